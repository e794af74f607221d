"""Clock times beside the date of a record."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.record_times import compare_record_times
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def test_rounded_clock_is_coarser_even_beside_the_time_of_another_step():
    first = Draft("a1", "Um 6.52 Uhr sprang der Zug aus den Schienen, um 9 Uhr kam der Kran.", day="2024-11-06")
    first.time("6.52 Uhr", "2024-11-06T06:52", type="TIME")
    first.time("9 Uhr", "2024-11-06T09:00", type="TIME")
    first.event("sprang", "ACCIDENT")
    second = Draft("a2", "Kurz vor sieben entgleiste der Zug.", day="2024-11-06")
    second.time("Kurz vor sieben", "2024-11-06T07:00", type="TIME", mod="BEFORE")
    second.event("entgleiste", "ACCIDENT")
    corpus = Corpus([first.done(), second.done()], terms)
    group = list_happenings(corpus, Story("y1", "", ("a1", "a2")))
    found = compare_record_times(corpus, "y1", "r1", group)
    assert [(d.about, d.verdict) for d in found] == [("start", "coarser")]
    assert {s.value for s in found[0].sides} == {"6.52 Uhr", "Kurz vor sieben"}

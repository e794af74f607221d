"""The day that a report puts in place of another one, against the report that tells the other one."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.others import Strangers
from lagebild.compare.replaced_days import compare_replaced_days
from lagebild.compare.story_times import StoryTimes
from lagebild.model.stories import Difference, Story
from tests.compare.handmade import Draft, terms

FIRST = "Über die Brücke in Kelm wird am Freitag abgestimmt."


def first(text: str = FIRST, topic: tuple[str, ...] = ("abgestimmt", "Brücke"), when: str = "2024-03-15") -> Draft:
    draft = Draft("a1", text, day="2024-03-10").entity("kelm", "Kelm", "place")
    draft.time("am Freitag", when, topic=tuple(draft.at(word) for word in topic))
    return draft


def second(new: str = "am Montag", day: str = "2024-03-18", published: str = "2024-03-12") -> Draft:
    text = f"In Kelm wird statt am Freitag nun {new} über die Brücke abgestimmt."
    draft = Draft("a2", text, day=published).entity("kelm", "Kelm", "place")
    topic = (draft.at("abgestimmt"), draft.at("Brücke"))
    old = draft.time("am Freitag", "2024-03-15", topic=topic)
    draft.time(new, day, topic=topic, instead_of=old)
    return draft


def compare(*drafts: Draft) -> list[Difference]:
    others = [Draft(f"x{n}", f"Etwas ganz anderes steht hier in Text {n}.", day="2024-03-01") for n in range(4)]
    corpus = Corpus([d.done() for d in (*drafts, *others)], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    found = compare_replaced_days(StoryTimes(corpus, story, {}, {}, Strangers(corpus, {})))
    return [replace(d, id="") for d in found]


def test_the_new_day_stands_against_the_report_of_the_day_given_up() -> None:
    (found,) = compare(first(), second())
    assert (found.kind, found.about, found.verdict) == ("time", "date", "corrected_later")
    assert [s.value for s in found.sides] == ["am Freitag", "am Montag"]
    assert [e.article for s in found.sides for e in s.evidence] == ["a1", "a2"]


def test_the_date_right_behind_the_new_day_proves_it_too() -> None:
    later = second(new="am Montag, dem 18. März,")
    later.times[-1] = replace(later.times[-1], span=later.at("am Montag"))
    later.time("18. März", "2024-03-18")
    (found,) = compare(first(), later)
    assert len(found.sides[-1].evidence) == 1
    later.text = later.text.replace("am Montag, dem 18.", "am Montag, 18.")
    later.times[-1] = replace(later.times[-1], span=later.at("18. März"))
    (found,) = compare(first(), later)
    assert [e.span.of(later.text) for e in found.sides[-1].evidence] == ["am Montag", "18. März"]


def test_what_is_planned_for_another_day_is_not_given_up() -> None:
    assert compare(first(when="2024-03-22"), second()) == []


def test_another_thing_on_the_day_given_up_is_not_moved() -> None:
    text = "Der Zirkus öffnet am Freitag seine Zelte."
    assert compare(first(text, ("öffnet", "Zirkus")), second()) == []


def test_a_later_report_that_tells_the_day_given_up_is_not_corrected() -> None:
    assert compare(first(), second(published="2024-03-08")) == []

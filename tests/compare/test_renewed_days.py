"""The day that a report tells as a new one, against the report that tells the former one."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.others import Strangers
from lagebild.compare.renewed_days import compare_renewed_days
from lagebild.compare.story_times import StoryTimes
from lagebild.model.stories import Difference, Story
from tests.compare.handmade import Draft, terms


def planned(day: str = "2024-03-15", topic: tuple[str, ...] = ("abgestimmt", "Brücke")) -> Draft:
    text = "Über die Brücke in Kelm wird am Freitag abgestimmt, heißt es im Ort."
    draft = Draft("a1", text, day="2024-03-10").entity("kelm", "Kelm", "place")
    draft.time("am Freitag", day, topic=tuple(draft.at(word) for word in topic))
    return draft


def renewed(*, anew: bool = True, also: str = "", moved_to: bool = False) -> Draft:
    text = f"Über die Brücke in Kelm wird nun erst am Montag abgestimmt.{also}"
    draft = Draft("a2", text, day="2024-03-12").entity("kelm", "Kelm", "place")
    draft.time(
        "am Montag", "2024-03-18", topic=(draft.at("abgestimmt"), draft.at("Brücke")), anew=anew, moved_to=moved_to
    )
    if also:
        draft.time("Am Freitag", "2024-03-15", topic=(draft.at("tagt"),))
    return draft


def compare(first: Draft, second: Draft) -> list[Difference]:
    others = [Draft(f"x{n}", f"Etwas ganz anderes steht hier in Text {n}.", day="2024-03-01") for n in range(4)]
    corpus = Corpus([d.done([[1.0, 0.0]] * 2) for d in (first, second)] + [d.done() for d in others], terms)
    story = Story("y1", "", ("a1", "a2"))
    found = compare_renewed_days(StoryTimes(corpus, story, {}, {(("a1", 0), ("a2", 0)): 1.0}, Strangers(corpus, {})))
    return [replace(d, id="") for d in found]


def test_a_new_day_stands_against_the_former_one_of_the_same_thing() -> None:
    (found,) = compare(planned(), renewed())
    assert (found.kind, found.about, found.verdict) == ("time", "date", "corrected_later")
    assert [s.value for s in found.sides] == ["am Freitag", "am Montag"]


def test_a_day_that_is_not_told_as_new_moves_nothing() -> None:
    assert compare(planned(), renewed(anew=False)) == []


def test_a_day_to_which_something_is_moved_needs_less_proof_and_may_lie_before_the_former_one() -> None:
    (found,) = compare(planned(day="2024-03-22", topic=("abgestimmt",)), renewed(anew=False, moved_to=True))
    assert [s.value for s in found.sides] == ["am Freitag", "am Montag"]


def test_a_day_before_the_former_one_is_not_told_as_new() -> None:
    assert compare(planned(day="2024-03-22"), renewed()) == []


def test_another_thing_has_no_new_day() -> None:
    assert compare(planned(topic=("heißt", "Ort")), renewed()) == []


def test_a_day_that_the_later_report_still_tells_is_not_given_up() -> None:
    assert compare(planned(), renewed(also=" Am Freitag tagt der Rat.")) == []

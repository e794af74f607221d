"""What somebody rules out at first and does later."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.said import list_said
from lagebild.compare.turnabouts import find_turnabouts
from lagebild.model.facts import Analysis, Stance
from lagebild.model.stories import Difference, Story
from tests.compare.handmade import Draft, terms

REHN = "person:ida-rehn"


def report(number: int, text: str, words: str, side: str, act: str = "", topic: str = "office") -> Analysis:
    draft = Draft(f"a{number}", text, day=f"2024-03-1{number}").entity(REHN, "Ida Rehn")
    if act:
        draft.says(text.rstrip("."), "", act)
    return replace(draft.done(), stances=(Stance(draft.at(words), topic, side),))


STAYS = report(1, "Ida Rehn will bleiben.", "will bleiben", "stays")
LEAVES = report(2, "Ida Rehn gibt ihr Amt ab.", "gibt ihr Amt ab", "leaves")


def turnabouts(*reports: Analysis) -> list[Difference]:
    corpus, story = Corpus(list(reports), terms), Story("y1", "", tuple(r.article.id for r in reports))
    return find_turnabouts(corpus, story, list_said(corpus, story))


def test_who_does_later_what_he_ruled_out_is_corrected() -> None:
    (found,) = turnabouts(STAYS, LEAVES)
    assert (found.kind, found.verdict) == ("status", "corrected_later")
    assert [side.articles for side in found.sides] == [("a1",), ("a2",)]


def test_a_report_that_recalls_what_was_ruled_out_turns_nothing_back() -> None:
    recalls = report(3, "Noch am Montag hieß es, Ida Rehn will bleiben.", "will bleiben", "stays")
    (found,) = turnabouts(STAYS, LEAVES, recalls)
    assert [side.articles for side in found.sides] == [("a1",), ("a2",)]


@pytest.mark.parametrize(
    "other",
    [
        report(2, "Odo Kern gibt sein Amt ab.", "gibt sein Amt ab", "leaves"),
        report(2, "Ida Rehn gibt ihr Amt ab.", "gibt ihr Amt ab", "leaves", act="demand"),
        report(2, "Ida Rehn will bleiben.", "will bleiben", "stays"),
        report(2, "Ida Rehn nimmt das Urteil hin.", "nimmt das Urteil hin", "accepts", topic="redress"),
    ],
)
def test_others_demands_and_other_matters_are_no_turnabout(other: Analysis) -> None:
    assert turnabouts(STAYS, other) == []

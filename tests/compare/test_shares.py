"""Shares told as so many of so many, and in per cent or words."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.count_mentions import list_counts
from lagebild.compare.shares import compare_shares
from lagebild.model.facts import Figure
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def shares(text: str, words: str, figure: tuple[float | None, float | None, float | None]) -> list[str]:
    whole, other = Draft("a1", "Gesperrt sind 214 von 1240 Betten der Klinik."), Draft("a2", text)
    analyses = [whole.done(), other.done()]
    spans = [d.at(w) for d, w in ((whole, "214"), (whole, "1240 Betten"), (other, words))]
    part = Figure(spans[0], "other", 214.0, 214.0, 214.0, None, None, whole.at("Betten"))
    figures = [(part, Figure(spans[1], "other", 1240.0, mod="WHOLE")), (Figure(spans[2], "percent", *figure, "%"),)]
    corpus = Corpus([replace(a, figures=f) for a, f in zip(analyses, figures, strict=True)], terms)
    story = Story("y1", "", ("a1", "a2"))
    return [d.verdict for d in compare_shares(corpus, "y1", list_counts(corpus, story, {}), {})]


@pytest.mark.parametrize(
    ("text", "words", "figure", "verdicts"),
    [
        ("Gut ein Sechstel der Betten ist zu.", "ein Sechstel", (None, 16.7, 20.0), ["coarser"]),
        ("Zu sind 17 Prozent der Betten.", "17", (17.0, 17.0, 17.0), ["coarser"]),
        ("Zu sind 21 Prozent der Betten.", "21", (21.0, 21.0, 21.0), []),
        ("Zu sind 17 Prozent der Zimmer.", "17", (17.0, 17.0, 17.0), []),
    ],
)
def test_a_share_fits_so_many_of_so_many_of_the_same(
    text: str, words: str, figure: tuple[float | None, float | None, float | None], verdicts: list[str]
) -> None:
    assert shares(text, words, figure) == verdicts

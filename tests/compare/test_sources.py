"""Numbers of two sources, and of one that corrects itself."""

import dataclasses

import pytest

from lagebild.compare.agreement import judge_of
from lagebild.compare.corpus import Corpus
from lagebild.compare.sources import heed_sources
from lagebild.compare.told import Told
from lagebild.model.facts import Figure
from lagebild.model.spans import Span
from tests.compare.handmade import Draft, terms

FIRE, POLICE = "org:feuerwehr", "org:polizei"


def judge(
    what: str, first: float, second: float, sources: tuple[str, str] = (FIRE, POLICE), days: int = 1
) -> str | None:
    drafts = [Draft("a1", "Eins.", day="2024-03-10"), Draft("a2", "Zwei.", day=f"2024-03-{10 + days}")]
    corpus = Corpus([d.done() for d in drafts], terms)
    told = [
        Told(article, str(value), (Span(0, 1),), value, value, source=frozenset(filter(None, (source,))))
        for article, value, source in zip(("a1", "a2"), (first, second), sources, strict=True)
    ]
    verdict = heed_sources(judge_of(what), what)(corpus, *told)
    return verdict.verdict if verdict is not None else None


@pytest.mark.parametrize(
    ("what", "first", "second", "days", "verdict"),
    [
        ("other", 186, 194, 2, "conflicting"),
        ("other", 7, 14, 9, "corrected_later"),
        ("killed", 190, 138, 1, "conflicting"),
        ("killed", 112, 190, 1, "corrected_later"),
        ("money", 2_400_000, 1_100_000, 9, "conflicting"),
        ("money", 60_000, 85_000, 9, "corrected_later"),
        ("killed", 9000, 3, 1, "corrected_later"),
    ],
)
def test_two_sources_contradict_each_other_where_time_explains_nothing(
    what: str, first: float, second: float, days: int, verdict: str
) -> None:
    assert judge(what, first, second, days=days) == verdict


def test_one_source_corrects_itself() -> None:
    assert judge("other", 186, 194, (FIRE, FIRE)) == "corrected_later"
    assert judge("killed", 190, 138, (FIRE, FIRE)) == "corrected_later"


def test_whom_nobody_names_contradicts_nobody() -> None:
    assert judge("other", 186, 194, ("", POLICE)) == "corrected_later"


@pytest.mark.parametrize(("reached", "verdict"), [(False, "conflicting"), (True, "corrected_later")])
def test_a_count_that_has_come_to_more_contradicts_nobody(reached: bool, verdict: str) -> None:
    drafts = [Draft("a1", "Eins.", day="2024-03-10"), Draft("a2", "Zwei.", day="2024-03-11")]
    corpus = Corpus([d.done() for d in drafts], terms)
    first = Told("a1", "500", (Span(0, 1),), 500, 500, source=frozenset({FIRE}))
    second = Told("a2", "700", (Span(0, 1),), 700, 700, source=frozenset({POLICE}), reached=reached)
    found = heed_sources(judge_of("troops"), "troops")(corpus, first, second)
    assert found is not None
    assert found.verdict == verdict


@pytest.mark.parametrize(("source", "verdict"), [("", "corrected_later"), (POLICE, "conflicting")])
def test_who_corrects_a_number_in_the_voice_of_the_report_contradicts_nobody(source: str, verdict: str) -> None:
    late = Draft("a2", "Das Amt korrigierte von 9 auf 6.", day="2024-03-11")
    old = Figure(late.at("9"), "killed", 9.0, 9.0, 9.0, None, "REPLACED")
    corpus = Corpus(
        [Draft("a1", "Neun.", day="2024-03-10").done(), dataclasses.replace(late.done(), figures=(old,))], terms
    )
    first = Told("a1", "9", (Span(0, 1),), 9, 9, source=frozenset({FIRE}))
    second = Told("a2", "6", (late.at("6"),), 6, 6, source=frozenset(filter(None, (source,))))
    found = heed_sources(judge_of("killed"), "killed")(corpus, first, second)
    assert found is not None
    assert found.verdict == verdict

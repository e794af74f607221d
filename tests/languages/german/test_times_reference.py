"""Time expressions scored against hand-made answers; the floors may only rise."""

import json
import lzma
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from benchmarks.phrases import score_lagebild

from lagebild.languages.german.times import find_times
from lagebild.model.article import DateRange
from lagebild.model.facts import TimeExpression
from lagebild.model.text import Document

SHARED = Path(__file__).parents[4] / "shared"
CORPUS = SHARED / "data" / "lagebild-corpus" / "corpus.jsonl"
TEXTS = SHARED / "data" / "wikinews-quotes-de" / "train.jsonl.xz"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not CORPUS.exists(), reason="the reference data lie beside the project only"),
]


def read_training_articles() -> list[tuple[str, date, list[dict[str, Any]]]]:
    """Text, day and marked times of the training articles of the corpus."""
    with lzma.open(TEXTS, "rt", encoding="utf-8") as lines:
        texts = {row["file"]: row["originalText"] for row in map(json.loads, lines)}
    rows = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    return [
        (texts[row["source_file"]], date.fromisoformat(row["published"]), row["times"])
        for row in rows
        if row["split"] == "train"
    ]


DISCOURSE = re.compile(r"nun|bisher|bislang", re.IGNORECASE)
"""Adverbs that the corpus marks as times and Lagebild does not: they name no time of their own."""


def pair(marked: list[dict[str, Any]], found: list[TimeExpression]) -> list[tuple[dict[str, Any], TimeExpression]]:
    """Marked and found times that share characters, one to one, in reading order."""
    left = list(found)
    pairs = []
    for time in marked:
        spans = time["span"] if isinstance(time["span"], list) else [time["span"]]
        hit = next(
            (t for t in left if any(s["start"] < t.span.end and t.span.start < s["end"] for s in spans)),
            None,
        )
        if hit is not None:
            left.remove(hit)
            pairs.append((time, hit))
    return pairs


def words_of(time: dict[str, Any], text: str) -> str:
    """The marked words."""
    spans = time["span"] if isinstance(time["span"], list) else [time["span"]]
    return text[spans[0]["start"] : spans[-1]["end"]]


def clean(value: str | None) -> str:
    """A whole hour may be written with or without its minutes."""
    value = value or ""
    return value + ":00" if value[-3:-2] == "T" and value[-2:].isdigit() else value


def test_times_of_the_corpus_are_found_and_resolved() -> None:
    hits = right = marked = found = 0
    for text, day, times in read_training_articles():
        here = list(find_times(Document(text, "de"), DateRange(day, day)))
        times = [time for time in times if not DISCOURSE.fullmatch(words_of(time, text))]
        pairs = pair(times, here)
        hits += len(pairs)
        right += sum(t.type == m["type"] and clean(t.value) == clean(m["value"]) for m, t in pairs)
        marked += len(times)
        found += len(here)
    assert 2 * hits / (marked + found) >= 0.955
    assert 2 * right / (marked + found) >= 0.905


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [("000", date(2021, 12, 30), date(2021, 12, 31)), ("003", date(2021, 12, 31), date(2021, 12, 31))],
)
def test_every_time_of_a_hand_made_answer_is_found_and_no_other(name: str, first: date, last: date) -> None:
    yaml = pytest.importorskip("yaml")
    answer = yaml.safe_load((SHARED / "gold" / f"{name}.yaml").read_text(encoding="utf-8"))
    text = (SHARED / "seeds" / answer["article"]["file"]).read_text(encoding="utf-8").removeprefix(" date 2021-12 ")
    got = [
        (time.span.of(text), time.type, time.value) for time in find_times(Document(text, "de"), DateRange(first, last))
    ]
    assert got == [(time["text"], time["type"], str(time["value"])) for time in answer["times"]]


@pytest.mark.parametrize("name", ["ctparse", "Duckling", "Recognizers-Text"])
def test_nine_of_ten_phrases_of_news_language_are_right(name: str) -> None:
    _, right = score_lagebild(name, SHARED)
    assert right >= 0.9

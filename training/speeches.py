"""Parliament speeches with marked speech events (GermEval 2023 SpkAtt)."""

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lagebild.languages.german.tokens import Span
from training.names import join_words

ROLES = {"Cue": "cue", "PTC": "cue", "Source": "speaker", "Addr": "addressee", "Message": "content"}


@dataclass(frozen=True, slots=True)
class SpeechEvent:
    """One speech event: character spans of its parts by role."""

    parts: dict[str, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Speech:
    """A speech as running text, one sentence after the other, with its speech events."""

    text: str
    events: tuple[SpeechEvent, ...]


def read_speeches(path: Path) -> Iterator[Speech]:
    """Speeches of a SpkAtt file (xz)."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield _build_speech(row["Sentences"], row["Annotations"])


def _build_speech(sentences: list[dict[str, list[str]]], annotations: list[dict[str, list[str]]]) -> Speech:
    text = ""
    places: dict[str, Span] = {}
    for number, sentence in enumerate(sentences):
        joined, spans = join_words(sentence["Tokens"])
        if text:
            text += "\n"
        for token, (start, end) in enumerate(spans):
            places[f"{number}:{token}"] = (len(text) + start, len(text) + end)
        text += joined
    events = []
    for annotation in annotations:
        parts: dict[str, tuple[Span, ...]] = {}
        for source, role in ROLES.items():
            spans = sorted(places[token] for token in annotation.get(source, []))
            parts[role] = parts.get(role, ()) + tuple(_join_neighbours(spans))
        events.append(SpeechEvent(parts))
    return Speech(text, tuple(events))


def _join_neighbours(spans: list[Span]) -> Iterator[Span]:
    """Spans with at most one character between them as one."""
    current: Span | None = None
    for start, end in spans:
        if current and start - current[1] <= 1:
            current = (current[0], end)
        else:
            if current:
                yield current
            current = (start, end)
    if current:
        yield current

"""What a report says it told wrongly before: "In einer früheren Fassung hieß es, die Brücke sei gesperrt"."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from lagebild.languages.german.words import load_words
from lagebild.model.facts import RETRACTED
from lagebild.model.text import Document, SpeechFrame


def mark_retracted(document: Document, frames: Iterable[SpeechFrame]) -> list[SpeechFrame]:
    """The frames, with a mark on those of which the sentence says that the report itself told so before and wrongly."""
    return [replace(frame, outcome=RETRACTED) if _is_retracted(document, frame) else frame for frame in frames]


def _is_retracted(document: Document, frame: SpeechFrame) -> bool:
    """Whether the words of the sentence outside of what is told speak of an earlier version or of an error of ours."""
    sentence = document.sentences[document.tokens[document.indices_of(frame.content[0])[0]].sentence].span
    beside, at = [], sentence.start
    for part in sorted(frame.content):
        beside.append(document.text[at : max(at, part.start)])
        at = max(at, part.end)
    beside.append(document.text[at : sentence.end])
    return any(p.search(" ".join(beside)) for p in _patterns())


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p, re.IGNORECASE) for p in load_words("speech")["retractions"]["patterns"])

"""Two happenings told by one word: each on its day and at its place ("am Montag in Bonn und am Freitag in Rom")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

PLACE = "LOC"
LEADING = frozenset({"ADP", "DET"})
"""Parts of speech of what may stand before a day or a place."""
PAIRS = re.compile("(?:tp)+&tp|(?:pt)+&pt")
PAIR_LENGTH = 2


def part_pairs(document: Document, frames: Sequence[EventFrame]) -> list[EventFrame]:
    """The frames, with one for each day and place where the sentence joins pairs of them."""
    parted: list[EventFrame] = []
    for frame in frames:
        pairs = [] if frame.minor or not frame.time else _find_pairs(document, frame)
        parted += [replace(frame, time=(time,), stretch=(), place=(place,)) for time, place in pairs] or [frame]
    return parted


def _find_pairs(document: Document, frame: EventFrame) -> list[tuple[Span, Span]]:
    """Day and place of each of the joined pairs, of which the event has the first day."""
    sentence = document.sentence_at(frame.trigger[0].start)
    if sentence is None or sum(sentence.span.contains(time) for time, _, _ in document.times) < PAIR_LENGTH:
        return []
    parts = list(_read_parts(document, sentence.first, sentence.last))
    found = PAIRS.search("".join(sign for sign, _ in parts))
    if found is None:
        return []
    told = [part for part in parts[found.start() : found.end()] if part[0] != "&"]
    pairs = [dict(told[i : i + PAIR_LENGTH]) for i in range(0, len(told), PAIR_LENGTH)]
    days = [pair["t"] for pair in pairs]
    return [(pair["t"], pair["p"]) for pair in pairs] if {*frame.time} & {*days} and {*frame.time} <= {*days} else []


def _read_parts(document: Document, first: int, last: int) -> Iterator[tuple[str, Span]]:
    """The days (t) and places (p) of the words, what joins them (&) and whatever else stands there (x)."""
    done = -1
    for token in document.tokens[first:last]:
        if token.span.start < done:
            continue
        time = next((time for time, _, _ in document.times if time.overlaps(token.span)), None)
        place = next((n.span for n in document.names if n.label == PLACE and n.span.overlaps(token.span)), None)
        if (part := time or place) is not None:
            done = part.end
            yield ("t" if time else "p"), part
        elif token.text.lower() in load_set("events", "pairs", "joints"):
            yield "&", token.span
        elif token.upos not in LEADING:
            yield "x", token.span

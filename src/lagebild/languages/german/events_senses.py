"""One sense in one report: which type of event a word names is weighed over all its mentions."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma, indices_in
from lagebild.model.text import Document, EventFrame


def share_senses(document: Document, frames: Sequence[EventFrame]) -> list[EventFrame]:
    """The frames, each with the mean of the chances that the mentions of its word have for each type."""
    groups: dict[str, list[EventFrame]] = defaultdict(list)
    for frame in frames:
        groups[_word_of(document, frame)].append(frame)
    return [_with_mean(frame, groups[_word_of(document, frame)]) for frame in frames]


def _word_of(document: Document, frame: EventFrame) -> str:
    """The base form of what names the event."""
    inside = indices_in(document, frame.trigger)
    return full_lemma(document, inside[0]) if inside else ""


def _with_mean(frame: EventFrame, alike: Sequence[EventFrame]) -> EventFrame:
    if len(alike) == 1 or not frame.chances:
        return frame
    mean: dict[str, float] = defaultdict(float)
    for other in alike:
        for kind, chance in other.chances:
            mean[kind] += chance / len(alike)
    return replace(frame, chances=tuple(sorted(mean.items(), key=lambda pair: -pair[1])))

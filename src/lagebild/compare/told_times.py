"""Whether the words that date an event, or tell how long it lasted, stand beside its own."""

import re

from lagebild.model.facts import Analysis, Event
from lagebild.model.spans import cover

CLAUSE_MARK = re.compile(r"[,;:](?=\s)|\s[–—-]\s")
"""Where a clause ends; a comma inside a number is none."""


def is_duration_told(analysis: Analysis, event: Event) -> bool:
    """Whether its own sentence says how long it lasted."""
    at = cover(event.trigger)
    sentence = next((s for s in analysis.sentences if s.overlaps(at)), at)
    told = (t.span for t in analysis.times if t.type == "DURATION" and t.value == event.duration)
    return any(sentence.overlaps(span) for span in told)


def is_day_sure(analysis: Analysis, event: Event) -> bool:
    """Whether the words that give the day stand in the clause of the trigger."""
    source = event.time.source
    time = next((t for t in analysis.times if t.id == source), None) if source is not None else None
    if time is None:
        return False
    left, right = sorted((time.span, cover(event.trigger)))
    between = analysis.article.text[left.end : right.start]
    same_sentence = any(s.overlaps(left) and s.overlaps(right) for s in analysis.sentences)
    return same_sentence and CLAUSE_MARK.search(between) is None

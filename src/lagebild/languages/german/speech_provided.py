"""A participle that opens a condition is no word of saying: "sagte Kern, vorausgesetzt, das Gericht stimme zu"."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from lagebild.languages.german.clauses import is_comma
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame


def leave_provided(document: Document, frames: Iterable[SpeechFrame]) -> list[SpeechFrame]:
    """The frames; what stands behind such a participle is the condition of what is said before it."""
    marked, known = list(frames), load_set("speech", "condition", "provided")
    if not any(word in document.text for word in known):
        return marked
    words = [t for t in document.tokens if t.text.lower() in known]
    starts = {start: t.span for t in words if (start := _behind_comma(document, t.span)) is not None}
    told = {s.start: Span(starts[s.start].start, s.end) for f in marked for s in f.content if s.start in starts}
    kept = (replace(f, content=tuple(s for s in f.content if s.start not in told)) for f in marked)
    return [_with_condition(document, frame, told) for frame in kept if frame.content]


def _behind_comma(document: Document, word: Span) -> int | None:
    """Where the clause begins before which only a comma stands."""
    sentence = document.sentence_at(word.start)
    behind = document.tokens_in(Span(word.end, sentence.span.end)) if sentence is not None else ()
    return behind[1].span.start if len(behind) > 1 and is_comma(behind[0]) else None


def _with_condition(document: Document, frame: SpeechFrame, told: Mapping[int, Span]) -> SpeechFrame:
    """The frame with the clause behind its words, and behind the participle, as its condition."""
    sentence = document.sentence_at(frame.content[-1].start)
    near = [c for c in told.values() if sentence is not None and sentence.span.contains(c)]
    behind = tuple(c for c in near if c.start > frame.content[-1].end)[:1]
    if not behind or not frame.cue:
        return frame
    cue = tuple(s for s in frame.cue if not behind[0].contains(s))
    return replace(frame, cue=cue or frame.cue, condition=frame.condition or behind)

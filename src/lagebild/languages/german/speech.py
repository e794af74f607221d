"""Who is said to have said what: the model's frames, completed by rules and by what the words themselves tell."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.speech_details import add_details
from lagebild.languages.german.speech_links import name_source, tie_loose_ends
from lagebild.languages.german.speech_mend import mend_frames
from lagebild.languages.german.speech_rules import supply_frames, supply_nested
from lagebild.languages.german.speech_sources import add_sources
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, Span, SpeechFrame, cover


def find_speech(document: Document) -> tuple[SpeechFrame, ...]:
    """Everything that the text attributes to somebody, in text order."""
    words = speech_words()
    known = [tie_loose_ends(frame, document, words) for frame in mend_frames(document, document.speech, words)]
    frames = [*known, *supply_frames(document, known)]
    frames = add_sources(document, mend_frames(document, frames, words), words)
    frames += supply_nested(document, frames)
    detailed = [add_details(name_source(frame, document, words), document) for frame in frames]
    nested = [_pass_on(frame, detailed) for frame in detailed]
    return tuple(sorted(nested, key=lambda f: (cover(f.content).start, -cover(f.content).end)))


def _pass_on(frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> SpeechFrame:
    """A content inside somebody else's words is passed on by that somebody."""
    outer = [f for f in frames if f is not frame and _holds(f, frame)]
    if not outer or not frame.speaker:
        return frame
    host = min(outer, key=lambda f: len(cover(f.content)))
    via = tuple(span for span in host.speaker if span not in frame.speaker and not _same(span, frame.via))
    return replace(frame, via=(*via, *frame.via))


def _holds(outer: SpeechFrame, inner: SpeechFrame) -> bool:
    """Whether the inner content and the words that name its speaker lie inside the outer content."""
    around = cover(outer.content)
    return (
        len(around) > len(cover(inner.content))
        and around.contains(cover(inner.content))
        and any(around.contains(span) for span in inner.speaker)
        and bool(outer.speaker)
    )


def _same(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in others)

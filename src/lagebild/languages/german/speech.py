"""Who is said to have said what: the model's frames, completed by rules and by what the words themselves tell."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.speech_cues import keep_near, tidy_cue
from lagebild.languages.german.speech_details import add_details
from lagebild.languages.german.speech_hearers import name_hearers
from lagebild.languages.german.speech_links import name_source, tie_loose_ends
from lagebild.languages.german.speech_mend import mend_frames
from lagebild.languages.german.speech_rules import supply_frames, supply_nested
from lagebild.languages.german.speech_sources import add_sources
from lagebild.languages.german.speech_spans import fit_spans
from lagebild.languages.german.speech_speakers import settle_speakers
from lagebild.languages.german.speech_trust import believe, drop_empty
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, Span, SpeechFrame, cover


def find_speech(document: Document) -> tuple[SpeechFrame, ...]:
    """Everything that the text attributes to somebody, in text order."""
    words = speech_words()
    mended = mend_frames(document, document.speech, words)
    tied = [tie_loose_ends(keep_near(document, frame), document, words) for frame in mended]
    known = fit_spans(document, believe(document, tied, words), words)
    sourced = add_sources(document, known, words)
    frames = mend_frames(document, [*sourced, *supply_frames(document, sourced)], words)
    frames += supply_nested(document, frames)
    named = [name_source(frame, document, words) for frame in sorted(frames, key=_place)]
    tidied = [tidy_cue(document, frame, words) for frame in settle_speakers(document, named, words)]
    heard = [name_hearers(document, frame, words) for frame in drop_empty(document, tidied, words)]
    detailed = [add_details(frame, document) for frame in heard]
    nested = [_pass_on(frame, detailed) for frame in detailed]
    return tuple(sorted(nested, key=_place))


def _place(frame: SpeechFrame) -> tuple[int, int]:
    return cover(frame.content).start, -cover(frame.content).end


def _pass_on(frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> SpeechFrame:
    """A content inside somebody else's words is passed on by that somebody; nobody passes on his own words."""
    own = tuple(span for span in frame.via if not _same(span, (*frame.speaker, *frame.content, *frame.cue)))
    outer = [f for f in frames if f is not frame and _holds(f, frame)]
    if not outer or not frame.speaker:
        return replace(frame, via=own)
    host = min(outer, key=lambda f: len(cover(f.content)))
    via = tuple(span for span in host.speaker if span not in frame.speaker and not _same(span, own))
    return replace(frame, via=(*via, *own))


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

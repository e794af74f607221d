"""Frames of speech made by hand, and who speaks in them after the rules."""

from lagebild.languages.german.speech_speakers import settle_speakers
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import span_of


def frame(document: Document, content: str, form: str = "indirect", **roles: str) -> SpeechFrame:
    """A frame with this content, and the first place of the words of every role."""
    given = {role: (span_of(document.text, words),) for role, words in roles.items()}
    return SpeechFrame((span_of(document.text, content),), form, **given)  # type: ignore[arg-type]


def speakers(document: Document, *frames: SpeechFrame) -> list[list[str]]:
    """Who speaks in each frame once the grammar has settled it."""
    settled = settle_speakers(document, frames, speech_words())
    return [[span.of(document.text) for span in f.speaker] for f in settled]

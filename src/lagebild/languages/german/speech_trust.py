"""Which marked contents are believed: weak ones only where a word of saying governs them."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import indices_in, roots_in
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.text import Document, SpeechFrame, cover

MODEL_RULE = "model"
REPORTED_ALONE = 0.9
"""A told act without a word for it is believed only from this score on; weaker ones are three times in four wrong."""
REPORTED_APART = 0.75
"""The same where there is such a word, but the content does not hang on it."""
SCRAP = 0.6
"""A content of few words that is no told act is a scrap of another content below this score."""
SCRAP_WORDS = 3


def believe(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames without those that are more often wrong than right."""
    return [frame for frame in frames if frame.rule != MODEL_RULE or _is_credible(document, frame, frames, words)]


def _is_credible(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords) -> bool:
    inside = indices_in(document, frame.content)
    if frame.form == "reported":
        return frame.score >= _least_score(document, frame, inside, words)
    if len(inside) <= SCRAP_WORDS and frame.form != "direct":
        return frame.score >= SCRAP
    return not any(_covers(other, frame) for other in frames)


def _least_score(document: Document, frame: SpeechFrame, inside: Sequence[int], words: SpeechWords) -> float:
    cues = set(_saying_words(document, frame, words))
    if not cues:
        return REPORTED_ALONE
    above = {document.tokens[i].head for i in roots_in(document, inside)}
    return 0.0 if above & cues or cues & set(inside) else REPORTED_APART


def _saying_words(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[int]:
    for index in indices_in(document, frame.cue):
        token = document.tokens[index]
        verbal = token.upos in {"VERB", "AUX"}
        if (act_of_verb(document, index, words) if verbal else words.act_of(token.lemma, token.upos)) is not None:
            yield index


def _covers(other: SpeechFrame, frame: SpeechFrame) -> bool:
    """Whether the other marks the same words and more with the same cue, and surer."""
    if other is frame or other.cue != frame.cue or other.score < frame.score:
        return False
    return cover(other.content).contains(cover(frame.content)) and cover(other.content) != cover(frame.content)

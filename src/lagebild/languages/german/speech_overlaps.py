"""Contents that share words: parts that belong to another sentence's source, and parts of what one source tells."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import indices_in, verb_readings
from lagebild.languages.german.speech_words import TOLD
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, any_touch, cover, unite
from lagebild.model.text import Document, SpeechFrame


def leave_spills(document: Document, frames: Iterable[SpeechFrame]) -> list[SpeechFrame]:
    """The frames without parts in sentences that have a source of their own for them."""
    marked = list(frames)
    return [_without_spills(document, frame, marked) for frame in marked]


def _without_spills(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> SpeechFrame:
    if len(frame.content) == 1 or not frame.cue:
        return frame
    others = [f for f in frames if f is not frame]
    kept = tuple(
        s for s in frame.content if _is_of(document, s, frame) or not any(_owns(document, s, f) for f in others)
    )
    return replace(frame, content=kept) if kept and len(kept) < len(frame.content) else frame


def _is_of(document: Document, span: Span, frame: SpeechFrame) -> bool:
    """Whether a word of saying of the frame stands in the sentence of the words."""
    sentence = document.sentence_at(span.start)
    return sentence is None or any(sentence.span.overlaps(cue) for cue in frame.cue)


def _owns(document: Document, span: Span, other: SpeechFrame) -> bool:
    return bool(other.cue) and any(s.contains(span) for s in other.content) and _is_of(document, span, other)


def unite_overlaps(document: Document, frames: Sequence[SpeechFrame]) -> list[SpeechFrame]:
    """The frames; two of one source whose contents overlap are one ("ist laut Moor bereit | bereit zu bauen").

    For whom something is asked is none beside what is asked ("fordert | für die Gäste | zehn Betten").
    """
    united: list[SpeechFrame] = []
    for frame in (f for f in frames if not _only_serves(document, f, frames)):
        before = united[-1] if united else None
        if before is not None and _tell_one(document, before, frame):
            content = tuple(unite(sorted((*before.content, *frame.content))))
            united[-1] = replace(before, content=content, score=max(before.score, frame.score))
        else:
            united.append(frame)
    return united


def _tell_one(document: Document, first: SpeechFrame, second: SpeechFrame) -> bool:
    """Whether both hang on one source phrase, and the second begins within the first and goes on behind it."""
    cues = indices_in(document, first.cue)
    sourced = bool(cues) and document.tokens[cues[0]].upos == "ADP" and first.cue == second.cue
    if not sourced or first.speaker != second.speaker or TOLD in (first.form, second.form):
        return False
    return any_touch(first.content, second.content) and cover(first.content).end < cover(second.content).end


def _only_serves(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """Whether the content only tells for whom its verb asks what another one of the same verb tells."""
    serving = load_set("speech", "hearers", "serving")
    if frame.form != TOLD or not _opens_with(document, frame, serving):
        return False
    asking = load_set("speech", "hearers", "asking_of")
    verbs = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL)
    if not any(not asking.isdisjoint(verb_readings(document, i)) for i in verbs):
        return False
    same = (f for f in frames if f is not frame and f.form == TOLD and f.cue == frame.cue)
    return any(not _opens_with(document, f, serving) for f in same)


def _opens_with(document: Document, frame: SpeechFrame, words: frozenset[str]) -> bool:
    return document.tokens[indices_in(document, frame.content)[0]].text.lower() in words

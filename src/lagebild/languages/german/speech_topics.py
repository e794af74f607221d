"""What somebody speaks about is none of his words: "Zu den Kosten sagte Kern, …"."""

from collections.abc import Iterable
from dataclasses import replace

from lagebild.languages.german.clauses import finite_verbs, has_mood, indices_in, roots_in
from lagebild.languages.german.speech_owners import is_asked
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame

REPORTED = "reported"
NEAR = 2
"""Places from a topic to the verb of saying: a comma may stand between."""


def leave_topics(document: Document, frames: Iterable[SpeechFrame]) -> list[SpeechFrame]:
    """The frames without topics in front of the verb of saying behind which a clause tells what is said."""
    marked = list(frames)
    parted = [_part(document, frame) for frame in marked if not _is_asked_about(document, frame)]
    return [f for f in parted if not any(_is_topic_of(document, f, other) for other in parted if other is not f)]


def _is_asked_about(document: Document, frame: SpeechFrame) -> bool:
    """ "Auf die Frage | nach Geldforderungen": what others ask somebody about, without a clause that puts it."""
    inside = indices_in(document, frame.content)
    if frame.form != REPORTED or any(True for _ in finite_verbs(document, inside)):
        return False
    heads = [document.tokens[i].head for i in roots_in(document, inside)]
    return bool(heads) and all(i >= 0 and is_asked(document, i, "questions") for i in heads)


def _part(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """A frame of several parts without a first one that is the topic of the others."""
    first, *others = frame.content
    if not others or not _is_topic(document, frame, first) or not _tells(document, others[0]):
        return frame
    return replace(frame, content=tuple(others))


def _is_topic_of(document: Document, frame: SpeechFrame, other: SpeechFrame) -> bool:
    """Whether another content of the same verb of saying tells what is said of the topic that this one is."""
    said = other.content[0]
    if len(frame.content) > 1 or said.start <= frame.content[0].end or not set(frame.cue) & set(other.cue):
        return False
    verbless = not any(True for _ in finite_verbs(document, indices_in(document, frame.content)))
    told = frame.form == REPORTED or verbless
    return told and _is_topic(document, frame, frame.content[0]) and _tells(document, said)


def _is_topic(document: Document, frame: SpeechFrame, span: Span) -> bool:
    """Whether the words open their sentence with such a preposition and its noun, right before a verb of saying."""
    inside = indices_in(document, (span,))
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    if not inside or not cues or inside[0] != document.sentences[document.tokens[inside[0]].sentence].first:
        return False
    case = document.tokens[inside[0]]
    noun = case.head if case.deprel == "case" else -1
    near = 0 < cues[0] - inside[-1] <= NEAR
    if noun not in inside or not near:
        return False
    return case.text.lower() in load_set("speech", "topics", "cases") or is_asked(document, noun, "questions")


def _tells(document: Document, span: Span) -> bool:
    """Whether the words are a clause of their own, and do not go on with the verb of one begun before."""
    inside = [i for i in indices_in(document, (span,)) if document.tokens[i].upos != "PUNCT"]
    verbs = list(finite_verbs(document, inside))
    return (
        bool(verbs)
        and verbs[0] != inside[0]
        and any(has_mood(document.tokens[i], m) for i in verbs for m in ("Sub", "Ind"))
    )

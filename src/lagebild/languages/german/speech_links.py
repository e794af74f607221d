"""Cue and speaker of a content by the dependency tree, where the model ties none to it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma, indices_in, roots_in, span_of, subtree
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.text import Document, Span, SpeechFrame

MAX_CLIMB = 2
"""Governors looked at above a content: its verb of saying, over at most one noun between."""
SUBJECTS = ("nsubj", "nsubj:pass")
CLAUSES_LEFT_OUT = frozenset({"acl", "acl:relcl", "parataxis"})


def tie_loose_ends(frame: SpeechFrame, document: Document, words: SpeechWords) -> SpeechFrame:
    """The frame with cue and speaker from the verb of saying above or beside its content."""
    if frame.speaker and frame.cue:
        return frame
    inside = indices_in(document, frame.content)
    verb = _cue_verb(document, frame, inside, words)
    if verb is None:
        return frame
    return replace(
        frame,
        cue=frame.cue or cue_spans(document, verb),
        speaker=frame.speaker or _outside(find_subject(document, verb), frame.content),
    )


def _cue_verb(document: Document, frame: SpeechFrame, inside: Sequence[int], words: SpeechWords) -> int | None:
    marked = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in {"VERB", "AUX"}]
    if marked:
        return marked[0]
    if frame.cue:
        return None
    allowed = set(inside)
    for root in roots_in(document, inside):
        for place in (*_above(document, root), *_beside(document, root)):
            if place not in allowed and words.act_of(full_lemma(document, place), "VERB") is not None:
                return place
    return None


def _above(document: Document, root: int) -> Iterator[int]:
    node = document.tokens[root].head
    for _ in range(MAX_CLIMB):
        if node < 0:
            return
        if document.tokens[node].upos in {"VERB", "AUX"}:
            yield node
        node = document.tokens[node].head


def _beside(document: Document, root: int) -> Iterator[int]:
    """Verbs of saying put in after their content: "…, sagte sie"."""
    return (i for i in document.children(root) if document.tokens[i].deprel in {"parataxis", "ccomp"})


def cue_spans(document: Document, index: int) -> tuple[Span, ...]:
    """The verb and its separated particle."""
    parts = [index, *(i for i in document.children(index) if document.tokens[i].deprel == "compound:prt")]
    return tuple(document.tokens[i].span for i in sorted(parts))


def find_subject(document: Document, index: int) -> tuple[Span, ...]:
    """The subject of a verb, or of the verb that governs it in a chain."""
    for node in (index, document.tokens[index].head):
        if node < 0:
            break
        found = next((i for i in document.children(node) if document.tokens[i].deprel in SUBJECTS), None)
        if found is not None:
            return (span_of(document, subtree(document, found, without=CLAUSES_LEFT_OUT)),)
    return ()


def _outside(spans: Sequence[Span], content: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(s for s in spans if not any(s.overlaps(c) for c in content))

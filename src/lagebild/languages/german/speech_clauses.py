"""Contents cut inside a clause, let go on to its verb or back to its subject."""

from collections.abc import Sequence, Set
from dataclasses import replace

from lagebild.languages.german.clauses import (
    INFINITIVE,
    PARTICLE,
    SUBJECTS,
    indices_in,
    is_comma,
    is_relative,
    roots_in,
    span_of,
    subtree,
)
from lagebild.languages.german.speech_quotes import quotes_in
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.spans import Span, cover
from lagebild.model.syntax import HELPERS
from lagebild.model.text import Document, SpeechFrame, Token

BARRIERS = frozenset({":", ";", "–", "—", "-", "(", ")"})
"""Marks over which no clause is followed: what stands behind them may be another one."""


def close_clauses(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, those cut inside a clause grown to the whole of it; what they take in is left out."""
    closed = list(frames)
    for grow in (_to_verb, _from_subject):
        for frame in list(closed):
            if frame.form == TOLD or frame not in closed:
                continue
            content = grow(document, frame, closed, words)
            if content is not None:
                kept = [f for f in closed if f is frame or not _is_scrap_of(f, frame, content)]
                closed = [replace(f, content=content) if f is frame else f for f in kept]
    return closed


def _taken(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> Set[int]:
    """Words that are no part of the content: who says it, by which word, and what others say."""
    others = (s for f in frames if f is not frame and not _is_scrap_of(f, frame) for s in f.content)
    named = (s for f in frames for s in (*f.cue, *f.via, *f.speaker) if f is frame or f.cue)
    return {i for span in (*others, *named) for i in document.indices_from(span.start, span.end)}


def _is_scrap_of(other: SpeechFrame, frame: SpeechFrame, whole: Sequence[Span] = ()) -> bool:
    """Whether another content has no cue of its own and the same speaker or none; `whole` is where it has to lie."""
    mine = all(span in frame.cue for span in other.cue)
    alike = mine and other.form != TOLD and all(span in frame.speaker for span in other.speaker)
    return alike and (not whole or any(span.contains(cover(other.content)) for span in whole))


def _to_verb(
    document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords
) -> tuple[Span, ...] | None:
    """ "als ihr Boot | sank", "Wir müssen das | schützen": what opens a clause or helps a verb wants that verb."""
    inside = indices_in(document, frame.content)
    opening = next((document.tokens[i] for i in reversed(inside) if _opens_clause(document.tokens[i])), None)
    verb = _wanted(document, opening, inside) if opening is not None else -1
    if not inside or verb <= inside[-1] or document.tokens[verb].sentence != document.tokens[inside[-1]].sentence:
        return None
    end = verb
    own = set(subtree(document, verb))
    while end + 1 in own and document.tokens[end + 1].upos in VERBAL:
        end += 1
    between = range(inside[-1] + 1, end + 1)
    if any(document.tokens[i].text in BARRIERS for i in between):
        return None
    named = _taken(document, frame, frames) & set(between)
    if not named:
        return (*frame.content[:-1], Span(frame.content[-1].start, document.tokens[end].span.end))
    # "Die Feier wird | laut Stadt | verschoben": behind who says it, the clause goes on
    own = set(indices_in(document, (*frame.cue, *frame.speaker)))
    apart = named <= own and max(named) < verb and set(between[: len(named)]) == named
    return (*frame.content, span_of(document, range(max(named) + 1, end + 1))) if apart else None


def _wanted(document: Document, opening: Token, inside: Sequence[int]) -> int:
    """The verb or part of one that a word at the end of a content wants; none where nothing is missing."""
    if opening.deprel in HELPERS or not _is_finite(opening):
        return opening.head
    finite = next(i for i in reversed(inside) if document.tokens[i] is opening)
    behind = [i for i in document.children(finite) if i > inside[-1]]
    closing = (i for i in behind if _closes(document.tokens[i]))
    return next(closing, -1)


def _closes(token: Token) -> bool:
    """ "bleibt … gesperrt", "stellt … ein": what stands last in the clause of a finite verb."""
    return token.deprel == PARTICLE or (token.deprel == INFINITIVE and token.feats.get("VerbForm") == "Part")


def _opens_clause(token: Token) -> bool:
    """Whether a word wants the verb of its clause behind it, or is finite itself."""
    return token.deprel == "mark" or is_relative(token) or _is_finite(token)


def _is_finite(token: Token) -> bool:
    return token.feats.get("VerbForm") == "Fin"


def _from_subject(
    document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords
) -> tuple[Span, ...] | None:
    """ "Das darf es | nicht geben": a main clause begins before its subject and its finite verb."""
    inside = indices_in(document, frame.content)
    if not inside or document.text[frame.content[0].start] in words.quotes or _opens(document, inside[0]):
        return None
    root = next((i for i in roots_in(document, inside) if _lacks_beginning(document, i, inside)), None)
    if root is None:
        return None
    own, first = set(subtree(document, root)), inside[0]
    sentence, taken = document.sentences[document.tokens[root].sentence], _taken(document, frame, frames)
    while first > sentence.first and _belongs(document, first - 1, own, taken):
        first -= 1
    while first < inside[0] and (is_comma(document.tokens[first]) or document.tokens[first].upos == "CCONJ"):
        first += 1
    missing = [i for i in document.children(root) if i < inside[0] and document.tokens[i].deprel in SUBJECTS | HELPERS]
    start = document.tokens[first].span.start
    crossed = any(q.start <= start < q.end <= frame.content[0].start for q in quotes_in(document.text, words))
    if first > min(missing) or crossed:
        return None
    return (Span(start, frame.content[0].end), *frame.content[1:])


def _opens(document: Document, index: int) -> bool:
    """Whether a word opens a sentence, to see by its capital: what stands before it is a heading."""
    token = document.tokens[index]
    return token.text[0].isupper() and token.upos not in {"NOUN", "PROPN", "ADJ", "NUM", "X"}


def _lacks_beginning(document: Document, root: int, inside: Sequence[int]) -> bool:
    """Whether the subject or the finite verb of a clause stands before the content, which does not open it."""
    children = [document.tokens[i] for i in document.children(root)]
    before = [i for i in document.children(root) if i < inside[0]]
    opened = any(t.deprel == "mark" for t in children)
    return not opened and any(document.tokens[i].deprel in SUBJECTS | HELPERS for i in before)


def _belongs(document: Document, index: int, own: Set[int], taken: Set[int]) -> bool:
    token = document.tokens[index]
    return index not in taken and token.text not in BARRIERS and (index in own or token.text == ",")

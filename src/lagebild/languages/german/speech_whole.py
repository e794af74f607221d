"""Clauses of saying, whole: from the conjunction to the clause's own verb, over a condition put in between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lagebild.languages.german.clauses import is_comma, is_relative
from lagebild.languages.german.speech_quotes import ends_quotation
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, SpeechFrame

CLAUSE = "indirect"
ENDS = frozenset({".", "!", "?"})


@dataclass(frozen=True, slots=True)
class SaidClause:
    """One clause that a conjunction of saying opens."""

    span: Span
    verb: Span
    """Its own finite verb."""
    parted: bool
    """Whether another clause stands between the two."""


def complete_clauses(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, those with a part of a clause of saying that another clause parts joined to the whole of it."""
    whole = list(frames)
    for index, token in enumerate(document.tokens):
        if token.lemma.lower() not in words.complementizers or not _follows_comma(document, index):
            continue
        clause = read_clause(document, index, words)
        parts = [f for f in whole if clause is not None and (_is_part(f, clause) or _is_inside(document, f, clause))]
        if clause is None or not parts or not clause.parted:
            continue
        whole = [f for f in whole if f not in parts] + [_unite(parts, clause)]
    return whole


def _follows_comma(document: Document, index: int) -> bool:
    before = document.tokens[index - 1] if index else None
    return before is not None and before.text == "," and before.sentence == document.tokens[index].sentence


def _is_part(frame: SpeechFrame, clause: SaidClause) -> bool:
    """Whether the content is the beginning or the end of the clause, and nobody says it inside of the clause."""
    content = cover(frame.content)
    if not clause.span.contains(content) or any(clause.span.contains(cue) for cue in frame.cue):
        return False
    opens, ends = content.start == clause.span.start, content.overlaps(clause.verb)
    return (opens or ends) and not (opens and ends) and (opens or frame.form != TOLD)


def _is_inside(document: Document, frame: SpeechFrame, clause: SaidClause) -> bool:
    """Whether the content is a piece of the clause, and the verb of saying stands right before the conjunction."""
    content, start = cover(frame.content), clause.span.start
    if not frame.cue or frame.form == TOLD or not clause.span.contains(content) or content.start == start:
        return False
    behind = document.tokens_in(Span(frame.cue[-1].end, start)) if frame.cue[-1].end < start else ()
    return bool(behind) and not any(t.upos in VERBAL or is_comma(t) for t in behind[:-1])


def _unite(parts: Sequence[SpeechFrame], clause: SaidClause) -> SpeechFrame:
    longest = max(parts, key=lambda f: len(cover(f.content)))
    first = min(parts, key=lambda f: cover(f.content).start)
    if not any(_is_part(f, clause) for f in parts):  # what the model says of a piece is not said of the clause
        longest = replace(longest, acts=())
    return replace(
        longest,
        content=(clause.span,),
        form=next((f.form for f in (longest, *parts) if f.form != TOLD), CLAUSE),
        cue=first.cue or longest.cue,
        speaker=first.speaker or longest.speaker,
        score=max(f.score for f in parts),
    )


def read_clause(document: Document, opening: int, words: SpeechWords) -> SaidClause | None:
    """The clause behind a conjunction up to the comma after its own finite verb, which stands last in it."""
    told, verb, last, parted = [False], None, opening, False
    for index in _rest_of_sentence(document, opening, words):
        token = document.tokens[index]
        if is_comma(token):
            if told[-1]:
                told.pop()
            if not told:
                break
            if _opens_clause(document, index + 1, words):
                told.append(False)
                parted = True
            continue
        if token.feats.get("VerbForm") == "Fin" or (len(told) > 1 and _is_to_infinitive(document, index)):
            told[-1], verb = True, index if len(told) == 1 else verb
        last = index
    if verb is None:
        return None
    span = Span(document.tokens[opening].span.start, document.tokens[last].span.end)
    return SaidClause(span, document.tokens[verb].span, parted)


def _rest_of_sentence(document: Document, opening: int, words: SpeechWords) -> Iterator[int]:
    """The tokens up to the end of the sentence, or of the quotation that holds the clause."""
    for index in range(opening + 1, document.sentences[document.tokens[opening].sentence].last):
        if document.tokens[index].text in ENDS or ends_quotation(document, index, opening, words):
            return
        yield index


def _opens_clause(document: Document, index: int, words: SpeechWords) -> bool:
    """A conjunction, a relative pronoun with or without preposition, or a verb by inversion."""
    if index + 1 >= len(document.tokens):
        return False
    token, behind = document.tokens[index], document.tokens[index + 1]
    known = token.text.lower() in words.conjunctions | words.inverted | words.reasons
    relative = any(is_relative(t) for t in (token, *([behind] if token.upos == "ADP" else [])))
    return known or token.upos == "SCONJ" or relative


def _is_to_infinitive(document: Document, index: int) -> bool:
    """ "um Zeit zu gewinnen": the infinitive ends such a clause as a finite verb would."""
    return document.tokens[index].feats.get("VerbForm") == "Inf" and document.tokens[index - 1].text.lower() == "zu"

"""Halves of one main clause, made whole: before a source put into it, before its finite verb, torn in the middle."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import CLAUSE_ENDS, SUBJECTS, indices_in, roots_in, span_of, subtree
from lagebild.languages.german.speech_links import cue_verb
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.model.spans import Span, any_touch
from lagebild.model.text import Document, SpeechFrame

PHRASES = ("obl", "nsubj", "obj", "iobj", "advmod", "xcomp", "aux", "cop", "compound:prt")
"""Relations to its verb of what stands in one clause with it."""
UNQUOTED = frozenset({"indirect", "free_indirect"})


def is_torn(document: Document, first: SpeechFrame, second: SpeechFrame) -> bool:
    """ "Dort sterben auf den Straßen | jährlich viele Menschen": whether nothing parts two pieces of one clause."""
    if TOLD in (first.form, second.form) or document.text[first.content[-1].end : second.content[0].start].strip():
        return False
    alike = not (first.speaker and second.speaker) or any_touch(first.speaker, second.speaker)
    cued = not (first.cue and second.cue) or first.cue == second.cue
    left, right = indices_in(document, first.content), indices_in(document, second.content)
    return alike and cued and (_hangs_in(document, right, left) or _hangs_in(document, left, right))


def _hangs_in(document: Document, part: Sequence[int], whole: Sequence[int]) -> bool:
    """Whether all words of a part that nothing of it governs belong to one verb of the other part."""
    roots = [document.tokens[i] for i in roots_in(document, part) if document.tokens[i].upos != "PUNCT"]
    heads = {token.head for token in roots}
    verbal = all(i in whole and document.tokens[i].upos in {"VERB", "AUX"} for i in heads)
    return len(heads) == 1 and verbal and all(token.deprel.startswith(PHRASES) for token in roots)


def add_front(document: Document, content: tuple[Span, ...], source: Sequence[Span]) -> tuple[Span, ...]:
    """ "Das würde | laut Rehn | viele treffen": the content with the auxiliary before the source, and all before it."""
    inside, named = indices_in(document, content), indices_in(document, source)
    roots = roots_in(document, inside)
    if not named or not inside or inside[0] != named[-1] + 1 or len(roots) != 1:
        return content
    sentence = document.sentences[document.tokens[inside[0]].sentence]
    front = list(range(sentence.first, named[0]))
    helped = bool(front) and _is_finite_helper(document, front[-1], roots[0])
    own = set(subtree(document, roots[0]))
    marks = any(document.tokens[i].upos == "PUNCT" for i in front)
    return (span_of(document, front), *content) if helped and not marks and own.issuperset(front) else content


def _is_finite_helper(document: Document, index: int, verb: int) -> bool:
    token = document.tokens[index]
    return token.head == verb and token.deprel.startswith(("aux", "cop")) and token.feats.get("VerbForm") == "Fin"


def from_front(document: Document, frame: SpeechFrame, words: SpeechWords) -> tuple[Span, ...] | None:
    """ "Dank Hilfe | bietet der Klub Kurse, meint Rehn": what stands before the finite verb is said with the rest."""
    inside = indices_in(document, frame.content)
    if frame.form not in UNQUOTED or len(frame.content) > 1 or not inside:
        return None
    opening, sentence = document.tokens[inside[0]], document.sentences[document.tokens[inside[0]].sentence]
    front = document.tokens[sentence.first : inside[0]]
    if opening.feats.get("VerbForm") != "Fin" or not front or any(t.text in CLAUSE_ENDS | {","} for t in front):
        return None
    verb = cue_verb(document, frame, words)
    behind = document.tokens[inside[-1] + 1 : verb] if verb is not None else ()
    closed = [t.text for t in behind] == [","] and verb is not None
    sourced = any(t.text.lower() in words.prepositions | words.taking_up for t in front)
    verbal = any(t.feats.get("VerbForm") == "Fin" for t in front)
    known = document.tokens[verb].sentence == opening.sentence if verb is not None else False
    subject = any(document.tokens[i].deprel in SUBJECTS for i in inside)
    if not closed or not known or sourced or verbal or not subject:
        return None
    return (Span(front[0].span.start, frame.content[0].end),)

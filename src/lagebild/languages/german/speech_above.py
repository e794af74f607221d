"""Subjects above a verb of saying pass on what it tells, or have no part in it ("Kern lehnt Pläne ab, die …")."""

from collections.abc import Iterable, Sequence

from lagebild.languages.german.clauses import PARTICLE, SUBJECTS, indices_in, is_relative, number_of_verb, roots_in
from lagebild.languages.german.speech_links import act_of_verb, name_phrase
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS
from lagebild.model.text import Document, SpeechFrame


def acts_above(document: Document, frame: SpeechFrame, span: Span, verb: int) -> bool:
    """Whether a relative pronoun is the subject of the verb of what is said, and the words that of a verb above it."""
    roots = roots_in(document, indices_in(document, frame.content))
    if not any(verb in document.ancestors(i) for i in roots) or not _has_relative_subject(document, verb):
        return False
    inside = indices_in(document, (span,))
    heads = {document.tokens[i].head for i in inside if document.tokens[i].deprel in SUBJECTS}
    return document.tokens[verb].head not in inside and not heads.isdisjoint(document.ancestors(verb))


def tells_above(document: Document, span: Span, verb: int, words: SpeechWords) -> bool:
    """ "Kern werde mitteilen, dass …, sagte | Moor": whether the words act in a verb of saying above."""
    heads = {document.tokens[i].head for i in indices_in(document, (span,)) if document.tokens[i].deprel == "nsubj"}
    return any(i in heads and act_of_verb(document, i, words) is not None for i in document.ancestors(verb))


def leave_verb_above(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """The frame without the verb above in its cue, where a relative clause of its own holds what is said.

    "Kern stoppt den Abzug, den Moor verlangt": what the pronoun stands for may be what is said, and Moor asks for it.
    """
    cues = indices_in(document, frame.cue)
    verbs = [i for i in cues if document.tokens[i].upos in VERBAL]
    roots = roots_in(document, indices_in(document, frame.content))
    heads = {document.tokens[i].head for i in roots}
    own = next((i for i in verbs if i in heads and _has_relative_subject(document, i)), None)
    if own is not None and len(verbs) > 1:
        return replace(frame, cue=_without(document, cues, _list_above(document, own)))
    below = next((i for i in verbs if document.tokens[i].head in roots and _find_own_subject(document, i)), None)
    if below is None or frame.form != TOLD:
        return frame
    if any(i in heads and act_of_verb(document, i, words) is not None for i in verbs):
        return replace(frame, cue=_without(document, cues, (below, *document.children(below))))
    cue = _without(document, cues, _list_above(document, below))
    return replace(frame, cue=cue, speaker=_find_own_subject(document, below))


def _find_own_subject(document: Document, verb: int) -> tuple[Span, ...]:
    """The subject of the verb of a relative clause in which the pronoun stands for what is said."""
    children = list(document.children(verb))
    opened = any(is_relative(document.tokens[i]) for i in children)
    if document.tokens[verb].deprel not in CLAUSES_OF_NOUNS or not opened:
        return ()
    subjects = (i for i in children if document.tokens[i].deprel == "nsubj")
    return tuple(name_phrase(document, i) for i in subjects if not is_relative(document.tokens[i]))[:1]


def _list_above(document: Document, verb: int) -> tuple[int, ...]:
    """The words above the verb, with the particles of the verbs among them."""
    above = tuple(document.ancestors(verb))
    return (*above, *(p for i in above for p in document.children(i) if document.tokens[p].deprel == PARTICLE))


def _without(document: Document, cues: Sequence[int], others: Iterable[int]) -> tuple[Span, ...]:
    apart = set(others)
    return tuple(document.tokens[i].span for i in cues if i not in apart)


def _has_relative_subject(document: Document, verb: int) -> bool:
    """Whether nothing but a relative pronoun is its subject, and what that stands for agrees with it in number."""
    subjects = [i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS]
    noun = document.tokens[verb].head
    told = document.tokens[noun].feats.get("Number") if noun >= 0 else None
    agrees = told is None or number_of_verb(document, verb) in (None, told)
    return agrees and bool(subjects) and all(is_relative(document.tokens[i]) and i < verb for i in subjects)

"""Subjects above a verb of saying: they pass on what it tells, or have no part in it ("Kern lehnt Pläne ab, die …")."""

from lagebild.languages.german.clauses import SUBJECTS, indices_in, is_relative, roots_in
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame


def acts_above(document: Document, span: Span, verb: int) -> bool:
    """Whether a relative pronoun is the subject of the verb of saying, and the words that of a verb above it."""
    if not _has_relative_subject(document, verb):
        return False
    inside = indices_in(document, (span,))
    heads = {document.tokens[i].head for i in inside if document.tokens[i].deprel in SUBJECTS}
    return document.tokens[verb].head not in inside and not heads.isdisjoint(document.ancestors(verb))


def tells_above(document: Document, span: Span, verb: int, words: SpeechWords) -> bool:
    """ "Kern werde mitteilen, dass …, sagte | Moor": whether the words act in a verb of saying above."""
    heads = {document.tokens[i].head for i in indices_in(document, (span,)) if document.tokens[i].deprel == "nsubj"}
    return any(i in heads and act_of_verb(document, i, words) is not None for i in document.ancestors(verb))


def leave_verb_above(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """The frame without the verb above in its cue, where a relative clause of its own holds what is said."""
    cues = indices_in(document, frame.cue)
    verbs = [i for i in cues if document.tokens[i].upos in VERBAL]
    heads = {document.tokens[i].head for i in roots_in(document, indices_in(document, frame.content))}
    own = next((i for i in verbs if i in heads and _has_relative_subject(document, i)), None)
    if own is None or len(verbs) == 1:
        return frame
    above = set(document.ancestors(own))
    return replace(frame, cue=tuple(document.tokens[i].span for i in cues if i not in above))


def _has_relative_subject(document: Document, verb: int) -> bool:
    subjects = [i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS]
    return bool(subjects) and all(is_relative(document.tokens[i]) and i < verb for i in subjects)

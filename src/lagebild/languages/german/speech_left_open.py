"""Who leaves a question open about somebody: whoever spoke right before, and not whom the question is about."""

from dataclasses import replace

from lagebild.languages.german.clauses import SUBJECTS, indices_in, roots_in
from lagebild.languages.german.name_borders import PERSON
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame

GENDERS = {"er": "Masc", "sie": "Fem"}
"""Pronouns of one person to the gender of whom they stand for."""


def name_who_leaves_open(document: Document, frame: SpeechFrame, before: SpeechFrame | None) -> SpeechFrame:
    """ "sagte ein Sprecher. Ob Kern gehe, ließ er offen": the frame with the speaker of the sentence before."""
    gender = _gender_of_pronoun(document, frame)
    if gender is None or before is None or len(before.speaker) != 1 or not _asks_about_person(document, frame):
        return frame
    told, said = (indices_in(document, f.content[:1])[0] for f in (frame, before))
    roots = roots_in(document, indices_in(document, before.speaker))
    fits = any(document.tokens[i].feats.get("Gender") == gender for i in roots)
    near = document.tokens[told].sentence - document.tokens[said].sentence == 1
    other = not any(_is_named(document, span, frame) for span in before.speaker)
    return replace(frame, speaker=before.speaker) if fits and near and other else frame


def _gender_of_pronoun(document: Document, frame: SpeechFrame) -> str | None:
    """The gender of the pronoun that stands for the speaker behind the content, if it stands for one."""
    if len(frame.speaker) != 1 or frame.speaker[0].start < frame.content[-1].end:
        return None
    pronoun = indices_in(document, frame.speaker)
    gender = GENDERS.get(frame.speaker[0].of(document.text))
    verb = document.tokens[pronoun[0]].head if gender is not None else -1
    helpers = (document.tokens[i] for i in (verb, *document.children(verb))) if verb >= 0 else ()
    return None if any(t.feats.get("Number") == "Plur" and t.upos in {"VERB", "AUX"} for t in helpers) else gender


def _asks_about_person(document: Document, frame: SpeechFrame) -> bool:
    """Whether the content is an open question whose subject is the name of a person."""
    inside = indices_in(document, frame.content)
    if not inside or document.tokens[inside[0]].text.lower() not in load_set("speech", "other_senses", "asking"):
        return False
    persons = [name.span for name in document.names if name.label == PERSON]
    subjects = [document.tokens[i].span for i in inside if document.tokens[i].deprel in SUBJECTS]
    return any(subject.overlaps(person) for subject in subjects for person in persons)


def _is_named(document: Document, span: Span, frame: SpeechFrame) -> bool:
    """Whether the question names whom the words stand for."""
    asked = {document.tokens[i].text for i in indices_in(document, frame.content)}
    words = (document.tokens[i] for i in indices_in(document, (span,)))
    return any(token.upos == "PROPN" and token.text in asked for token in words)

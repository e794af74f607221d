"""Who does something where what it is done to stands first: "Das Werk hat der Rat gesperrt", "Das lehnt Moor ab"."""

from dataclasses import replace

from lagebild.languages.german.clauses import is_passive
from lagebild.languages.german.events_agents import REFUSALS
from lagebild.languages.german.events_roles import phrases_of, subject_of
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.events_wordings import is_thing
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame


def turn_doers(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame with the subject as doer where the model takes the object before the verb for him."""
    subject = subject_of(document, index) if is_verb(document, index) else None
    objects = [i for i in document.children(index) if document.tokens[i].deprel == "obj"]
    if subject is None or len(objects) != 1 or not objects[0] < subject or is_passive(document, index):
        return frame
    done_to, doer = document.tokens[objects[0]].span, document.tokens[subject].span
    if not any(span.contains(done_to) and not span.contains(doer) for span in frame.by):
        return frame
    return replace(frame, by=tuple(phrases_of(document, subject)), against=tuple(phrases_of(document, objects[0])))


def turn_refusals(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame with the object of a refusal as who refuses, where its subject is a thing before the verb."""
    if not is_verb(document, index) or act_of_verb(document, index, speech_words()) not in REFUSALS:
        return frame
    subject = subject_of(document, index)
    objects = [i for i in document.children(index) if document.tokens[i].deprel == "obj"]
    if subject is None or len(objects) != 1 or not subject < index < objects[0]:
        return frame
    thing, somebody = document.tokens[subject], document.tokens[objects[0]]
    if thing.upos == "PRON" and thing.text.lower() in speech_words().pointing and somebody.upos in NOUNS:
        # "Das lehnte dessen Haus ab"
        return replace(frame, by=tuple(phrases_of(document, objects[0])), against=(), parties=())
    if thing.upos not in NOUNS or somebody.upos not in NOUNS or is_thing(document, somebody.span):
        return frame
    if not is_thing(document, thing.span):
        return frame
    return replace(
        frame, by=tuple(phrases_of(document, objects[0])), against=tuple(phrases_of(document, subject)), parties=()
    )

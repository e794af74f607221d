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
    pair = _find_pair(document, index)
    if pair is None or is_passive(document, index):
        return frame
    subject, done_to = pair
    doer, object_ = (document.tokens[i].span for i in pair)
    if subject < done_to or not any(span.contains(object_) and not span.contains(doer) for span in frame.by):
        return frame
    return replace(frame, by=tuple(phrases_of(document, subject)), against=tuple(phrases_of(document, done_to)))


def turn_refusals(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame with the object of a refusal as who refuses, where its subject is a thing before the verb."""
    pair = _find_pair(document, index)
    if pair is None or not pair[0] < index < pair[1]:
        return frame
    if act_of_verb(document, index, speech_words()) not in REFUSALS:
        return frame
    subject, done_to = pair
    thing, somebody = (document.tokens[i] for i in pair)
    # "Das lehnte dessen Haus ab"
    points = thing.upos == "PRON" and thing.text.lower() in speech_words().pointing
    named = thing.upos in NOUNS and is_thing(document, thing.span) and not is_thing(document, somebody.span)
    if somebody.upos not in NOUNS or not (points or named):
        return frame
    against = () if points else tuple(phrases_of(document, subject))
    return replace(frame, by=tuple(phrases_of(document, done_to)), against=against, parties=())


def _find_pair(document: Document, verb: int) -> tuple[int, int] | None:
    """The subject and the only object of a verb."""
    subject = subject_of(document, verb) if is_verb(document, verb) else None
    objects = [i for i in document.children(verb) if document.tokens[i].deprel == "obj"]
    return (subject, objects[0]) if subject is not None and len(objects) == 1 else None

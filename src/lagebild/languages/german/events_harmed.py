"""Who comes to harm: the object of a verb that harms, not a part of the body nor what somebody dies of."""

from collections.abc import Mapping
from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma, is_passive, is_reflexive, verb_readings
from lagebild.languages.german.events_roles import OBJECT, SUBJECT, phrases_of, subject_of
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.name_borders import PERSON
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.verbs import load_lists
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame

BY, AGAINST = "by", "against"
ACCIDENT = "ACCIDENT"
HEALTH = "HEALTH"
SPORT = "SPORT"
DEATH = "DEATH"
HARMING = frozenset({ACCIDENT, "ASSAULT", "CRIME", DEATH, "DISASTER", HEALTH, SPORT})


def slots_of_harm(
    document: Document, index: int, kind: str, slots: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    """The slots of a verb: in an accident it happens to its subject, but to its object where it has one.

    In the passive it happens to the subject, and what stands behind "von" is seldom somebody. What falls out does
    nothing.
    """
    if SUBJECT in slots.get(BY, ()) and _falls_out(document, index):
        return {AGAINST: (SUBJECT,)}
    if kind == HEALTH and _acts_on_somebody(document, index, slots):
        return {**slots, BY: (SUBJECT,), AGAINST: (OBJECT,)}
    if kind != ACCIDENT or slots.get(AGAINST) != (SUBJECT,):
        return slots
    if is_passive(document, index):
        return {**slots, AGAINST: (OBJECT,)}
    objects = [i for i in document.children(index) if document.tokens[i].deprel == "obj"]
    if not objects or is_reflexive(document, index) or any(_is_of_body(document, i) for i in objects):
        return slots
    return {**slots, BY: (SUBJECT,), AGAINST: (OBJECT,)}


def _falls_out(document: Document, verb: int) -> bool:
    """ "Der Zug fällt aus", not "lässt ihn ausfallen": whether a verb without object calls off its own subject."""
    called_off = event_words().statuses["cancelled"] & (event_words().courses.turning_out | load_lists()["objectless"])
    return subject_of(document, verb) is not None and not called_off.isdisjoint(verb_readings(document, verb))


def _acts_on_somebody(document: Document, verb: int, slots: Mapping[str, tuple[str, ...]]) -> bool:
    """ "Ärzte operierten den Minister": whether the subject, else ill, finds or treats somebody."""
    if SUBJECT not in slots.get(AGAINST, ()) or is_passive(document, verb) or subject_of(document, verb) is None:
        return False
    objects = [i for i in document.children(verb) if document.tokens[i].deprel == "obj"]
    finds = full_lemma(document, verb) in load_set("events", "harmed", "finding")
    return any(document.tokens[i].upos in NOUNS and (finds or _is_person(document, i)) for i in objects)


def _is_person(document: Document, index: int) -> bool:
    sense = noun_sense(document.tokens[index].lemma)
    named = any(n.label == PERSON and n.span.contains(document.tokens[index].span) for n in document.names)
    return named or (sense is not None and sense.kind == "person")


def mend_harmed(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame without parts of the body and what somebody dies of; who does it to himself comes to harm."""
    if frame.type not in HARMING or document.tokens[index].upos != "VERB":
        return frame
    frame = _by_who_dies(document, index, frame)
    against = tuple(s for s in frame.against if not _is_no_victim(document, index, s))
    if against == frame.against:
        return frame
    # "sicherte sich den Titel" tells of a success, "brach sich den Arm" of an injury
    hurts = frame.type != SPORT or any(_is_of_body(document, i) for i in document.children(index))
    subject = subject_of(document, index) if hurts and is_reflexive(document, index) else None
    if subject is None or against:
        return replace(frame, against=against)
    harmed = tuple(phrases_of(document, subject))
    return replace(frame, by=tuple(s for s in frame.by if s not in harmed), against=harmed)


def _by_who_dies(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """ "Der Kutter sank. Drei Fischer starben": the subject of the verb dies, and nobody of another sentence."""
    subject = subject_of(document, index) if frame.type == DEATH and not is_passive(document, index) else None
    if subject is None or document.tokens[subject].upos not in NOUNS or not frame.by:
        return frame
    sentence = document.sentences[document.tokens[index].sentence].span
    people = noun_sense(document.tokens[subject].text) is not None
    if not people or any(sentence.overlaps(span) for span in frame.by):
        return frame
    return replace(frame, by=tuple(phrases_of(document, subject)))


def _is_no_victim(document: Document, index: int, span: Span) -> bool:
    root = document.root_of(span)
    if root is None or document.tokens[root].head != index:
        return False
    if document.tokens[root].text.lower() in speech_words().reflexives or _is_of_body(document, root):
        return True
    return full_lemma(document, index) in load_set("events", "harmed", "dying_of")


def _is_of_body(document: Document, index: int) -> bool:
    return document.tokens[index].lemma in load_set("events", "harmed", "body")

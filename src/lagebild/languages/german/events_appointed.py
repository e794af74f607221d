"""What is only set for a day to come, or wanted by somebody: registered, called for, put in prospect."""

from lagebild.languages.german.clauses import full_lemma, prepositions_of, verb_readings
from lagebild.languages.german.events_tense import is_negated, is_verb, read_tense
from lagebild.languages.german.events_times import LENGTH
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.words import load_set
from lagebild.model.facts import TALK
from lagebild.model.syntax import DONE_TO
from lagebild.model.text import Document

LOOMING = frozenset({"PROTEST", "COURT", "THREATEN"})
"""Types of what is a threat where somebody puts it in prospect."""
DONE = frozenset({"occurred", "alleged"})
"""What the tense of a verb tells that somebody has done, or is said to have."""


def find_appointed(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """The status of what somebody set for a day, wants to be done, or holds out as what he will do."""
    verb = index if is_verb(document, index) else document.tokens[index].head
    if verb < 0 or not is_verb(document, verb):
        return None
    if verb == index:
        if _is_wanted(document, verb, words):
            return "demanded"
    elif kind in LOOMING and _is_held_out(document, index, verb):
        return "threatened"
    elif kind == TALK and _is_agreed_on(document, index, verb, words):
        return "scheduled"
    called = kind == TALK if verb == index else document.tokens[index].deprel in DONE_TO
    done = read_tense(document, verb, words) in DONE
    set_for_day = called and done and _names_day(document, index, verb)
    return "scheduled" if set_for_day else None


def _is_wanted(document: Document, verb: int, words: EventWords) -> bool:
    """ "Soll nach dem Willen der Räte schließen": whether it is somebody's will alone."""
    will, by = load_set("events", "appointed", "will"), load_set("events", "appointed", "by")
    beside = (i for i in document.children(verb) if document.tokens[i].lemma in will)
    by_will = any(not by.isdisjoint(prepositions_of(document, i)) for i in beside)
    helpers = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "aux")
    return by_will and any(t.lemma in words.future for t in helpers)


def _is_agreed_on(document: Document, index: int, verb: int, words: EventWords) -> bool:
    """ "Haben sich auf ein Treffen verständigt": whether those who will talk have agreed to."""
    agreeing = full_lemma(document, verb) in load_set("events", "appointed", "agreeing")
    on = not load_set("events", "appointed", "agreeing_on").isdisjoint(prepositions_of(document, index))
    told = read_tense(document, verb, words) in {"occurred", None} and not is_negated(document, verb, words)
    return agreeing and on and told


def _is_held_out(document: Document, index: int, verb: int) -> bool:
    """ "Stellte eine Klage in Aussicht"."""
    held_out = load_set("events", "appointed", "holding_out")
    return document.tokens[index].deprel in DONE_TO and not held_out.isdisjoint(verb_readings(document, verb))


def _names_day(document: Document, index: int, verb: int) -> bool:
    """ "Meldete für Montag eine Kundgebung an": whether the verb sets or calls for the day."""
    if full_lemma(document, verb) not in load_set("events", "appointed", "setting"):
        return False
    days = [span for span, kind, _ in document.times if kind != LENGTH]
    for_day = load_set("events", "appointed", "for_day")
    set_for = (
        i for i in {*document.children(verb), *document.children(index)} if for_day & prepositions_of(document, i)
    )
    return any(day.overlaps(document.tokens[i].span) for i in set_for for day in days)

"""Words that name no happening: what was left undone, what only carries a noun, how something was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, indices_in, is_reflexive, verb_readings
from lagebild.languages.german.events_polls import is_called_to_poll
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.events_types import RESIDUE
from lagebild.languages.german.events_wordings import is_thing
from lagebild.languages.german.events_words import NOUN, EventWords
from lagebild.languages.german.name_borders import PERSON
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_words
from lagebild.model.facts import TALK
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS, OBLIQUE
from lagebild.model.text import Document, EventFrame

FORCES = frozenset({"DISASTER", "ACCIDENT"})
AS_TOLD = frozenset({"case", "mark", "advmod", "cc", "punct"})
"""Relations of what may stand with a participle that has no clause of its own."""
THOUGHTS = frozenset({"obj", "ccomp", "xcomp"})
"""Relations of what somebody thinks."""


@dataclass(frozen=True, slots=True)
class NoneWords:
    """Words that name no happening."""

    idioms: frozenset[str]
    """Figures of speech: noun, with its preposition, and verb."""
    phrases: frozenset[str]
    """Figures of speech: noun and the noun that hangs on it."""
    reflexive: frozenset[str]
    """Verbs that with a reflexive tell how somebody or something is."""
    imagined: frozenset[str]
    """Verbs that with a reflexive and an object tell what somebody thinks."""
    as_told: frozenset[str]
    """Conjunctions of a participle that says how something was planned, told or awaited."""
    sources: frozenset[str]
    """Verbs that say where a report has something from."""
    showing: frozenset[str]
    """Verbs of protest that with what is shown as object only show it."""
    aircraft: frozenset[str]
    """Nouns for storms that are names of aircraft as well."""
    air_forces: frozenset[str]
    """Ends of nouns in lower case beside which they are."""


@cache
def none_words() -> NoneWords:
    """The words, read once."""
    return NoneWords(**{name: frozenset(found) for name, found in load_words("events")["none"].items()})


def is_no_happening(document: Document, frame: EventFrame, taken: Sequence[Span], words: EventWords) -> bool:
    """Whether the trigger names nothing that happens by itself; `taken` are the triggers of all main events."""
    inside = indices_in(document, frame.trigger)
    return bool(inside) and (
        _only_carries(document, inside[0], frame, taken, words)
        or any(_is_absent(document, i, words) or _is_anybody(document, i, words) for i in inside)
        or any(_is_figure_of_speech(document, i) or _is_state(document, i) for i in inside[:1])
        or any(is_called_to_poll(document, i) for i in inside[:1])
        or any(_is_as_told(document, i) or _is_credit(document, i) for i in inside[:1])
        or any(_is_way_of_saying(document, i, frame, words) for i in inside)
        or any(_is_hit(document, i, frame, words) or _is_person(document, i) for i in inside[:1])
        or any(_only_shows(document, i) or _is_aircraft(document, i) for i in inside[:1])
    )


def _is_person(document: Document, index: int) -> bool:
    """Whether the word is the name of somebody who does something or whom it strikes."""
    span = document.tokens[index].span
    return document.tokens[index].upos == "PROPN" and any(
        n.label == PERSON and n.span.contains(span) for n in document.names
    )


def _is_credit(document: Document, index: int) -> bool:
    """ "Das Gespräch führte Ida Rehn.": whether the last sentence tells nothing but who held an interview."""
    words, sentence = load_words("events")["support_verbs"], document.sentences[-1]
    places = range(sentence.first, sentence.last)
    if index not in places or document.tokens[index].lemma not in words["interviews"]:
        return False
    rest = [i for i in places if i != index and document.tokens[i].upos not in {"DET", "PUNCT"}]
    people = [i for i in rest if _is_person(document, i)]
    others = [document.tokens[i].lemma for i in rest if i not in people]
    return bool(people) and len(others) == 1 and others[0] in words["conducting"]


def _is_absent(document: Document, index: int, words: EventWords) -> bool:
    """ "endete ohne Einigung", "statt zu verhandeln": behind such a word stands what did not happen."""
    before = [document.tokens[i] for i in document.children(index)]
    if document.tokens[index].upos in NOUNS:
        return any(t.deprel == "case" and t.lemma.lower() in words.courses.without for t in before)
    verb = is_verb(document, index)
    return verb and any(t.deprel == "mark" and t.text.lower() in words.courses.instead for t in before)


def _is_anybody(document: Document, index: int, words: EventWords) -> bool:
    """ "Wer jetzt wechselt, spart": a deed of whoever does it, or of whom somebody asks."""
    children = (document.tokens[i] for i in document.children(index))
    return is_verb(document, index) and any(
        t.deprel in SUBJECTS and t.lemma.lower() in words.courses.whoever for t in children
    )


def _is_figure_of_speech(document: Document, index: int) -> bool:
    """ "Wirft ein Licht", "bei Einbruch der Nacht": verb and noun, or two nouns, together mean no happening."""
    token = document.tokens[index]
    if is_verb(document, index):
        return any(phrase in none_words().idioms for phrase in verb_readings(document, index))
    if token.upos not in NOUNS:
        return False
    owners = [document.tokens[i].lemma for i in document.children(index) if document.tokens[i].deprel == "nmod"]
    if any(f"{token.lemma} {owner}" in none_words().phrases for owner in owners):
        return True
    if token.head < 0 or not is_verb(document, token.head):
        return False
    phrases = (phrase for phrase in verb_readings(document, token.head) if token.lemma in phrase.split())
    return any(phrase in none_words().idioms for phrase in phrases)


def _is_as_told(document: Document, index: int) -> bool:
    """ "Findet wie vereinbart statt": whether a bare participle only says how it had been planned, told or awaited."""
    bare = document.tokens[index].feats.get("VerbForm") == "Part" or document.tokens[index].upos == "ADJ"
    if not bare or not index or document.tokens[index - 1].text.lower() not in none_words().as_told:
        return False
    return all(document.tokens[i].deprel in AS_TOLD for i in document.children(index))


def _is_state(document: Document, index: int) -> bool:
    """ "Zeichnet sich durch Fleiß aus", "stellt sich eine Lösung vor", "das der Zeitung vorliegt": nothing is done."""
    if not is_verb(document, index):
        return False
    lemma, children = full_lemma(document, index), [document.tokens[i] for i in document.children(index)]
    if lemma in none_words().sources:
        return True
    if not is_reflexive(document, index):
        return False
    thought = any(t.deprel in THOUGHTS and t.text.lower() not in speech_words().reflexives for t in children)
    return lemma in none_words().reflexive or (thought and lemma in none_words().imagined)


def _is_way_of_saying(document: Document, index: int, frame: EventFrame, words: EventWords) -> bool:
    """ "sagte sie im Gespräch mit der Zeitung", "teilte in einer Aussendung mit": through whom or what it was said."""
    token = document.tokens[index]
    way = frame.type == TALK or token.lemma.lower().endswith(words.courses.releases)
    if not way or token.upos not in NOUNS or token.deprel not in OBLIQUE:
        return False
    phrase = [document.tokens[i].span for i in (index, *document.children(index)) if document.tokens[i].upos in NOUNS]
    return any(span.overlaps(word) for said in document.speech for span in said.via for word in phrase)


def _is_hit(document: Document, verb: int, frame: EventFrame, words: EventWords) -> bool:
    """ "Das Beben traf die Insel": whether the subject of a verb of meeting is a happening, which meets nobody."""
    if frame.type != TALK or not is_verb(document, verb):
        return False
    subjects = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "nsubj")
    nouns = [t for t in subjects if t.upos == NOUN]
    named = ((reading, t.span) for t in nouns for reading in words.readings(t.lemma, NOUN)[:1])
    return any(reading.usual and (reading.type in FORCES or is_thing(document, span)) for reading, span in named)


def _only_shows(document: Document, verb: int) -> bool:
    """ "Das demonstrierte die Präsidentin": whether a verb of protest has what somebody shows beside it."""
    if not is_verb(document, verb) or full_lemma(document, verb) not in none_words().showing:
        return False
    if document.tokens[verb].deprel in CLAUSES_OF_NOUNS:
        return False  # "das Volk, das demonstrierte"
    beside = [document.tokens[i] for i in document.children(verb)]
    shown = (t.text.lower() for t in beside if t.deprel in {*SUBJECTS, "obj"})
    return any(t.deprel == "ccomp" for t in beside) or not speech_words().pointing.isdisjoint(shown)


def _is_aircraft(document: Document, index: int) -> bool:
    """ "Zwei Tornados der Luftwaffe": whether a noun for a storm names aircraft, by an air force in its sentences."""
    lemma = document.tokens[index].lemma
    if document.tokens[index].upos not in NOUNS or lemma not in none_words().aircraft:
        return False
    forces = tuple(none_words().air_forces)
    numbers = {token.sentence for token in document.tokens if token.lemma == lemma}
    inside = (token for n in numbers for token in document.sentence_tokens(document.sentences[n]))
    return any(token.upos in NOUNS and token.lemma.lower().endswith(forces) for token in inside)


def _only_carries(document: Document, verb: int, frame: EventFrame, taken: Sequence[Span], words: EventWords) -> bool:
    """ "fand eine Reihe von Treffen statt", "erteilte eine Absage": a verb beside a noun that says what happened."""
    if not is_verb(document, verb):
        return False
    lemma = full_lemma(document, verb)
    held = [i for i in document.children(verb) if document.tokens[i].deprel in {"nsubj", "obj"}]
    if frame.type == RESIDUE and lemma in words.courses.dated & words.happening_verbs:
        held += [c for i in held for c in document.children(i) if document.tokens[c].upos in NOUNS]
    elif lemma in words.courses.supporting:
        held = [i for i in held if document.tokens[i].deprel == "obj"]
    else:
        return False
    return any(document.tokens[i].span.overlaps(s) for i in held for s in taken)

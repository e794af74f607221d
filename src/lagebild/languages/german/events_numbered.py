"""Which of several a happening is: the second round, a third call, or one that is only said to be not the first."""

from lagebild.languages.german.clauses import full_lemma, prepositions_of
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.facts import NOT_FIRST
from lagebild.model.text import Document, Token

FIRST = 1


def find_number(document: Document, index: int, words: EventWords) -> int | None:
    """The number that an adjective gives the noun, or that the verb has as "for the third time"."""
    if is_verb(document, index):
        return _count_times(document, index, words)
    children = list(document.children(index))
    if document.tokens[index].feats.get("Number") == "Plur" or any(_tells_since(document, i) for i in children):
        return None  # "first talks" and "the first talk since May" are no first ones of a row
    numbers = (read_ordinal(document.tokens[i]) for i in children if document.tokens[i].deprel == "amod")
    told = next((n for n in numbers if n is not None), None)
    again = any(document.tokens[i].lemma.lower() in load_set("events", "numbered", "again_of_nouns") for i in children)
    return NOT_FIRST if told is None and again else told


def read_ordinal(token: Token) -> int | None:
    """The number of an ordinal in digits or as a word."""
    digits = token.text.removesuffix(".")
    if digits.isdecimal() and token.text != digits:
        return int(digits)
    ordinals: list[str] = load_words("events")["numbered"]["ordinals"]
    stem = token.lemma.lower().removesuffix("e")
    return ordinals.index(stem) + FIRST if stem in ordinals else None


def _count_times(document: Document, verb: int, words: EventWords) -> int | None:
    """How often it is told to have been done; of what is put off again the word tells only of the putting off."""
    if full_lemma(document, verb) in words.statuses["postponed"] | words.statuses["cancelled"]:
        return None
    children = list(document.children(verb))
    times = (i for i in children if document.tokens[i].lemma in load_set("events", "numbered", "times"))
    counts = (read_ordinal(document.tokens[i]) for noun in times for i in document.children(noun))
    told = next((n for n in counts if n is not None and n > FIRST), None)
    again = any(document.tokens[i].lemma.lower() in load_set("events", "numbered", "again") for i in children)
    return NOT_FIRST if told is None and again else told


def _tells_since(document: Document, index: int) -> bool:
    return not prepositions_of(document, index).isdisjoint(load_set("events", "since", "prepositions"))

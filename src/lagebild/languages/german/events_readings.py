"""What the word at a place of a text may name as an event: alone, or together with a noun that hangs on it."""

from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.dictionary import find_table_lemma
from lagebild.languages.german.events_words import NOUN, EventWord, EventWords
from lagebild.languages.german.lemmas import find_infinitives
from lagebild.languages.german.words import load_set
from lagebild.model.facts import TALK
from lagebild.model.syntax import DONE_TO, NOUNS
from lagebild.model.text import Document

VERBAL = frozenset({"VERB", "AUX", "ADJ"})
"""Participles are tagged as adjectives where they stand before a noun."""
COMPLETING = frozenset({"ADJ", "ADV"})
"""Parts of speech of words in lower case that make a fixed phrase of a verb, as nouns do."""
BESIDE = frozenset({"nmod", "amod"})
BLAMING = "ACCUSE"


def read_word(document: Document, index: int, words: EventWords) -> tuple[EventWord, ...]:
    """The readings of a verb or noun, best first; a fixed phrase leaves no other."""
    token = document.tokens[index]
    if token.upos in NOUNS:
        told = _read_noun_beside(document, index, words) or words.readings(token.lemma, NOUN)
        return told or words.readings(find_table_lemma(token.text), NOUN) or _read_plan(token.lemma.lower(), words)
    if token.upos not in VERBAL:
        return ()
    lemma = full_lemma(document, index)
    # the parser may have taken another word for a particle of the verb; adjectives may be participles
    for form in dict.fromkeys((lemma, token.lemma, *find_infinitives(token.lemma))):
        for child in document.children(index):
            if _may_complete(document, child) and (found := words.phrase(form, document.tokens[child].lemma)):
                return found
        if readings := words.readings(form, token.upos):
            blamed = form in load_set("events", "condemning", "lemmas") and _is_of_deed(document, index, words)
            only = BLAMING if blamed else TALK if is_by_phone(document, index) else None
            return tuple(r for r in readings if only in (None, r.type))
    return ()


def _read_plan(lemma: str, words: EventWords) -> tuple[EventWord, ...]:
    """What a noun for somebody's plan or intent says is to be done ("Angriffspläne")."""
    endings, types = load_set("events", "intents", "endings"), load_set("events", "intents", "types")
    front = next((lemma.removesuffix(end) for end in endings if lemma.endswith(end)), "")
    planned = words.nouns.get(words.endings.get(front.removesuffix("s"), ""), ())
    usual = (word for word in planned if word.usual and word.type in types)
    return tuple(replace(word, default="hypothetical", strong=False) for word in usual)


def _may_complete(document: Document, index: int) -> bool:
    token = document.tokens[index]
    if token.upos in NOUNS:
        return not _is_joined(document, index)
    return token.upos in COMPLETING and token.text[:1].islower()


def _is_joined(document: Document, index: int) -> bool:
    """Whether the word only stands beside the verb: "…, von dem die Stadt getroffen wurde, und eine Maßnahme"."""
    return document.tokens[index].deprel == "conj"


def _read_noun_beside(document: Document, index: int, words: EventWords) -> tuple[EventWord, ...]:
    """What a noun names by that beside it: together, or that of which it only tells the course ("Beginn der Reise")."""
    lemma = document.tokens[index].lemma
    course = lemma in load_set("events", "courses", "nouns")
    if not course and lemma not in words.phrases:
        return ()
    beside = [document.tokens[i].lemma for i in document.children(index) if document.tokens[i].deprel in BESIDE]
    found = (words.readings(noun, "NOUN") if course else words.phrase(lemma, noun) for noun in beside)
    return next((readings for readings in found if readings), ())


def find_fellow(document: Document, index: int, words: EventWords) -> int | None:
    """The noun with which a verb names something that neither names alone ("ging auf die Straße")."""
    if document.tokens[index].upos not in VERBAL:
        return None
    lemma = full_lemma(document, index)
    if lemma not in words.phrases:
        return None
    nouns = (i for i in document.children(index) if document.tokens[i].upos in NOUNS and not _is_joined(document, i))
    return next(
        (
            i
            for i in nouns
            if words.phrase(lemma, document.tokens[i].lemma) and not words.readings(document.tokens[i].lemma, NOUN)
        ),
        None,
    )


def read_noun_in_phrase(document: Document, index: int, words: EventWords) -> tuple[EventWord, ...]:
    """What a noun names together with the verb above it ("legte Beschwerde ein"), with the slots of a noun."""
    token = document.tokens[index]
    if token.upos not in NOUNS or token.head < 0 or document.tokens[token.head].upos not in VERBAL:
        return ()
    named = words.phrase(full_lemma(document, token.head), token.lemma)
    return tuple(words.frames.get((word.type, "NOUN"), word) for word in named)


def is_by_phone(document: Document, verb: int) -> bool:
    """ "Rief bei Moor an": whether the verb tells of a call, and of none upon a court."""
    if full_lemma(document, verb) not in load_set("events", "calls", "verbs"):
        return False
    courts = tuple(load_set("events", "calls", "courts"))
    done_to = (i for i in document.children(verb) if document.tokens[i].deprel in DONE_TO)
    return not any(document.tokens[i].lemma.lower().endswith(courts) for i in done_to)


def _is_of_deed(document: Document, verb: int, words: EventWords) -> bool:
    """Whether the object of the verb is itself a word for something done."""
    done_to = (i for i in document.children(verb) if document.tokens[i].deprel in DONE_TO)
    return any(words.readings(document.tokens[i].lemma, "NOUN") for i in done_to)

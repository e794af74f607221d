"""Which type an event is of: readings of its word, nouns around it, the model and evidence of the words."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.events_called_off import is_somebody
from lagebild.languages.german.events_readings import is_by_phone
from lagebild.languages.german.events_wordings import is_thing
from lagebild.languages.german.events_words import VERB, EventWord, event_words
from lagebild.languages.german.evidence import evidence_of
from lagebild.languages.german.traits import list_event_traits
from lagebild.languages.german.vectors import WordVectors, view_event
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.facts import TALK
from lagebild.model.syntax import DONE_TO
from lagebild.model.text import Document, EventFrame

MODEL, EVIDENCE = 0.6, 1.25
"""What log-chances by the model and by the traits and vectors of the words count."""
FLOOR = 0.001
RESIDUE, RESIDUAL = "OTHER", -0.3
"""Other events are those that no type fits."""
PRINT = "PUBLISH"
UNLISTED, UNLISTED_OF_STRONG, UNLISTED_OF_FIXED, POSSIBLE = -2.4, -3.2, -6.0, -0.6
"""What a type loses that the lexicon does not give for the word, a sure event's word or a phrase, or only at times."""
ARGUMENT, SENTENCE, ARTICLE = 0.25, 0.1, 3.0
"""What a noun of the type's topic adds: as an argument, elsewhere in the sentence, as share of the article's nouns."""
MAX_NOUNS = 2
MIN_TOPIC_PART = 5
NAMED = frozenset({"appos", "flat"})
INNER = frozenset({"nmod", "conj", "flat", "appos"})


@dataclass(frozen=True, slots=True)
class Topics:
    """The topics of the words of a document, and how much of it each takes."""

    of_words: tuple[tuple[str, ...], ...]
    shares: Mapping[str, float]
    vectors: WordVectors | None = None


def find_topics(document: Document, vectors: WordVectors | None = None) -> Topics:
    """Types whose topic each noun belongs to, beside the vectors of the words."""
    found = tuple(topics_of(t.lemma) if t.upos in {"NOUN", "PROPN"} else () for t in document.tokens)
    nouns = sum(t.upos == "NOUN" for t in document.tokens)
    counts = Counter(kind for kinds in found for kind in kinds)
    return Topics(found, {kind: count / max(1, nouns) for kind, count in counts.items()}, vectors)


def choose_type(
    document: Document, index: int, frame: EventFrame, readings: Sequence[EventWord], topics: Topics
) -> str:
    """The best type of all that the model, the lexicon or the evidence thinks possible."""
    chances = dict(frame.chances) or {frame.type: 1.0}
    near = _count_near(document, index, topics)
    listed = {r.type: 0.0 if r.usual else POSSIBLE for r in reversed(readings)}
    unlisted = UNLISTED_OF_STRONG if any(r.strong for r in readings) else UNLISTED
    fixed = any(r.fixed for r in readings) or is_by_phone(document, index)
    unlisted = UNLISTED_OF_FIXED if fixed else unlisted
    seen = view_event(document, index, topics.vectors) if topics.vectors else None
    proved = evidence_of("event").rate(list_event_traits(document, index), seen)

    def score(kind: str) -> float:
        known = listed.get(kind, unlisted) if listed else 0.0
        told = MODEL * math.log(max(chances.get(kind, 0.0), FLOOR))
        told += EVIDENCE * proved.get(kind, 0.0) + (RESIDUAL if kind == RESIDUE else 0.0)
        return told + known + near.get(kind, 0.0) + ARTICLE * topics.shares.get(kind, 0.0)

    cut_off = {r.type for r in read_cut_off(document, index)} - listed.keys() if listed else set()
    best = max((k for k in dict.fromkeys((*listed, *chances, *proved)) if k not in cut_off), key=score)
    other = (best == TALK and _visits_thing(document, index)) or (best == PRINT and _somebody_appears(document, index))
    return RESIDUE if other else best


def read_cut_off(document: Document, verb: int) -> tuple[EventWord, ...]:
    """ "Trafen am Abend in Bonn ein": what the verb would name without the particle that stands apart from it."""
    lemma = document.tokens[verb].lemma
    return event_words().readings(lemma, VERB) if full_lemma(document, verb) != lemma else ()


def _visits_thing(document: Document, verb: int) -> bool:
    """ "Besuchten den Park": whether the verb is one of visiting and its object nobody whom one could talk with."""
    if full_lemma(document, verb) not in load_set("events", "visits", "verbs"):
        return False
    visited = [i for i in document.children(verb) if document.tokens[i].deprel in DONE_TO]
    return any(document.tokens[i].upos == "NOUN" and is_thing(document, document.tokens[i].span) for i in visited)


def _somebody_appears(document: Document, verb: int) -> bool:
    """ "Der Zeuge erschien nicht": whether the verb is one of coming out, and its subject somebody who comes."""
    if full_lemma(document, verb) not in load_set("events", "visits", "appearing"):
        return False
    subjects = [i for i in document.children(verb) if document.tokens[i].deprel == "nsubj"]
    named = [i for subject in subjects for i in document.children(subject) if document.tokens[i].deprel in NAMED]
    return any(is_somebody(document, i) for i in (*subjects, *named))


@cache
def topics_of(lemma: str) -> tuple[str, ...]:
    """Types that the noun or its last part goes with."""
    nouns = _topic_nouns()
    low = lemma.lower()
    parts = (low[start:] for start in range(len(low)) if not start or len(low) - start >= MIN_TOPIC_PART)
    return next((nouns[part] for part in parts if part in nouns), ())


@cache
def _topic_nouns() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for kind, nouns in load_words("event_topics")["topics"].items():
        for noun in nouns:
            found[noun] = (*found.get(noun, ()), kind)
    return found


def _count_near(document: Document, index: int, topics: Topics) -> dict[str, float]:
    """What the nouns of the sentence add to each type."""
    token = document.tokens[index]
    sentence = document.sentences[token.sentence]
    arguments = set(_arguments(document, index))
    inside: Counter[str] = Counter()
    beside: Counter[str] = Counter()
    for place in range(sentence.first, sentence.last):
        if place != index:
            (inside if place in arguments else beside).update(topics.of_words[place])
    return {
        kind: ARGUMENT * min(inside[kind], MAX_NOUNS) + SENTENCE * min(beside[kind], MAX_NOUNS)
        for kind in inside.keys() | beside.keys()
    }


def _arguments(document: Document, index: int) -> set[int]:
    """Words that hang on the trigger, what hangs on them as a part of their name, and the verb above a noun."""
    token = document.tokens[index]
    own = set(document.children(index))
    found = own | {i for kid in own for i in document.children(kid) if document.tokens[i].deprel in INNER}
    if token.upos != "VERB" and token.head >= 0:
        found |= {token.head, *document.children(token.head)}
    return found - {index}

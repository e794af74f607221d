"""Which type an event is of: the readings of its word, the nouns around it and the model's own opinion together."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.events_words import EventWord
from lagebild.languages.german.words import load_words
from lagebild.model.text import Document, EventFrame

RESIDUE = "OTHER"
MODEL = 0.35
"""The model's log-probability counts for less than one: it is surer than it should be."""
FLOOR = 0.001
UNLISTED, POSSIBLE = -3.0, -0.9
"""What a type loses that the lexicon does not give for the word, or gives for it only at times."""
RESIDUAL = -0.3
"""Other events are those that no type fits."""
ARGUMENT, SENTENCE, ARTICLE = 0.5, 0.2, 5.0
"""What a noun of the type's topic adds: as an argument, elsewhere in the sentence, as share of the article's nouns."""
MAX_NOUNS = 2
MIN_TOPIC_PART = 5
INNER = frozenset({"nmod", "conj", "flat", "appos"})


@dataclass(frozen=True, slots=True)
class Topics:
    """The topics of the words of a document, and how much of it each takes."""

    of_words: tuple[tuple[str, ...], ...]
    shares: Mapping[str, float]


def find_topics(document: Document) -> Topics:
    """Types whose topic each noun belongs to."""
    found = tuple(topics_of(t.lemma) if t.upos in {"NOUN", "PROPN"} else () for t in document.tokens)
    nouns = sum(t.upos == "NOUN" for t in document.tokens)
    counts = Counter(kind for kinds in found for kind in kinds)
    return Topics(found, {kind: count / max(1, nouns) for kind, count in counts.items()})


def choose_type(
    document: Document, index: int, frame: EventFrame, readings: Sequence[EventWord], topics: Topics
) -> str:
    """The best type of all that the model or the lexicon thinks possible."""
    chances = dict(frame.chances) or {frame.type: 1.0}
    near = _count_near(document, index, topics)
    listed = {r.type: 0.0 if r.usual else POSSIBLE for r in reversed(readings)}

    def score(kind: str) -> float:
        known = listed.get(kind, UNLISTED) if listed else 0.0
        told = MODEL * math.log(max(chances.get(kind, 0.0), FLOOR))
        residual = RESIDUAL if kind == RESIDUE else 0.0
        return told + known + near.get(kind, 0.0) + ARTICLE * topics.shares.get(kind, 0.0) + residual

    return max(dict.fromkeys((*listed, *chances)), key=score)


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

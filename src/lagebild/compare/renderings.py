"""How articles pass on one utterance: the same thing under other attributes, and other mouths that said it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from lagebild.compare.affinity import term_affinity
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.compare.words import WORD
from lagebild.model.facts import Statement
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story

MIN_RARITY = 0.6
"""Rarity of a thing and of its attribute from which another attribute is the choice of an article or a translator."""
ONE_WORD = 0.4
"""Affinity from which two attributes are forms of one word."""
MIN_ATTRIBUTE = 5
"""Shorter words before a noun mostly link it to the sentence."""
BODIES = frozenset({"organisation", "group"})
"""Kinds of which some members may speak and others not."""
PERSONS = 2
"""So many persons must be named for it before it matters who said it."""


@dataclass(frozen=True, slots=True)
class Attributed:
    """A word with the attribute before it: "grave mistake"."""

    thing: str
    attribute: str
    name: str
    """The thing as written ..."""
    words: str
    """... and with its attribute."""
    span: Span


def list_attributed(corpus: Corpus, article: str, statement: Statement) -> list[Attributed]:
    """Telling words of a statement with the word before them, where that begins small and so is no name."""
    known: list[Attributed] | None = corpus.found.get(("attributed", article, statement.id))
    if known is None:
        known = corpus.found["attributed", article, statement.id] = _find_attributed(corpus, article, statement)
    return known


def _find_attributed(corpus: Corpus, article: str, statement: Statement) -> list[Attributed]:
    text = corpus.by_id[article].article.text
    found = []
    for content in statement.content:
        for before, word in pairwise(WORD.finditer(text, content.start, content.end)):
            if not _may_be_attributed(text, before, word):
                continue
            attribute, thing = _telling(corpus, before.group()), _telling(corpus, word.group())
            if len(attribute) >= MIN_ATTRIBUTE and thing and min(map(corpus.rarity, (attribute, thing))) >= MIN_RARITY:
                span = Span(before.start(), word.end())
                found.append(Attributed(thing, attribute, word.group(), span.of(text), span))
    return found


def _may_be_attributed(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether capitals show a thing that is called by a name or a noun, and a word right before it that is none."""
    return text[before.end() : word.start()].isspace() and before.group()[0].islower() and word.group()[0].isupper()


def _telling(corpus: Corpus, word: str) -> str:
    terms = [t for t in corpus.terms(word) if len(t) > SHORT_TERM and not t[0].isdigit()]
    return terms[0] if len(terms) == 1 else ""


def are_variants(a: Attributed, b: Attributed) -> bool:
    """Whether one thing is called by two attributes."""
    return a.thing == b.thing and term_affinity((a.attribute,), (b.attribute,)) < ONE_WORD


def compare_renderings(
    corpus: Corpus, story: Story, statements: Sequence[tuple[str, Statement]], claim: str
) -> list[Difference]:
    """Differences in the attributes and in the speakers that articles give one utterance."""
    return [
        *_compare_attributes(corpus, story, statements),
        *_compare_speakers(corpus, story, statements, claim),
        *_compare_breadth(corpus, story, statements),
    ]


def _compare_attributes(corpus: Corpus, story: Story, statements: Iterable[tuple[str, Statement]]) -> list[Difference]:
    told: dict[str, dict[Told, None]] = defaultdict(dict)
    names: dict[str, str] = {}
    listed = [(article, a) for article, s in statements for a in list_attributed(corpus, article, s)]
    for (one, a), (other, b) in combinations(listed, 2):
        if one != other and are_variants(a, b):
            names.setdefault(a.thing, a.name)
            told[a.thing] |= dict.fromkeys(Told(i, x.words, (x.span,)) for i, x in ((one, a), (other, b)))
    return [
        make_difference(Topic(story.id, "wording", names[thing]), "compatible", sides, "one utterance in other words")
        for thing, sides in sorted(told.items())
    ]


def _compare_speakers(
    corpus: Corpus, story: Story, statements: Iterable[tuple[str, Statement]], claim: str
) -> list[Difference]:
    """Who said it, where articles name several persons and no article names them together."""
    told: dict[str, list[Told]] = defaultdict(list)
    together: set[frozenset[str]] = set()
    for article, statement in statements:
        persons = {corpus.canonical(e) for e in statement.speakers if corpus.is_named_person(e)}
        passed = {corpus.canonical(e) for e in statement.via}
        together |= {frozenset(p) for p in combinations(sorted(persons | passed), 2)}
        spans = (*statement.speaker_spans, *statement.content[:1])
        for person in sorted(persons):
            told[person].append(Told(article, corpus.name_of(person), spans))
    rivals = _rivals(corpus, told, together)
    if len(rivals) < PERSONS:
        return []
    because = "one utterance, told of " + " and of ".join(corpus.name_of(p) for p in rivals)
    sides = [t for p in rivals for t in told[p]]
    return [make_difference(Topic(story.id, "attribution", claim), "compatible", sides, because)]


def _compare_breadth(corpus: Corpus, story: Story, statements: Iterable[tuple[str, Statement]]) -> list[Difference]:
    """Bodies that one article has speak as a whole where another one has only some of them speak."""
    told: dict[tuple[str, bool], list[Told]] = defaultdict(list)
    for article, statement in statements:
        for body, span, partly in _list_bodies(corpus, article, statement):
            told[body, partly].append(Told(article, span.of(corpus.by_id[article].article.text), (span,)))
    found = []
    for body in sorted({body for body, _ in told}):
        whole, part = told[body, False], told[body, True]
        if whole and part and {t.article for t in whole}.isdisjoint(t.article for t in part):
            because = f"{whole[0].value} and {part[0].value} fit, one is less exact"
            topic = Topic(story.id, "specificity", corpus.name_of(body))
            found.append(make_difference(topic, "coarser", [*whole, *part], because))
    return found


def _list_bodies(corpus: Corpus, article: str, statement: Statement) -> Iterator[tuple[str, Span, bool]]:
    """The bodies that speak, with the words for them, and whether their name is only the first part of a word."""
    analysis = corpus.by_id[article]
    for entity in analysis.entities:
        if entity.id in statement.speakers and entity.kind in BODIES:
            named = [(m.span, s) for m in entity.mentions for s in statement.speaker_spans if s.contains(m.span)]
            for name, span in named[:1]:
                behind = analysis.article.text[name.end : span.end][:1]
                yield corpus.canonical(entity.id), span, behind == "-" or behind.isalnum()


def _rivals(corpus: Corpus, told: Mapping[str, Sequence[Told]], together: set[frozenset[str]]) -> list[str]:
    """Persons who speak for one actor, of whom articles tell it in each other's stead: never both in one article."""
    articles = {p: {t.article for t in found} for p, found in told.items()}
    acts_for = {p: corpus.actor_ids((p,)) for p in told}
    pairs = [p for p in combinations(sorted(told), 2) if frozenset(p) not in together]
    return sorted({p for a, b in pairs if acts_for[a] & acts_for[b] and not articles[a] & articles[b] for p in (a, b)})

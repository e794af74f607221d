"""What other reports tell, in words of their own, of a matter that one report has two sides dispute."""

from collections.abc import Iterable, Sequence

from lagebild.compare.affinity import term_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.denials import MIN_MATTER, asserting, denying
from lagebild.compare.own_words import list_things, name_terms, own_terms
from lagebild.compare.said import Said

taking_sides = asserting | denying
"""Acts that tell how it was; who demands or hopes for something takes no side in what is disputed."""
MIN_RARE = 0.7
"""Rarity of the noun that both have: of everyday words all reports of a story are full."""
SAME_ROOT = 0.7
"""Affinity of two nouns of which one is part of the other."""
LIKE_MEANING = 0.28
"""Likeness in meaning of two sentences that share such a noun and tell of one thing."""
MOST_ECHOES = 2
"""So many statements of other reports are set beside one dispute."""


def find_echoes(corpus: Corpus, disputed: Sequence[Said], said: Iterable[Said]) -> list[Said]:
    """The statements of other reports that tell of the same thing and of somebody who speaks or is spoken of here."""
    sides = [s for s in disputed if _takes_side(corpus, s)]
    here = {s.article for s in disputed}
    scored = []
    for other in said:
        if other.article not in here and _takes_side(corpus, other):
            score = max((_score(corpus, s, other) for s in sides), default=0.0)
            if score >= LIKE_MEANING:
                scored.append((score, other))
    scored.sort(key=lambda pair: (-pair[0], pair[1].key))
    return [s for _, s in scored[:MOST_ECHOES]]


def _takes_side(corpus: Corpus, said: Said) -> bool:
    statement = said.statement
    told = statement.act in taking_sides and not statement.condition and bool(said.direct)
    return told and len(own_terms(corpus, said)) >= MIN_MATTER


def _score(corpus: Corpus, one: Said, other: Said) -> float:
    """Likeness in meaning of two statements that share a telling noun and somebody; 0 where they tell of two things."""
    theirs = _nouns(corpus, other)
    if not any(term_affinity((t,), theirs) >= SAME_ROOT for t in _nouns(corpus, one) if corpus.rarity(t) >= MIN_RARE):
        return 0.0
    if _people(corpus, one).isdisjoint(_people(corpus, other)):
        return 0.0
    meaning = corpus.meaning((one.article, one.sentence), (other.article, other.sentence))
    return corpus.likeness(one.beside, other.beside) if meaning is None else meaning


def _nouns(corpus: Corpus, said: Said) -> frozenset[str]:
    """The telling words that are written with a capital and name nobody."""
    return (own_terms(corpus, said) & list_things(corpus, said)) - name_terms(corpus, said.article)


def _people(corpus: Corpus, said: Said) -> frozenset[str]:
    """Who says it and who is spoken of, by name or otherwise; places are nobody."""
    spans = said.statement.content
    spoken_of = (
        e.id
        for e in corpus.by_id[said.article].entities
        if e.kind != "place" and any(m.span.overlaps(s) for m in e.mentions for s in spans)
    )
    return said.speakers | corpus.actor_ids(spoken_of)

"""What a denial is about without its words: what it tells inside, or an act that it says nobody performed."""

from collections.abc import Iterable, Sequence

from lagebild.compare.claims import score_statements
from lagebild.compare.corpus import Corpus
from lagebild.compare.said import Said, refusals

DIRECT = "direct"
"""The form of what a report has somebody say in his own voice: that he said it is not in question."""
NEAR_SENTENCES = 2
"""So many sentences before the denial name whom it was said to."""
LIKE_MEANING = 0.3
"""Likeness in meaning of a denial and of what somebody is told to have promised or the like."""
LIKELY_ONE = -1.5
"""Log odds from which what a denial tells inside is what another report tells; who said it there need not be known."""
MOST_CLAIMS = 1
"""A denial is of one act."""


def find_denied(corpus: Corpus, denial: Said, inside: Iterable[Said], said: Sequence[Said]) -> list[Said]:
    """What another report tells as somebody's words, and the denial itself tells only to call it untrue."""
    scored: dict[tuple[str, str], tuple[float, Said]] = {}
    for one in inside:
        if denial.holds(one) and not one.direct & denial.direct and one.statement.act not in refusals:
            others = (s for s in said if s.article != denial.article and not s.direct & denial.direct)
            told = ((score_statements(corpus, one, s), s) for s in others if s.statement.act not in refusals)
            scored |= {s.key: (score, s) for score, s in told if score >= LIKELY_ONE}
    best = sorted(scored.values(), key=lambda pair: (-pair[0], pair[1].key))
    return [s for _, s in best[:MOST_CLAIMS]]


def find_disowned(corpus: Corpus, denial: Said, said: Sequence[Said], *, tells_matter: bool) -> list[Said]:
    """The act that is told never to have been performed, with what others say of it: "a promise never existed".

    A denial that does not tell what was promised means what its report told just before, or what the same one said.
    """
    act = denial.statement.named
    if not act:
        return []
    around = _list_around(corpus, denial)
    told = [s for s in said if s.statement.act == act and (tells_matter or s.direct & denial.direct)]
    told = [s for s in told if _may_be_meant(corpus, denial, s, around)]
    told.sort(key=lambda s: (-_meaning(corpus, denial, s), s.key))
    return [_teller(s, said) for s in told[:MOST_CLAIMS]]


def _may_be_meant(corpus: Corpus, denial: Said, other: Said, around: frozenset[str]) -> bool:
    statement = other.statement
    if (
        statement.named
        or statement.form == DIRECT
        or not other.direct
        or _meaning(corpus, denial, other) < LIKE_MEANING
    ):
        return False
    if other.article == denial.article and (other.sentence >= denial.sentence or denial.holds(other)):
        return False
    parties = other.speakers | corpus.actor_ids(statement.addressees)
    return bool(parties & (around | denial.speakers))


def _list_around(corpus: Corpus, denial: Said) -> frozenset[str]:
    """Who is named in the sentence of a denial and in those right before it."""
    sentences = range(max(0, denial.sentence - NEAR_SENTENCES), denial.sentence + 1)
    return frozenset(corpus.actor_ids(e for n in sentences for e in corpus.names_at(denial.article, n)))


def _meaning(corpus: Corpus, a: Said, b: Said) -> float:
    meaning = corpus.meaning((a.article, a.sentence), (b.article, b.sentence))
    return corpus.likeness(a.beside, b.beside) if meaning is None else meaning


def _teller(one: Said, said: Iterable[Said]) -> Said:
    """Who tells in his own words that somebody else said it, if anybody does."""
    return next((s for s in said if s.article == one.article and s.key != one.key and s.holds(one)), one)

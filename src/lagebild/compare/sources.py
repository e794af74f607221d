"""Numbers that two named sources give: one that corrects itself brings up to date, two that differ contradict."""

from collections.abc import Iterable

from lagebild.compare.affinity import term_affinity
from lagebild.compare.amounts import centre, is_taken_back, rising_counts
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.told import Judge, Told
from lagebild.model.stories import Verdict

SOON_DAYS = 3
"""Within so few days a count of things hardly changes as much as two sources differ."""
SAME_NAME = 0.7
"""Affinity of two names from which both mean one body."""
estimated = frozenset({"money", "percent"})
"""What is reckoned rather than counted: it may grow, but a smaller number of another source is another opinion."""
LIKE_SIZE = 3.0
"""Numbers of one thing hardly differ by more than this factor."""


def heed_sources(judge: Judge, what: str) -> Judge:
    """The judge for numbers of a kind that takes no number of one source for an update of another one's."""

    def judge_sources(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        if verdict is None or verdict.verdict != "corrected_later" or not _are_apart(corpus, what, a, b):
            return verdict
        return Verdict("conflicting", f"{a.value} and {b.value} are told by different sources", 0.7)

    return judge_sources


def _are_apart(corpus: Corpus, what: str, a: Told, b: Told) -> bool:
    if max(centre(a), centre(b)) > LIKE_SIZE * min(centre(a), centre(b)):
        return False  # a part and the whole, or two things
    if b.reached or (not b.source and is_taken_back(corpus, a, b)):
        return False  # the later report knows of the earlier number
    if what in rising_counts:
        return centre(b) < centre(a) and _is_soon(corpus, a, b) and not _are_related(corpus, a.source, b.source)
    if not a.source or not b.source or _are_related(corpus, a.source, b.source):
        return False
    return centre(b) < centre(a) if what in estimated else _is_soon(corpus, a, b)


def _is_soon(corpus: Corpus, a: Told, b: Told) -> bool:
    first, second = corpus.day(a.article), corpus.day(b.article)
    return first is not None and second is not None and abs((second - first).days) <= SOON_DAYS


def _are_related(corpus: Corpus, a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether one acts for the other, or both bear one name."""
    if corpus.actor_ids(a) & corpus.actor_ids(b):
        return True
    left, right = ({t for e in ids for t in corpus.terms(corpus.name_of(e)) if len(t) > SHORT_TERM} for ids in (a, b))
    return term_affinity(left, right) >= SAME_NAME

"""Words of an article with their places, numbers written in any grouping made equal, and runs that two texts share."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from lagebild.model.article import Article
from lagebild.model.spans import Span

WORD = re.compile(r"\d+(?:[.\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\w+")
_GROUPING = re.compile(r"[.\u00a0\u202f\u2009 ]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word, lower case, with grouped digits joined, and where it stands."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Run:
    """Words that follow each other in both texts: first index in each, and how many."""

    a: int
    b: int
    length: int


def list_words(article: Article) -> list[Word]:
    """The words of everything but boilerplate, in order."""
    skipped = article.spans_of("boilerplate")
    words = [Word(normalise_word(match.group()), Span(*match.span())) for match in WORD.finditer(article.text)]
    return [word for word in words if not any(word.span.overlaps(s) for s in skipped)] if skipped else words


def normalise_word(text: str) -> str:
    """Lower case; 400.000 and 400 000 become 400000."""
    return _GROUPING.sub("", text) if text[0].isdigit() else text.casefold()


def shared_run(left: Sequence[str], right: Sequence[str]) -> float:
    """Share of two term lists that agrees in order, 0 to 1."""
    if not left or not right:
        return 0.0
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def is_same_run(left: Sequence[str], right: Sequence[str], *, least: float) -> bool:
    """Whether that share is reached; words that one list has more of are counted before their order is."""
    if not left or not right:
        return least <= 0.0
    most = 2.0 * min(len(left), len(right)) / (len(left) + len(right))
    if most < least:
        return False
    both = sum((Counter(left) & Counter(right)).values())
    return 2.0 * both / (len(left) + len(right)) >= least and shared_run(left, right) >= least


def find_runs(a: Sequence[str], b: Sequence[str], *, at_least: int) -> list[Run]:
    """Maximal runs of equal words of at least that length, in order of the first text; overlapping ones kept once."""
    starts: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j in range(len(b) - at_least + 1):
        starts[tuple(b[j : j + at_least])].append(j)
    runs: list[Run] = []
    for i in range(len(a) - at_least + 1):
        for j in starts.get(tuple(a[i : i + at_least]), ()):
            if i and j and a[i - 1] == b[j - 1]:
                continue
            length = at_least
            while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
                length += 1
            runs.append(Run(i, j, length))
    return _without_overlaps(runs)


def _without_overlaps(runs: Sequence[Run]) -> list[Run]:
    """Longest runs first; a run inside words already taken is dropped."""
    used_a: set[int] = set()
    used_b: set[int] = set()
    kept = []
    for run in sorted(runs, key=lambda r: (-r.length, r.a, r.b)):
        in_a, in_b = range(run.a, run.a + run.length), range(run.b, run.b + run.length)
        if used_a.isdisjoint(in_a) and used_b.isdisjoint(in_b):
            used_a.update(in_a)
            used_b.update(in_b)
            kept.append(run)
    return sorted(kept, key=lambda r: (r.a, r.b))


def name_deed(trigger: Iterable[str]) -> list[str]:
    """The words that name a happening; a verb and its particle as one: what was given back was not fought back."""
    first, *rest = trigger
    return [first, *(f"{word}{first}" if word.islower() and first.islower() else word for word in rest)]

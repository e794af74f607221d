"""Mistakes that two articles share in copied text: strong proof of a common source."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.words import WORD
from lagebild.knowledge.names import within_one_edit
from lagebild.model.stories import Difference, Reuse

MIN_WORD = 8
"""Shorter words that differ in one letter are mostly different words."""
LONG_WORD = 12
"""In words of this length two letters may be wrong."""
KEPT_START = 3
"""Slips keep the beginning of a word ..."""
KEPT_END = 2
"""... and its end: two words that differ in the ending are forms of one word."""


def mark_misspellings(corpus: Corpus, reuse: Sequence[Reuse]) -> tuple[Reuse, ...]:
    """The same reuse with the shared mistakes that odd spellings show."""
    if not reuse:
        return ()
    words = _LongWords(corpus)
    return tuple(replace(r, slips=tuple(dict.fromkeys(_odd_spellings(corpus, r, words)))) for r in reuse)


def mark_conflicts(reuse: Sequence[Reuse], differences: Iterable[Difference]) -> tuple[Reuse, ...]:
    """The same reuse with the shared mistakes that contradictions show, before those known."""
    conflicts = [d for d in differences if d.verdict == "conflicting"]
    return tuple(replace(r, slips=tuple(dict.fromkeys((*_conflicting_values(r, conflicts), *r.slips)))) for r in reuse)


def _conflicting_values(reuse: Reuse, conflicts: Iterable[Difference]) -> list[str]:
    """Values in the copied passages that just these two articles give against all others."""
    found = []
    for side in (s for d in conflicts for s in d.sides):
        if set(side.articles) == set(reuse.articles) and all(
            any(p.overlaps(e.span) for x in reuse.passages for p in [x.a if e.article == reuse.articles[0] else x.b])
            for e in side.evidence
        ):
            found.append(side.value)
    return found


class _LongWords:
    """In which articles each long word occurs, looked up by its beginning and end."""

    def __init__(self, corpus: Corpus) -> None:
        spread: dict[str, set[str]] = defaultdict(set)
        for analysis in corpus.analyses:
            for match in WORD.finditer(analysis.article.text):
                if len(match.group()) >= MIN_WORD and not match.group().isdigit():
                    spread[match.group()].add(analysis.article.id)
        self.articles = dict(spread)
        self._alike: dict[tuple[str, str], list[str]] = defaultdict(list)
        for word in sorted(spread):
            self._alike[word[:KEPT_START], word[-KEPT_END:]].append(word)

    def is_slip(self, word: str, articles: set[str]) -> bool:
        """Whether only these articles use the word while others use one that is spelt a little differently."""
        if self.articles.get(word) != articles:
            return False
        alike = self._alike[word[:KEPT_START], word[-KEPT_END:]]
        return any(w != word and self.articles[w] - articles and _is_slip_of(w, word) for w in alike)


def _is_slip_of(left: str, right: str) -> bool:
    """Whether one letter differs, or in a long word two neighbouring letters were written twice or left out."""
    if within_one_edit(left, right):
        return True
    short, long = sorted((left, right), key=len)
    if len(short) < LONG_WORD or len(long) - len(short) != 2:
        return False
    start = next((i for i, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    return any(long[:i] + long[i + 2 :] == short for i in range(max(0, start - 2), start + 1))


def _odd_spellings(corpus: Corpus, reuse: Reuse, words: _LongWords) -> list[str]:
    """Long words that only these two use, one letter off a word of others; not copied ones must be longer still."""
    text = corpus.by_id[reuse.articles[0]].article.text
    copied = {m.group() for p in reuse.passages for m in WORD.finditer(text, p.a.start, p.a.end)}
    longest = {m.group() for m in WORD.finditer(text) if len(m.group()) >= LONG_WORD} if reuse.passages else set()
    return [w for w in sorted(copied | longest) if words.is_slip(w, set(reuse.articles))]

"""Copied text: passages that two articles share word for word or lightly edited."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from lagebild.compare.words import Run, Word, find_runs, list_words
from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.stories import Passage, Reuse

SEED_WORDS = 3
"""Shortest run of equal words that may belong to a copied passage."""
MIN_SHARED_WORDS = 7
"""Shorter passages are shared by chance: names, titles, set phrases."""
MIN_HEADLINE_WORDS = 6
"""Enough where they are half of a text: a headline that stands alone ..."""
HEADLINE_SHARE = 0.5
"""... and of which so much is copied."""
GRAM = 6
"""Words in the runs by which the share of a text that another one has is measured."""
MAX_GAP = 4
"""Words that an editor drops or puts in between two copied runs."""
MIN_SIMILARITY = 0.6
"""Share of a passage's words that both texts have."""
SENTENCE_SHARE = 0.6
"""A sentence copied to this share counts as copied whole."""


def find_reuse(
    analyses: Mapping[str, Analysis], pairs: Iterable[tuple[str, str]], story: str | None
) -> tuple[Reuse, ...]:
    """The candidate pairs that do share copied passages, in the order given."""
    words: dict[str, list[Word]] = {}
    found = []
    for a, b in pairs:
        for article in (a, b):
            if article not in words:
                words[article] = list_words(analyses[article].article)
        passages = _find_passages(analyses[a], analyses[b], words[a], words[b])
        if passages:
            origin, share = _infer_origin(analyses[a], analyses[b]), measure_share(words[a], words[b])
            found.append(Reuse((a, b), passages, (), origin, story, share))
    return tuple(found)


def _find_passages(a: Analysis, b: Analysis, words_a: Sequence[Word], words_b: Sequence[Word]) -> tuple[Passage, ...]:
    runs = find_runs([w.text for w in words_a], [w.text for w in words_b], at_least=SEED_WORDS)
    shorter = min(len(words_a), len(words_b))
    enough = MIN_HEADLINE_WORDS if HEADLINE_SHARE * shorter <= MIN_HEADLINE_WORDS else MIN_SHARED_WORDS
    passages = []
    for chain in _chain_runs(runs):
        shared = sum(r.length for r in chain)
        first, last = chain[0], chain[-1]
        size = max(last.a + last.length - first.a, last.b + last.length - first.b)
        if shared < max(enough, MIN_SIMILARITY * size) or not _has_own(a, words_a, chain, enough):
            continue
        span_a = _widen(a, Span(words_a[first.a].span.start, words_a[last.a + last.length - 1].span.end))
        span_b = _widen(b, Span(words_b[first.b].span.start, words_b[last.b + last.length - 1].span.end))
        if not (_is_quotation(a, span_a) and _is_quotation(b, span_b)):
            passages.append(Passage(span_a, span_b, round(shared / size, 3)))
    return tuple(passages)


def _has_own(analysis: Analysis, words: Sequence[Word], chain: Sequence[Run], enough: int) -> bool:
    """Whether a passage has words enough, those of a name with its title as one: two reports may call somebody so."""
    names = {m.span for entity in analysis.entities for m in entity.mentions if m.form == "name"}
    own: set[Span] = set()
    for word in (word.span for run in chain for word in words[run.a : run.a + run.length]):
        own |= {name for name in names if name.contains(word)} or {word}
        if len(own) >= enough:
            return True
    return False


def measure_share(words_a: Sequence[Word], words_b: Sequence[Word]) -> float:
    """Share of the shorter text's runs of words that the other one has too, 0 to 1."""
    a, b = (_list_grams([w.text for w in words]) for words in (words_a, words_b))
    return round(len(a & b) / min(len(a), len(b)), 3) if a and b else 0.0


def _list_grams(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1)}


def _chain_runs(runs: Sequence[Run]) -> list[list[Run]]:
    """Runs that follow each other in both texts with small gaps, as one chain each."""
    chains: list[list[Run]] = []
    for run in runs:
        home = next((c for c in reversed(chains) if _follows(c[-1], run)), None)
        if home is None:
            chains.append([run])
        else:
            home.append(run)
    return chains


def _follows(before: Run, run: Run) -> bool:
    gap_a, gap_b = run.a - before.a - before.length, run.b - before.b - before.length
    return 0 <= gap_a <= MAX_GAP and 0 <= gap_b <= MAX_GAP


def _widen(analysis: Analysis, span: Span) -> Span:
    """The passage with the rest of the sentences that it mostly covers."""
    start, end = span.start, span.end
    for sentence in analysis.sentences:
        covered = min(sentence.end, span.end) - max(sentence.start, span.start)
        if covered >= SENTENCE_SHARE * len(sentence):
            start, end = min(start, sentence.start), max(end, sentence.end)
    return Span(start, end)


def _is_quotation(analysis: Analysis, span: Span) -> bool:
    """Whether the passage is what somebody said verbatim: two reports may quote one speech without copying."""
    quoted: dict[int, int] = defaultdict(int)
    for statement in analysis.statements:
        if statement.form == "direct":
            for content in statement.content:
                quoted[content.start] = max(quoted[content.start], content.end)
    inside = sum(max(0, min(end, span.end) - max(start, span.start)) for start, end in quoted.items())
    return inside >= 0.8 * len(span)


def _infer_origin(a: Analysis, b: Analysis) -> str | None:
    """The agency that both credit, else the one that either credits alone."""
    left, right = a.article.agencies, b.article.agencies
    both = [agency for agency in left if agency in right]
    either = both or [*left, *right]
    return either[0] if len(set(either)) == 1 else None

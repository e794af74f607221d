"""What a report told wrongly before and takes back, held against the reports that tell it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import fsum

from lagebild.compare.affinity import telling_terms, term_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.facts import RETRACTED, Analysis, Statement
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story

MIN_COVERAGE = 0.5
"""Share of the words taken back, by weight, from which a sentence of another report tells the same."""
MIN_PLAIN = 0.4
"""The same for these words without names: a sentence about the same place tells something else of it."""
MIN_RIGHT = 0.3
"""The same from which a sentence with a word of the correction tells what is right."""
MIN_TERMS = 2
"""A correction says at least so much: what is right, and that it is right."""
SENTENCES_BEHIND = 2
PARAGRAPH = "\n\n"
MIN_RARITY = 0.2
"""Words less rare are in any correction."""


@dataclass(frozen=True, slots=True)
class Retraction:
    """Words that a report takes back, and the sentence that puts others in their place."""

    article: str
    wrong: tuple[Span, ...]
    right: Span
    wrong_terms: frozenset[str]
    right_terms: frozenset[str]
    """Terms of the correction that the words taken back don't have."""
    names: frozenset[str]
    """Terms of names among the words taken back."""
    about: str
    """The first of these names as written; the words taken back where none is."""
    values: tuple[frozenset[str], frozenset[str]]
    """Times and numbers among the words taken back, and those in their place."""


def compare_retractions(corpus: Corpus, story: Story) -> list[Difference]:
    """A difference between what a report puts right and the reports that tell what it takes back."""
    found: list[Difference] = []
    for article in story.articles:
        for retraction in _list_retractions(corpus, article):
            found += _contrast(corpus, story, retraction)
    return found


def _list_retractions(corpus: Corpus, article: str) -> Iterator[Retraction]:
    analysis = corpus.by_id[article]
    for statement in analysis.statements:
        if statement.outcome != RETRACTED:
            continue
        right = _find_right(corpus, article, statement.content[-1])
        if right is not None:
            yield _make_retraction(corpus, article, statement, right)


def _find_right(corpus: Corpus, article: str, wrong: Span) -> Span | None:
    """The words behind those taken back that tell something, in the same paragraph: not "That is wrong"."""
    text, index = corpus.by_id[article].article.text, corpus.sentence_at(article, wrong.start)
    here = corpus.sentence_span(article, index)
    if here is None:
        return None
    behind = [Span(wrong.end, here.end)] if wrong.end < here.end else []
    for after in range(index + 1, index + 1 + SENTENCES_BEHIND):
        span = corpus.sentence_span(article, after)
        if span is None or PARAGRAPH in text[wrong.end : span.start]:
            break
        behind.append(span)
    telling = (telling_terms(corpus.terms(span.of(text))) - corpus.negations for span in behind)
    return next((s for s, terms in zip(behind, telling, strict=True) if len(terms) >= MIN_TERMS), None)


def _make_retraction(corpus: Corpus, article: str, statement: Statement, right: Span) -> Retraction:
    analysis = corpus.by_id[article]
    wrong = telling_terms(corpus.terms_in(article, statement.content))
    names = sorted(
        m.span for e in analysis.entities for m in e.mentions if m.form == "name" and _hold(statement.content, m.span)
    )
    return Retraction(
        article,
        statement.content,
        right,
        wrong,
        frozenset(t for t in telling_terms(corpus.terms(analysis.excerpt(right))) if not term_affinity((t,), wrong)),
        wrong.intersection(corpus.terms_in(article, names)),
        analysis.excerpt((names or statement.content)[0]),
        (_list_values(analysis, statement.content), _list_values(analysis, (right,))),
    )


def _list_values(analysis: Analysis, spans: Iterable[Span]) -> frozenset[str]:
    """The times and numbers inside these words."""
    spans = tuple(spans)
    times = {t.value for t in analysis.times if t.value is not None and any(s.contains(t.span) for s in spans)}
    return frozenset(times | {f"{f.value:g}" for f in analysis.figures if f.value is not None and _hold(spans, f.span)})


def _hold(spans: Iterable[Span], inner: Span) -> bool:
    return any(span.contains(inner) for span in spans)


def _contrast(corpus: Corpus, story: Story, retraction: Retraction) -> list[Difference]:
    corrected: list[Told] = []
    still: list[Told] = []
    right: list[Told] = []
    text = corpus.by_id[retraction.article].excerpt
    wrong_words, right_words = " ".join(map(text, retraction.wrong)), text(retraction.right)
    for article in story.articles:
        for index, span in _find_telling(corpus, article, retraction):
            terms = telling_terms(corpus.sentence_terms(article, index))
            values = _list_values(corpus.by_id[article], (span,))
            if _tells_right(corpus, terms, retraction):
                right.append(Told(article, right_words, (span,)))
            elif _tells_wrong(corpus, terms, values, retraction):
                later = corpus.is_later(article, retraction.article)
                (still if later else corrected).append(Told(article, wrong_words, (span,)))
    right = [Told(retraction.article, right_words, (retraction.right,)), *right]
    topic = Topic(story.id, "value", retraction.about)
    because = f"{wrong_words} first and {right_words} in a later report"
    found = [make_difference(topic, "corrected_later", (*corrected, *right), because)] if corrected else []
    because = f"{wrong_words} and {right_words} exclude each other"
    return found + ([make_difference(topic, "conflicting", (*still, *right), because)] if still else [])


def _find_telling(corpus: Corpus, article: str, retraction: Retraction) -> Iterator[tuple[int, Span]]:
    """The sentences of another report that name what the words taken back name."""
    if article == retraction.article:
        return
    for index, span in enumerate(corpus.by_id[article].sentences):
        if not retraction.names or not retraction.names.isdisjoint(corpus.sentence_terms(article, index)):
            yield index, span


def _tells_right(corpus: Corpus, terms: frozenset[str], retraction: Retraction) -> bool:
    new = any(corpus.rarity(t) >= MIN_RARITY for t in terms & retraction.right_terms)
    return new and _cover(corpus, retraction.wrong_terms, terms) >= MIN_RIGHT


def _tells_wrong(corpus: Corpus, terms: frozenset[str], values: frozenset[str], retraction: Retraction) -> bool:
    """Whether it tells most of what is taken back, with the time or number that another one takes the place of."""
    wrong, right = (side - other for side, other in zip(retraction.values, retraction.values[::-1], strict=True))
    if wrong and right and wrong.isdisjoint(values):
        return False
    plain = retraction.wrong_terms - retraction.names
    return _cover(corpus, retraction.wrong_terms, terms) >= MIN_COVERAGE and _cover(corpus, plain, terms) >= MIN_PLAIN


def _cover(corpus: Corpus, wanted: frozenset[str], terms: frozenset[str]) -> float:
    """Share of the wanted terms, by weight, that are told, be it as a part of another word."""
    whole = fsum(map(corpus.weight, wanted))
    return fsum(corpus.weight(t) * term_affinity((t,), terms) for t in wanted) / whole if whole else 0.0

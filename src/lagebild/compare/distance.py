"""Words that some reports use as their own and others only in quotation marks."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.happenings import Happening
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.compare.wording import QUOTES, is_distanced
from lagebild.compare.words import WORD
from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Record, Story

BECAUSE = "one word, which some reports use as theirs and others only in quotation marks"
LEAST_REPORTS = 2
"""Fewer cannot differ."""


@dataclass(slots=True)
class Uses:
    """Where the reports of a story use one word."""

    record: str
    plain: list[Told] = field(default_factory=list)
    distanced: list[Told] = field(default_factory=list)


def find_distance(
    corpus: Corpus, story: Story, records: Sequence[tuple[Record, Sequence[Happening]]]
) -> list[Difference]:
    """A difference for every noun for a happening from which some reports keep away and others do not."""
    if len(story.articles) < LEAST_REPORTS:
        return []
    uses = {term: Uses(record) for term, record in _name_happenings(corpus, records)}
    for article in story.articles:
        analysis = corpus.by_id[article]
        for term, span in _find_nouns(corpus, analysis, uses.keys()):
            _note(analysis, span, uses[term])
    return [d for term in sorted(uses) for d in _contrast(story, uses[term])]


def _name_happenings(
    corpus: Corpus, records: Sequence[tuple[Record, Sequence[Happening]]]
) -> Iterator[tuple[str, str]]:
    """The nouns that name happenings, each with the last record that it names."""
    for record, group in records:
        for happening in group:
            words = corpus.by_id[happening.article].excerpt(happening.event.trigger[0])
            terms = [t for t in corpus.terms(words) if len(t) > SHORT_TERM]
            if words.lstrip("".join(QUOTES))[:1].isupper() and len(terms) == 1:
                yield terms[0], record.id


def _find_nouns(corpus: Corpus, analysis: Analysis, wanted: Collection[str]) -> Iterator[tuple[str, Span]]:
    """The wanted terms wherever they stand with a capital."""
    skipped = analysis.article.spans_of("boilerplate")
    for match in WORD.finditer(analysis.article.text):
        for term in corpus.terms(match.group()) if match.group()[0].isupper() else ():
            if term in wanted:
                span = Span(match.start(), match.end())
                if not any(span.overlaps(s) for s in skipped):
                    yield term, span


def _note(analysis: Analysis, span: Span, uses: Uses) -> None:
    """Keep a use of the word; inside somebody's longer words it is his."""
    text, article = analysis.article.text, analysis.article.id
    line = text.rfind("\n", 0, span.start) + 1
    if is_distanced(analysis, span):
        opening = max(text.rfind(q, line, span.start) for q in QUOTES)
        closing = min(i for q in QUOTES if (i := text.find(q, span.end)) >= 0)
        whole = Span(opening, closing + 1)
        uses.distanced.append(Told(article, whole.of(text), (whole,)))
    elif sum(c in QUOTES for c in text[line : span.start]) % 2 == 0:
        uses.plain.append(Told(article, span.of(text), (span,)))


def _contrast(story: Story, uses: Uses) -> Iterator[Difference]:
    """Only where the articles that set the word apart never use it as their own, and another one does."""
    plain = defaultdict(list)
    for told in uses.plain:
        plain[told.article].append(told)
    apart = [t for t in uses.distanced if t.article not in plain]
    if apart and plain:
        word = uses.plain[0].value
        topic = Topic(story.id, "wording", word, uses.record)
        # one value for all its forms: the forms of a word are no choice of words
        own = [Told(t.article, word, t.spans) for t in uses.plain]
        yield make_difference(topic, "compatible", [*own, *apart], BECAUSE)

"""Opposite directions in which reports have one place lie from another one: north and south of the capital."""

from collections import defaultdict

from lagebild.compare.corpus import Corpus
from lagebild.compare.quantities import BEARING
from lagebild.compare.told import APART, Told, Topic, find_differences
from lagebild.compare.words import WORD
from lagebild.model.facts import RETRACTED, Analysis, Figure
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story, Verdict

OPPOSITE = 135.0
"""Directions that differ by so many degrees exclude each other: north and south-east."""
CIRCLE = 360.0
REFERENCE_REACH = 30
"""So near behind a direction stands the place from which it is told."""


def compare_bearings(corpus: Corpus, story: Story) -> list[Difference]:
    """A contradiction for every place that reports have lie in opposite directions from one and the same other."""
    told: dict[tuple[str, str], list[Told]] = defaultdict(list)
    names: dict[tuple[str, str], str] = {}
    for article in story.articles:
        analysis = corpus.by_id[article]
        taken_back = [c for s in analysis.statements if s.outcome == RETRACTED for c in s.content]
        for figure in analysis.figures:
            if any(c.contains(figure.span) for c in taken_back):
                continue
            reference = _find_reference(corpus, analysis, figure) if figure.what == BEARING else None
            if reference is None or figure.noun is None:
                continue
            name, span = analysis.excerpt(figure.noun), Span(figure.span.start, reference.end)
            place = " ".join(corpus.terms(name)), " ".join(corpus.terms(analysis.excerpt(reference)))
            names.setdefault(place, name)
            told[place].append(Told(article, analysis.excerpt(span), (span,), low=figure.value, high=figure.value))
    return [
        d for place, here in told.items() for d in find_differences(corpus, _topic(story, names[place]), here, _judge)
    ]


def _topic(story: Story, name: str) -> Topic:
    return Topic(story.id, "value", name)


def _find_reference(corpus: Corpus, analysis: Analysis, figure: Figure) -> Span | None:
    """The first noun or name behind a direction."""
    end = figure.span.end
    for word in WORD.finditer(analysis.article.text, end, end + REFERENCE_REACH):
        if word.group()[0].isupper() and corpus.terms(word.group()):
            return Span(*word.span())
    return None


def _judge(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    gap = abs((a.low or 0.0) - (b.low or 0.0))
    if min(gap, CIRCLE - gap) >= OPPOSITE:
        return Verdict("conflicting", f"{a.value} and {b.value} exclude each other")
    return None if a.low == b.low else APART

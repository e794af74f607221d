"""Every number of an article that counts or measures, as facts."""

from collections.abc import Sequence

from lagebild.model.article import Article
from lagebild.model.facts import Figure, TimeExpression
from lagebild.model.figures import FigureSpan


def list_figures(
    article: Article, figures: Sequence[FigureSpan], times: Sequence[TimeExpression]
) -> tuple[Figure, ...]:
    """The figures outside of boilerplate that are no times."""
    skipped = [*article.spans_of("boilerplate"), *(t.span for t in times)]
    return tuple(make_figure(f) for f in figures if not any(f.span.overlaps(s) for s in skipped))


def make_figure(figure: FigureSpan) -> Figure:
    """The figure as a fact."""
    return Figure(
        figure.span,
        figure.what,
        figure.value,
        figure.low,
        figure.high,
        figure.unit,
        figure.mod,
        figure.noun,
        figure.sorts,
    )

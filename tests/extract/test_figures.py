"""Numbers of an article as facts."""

from lagebild.extract.figures import list_figures
from lagebild.model.article import Article, Part
from lagebild.model.facts import Figure, TimeExpression
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span


def test_times_and_boilerplate_count_nothing() -> None:
    text = "Mehr in 3 Minuten. 41 Tote am 7. Mai."
    article = Article("a1", text, parts=(Part("boilerplate", Span(0, 18)), Part("body", Span(19, len(text)))))
    spans = [
        FigureSpan(Span(text.index(w), text.index(w) + len(w)), "other", 1.0)
        for w in ("3 Minuten", "41 Tote", "7. Mai")
    ]
    times = (TimeExpression("t1", spans[2].span, "DATE", "2024-05-07"),)
    assert list_figures(article, spans, times) == (Figure(spans[1].span, "other", 1.0),)

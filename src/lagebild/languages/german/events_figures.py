"""The numbers of an event: those that the model ties to it, else those beside it, none of another main clause."""

from lagebild.languages.german.events_clauses import is_told_before, is_told_beside
from lagebild.languages.german.figures import complete_figure, find_figures, is_whole
from lagebild.model.text import Document, EventFrame, FigureSpan

COUNTED = frozenset({"ASSAULT", "FIGHT", "DISASTER", "ACCIDENT", "CRIME", "HEALTH", "DEATH", "PROTEST"})
"""Types that reports count the victims or participants of, often before they name the happening again."""
DECIDED = frozenset({"ELECT"})
"""Types whose figures are their outcome, told in any clause of the sentence."""


def find_own_figures(document: Document, index: int, frame: EventFrame) -> tuple[FigureSpan, ...]:
    """The numbers of the event; of what nobody counts the victims of, none of another sentence or main clause."""
    sentence = document.sentences[document.tokens[index].sentence].span
    whole = (complete_figure(document, f) for f in frame.figures)
    near = (f for f in whole if frame.type in COUNTED or sentence.overlaps(f.span))
    told = tuple(f for f in near if not is_whole(document, f))
    figures = told or find_figures(document, index)
    if frame.type in COUNTED | DECIDED:
        return figures
    beside = (is_told_beside, is_told_before)
    return tuple(f for f in figures if not any(is_other(document, index, f.span) for is_other in beside))

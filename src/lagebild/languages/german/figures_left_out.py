"""Numbers of which the text says that they leave some out: "82 000; darin sind die Boote nicht enthalten"."""

import re
from collections.abc import Sequence
from functools import cache

from lagebild.languages.german.figures_nouns import PART
from lagebild.languages.german.numbers import figure_words
from lagebild.model.changes import replace
from lagebild.model.figures import FigureSpan
from lagebild.model.text import Document

REACH = 120
"""So many characters before these words stands their number."""


def mark_left_out(document: Document, figures: Sequence[FigureSpan]) -> list[FigureSpan]:
    """The figures, in text order; one that leaves some out is of a part, which no number of all contradicts."""
    marked = list(figures)
    for match in _pattern().finditer(document.text):
        before = (i for i in reversed(range(len(marked))) if marked[i].span.end <= match.start())
        place = next(before, None)
        if place is not None and match.start() - marked[place].span.end <= REACH:
            marked[place] = replace(marked[place], mod=PART)
    return marked


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in figure_words()["left_out"]["patterns"]), re.IGNORECASE)

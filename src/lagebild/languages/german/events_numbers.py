"""The numbers of events that other words than their own clause tell: tolls, casualties, headcounts and votes."""

from collections.abc import Sequence

from lagebild.languages.german.events_casualties import carry_casualties
from lagebild.languages.german.events_headcounts import carry_headcounts
from lagebild.languages.german.events_tolls import carry_tolls
from lagebild.languages.german.events_votes import count_votes
from lagebild.model.text import Document, EventFrame


def carry_numbers(document: Document, frames: Sequence[EventFrame]) -> list[EventFrame]:
    """The frames with the numbers that sentences behind them tell, and with those of all sides of a vote."""
    told = carry_casualties(document, carry_tolls(document, frames))
    return count_votes(document, carry_headcounts(document, told))

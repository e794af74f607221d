"""Times of a text, as tests tell them."""

from datetime import date

from lagebild.languages.german.times import find_times
from lagebild.model.article import DateRange
from lagebild.model.text import Document

FRIDAY = date(2022, 2, 11)
"""When the texts came out."""

Told = list[tuple[str, str, str | None]]
"""Words, type and value."""


def tell(text: str, day: date = FRIDAY) -> Told:
    """The times of a text that came out on a day."""
    times = find_times(Document(text, "de"), DateRange(day, day, "given"))
    return [(time.span.of(text), time.type, time.value) for time in times]

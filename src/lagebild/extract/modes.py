"""PLOVER's auxiliary modes: whether an event is history, still to come, only possible, or said not to be."""

from datetime import date, timedelta

from lagebild.model.facts import Event

HISTORICAL, FUTURE, HYPOTHETICAL, NEGATED = "historical", "future", "hypothetical", "negated"
OF_STATUS = {
    "scheduled": FUTURE,
    "postponed": FUTURE,
    "hypothetical": HYPOTHETICAL,
    "threatened": HYPOTHETICAL,
    "demanded": HYPOTHETICAL,
    "denied": NEGATED,
    "cancelled": NEGATED,
}
PRESENT = timedelta(days=365)
"""What ended longer before the report is told as history."""


def find_mode(event: Event, published: date | None) -> str | None:
    """The mode that status and date give; None for what happens at the time of the report."""
    latest = event.time.latest
    if event.status == "occurred" and latest and published and date.fromisoformat(latest[:10]) < published - PRESENT:
        return HISTORICAL
    return OF_STATUS.get(event.status)

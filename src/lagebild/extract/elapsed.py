"""When something happened that is told to be so many days, weeks or years ago."""

import re
from datetime import date, timedelta

from lagebild.model.facts import EventTime, TimeExpression

_AMOUNT = re.compile(r"P(\d+)([DWMY])")
_DAYS = {"D": 1.0, "W": 7.0, "M": 30.44, "Y": 365.25}
_SLACK = {"D": 0.0, "W": 3.0, "M": 15.0, "Y": 183.0}
"""So many days on either side may be meant: nobody counts weeks to the day."""
FAR_DAYS = 6
"""From so many days on a number of days may be a round one."""
BOUNDED = 0.5
"""Share of a unit by which "more than" and "less than" stretch it."""


def count_back(length: TimeExpression | None, day: date | None) -> EventTime:
    """The days that lie so long before the day; nothing where one of both is not known."""
    match = _AMOUNT.fullmatch(length.value or "") if length is not None else None
    if length is None or match is None or day is None:
        return EventTime()
    unit = match[2]
    middle = float(match[1]) * _DAYS[unit]
    slack = max(_SLACK[unit], 1.0 if middle > FAR_DAYS else 0.0)
    longer = BOUNDED * _DAYS[unit] if length.mod in ("MORE_THAN", "EQUAL_OR_MORE", "APPROX") else 0.0
    shorter = BOUNDED * _DAYS[unit] if length.mod in ("LESS_THAN", "EQUAL_OR_LESS", "APPROX") else 0.0
    try:
        earliest = day - timedelta(days=round(middle + slack + longer))
        latest = day - timedelta(days=round(middle - slack - shorter))
    except OverflowError:
        return EventTime()
    value = earliest.isoformat() if earliest == latest else None
    return EventTime(value, earliest.isoformat(), min(latest, day).isoformat())

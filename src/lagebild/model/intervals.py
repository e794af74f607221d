"""The stretch of time that a TIMEX3 value or an ISO date means, for calendars and drawings."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

_SHAPES = (
    ("minute", r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?([+-]\d\d:\d\d|Z)?"),
    ("hour", r"(\d{4})-(\d\d)-(\d\d)T(\d\d)"),
    ("daypart", r"(\d{4})-(\d\d)-(\d\d)T(MO|MI|AF|EV|NI|DT)"),
    ("day", r"(\d{4})-(\d\d)-(\d\d)"),
    ("weekend", r"(\d{4})-W(\d\d)-WE"),
    ("week", r"(\d{4})-W(\d\d)"),
    ("month", r"(\d{4})-(\d\d)"),
    ("quarter", r"(\d{4})-Q([1-4])"),
    ("half", r"(\d{4})-H([12])"),
    ("season", r"(\d{4})-(SP|SU|FA|WI)"),
    ("year", r"(\d{4})"),
)
_SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_DAYPARTS = {"MO": (6, 12), "MI": (11, 14), "AF": (12, 18), "EV": (18, 24), "NI": (20, 30), "DT": (6, 20)}
"""First and last hour of a part of the day; NI runs into the next morning."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open stretch of time, without zone unless the value names one."""

    start: datetime
    end: datetime
    grain: str
    """minute | hour | daypart | day | weekend | week | month | quarter | half | season | year."""

    @property
    def timed(self) -> bool:
        """Whether a clock time is known."""
        return self.grain in ("minute", "hour")


def interval_of(value: str | None) -> Interval | None:
    """The interval of a value; None for durations, sets, unresolved values and days that no calendar has."""
    for grain, shape in _SHAPES:
        if found := re.fullmatch(shape, value or ""):
            try:
                return _build(grain, found.groups())
            except (ValueError, OverflowError):
                return None
    return None


def plain(moment: datetime) -> datetime:
    """The moment on one common scale: UTC where a zone is known, as told otherwise."""
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment


def _build(grain: str, parts: tuple[str, ...]) -> Interval:
    if grain in ("minute", "hour", "daypart", "day"):
        start, end = _within_day(grain, parts)
    elif grain in ("week", "weekend"):
        monday = date.fromisocalendar(int(parts[0]), int(parts[1]), 1)
        first = monday + timedelta(days=5) if grain == "weekend" else monday
        start, end = _midnight(first), _midnight(monday + timedelta(days=7))
    else:
        month, length = _months(grain, parts)
        if not 1 <= month <= 12:
            raise ValueError(month)
        start, end = _month_start(int(parts[0]), month), _month_start(int(parts[0]), month + length)
    return Interval(start, end, grain)


def _within_day(grain: str, parts: tuple[str, ...]) -> tuple[datetime, datetime]:
    start = _midnight(date(int(parts[0]), int(parts[1]), int(parts[2])))
    if grain == "day":
        return start, start + timedelta(days=1)
    if grain == "daypart":
        first, last = _DAYPARTS[parts[3]]
        return start + timedelta(hours=first), start + timedelta(hours=last)
    hour, minute = int(parts[3]), int(parts[4]) if grain == "minute" else 0
    if hour > 24 or minute > 59:
        raise ValueError(parts)
    start += timedelta(hours=hour, minutes=minute)
    if grain == "hour":
        return start, start + timedelta(hours=1)
    zone = (parts[5] or "").replace("Z", "+00:00")
    if zone:
        start = start.replace(tzinfo=datetime.strptime(zone, "%z").tzinfo)
    return start, start + timedelta(minutes=1)


def _months(grain: str, parts: tuple[str, ...]) -> tuple[int, int]:
    match grain:
        case "month":
            return int(parts[1]), 1
        case "quarter":
            return 3 * int(parts[1]) - 2, 3
        case "half":
            return 6 * int(parts[1]) - 5, 6
        case "season":
            return _SEASON_STARTS[parts[1]], 3
    return 1, 12


def _month_start(year: int, month: int) -> datetime:
    return datetime(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())

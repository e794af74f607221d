"""Reasons of the comparison in the reader's language; what the catalogue can't put in words is left out."""

import re
from datetime import date
from functools import cache

from lagebild.model.facts import STATUSES
from lagebild.model.intervals import interval_of
from lagebild.publish.messages import Messages
from lagebild.publish.messages.reason_texts import REASONS
from lagebild.publish.readable import say_duration, say_time

_SLOT = re.compile(r"\\\{(\w+)\\\}")
_DAY = re.compile(r"\b(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?\b")
_PARTS = re.compile(r'; (?=(?:[^"]*"[^"]*")*[^"]*$)')
"""Between two reasons, not inside quoted words."""
REASON_SLOTS = ("because", "then")
"""Slots that hold a reason of their own."""
NAMES_AND = " and "
ITSELF = "the report itself"
"""Among names whoever gives a number for which no source is named."""


DOUBTFUL = "doubtful"
"""What pages call values that fit only because it is not sure that they tell of one thing."""
_DOUBTS = ("if it is one happening", "unless they count different things")


def name_verdict(verdict: str, because: str) -> str:
    """The verdict as pages tell it: a contradiction that was taken back for a doubt is still worth a look."""
    return DOUBTFUL if verdict == "compatible" and because.endswith(_DOUBTS) else verdict


def say_reason(messages: Messages, because: str) -> str:
    """The reason in the reader's language; English ones stand as they are, unknown ones are empty elsewhere."""
    return "; ".join(filter(None, (_say_one(messages, part) for part in _PARTS.split(because) if part)))


def _say_one(messages: Messages, because: str) -> str:
    for pattern, reason in _patterns():
        if found := pattern.fullmatch(because):
            values = {name: _say_slot(messages, name, value) for name, value in found.groupdict().items()}
            # a reason inside a reason that nobody can tell leaves nothing to tell
            return "" if "" in (values.get(slot) for slot in REASON_SLOTS) else messages.reason(reason, values)
    return because if messages.language == "en" else ""


def _say_slot(messages: Messages, name: str, value: str) -> str:
    if name in REASON_SLOTS:
        return _say_one(messages, value)
    if name == "names":
        value = value.replace(NAMES_AND, f" {messages.label('quote', 'and')} ")
        value = value.replace(ITSELF, messages.label("quote", "itself"))
    if value in STATUSES:
        return messages.label("status", value)
    if interval_of(value) and not value.isdigit():
        return say_time(messages, value)
    return _DAY.sub(lambda found: _say_days(messages, *found.groups()), say_duration(messages, value))


def _say_days(messages: Messages, *days: str | None) -> str:
    return " – ".join(messages.day(date.fromisoformat(day)) for day in days if day)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    # the longest first: of two that fit, it says more
    ordered = sorted(REASONS, key=lambda reason: -len(reason))
    return tuple((re.compile(_SLOT.sub(r"(?P<\1>.+?)", re.escape(reason)), re.S), reason) for reason in ordered)

"""Reasons of the comparison in the reader's language; what the catalogue can't put in words is left out."""

import re
from functools import cache

from lagebild.model.facts import STATUSES
from lagebild.model.intervals import interval_of
from lagebild.publish.messages import Messages
from lagebild.publish.messages.reason_texts import REASONS
from lagebild.publish.readable import say_time

_SLOT = re.compile(r"\\\{(\w+)\\\}")
WHOLE = "because"
"""Name of a slot that holds a reason of its own."""


def say_reason(messages: Messages, because: str) -> str:
    """The reason in the reader's language; English ones stand as they are, unknown ones are empty elsewhere."""
    if not because:
        return ""
    for pattern, reason in _patterns():
        if found := pattern.fullmatch(because):
            values = {name: _say_slot(messages, name, value) for name, value in found.groupdict().items()}
            # a reason inside a reason that nobody can tell leaves nothing to tell
            return "" if values.get(WHOLE) == "" else messages.reason(reason, values)
    parts = because.split("; ")
    if len(parts) > 1:
        return "; ".join(filter(None, (say_reason(messages, part) for part in parts)))
    return because if messages.language == "en" else ""


def _say_slot(messages: Messages, name: str, value: str) -> str:
    if name == WHOLE:
        return say_reason(messages, value)
    if value in STATUSES:
        return messages.label("status", value)
    return say_time(messages, value) if interval_of(value) and not value.isdigit() else value


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    # the longest first: of two that fit, it says more
    ordered = sorted(REASONS, key=lambda reason: -len(reason))
    return tuple((re.compile(_SLOT.sub(r"(?P<\1>.+?)", re.escape(reason)), re.S), reason) for reason in ordered)

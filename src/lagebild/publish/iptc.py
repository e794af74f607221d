"""IPTC codes for what becomes of events, as newsroom calendars exchange them."""

from typing import Any

from lagebild.model.stories import Record

SCHEME = "http://cv.iptc.org/newscodes/eventoccurstatus/"
CODES = {"postponed": "eos2", "scheduled": "eos4", "occurred": "eos5", "ongoing": "eos5", "cancelled": "eos6"}
"""Event occurrence status of a planned event: highly uncertain, highly likely, certain, planned then cancelled."""
UNPLANNED = "eos0"
HAPPENED = ("occurred", "ongoing")
PLANNED = ("scheduled", "postponed", "cancelled")


def code_of_plan(status: str) -> dict[str, Any] | None:
    """The code of something planned."""
    return _code(CODES.get(status))


def code_of_record(record: Record) -> dict[str, Any] | None:
    """The code of a record: what happened without ever being announced is unplanned."""
    planned = record.status in PLANNED or any(change.status in PLANNED for change in record.history)
    if not planned and record.status in HAPPENED:
        return _code(UNPLANNED)
    return _code(CODES.get(record.status))


def _code(code: str | None) -> dict[str, Any] | None:
    return None if code is None else {"qcode": f"eventoccurstatus:{code}", "uri": f"{SCHEME}{code}"}

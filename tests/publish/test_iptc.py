"""Codes of newsroom calendars."""

from dataclasses import replace
from datetime import date

import pytest

from lagebild.model.article import DateRange
from lagebild.model.stories import Record, StatusChange
from lagebild.publish.exports import export_json
from lagebild.publish.iptc import code_of_plan, code_of_record
from tests.publish.handmade import make_case

DAY = DateRange(date(2024, 3, 1), date(2024, 3, 1))
RECORD = Record("r1", "y1", "CONSULT", (), (), 1, "occurred")


@pytest.mark.parametrize(
    ("status", "code"),
    [("scheduled", "eos4"), ("postponed", "eos2"), ("cancelled", "eos6"), ("occurred", "eos5")],
)
def test_a_plan_has_the_code_of_its_status(status: str, code: str) -> None:
    assert code_of_plan(status) == {
        "qcode": f"eventoccurstatus:{code}",
        "uri": f"http://cv.iptc.org/newscodes/eventoccurstatus/{code}",
    }


def test_what_happened_without_announcement_is_unplanned() -> None:
    unplanned, announced = code_of_record(RECORD), replace(RECORD, history=(StatusChange("scheduled", "a1", DAY),))
    assert unplanned is not None
    assert unplanned["qcode"].endswith("eos0")
    planned = code_of_record(announced)
    assert planned is not None
    assert planned["qcode"].endswith("eos5")


def test_what_is_only_demanded_has_no_code() -> None:
    assert code_of_record(replace(RECORD, status="demanded")) is None


def test_the_export_gives_codes_of_records_and_plans() -> None:
    whole = export_json(make_case())
    assert [r["iptc"]["qcode"][-4:] for r in whole["records"]] == ["eos0", "eos4"]
    assert [a["iptc"]["qcode"][-4:] for a in whole["agenda"]] == ["eos4"]

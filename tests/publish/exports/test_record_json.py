"""Exports: the format lagebild/1, its schema, lines and CSV files."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from lagebild.model.article import Article, DateRange
from lagebild.model.facts import Analysis, Event, EventTime, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Picture, Record
from lagebild.publish.case import Case
from lagebild.publish.exports import export_json, export_jsonl, schema
from lagebild.publish.exports.record_json import line_schema
from tests.publish.handmade import FIRST, make_case
from tests.publish.reference_case import ROOT, reference_case


@pytest.fixture(scope="module")
def whole() -> dict[str, Any]:
    return export_json(make_case())


def item(whole: dict[str, Any], section: str, identifier: str) -> dict[str, Any]:
    return next(x for x in whole[section] if x["id"] == identifier)


def test_export_meets_its_schema(whole: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema())
    assert [e.message for e in Draft202012Validator(schema()).iter_errors(whole)] == []


def test_every_line_meets_the_schema_of_lines(whole: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(line_schema())
    validator = Draft202012Validator(line_schema())
    assert [e.message for line in export_jsonl(whole) for e in validator.iter_errors(json.loads(line))] == []


@pytest.mark.parametrize("line", [{"section": "events", "id": "a1:e1"}, {"section": "nothing"}, {}])
def test_schema_of_lines_refuses_what_is_no_line(line: dict[str, Any]) -> None:
    assert list(Draft202012Validator(line_schema()).iter_errors(line))


def test_schema_names_every_key_that_is_written(whole: dict[str, Any]) -> None:
    properties = schema()["properties"]
    for section, items in whole.items():
        if isinstance(items, list):
            kind = properties[section]["items"]["$ref"].rpartition("/")[2]
            assert {k for item in items for k in item} <= set(schema()["$defs"][kind]["properties"]), section


def test_schema_refuses_a_verdict_that_does_not_exist(whole: dict[str, Any]) -> None:
    wrong = json.loads(json.dumps(whole))
    wrong["differences"][0]["verdict"] = "maybe"
    assert list(Draft202012Validator(schema()).iter_errors(wrong))


def test_facts_of_different_articles_with_one_local_id_get_different_ids(whole: dict[str, Any]) -> None:
    assert [e["id"] for e in whole["events"]] == ["a1:e1", "a2:e1", "a2:e2"]


def test_every_id_that_is_referred_to_is_in_the_export(whole: dict[str, Any]) -> None:
    ids = {name: {x["id"] for x in items if "id" in x} for name, items in whole.items() if isinstance(items, list)}
    for statement in whole["statements"]:
        assert {*statement["speakers"], *statement["addressees"], *statement["via"]} <= ids["entities"]
        assert statement["claim"] in ids["claims"]
    for event in whole["events"]:
        assert {*event["by"], *event["against"], *event["parties"]} <= ids["entities"]
        assert event["record"] in ids["records"]
        assert event["statement"] is None or event["statement"] in ids["statements"]
    assert set(whole["records"][0]["events"]) <= ids["events"]
    assert {e["statement"] for entry in whole["ledger"] for e in entry["entries"]} <= ids["statements"]


def test_statement_inside_which_an_event_is_told_is_named_by_its_export_id(whole: dict[str, Any]) -> None:
    assert item(whole, "events", "a1:e1")["statement"] == "a1:s1"
    assert item(whole, "events", "a1:e1")["time"]["source"] == "a1:t1"


def test_offsets_read_as_the_text_given(whole: dict[str, Any]) -> None:
    statement = item(whole, "statements", "a1:s1")
    for part in (*statement["content"], *statement["speaker_spans"], statement["condition"]):
        assert FIRST[part["start"] : part["end"]] == part["text"]


def test_variants_of_an_entity_become_one_entry_with_all_names(whole: dict[str, Any]) -> None:
    rehn = item(whole, "entities", "person:rehn")
    assert rehn["name"] == "Sanna Rehn"
    assert rehn["wikidata"] == "Q1"
    assert rehn["aliases"] == ["Rehn", "S. Rehn"]
    assert rehn["offices"] == [{"office": "captain", "of": "org:line", "from": "2020-01-01", "to": None}]
    assert "person:sanna-rehn" not in {e["id"] for e in whole["entities"]}


def test_publication_is_the_range_that_the_other_reports_narrowed(whole: dict[str, Any]) -> None:
    assert item(whole, "articles", "a1")["published"] == {
        "earliest": "2024-03-05",
        "latest": "2024-03-05",
        "basis": "the other report came a day later",
    }


def test_articles_come_in_the_order_of_their_publication(whole: dict[str, Any]) -> None:
    assert [a["id"] for a in whole["articles"]] == ["a1", "a2"]


def test_same_case_in_another_order_gives_the_same_bytes(whole: dict[str, Any]) -> None:
    case = make_case()
    turned = replace(case, analyses=case.analyses[::-1])
    assert json.dumps(export_json(turned)) == json.dumps(whole)


def test_lines_hold_everything_that_the_object_holds(whole: dict[str, Any]) -> None:
    lines = [json.loads(line) for line in export_jsonl(whole)]
    assert lines[0] == {"format": "lagebild/1", "as_of": None}
    assert len(lines) == 1 + sum(len(v) for v in whole.values() if isinstance(v, list))
    assert {k: v for k, v in lines[1].items() if k != "section"} == whole["articles"][0]


@pytest.mark.shared
@pytest.mark.skipif(not ROOT.is_dir(), reason="the reference stories are not beside the project")
def test_reference_stories_meet_the_schema() -> None:
    whole = export_json(reference_case("waffenruhe-verhandlungen", "faehrunglueck"))
    assert [e.message for e in Draft202012Validator(schema()).iter_errors(whole)] == []
    assert len(whole["stories"]) == 2
    assert {s["act"] for s in whole["statements"]} >= {"assert", "threaten", "demand"}


def case_with_record_days(*days: str, status: str = "occurred", published: str | None = None) -> Case:
    """One undated event in a record to which other reports give these days."""
    day = date.fromisoformat(published) if published is not None else None
    article = Article(id="a1", text="Sie trafen sich.", published=DateRange(day, day, "given"))
    event = Event(id="e1", type="CONSULT", status=status, trigger=(Span(4, 10),))
    values = tuple(AttributeValue(day, (f"b{i}",)) for i, day in enumerate(days))
    record = Record(
        id="r1", story="s1", type="CONSULT", events=(("a1", "e1"),), articles=("a1",), origins=1, status="occurred",
        attributes=(("date", values),),
    )  # fmt: skip
    return Case((Analysis(article, "r", events=(event,)),), Picture(records=(record,)))


def test_an_undated_event_has_the_day_of_its_record_and_says_so() -> None:
    time = export_json(case_with_record_days("2021-12-30", "2021-12"))["events"][0]["time"]
    assert (time["value"], time["basis"], time["source"]) == ("2021-12-30", "record", None)


def test_reports_that_differ_about_the_day_date_no_other_report() -> None:
    time = export_json(case_with_record_days("2021-12-30", "2021-12-31"))["events"][0]["time"]
    assert time["value"] is None
    assert "basis" not in time


@pytest.mark.parametrize(("status", "published"), [("demanded", None), ("occurred", "2021-12-29")])
def test_what_is_only_demanded_or_past_before_that_day_has_no_day_of_its_record(
    status: str, published: str | None
) -> None:
    case = case_with_record_days("2021-12-30", status=status, published=published)
    assert export_json(case)["events"][0]["time"]["value"] is None


def test_what_is_planned_has_the_day_of_its_record() -> None:
    case = case_with_record_days("2021-12-30", status="scheduled", published="2021-12-29")
    assert export_json(case)["events"][0]["time"]["value"] == "2021-12-30"


def test_what_is_planned_has_no_day_before_the_report_that_plans_it() -> None:
    case = case_with_record_days("2021-12-24", status="scheduled", published="2021-12-29")
    assert export_json(case)["events"][0]["time"]["value"] is None


@pytest.mark.parametrize(("status", "found"), [("ongoing", None), ("occurred", "2021-12-30")])
def test_what_has_been_going_on_for_some_time_has_no_day_of_its_record(status: str, found: str | None) -> None:
    case = case_with_record_days("2021-12-30", status=status)
    (analysis,) = case.analyses
    since = TimeExpression("t1", Span(11, 15), "DURATION", "PXX")
    event = replace(analysis.events[0], arguments=(("time", since.span),))
    case = replace(case, analyses=(replace(analysis, events=(event,), times=(since,)),))
    assert export_json(case)["events"][0]["time"]["value"] == found


@pytest.mark.parametrize(
    ("kind", "day", "found"),
    [("CONSULT", "2021-12-29", None), ("CONSULT", "2021-12-30", "2021-12-30"), ("AGREE", "2021-12-29", "2021-12-30")],
)
def test_what_the_report_dates_otherwise_right_beside_it_has_no_day_of_its_record(
    kind: str, day: str, found: str | None
) -> None:
    case = case_with_record_days("2021-12-30")
    (analysis,) = case.analyses
    beside = Event("e2", kind, "occurred", (Span(11, 15),), time=EventTime(day, day, day))
    case = replace(case, analyses=(replace(analysis, events=(*analysis.events, beside)),))
    assert export_json(case)["events"][0]["time"]["value"] == found

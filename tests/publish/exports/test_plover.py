"""PLOVER records: the sixteen types only, with the four auxiliary modes."""

from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from lagebild.model.article import DateRange
from lagebild.model.facts import EventTime
from lagebild.publish.case import Case
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.plover import PLOVER_TYPES, write_plover
from tests.publish.exports.cases import TRICKS, hostile_case
from tests.publish.handmade import make_case

ACTOR = {"required": ["actorText", "code", "sector"], "properties": {"actorText": {"type": "string"}}}
# fields of the gold standard records, with actor and recipient as the manual renamed source and target
RECORD = {
    "type": "object",
    "required": [
        "id",
        "date",
        "actor",
        "recipient",
        "event",
        "eventText",
        "text",
        "language",
        "publication",
        "version",
    ],
    "properties": {
        "date": {"anyOf": [{"type": "null"}, {"type": "string"}]},
        "actor": {"type": "array", "items": ACTOR},
        "recipient": {"type": "array", "items": ACTOR},
        "event": {"enum": sorted(PLOVER_TYPES)},
        "mode": {"enum": [None, "phone", "virtual", "visit"]},
        "auxiliaryMode": {"enum": [None, "historical", "future", "hypothetical", "negated"]},
    },
}


def with_event(**changes: object) -> Case:
    """The case of one article with its hearing changed."""
    case = make_case()
    second = next(a for a in case.analyses if a.article.id == "a2")
    hearing = replace(second.events[1], **changes)
    return replace(case, analyses=(replace(second, events=(hearing,)),))


def one(case: Case) -> dict[str, object]:
    (record,) = write_plover(case, Choices())
    return record


def test_types_that_plover_leaves_out_are_left_out() -> None:
    assert [r["id"] for r in write_plover(make_case(), Choices())] == ["a2:e2"]
    assert len(PLOVER_TYPES) == 16


@pytest.mark.parametrize(
    ("status", "mode", "context"),
    [
        ("occurred", None, None),
        ("scheduled", "future", "future"),
        ("postponed", "future", "future"),
        ("cancelled", "negated", "negation"),
        ("denied", "negated", "negation"),
        ("hypothetical", "hypothetical", "hypothetical"),
        ("threatened", "hypothetical", "hypothetical"),
    ],
)
def test_status_gives_the_auxiliary_mode(status: str, mode: str | None, context: str | None) -> None:
    record = one(with_event(status=status))
    assert (record["auxiliaryMode"], record["context"]) == (mode, context)


@pytest.mark.parametrize(("day", "mode"), [("2020-05-01", "historical"), ("2024-03-01", None)])
def test_what_lies_long_before_the_report_is_historical(day: str, mode: str | None) -> None:
    record = one(with_event(status="occurred", time=EventTime(day, day, day)))
    assert record["auxiliaryMode"] == mode


def test_an_undated_report_makes_nothing_historical() -> None:
    case = with_event(status="occurred", time=EventTime("1999-01-01", "1999-01-01", "1999-01-01"))
    undated = replace(case.analyses[0], article=replace(case.analyses[0].article, published=DateRange()))
    assert one(replace(case, analyses=(undated,)))["auxiliaryMode"] is None


def test_actors_have_their_words_and_the_state_that_they_belong_to() -> None:
    case = with_event(by=("person:sanna-rehn",))
    (actor,) = one(case)["actor"]  # type: ignore[misc]
    assert (actor["name"], actor["id"]) == ("S. Rehn", "person:rehn")


def test_a_record_quotes_its_sentence_with_offsets_and_hash() -> None:
    record = one(with_event())
    assert record["text"] == "Am 12. März 2024 tagt der Ausschuss."
    assert set(record["textInfo"]) == {"start", "end", "hash"}  # type: ignore[call-overload]


@pytest.mark.parametrize("trick", TRICKS)
def test_records_have_the_fields_of_the_gold_standard(trick: str) -> None:
    for case in (make_case(), hostile_case(trick)):
        for record in write_plover(case, Choices()):
            assert [e.message for e in Draft202012Validator(RECORD).iter_errors(record)] == []

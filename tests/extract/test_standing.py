"""How sure an event is that a statement tells of."""

from datetime import date

import pytest

from lagebild.extract.registry import Registry
from lagebild.extract.standing import (
    befell_before,
    has_bare_present,
    is_in_present,
    leave_old_plans_open,
    list_done_before,
    status_at,
    status_in_statement,
    with_status_at,
)
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.article import DateRange
from lagebild.model.facts import Entity, Event, EventTime, Statement
from lagebild.model.spans import Span
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

RUVA, RUVA_GOVERNMENT, KERN = (
    Entity("RV", "Ruva", "country", mentions=()),
    Entity("RV.gov", "Regierung von Ruva", "organisation", mentions=(), parent="RV"),
    Entity("NO", "Norland", "country", mentions=()),
)

DAY = DateRange(date(2023, 5, 10), date(2023, 5, 10))


def read(
    kind: str,
    act: str,
    speaker: str,
    by: tuple[str, ...] = ("NO",),
    condition: tuple[Span, ...] = (),
    status: str = "scheduled",
) -> str:
    registry = Registry(make_document("Ja/ja/INTJ/0/root"), (RUVA, RUVA_GOVERNMENT, KERN), open_knowledge())
    said = Statement("s1", (Span(0, 2),), "indirect", act, (speaker,), condition=condition)
    frame = EventFrame((Span(0, 2),), kind, status=status)
    return status_in_statement(frame, by, said, registry, vouched=False)


@pytest.mark.parametrize("act", ["assert", "accuse", "warn"])
def test_the_attack_that_others_are_said_to_prepare_may_come_or_not(act: str) -> None:
    assert read("ASSAULT", act, "RV.gov") == "hypothetical"


def test_who_says_that_he_prepares_an_attack_plans_or_threatens_it() -> None:
    assert read("ASSAULT", "assert", "NO") == "threatened"
    assert read("FIGHT", "announce", "NO") == "scheduled"
    assert read("FIGHT", "assert", "RV.gov", by=("RV",)) == "scheduled"


def test_what_a_threat_depends_on_is_no_threat() -> None:
    assert read("ASSAULT", "threaten", "RV.gov") == "threatened"
    assert read("ASSAULT", "threaten", "RV.gov", condition=(Span(0, 2),)) == "hypothetical"


def test_a_vote_that_somebody_tells_of_is_planned() -> None:
    assert read("ELECT", "assert", "RV.gov") == "scheduled"
    assert read("FIGHT", "assert", "RV.gov", by=()) == "scheduled"


@pytest.mark.parametrize(("status", "told"), [("scheduled", "scheduled"), ("hypothetical", "demanded")])
def test_a_talk_that_is_ordered_is_planned_and_one_that_is_asked_for_demanded(status: str, told: str) -> None:
    registry = Registry(make_document("Ja/ja/INTJ/0/root"), (KERN,), open_knowledge())
    said = Statement("s1", (Span(0, 2),), "reported", "demand", ("NO",))
    frame = EventFrame((Span(0, 2),), "CONSULT", status=status)
    assert status_in_statement(frame, (), said, registry, vouched=False) == told


@pytest.mark.parametrize(
    ("status", "day", "told"),
    [
        ("ongoing", "2023-05-12", "scheduled"),
        ("ongoing", "2023-05-10T20:00", "ongoing"),
        ("ongoing", None, "ongoing"),
        ("occurred", "2023-05-12", "occurred"),
    ],
)
def test_what_the_present_tells_of_a_day_to_come_is_planned(status: str, day: str | None, told: str) -> None:
    assert status_at(status, EventTime(earliest=day), DAY) == told


@pytest.mark.parametrize(("day", "told"), [("2023-05-12", "scheduled"), ("2023-05-09", "occurred")])
def test_what_a_noun_names_on_a_day_to_come_is_planned(day: str, told: str) -> None:
    assert status_at("occurred", EventTime(earliest=day), DAY, tenseless=True) == told


@pytest.mark.parametrize(
    ("verb", "present", "status"),
    [
        ("tagt/tagen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind", True, "scheduled"),
        ("tagte/tagen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind", False, "occurred"),
    ],
)
def test_what_the_present_tells_as_a_deed_of_a_day_to_come_is_planned(verb: str, present: bool, status: str) -> None:
    document = make_document(f"Am/an/ADP/2/case Freitag/Freitag/PROPN/3/obl {verb} Moor/Moor/PROPN/3/nsubj")
    frame = EventFrame((document.tokens[2].span,), "CONSULT")
    assert is_in_present(document, frame) is present
    time = EventTime(earliest="2023-05-12")
    assert status_at("occurred", time, DAY, tenseless=present) == status


@pytest.mark.parametrize(("mark", "status"), [(":", "alleged"), (",", "denied")])
def test_what_somebody_says_behind_a_colon_against_others_is_his_version(mark: str, status: str) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj widersprach/widersprechen/VERB/0/root +{mark}/{mark}/PUNCT/2/punct geprüft/prüfen/VERB/2/ccomp"
    )
    registry = Registry(document, (KERN,), open_knowledge())
    trigger = document.tokens[3].span
    said = Statement("s1", (trigger,), "reported", "deny", ("NO",))
    frame = EventFrame((trigger,), "OTHER", status="occurred")
    assert status_in_statement(frame, (), said, registry, vouched=False) == status


@pytest.mark.parametrize(("aside", "status"), [(False, "denied"), (True, "occurred")])
def test_the_talk_in_which_somebody_denies_something_took_place(aside: bool, status: str) -> None:
    registry = Registry(make_document("Ja/ja/INTJ/0/root"), (KERN,), open_knowledge())
    said = Statement("s1", (Span(0, 2),), "indirect", "deny", ("NO",))
    frame = EventFrame((Span(0, 2),), "CONSULT", aside=aside)
    assert status_in_statement(frame, (), said, registry, vouched=True) == status


def test_who_only_weighs_a_hostile_deed_does_not_threaten() -> None:
    assert read("COERCE", "announce", "NO", status="hypothetical") == "hypothetical"
    assert read("COERCE", "assert", "NO", status="hypothetical") == "threatened"


@pytest.mark.parametrize(("rule", "told"), [("wish", "demanded"), ("model", "scheduled")])
def test_what_shall_be_done_besides_a_demand_is_demanded_too(rule: str, told: str) -> None:
    registry = Registry(make_document("Ja/ja/INTJ/0/root"), (KERN,), open_knowledge())
    said = Statement("s1", (Span(0, 2),), "free_indirect", "demand", ("NO",), rule=rule)
    frame = EventFrame((Span(0, 2),), "RETREAT", status="scheduled")
    assert status_in_statement(frame, ("RV",), said, registry, vouched=False) == told


@pytest.mark.parametrize(
    ("value", "bare", "status"),
    [
        ("2023-05-02", True, "occurred"),
        ("2023-05-12", True, "scheduled"),
        ("2023", True, "scheduled"),
        ("2023-05-02", False, "scheduled"),
    ],
)
def test_what_the_present_tells_of_a_day_before_the_report_is_done(value: str, bare: bool, status: str) -> None:
    time = EventTime(value, earliest=value, latest=value)
    before = frozenset({"scheduled"}) if bare else frozenset[str]()
    assert status_at("scheduled", time, DAY, before=before) == status


def test_what_the_present_tells_of_a_day_that_may_be_ahead_of_the_report_stays_planned() -> None:
    time = EventTime("2023-05-08", earliest="2023-05-08", latest="2023-05-08")
    open_day = DateRange(date(2023, 5, 6), date(2023, 5, 10))
    assert status_at("scheduled", time, open_day, before=frozenset({"scheduled"})) == "scheduled"


@pytest.mark.parametrize(("verb", "bare"), [("legt/legen/VERB", True), ("will/wollen/AUX", False)])
def test_a_present_with_an_auxiliary_tells_what_is_to_come(verb: str, bare: bool) -> None:
    head, last = ("0/root", "nieder/nieder/ADV/2/advmod") if bare else ("3/aux", "gehen/gehen/VERB/0/root/VerbForm=Inf")
    words = f"Moor/Moor/PROPN/{2 if bare else 3}/nsubj {verb}/{head}/VerbForm=Fin|Tense=Pres|Mood=Ind {last}"
    document = make_document(words)
    assert has_bare_present(document, EventFrame((document.tokens[1].span,), "APPOINT")) is bare


@pytest.mark.parametrize(
    ("kind", "status", "day", "before"),
    [
        ("ACCIDENT", "occurred", "2026-03-05", True),
        ("ACCIDENT", "scheduled", "2026-03-02", True),
        ("ACCIDENT", "occurred", "2026-03-02", False),
        ("CONSULT", "scheduled", "2026-03-05", False),
    ],
)
def test_a_day_ahead_is_not_that_of_an_accident(kind: str, status: str, day: str, *, before: bool) -> None:
    event = Event("e1", kind, status, (Span(0, 2),), time=EventTime(day, day, day))
    assert befell_before(event, date(2026, 3, 3)) is before


def test_a_present_of_two_times_may_tell_what_is_to_come() -> None:
    words = "Montag/Montag/PROPN/2/obl setzt/setzen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind {} an/an/ADP/2/mark"
    for second, bare in (("Mai/Mai/PROPN/2/obl", False), ("Amt/Amt/NOUN/2/nsubj", True)):
        times = ["Montag", "Mai"] if "Mai" in second else ["Montag"]
        document = make_document(words.format(second), times=times)
        assert has_bare_present(document, EventFrame((document.tokens[1].span,), "COURT")) is bare


@pytest.mark.parametrize("status", ["occurred", "scheduled", "threatened"])
def test_what_somebody_takes_back_is_called_off(status: str) -> None:
    document = make_document("Drohung/Drohung/NOUN/0/root mit/mit/ADP/3/case Zoll/Zoll/NOUN/1/nmod")
    registry = Registry(document, (KERN,), open_knowledge())
    cue, deed = (t.span for t in (document.tokens[0], document.tokens[2]))
    said = Statement("s1", (Span(8, 16),), "reported", "threaten", ("NO",), cue=(cue,), outcome="withdrawn")
    told = [
        status_in_statement(EventFrame((span,), "OTHER", status=status), (), said, registry, vouched=False)
        for span in (cue, deed)
    ]
    assert told[1] == "cancelled" != told[0]


@pytest.mark.parametrize(
    ("opening", "verb", "done"),
    [
        ("Mai +:/:/PUNCT/4/punct", "wird/werden/AUX/4/aux:pass", {"scheduled", "ongoing"}),
        ("Mai +:/:/PUNCT/4/punct", "will/wollen/AUX/4/aux", set()),
        ("Mai Hafen/Hafen/NOUN/4/nsubj", "wird/werden/AUX/4/aux:pass", set()),
    ],
)
def test_a_line_of_a_chronicle_tells_by_the_present_what_was_done(opening: str, verb: str, done: set[str]) -> None:
    rows = f"{opening} {verb}/VerbForm=Fin|Tense=Pres|Mood=Ind gesperrt/sperren/VERB/0/root/VerbForm=Part"
    document = make_document(rows.replace("Mai", "Mai/Mai/PROPN/4/obl", 1), times=["Mai"])
    assert list_done_before(document, EventFrame((document.tokens[3].span,), "COERCE")) == done


@pytest.mark.parametrize(
    ("status", "year", "published", "told"),
    [
        ("scheduled", "1851", date(2023, 5, 10), "hypothetical"),
        ("scheduled", "2023", date(2023, 5, 10), "scheduled"),
        ("scheduled", "2030", date(2023, 5, 10), "scheduled"),
        ("cancelled", "1851", date(2023, 5, 10), "cancelled"),
        ("scheduled", "1851", None, "hypothetical"),
        ("scheduled", "1874", None, "scheduled"),
    ],
)
def test_what_was_to_be_years_before_may_have_come_about_or_not(
    status: str, year: str, published: date | None, told: str
) -> None:
    plan = Event("e1", "BUSINESS", status, (Span(0, 2),), time=EventTime(year, f"{year}-01-01", f"{year}-12-31"))
    deed = Event("e2", "DEATH", "occurred", (Span(3, 5),), time=EventTime("1875", "1875-01-01", "1875-12-31"))
    assert leave_old_plans_open([plan, deed], published)[0].status == told


@pytest.mark.parametrize(("day", "kept"), [("2023-05-12", False), ("2023-05-09", True)])
def test_what_is_told_as_done_keeps_no_day_to_come(day: str, kept: bool) -> None:
    document = make_document(
        "Kern/Kern/PROPN/3/nsubj hatte/haben/AUX/3/aux/VerbForm=Fin|Tense=Past|Mood=Ind gewonnen/gewinnen/VERB/0/root"
    )
    frame = EventFrame((span_of(document.text, "gewonnen"),), "SPORT")
    event = Event("e1", "SPORT", "occurred", frame.trigger, time=EventTime(day, day, day))
    seen = with_status_at(event, document, frame, DAY)
    assert (seen.status, seen.time) == ("occurred", event.time if kept else EventTime())

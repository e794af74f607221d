"""Values that people put in place of what was found."""

import pytest

from lagebild.compare.edits import FIELDS, Actors, bounds_of, check_edit, edit_event, edit_statement, edit_time
from lagebild.errors import SetupError
from lagebild.model.facts import Entity, Event, Figure, Statement, TimeExpression
from lagebild.model.spans import Span

EVENT = Event("e1", "CONSULT", "occurred", (Span(0, 5),), arguments=(("time", Span(9, 12)), ("place", Span(6, 8))))
KNOWN = Entity("person:rehn", "Sanna Rehn", "person")
ACTORS = Actors({"person:rehn": KNOWN, "sanna rehn": KNOWN})


def test_an_edited_time_of_an_event_is_proved_by_its_trigger():
    edited = edit_event(EVENT, "time", "2024-03-07T10:30", ACTORS)
    assert (edited.time.value, edited.time.earliest, edited.time.clock) == (
        "2024-03-07T10:30",
        "2024-03-07T10:30",
        "10:30",
    )
    assert edited.time.source is None
    assert edited.arguments == (("place", Span(6, 8)), ("time", Span(0, 5)))


def test_an_empty_value_empties_a_field():
    edited = edit_event(edit_event(EVENT, "place", "Genf", ACTORS), "place", "", ACTORS)
    assert edited.place is None
    assert edit_event(EVENT, "time", "", ACTORS).time.value is None


def test_an_edited_figure_keeps_its_place_and_unit():
    event = edit_event(EVENT, "figures.killed", "7", ACTORS)
    assert event.figures == (Figure(Span(0, 5), "killed", 7.0, 7.0, 7.0),)
    again = edit_event(event, "figures.killed", "8", ACTORS)
    assert [(f.value, f.span) for f in again.figures] == [(8.0, Span(0, 5))]
    assert edit_event(again, "figures.killed", "", ACTORS).figures == ()


@pytest.mark.parametrize("who", ["person:rehn", "sanna rehn", "Sanna Rehn"])
def test_an_actor_is_named_by_id_or_name(who):
    assert edit_event(EVENT, "by", who, ACTORS).by == ("person:rehn",)


def test_a_name_that_nobody_has_becomes_an_actor_of_its_own():
    edited = edit_statement(Statement("s1", (), "indirect", "assert", impersonal=True), "speakers", "Jon Öz", ACTORS)
    assert edited.speakers == ("other:jon-oez",)
    assert not edited.impersonal


def test_a_speaker_taken_away_takes_the_words_along():
    said = Statement("s1", (), "indirect", "assert", ("person:rehn",), (Span(0, 4),))
    edited = edit_statement(said, "speakers", "", ACTORS)
    assert (edited.speakers, edited.speaker_spans) == ((), ())


def test_an_edited_time_is_no_longer_ambiguous():
    time = TimeExpression("t1", Span(0, 3), "DATE", "2024-03-07", candidates=("2024-03-14",))
    edited = edit_time(time, "value", "2024-03")
    assert (edited.value, edited.earliest, edited.latest) == ("2024-03", "2024-03-01", "2024-03-31")
    assert edited.candidates == ()


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2024-W10", ("2024-03-04", "2024-03-10")),
        ("2024-03-07", ("2024-03-07", "2024-03-07")),
        ("2024-03-07TAF", ("2024-03-07T12:00", "2024-03-07T17:59")),
        ("2024-03-07T21:35+01:00", ("2024-03-07T21:35+01:00", "2024-03-07T21:35+01:00")),
    ],
)
def test_a_time_covers_its_first_and_last_moment(value, bounds):
    assert bounds_of(value) == bounds


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("event", "status", "maybe"),
        ("event", "colour", "red"),
        ("event", "time", "Donnerstag"),
        ("event", "duration", "50 Minuten"),
        ("event", "figures.killed", "viele"),
        ("record", "type", "TALK"),
        ("statement", "act", "shout"),
        ("time", "value", "2024-13-01"),
        ("entity", "kind", "robot"),
        ("difference", "verdict", "odd"),
        ("event", None, None),
    ],
)
def test_what_cannot_stand_there_is_refused(kind, field, value):
    with pytest.raises(SetupError):
        check_edit(kind, field, value)


@pytest.mark.parametrize("kind", FIELDS)
def test_every_kind_names_what_can_be_edited(kind):
    with pytest.raises(SetupError, match=FIELDS[kind][0]):
        check_edit(kind, "nothing", "x")

"""What was planned, moved, cancelled or came about, report by report."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.picture import compare_articles
from lagebild.compare.statuses import latest_status
from lagebild.compare.timeline import list_agenda
from lagebild.model.facts import ENDS
from lagebild.model.stories import Record, Story
from tests.compare.handmade import Draft, terms


def plan(name, published, day, words="20. März", status="scheduled"):
    text = f"Die Gespräche in Genf sind für den {words} vorgesehen."
    return Draft(name, text, day=published).event("Gespräche", "CONSULT", status=status, day=day, when=words)


def held(name, published):
    return Draft(name, "Die Gespräche in Genf sind zu Ende.", day=published).event("Gespräche", "CONSULT")


def agenda(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    group = list_happenings(corpus, Story("y1", "", tuple(d.id for d in drafts)))
    record = Record("r1", "y1", "CONSULT", (), (), 1, latest_status(corpus, group), "Gespräche")
    return list_agenda(corpus, record, group)


def told(entry):
    return [(c.status, c.when, c.article) for c in entry.changes]


def test_a_plan_that_comes_about_has_both_steps():
    (entry,) = agenda(plan("a1", "2024-03-06", "2024-03-20"), held("a2", "2024-03-21"))
    assert (entry.status, entry.sequence) == ("occurred", 1)
    assert told(entry) == [("scheduled", "2024-03-20", "a1"), ("occurred", "2024-03-20", "a2")]


def test_what_lies_ahead_of_its_report_has_not_happened_however_it_is_told():
    (entry,) = agenda(plan("a1", "2024-03-06", "2024-03-20", status="occurred"))
    assert (entry.status, told(entry)) == ("scheduled", [("scheduled", "2024-03-20", "a1")])


def test_what_nobody_has_planned_is_on_no_agenda():
    assert agenda(plan("a1", "2024-03-06", "2024-03-20", status="hypothetical")) == []
    assert agenda(plan("a1", "2024-03-06", "2024-03-20", status="denied")) == []
    assert len(agenda(plan("a1", "2024-03-06", "2024-03-20", status="demanded"))) == 1


def test_a_report_before_the_day_cannot_tell_that_it_came_about():
    (entry,) = agenda(plan("a1", "2024-03-06", "2024-03-20"), held("a2", "2024-03-10"))
    assert (entry.status, entry.sequence) == ("scheduled", 0)


def test_a_moved_plan_keeps_its_uid_and_counts_up():
    first, moved = (
        plan("a1", "2024-03-06", "2024-03-20"),
        plan("a2", "2024-03-10", "2024-03-27", "27. März", "postponed"),
    )
    (before,) = agenda(first)
    old, new = agenda(first, moved)
    assert (old.when, old.status) == ("2024-03-20", "postponed")
    assert new.status == "scheduled"
    assert (old.uid, new.uid) == (before.uid, before.uid)
    assert (before.sequence, new.sequence) == (0, 1)
    assert told(new) == [("scheduled", "2024-03-20", "a1"), ("postponed", "2024-03-27", "a2")]


def test_two_days_of_one_announcement_are_two_plans():
    text = "Die Gespräche sind für den 20. März und den 21. März vorgesehen."
    draft = Draft("a1", text, day="2024-03-06").event(
        "Gespräche", "CONSULT", status="scheduled", day="2024-03-20", when="20. März"
    )
    draft.time("21. März", "2024-03-21")
    event = draft.events[0]
    draft.events[0] = type(event)(
        **{f: getattr(event, f) for f in event.__dataclass_fields__ if f not in ("time", "arguments")},
        arguments=(("time", draft.at("20. März")), ("time", draft.at("21. März"))),
    )
    first, second = agenda(draft)
    assert (first.when, second.when) == ("2024-03-20", "2024-03-21")
    assert first.uid != second.uid


def test_the_uid_does_not_change_with_more_reports():
    alone = agenda(plan("a1", "2024-03-06", "2024-03-20"))
    more = agenda(
        plan("a1", "2024-03-06", "2024-03-20"), plan("a2", "2024-03-07", "2024-03-20"), held("a3", "2024-03-21")
    )
    assert [e.uid for e in more] == [e.uid for e in alone]


def test_a_cancelled_plan_is_cancelled_also_where_no_day_is_told():
    off = Draft("a2", "Die Gespräche in Genf sind abgesagt.", day="2024-03-10")
    off.event("Gespräche", "CONSULT", status="cancelled")
    (entry,) = agenda(plan("a1", "2024-03-06", "2024-03-20"), off)
    assert (entry.status, told(entry)[-1]) == ("cancelled", ("cancelled", "2024-03-20", "a2"))


def test_the_picture_knows_no_happening_ahead_of_its_report():
    picture = compare_articles([plan("a1", "2024-03-06", "2024-03-20", status="occurred").done()], terms=terms)
    assert [r.status for r in picture.records] == ["scheduled"]


@pytest.mark.parametrize(("speaker", "entries"), [("country:no", 0), ("country:su", 1)])
def test_a_hostile_deed_is_on_the_agenda_only_if_those_who_would_do_it_say_so(speaker, entries):
    text = "Norland sagt, Sudland greife am 20. März an."
    draft = Draft("a1", text, day="2024-03-06").says("Sudland greife am 20. März an", speaker)
    draft.entity("country:no", "Norland", "country").entity("country:su", "Sudland", "country")
    draft.event(
        "greife", "ASSAULT", status="scheduled", day="2024-03-20", when="20. März", by=("country:su",), statement="s1"
    )
    assert len(agenda(draft)) == entries


@pytest.mark.parametrize("status", ["threatened", "demanded"])
def test_what_is_due_by_the_day_of_a_condition_is_on_the_agenda_of_that_day(status):
    text = "Dranien droht, das Tor zu schließen, falls bis zum 20. März niemand zahle."
    draft = Draft("a1", text, day="2024-03-10")
    draft.time("20. März", "2024-03-20")
    draft.says(
        "das Tor zu schließen", "person:a", "threaten", condition=(draft.at("falls bis zum 20. März niemand zahle"),)
    )
    draft.event("schließen", "COERCE", status=status, statement="s1", by=("person:a",))
    (entry,) = agenda(draft)
    assert (entry.when, entry.status) == ("2024-03-20", status)


def test_of_two_days_in_one_postponement_the_one_on_which_it_came_about_is_the_new_one():
    text = "Die für den 20. März geplanten Gespräche in Genf sind auf den 27. März verschoben."
    moved = Draft("a2", text, day="2024-03-12")
    moved.time("20. März", "2024-03-20")
    moved.event("Gespräche", "CONSULT", status="postponed", day="2024-03-27", when="27. März")
    came = plan("a3", "2024-03-28", "2024-03-27", "27. März", "occurred")
    old, new = agenda(plan("a1", "2024-03-06", "2024-03-20"), moved, came)
    assert (old.when, old.status) == ("2024-03-20", "postponed")
    assert (new.when, new.status) == ("2024-03-27", "occurred")
    (old, new) = agenda(plan("a1", "2024-03-06", "2024-03-20"), moved)
    assert (old.status, new.status) == ("postponed", "scheduled")
    assert told(new)[-1] == ("postponed", "2024-03-27", "a2")


def test_the_day_that_takes_the_place_of_a_cancelled_one_is_not_cancelled():
    text = "Die Gespräche vom 20 März sind abgesagt, sie sollen nun am 27 März beginnen."
    off = Draft("a2", text, day="2024-03-12")
    off.event("Gespräche", "CONSULT", status="cancelled", day="2024-03-20", when="20 März")
    off.time("27 März", "2024-03-27")
    old, new = agenda(plan("a1", "2024-03-06", "2024-03-20"), off)
    assert (old.when, old.status) == ("2024-03-20", "postponed")
    assert (new.when, new.status) == ("2024-03-27", "scheduled")


def test_of_a_postponement_that_gives_one_day_nobody_knows_whether_it_is_the_new_one():
    (entry,) = agenda(plan("a1", "2024-03-10", "2024-03-20", status="postponed"))
    assert entry.status == "postponed"


def test_a_happening_of_two_days_in_a_row_is_one_plan_of_its_first_day():
    text = "Die Gespräche sind für den 20. März und den 21. März vorgesehen."
    draft = Draft("a1", text, day="2024-03-06")
    draft.event("Gespräche", "CONSULT", status="scheduled", day="2024-03-20", when="20. März")
    draft.time("21. März", "2024-03-21")
    event = draft.events[0]
    times = (("time", draft.at("20. März")), ("time", draft.at("21. März")))
    draft.events[0] = replace(event, time=replace(event.time, source=None, latest="2024-03-21"), arguments=times)
    off = Draft("a2", "Die Gespräche vom 20. März und 21. März sind abgesagt.", day="2024-03-12")
    off.time("21. März", "2024-03-21")
    off.event("Gespräche", "CONSULT", status="cancelled", day="2024-03-20", when="20. März")
    off.events[0] = replace(off.events[0], time=replace(off.events[0].time, latest="2024-03-21"))
    (entry,) = agenda(draft)
    assert (entry.when, entry.status) == ("2024-03-20", "scheduled")
    (entry,) = agenda(draft, off)
    assert (entry.when, entry.status, entry.articles) == ("2024-03-20", "cancelled", ("a1", "a2"))


def test_what_is_moved_to_another_place_is_held_there_on_its_new_day():
    text = "Die Gespräche vom 20 März in Genf sind verschoben. Sie sollen am 27 März in Ulm sein."
    moved = Draft("a2", text, day="2024-03-12")
    moved.entity("place:genf", "Genf", "place").entity("place:ulm", "Ulm", "place")
    moved.time("27 März", "2024-03-27")
    places = tuple(("place", moved.at(name)) for name in ("Genf", "Ulm"))
    times = (("time", moved.at("27 März")),)
    moved.event("Gespräche", "CONSULT", status="postponed", day="2024-03-20", when="20 März", place="place:genf")
    moved.events[0] = replace(moved.events[0], arguments=(*places, *times))
    assert [(e.when, e.place) for e in agenda(moved)] == [("2024-03-20", "place:genf"), ("2024-03-27", "place:ulm")]


def test_a_week_is_told_more_exactly_by_a_day_of_it():
    week = plan("a1", "2024-03-06", "2024-W12", "20. März")
    entries = agenda(replace_week(week), plan("a2", "2024-03-07", "2024-03-20"))
    assert [(e.when, e.articles) for e in entries] == [("2024-03-20", ("a2", "a1"))]
    later = agenda(replace_week(week), plan("a2", "2024-03-07", "2024-03-27"))
    assert [e.when for e in later] == ["2024-03-27", "2024-W12"]


@pytest.mark.parametrize(
    ("hour", "days"), [("T20:00", ["2024-03-20T20:00"]), ("T12:00", ["2024-03-20T12:00", "2024-03-20TEV"])]
)
def test_a_part_of_the_day_is_told_more_exactly_by_an_hour_in_it(hour, days):
    entries = agenda(plan("a1", "2024-03-06", "2024-03-20TEV"), plan("a2", "2024-03-07", f"2024-03-20{hour}"))
    assert [e.when for e in entries] == days


def replace_week(draft):
    """The draft whose time is the week from 18 to 24 March."""
    draft.times = [replace(t, earliest="2024-03-18", latest="2024-03-24") for t in draft.times]
    return draft


@pytest.mark.parametrize(("first", "status"), [("demanded", "demanded"), ("scheduled", "postponed")])
def test_a_day_by_which_somebody_wants_it_is_not_moved(first, status):
    wanted = plan("a1", "2024-03-06", "2024-03-20", status=first)
    set_down = plan("a2", "2024-03-10", "2024-03-27", "27. März", "postponed")
    assert next((e.when, e.status) for e in agenda(wanted, set_down)) == ("2024-03-20", status)


def test_a_threat_that_is_put_off_leaves_the_day_of_its_condition():
    text = "Sind bis 20. März keine Gespräche angesetzt, wird gestreikt."
    threat = Draft("a1", text, day="2024-03-06").says(text, "person:o", "threaten")
    threat.statements[0] = replace(threat.statements[0], condition=(threat.at("Sind bis 20. März"),))
    threat.time("20. März", "2024-03-20")
    threat.event("gestreikt", "PROTEST", status="threatened", statement="s1")
    later = Draft("a2", "Der Streik am 27. März fällt vorerst aus.", day="2024-03-21")
    later.event("Streik", "PROTEST", status="postponed", day="2024-03-27", when="27. März")
    assert [(e.when, e.status) for e in agenda(threat, later)] == [
        ("2024-03-20", "threatened"),
        ("2024-03-27", "postponed"),
    ]


def held_on(day, words):
    text = f"Die Gespräche in Genf waren am {words}."
    return Draft("a2", text, day="2024-04-01").event("Gespräche", "CONSULT", day=day, when=words)


@pytest.mark.parametrize(
    ("first", "day", "words", "status"),
    [
        ("demanded", "2024-03-26", "26. März", "demanded"),
        ("demanded", "2024-03-19", "19. März", "occurred"),
        ("scheduled", "2024-03-26", "26. März", "scheduled"),
        ("scheduled", "2024-03-22", "22. März", "occurred"),
    ],
)
def test_what_comes_days_later_did_not_come_on_its_day(first, day, words, status):
    (entry,) = agenda(plan("a1", "2024-03-06", "2024-03-20", status=first), held_on(day, words))
    assert (entry.when, entry.status) == ("2024-03-20", status)


@pytest.mark.parametrize(("first", "status"), [("demanded", "demanded"), ("scheduled", "occurred")])
def test_what_comes_in_a_night_behind_its_last_day_did_not_come_by_it(first, status):
    later = held_on("2024-03-22", "22. März")
    later.events[0] = replace(later.events[0], time=replace(later.events[0].time, latest="2024-03-23"))
    (entry,) = agenda(plan("a1", "2024-03-06", "2024-03-20", status=first), later)
    assert entry.status == status


def test_a_threat_that_is_carried_out_was_not_so_on_the_day_of_its_condition():
    text = "Dranien droht, das Tor zu schließen, falls bis zum 20. März niemand zahle."
    threat = Draft("a1", text, day="2024-03-10")
    threat.time("20. März", "2024-03-20")
    condition = (threat.at("falls bis zum 20. März niemand zahle"),)
    threat.says("das Tor zu schließen", "person:a", "threaten", condition=condition)
    threat.event("schließen", "COERCE", status="threatened", statement="s1", by=("person:a",))
    done = Draft("a2", "Dranien hat das Tor geschlossen.", day="2024-03-21")
    (entry,) = agenda(threat, done.event("geschlossen", "COERCE", by=("person:a",)))
    assert (entry.when, entry.status) == ("2024-03-20", "threatened")


def test_a_day_until_which_something_lasts_is_not_on_the_agenda():
    draft = plan("a1", "2024-03-06", "2024-03-20")
    event = draft.events[0]
    draft.events[0] = replace(event, arguments=(*event.arguments, (ENDS, draft.at("20. März"))))
    assert agenda(draft) == []

"""What reports say will be on a day to come, where no record tells of it."""

import pytest

from lagebild.compare.appointments import list_appointments
from lagebild.compare.corpus import Corpus
from lagebild.model.facts import Event, EventTime
from lagebild.model.stories import AgendaEntry, Evidence, Story
from tests.compare.handmade import Draft, terms


def plan(article="a1", *, day="2024-03-15", status="scheduled", text="Der Rat entscheidet am Freitag darüber."):
    draft = Draft(article, text)
    source = draft.time("Freitag", day)
    when = EventTime(day, day[:10], day[:10], source)
    draft.passing.append(Event("p1", "OTHER", status, (draft.at("entscheidet"),), time=when))
    return draft


def appointments(*drafts, agenda=(), told=()):
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    return list_appointments(corpus, story, agenda, told)


def test_a_plan_of_no_record_stands_on_the_agenda_by_its_sentence():
    (entry,) = appointments(plan())
    assert (entry.when, entry.what, entry.status) == (
        "2024-03-15",
        "Der Rat entscheidet am Freitag darüber.",
        "scheduled",
    )
    assert entry.evidence == (Evidence("a1", plan().at("Freitag")),)
    assert entry.record != entry.uid


@pytest.mark.parametrize("day", ["2024-03-08", "2024-03-10", "2024-03", "2024-12-20"])
def test_days_past_rough_or_far_off_are_no_plans(day):
    assert appointments(plan(day=day)) == []


@pytest.mark.parametrize("status", ["occurred", "hypothetical", "denied"])
def test_what_is_done_or_only_thought_of_is_no_plan(status):
    assert appointments(plan(status=status)) == []


def test_what_a_record_tells_of_is_left_to_it():
    assert appointments(plan(), told={("a1", "p1")}) == []


def test_two_reports_of_one_plan_make_one_entry_with_the_more_exact_time():
    (entry,) = appointments(plan(), plan("a2", day="2024-03-15T12:00"))
    assert (entry.when, entry.articles) == ("2024-03-15T12:00", ("a1", "a2"))


def test_other_plans_of_a_day_stand_beside_each_other():
    other = Draft("a2", "Die Züge fahren am Freitag wieder.")
    source = other.time("Freitag", "2024-03-15")
    when = EventTime("2024-03-15", "2024-03-15", "2024-03-15", source)
    other.passing.append(Event("p1", "OTHER", "scheduled", (other.at("fahren"),), time=when))
    assert [entry.what for entry in appointments(plan(), other)] == [
        "Der Rat entscheidet am Freitag darüber.",
        "Die Züge fahren am Freitag wieder.",
    ]


@pytest.mark.parametrize(("when", "found"), [("2024-03-15", 0), ("2024-03-15T12:00", 0), ("2024-03-16", 1)])
def test_a_day_that_the_agenda_has_from_the_same_words_is_not_told_twice(when, found):
    draft = plan()
    known = AgendaEntry(
        "r1", "y1", when, "Rat", (), None, "scheduled", ("a1",), evidence=(Evidence("a1", draft.at("Rat")),)
    )
    assert len(appointments(draft, agenda=(known,))) == found

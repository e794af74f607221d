"""Publication days narrowed across reports."""

from dataclasses import replace
from datetime import date

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.publication import narrow_published
from lagebild.model.facts import Event, EventTime, TimeExpression
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

MONTH = ("2021-12-01", "2021-12-31")
THURSDAYS = ("2021-12-23", "2021-12-16", "2021-12-09")


def undecided(article, text, status):
    draft = Draft(article, text, month=MONTH)
    draft.times.append(
        TimeExpression(
            "t1", draft.at("Donnerstag"), "DATE", "2021-12-30", None, None, "2021-12-30", "2021-12-30", THURSDAYS,
            "weekday", "published",
        )
    )  # fmt: skip
    return tell(draft, status, EventTime("2021-12-30", "2021-12-30", "2021-12-30", "t1"))


def tell(draft, status, moment):
    """The draft with its last word as a talk at that time."""
    trigger = draft.at(draft.text.split()[-1].rstrip("."))
    draft.events.append(Event("e1", "CONSULT", status, (trigger,), time=moment))
    return draft


def narrow(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    group = list_happenings(corpus, Story("y1", "", tuple(d.id for d in drafts)))
    return dict(narrow_published(corpus, [group]))


def fresh_report():
    return Draft("a9", "Beide haben telefoniert.", day="2021-12-31").event("telefoniert", "CONSULT")


def test_report_of_known_day_fixes_the_weekday_of_another():
    held = undecided("a1", "Beide haben am Donnerstag telefoniert.", "occurred")
    found = narrow(held, fresh_report())["a1"]
    assert (found.earliest, found.latest) == (date(2021, 12, 30), date(2021, 12, 31))
    assert "2021-12-30" in found.basis


def test_announcement_came_out_before_the_day():
    plan = undecided("a1", "Beide werden an diesem Donnerstag telefonieren.", "scheduled")
    found = narrow(plan, fresh_report())["a1"]
    assert (found.earliest, found.latest) == (date(2021, 12, 24), date(2021, 12, 30))


@pytest.mark.parametrize(("status", "days"), [("scheduled", (30, 30)), ("denied", (25, 31))])
def test_a_word_that_moves_with_the_report_fixes_its_day(status, days):
    text = "Beide wollen am Donnerstag telefonieren."
    draft = undecided("a1", text, status)
    others = tuple(f"2021-12-{day:02d}" for day in range(1, 31))
    tomorrow = replace(draft.times[0], value="2022-01-01", candidates=("2021-12-31", *others))
    draft.times[:] = [tomorrow]
    moment = EventTime("2022-01-01", "2022-01-01", "2022-01-01", "t1")
    draft.events[:] = [replace(draft.events[0], time=moment)]
    dated = Draft("a9", "Beide haben telefoniert.", day="2021-12-31").event("telefoniert", "CONSULT", day="2021-12-31")
    found = narrow(draft, dated)["a1"]
    assert (found.earliest.day, found.latest.day) == days


def test_two_undecided_reports_decide_nothing():
    first = undecided("a1", "Beide haben am Donnerstag telefoniert.", "occurred")
    assert narrow(first, undecided("a2", "Beide haben am Donnerstag telefoniert.", "occurred")) == {}


def undated(text, status, weekday):
    draft = Draft("a1", text, day=None)
    moment = EventTime(f"XXXX-WXX-{weekday}", source="t1")
    draft.times.append(TimeExpression("t1", draft.at("Donnerstag"), "DATE", moment.value))
    return tell(draft, status, moment)


@pytest.mark.parametrize(
    ("status", "weekday", "days"),
    [
        ("occurred", 4, (date(2021, 12, 30), date(2022, 1, 6))),
        ("scheduled", 4, (date(2021, 12, 23), date(2021, 12, 30))),
        ("denied", 4, (date(2021, 12, 23), date(2022, 1, 6))),
        ("occurred", 5, None),
    ],
)
def test_report_without_any_date_came_out_near_the_weekday_that_another_dates(status, weekday, days):
    dated = Draft("a9", "Beide haben telefoniert.", day="2021-12-31")
    dated.event("telefoniert", "CONSULT", day="2021-12-30")
    found = narrow(undated("Beide haben am Donnerstag telefoniert.", status, weekday), dated).get("a1")
    assert (found and (found.earliest, found.latest)) == days


def test_known_day_is_left_alone():
    assert narrow(fresh_report(), Draft("a1", "Beide haben telefoniert.").event("telefoniert", "CONSULT")) == {}


def weekday(draft, words, value, status="occurred"):
    """The draft with an event on a weekday of which nobody knows the date, or on a day."""
    day = None if value.startswith("XXXX") else value
    identity = f"t{len(draft.times) + 1}"
    draft.times.append(TimeExpression(identity, draft.at(words), "DATE", value, None, None, day, day))
    number = f"e{len(draft.events) + 1}"
    draft.events.append(Event(number, "CONSULT", status, (draft.at(words),), time=EventTime(value, day, day, identity)))
    return draft


@pytest.mark.parametrize(
    ("days", "values", "window"),
    [
        (("2025-03-04", "2025-03-06"), ("XXXX-WXX-2", "XXXX-WXX-4"), ("2025-03-06", "2025-03-11")),
        (("2025-03-04", "2025-03-06"), ("XXXX-WXX-2", "XXXX-WXX-5"), ("2025-03-04", "2025-03-11")),
        (("2025-03-04", "2025-03-20"), ("XXXX-WXX-2", "XXXX-WXX-4"), None),
        (("2025-03-04",), ("XXXX-WXX-2",), ("2025-03-04", "2025-03-11")),
    ],
)
def test_several_weekdays_that_other_reports_date_tell_when_a_report_came_out(days, values, window):
    words = ("Ruf am Dienstag", "Rat am Donnerstag")[: len(days)]
    text = ". ".join(words) + "."
    known, undated = Draft("a1", text, day="2025-03-21"), Draft("a2", text, day=None)
    for word, day, value in zip(words, days, values, strict=True):
        weekday(known, word, day)
        weekday(undated, word, value)
    corpus = Corpus([known.done(), undated.done()], terms)
    told = {h.key: h for h in list_happenings(corpus, Story("y1", "", ("a1", "a2")))}
    records = [[told[a, f"e{n}"] for a in ("a1", "a2")] for n in range(1, len(days) + 1)]
    found = dict(narrow_published(corpus, records))
    expected = {} if window is None else {"a2": tuple(map(date.fromisoformat, window))}
    assert {a: (r.earliest, r.latest) for a, r in found.items()} == expected

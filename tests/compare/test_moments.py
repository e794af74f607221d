"""Verdicts on days, clock times and durations."""

from dataclasses import replace
from datetime import date

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import DaySpan, list_happenings
from lagebild.compare.moments import (
    drop_left_days,
    judge_clock,
    judge_days,
    judge_duration,
    judge_limits,
    parse_minutes,
    settle_zones,
    tell_duration,
    tell_limit,
)
from lagebild.compare.told import APART, Told
from lagebild.model.spans import Span
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

CORPUS = Corpus(
    [Draft("early", "Eins.", day="2024-03-10").done(), Draft("late", "Zwei.", day="2024-03-12").done()], terms
)
AT = (Span(0, 1),)


def dated(article, first, last=None, status="occurred"):
    days = DaySpan(date.fromisoformat(first), date.fromisoformat(last or first))
    return Told(article, first, AT, days=days, status=status)


def clock(article, minutes, zone="UTC", rounded=False):
    return Told(article, str(minutes), AT, minutes, minutes, rounded, DaySpan(date(2024, 3, 9), date(2024, 3, 9)), zone)


def test_other_day_of_what_happened_contradicts():
    assert judge_days(CORPUS, dated("early", "2024-03-08"), dated("late", "2024-03-09")).verdict == "conflicting"


def test_day_inside_a_week_is_coarser():
    week = dated("early", "2024-03-04", "2024-03-10")
    assert judge_days(CORPUS, week, dated("late", "2024-03-08")).verdict == "coarser"


def test_plan_that_moved_is_corrected_later():
    first = dated("early", "2024-03-15", status="scheduled")
    assert judge_days(CORPUS, first, dated("late", "2024-03-22", status="postponed")).verdict == "corrected_later"
    assert judge_days(CORPUS, first, dated("late", "2024-03-11")).verdict == "corrected_later"


@pytest.mark.parametrize("status", ["demanded", "threatened", "hypothetical"])
def test_the_day_by_which_somebody_wants_it_is_not_that_on_which_it_came(status):
    wanted = dated("early", "2024-03-15", status=status)
    assert judge_days(CORPUS, wanted, dated("late", "2024-03-22")) is APART
    assert judge_days(CORPUS, wanted, dated("late", "2024-03-22", status="scheduled")) is not None


def test_two_vague_months_do_not_contradict():
    november, december = dated("early", "2023-11-01", "2023-11-30"), dated("late", "2023-12-01", "2023-12-31")
    assert judge_days(CORPUS, november, december).verdict == "compatible"


def test_minutes_apart_contradict_and_rounding_explains():
    assert judge_clock(CORPUS, clock("early", 1421), clock("late", 1430)).verdict == "conflicting"
    assert judge_clock(CORPUS, clock("early", 1421), clock("late", 1423)) is None
    assert judge_clock(CORPUS, clock("early", 285), clock("late", 300, rounded=True)).verdict == "coarser"


def test_whole_hours_between_a_zone_and_none_prove_nothing():
    assert judge_clock(CORPUS, clock("early", 570), clock("late", 630, zone="local")).verdict == "compatible"


def test_one_moment_in_two_zones_is_no_difference():
    # 21:35+01:00 and 23:35+03:00 are both 20:35 UTC
    assert judge_clock(CORPUS, clock("early", 1235), clock("late", 1235)) is None


def test_durations_are_read_in_minutes():
    assert parse_minutes("PT1H30M") == 90
    assert parse_minutes("P2D") == 2880
    assert parse_minutes("PXW") is None


def test_duration_beyond_a_bound_contradicts():
    short, long = Told("early", "PT45M", AT, 45, 45), Told("late", "PT1H", AT, 60, None)
    assert judge_duration(CORPUS, short, long).verdict == "conflicting"


def test_duration_between_start_and_end_is_proved_by_the_end():
    draft = Draft("late", "Der Anruf begann um 20 Uhr und endete 40 Minuten später.")
    start = draft.time("um 20 Uhr", "2024-03-12T20:00", type="TIME")
    draft.time("40 Minuten später", "2024-03-12T20:40", type="TIME", anchor=start)
    draft.event("Anruf", "CONSULT", day="2024-03-12", duration="PT40M")
    draft.events[0] = replace(draft.events[0], time=replace(draft.events[0].time, source=start))
    analysis = draft.done()
    corpus = Corpus([analysis], terms)
    told = tell_duration(analysis, list_happenings(corpus, Story("y1", "", ("late",)))[0])
    assert told is not None and (told.value, told.low) == ("PT40M", 40.0)
    assert [analysis.excerpt(span) for span in told.spans] == ["40 Minuten später"]


def test_the_same_clock_with_and_without_a_zone_is_one_time():
    zoned = Told("early", "06:52+01:00", AT, 352, 352, status="UTC")
    bare, other = (
        Told("late", "06:52", AT, 412, 412, status="local"),
        Told("late", "07:10", AT, 430, 430, status="local"),
    )
    assert [t.value for t in settle_zones([zoned, bare, other])] == ["06:52+01:00", "06:52+01:00", "07:10"]
    assert judge_clock(CORPUS, *settle_zones([zoned, bare])) is None


def test_the_day_of_what_is_denied_is_another_and_a_demand_may_get_a_later_one():
    assert judge_days(CORPUS, dated("early", "2024-03-08", status="denied"), dated("late", "2024-03-11")) is APART
    wanted = dated("early", "2024-03-08", status="demanded")
    assert judge_days(CORPUS, wanted, dated("late", "2024-03-11", status="demanded")).verdict == "corrected_later"


def limit(words, first, last, *, status="demanded"):
    draft = Draft("a", f"Das Werk soll {words} liefern.")
    draft.event("liefern", "YIELD", day="2024-03-15", when=words, status=status)
    draft.events[0] = replace(
        draft.events[0], time=replace(draft.events[0].time, earliest=f"2024-03-15{first}", latest=f"2024-03-15{last}")
    )
    analysis = draft.done()
    (happening,) = list_happenings(Corpus([analysis], terms), Story("y1", "", ("a",)))
    return tell_limit(analysis, happening)


def test_hours_by_which_one_thing_is_to_be_done_are_compared():
    noon, evening = limit("bis zwölf Uhr", "T12:00", "T12:00"), limit("bis zum Abend", "T18:00", "T23:59")
    late = limit("bis 20 Uhr", "T20:00", "T20:00")
    assert judge_limits(CORPUS, noon, evening).verdict == "conflicting"
    assert judge_limits(CORPUS, late, evening).verdict == "coarser"
    assert judge_limits(CORPUS, noon, noon) is None


def test_only_what_is_wanted_has_a_limit():
    assert limit("um zwölf Uhr", "T12:00", "T12:00", status="occurred") is None
    assert limit("bis Freitag", "", "") is None


@pytest.mark.parametrize(
    ("left", "new", "kept"),
    [
        (("cancelled", 11), ("scheduled", 15), [15]),
        (("postponed", 11), ("postponed", 15), [15]),
        (("postponed", 11), ("occurred", 15), [15]),
        (("cancelled", 11), ("cancelled", 15), [11, 15]),
        (("scheduled", 11), ("scheduled", 15), [11, 15]),
        (("cancelled", 11), ("scheduled", 11), [11, 11]),
    ],
)
def test_a_day_given_up_is_not_told_where_the_report_tells_for_when_it_is_set_instead(left, new, kept):
    told = [
        Told("late", f"2024-03-{day}", AT, days=DaySpan(date(2024, 3, day), date(2024, 3, day)), status=status)
        for status, day in (left, new)
    ]
    assert [t.days.first.day for t in drop_left_days(told)] == kept


def test_lengths_in_halves_have_their_minutes() -> None:
    assert parse_minutes("PT6.5H") == 390

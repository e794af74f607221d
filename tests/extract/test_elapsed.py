"""Days counted back from the report."""

from collections.abc import Sequence
from datetime import date

import pytest

from lagebild.extract.elapsed import count_ahead, count_back, find_time_away
from lagebild.model.article import DateRange
from lagebild.model.facts import EventTime, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.text import EventFrame
from tests.builders import make_document, make_untagged, span_of

DAY = date(2022, 2, 11)


def length(value: str, mod: str | None = None) -> TimeExpression:
    return TimeExpression("t1", Span(0, 1), "DURATION", value, mod)


@pytest.mark.parametrize(
    ("value", "mod", "earliest", "latest"),
    [
        ("P3D", None, "2022-02-08", "2022-02-08"),
        ("P1W", None, "2022-02-01", "2022-02-07"),
        ("P1W", "MORE_THAN", "2022-01-28", "2022-02-07"),
        ("P2M", None, "2021-11-27", "2021-12-27"),
    ],
)
def test_the_coarser_the_unit_the_more_days_it_may_be(value: str, mod: str | None, earliest: str, latest: str) -> None:
    time = count_back(length(value, mod), DAY)
    assert (time.earliest, time.latest) == (earliest, latest)


def test_only_a_few_days_are_counted_to_the_day() -> None:
    assert count_back(length("P3D"), DAY).value == "2022-02-08"
    assert count_back(length("P10D"), DAY).value is None


def test_what_is_vague_or_counted_from_nowhere_dates_nothing() -> None:
    assert count_back(length("PXW"), DAY) == EventTime()
    assert count_back(length("P1W"), None) == EventTime()
    assert count_back(None, DAY) == EventTime()
    assert count_back(length("P99999Y"), DAY) == EventTime()


def test_days_ahead_are_counted_as_days_back() -> None:
    assert count_ahead(length("P3D"), DAY).value == "2022-02-14"
    time = count_ahead(length("P1W"), DAY)
    assert (time.value, time.earliest, time.latest) == (None, "2022-02-15", "2022-02-21")
    assert count_ahead(length("PXW"), DAY) == EventTime()


def days_away(published: DateRange, said: str | None = None, **role: Sequence[Span]) -> EventTime:
    document = make_untagged("Drei Tage vor der Wahl am Freitag redet Kern.")
    frame = EventFrame((span_of(document.text, "Wahl"),), "ELECT", **role)
    times = [TimeExpression("t1", span_of(document.text, "Drei Tage"), "DURATION", "P3D")]
    if said is not None:
        times.append(TimeExpression("t2", span_of(document.text, "am Freitag"), "DATE", said, None, said, said))
    return find_time_away(document, frame, times, published)


WORDS = (Span(0, 9),)
EXACT = DateRange(DAY, DAY, "header")


def test_the_frame_tells_whether_it_lies_behind_or_ahead() -> None:
    assert days_away(EXACT, elapsed=WORDS).value == "2022-02-08"
    assert days_away(EXACT, remaining=WORDS).value == "2022-02-14"


def test_from_an_open_day_no_single_day_is_counted() -> None:
    month = DateRange(date(2022, 2, 1), date(2022, 2, 28), "header")
    assert days_away(month, remaining=WORDS) == EventTime(None, "2022-02-04", "2022-03-03")
    assert days_away(month, "2022-02-18", remaining=WORDS).value == "2022-02-21"
    assert days_away(DateRange(None, DAY, "header"), remaining=WORDS) == EventTime()


def test_a_number_of_days_that_is_not_round_was_counted() -> None:
    assert [count_back(length(f"P{days}D"), DAY).value for days in (9, 11)] == ["2022-02-02", "2022-01-31"]
    assert [count_back(length(f"P{days}D"), DAY).value for days in (7, 15)] == [None, None]


@pytest.mark.parametrize(("tense", "day"), [("Past", "2022-02-01"), ("Pres", "2022-02-09")])
def test_a_tale_goes_on_counting_from_the_day_of_the_sentence_before(tense: str, day: str) -> None:
    document = make_document(
        "Am/an/ADP/2/case Donnerstag/Donnerstag/NOUN/3/obl ging/gehen/VERB/0/root/VerbForm=Fin|Tense=Past "
        "Kern/Kern/PROPN/3/nsubj +././PUNCT/3/punct",
        f"Das/der/PRON/2/nsubj geschah/geschehen/VERB/0/root/VerbForm=Fin|Tense={tense} zwei/zwei/NUM/4/nummod "
        "Tage/Tag/NOUN/2/obl nach/nach/ADP/7/case dem/der/DET/7/det Brand/Brand/NOUN/2/obl +././PUNCT/2/punct",
    )
    days = span_of(document.text, "zwei Tage")
    times = [
        TimeExpression("t1", span_of(document.text, "Am Donnerstag"), "DATE", "2022-02-03", earliest="2022-02-03"),
        TimeExpression("t2", days, "DURATION", "P2D"),
    ]
    frame = EventFrame((span_of(document.text, "Brand"),), "DISASTER", elapsed=(days,))
    assert find_time_away(document, frame, times, EXACT).value == day

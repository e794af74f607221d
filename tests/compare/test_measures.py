"""What statements measure."""

from lagebild.compare.measures import BARE, CLOCK, LENGTH, Measure, are_rival, list_measures, share_measure
from lagebild.model.facts import Analysis, Figure
from lagebild.model.spans import Span
from tests.compare.handmade import Draft


def measures(
    text: str, *figures: tuple[str, float, str | None], time: tuple[str, str, str] | None = None
) -> frozenset[Measure]:
    draft = Draft("a1", text)
    if time is not None:
        draft.time(time[0], time[2], type=time[1])
    analysis = draft.done()
    known = tuple(Figure(draft.at(words), "other", value, value, value, unit) for words, value, unit in figures)
    whole = Analysis(analysis.article, "hand", times=analysis.times, figures=known)
    return list_measures(whole, (Span(0, len(text)),))


def test_a_number_goes_with_its_unit() -> None:
    assert measures("Es sind 87 %.", ("87 %", 87.0, "%")) == {Measure("%", "87")}


def test_times_are_lengths_and_hours_of_the_day() -> None:
    assert measures("Er liefert binnen 14 Tagen.", time=("14 Tagen", "DURATION", "P14D")) == {Measure(LENGTH, "20160")}
    assert measures("Er ging um 15.30 Uhr.", time=("15.30 Uhr", "TIME", "2024-03-10T15:30")) == {
        Measure(CLOCK, "15:30")
    }


def test_a_bare_number_may_count_what_another_one_counts() -> None:
    bare, troops = frozenset({Measure(BARE, "85000")}), frozenset({Measure("troops", "85000")})
    assert share_measure(bare, troops) == 1.0
    assert not are_rival(bare, troops)


def test_small_bare_numbers_tell_little() -> None:
    two = frozenset({Measure(BARE, "2")})
    assert 0.0 < share_measure(two, two) < 0.5


def test_other_numbers_of_one_sort_are_rivals() -> None:
    left, right = frozenset({Measure(LENGTH, "1440")}), frozenset({Measure(LENGTH, "20160")})
    assert are_rival(left, right)
    assert not are_rival(left, frozenset({Measure("%", "87")}))

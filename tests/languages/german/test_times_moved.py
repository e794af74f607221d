"""The day from which something is moved to another, told on a Friday in February."""

import pytest

from tests.languages.german.telling import tell


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Der Rat verschob die Wahl von Montag auf Mittwoch.", ["2022-02-14", "2022-02-16"]),
        ("Die Wahl ist vom Mittwoch auf den Montag verlegt worden.", ["2022-02-09", "2022-02-14"]),
        ("Der Kurs stieg von Montag auf Mittwoch.", ["2022-02-07", "2022-02-09"]),
    ],
)
def test_the_day_left_lies_ahead_where_the_new_one_is_behind_it(text: str, days: list[str]) -> None:
    assert [value for _, _, value in tell(text)] == days


def test_a_day_from_which_something_is_put_off_is_not_over() -> None:
    told = tell("Das Fest ist vom 5. auf den 19. März verlegt worden.")
    assert [value for _, _, value in told] == ["2022-03-05", "2022-03-19"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Das ursprünglich für Montag geplante Spiel wurde auf Mittwoch verlegt.", ["2022-02-14", "2022-02-16"]),
        ("Die eigentlich für Mittwoch geplante Wahl wurde auf Montag vorgezogen.", ["2022-02-16", "2022-02-14"]),
        ("Das ursprünglich für Montag geplante Spiel war auf Mittwoch verlegt worden.", ["2022-02-07", "2022-02-09"]),
        ("Das ursprünglich für Montag geplante Spiel wurde auf nächste Woche vertagt.", ["2022-02-14", "2022-W07"]),
        ("Das ursprünglich für Mittwoch geplante Spiel fand am Donnerstag statt.", ["2022-02-09", "2022-02-10"]),
    ],
)
def test_the_day_first_planned_lies_before_the_day_to_which_it_was_moved(text: str, days: list[str]) -> None:
    assert [value for _, _, value in tell(text)] == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Der Rat hatte seine für heute angesetzte Sitzung auf den Mittwoch vorgezogen.", ["2022-02-11", "2022-02-09"]),
        ("Der Rat hatte seine für gestern geplante Probe auf Montag vorverlegt.", ["2022-02-10", "2022-02-07"]),
        ("Der Rat hat die für den 28. Februar geplante Probe auf Montag vorgezogen.", ["2022-02-28", "2022-02-14"]),
        ("Der Rat hat seine für heute angesetzte Sitzung auf Montag verschoben.", ["2022-02-11", "2022-02-14"]),
    ],
)
def test_what_was_to_be_by_now_was_brought_forward_to_a_day_gone_by(text: str, days: list[str]) -> None:
    assert [value for _, _, value in tell(text)] == days

"""On which day a part of the day lies, told on a Friday in February."""

import pytest

from tests.languages.german.telling import tell


def values(text: str) -> list[str | None]:
    return [value for _, _, value in tell(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In der Nacht zum Montag riss das Seil.\n\nDas Amt prüft den Fall.\n\nIn dieser Nacht kam Hilfe.",
            ["2022-02-06TNI", "2022-02-06TNI"],
        ),
        (
            "In der Nacht zum Montag riss das Seil. Am Mittwoch tagte der Rat. In dieser Nacht soll Hilfe kommen.",
            ["2022-02-06TNI", "2022-02-09", "2022-02-09TNI"],
        ),
    ],
)
def test_this_night_is_the_one_told_unless_another_day_was_told_since(text: str, told: list[str]) -> None:
    assert values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Am Mittwoch tagte der Rat. Bis in die Nacht wurde gestritten.", ["2022-02-09", "2022-02-09TNI"]),
        ("Am Mittwoch tagte der Rat. Er stritt bis tief in die Nacht.", ["2022-02-09", "2022-02-09TNI"]),
        ("Am Mittwoch tagte der Rat. In der Nacht riss ein Seil.", ["2022-02-09", "2022-02-08TNI"]),
        ("Am Montag beginnt das Fest. Gestritten wurde bis in die Nacht.", ["2022-02-14", "2022-02-10TNI"]),
    ],
)
def test_what_lasts_into_the_night_lasts_into_that_of_the_day_told(text: str, told: list[str]) -> None:
    assert values(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Er soll bis Dienstag das Protokoll der Nacht vorlegen.", ["2022-02-15", "2022-02-10TNI"]),
        ("Am Dienstag beginnt das Fest. Der Höhepunkt der Nacht ist ein Tanz.", ["2022-02-15", "2022-02-15TNI"]),
        ("Bis Dienstag wird gespielt, in der Nacht wird aufgeräumt.", ["2022-02-15", "2022-02-15TNI"]),
    ],
)
def test_the_night_of_which_something_is_told_is_not_that_of_a_deadline(text: str, told: list[str]) -> None:
    assert values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "«Wir sehen, ob der Deich die Nacht hält», sagte er. Die Ministerin kam am Nachmittag.",
        "Ob das Zelt die Nacht übersteht, ist offen. Die Ministerin kam am Mittag.",
    ],
)
def test_a_past_part_of_the_day_behind_a_night_to_come_is_not_after_the_report(text: str) -> None:
    assert (values(text)[-1] or "")[:10] == "2022-02-11"


def test_noon_behind_a_night_lies_on_the_next_day_as_other_parts_do() -> None:
    assert values("In der Nacht zum Montag brannte es. Am Mittag kam die Ministerin.") == [
        "2022-02-06TNI",
        "2022-02-07TMI",
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Am Dienstag wollen sie beraten. Ein Stab sollte am Abend tagen.", "2022-02-11"),
        ("Am Dienstag beginnt die Messe. Die Wirte klagten. Der Rat will noch am Abend tagen.", "2022-02-11"),
        ("Am Dienstag reist sie nach Wien. Sie will noch am Abend zurückkehren.", "2022-02-15"),
        ("Am Dienstag wird gewählt. Noch am Abend soll das Ergebnis feststehen.", "2022-02-15"),
        ("Am Montag brach der Damm. Ein Gutachter sollte noch am Abend kommen.", "2022-02-07"),
    ],
)
def test_behind_a_plan_for_a_later_day_news_go_on_with_the_day_of_the_report(text: str, day: str) -> None:
    assert values(text)[-1] == f"{day}TEV"

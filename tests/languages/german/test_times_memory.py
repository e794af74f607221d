"""On which of the days told a time of day lies."""

import pytest

from tests.languages.german.telling import tell


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # a new paragraph tells of the news again, not of a day that lies behind them
        (
            "Am Donnerstag brannte es.\nAm Montag gab es Warnungen.\nGegen 21 Uhr war alles gelöscht.",
            "2022-02-10T21:00",
        ),
        ("Am Donnerstag brannte es.\nAm Montag gab es Warnungen, auch am Abend.", "2022-02-07TEV"),
        ("Am Montag brannte es.\nGegen 21 Uhr war alles gelöscht.", "2022-02-11T21:00"),
        # the night is the last one before publication, unless the day told is further back
        ("Am Donnerstag brannte es. In der Nacht hielt die Feuerwehr Wache.", "2022-02-10TNI"),
        ("Am Freitag brannte es. In der Nacht hatte es geblitzt.", "2022-02-10TNI"),
        ("Am Montagabend brannte es. In der Nacht stürzte das Dach ein.", "2022-02-07TNI"),
        ("Am Montag um 17 Uhr brannte es. In der Nacht stürzte das Dach ein.", "2022-02-07TNI"),
        ("Am Montag brannte es. In der Nacht hatte es geblitzt.", "2022-02-06TNI"),
        # a time of day beside its day lies on it, whatever the tense
        ("Am kommenden Dienstag um 11 Uhr wollten sie feiern.", "2022-02-15T11:00"),
        ("Am Dienstag soll es stürmen. Die kommende Nacht wird kalt.", "2022-02-15TNI"),
        ("Am Dienstag stürmte es. Am nächsten Morgen schien die Sonne.", "2022-02-09TMO"),
        # a day to come that was told in between is not that of the news
        ("Am Donnerstag hieß es, die Frist soll am Montag um 9 Uhr enden. Er klagte am Abend.", "2022-02-10TEV"),
    ],
)
def test_time_of_day_lies_on_its_day(text: str, value: str) -> None:
    assert tell(text)[-1][2] == value

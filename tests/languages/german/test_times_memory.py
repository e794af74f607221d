"""On which of the days told a time of day lies."""

from datetime import date

import pytest

from lagebild.languages.german.times import find_times
from lagebild.model.article import DateRange
from tests.builders import make_document
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
        # what lasts into the morning ends on the next day, and the day told stays what it was
        ("Am Montagabend brannte es. Die Feuerwehr löschte bis zum Morgen.", "2022-02-08TMO"),
        ("Am Montag gewannen sie. Alle feierten bis in den Morgen.", "2022-02-08TMO"),
        ("Am Montag begann es um 9 Uhr. Alle tagten bis zum Mittag.", "2022-02-07TMI"),
        ("Am Montagabend brannte es bis zum Morgen. Noch in der Nacht kam er.", "2022-02-07TNI"),
        ("In der Nacht zum Mittwoch brannte es. Der Tunnel wurde am Nachmittag frei.", "2022-02-09TAF"),
        ("Am Donnerstag drangen sie ein. In der Nacht waren Häuser durchsucht worden.", "2022-02-09TNI"),
        # a day to come that was told in between is not that of the news
        ("Am Donnerstag hieß es, die Frist soll am Montag um 9 Uhr enden. Er klagte am Abend.", "2022-02-10TEV"),
    ],
)
def test_time_of_day_lies_on_its_day(text: str, value: str) -> None:
    assert tell(text)[-1][2] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am Mittwoch sprach er. Er sitzt seit Montag in Haft. Am selben Tag traf er sie.", "2022-02-09"),
        ("Am Mittwoch sprach er. Am Montag sprach sie. Am selben Tag traf er sie.", "2022-02-07"),
        ("In der Nacht zum Mittwoch brannte es. Noch am selben Tag war alles gelöscht.", "2022-02-09"),
        ("Am Mittwoch brannte es. In derselben Nacht war alles gelöscht.", "2022-02-09TNI"),
    ],
)
def test_the_same_day_is_that_of_the_news_told_last(text: str, value: str) -> None:
    assert tell(text)[-1][2] == value


def test_the_same_day_is_not_that_of_a_relative_clause_before() -> None:
    document = make_document(
        "Am/an/ADP/2/case Mittwoch/Mittwoch/PROPN/3/obl traf/treffen/VERB/0/root/VerbForm=Fin|Tense=Past "
        "er/er/PRON/3/nsubj Kern/Kern/PROPN/3/obj +,/,/PUNCT/9/punct der/der/PRON/9/nsubj am/an/ADP/9/case "
        "Montag/Montag/PROPN/10/obl kam/kommen/VERB/5/acl/VerbForm=Fin|Tense=Past +././PUNCT/3/punct",
        "Am/an/ADP/3/case selben/selber/DET/3/det Tag/Tag/NOUN/4/obl ging/gehen/VERB/0/root/VerbForm=Fin|Tense=Past "
        "sie/sie/PRON/4/nsubj",
    )
    friday = date(2022, 2, 11)
    times = find_times(document, DateRange(friday, friday, "given"))
    assert [time.value for time in times] == ["2022-02-09", "2022-02-07", "2022-02-09"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am Donnerstag siegte sie. „Heute ist mein Tag“, jubelte sie.", "2022-02-10"),
        ("Am Donnerstag siegte sie. „Gestern war ich krank“, sagte sie.", "2022-02-09"),
        ("Am Montag siegte sie. „Heute ist mein Tag“, jubelte sie.", "2022-02-11"),
        ("Am Donnerstag siegte sie. Heute kommt sie an.", "2022-02-11"),
    ],
)
def test_today_within_quotation_marks_is_the_day_of_the_news(text: str, value: str) -> None:
    assert tell(text)[-1][2] == value


def test_a_quotation_that_is_dated_itself_counts_from_publication() -> None:
    told = tell("Am Donnerstag siegte sie. „Heute ist mein Tag“, sagte sie am Freitag.")
    assert [value for _, _, value in told] == ["2022-02-10", "2022-02-11", "2022-02-11"]

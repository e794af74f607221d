"""Times side by side that mean one: amounts counted from a time, days named twice, hours before their day."""

import pytest

from lagebild.languages.german.times import find_times
from lagebild.model.article import DateRange
from lagebild.model.text import Document
from tests.builders import make_document
from tests.languages.german.telling import FRIDAY, tell

UNDATED = DateRange(None, None, "unknown")
CLOCK = "Um/um/ADP/3/case 9/9/NUM/3/nummod Uhr/Uhr/NOUN/4/obl"
TITLED = "{verb} Kern/Kern/PROPN/4/nsubj am/am/ADP/7/case Montag/Montag/PROPN/{head} zurück/zurück/ADP/4/compound:prt"


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("Zwei Tage vor dem 1. März kam der Brief.", "Zwei Tage vor dem 1. März", "DATE", "2022-02-27"),
        ("Drei Wochen nach dem 5. Januar war Schluss.", "Drei Wochen nach dem 5. Januar", "DATE", "2022-01-26"),
        ("Zehn Minuten vor 9 Uhr fuhr er los.", "Zehn Minuten vor 9 Uhr", "TIME", "2022-02-11T08:50"),
        ("Der Vertrag gilt heute, Freitag, zum ersten Mal.", "heute, Freitag", "DATE", "2022-02-11"),
        ("Das Amt tagte gestern Donnerstag.", "gestern Donnerstag", "DATE", "2022-02-10"),
    ],
)
def test_two_expressions_that_mean_one_time(text: str, words: str, kind: str, value: str) -> None:
    assert tell(text) == [(words, kind, value)]


@pytest.mark.parametrize(
    "text", ["Seit zwei Tagen vor dem 1. März.", "Zwei Jahre nach dem 1. März 2020.", "Zwei Tage, nach dem 1. März."]
)
def test_other_amounts_stay_lengths(text: str) -> None:
    assert [kind for _, kind, _ in tell(text)] == ["DURATION", "DATE"]


def test_another_weekday_is_another_day() -> None:
    assert [words for words, _, _ in tell("Er kam gestern, Montag war er noch dort.")] == ["gestern", "Montag"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Zwei Tage vor dem 1. Mai kam er.", "XXXX-04-29"),
        ("26 Minuten nach Mitternacht kam er.", "XXXX-XX-XXT00:26"),
        ("Sie tagen am Montag, 15. Juni, um 15 Uhr.", "XXXX-06-15T15:00"),
        ("Sie tagen heute, Freitag.", "XXXX-WXX-5"),
    ],
)
def test_what_a_report_without_a_day_leaves_open(text: str, value: str) -> None:
    assert [time.value for time in find_times(Document(text, "de"), UNDATED)] == [value]


@pytest.mark.parametrize(
    ("head", "value"), [("4/obl", "2022-02-07T09:00"), ("5/nmod", "2022-02-11T09:00")], ids=["of the verb", "of a noun"]
)
def test_an_hour_lies_on_the_day_behind_it_that_hangs_on_the_same_verb(head: str, value: str) -> None:
    document = make_document(
        f"{CLOCK} {TITLED.format(verb='trat/treten/VERB/0/root/VerbForm=Fin|Tense=Past', head=head)}"
    )
    times = find_times(document, DateRange(FRIDAY, FRIDAY, "given"))
    assert [time.value for time in times] == [value, "2022-02-07"]
    assert [time.id for time in times] == ["t1", "t2"]


def test_an_hour_does_not_lie_on_the_day_of_an_attribute() -> None:
    document = make_document(
        "Heute/heute/ADV/2/advmod schneite/schneien/VERB/0/root/VerbForm=Fin|Tense=Past",
        "Die/der/DET/5/det am/am/ADP/3/case Sonntag/Sonntag/PROPN/4/obl "
        "befreite/befreit/ADJ/5/amod Frau/Frau/NOUN/6/nsubj kam/kommen/VERB/0/root/VerbForm=Fin|Tense=Past +././PUNCT/6/punct",
        "Um/um/ADP/3/case 9/9/NUM/3/nummod Uhr/Uhr/NOUN/4/obl "
        "landete/landen/VERB/0/root/VerbForm=Fin|Tense=Past sie/sie/PRON/4/nsubj",
    )
    times = find_times(document, DateRange(FRIDAY, FRIDAY, "given"))
    assert [time.value for time in times] == ["2022-02-11", "2022-02-06", "2022-02-11T09:00"]

"""Who comes to know of something at a time."""

from datetime import date

import pytest

from lagebild.languages.german.times_learnt import find_learners, put_back
from lagebild.model.article import DateRange
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import Span
from tests.builders import make_document, span_of

WARNED = (
    "Das/der/DET/2/det Amt/Amt/NOUN/5/nsubj hat/haben/AUX/5/aux sie/sie/PRON/5/obj gewarnt/warnen/VERB/0/root "
    "am/an/ADP/7/case Montag/Montag/PROPN/5/obl"
)
INFORMED = (
    "Rahn/Rahn/PROPN/5/nsubj:pass wurde/werden/AUX/5/aux:pass am/an/ADP/4/case Montag/Montag/PROPN/5/obl "
    "informiert/informieren/VERB/0/root"
)
WENT = (
    "Die/der/DET/2/det Mail/Mail/NOUN/3/nsubj ging/gehen/VERB/0/root am/an/ADP/5/case Montag/Montag/PROPN/3/obl "
    "an/an/ADP/7/case Kern/Kern/PROPN/3/obl"
)
LEARNED = (
    "Kern/Kern/PROPN/5/nsubj habe/haben/AUX/5/aux am/an/ADP/4/case Montag/Montag/PROPN/5/obl "
    "erfahren/erfahren/VERB/0/root"
)
TOLD = (
    "Rahn/Rahn/PROPN/2/nsubj schrieb/schreiben/VERB/0/root am/an/ADP/4/case Montag/Montag/PROPN/2/obl "
    "an/an/ADP/6/case Kern/Kern/PROPN/2/obl"
)
STAMPED = (
    "Der/der/DET/2/det Eingangsstempel/Eingangsstempel/NOUN/0/root vom/von/ADP/4/case Montag/Montag/PROPN/2/nmod "
    "fehlt/fehlen/VERB/2/dep"
)


@pytest.mark.parametrize(
    ("words", "learners"),
    [
        (WARNED, ["gewarnt", "sie"]),
        (INFORMED, ["informiert", "Rahn"]),
        (WENT, ["ging", "Kern"]),
        (LEARNED, ["erfahren", "Kern"]),
        (TOLD, ["schrieb", "Kern"]),
        (STAMPED, ["Eingangsstempel"]),
    ],
)
def test_time_of_coming_to_know_tells_who_does(words: str, learners: list[str]) -> None:
    document = make_document(words)
    found = find_learners(document, span_of(document.text, "Montag"))
    assert [span.of(document.text) for span in found] == learners


@pytest.mark.parametrize(
    "words",
    [
        "Kern/Kern/PROPN/2/nsubj ging/gehen/VERB/0/root am/an/ADP/4/case Montag/Montag/PROPN/2/obl",
        "Kern/Kern/PROPN/2/nsubj schrieb/schreiben/VERB/0/root am/an/ADP/4/case Montag/Montag/PROPN/2/obl",
        "Kern/Kern/PROPN/2/nsubj warnte/warnen/VERB/0/root am/an/ADP/4/case Montag/Montag/PROPN/2/obl",
        "Rat/Rat/PROPN/5/nsubj wird/werden/AUX/5/aux am/an/ADP/4/case Montag/Montag/PROPN/5/obl "
        "erfahren/erfahren/VERB/0/root/VerbForm=Inf",
    ],
)
def test_other_deeds_warnings_of_nobody_and_what_is_to_come_tell_nothing(words: str) -> None:
    document = make_document(words)
    assert find_learners(document, span_of(document.text, "Montag")) == ()


def test_another_day_that_somebody_names_is_that_of_the_same() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj nennt/nennen/VERB/0/root den/der/DET/4/det Freitag/Freitag/PROPN/2/obj"
    )
    before = (span_of(document.text, "Kern"),)
    assert find_learners(document, span_of(document.text, "Freitag"), before) == before


@pytest.mark.parametrize(
    ("rule", "day", "found"),
    [
        ("weekday", "2024-03-14", "2024-03-07"),
        ("weekday", "2024-03-08", "2024-03-08"),
        ("day", "2024-03-14", "2024-03-14"),
    ],
)
def test_a_weekday_on_which_somebody_came_to_know_is_over(rule: str, day: str, found: str) -> None:
    time = TimeExpression("t1", Span(0, 3), "DATE", day, earliest=day, latest=day, rule=rule)
    published = DateRange(date(2024, 3, 10), date(2024, 3, 10))
    assert put_back(time, published).value == found

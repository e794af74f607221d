"""What records are called."""

from dataclasses import replace

import pytest

from lagebild.model.facts import Entity, Event
from lagebild.model.stories import Picture, Record
from lagebild.publish.case import Case
from lagebild.publish.headings import title_record
from lagebild.publish.messages import load_messages

from .handmade import SECOND, at, second_report


def titled(kind: str, trigger: str, title: str = "", **parties: tuple[str, ...]) -> dict[str, str]:
    """The title in both languages."""
    named = tuple(Entity(f"organisation:{name}", name, "organisation") for name in ("Werft", "Hafenamt"))
    ids = {role: tuple(f"organisation:{name}" for name in names) for role, names in parties.items()}
    event = Event("e1", kind, "occurred", (at(SECOND, trigger),), **ids)
    analysis = replace(second_report(), entities=named, events=(event,))
    record = Record("r1", "st1", kind, (("a2", "e1"),), ("a2",), 1, "occurred", title or trigger)
    case = Case((analysis,), Picture(records=(record,)))
    return {language: title_record(case, load_messages(language), record) for language in ("de", "en")}


@pytest.mark.parametrize(
    ("kind", "german", "english"),
    [
        ("ASSAULT", "Angriff: Werft gegen Hafenamt", "Attack: Werft against Hafenamt"),
        ("AID", "Hilfe: Werft für Hafenamt", "Aid: Werft for Hafenamt"),
        ("REQUEST", "Ersuchen: Werft an Hafenamt", "Request: Werft to Hafenamt"),
        ("CONSULT", "Gespräch: Werft und Hafenamt", "Talks: Werft and Hafenamt"),
        ("APPOINT", "Ernennung: Werft – Hafenamt", "Appointment: Werft – Hafenamt"),
    ],
)
def test_a_title_says_how_one_side_stands_to_the_other(kind: str, german: str, english: str) -> None:
    said = titled(kind, "brannte", by=("Werft",), against=("Hafenamt",))
    assert said == {"de": german, "en": english}


def test_a_bare_verb_follows_whoever_does_it() -> None:
    assert titled("OTHER", "tagt", by=("Werft",))["de"] == "Werft: „tagt“"


def test_the_noun_of_the_report_is_the_name_of_the_happening() -> None:
    assert titled("OTHER", "Ausschuss", by=("Werft",))["de"] == "Ausschuss: Werft"


def test_whom_comparing_left_out_is_not_named() -> None:
    said = titled("ASSAULT", "brannte", "brannte: Werft", by=("Werft",), against=("Hafenamt",))
    assert said["de"] == "Angriff: Werft"


def test_whom_only_other_reports_name_is_named() -> None:
    assert titled("ASSAULT", "brannte", "brannte: Reederei, Kai", by=("Werft",))["de"] == "Angriff: Reederei und Kai"


def test_a_title_that_a_person_gave_stays() -> None:
    assert titled("ASSAULT", "brannte", "Der große Brand", by=("Werft",))["de"] == "Der große Brand"

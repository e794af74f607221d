"""Kinds of names that no table knows."""

import pytest

from tests.languages.german.test_mentions import mentions_of


def test_first_name_in_capitals_behind_an_agency_is_a_photographers() -> None:
    frames = mentions_of("Foto: APA / ANNA REHN", ANNA_REHN="ORG")
    assert frames["ANNA REHN"].kind == "person"


def test_body_in_capitals_behind_an_agency_stays_one() -> None:
    frames = mentions_of("Foto: APA / ZELIO REHN", ZELIO_REHN="ORG")
    assert frames["ZELIO REHN"].kind == "organisation"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Odo drohte Tarnopien gestern.", "Tarnopien", "country"),
        ("Odo warnt Belgistan.", "Belgistan", "country"),
        ("General Tarnopien kam.", "Tarnopien", "person"),
        ("Odo traf Adrien.", "Adrien", "person"),
        ("Odo traf Brien.", "Brien", "person"),
        ("Odo traf Rehner.", "Rehner", "person"),
    ],
)
def test_lone_name_that_ends_like_a_states_is_one(text: str, name: str, kind: str) -> None:
    frames = mentions_of(text, **{name: "PER"})
    assert next(frame.kind for words, frame in frames.items() if words.endswith(name)) == kind


@pytest.mark.parametrize("noun", ["Fregatte", "Zerstörer", "Flugzeugträger"])
def test_ship_is_not_the_known_person_by_whose_name_it_is_called(noun: str) -> None:
    frames = mentions_of(f"Das ist die {noun} Angela Merkel.", Angela_Merkel="PER")
    assert frames["Angela Merkel"].kind == "other"
    frames = mentions_of(f"Auf der {noun} sprach Angela Merkel.", Angela_Merkel="PER")
    assert frames["Angela Merkel"].kind == "person"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Zelio schwieg. Die Zelio-Aktie fiel.", "organisation"),
        ("Zelio schwieg. Die Zelio-Gruppe wuchs.", "organisation"),
        ("Zelio schwieg. Der Zelio-Film lief.", "person"),
        ("Frau Zelio schwieg. Die Zelio-Aktie fiel.", "person"),
    ],
)
def test_a_name_that_a_compound_gives_to_a_firm_is_the_firms(text: str, kind: str) -> None:
    frames = mentions_of(text, Zelio="PER")
    assert next(frame.kind for words, frame in frames.items() if words.endswith("Zelio")) == kind


def test_a_firm_called_after_a_person_whom_the_text_names_leaves_the_name_to_him() -> None:
    frames = mentions_of("Zelio schwieg. Odo Zelio verkauft die Zelio-Gruppe.", Odo_Zelio="PER", Zelio="PER")
    assert frames["Zelio"].kind == "person"

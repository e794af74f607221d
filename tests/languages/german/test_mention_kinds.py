"""Kinds of names that no table knows."""

from tests.languages.german.test_mentions import mentions_of


def test_first_name_in_capitals_behind_an_agency_is_a_photographers() -> None:
    frames = mentions_of("Foto: APA / ANNA REHN", ANNA_REHN="ORG")
    assert frames["ANNA REHN"].kind == "person"


def test_body_in_capitals_behind_an_agency_stays_one() -> None:
    frames = mentions_of("Foto: APA / ZELIO REHN", ZELIO_REHN="ORG")
    assert frames["ZELIO REHN"].kind == "organisation"

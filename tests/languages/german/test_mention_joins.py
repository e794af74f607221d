"""Names made of a noun and a name."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Name
from tests.builders import make_document, span_of
from tests.languages.german.test_mentions import mentions_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Im Landkreis Auheim brannte es.", "Landkreis Auheim"),
        ("Das sagte der Landrat des Kreises Auheim.", "Kreises Auheim"),
        ("Die Verbandsgemeinde Auheim klagt.", "Verbandsgemeinde Auheim"),
    ],
)
def test_district_is_another_place_than_the_town_by_which_it_is_called(text: str, words: str) -> None:
    frame = mentions_of(text, Auheim="LOC")[words]
    assert (frame.kind, frame.base) == ("place", words.replace("Kreises", "Kreis"))


def test_circle_in_a_name_that_the_model_read_whole_loses_its_ending() -> None:
    frames = mentions_of("Das sagte der Landrat des Landkreises Auheim.", Landkreises_Auheim="LOC")
    assert frames["Landkreises Auheim"].base == "Landkreis Auheim"


def test_town_behind_another_noun_is_the_town() -> None:
    assert "Auheim" in mentions_of("Aus dem Arbeitskreis Auheim kommt Kritik.", Auheim="LOC")


def test_numbered_hall_is_no_town() -> None:
    assert mentions_of("Das ist in Halle 6 zu sehen.", Halle="LOC")["Halle 6"].base == "Halle 6"
    assert "Halle" in mentions_of("Das ist in Halle 2015 geschehen.", Halle="LOC")


def test_region_in_brackets_belongs_to_the_firm_before_it_where_its_legal_form_follows() -> None:
    text = "Die Rehn Battery (Europe) GmbH wächst."
    assert "Rehn Battery (Europe) GmbH" in mentions_of(text, Rehn_Battery="ORG", Europe="LOC")
    assert "Rehn Battery" in mentions_of("Die Rehn Battery (Europe) wächst.", Rehn_Battery="ORG", Europe="LOC")


def test_district_called_by_two_towns_is_no_thing() -> None:
    made = make_document(
        "Im/in/ADP/2/case Landkreis/Landkreis/NOUN/4/obl Marburg-Biedenkopf/Marburg-Biedenkopf/PROPN/2/flat "
        "schneit/schneien/VERB/0/root es/es/PRON/4/nsubj"
    )
    document = replace(made, names=(Name(span_of(made.text, "Marburg-Biedenkopf"), "LOC"),))
    assert "Landkreis Marburg-Biedenkopf" in {frame.span.of(made.text) for frame in find_mentions(document)}

"""Words of one family, by what ablaut and endings leave of them."""

import pytest

from lagebild.languages.german.events_families import find_family
from tests.builders import make_document


@pytest.mark.parametrize(
    ("verb", "noun", "alike"),
    [
        ("rief/rufen/VERB/0/root zurück/zurück/ADP/1/compound:prt", "Rückruf", True),
        ("griff/greifen/VERB/0/root an/an/ADP/1/compound:prt", "Angriff", True),
        ("demonstriert/demonstrieren/VERB/0/root", "Demonstration", True),
        ("kündigt/kündigen/VERB/0/root", "Kündigung", True),
        ("rief/rufen/VERB/0/root aus/aus/ADP/1/compound:prt", "Rückruf", False),
        ("streikt/streiken/VERB/0/root", "Strafe", False),
    ],
)
def test_a_verb_and_the_noun_of_it_are_of_one_family(verb: str, noun: str, alike: bool) -> None:
    told = find_family(make_document(verb), 0)
    named = find_family(make_document(f"{noun}/{noun}/NOUN/0/root"), 0)
    assert told and named
    assert (told == named) is alike


def test_too_few_consonants_tell_no_family() -> None:
    assert find_family(make_document("Ehe/Ehe/NOUN/0/root"), 0) == ""

"""How whom a noun tells of stands to the state that its phrase names."""

import pytest

from lagebild.languages.german.mentions import find_mentions
from tests.builders import make_document


@pytest.mark.parametrize(
    ("relation", "verb", "of_state"),
    [
        ("nsubj:pass", "entführt/entführen", ""),
        ("nsubj:pass", "informiert/informieren", "representative"),
        ("obj", "entführten/entführen", ""),
        ("nsubj", "entführten/entführen", "representative"),
        ("nsubj", "starben/sterben", ""),
    ],
)
def test_officers_to_whose_body_something_happens_are_people(relation: str, verb: str, of_state: str) -> None:
    document = make_document(
        f"die/der/DET/3/det serbischen/serbisch/ADJ/3/amod Diplomaten/Diplomat/NOUN/4/{relation}/Number=Plur {verb}/VERB/0/root"
    )
    assert [f.relation for f in find_mentions(document) if f.form == "description"] == [of_state]


@pytest.mark.parametrize(
    ("adjective", "relation"),
    [("talische", ""), ("politische", "institution"), ("neue", "institution")],
)
def test_body_with_the_adjective_of_an_unknown_state_is_none_of_a_state_told_of(adjective: str, relation: str) -> None:
    document = make_document(
        f"Der/der/DET/3/det {adjective}/{adjective}/ADJ/3/amod Generalstab/Generalstab/NOUN/4/nsubj übt/üben/VERB/0/root"
    )
    assert [f.relation for f in find_mentions(document) if f.form == "description"] == [relation]

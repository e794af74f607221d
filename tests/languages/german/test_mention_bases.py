"""Names of bodies in the form in which a list would have them."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mention_bases import with_base_adjectives, with_base_noun
from tests.builders import make_untagged


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("Uni Auheim", "Universität Auheim"),
        ("Universität Auheim", "Universität Auheim"),
        ("Union Auheim", "Union Auheim"),
        ("Bundesamts für Wasser", "Bundesamt für Wasser"),
    ],
)
def test_first_noun_of_a_body_stands_in_full_and_in_its_base_form(name: str, base: str) -> None:
    assert with_base_noun(make_untagged(name).tokens[0], name) == base


@pytest.mark.parametrize(
    ("name", "tags", "base"),
    [
        ("Auheimer Allgemeinen Zeitung", "ADJ PROPN NOUN", "Auheimer Allgemeine Zeitung"),
        ("Zentralen Wahlkommission", "ADJ NOUN", "Zentrale Wahlkommission"),
        ("Auheimer Banken Zeitung", "ADJ PROPN NOUN", "Auheimer Banken Zeitung"),
    ],
)
def test_adjectives_that_open_a_body_stand_in_the_nominative(name: str, tags: str, base: str) -> None:
    told = zip(make_untagged(name).tokens, tags.split(), strict=True)
    assert with_base_adjectives(tuple(replace(token, upos=tag) for token, tag in told), name) == base

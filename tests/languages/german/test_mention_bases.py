"""Names of bodies in the form in which a list would have them."""

import pytest

from lagebild.languages.german.mention_bases import with_base_noun
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

"""Who does what an infinitive tells where its verb asks, allows or forbids it."""

import pytest

from lagebild.languages.german.control import list_asked
from tests.builders import make_document

CLAUSE = (
    "Das/der/DET/2/det Amt/Amt/NOUN/3/nsubj {verb}/VERB/0/root der/der/DET/5/det Firma/Firma/NOUN/3/{relation} +,/,/PUNCT/9/punct "
    "Gas/Gas/NOUN/9/obj zu/zu/PART/9/mark liefern/liefern/VERB/3/xcomp/VerbForm=Inf"
)


@pytest.mark.parametrize(
    ("verb", "relation", "found"),
    [
        ("untersagte/untersagen", "obl:arg", [4]),
        ("untersagte/untersagen", "nsubj", [4]),
        ("drohte/drohen", "obl:arg", []),
    ],
)
def test_whom_one_asks_or_forbids_does_it(verb: str, relation: str, found: list[int]) -> None:
    assert list_asked(make_document(CLAUSE.format(verb=verb, relation=relation)), 8) == found


def test_the_verb_itself_is_asked_of_nobody() -> None:
    assert list_asked(make_document(CLAUSE.format(verb="untersagte/untersagen", relation="obl:arg")), 2) == []

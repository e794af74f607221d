"""Who does what an infinitive tells where its verb asks, allows or forbids it."""

import pytest

from lagebild.languages.german.control import list_asked, list_bidden
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


@pytest.mark.parametrize(("verb", "found"), [("ließ/lassen", []), ("bat/bitten", [4])])
def test_whom_one_lets_do_it_may_be_whom_it_is_done_to(verb: str, found: list[int]) -> None:
    document = make_document(CLAUSE.format(verb=verb, relation="obj"))
    assert (list_asked(document, 8), list_bidden(document, 8)) == ([4], found)


def test_who_binds_himself_is_asked_by_nobody() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj verpflichtete/verpflichten/VERB/0/root sich/sich/PRON/2/obj zu/zu/PART/5/mark "
        "zahlen/zahlen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert list_asked(document, 4) == []

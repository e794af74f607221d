"""Who does what an infinitive tells where its verb asks, allows or forbids it."""

import pytest

from lagebild.languages.german.control import is_asked_for, is_for_others, list_asked, list_bidden
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


DEMAND = "Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root {whom}Gas/Gas/NOUN/{end}/obj zu/zu/PART/{end}/mark {deed}/VERB/2/xcomp/VerbForm=Inf"


@pytest.mark.parametrize(
    ("verb", "whom", "deed", "found"),
    [
        ("forderte/fordern", "", "sparen/sparen", True),
        ("riet/raten", "", "sparen/sparen", True),
        ("versprach/versprechen", "", "sparen/sparen", False),
        ("half/helfen", "", "sparen/sparen", False),
        ("verlangte/verlangen", "von/von/ADP/4/case Moor/Moor/PROPN/2/obl ", "sparen/sparen", False),
        ("bat/bitten", "Moor/Moor/PROPN/2/obj ", "sparen/sparen", False),
        ("bat/bitten", "", "dürfen/dürfen", False),
    ],
)
def test_what_is_demanded_of_nobody_told_is_done_by_others(verb: str, whom: str, deed: str, *, found: bool) -> None:
    document = make_document(DEMAND.format(verb=verb, whom=whom, deed=deed, end=5 + len(whom.split())))
    assert is_for_others(document, len(document.tokens) - 1) is found


def test_who_demands_what_is_to_be_done_to_himself_has_it_done() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj forderte/fordern/VERB/0/root gehört/hören/VERB/2/xcomp zu/zu/PART/3/mark "
        "werden/werden/AUX/3/aux:pass"
    )
    assert not is_for_others(document, 2)


@pytest.mark.parametrize(
    ("verb", "whom", "case", "found"),
    [
        ("drängte/drängen", "Moor/Moor/PROPN/2/obj", "zum/zu", True),
        ("drängte/drängen", "heute/heute/ADV/2/advmod", "zum/zu", False),
        ("drängte/drängen", "Moor/Moor/PROPN/2/obj", "vor/vor", False),
        ("traf/treffen", "Moor/Moor/PROPN/2/obj", "zum/zu", False),
    ],
)
def test_what_somebody_is_asked_to_do_may_stand_as_a_noun(verb: str, whom: str, case: str, *, found: bool) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root {whom} {case}/ADP/5/case Verkauf/Verkauf/NOUN/2/obl"
    )
    assert is_asked_for(document, 4) is found

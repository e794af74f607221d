"""Whom a pronoun means before which nobody is told of."""

import pytest

from tests.builders import make_document
from tests.extract.test_recall import links_of, name_all

DATELINE = "Ruva/Ruva/PROPN/0/root (/(/PUNCT/3/punct dpa/dpa/PROPN/1/appos )/)/PUNCT/3/punct"
SAID = (
    "{}/{}/PRON/2/nsubj bitte/bitten/VERB/4/ccomp/VerbForm=Fin|Number=Sing ,/,/PUNCT/2/punct sagte/sagen/VERB/0/root "
    "Moor/Moor/PROPN/4/nsubj +././PUNCT/4/punct"
)
ASKED = (
    "Ob/ob/SCONJ/3/mark er/er/PRON/3/nsubj bitte/bitten/VERB/5/ccomp/VerbForm=Fin|Number=Sing ,/,/PUNCT/3/punct "
    "liess/lassen/VERB/0/root Moor/Moor/PROPN/5/nsubj offen/offen/ADJ/5/advmod +././PUNCT/5/punct"
)


@pytest.mark.parametrize(("sentence", "pronoun"), [(SAID.format("Er", "er"), "Er"), (ASKED, "er")])
def test_pronoun_before_anybody_is_who_speaks_behind_it_and_no_agency(sentence: str, pronoun: str) -> None:
    found = links_of(name_all(make_document(DATELINE, sentence), Moor="PER", dpa="ORG", Ruva="LOC"))
    assert found[pronoun] == found["Moor"] == ("person:moor",)


def test_pronoun_behind_a_person_told_of_is_nobody_named_later() -> None:
    first = "Karl/Karl/PROPN/2/nsubj schwieg/schweigen/VERB/0/root +././PUNCT/2/punct"
    found = links_of(name_all(make_document(first, SAID.format("Er", "er")), Karl="PER", Moor="PER"))
    assert found["Er"] != ("person:moor",)

"""Phrases with "von" that belong to the verb."""

import pytest

from lagebild.languages.german.mention_givers import is_of_verb
from tests.builders import make_document

GETS = (
    "Hilfe/Hilfe/NOUN/2/{first} {verb}/VERB/0/root/VerbForm=Fin die/der/DET/4/det Stadt/Stadt/NOUN/2/nsubj "
    "von/von/ADP/6/case Kern/Kern/PROPN/4/nmod"
)


@pytest.mark.parametrize(
    ("first", "verb", "given"),
    [("obj", "erhält/erhalten", True), ("obj", "leistet/leisten", False), ("obl", "erhält/erhalten", False)],
)
def test_who_stands_behind_the_one_who_gets_something_gives_it(first: str, verb: str, given: bool) -> None:
    document = make_document(GETS.format(first=first, verb=verb))
    assert is_of_verb(document, 3, 5) == given


def test_before_the_verb_the_phrase_says_whose_somebody_is() -> None:
    document = make_document(
        "Sprecher/Sprecher/NOUN/4/nsubj von/von/ADP/3/case Kern/Kern/PROPN/1/nmod erhalten/erhalten/VERB/0/root/VerbForm=Fin "
        "Hilfe/Hilfe/NOUN/4/obj"
    )
    assert not is_of_verb(document, 0, 2)


def test_nobody_is_called_by_what_he_is_accused_of() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj sprachen/sprechen/VERB/0/root den/der/DET/4/det Arzt/Arzt/NOUN/2/obj vom/von/ADP/6/case "
        "Vorwurf/Vorwurf/NOUN/4/nmod frei/frei/ADP/2/compound:prt"
    )
    assert is_of_verb(document, 3, 5)

"""What stands in another main clause than that of an event is not told of it."""

import pytest

from lagebild.languages.german.events_clauses import is_told_across, is_told_before, is_told_beside, verb_of_saying
from tests.builders import make_document, span_of

JOINED = (
    "Rehn/Rehn/PROPN/2/nsubj zahlte/zahlen/VERB/0/root 90/90/NUM/4/nummod Mark/Mark/NOUN/2/obj ,/,/PUNCT/7/punct "
    "{subject}heute/heute/ADV/7/advmod zahlt/zahlen/VERB/2/conj 20/20/NUM/9/nummod Euro/Euro/NOUN/7/obj"
)


def test_the_second_clause_tells_nothing_of_the_event_of_the_first() -> None:
    document = make_document(JOINED.format(subject=""))
    own, other = (span_of(document.text, words) for words in ("90 Mark", "20 Euro"))
    assert not is_told_beside(document, 1, own)
    assert is_told_beside(document, 1, other)
    assert not is_told_beside(document, 6, other)


@pytest.mark.parametrize(("subject", "apart"), [("nsubj", True), ("obl", False)])
def test_the_first_clause_tells_of_the_event_of_the_second_where_both_share_the_subject(
    subject: str, apart: bool
) -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj zahlte/zahlen/VERB/0/root 90/90/NUM/4/nummod Mark/Mark/NOUN/2/obj ,/,/PUNCT/6/punct "
        f"baute/bauen/VERB/2/conj Kern/Kern/PROPN/6/{subject}"
    )
    assert is_told_before(document, 5, span_of(document.text, "90 Mark")) is apart


@pytest.mark.parametrize(("verb", "saying"), [("sagte/sagen", 0), ("ging/gehen", None)])
def test_the_verb_of_saying_of_a_clause_is_that_of_which_it_is_the_content(verb: str, saying: int | None) -> None:
    document = make_document(
        f"{verb}/VERB/0/root Kern/Kern/PROPN/1/nsubj ,/,/PUNCT/5/punct Räte/Rat/NOUN/5/nsubj tagten/tagen/VERB/1/ccomp"
    )
    assert verb_of_saying(document, 4) == saying


def test_a_relative_clause_tells_nothing_of_what_stands_beside_it() -> None:
    document = make_document(
        "Moor/Moor/PROPN/8/nsubj +,/,/PUNCT/6/punct der/der/PRON/6/nsubj 90/90/NUM/5/nummod Euro/Euro/NOUN/6/obj "
        "verlor/verlieren/VERB/1/acl +,/,/PUNCT/6/punct verkauft/verkaufen/VERB/0/root drei/drei/NUM/10/nummod "
        "Häuser/Haus/NOUN/8/obj +,/,/PUNCT/13/punct die/der/PRON/13/nsubj stehen/stehen/VERB/10/acl"
    )
    money, houses = (span_of(document.text, words) for words in ("90 Euro", "drei Häuser"))
    assert is_told_across(document, 7, money)
    assert not is_told_across(document, 5, money)
    assert not is_told_across(document, 12, houses)
    assert is_told_across(document, 5, houses)

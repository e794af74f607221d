"""What tells only of a happening before which another one is."""

import pytest

from lagebild.languages.german.events_borders import is_in_clause_of_next, is_of_next
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document, span_of

SIGNED = (
    "Sie/sie/PRON/2/nsubj {verb}/VERB/0/root/VerbForm=Fin {case}/ADP/5/case der/der/DET/5/det {noun}/NOUN/2/obl "
    "am/an/ADP/7/case Montag/Montag/NOUN/5/nmod"
)
HOPED = (
    "Eine/ein/DET/2/det Einigung/Einigung/NOUN/0/root {case}/ADP/5/case dem/der/DET/5/det Gipfel/Gipfel/NOUN/2/nmod +,/,/PUNCT/9/punct "
    "der/der/PRON/9/nsubj Montag/Montag/NOUN/9/obl beginnt/beginnen/VERB/5/acl:relcl"
)


@pytest.mark.parametrize(
    ("verb", "case", "noun", "apart"),
    [
        ("unterschreiben/unterschreiben", "vor/vor", "Wahl/Wahl", True),
        ("unterschreiben/unterschreiben", "nach/nach", "Wahl/Wahl", False),
        ("unterschreiben/unterschreiben", "vor/vor", "Tür/Tür", False),
        ("warnen/warnen", "vor/vor", "Wahl/Wahl", False),
    ],
)
def test_a_time_behind_what_only_comes_next_is_not_that_of_the_deed(
    verb: str, case: str, noun: str, apart: bool
) -> None:
    document = make_document(SIGNED.format(verb=verb, case=case, noun=noun))
    assert is_of_next(document, 1, span_of(document.text, "am Montag"), event_words()) is apart
    assert not is_of_next(document, 4, span_of(document.text, "am Montag"), event_words())


@pytest.mark.parametrize(("case", "apart"), [("vor/vor", True), ("auf/auf", False)])
def test_a_clause_of_what_only_comes_next_tells_nothing_of_the_deed(case: str, apart: bool) -> None:
    document = make_document(HOPED.format(case=case))
    assert is_in_clause_of_next(document, 1, span_of(document.text, "Montag")) is apart
    assert not is_in_clause_of_next(document, 4, span_of(document.text, "Montag"))

"""Who made a call is told by verbs and phrases for what only one side of a call does."""

import pytest

from lagebild.languages.german.events_callers import find_callers
from lagebild.languages.german.events_initiators import add_initiators
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

CALLED = (
    "Rehn/Rehn/PROPN/5/nsubj:pass wurde/werden/AUX/5/aux:pass/VerbForm=Fin von/von/ADP/4/case Kern/Kern/PROPN/5/obl "
    "angerufen/anrufen/VERB/0/root/VerbForm=Part"
)
LET = "Rehn/Rehn/PROPN/2/nsubj ließ/lassen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/4/obj anrufen/anrufen/VERB/2/xcomp"
GRABBED = (
    "Kern/Kern/PROPN/2/nsubj griff/greifen/VERB/0/root/VerbForm=Fin zum/zu/ADP/4/case Hörer/Hörer/NOUN/2/obl "
    "././PUNCT/2/punct"
)
NOT = (
    "Rehn/Rehn/PROPN/4/nsubj habe/haben/AUX/4/aux/VerbForm=Fin nicht/nicht/PART/4/advmod "
    "angerufen/anrufen/VERB/0/root/VerbForm=Part"
)
COURT = (
    "Rehn/Rehn/PROPN/4/nsubj hat/haben/AUX/4/aux/VerbForm=Fin Landgericht/Landgericht/NOUN/4/obj "
    "angerufen/anrufen/VERB/0/root/VerbForm=Part"
)


@pytest.mark.parametrize(
    ("words", "callers"),
    [(CALLED, ["Kern"]), (LET, ["Rehn"]), (GRABBED, ["Kern"]), (NOT, []), (COURT, [])],
)
def test_who_calls_or_has_somebody_called_makes_the_call(words: str, callers: list[str]) -> None:
    document = make_document(words)
    assert [s.of(document.text) for _, s in find_callers(document)] == callers


KNOWN = "Das/der/DET/2/det Gespräch/Gespräch/NOUN/3/nsubj dauerte/dauern/VERB/0/root/VerbForm=Fin"
HE = "Er/er/PRON/2/nsubj sprach/sprechen/VERB/0/root/VerbForm=Fin lange/lange/ADV/2/advmod"
OTHERS = "Minister/Minister/NOUN/2/nsubj sprachen/sprechen/VERB/0/root/VerbForm=Fin"


@pytest.mark.parametrize(
    ("behind", "trigger", "owner"),
    [(KNOWN, "Gespräch", ["Kern"]), (HE, "sprach", ["Kern"]), (OTHERS, "sprachen", [])],
)
def test_a_talk_told_right_behind_a_call_is_that_call(behind: str, trigger: str, owner: list[str]) -> None:
    document = make_document(GRABBED, behind)
    frame = EventFrame((span_of(document.text, trigger),), "CONSULT")
    found = next(add_initiators(document, [frame]))
    assert [s.of(document.text) for s in found.initiator] == owner


def test_whoever_it_may_have_been_and_both_are_no_callers() -> None:
    for words in (
        "Wer/wer/PRON/2/nsubj/PronType=Int anrief/anrufen/VERB/0/root/VerbForm=Fin",
        "Beide/beide/PRON/2/nsubj anriefen/anrufen/VERB/0/root/VerbForm=Fin",
    ):
        document = make_document(words)
        frame = EventFrame((document.tokens[1].span,), "CONSULT")
        assert next(add_initiators(document, [frame])).initiator == ()


def test_a_question_whether_somebody_called_names_no_caller() -> None:
    document = make_document("ob/ob/SCONJ/3/mark Kern/Kern/PROPN/3/nsubj anrief/anrufen/VERB/0/root/VerbForm=Fin")
    assert list(find_callers(document)) == []

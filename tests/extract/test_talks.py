"""What around an event is its own."""

import pytest

from lagebild.extract.talks import is_apart, name_doers, opens_saying
from lagebild.model.facts import Statement
from lagebild.model.text import Span
from tests.builders import make_document, span_of

AWAY = (
    "Kern/Kern/PROPN/2/nsubj sprach/sprechen/VERB/0/root/VerbForm=Fin in/in/ADP/4/case Ruva/Ruva/PROPN/2/obl +,/,/PUNCT/10/punct "
    "wo/wo/ADV/10/advmod er/er/PRON/10/nsubj diese/dieser/DET/9/det Woche/Woche/NOUN/10/obl wohnt/wohnen/VERB/4/acl/VerbForm=Fin "
    "am/an/ADP/12/case Montag/Montag/NOUN/2/obl"
)


@pytest.mark.parametrize(("time", "apart"), [("diese Woche", True), ("Montag", False)])
def test_the_time_of_a_relative_clause_is_not_that_of_the_talk(time: str, apart: bool) -> None:
    document = make_document(AWAY)
    assert is_apart(document, span_of(document.text, time), span_of(document.text, "sprach")) is apart


def test_the_time_of_a_relative_clause_is_that_of_its_own_verb() -> None:
    document = make_document(AWAY)
    assert not is_apart(document, span_of(document.text, "diese Woche"), span_of(document.text, "wohnt"))


def said(act: str, form: str = "indirect", addressees: tuple[str, ...] = ("group:gäste",)) -> Statement:
    return Statement("s1", (Span(0, 9),), form, act, ("person:kern",), addressees=addressees)


def test_what_is_demanded_is_done_by_whom_it_is_demanded_of() -> None:
    assert name_doers(("person:kern",), said("demand")) == ("group:gäste",)


def test_who_is_blamed_for_a_deed_does_it() -> None:
    assert name_doers(("person:kern",), said("accuse")) == ("group:gäste",)


def test_what_is_only_told_or_promised_is_done_by_the_speaker() -> None:
    assert name_doers(("person:kern",), said("promise")) == ("person:kern",)
    assert name_doers(("person:kern",), said("demand", "reported")) == ("person:kern",)
    assert name_doers(("person:moor",), said("demand")) == ("person:moor",)
    assert name_doers(("person:kern",), said("demand", addressees=())) == ("person:kern",)


@pytest.mark.parametrize(("form", "opens"), [("indirect", True), ("reported", False)])
def test_a_time_between_the_verb_of_saying_and_what_is_said_is_of_the_saying(form: str, opens: bool) -> None:
    # "Sie behaupten seit Mai, er greife im Juni an."
    told = Statement("s1", (Span(25, 46),), form, "assert", ("person:kern",), cue=(Span(4, 13),))
    assert opens_saying(Span(14, 22), told) is opens
    assert not opens_saying(Span(35, 42), told)

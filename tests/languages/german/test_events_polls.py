"""Polls to which voters are called."""

from lagebild.languages.german.events_polls import is_called_to_poll, read_poll
from lagebild.model.text import Document
from tests.builders import make_document

CALLED = (
    "Bürger/Bürger/NOUN/5/nsubj:pass {be}/AUX/5/aux:pass/Tense={tense} zur/zu/ADP/4/case {what}/{what}/NOUN/5/obl "
    "aufgerufen/aufrufen/VERB/0/root/VerbForm=Part"
)
VOTE = (
    "Bürger/Bürger/NOUN/3/nsubj:pass sind/sein/AUX/3/aux:pass/Tense=Pres aufgerufen/aufrufen/VERB/0/root/VerbForm=Part "
    "+,/,/PUNCT/6/punct zu/zu/PART/6/mark {verb}/VERB/3/xcomp/VerbForm=Inf"
)


def called(what: str = "Stimmabgabe", be: str = "sind/sein", tense: str = "Pres") -> Document:
    return make_document(CALLED.format(be=be, tense=tense, what=what))


def test_a_poll_to_which_voters_are_called_is_to_come_or_was_held_by_the_tense() -> None:
    assert read_poll(called(), 3) == "scheduled"
    assert read_poll(called(be="waren/sein", tense="Past"), 3) == "occurred"
    assert is_called_to_poll(called("Landtagswahl"), 4)


def test_voters_may_be_called_to_vote() -> None:
    assert read_poll(make_document(VOTE.format(verb="wählen/wählen")), 5) == "scheduled"
    assert read_poll(make_document(VOTE.format(verb="sparen/sparen")), 5) is None


def test_who_is_called_to_strike_or_calls_others_holds_no_poll() -> None:
    assert not is_called_to_poll(called("Streik"), 4)
    assert not is_called_to_poll(called(be="haben/haben"), 4)
    assert read_poll(called(), 0) is None

"""Who attended besides is a party to the talk told right before."""

import pytest

from lagebild.extract.attendance import join_attendants
from lagebild.extract.retellings import Mention
from lagebild.model.facts import Event
from tests.builders import make_document, span_of

FIRST = "Kern/Kern/PROPN/2/nsubj beriet/beraten/VERB/0/root/VerbForm=Fin mit/mit/ADP/4/case Moor/Moor/PROPN/2/obl +././PUNCT/2/punct"
BETWEEN = "Es/es/PRON/2/nsubj regnete/regnen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct"
SECOND = (
    "An/an/ADP/3/case der/der/DET/3/det Schalte/Schalte/NOUN/4/obl nahm/nehmen/VERB/0/root/VerbForm=Fin "
    "Rehn/Rehn/PROPN/4/nsubj teil/teil/ADP/4/compound:prt +././PUNCT/4/punct"
)


@pytest.mark.parametrize(
    ("sentences", "status", "attended", "joined"),
    [
        ((FIRST, SECOND), "occurred", True, True),
        ((FIRST, BETWEEN, SECOND), "occurred", True, False),
        ((FIRST, SECOND), "scheduled", True, False),
        ((FIRST, SECOND), "occurred", False, False),
    ],
)
def test_attendants_join_the_talk_of_the_sentence_before(
    sentences: tuple[str, ...], status: str, attended: bool, joined: bool
) -> None:
    document = make_document(*sentences)
    talk = Event("e1", "CONSULT", "occurred", (span_of(document.text, "beriet"),), parties=("kern", "moor"))
    other = Event("e2", "CONSULT", status, (span_of(document.text, "Schalte"),), parties=("rehn",), channel="video")
    found = join_attendants(document, [Mention(talk), Mention(other, known=True, attended=attended)])
    told = [("kern", "moor", "rehn")] * 2 if joined else [("kern", "moor"), ("rehn",)]
    assert [m.event.parties for m in found] == told
    assert [m.event.channel for m in found] == (["video", "video"] if joined else [None, "video"])

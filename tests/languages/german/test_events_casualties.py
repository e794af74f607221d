"""The dead and injured that the sentence behind a happening tells."""

import pytest

from lagebild.languages.german.events_casualties import carry_casualties
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

RAID = (
    "Räuber/Räuber/NOUN/2/nsubj überfielen/überfallen/VERB/0/root/VerbForm=Fin ein/ein/DET/4/det Dorf/Dorf/NOUN/2/obj"
)
HARM = (
    "{opening}Ein/ein/DET/{0}/det Hirte/Hirte/NOUN/{1}/nsubj starb/sterben/VERB/0/root/VerbForm=Fin +,/,/PUNCT/{2}/punct "
    "zwölf/zwölf/NUM/{2}/nsubj:pass wurden/werden/AUX/{2}/aux:pass verletzt/verletzen/VERB/{1}/conj/VerbForm=Part"
)
PLAIN = HARM.format(2, 3, 7, opening="")
DATED = HARM.format(3, 4, 8, opening="Gestern/gestern/ADV/4/advmod ")


def tell(kind: str, *sentences: str, trigger: str = "überfielen", times: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    document = make_document(*sentences, times=times)
    frames = carry_casualties(document, [EventFrame((span_of(document.text, trigger),), kind)])
    return [(f.span.of(document.text), f.what) for f in frames[0].figures]


def test_the_next_sentence_tells_the_casualties() -> None:
    assert tell("ASSAULT", RAID, PLAIN) == [("Ein Hirte", "killed"), ("zwölf", "injured")]


@pytest.mark.parametrize(
    ("kind", "sentences", "times"),
    [
        ("CONSULT", (RAID, PLAIN), ()),
        ("ASSAULT", (RAID, DATED), ("Gestern",)),
        ("ASSAULT", (PLAIN, RAID), ()),
        ("ASSAULT", (RAID, *(["Es/es/PRON/2/nsubj regnet/regnen/VERB/0/root"] * 2), PLAIN), ()),
    ],
)
def test_no_other_sentence_tells_casualties(kind: str, sentences: tuple[str, ...], times: tuple[str, ...]) -> None:
    assert tell(kind, *sentences, times=times) == []


def test_casualties_of_an_own_event_are_its_own() -> None:
    document = make_document(RAID, PLAIN)
    frames = [EventFrame((span_of(document.text, t),), "ASSAULT") for t in ("überfielen", "starb")]
    assert all(not frame.figures for frame in carry_casualties(document, frames))

"""What is thrown, fired or used is not to whom it is done."""

import pytest

from lagebild.languages.german.events_instruments import drop_means, list_instruments, slots_without_means
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

THROWN = "Hooligans/Hooligan/NOUN/2/nsubj warfen/werfen/VERB/0/root {object}/2/obj auf/auf/ADP/5/case Ordner/Ordner/NOUN/2/obl"
SLOTS = {"by": ("subj",), "against": ("obj", "auf")}


@pytest.mark.parametrize(
    ("thrown", "kind", "means"),
    [
        ("Flaschen/Flasche/NOUN", "ASSAULT", True),
        ("Polizisten/Polizist/NOUN", "ASSAULT", False),
        ("Flaschen/Flasche/NOUN", "BUSINESS", False),
    ],
)
def test_a_thing_thrown_is_the_means_and_nobody_to_whom_it_is_done(thrown: str, kind: str, means: bool) -> None:
    document = make_document(THROWN.format(object=thrown))
    span = span_of(document.text, thrown.partition("/")[0])
    assert list_instruments(document, 1, kind, (span,)) == ((span,) if means else ())


def test_what_is_done_with_a_means_is_done_to_those_behind_the_preposition() -> None:
    document = make_document(THROWN.format(object="Flaschen/Flasche/NOUN"))
    assert slots_without_means(document, 1, "ASSAULT", SLOTS) == {"by": ("subj",), "against": ("auf",)}
    assert slots_without_means(document, 1, "SPORT", SLOTS) == SLOTS


def test_what_is_joined_to_a_means_is_one_too() -> None:
    document = make_document(
        "Rebellen/Rebell/NOUN/2/nsubj zündeten/zünden/VERB/0/root Bomben/Bombe/NOUN/2/obj und/und/CCONJ/5/cc "
        "Granaten/Granate/NOUN/3/conj"
    )
    spans = tuple(span_of(document.text, word) for word in ("Bomben", "Granaten"))
    assert list_instruments(document, 1, "ASSAULT", spans) == spans


@pytest.mark.parametrize(("used", "kept"), [("Giftgas/Giftgas/NOUN", []), ("Soldaten/Soldat/NOUN", ["Soldaten"])])
def test_what_is_only_used_does_nothing(used: str, kept: list[str]) -> None:
    document = make_document(f"Der/der/DET/2/det Einsatz/Einsatz/NOUN/0/root von/von/ADP/4/case {used}/2/nmod")
    word = used.split("/")[0]
    frame = EventFrame((span_of(document.text, "Einsatz"),), "ASSAULT", by=(span_of(document.text, word),))
    assert [s.of(document.text) for s in drop_means(document, 1, frame).by] == kept

"""Who is joined to a participant takes part as he does."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_joined import share_roles
from lagebild.model.text import Document, EventFrame, Name
from tests.builders import make_document, span_of

HARMED = (
    "Verletzt/verletzen/VERB/0/root/VerbForm=Part wurden/werden/AUX/1/aux:pass/VerbForm=Fin zwei/zwei/NUM/4/nummod "
    "Ärzte/Arzt/NOUN/1/nsubj:pass {joint} ein/ein/DET/7/det {noun}/NOUN/4/conj"
)


def list_harmed(document: Document, *told: str) -> list[str]:
    """Those harmed, where the model names only these."""
    text = document.text
    frame = EventFrame((span_of(text, "Verletzt"),), "ASSAULT", against=tuple(span_of(text, t) for t in told))
    return [span.of(text) for span in share_roles(document, 0, frame).against]


@pytest.mark.parametrize("told", ["zwei Ärzte", "ein Soldat"])
def test_who_is_joined_to_one_that_is_harmed_is_harmed(told: str) -> None:
    document = make_document(HARMED.format(joint="und/und/CCONJ/7/cc", noun="Soldat/Soldat"))
    assert list_harmed(document, told) == ["zwei Ärzte", "ein Soldat"]


@pytest.mark.parametrize(
    ("joint", "noun"), [("als/als/CCONJ/7/cc", "Soldat/Soldat"), ("und/und/CCONJ/7/cc", "Zaun/Zaun")]
)
def test_what_somebody_is_and_a_thing_are_nobody_beside_him(joint: str, noun: str) -> None:
    assert list_harmed(make_document(HARMED.format(joint=joint, noun=noun)), "zwei Ärzte") == ["zwei Ärzte"]


def test_who_has_another_role_already_does_not_get_a_second() -> None:
    document = make_document(HARMED.format(joint="und/und/CCONJ/7/cc", noun="Soldat/Soldat"))
    text = document.text
    frame = EventFrame(
        (span_of(text, "Verletzt"),), "ASSAULT", by=(span_of(text, "Soldat"),), against=(span_of(text, "zwei Ärzte"),)
    )
    assert share_roles(document, 0, frame).against == frame.against


@pytest.mark.parametrize(
    ("several", "number", "names", "by", "against"),
    [
        ("Medien", "Plur", ("Kurier", "Bote"), ["Medien", "der Kurier", "der Bote"], []),
        ("Medien", "Plur", (), ["Medien"], ["der Kurier und der Bote"]),
        ("Amt", "Sing", ("Kurier", "Bote"), ["Amt"], ["der Kurier und der Bote"]),
    ],
)
def test_who_is_named_as_some_of_several_does_as_they_do(
    several: str, number: str, names: tuple[str, ...], by: list[str], against: list[str]
) -> None:
    document = make_document(
        f"{several}/{several}/NOUN/9/nsubj/Number={number} +,/,/PUNCT/5/punct darunter/darunter/ADV/5/advmod "
        "der/der/DET/5/det Kurier/Kurier/PROPN/9/obj und/und/CCONJ/8/cc der/der/DET/8/det Bote/Bote/PROPN/5/conj "
        "berichten/berichten/VERB/0/root/VerbForm=Fin"
    )
    text = document.text
    document = replace(document, names=tuple(Name(span_of(text, name), "ORG") for name in names))
    frame = EventFrame(
        (span_of(text, "berichten"),),
        "PUBLISH",
        by=(span_of(text, several),),
        against=(span_of(text, "der Kurier und der Bote"),),
    )
    shared = share_roles(document, 8, frame)
    assert [span.of(text) for span in shared.by] == by
    assert [span.of(text) for span in shared.against] == against

"""Who gives and who gets what a noun tells."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events import find_events
from lagebild.languages.german.events_received import find_victims, list_struck
from lagebild.model.text import Document, EventFrame
from tests.builders import make_document, span_of


def named(document: Document, trigger: str, kind: str, *doers: str) -> tuple[list[str], list[str]]:
    """Who does it and to whom, where the model takes all of these for doers."""
    text = document.text
    frame = EventFrame((span_of(text, trigger),), kind, by=tuple(span_of(text, d) for d in doers), rule="model")
    event = next(e for e in find_events(replace(document, events=(frame,))) if e.trigger == frame.trigger)
    return [s.of(text) for s in event.by], [s.of(text) for s in event.against]


def test_who_gets_support_is_supported_by_where_it_comes_from() -> None:
    document = make_document(
        "Rückhalt/Rückhalt/NOUN/2/obj erhielt/erhalten/VERB/0/root/VerbForm=Fin|Tense=Past Kern/Kern/PROPN/2/nsubj "
        "aus/aus/ADP/5/case Ruva/Ruva/PROPN/2/obl"
    )
    assert named(document, "Rückhalt", "SUPPORT", "Kern") == (["Ruva"], ["Kern"])


def test_whom_a_penalty_threatens_undergoes_it_even_where_the_tree_takes_him_for_the_subject() -> None:
    text = (
        "Kern/Kern/PROPN/2/{case} drohen/drohen/VERB/0/root/VerbForm=Fin|Tense=Pres drei/drei/NUM/4/nummod "
        "Jahre/Jahr/NOUN/2/obl Haft/Haft/NOUN/2/{subject}"
    )
    for case, subject in (("obl:arg", "nsubj"), ("obl:arg", "obj"), ("nsubj", "obj")):
        document = make_document(text.format(case=case, subject=subject))
        assert named(document, "Haft", "COURT", "Kern") == ([], ["Kern"])


def test_who_criticises_does_it_though_it_is_said_with_a_noun() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj übte/üben/VERB/0/root/VerbForm=Fin|Tense=Past heftige/heftig/ADJ/4/amod Kritik/Kritik/NOUN/2/obj"
    )
    assert named(document, "Kritik", "ACCUSE", "Kern")[0] == ["Kern"]


@pytest.mark.parametrize(
    ("victim", "found"),
    [("Kern/Kern/PROPN/5/nsubj:pass", ["Kern"]), ("Menschen/Mensch/NOUN/5/nsubj:pass", [])],
)
def test_who_is_hurt_at_an_attack_is_whom_it_is_done_to_unless_only_counted(victim: str, found: list[str]) -> None:
    document = make_document(
        f"{victim} wurde/werden/AUX/5/aux:pass bei/bei/ADP/4/case Anschlag/Anschlag/NOUN/5/obl "
        "verletzt/verletzen/VERB/0/root/VerbForm=Part"
    )
    assert [s.of(document.text) for s in find_victims(document, 3, "ASSAULT")] == found


@pytest.mark.parametrize(
    ("case", "verb", "found"),
    [("Bei/bei", "starben/sterben", (3, 5)), ("Bei/bei", "halfen/helfen", ()), ("Vor/vor", "starben/sterben", ())],
)
def test_who_dies_at_what_a_noun_names_did_not_do_it(case: str, verb: str, found: tuple[int, ...]) -> None:
    document = make_document(
        f"{case}/ADP/2/case Angriffen/Angriff/NOUN/3/obl {verb}/VERB/0/root/VerbForm=Fin Helfer/Helfer/NOUN/3/nsubj "
        "und/und/CCONJ/6/cc Ärzte/Arzt/NOUN/4/conj"
    )
    assert list_struck(document, 1, "FIGHT") == found


@pytest.mark.parametrize(("verb", "case"), [("geriet/geraten", "in"), ("stieß/stoßen", "auf")])
def test_who_meets_with_blame_is_blamed_by_those_beside_whom_it_is(verb: str, case: str) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past bei/bei/ADP/4/case Moor/Moor/PROPN/2/obl "
        f"{case}/{case}/ADP/6/case Kritik/Kritik/NOUN/2/obl"
    )
    assert named(document, "Kritik", "ACCUSE", "Kern") == (["Moor"], ["Kern"])

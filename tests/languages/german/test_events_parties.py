"""Who meets in a talk."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_parties import find_parties, list_between_others, take_in_joined
from lagebild.model.text import Document, EventFrame, Name
from tests.builders import make_document, span_of

WARNED = (
    "In/in/ADP/3/case einem/ein/DET/3/det Gespräch/Gespräch/NOUN/4/obl warnte/warnen/VERB/0/root/VerbForm=Fin "
    "Kern/Kern/PROPN/4/nsubj Moor/Moor/PROPN/4/obj vor/vor/ADP/8/case Streit/Streit/NOUN/4/obl"
)


def with_names(document: Document, *names: str) -> Document:
    return replace(document, names=tuple(Name(span_of(document.text, name), "PER", 1.0) for name in names))


def parties(document: Document, kind: str = "CONSULT") -> list[str]:
    place = next(i for i, token in enumerate(document.tokens) if token.text in {"Gespräch", "Telefonat"})
    frame = EventFrame((document.tokens[place].span,), kind)
    return [span.of(document.text) for span in find_parties(document, place, frame, ())]


def test_who_warns_somebody_in_a_talk_talks_with_him() -> None:
    assert parties(with_names(make_document(WARNED), "Kern", "Moor")) == ["Kern", "Moor"]


def test_what_is_asked_for_takes_no_part_in_the_talk() -> None:
    words = WARNED.replace("warnte/warnen", "forderte/fordern").replace("Moor/Moor/PROPN", "Geld/Geld/NOUN")
    assert parties(with_names(make_document(words), "Kern")) == []


def test_only_talks_are_shared_by_who_speaks_in_them() -> None:
    assert parties(with_names(make_document(WARNED), "Kern", "Moor"), "PROTEST") == []


def test_whoever_a_noun_of_another_verb_stands_between_is_no_party_of_a_noun() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj warnte/warnen/VERB/0/root/VerbForm=Fin vor/vor/ADP/4/case Zöllen/Zoll/NOUN/2/obl +,/,/PUNCT/9/punct "
        "die/der/PRON/9/nsubj den/der/DET/8/det Handel/Handel/NOUN/9/obj störten/stören/VERB/2/parataxis/VerbForm=Fin "
        "zwischen/zwischen/ADP/12/case den/der/DET/12/det Ländern/Land/NOUN/8/nmod"
    )
    between = span_of(document.text, "den Ländern")
    assert {document.tokens[i].span.start for i in list_between_others(document, 3)} >= {between.start}
    assert list_between_others(document, 7) == ()


def test_all_who_are_joined_to_a_party_meet() -> None:
    document = make_document(
        "Rom/Rom/PROPN/4/nsubj +,/,/PUNCT/3/punct Bern/Bern/PROPN/1/conj redet/reden/VERB/0/root/VerbForm=Fin"
    )
    rom = span_of(document.text, "Rom")
    told = EventFrame((span_of(document.text, "redet"),), "CONSULT", parties=(rom,))
    assert [s.of(document.text) for s in take_in_joined(document, told).parties] == ["Rom", "Bern"]
    assert take_in_joined(document, replace(told, type="ASSAULT")).parties == (rom,)


@pytest.mark.parametrize(
    ("verb", "preposition", "told"),
    [
        ("verweigert/verweigern", "mit", ["Moor", "sie"]),
        ("kritisiert/kritisieren", "mit", ["Moor"]),
        ("verweigert/verweigern", "wegen", ["Moor"]),
    ],
)
def test_who_refuses_a_talk_with_somebody_is_its_other_side(verb: str, preposition: str, told: list[str]) -> None:
    document = make_document(
        f"Ein/ein/DET/2/det Gespräch/Gespräch/NOUN/5/obj {preposition}/{preposition}/ADP/4/case Moor/Moor/PROPN/2/nmod "
        f"{verb}/VERB/0/root/VerbForm=Fin sie/sie/PRON/5/nsubj"
    )
    frame = EventFrame((span_of(document.text, "Gespräch"),), "CONSULT")
    found = find_parties(document, 1, frame, (span_of(document.text, "Moor"),))
    assert [span.of(document.text) for span in found] == told

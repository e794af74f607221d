"""What brought something about is named by nouns, by verbs and by what clues point to."""

import pytest

from lagebild.languages.german.causes import find_causes
from tests.builders import make_document

IS = "Ursache/Ursache/NOUN/4/nsubj sei/sein/AUX/4/cop {no}ein/ein/DET/4/det Defekt/Defekt/NOUN/0/root"
NAMED = (
    "Als/als/ADP/2/case Motiv/Motiv/NOUN/3/obl nennt/nennen/VERB/0/root Kern/Kern/PROPN/3/nsubj Rache/Rache/NOUN/3/obj"
)
TRACED = (
    "Rehn/Rehn/PROPN/2/nsubj führt/führen/VERB/0/root den/der/DET/4/det Brand/Brand/NOUN/2/obj auf/auf/ADP/7/case "
    "einen/ein/DET/7/det Funken/Funke/NOUN/2/obl zurück/zurück/ADV/2/compound:prt"
)
BROUGHT = (
    "Der/der/DET/2/det {what}/{what}/NOUN/6/nsubj:pass sei/sein/AUX/6/aux durch/durch/ADP/5/case Öl/Öl/NOUN/6/obl "
    "ausgelöst/auslösen/VERB/0/root worden/werden/AUX/6/aux:pass"
)
RULED_OUT = (
    "Einen/ein/DET/2/det Defekt/Defekt/NOUN/5/obj als/als/CCONJ/4/cc Ursache/Ursache/NOUN/2/conj schließt/schließen/VERB/0/root "
    "Kern/Kern/PROPN/5/nsubj aus/aus/ADP/5/compound:prt"
)
INSTEAD = (
    "Ursache/Ursache/NOUN/4/nsubj war/sein/AUX/4/cop nicht/nicht/PART/4/advmod Blitz/Blitz/NOUN/0/root "
    "sondern/sondern/CCONJ/6/cc Öl/Öl/NOUN/4/conj"
)
CONSIDERED = (
    "Als/als/ADP/2/case Motiv/Motiv/NOUN/3/obl kommt/kommen/VERB/0/root Rache/Rache/NOUN/3/nsubj "
    "infrage/infrage/ADV/3/advmod"
)
POINTED = (
    "{who}/{who}/NOUN/2/nsubj deutet/deuten/VERB/0/root auf/auf/ADP/4/case Sabotage/Sabotage/NOUN/2/obl "
    "hin/hin/ADV/2/compound:prt"
)


def causes(words: str) -> list[tuple[str, str, str]]:
    document = make_document(words)
    return [(s.span.of(document.text), s.topic, s.side) for s in find_causes(document)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (IS.format(no=""), ("ein Defekt", "cause", "told")),
        (NAMED, ("Rache", "motive", "told")),
        (CONSIDERED, ("Rache", "motive", "told")),
        (TRACED, ("einen Funken", "cause", "told")),
        (BROUGHT.format(what="Brand"), ("Öl", "cause", "told")),
        (RULED_OUT, ("Einen Defekt", "cause", "denied")),
        (POINTED.format(who="Vieles"), ("Sabotage", "cause", "told")),
    ],
)
def test_a_cause_is_named(words: str, found: tuple[str, str, str]) -> None:
    assert causes(words) == [found]


def test_whoever_says_so_is_no_part_of_the_cause() -> None:
    source = "nach/nach/ADP/4/case Angaben/Angabe/NOUN/6/nmod"
    words = f"Auslöser/Auslöser/NOUN/6/nsubj war/sein/AUX/6/cop {source} ein/ein/DET/6/det Blitz/Blitz/NOUN/0/root"
    assert causes(words) == [("ein Blitz", "cause", "told")]


def test_what_is_put_in_the_place_of_a_cause_is_one() -> None:
    assert causes(INSTEAD) == [("Blitz", "cause", "denied"), ("Öl", "cause", "told")]


@pytest.mark.parametrize(
    "words",
    [
        BROUGHT.format(what="Streit"),
        POINTED.format(who="Schild"),
        "Die/der/DET/2/det Ursache/Ursache/NOUN/4/nsubj ist/sein/AUX/4/cop unklar/unklar/ADJ/0/root",
        "Ob/ob/SCONJ/5/mark Öl/Öl/NOUN/5/nsubj die/der/DET/5/det wahre/wahr/ADJ/5/amod Ursache/Ursache/NOUN/0/root sei/sein/AUX/5/cop",
    ],
)
def test_what_is_open_or_no_harm_has_no_cause(words: str) -> None:
    assert causes(words) == []

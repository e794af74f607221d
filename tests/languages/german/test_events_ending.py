"""What somebody only wants to end goes on."""

import pytest

from lagebild.languages.german.events_ending import is_to_end, list_wanting_end
from lagebild.languages.german.events_status import decide_status
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

WANTED = (
    "Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind +,/,/PUNCT/7/punct {article} {attack}/NOUN/7/obj "
    "zu/zu/PART/7/mark {end}/VERB/2/xcomp/VerbForm=Inf"
)
OWNED = (
    "Kern/Kern/PROPN/2/nsubj forderte/fordern/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind ein/ein/DET/4/det {end}/NOUN/2/obj "
    "der/der/DET/6/det Angriffe/Angriff/NOUN/4/nmod"
)
TOLD = (
    "Moor/Moor/PROPN/5/nsubj {modal}/AUX/5/aux/VerbForm=Fin|Mood=Sub|Tense=Pres die/der/DET/4/det Angriffe/Angriff/NOUN/5/obj "
    "einstellen/einstellen/VERB/0/root/VerbForm=Inf"
)


@pytest.mark.parametrize(
    ("verb", "article", "attack", "end", "goes_on"),
    [
        ("forderte/fordern", "die/der/DET/5/det", "Angriffe/Angriff", "einzustellen/einstellen", True),
        ("forderte/fordern", "geplante/geplant/ADJ/5/amod", "Angriffe/Angriff", "einzustellen/einstellen", False),
        ("forderte/fordern", "die/der/DET/5/det", "Angriffe/Angriff", "vorzubereiten/vorbereiten", False),
    ],
)
def test_what_is_demanded_to_end_goes_on(verb: str, article: str, attack: str, end: str, goes_on: bool) -> None:
    document = make_document(WANTED.format(verb=verb, article=article, attack=attack, end=end))
    assert is_to_end(document, 4, "ASSAULT", event_words()) is goes_on
    assert (decide_status(document, 4, "ASSAULT", event_words()) == "ongoing") is goes_on


@pytest.mark.parametrize(("end", "goes_on"), [("Ende/Ende", True), ("Stopp/Stopp", True), ("Bild/Bild", False)])
def test_an_end_that_is_demanded_is_one_of_what_goes_on(end: str, goes_on: bool) -> None:
    document = make_document(OWNED.format(end=end))
    assert is_to_end(document, 5, "ASSAULT", event_words()) is goes_on
    assert not is_to_end(document, 5, "APPOINT", event_words())


@pytest.mark.parametrize(("modal", "goes_on"), [("müsse/müssen", True), ("habe/haben", False)])
def test_what_somebody_is_told_to_end_goes_on(modal: str, goes_on: bool) -> None:
    assert is_to_end(make_document(TOLD.format(modal=modal)), 3, "ASSAULT", event_words()) is goes_on


def test_who_demands_an_end_of_it_does_not_do_it() -> None:
    end = "einzustellen/einstellen"
    document = make_document(
        WANTED.format(verb="forderte/fordern", article="die/der/DET/5/det", attack="Angriffe/Angriff", end=end)
    )
    assert list_wanting_end(document, 4, "ASSAULT", event_words()) == (0,)
    assert list_wanting_end(document, 4, "APPOINT", event_words()) == ()


def test_what_somebody_promises_to_end_goes_on() -> None:
    words = WANTED.format(
        verb="versprach/versprechen",
        article="die/der/DET/5/det",
        attack="Angriffe/Angriff",
        end="einzustellen/einstellen",
    )
    assert is_to_end(make_document(words), 4, "ASSAULT", event_words())

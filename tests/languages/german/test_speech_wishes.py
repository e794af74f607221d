"""What shall be done besides what was demanded."""

import pytest

from lagebild.languages.german.speech_wishes import tell_wishes
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

ASKS = "Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/2/obj +././PUNCT/2/punct"
SHALL = "{opening} {shall} die/der/DET/4/det Stadt/Stadt/NOUN/{verb}/nsubj Häuser/Haus/NOUN/{verb}/obj {deed} +././PUNCT/{verb}/punct"
NOW = "soll/sollen/AUX/6/aux/VerbForm=Fin|Mood=Ind|Tense=Pres"
BUILD = "bauen/bauen/VERB/0/root/VerbForm=Inf"
BUILT = "gebaut/bauen/VERB/0/root/VerbForm=Part haben/haben/AUX/6/aux/VerbForm=Inf"


def wishes(
    verb: str = "fordert/fordern", opening: str = "Zudem/zudem/ADV/6/advmod", shall: str = NOW, deed: str = BUILD
) -> list[SpeechFrame]:
    document = make_document(ASKS.format(verb=verb), SHALL.format(opening=opening, shall=shall, deed=deed, verb=6))
    said = SpeechFrame(
        (span_of(document.text, "Geld"),),
        "reported",
        cue=(span_of(document.text, verb.split("/")[0]),),
        speaker=(span_of(document.text, "Kern"),),
    )
    return list(tell_wishes(document, [said], speech_words()))


def test_what_shall_be_done_besides_what_was_demanded_is_demanded_by_the_same() -> None:
    (wish,) = wishes()
    assert (wish.act, wish.form, len(wish.content[0])) == (
        "demand",
        "free_indirect",
        len("Zudem soll die Stadt Häuser bauen"),
    )
    assert len(wish.speaker) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"verb": "lobt/loben"},
        {"opening": "Morgen/morgen/ADV/6/advmod"},
        {"shall": "wird/werden/AUX/6/aux/VerbForm=Fin|Mood=Ind|Tense=Pres"},
        {"deed": BUILT},
    ],
)
def test_without_a_demand_an_addition_or_a_duty_nothing_more_is_demanded(other: dict[str, str]) -> None:
    assert wishes(**other) == []


def test_a_sentence_in_which_somebody_says_something_is_left_alone() -> None:
    document = make_document(
        ASKS.format(verb="fordert/fordern"),
        SHALL.format(opening="Zudem/zudem/ADV/6/advmod", shall=NOW, deed=BUILD, verb=6),
    )
    frames = [
        SpeechFrame(
            (span_of(document.text, word),),
            "reported",
            cue=(span_of(document.text, "fordert"),),
            speaker=(span_of(document.text, "Kern"),),
        )
        for word in ("Geld", "Häuser")
    ]
    assert list(tell_wishes(document, frames, speech_words())) == []


OFFERS = "Kern/Kern/PROPN/2/nsubj bietet/bieten/VERB/0/root/VerbForm=Fin Hilfe/Hilfe/NOUN/2/obj an/an/ADP/2/compound:prt +././PUNCT/2/punct"
TERMS = "{opening} +:/:/PUNCT/{last}/punct Die/der/DET/5/det Stadt/Stadt/NOUN/6/nsubj zahlt/zahlen/VERB/0/root/VerbForm=Fin +././PUNCT/6/punct"


@pytest.mark.parametrize(
    ("opening", "content"),
    [
        ("Einzige/einzig/ADJ/2/amod Bedingung/Bedingung/NOUN/6/dep", ["Die Stadt zahlt"]),
        ("Einziges/einzig/ADJ/2/amod Ergebnis/Ergebnis/NOUN/6/dep", []),
    ],
)
@pytest.mark.parametrize("behind", [True, False])
def test_the_terms_of_an_offer_are_demanded_by_whoever_makes_it(opening: str, content: list[str], behind: bool) -> None:
    terms = TERMS.format(opening=opening, last=2)
    document = make_document(*([OFFERS, terms] if behind else [terms, OFFERS]))
    speaker = (span_of(document.text, "Kern"),)
    offer = SpeechFrame((span_of(document.text, "Hilfe"),), "reported", speaker=speaker)
    (*found,) = tell_wishes(document, [offer], speech_words())
    assert [span.of(document.text) for frame in found for span in frame.content] == content
    assert all(frame.speaker == speaker for frame in found)


def test_terms_that_nobody_near_sets_are_demanded_by_nobody() -> None:
    document = make_document(OFFERS, TERMS.format(opening="Die/der/DET/2/det Bedingung/Bedingung/NOUN/6/dep", last=2))
    assert list(tell_wishes(document, [], speech_words())) == []


@pytest.mark.parametrize(("noun", "said"), [("Frist", "Moor muss zahlen"), ("Zeichen", None)])
def test_what_has_to_be_done_by_a_day_that_is_set_is_demanded(noun: str, said: str | None) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj setzte/setzen/VERB/0/root/VerbForm=Fin eine/ein/DET/4/det {noun}/{noun}/NOUN/2/obj +:/:/PUNCT/2/punct "
        "Moor/Moor/PROPN/8/nsubj muss/müssen/AUX/8/aux/VerbForm=Fin zahlen/zahlen/VERB/2/parataxis/VerbForm=Inf +././PUNCT/2/punct"
    )
    found = list(tell_wishes(document, [], speech_words()))
    assert [f.content[0].of(document.text) for f in found] == ([said] if said else [])
    assert all(f.speaker[0].of(document.text) == "Kern" and f.act == "demand" for f in found)

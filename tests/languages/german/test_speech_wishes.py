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

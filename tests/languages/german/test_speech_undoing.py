"""Words may tell that an act is over: taken back or called off."""

import pytest

from lagebild.languages.german.speech_details import add_details
from lagebild.languages.german.speech_undoing import calls_off, takes_back
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

TO_CLOSE = "+,/,/PUNCT/{0}/punct den/der/DET/{1}/det Markt/Markt/NOUN/{0}/obj zu/zu/PART/{0}/mark schließen/schließen/VERB/4/xcomp/VerbForm=Inf"
WITHDRAWN = (
    "Kern/Kern/PROPN/2/nsubj zog/ziehen/VERB/0/root/Mood=Ind|VerbForm=Fin die/der/DET/4/det {noun}/{noun}/NOUN/2/obj {no} "
    "zurück/zurück/ADV/2/compound:prt "
)
DROPPED = (
    "Kern/Kern/PROPN/2/nsubj ließ/lassen/VERB/0/root/Mood=Ind|VerbForm=Fin die/der/DET/4/det {noun}/{noun}/NOUN/5/obj "
    "fallen/fallen/VERB/2/xcomp/VerbForm=Inf {no} "
)
ONCE_MORE = WITHDRAWN.replace("zog/ziehen", "wies/weisen")
NOT, NOW = "nicht/nicht/PART/2/advmod", "nun/nun/ADV/2/advmod"


def told(document: Document, content: str, cue: str, form: str = "indirect") -> SpeechFrame:
    return SpeechFrame((span_of(document.text, content),), form, cue=(span_of(document.text, cue),))


@pytest.mark.parametrize(
    ("words", "noun", "no", "back"),
    [
        (WITHDRAWN, "Drohung", NOW, True),
        (WITHDRAWN, "Forderung", NOW, True),
        (WITHDRAWN, "Zusage", NOW, True),
        (WITHDRAWN, "Drohung", NOT, False),
        (WITHDRAWN, "Kritik", NOW, False),
        (ONCE_MORE, "Forderung", NOW, False),
        (DROPPED, "Forderung", NOW, True),
        (DROPPED, "Forderung", NOT, False),
        (DROPPED, "Maske", NOW, False),
    ],
)
def test_who_gives_up_what_he_demanded_or_threatened_takes_it_back(words: str, noun: str, no: str, back: bool) -> None:
    document = make_document(words.format(noun=noun, no=no) + TO_CLOSE.format(11, 9))
    frame = told(document, "den Markt zu schließen", noun)
    assert takes_back(frame, document, speech_words()) is back
    if back:
        detailed = add_details(frame, document)
        assert (detailed.act, detailed.negative) == ("announce", True)


OFF = (
    "Die/der/DET/3/det {held}/{held}/ADJ/3/amod Zölle/Zoll/NOUN/6/nsubj würden/werden/AUX/6/aux/Mood=Sub|Tense=Past|VerbForm=Fin "
    "{no} {verb}/{verb}/VERB/0/root/VerbForm=Inf"
)
NEVER, SOON = "nicht/nicht/PART/6/advmod", "bald/bald/ADV/6/advmod"


@pytest.mark.parametrize(
    ("held", "no", "verb", "act", "off"),
    [
        ("angedroht", NEVER, "kommen", "threaten", True),
        ("angekündigt", NEVER, "erfolgen", "reject", True),
        ("angedroht", SOON, "kommen", "threaten", False),
        ("angedroht", NEVER, "nützen", "threaten", False),
        ("angedroht", NEVER, "kommen", "praise", False),
        ("hoch", NEVER, "kommen", "threaten", False),
    ],
)
def test_what_was_threatened_and_will_not_come_is_no_threat(held: str, no: str, verb: str, act: str, off: bool) -> None:
    document = make_document(OFF.format(held=held, no=no, verb=verb))
    assert calls_off(act, told(document, document.text, verb), document, speech_words()) is off

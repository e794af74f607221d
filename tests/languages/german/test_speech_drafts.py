"""Who brings in a draft demands what is to be done by it."""

import pytest

from lagebild.languages.german.speech_drafts import tell_drafts
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

DRAFTS = (
    "Die/der/DET/2/det Fraktion/Fraktion/NOUN/5/nsubj hat/haben/AUX/5/aux/Mood=Ind|Tense=Pres|VerbForm=Fin "
    "Entwürfe/Entwurf/NOUN/5/obj vorgelegt/vorlegen/VERB/0/root/VerbForm=Part +,/,/PUNCT/13/punct mit/mit/ADP/8/case "
    "denen/der/PRON/13/obl der/der/DET/10/det Bau/Bau/NOUN/13/nsubj:pass von/von/ADP/12/case "
    "Parkhäusern/Parkhaus/NOUN/10/nmod verboten/verbieten/VERB/4/acl/VerbForm=Part "
    "werden/werden/AUX/13/aux:pass/VerbForm=Inf soll/sollen/AUX/13/aux/Mood=Ind|Tense=Pres|VerbForm=Fin "
    "+././PUNCT/5/punct"
)
MOTION = (
    "Die/der/DET/2/dep Länder/Land/NOUN/3/nsubj brachten/bringen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin "
    "einen/ein/DET/5/det Antrag/Antrag/NOUN/3/obj ein/ein/ADP/3/compound:prt +,/,/PUNCT/12/punct mit/mit/ADP/9/case "
    "dem/der/PRON/12/obl die/der/DET/11/det Ausfuhr/Ausfuhr/NOUN/12/nsubj:pass "
    "begrenzt/begrenzen/VERB/5/acl/VerbForm=Part werden/werden/AUX/12/aux:pass "
    "soll/sollen/AUX/12/aux/Mood=Ind|Tense=Pres|VerbForm=Fin +././PUNCT/3/punct"
)
HOUSE = (
    "Das/der/DET/2/det Amt/Amt/NOUN/3/nsubj stellte/stellen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin "
    "ein/ein/DET/5/det Haus/Haus/NOUN/3/obj vor/vor/ADP/3/compound:prt +,/,/PUNCT/11/punct in/in/ADP/9/case "
    "dem/der/PRON/11/obl Akten/Akte/NOUN/11/obl verbrannt/verbrennen/VERB/3/ccomp/VerbForm=Part "
    "werden/werden/AUX/11/aux:pass sollen/sollen/AUX/11/aux/Mood=Ind|Tense=Pres|VerbForm=Fin +././PUNCT/3/punct"
)


@pytest.mark.parametrize(
    ("words", "speaker", "content", "cue"),
    [
        (DRAFTS, "Die Fraktion", "der Bau von Parkhäusern verboten werden soll", "verboten"),
        (MOTION, "Die Länder", "die Ausfuhr begrenzt werden soll", "Antrag"),
        (MOTION.replace("Antrag", "Vorschlag"), "Die Länder", "die Ausfuhr begrenzt werden soll", "Vorschlag"),
        (
            DRAFTS.replace("Entwürfe/Entwurf", "Regeln/Regel"),
            "Die Fraktion",
            "der Bau von Parkhäusern verboten werden soll",
            "verboten",
        ),
        (
            DRAFTS.replace("verboten/verbieten", "untersagt/untersagen"),
            "Die Fraktion",
            "der Bau von Parkhäusern untersagt werden soll",
            "untersagt",
        ),
    ],
)
def test_what_a_draft_is_to_do_is_demanded(words: str, speaker: str, content: str, cue: str) -> None:
    document = make_document(words)
    (frame,) = tell_drafts(document, [], speech_words())
    said = [" ".join(s.of(document.text) for s in spans) for spans in (frame.speaker, frame.content, frame.cue)]
    assert (frame.act, frame.form, said) == ("demand", "reported", [speaker, content, cue])


def test_what_is_to_be_done_in_a_house_is_no_demand() -> None:
    words = HOUSE.replace("Akten/Akte/NOUN/11/obl", "Akten/Akte/NOUN/11/nsubj:pass").replace(
        "VERB/3/ccomp", "VERB/5/acl"
    )
    assert tell_drafts(make_document(words), [], speech_words()) == []


def test_a_part_of_it_that_the_model_marks_gives_way() -> None:
    document = make_document(DRAFTS)
    scrap = SpeechFrame((span_of(document.text, "Parkhäusern verboten werden soll"),), "free_indirect")
    assert [f.rule for f in tell_drafts(document, [scrap], speech_words())] == ["draft"]


def test_what_holds_more_than_the_draft_stays() -> None:
    document = make_document(DRAFTS)
    host = SpeechFrame((span_of(document.text, document.text.rstrip(".")),), "indirect")
    assert tell_drafts(document, [host], speech_words()) == [host]

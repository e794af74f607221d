"""Grammar and the speaker rule out some acts."""

import pytest

from lagebild.languages.german.speech_limits import limit_act
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

SHALL = "Die/der/DET/2/det Stadt/Stadt/NOUN/5/nsubj solle/sollen/AUX/5/aux/VerbForm=Fin|Mood={mood} {object} {verb}/{verb}/VERB/0/root/VerbForm=Inf"
SCHOOLS = "Schulen/Schule/NOUN/5/obj"


def limit(act: str, words: str, speaker: str = "", content: str = "") -> str:
    document = make_document(words)
    said = span_of(document.text, content or document.text)
    speakers = (span_of(document.text, speaker),) if speaker else ()
    return limit_act(act, SpeechFrame((said,), "indirect", speaker=speakers), document, speech_words())


@pytest.mark.parametrize(
    ("mood", "object_", "verb", "act", "limited"),
    [
        ("Sub", SCHOOLS, "sanieren", "announce", "demand"),
        ("Sub", SCHOOLS, "sanieren", "accuse", "accuse"),
        ("Ind", SCHOOLS, "sanieren", "announce", "announce"),
        ("Sub", "sich/sich/PRON/5/expl:pv/PronType=Prs", "beeilen", "promise", "demand"),
        ("Sub", "bald/bald/ADV/5/advmod", "wachsen", "announce", "announce"),
    ],
)
def test_what_others_should_do_is_demanded(mood: str, object_: str, verb: str, act: str, limited: str) -> None:
    assert limit(act, SHALL.format(mood=mood, object=object_, verb=verb)) == limited


@pytest.mark.parametrize(
    ("speaker", "subject", "limited"),
    [
        ("Analyst", "Kern/Kern/PROPN/3/nsubj", "assert"),
        ("Sprecher", "Kern/Kern/PROPN/3/nsubj", "announce"),
        ("Analyst", "man/man/PRON/3/nsubj", "announce"),
    ],
)
def test_who_only_observes_announces_nothing_for_others(speaker: str, subject: str, limited: str) -> None:
    words = (
        f"{subject} werde/werden/AUX/3/aux/VerbForm=Fin|Mood=Sub zustimmen/zustimmen/VERB/5/ccomp/VerbForm=Inf +,/,/PUNCT/3/punct "
        f"sagte/sagen/VERB/0/root/VerbForm=Fin der/der/DET/7/det {speaker}/{speaker}/NOUN/5/nsubj Moor/Moor/PROPN/7/appos"
    )
    content = f"{subject.split('/')[0]} werde zustimmen"
    assert limit("announce", words, f"der {speaker} Moor", content) == limited


@pytest.mark.parametrize(
    ("word", "limited"), [("nicht/nicht/PART/4/advmod", "assert"), ("noch/noch/ADV/4/advmod", "promise")]
)
def test_what_one_cannot_do_is_no_promise(word: str, limited: str) -> None:
    words = f"Wir/wir/PRON/4/nsubj können/können/AUX/4/aux/VerbForm=Fin|Mood=Ind {word} helfen/helfen/VERB/0/root/VerbForm=Inf"
    assert limit("promise", words) == limited

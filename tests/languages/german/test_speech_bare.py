"""Some verbs tell an act without a word for what it is about."""

import pytest

from lagebild.languages.german.speech_bare import tell_bare_acts
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

DENIED = (
    "Die/der/DET/2/det Stadt/Stadt/NOUN/3/nsubj dementierte/dementieren/VERB/0/root/VerbForm=Fin +././PUNCT/3/punct"
)
REFUSED = "Rehn/Rehn/PROPN/2/nsubj lehnte/lehnen/VERB/0/root/VerbForm=Fin am/an/ADP/4/case Abend/Abend/NOUN/2/obl ab/ab/ADP/2/compound:prt"
ALARM = "Ärzte/Arzt/NOUN/2/nsubj schlagen/schlagen/VERB/0/root/VerbForm=Fin Alarm/Alarm/NOUN/2/obj"
ALL = "Rehn/Rehn/PROPN/2/nsubj streitet/streiten/VERB/0/root/VerbForm=Fin alles/alle/DET/2/obj ab/ab/ADP/2/compound:prt"
SILENT = (
    "Rehn/Rehn/PROPN/5/nsubj wollte/wollen/AUX/5/aux/VerbForm=Fin sich/sich/PRON/5/obj nicht/nicht/PART/5/advmod "
    "äußern/äußern/VERB/0/root/VerbForm=Inf"
)
WITH_OBJECT = "Rehn/Rehn/PROPN/2/nsubj dementierte/dementieren/VERB/0/root/VerbForm=Fin Pläne/Plan/NOUN/2/obj"
SUBORDINATE = "weil/weil/SCONJ/3/mark Rehn/Rehn/PROPN/3/nsubj dementierte/dementieren/VERB/0/root/VerbForm=Fin"


@pytest.mark.parametrize(
    ("sentence", "said", "speaker"),
    [
        (DENIED, ["dementierte"], ["Die Stadt"]),
        (REFUSED, ["lehnte", "ab"], ["Rehn"]),
        (ALARM, ["schlagen Alarm"], ["Ärzte"]),
        (ALL, ["streitet alles ab"], ["Rehn"]),
        (SILENT, ["wollte sich", "äußern"], ["Rehn"]),
        (WITH_OBJECT, [], []),
        (SUBORDINATE, [], []),
    ],
)
def test_a_verb_without_an_object_tells_an_act(sentence: str, said: list[str], speaker: list[str]) -> None:
    document = make_document(sentence)
    frames = list(tell_bare_acts(document, [], speech_words()))
    assert [s.of(document.text) for f in frames for s in f.content] == said
    assert [s.of(document.text) for f in frames for s in f.speaker] == speaker


def test_a_verb_that_marks_what_somebody_says_tells_no_other_act() -> None:
    document = make_document(DENIED, "Es/es/PRON/2/nsubj eile/eilen/VERB/0/root/VerbForm=Fin|Mood=Sub")
    known = SpeechFrame((span_of(document.text, "Es eile"),), "indirect", cue=(span_of(document.text, "dementierte"),))
    assert list(tell_bare_acts(document, [known], speech_words())) == []

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
NO_WORD = (
    "Rehn/Rehn/PROPN/2/nsubj machte/machen/VERB/0/root/VerbForm=Fin keine/kein/DET/4/det Angaben/Angabe/NOUN/2/obj"
)
NO_WORD_OF = NO_WORD + " zum/zu/ADP/6/case Preis/Preis/NOUN/4/nmod"
WORD = NO_WORD.replace("keine/kein", "seine/sein")
NO_WORD_WHICH = (
    "Rehn/Rehn/PROPN/0/root +,/,/PUNCT/6/punct der/der/PRON/6/nsubj/PronType=Rel keine/kein/DET/5/det "
    "Angaben/Angabe/NOUN/6/obj machte/machen/VERB/1/acl/VerbForm=Fin"
)
NO_WORD_OF_WHOM = (
    "Er/er/PRON/2/nsubj folgt/folgen/VERB/0/root/VerbForm=Fin der/der/DET/4/det Ladung/Ladung/NOUN/2/obj +,/,/PUNCT/6/punct "
    "sagte/sagen/VERB/2/parataxis/VerbForm=Fin Rehn/Rehn/PROPN/6/nsubj +,/,/PUNCT/12/punct der/der/PRON/12/nsubj/PronType=Rel "
    "keine/kein/DET/11/det Angaben/Angabe/NOUN/12/obj machte/machen/VERB/4/acl/VerbForm=Fin"
)
AGAINST = (
    "Rehn/Rehn/PROPN/2/nsubj wandte/wenden/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj klar/klar/ADJ/2/xcomp "
    "dagegen/dagegen/ADV/2/advmod"
)
CONFESSED = "Rehn/Rehn/PROPN/3/nsubj ist/sein/AUX/3/cop/VerbForm=Fin|Mood=Ind geständig/geständig/ADJ/0/root"
NOT_CONFESSED = (
    "Rehn/Rehn/PROPN/4/nsubj ist/sein/AUX/4/cop/VerbForm=Fin|Mood=Ind nicht/nicht/PART/4/advmod "
    "geständig/geständig/ADJ/0/root"
)
OWNED_UP = "Später/spät/ADV/2/advmod gestand/gestehen/VERB/0/root/VerbForm=Fin er/er/PRON/2/nsubj/PronType=Prs"
OWNED_UP_THEN = (
    "Zeugen/Zeuge/NOUN/3/nsubj hatten/haben/AUX/3/aux/VerbForm=Fin gelogen/lügen/VERB/0/root/VerbForm=Part "
    "+,/,/PUNCT/5/punct gestanden/gestehen/VERB/3/conj/VerbForm=Part"
)
STOOD = (
    "Rehn/Rehn/PROPN/5/nsubj hat/haben/AUX/5/aux/VerbForm=Fin im/in/ADP/4/case Tor/Tor/NOUN/5/obl "
    "gestanden/gestehen/VERB/0/root/VerbForm=Part"
)
NOT_OWNED_UP = "Er/er/PRON/4/nsubj/PronType=Prs hat/haben/AUX/4/aux/VerbForm=Fin nicht/nicht/PART/4/advmod gestanden/gestehen/VERB/0/root/VerbForm=Part"
SUBORDINATE = "weil/weil/SCONJ/3/mark Rehn/Rehn/PROPN/3/nsubj dementierte/dementieren/VERB/0/root/VerbForm=Fin"


@pytest.mark.parametrize(
    ("sentence", "said", "speaker"),
    [
        (DENIED, ["dementierte"], ["Die Stadt"]),
        (REFUSED, ["lehnte", "ab"], ["Rehn"]),
        (ALARM, ["schlagen Alarm"], ["Ärzte"]),
        (ALL, ["streitet alles ab"], ["Rehn"]),
        (SILENT, ["wollte sich", "äußern"], ["Rehn"]),
        (NO_WORD, ["machte", "Angaben"], ["Rehn"]),
        (NO_WORD_WHICH, ["Angaben machte"], ["Rehn"]),
        (NO_WORD_OF_WHOM, ["Angaben machte"], ["Rehn"]),
        (NO_WORD_OF, [], []),
        (WORD, [], []),
        (AGAINST, ["wandte sich klar dagegen"], ["Rehn"]),
        (CONFESSED, ["ist geständig"], ["Rehn"]),
        (NOT_CONFESSED, [], []),
        (OWNED_UP, ["gestand"], ["er"]),
        (OWNED_UP_THEN, ["gestanden"], ["Zeugen"]),
        (STOOD, [], []),
        (NOT_OWNED_UP, [], []),
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

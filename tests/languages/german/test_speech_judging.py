"""Who calls something by quoted words has said so."""

import pytest

from lagebild.languages.german.speech_judging import tell_judgements
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

CLAUSE = (
    "Der/der/DET/2/dep Verband/Verband/NOUN/3/nsubj meldet/melden/VERB/0/root/Mood=Ind|Tense=Pres|VerbForm=Fin "
    "Lecks/Lecks/PROPN/3/obj +,/,/PUNCT/13/punct was/was/PRON/13/nsubj/PronType=Int,Rel die/der/DET/8/det "
    'Firma/Firma/NOUN/13/nsubj als/als/CCONJ/11/cc "/"/PUNCT/11/punct +Märchen/Märchen/NOUN/4/conj '
    '+"/"/PUNCT/11/punct bezeichnete/bezeichnen/VERB/4/acl/Mood=Ind|Tense=Past|VerbForm=Fin +././PUNCT/3/punct'
)
BUDGET = (
    "Die/der/DET/2/dep Opposition/Opposition/NOUN/3/nsubj "
    "bezeichnete/bezeichnen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin den/der/DET/5/det "
    'Haushalt/Haushalt/NOUN/3/obj als/als/CCONJ/8/cc "/"/PUNCT/8/punct +Luftnummer/Luftnummer/NOUN/3/conj '
    '+"/"/PUNCT/3/punct +././PUNCT/3/punct'
)
TOWER = (
    "Der/der/DET/2/det Turm/Turm/NOUN/8/nsubj:pass wird/werden/AUX/8/aux:pass/Mood=Ind|Tense=Pres|VerbForm=Fin "
    'als/als/CCONJ/6/cc "/"/PUNCT/6/punct +Zahnstocher/Zahnstocher/NOUN/8/xcomp +"/"/PUNCT/6/punct '
    "bezeichnet/bezeichnen/VERB/0/root/Tense=Past|VerbForm=Part +././PUNCT/8/punct"
)
REFORM = (
    "Aydin/Aydin/PROPN/2/nsubj hält/halten/VERB/0/root/Mood=Ind|Tense=Pres|VerbForm=Fin die/der/DET/4/det "
    'Reform/Reform/NOUN/2/obj für/für/ADP/7/case "/"/PUNCT/7/punct +überfällig/überfällig/ADJ/2/xcomp '
    '+"/"/PUNCT/2/punct +././PUNCT/2/punct'
)
PRAISED = (
    "Kern/Kern/PROPN/2/nsubj lobt/loben/VERB/11/ccomp/Mood=Ind|Tense=Pres|VerbForm=Fin den/der/DET/4/det "
    'Plan/Plan/NOUN/2/obj als/als/CCONJ/8/cc "/"/PUNCT/8/punct +großen/groß/ADJ/8/amod Wurf/Wurf/NOUN/4/conj '
    '+"/"/PUNCT/2/punct +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin '
    "Moor/Moor/PROPN/11/nsubj +././PUNCT/11/punct"
)
REBUFFED = (
    "Die/der/DET/2/det Ministerin/Ministerin/NOUN/3/nsubj wies/weisen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin "
    'Berichte/Bericht/NOUN/3/obj als/als/CCONJ/7/cc "/"/PUNCT/7/punct +Märchen/Märchen/NOUN/4/conj '
    '+"/"/PUNCT/7/punct zurück/zurück/ADV/3/compound:prt +././PUNCT/3/punct'
)


@pytest.mark.parametrize(
    ("words", "speaker", "content", "cue"),
    [
        (CLAUSE, "die Firma", 'als "Märchen"', "bezeichnete"),
        (BUDGET, "Die Opposition", 'den Haushalt als "Luftnummer"', "bezeichnete"),
        (REFORM, "Aydin", 'die Reform für "überfällig"', "hält"),
        (PRAISED, "Kern", 'den Plan als "großen Wurf"', "lobt"),
        (REBUFFED, "Die Ministerin", 'Berichte als "Märchen"', "wies zurück"),
    ],
)
def test_a_judgement_in_quotation_marks_is_found(words: str, speaker: str, content: str, cue: str) -> None:
    document = make_document(words)
    (frame,) = tell_judgements(document, [], speech_words())
    said = [" ".join(s.of(document.text) for s in spans) for spans in (frame.speaker, frame.content, frame.cue)]
    assert (frame.form, said) == ("mixed", [speaker, content, cue])


def test_a_name_that_nobody_in_particular_gives_is_none() -> None:
    assert tell_judgements(make_document(TOWER), [], speech_words()) == []


def test_what_the_model_marks_of_it_as_a_clause_is_joined_to_it() -> None:
    document = make_document(BUDGET)
    cue, speaker = (span_of(document.text, "bezeichnete"),), (span_of(document.text, "Die Opposition"),)
    parts = [
        SpeechFrame((span_of(document.text, words),), "indirect", cue=cue, speaker=speaker, score=score)
        for words, score in (("den Haushalt", 0.9), ('"Luftnummer"', 0.4))
    ]
    (frame,) = tell_judgements(document, parts, speech_words())
    assert (frame.form, [s.of(document.text) for s in frame.content]) == ("mixed", ['den Haushalt als "Luftnummer"'])


def test_one_that_the_model_marks_well_stays_as_it_is() -> None:
    document = make_document(BUDGET)
    known = SpeechFrame(
        (span_of(document.text, 'als "Luftnummer"'),), "reported", cue=(span_of(document.text, "bezeichnete"),)
    )
    assert tell_judgements(document, [known], speech_words()) == [known]


def test_a_clause_of_the_same_cue_is_no_part_of_it() -> None:
    document = make_document(CLAUSE)
    cue = (span_of(document.text, "bezeichnete"),)
    clause = SpeechFrame((span_of(document.text, "Der Verband meldet Lecks"),), "indirect", cue=cue)
    assert clause in tell_judgements(document, [clause], speech_words())

"""Cue and speaker of a content by the dependency tree."""

import pytest

from lagebild.languages.german.speech_links import cue_verb, find_speaker, name_phrase, name_source, tie_loose_ends
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

SAID = "Rehn/Rehn/PROPN/2/nsubj schweigt/schweigen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct"
HEARD = (
    "Der/der/DET/2/det Hang/Hang/NOUN/3/nsubj rutsche/rutschen/VERB/5/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/3/punct "
    "heißt/heißen/VERB/0/root/VerbForm=Fin es/es/PRON/5/expl"
)
IN_WRITING = HEARD + " in/in/ADP/9/case einem/ein/DET/9/det Brief/Brief/NOUN/5/obl"
IN_SUMMER = HEARD + " im/in/ADP/8/case Sommer/Sommer/NOUN/5/obl"


def sources(document: Document, speaker: str) -> list[str]:
    spans = (span_of(document.text, speaker),)
    said = SpeechFrame(
        (span_of(document.text, "Der Hang rutsche"),), "indirect", cue=(span_of(document.text, "heißt"),)
    )
    frame = name_source(SpeechFrame(said.content, said.form, cue=said.cue, speaker=spans), document, speech_words())
    return [span.of(document.text) for span in frame.speaker]


def test_what_is_written_says_what_stands_in_it() -> None:
    assert sources(make_document(SAID, IN_WRITING), "Rehn") == ["einem Brief"]


def test_a_time_of_year_says_nothing_nor_does_somebody_named_before() -> None:
    assert sources(make_document(SAID, IN_SUMMER), "Rehn") == []


def test_a_word_that_takes_up_lets_the_last_speaker_go_on() -> None:
    assert sources(make_document(SAID, HEARD + " weiter/weiter/ADV/5/advmod"), "Rehn") == ["Rehn"]


def test_the_verb_of_a_relative_clause_behind_a_clause_is_not_its_cue() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj gehe/gehen/VERB/8/ccomp/Mood=Sub|VerbForm=Fin um/um/ADP/4/case Hilfe/Hilfe/NOUN/2/obl "
        "+,/,/PUNCT/8/punct die/der/PRON/8/obj/PronType=Rel Kern/Kern/PROPN/8/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin"
    )
    frame = SpeechFrame((span_of(document.text, "Es gehe um Hilfe"),), "free_indirect")
    assert cue_verb(document, frame, speech_words()) is None
    told = SpeechFrame(frame.content, "reported")
    assert cue_verb(document, told, speech_words()) == 7


def test_the_subject_of_saying_agrees_with_its_verb() -> None:
    document = make_document(
        "Gespräche/Gespräch/NOUN/4/nsubj/Number=Plur hatte/haben/AUX/4/aux/VerbForm=Fin|Number=Sing "
        "Kern/Kern/PROPN/4/nsubj/Number=Sing angekündigt/ankündigen/VERB/0/root"
    )
    assert [span.of(document.text) for span in find_speaker(document, 3, speech_words())] == ["Kern"]


def test_who_is_told_of_does_not_say_what_is_heard() -> None:
    assert sources(make_document(SAID, HEARD), "Der Hang") == []


def tied(content: str, cue: str, speaker: str, *sentences: str) -> tuple[list[str], list[str]]:
    document = make_document(*sentences)
    spans = [(span_of(document.text, text),) for text in (content, cue, speaker)]
    frame = tie_loose_ends(SpeechFrame(spans[0], "reported", cue=spans[1], speaker=spans[2]), document, speech_words())
    return [s.of(document.text) for s in frame.cue], [s.of(document.text) for s in frame.speaker]


def test_a_verb_behind_a_dash_does_not_say_what_stands_before_it() -> None:
    headline = (
        "Rehn/Rehn/PROPN/2/nsubj droht/drohen/VERB/0/root/VerbForm=Fin mit/mit/ADP/4/case Streik/Streik/NOUN/7/obl -/-/PUNCT/7/punct "
        "Moor/Moor/PROPN/7/nsubj mahnt/mahnen/VERB/2/parataxis/VerbForm=Fin"
    )
    assert tied("mit Streik", "droht", "Rehn", headline) == (["droht"], ["Rehn"])


def test_a_verb_of_saying_above_the_content_goes_before_the_cue_of_another_sentence() -> None:
    before = "Laut/laut/ADP/2/case Moor/Moor/PROPN/3/obl regnet/regnen/VERB/0/root/VerbForm=Fin es/es/PRON/3/nsubj +././PUNCT/3/punct"
    words = (
        "Rehn/Rehn/PROPN/2/nsubj verspricht/versprechen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct zu/zu/PART/5/mark "
        "kommen/kommen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert tied("zu kommen", "Laut", "Moor", before, words) == (["verspricht"], ["Rehn"])


def test_a_noun_in_another_case_is_no_subject_beside_one_in_the_nominative() -> None:
    document = make_document(
        "Nach/nach/ADP/3/case zwei/zwei/NUM/3/nummod Stunden/Stunde/NOUN/9/obl/Case=Dat Beratung/Beratung/NOUN/9/nsubj/Case=Dat "
        "hat/haben/AUX/9/aux/VerbForm=Fin Rehn/Rehn/PROPN/9/nsubj/Case=Nom dem/der/DET/8/det Plan/Plan/NOUN/9/obj/Case=Dat "
        "zugestimmt/zustimmen/VERB/0/root +././PUNCT/9/punct"
    )
    assert [s.of(document.text) for s in find_speaker(document, 8, speech_words())] == ["Rehn"]


def test_of_joined_verbs_the_last_before_the_colon_announces_the_words() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj warnte/warnen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj und/und/CCONJ/5/cc "
        "drohte/drohen/VERB/2/conj/VerbForm=Fin Kern/Kern/PROPN/5/obj +:/:/PUNCT/9/punct Man/man/PRON/9/nsubj "
        "gehe/gehen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub +././PUNCT/2/punct"
    )
    frame = SpeechFrame((span_of(document.text, "Man gehe"),), "free_indirect")
    assert cue_verb(document, frame, speech_words()) == 4


def test_the_next_half_of_a_sentence_is_not_what_the_verb_of_the_first_says() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/3/nsubj habe/haben/AUX/3/aux/VerbForm=Fin|Mood=Sub gewarnt/warnen/VERB/0/root ;/;/PUNCT/6/punct "
        "das/der/PRON/6/nsubj genüge/genügen/VERB/3/parataxis/VerbForm=Fin|Mood=Sub +././PUNCT/3/punct"
    )
    frame = SpeechFrame((span_of(document.text, "das genüge"),), "free_indirect")
    assert cue_verb(document, frame, speech_words()) is None


@pytest.mark.parametrize(("main", "cue"), [("fehlen/fehlen/VERB/0/root/VerbForm=Fin ", None), ("", 4)])
def test_a_relative_clause_that_has_ended_does_not_say_what_stands_behind_the_colon(main: str, cue: int | None) -> None:
    document = make_document(
        f"Die/der/DET/2/det Sätze/Satz/NOUN/{7 if main else 0}/obj +,/,/PUNCT/5/punct die/der/PRON/5/obj/PronType=Rel "
        f"zusagt/zusagen/VERB/2/acl/VerbForm=Fin Kern/Kern/PROPN/5/nsubj {main}+:/:/PUNCT/{10 if main else 9}/punct "
        f"20/20/NUM/{10 if main else 9}/nsubj Ordner/Ordner/NOUN/5/obl"
    )
    frame = SpeechFrame((span_of(document.text, "20 Ordner"),), "free_indirect")
    assert cue_verb(document, frame, speech_words()) == cue


def test_the_verb_of_the_next_half_does_not_say_what_the_first_tells() -> None:
    document = make_document(
        "Das/der/PRON/2/nsubj genüge/genügen/VERB/0/root/VerbForm=Fin|Mood=Sub +;/;/PUNCT/5/punct Rehn/Rehn/PROPN/5/nsubj "
        "rate/raten/VERB/2/parataxis/VerbForm=Fin|Mood=Sub ab/ab/ADP/5/compound:prt +././PUNCT/2/punct"
    )
    frame = SpeechFrame((span_of(document.text, "Das genüge"),), "free_indirect")
    assert cue_verb(document, frame, speech_words()) is None


def test_the_date_before_a_noun_is_no_part_of_its_name() -> None:
    document = make_document(
        "Die/der/DET/7/det am/an/ADP/3/case Montag/Montag/NOUN/6/nmod +,/,/PUNCT/5/punct Mai/Mai/NOUN/3/appos "
        "verbreitete/verbreitet/ADJ/7/amod Note/Note/NOUN/0/root"
    )
    assert name_phrase(document, 6).of(document.text) == "verbreitete Note"


def test_what_is_demanded_of_somebody_is_not_said_by_the_infinitive() -> None:
    document = make_document(
        "Kern/Kern/PROPN/4/nsubj hat/haben/AUX/4/aux/VerbForm=Fin Moor/Moor/PROPN/4/obj aufgefordert/auffordern/VERB/0/root "
        "zu/zu/PART/6/mark versprechen/versprechen/VERB/4/xcomp/VerbForm=Inf +,/,/PUNCT/10/punct "
        "dass/dass/SCONJ/10/mark niemand/niemand/PRON/10/nsubj friert/frieren/VERB/6/ccomp/VerbForm=Fin"
    )
    content = (span_of(document.text, "dass niemand friert"),)
    cue, speaker = ((span_of(document.text, word),) for word in ("aufgefordert", "Kern"))
    frame = SpeechFrame(content, "indirect", cue=cue, speaker=speaker)
    tied = tie_loose_ends(frame, document, speech_words())
    assert (tied.cue, tied.speaker, tied.via) == (cue, speaker, ())


def test_what_is_said_in_it_is_not_said_by_somebody_named_long_before() -> None:
    within = HEARD + " darin/darin/ADV/5/advmod"
    assert sources(make_document(SAID, within), "Rehn") == ["Rehn"]
    assert (
        sources(make_document(SAID, "Es/es/PRON/2/expl regnet/regnen/VERB/0/root/VerbForm=Fin", within), "Rehn") == []
    )


@pytest.mark.parametrize(("mark", "cue"), [(";", "sagte"), (",", "fordere")])
def test_no_verb_before_a_semicolon_says_what_stands_behind_it(mark: str, cue: str) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj fordere/fordern/VERB/7/ccomp/VerbForm=Fin|Mood=Sub +{mark}/{mark}/PUNCT/5/punct "
        "alles/alle/PRON/5/nsubj fehle/fehlen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/5/punct "
        "sagte/sagen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/7/nsubj"
    )
    said = SpeechFrame(
        (span_of(document.text, "alles fehle"),),
        "indirect",
        cue=(span_of(document.text, "sagte"),),
        speaker=(span_of(document.text, "Kern"),),
    )
    assert [s.of(document.text) for s in tie_loose_ends(said, document, speech_words()).cue] == [cue]


def test_a_phrase_in_a_relative_clause_is_not_what_the_verb_above_that_says() -> None:
    document = make_document(
        "Kern/Kern/PROPN/8/nsubj +,/,/PUNCT/6/punct der/der/PRON/6/nsubj/PronType=Rel als/als/ADP/5/case Freund/Freund/NOUN/6/obl "
        "auftritt/auftreten/VERB/1/acl/VerbForm=Fin +,/,/PUNCT/6/punct rügt/rügen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/8/obj"
    )
    phrase = SpeechFrame((span_of(document.text, "als Freund"),), "reported")
    assert cue_verb(document, phrase, speech_words()) is None

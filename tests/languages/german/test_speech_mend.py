"""Contents as the model marks them are mended: joined, closed, parted by sentence, dropped when empty."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_mend import mend_frames
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

TEXT = (
    "Er/er/PRON/2/nsubj warnte/warnen/VERB/0/root davor/davor/ADV/2/advmod +,/,/PUNCT/5/punct anzugreifen/angreifen/VERB/2/xcomp "
    "+././PUNCT/2/punct",
    "Man/man/PRON/2/nsubj reagiere/reagieren/VERB/0/root +,/,/PUNCT/6/punct wenn/wenn/SCONJ/6/mark es/es/PRON/6/nsubj "
    "geschieht/geschehen/VERB/2/advcl +././PUNCT/2/punct",
    "Dies/dies/PRON/5/nsubj wäre/sein/AUX/5/cop ein/ein/DET/5/det „/„/PUNCT/5/punct +Fehler/Fehler/NOUN/0/root +“/“/PUNCT/5/punct",
)


def mend(document: Document, *contents: tuple[str, ...]) -> list[str]:
    frames = [SpeechFrame(tuple(span_of(document.text, words) for words in parts), "indirect") for parts in contents]
    return [" … ".join(s.of(document.text) for s in f.content) for f in mend_frames(document, frames, speech_words())]


def test_a_word_that_only_announces_the_clause_is_no_part_of_it() -> None:
    assert mend(make_document(*TEXT), ("davor, anzugreifen",)) == ["anzugreifen"]


def test_a_condition_belongs_to_what_depends_on_it() -> None:
    document = make_document(*TEXT)
    assert mend(document, ("Man reagiere",), ("wenn es geschieht",)) == ["Man reagiere, wenn es geschieht"]


def test_a_quotation_mark_is_closed() -> None:
    assert mend(make_document(*TEXT), ("Dies wäre ein „Fehler",)) == ["Dies wäre ein „Fehler“"]


def test_parts_in_two_sentences_are_two_contents() -> None:
    document = make_document(*TEXT)
    assert mend(document, ("anzugreifen", "Man reagiere")) == ["anzugreifen", "Man reagiere"]


def test_a_content_without_any_word_of_its_own_is_dropped() -> None:
    assert mend(make_document(*TEXT), ("Er",)) == []


@pytest.mark.parametrize("pronoun", ["das", "sie"])
def test_a_denial_of_what_was_said_before_is_about_its_pronoun(pronoun: str) -> None:
    document = make_document(
        f"Der/der/DET/2/det Verband/Verband/NOUN/3/nsubj bestreitet/bestreiten/VERB/0/root/VerbForm=Fin {pronoun}/{pronoun}/PRON/3/obj",
        "Er/er/PRON/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin dies/dies/PRON/2/obj",
    )
    cued = ((pronoun, "bestreitet"), ("dies", "sagt"))
    frames = [
        SpeechFrame((span_of(document.text, said),), "reported", cue=(span_of(document.text, cue),))
        for said, cue in cued
    ]
    assert mend_frames(document, frames, speech_words()) == frames[:1]


def test_the_mark_behind_the_full_stop_of_a_quotation_closes_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root +:/:/PUNCT/2/punct „/„/PUNCT/6/punct +Es/es/PRON/6/nsubj eilt/eilen/VERB/2/ccomp "
        "+././PUNCT/6/punct +“/“/PUNCT/6/punct"
    )
    assert mend(document, ("„Es eilt",)) == ["„Es eilt.“"]


def test_a_told_act_marked_by_its_preposition_alone_takes_in_the_noun() -> None:
    document = make_document(
        "Die/der/DET/2/det Debatte/Debatte/NOUN/9/nsubj um/um/ADP/4/case Forderungen/Forderung/NOUN/2/nmod nach/nach/ADP/6/case "
        "Ruhe/Ruhe/NOUN/4/nmod im/in/ADP/8/case Tal/Tal/NOUN/6/nmod dauert/dauern/VERB/0/root/VerbForm=Fin"
    )
    frame = SpeechFrame((span_of(document.text, "nach"),), "reported", cue=(span_of(document.text, "Forderungen"),))
    (mended,) = mend_frames(document, [frame], speech_words())
    assert [s.of(document.text) for s in mended.content] == ["nach Ruhe im Tal"]
    assert mend_frames(document, [replace(frame, cue=(span_of(document.text, "Debatte"),))], speech_words()) == []


def test_who_speaks_is_no_matter_of_the_act() -> None:
    document = make_document(
        "Geld/Geld/NOUN/2/obj fordert/fordern/VERB/0/root/VerbForm=Fin die/der/DET/4/det Wehr/Wehr/NOUN/2/nsubj"
    )
    frame = SpeechFrame((span_of(document.text, "die"),), "reported", cue=(span_of(document.text, "fordert"),))
    assert mend_frames(document, [frame], speech_words()) == []


CUT = (
    "Räte/Rat/NOUN/5/nsubj haben/haben/AUX/5/aux/VerbForm=Fin vor/vor/ADP/4/case Krieg/Krieg/NOUN/5/obl gewarnt/warnen/VERB/0/root "
    "+,/,/PUNCT/7/punct sagt/sagen/VERB/5/parataxis/VerbForm=Fin er/er/PRON/7/nsubj"
)


@pytest.mark.parametrize(("form", "whole"), [("indirect", True), ("reported", False)])
def test_a_border_between_an_auxiliary_and_its_verb_is_none(form: str, whole: bool) -> None:
    document = make_document(CUT)
    first = SpeechFrame((span_of(document.text, "Räte haben"),), "indirect", cue=(span_of(document.text, "sagt"),))
    second = SpeechFrame((span_of(document.text, "vor Krieg gewarnt"),), form)
    mended = mend_frames(document, [first, second], speech_words())
    assert len(mended) == (1 if whole else 2)
    assert mended[0].cue == first.cue


@pytest.mark.parametrize(("cue", "whole"), [((), True), (("gehe",), False)])
def test_a_relative_clause_behind_a_content_belongs_to_it(cue: tuple[str, ...], whole: bool) -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj gehe/gehen/VERB/0/root/Mood=Sub|VerbForm=Fin um/um/ADP/4/case Hilfe/Hilfe/NOUN/2/obl "
        "+,/,/PUNCT/8/punct die/der/PRON/8/obj/PronType=Rel Kern/Kern/PROPN/8/nsubj fordert/fordern/VERB/4/acl/VerbForm=Fin"
    )
    first = SpeechFrame((span_of(document.text, "Es gehe um Hilfe"),), "free_indirect")
    cues = tuple(span_of(document.text, word) for word in cue)
    inner = SpeechFrame((span_of(document.text, "um Hilfe"),), "reported", cue=(span_of(document.text, "fordert"),))
    second = SpeechFrame((span_of(document.text, "die Kern fordert"),), "free_indirect", cue=cues)
    mended = mend_frames(document, [first, inner, second], speech_words())
    joined = ["Es gehe um Hilfe, die Kern fordert", "um Hilfe"]
    apart = ["Es gehe um Hilfe", "um Hilfe", "die Kern fordert"]
    assert [f.content[0].of(document.text) for f in mended] == (joined if whole else apart)


def test_neighbouring_words_that_hang_on_each_other_name_one_speaker() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj stimmt/stimmen/VERB/0/root +,/,/PUNCT/4/punct besagt/besagen/VERB/2/parataxis die/der/DET/6/det "
        "Auswertung/Auswertung/NOUN/4/nsubj der/der/DET/8/det Berichte/Bericht/NOUN/6/nmod für/für/ADP/10/case Mai/Mai/NOUN/8/nmod"
    )
    halves = tuple(span_of(document.text, words) for words in ("die Auswertung", "der Berichte für"))
    told = SpeechFrame((span_of(document.text, "Es stimmt"),), "indirect", speaker=halves)
    (mended,) = mend_frames(document, [told], speech_words())
    assert [s.of(document.text) for s in mended.speaker] == ["die Auswertung der Berichte"]


WAITING = (
    "Rehn/Rehn/PROPN/2/nsubj bat/bitten/VERB/0/root/VerbForm=Fin zu/zu/PART/4/mark reden/reden/VERB/2/xcomp/VerbForm=Inf "
    "+,/,/PUNCT/8/punct bevor/bevor/SCONJ/8/mark es/es/PRON/8/nsubj beginne/beginnen/VERB/4/advcl/VerbForm=Fin "
    "+././PUNCT/2/punct"
)


def test_an_adverbial_clause_belongs_to_the_content_that_it_hangs_on() -> None:
    document = make_document(WAITING)
    assert mend(document, ("zu reden",), ("bevor es beginne",)) == ["zu reden, bevor es beginne"]
    fitting = make_document(
        "Wenn/wenn/SCONJ/3/mark er/er/PRON/3/nsubj gehe/gehen/VERB/5/advcl/VerbForm=Fin +,/,/PUNCT/3/punct "
        "werde/werden/VERB/0/root/VerbForm=Fin es/es/PRON/5/nsubj still/still/ADJ/5/xcomp"
    )
    assert mend(fitting, ("Wenn er gehe",), ("werde es still",)) == ["Wenn er gehe, werde es still"]


def test_a_relative_pronoun_for_a_whole_clause_may_be_denied() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj log/lügen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct was/was/PRON/6/obj Rehn/Rehn/PROPN/6/nsubj "
        "bestreitet/bestreiten/VERB/2/acl/VerbForm=Fin"
    )
    frame = SpeechFrame((span_of(document.text, "was"),), "reported", cue=(span_of(document.text, "bestreitet"),))
    assert mend_frames(document, [frame], speech_words()) == [frame]


def test_the_full_stop_of_the_article_is_no_part_of_a_quotation() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj sprach/sprechen/VERB/0/root von/von/ADP/6/case einem/ein/DET/6/det „/„/PUNCT/6/punct "
        "+Wunder/Wunder/NOUN/2/obl +“/“/PUNCT/6/punct +././PUNCT/2/punct"
    )
    assert mend(document, ("von einem „Wunder“.",)) == ["von einem „Wunder“"]


def test_the_full_stop_is_no_part_of_who_passes_words_on() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj sagte/sagen/VERB/0/root Nein/Nein/NOUN/2/obj der/der/DET/5/det Post/Post/PROPN/2/iobj "
        "+././PUNCT/2/punct"
    )
    frame = SpeechFrame((span_of(document.text, "Nein"),), "direct", via=(span_of(document.text, "der Post."),))
    assert mend_frames(document, [frame], speech_words())[0].via == (span_of(document.text, "der Post"),)


ASKED_OF = (
    "Kern/Kern/PROPN/2/nsubj bat/bitten/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj +,/,/PUNCT/8/punct das/der/DET/6/det "
    "Amt/Amt/NOUN/8/obj zu/zu/PART/8/mark öffnen/öffnen/VERB/2/xcomp/VerbForm=Inf"
)


@pytest.mark.parametrize(
    ("marked", "hearer", "content"),
    [("Moor, das Amt", "Moor", "das Amt zu öffnen"), ("Moor", "Moor", "zu öffnen")],
)
def test_the_object_of_what_is_asked_is_no_hearer(marked: str, hearer: str, content: str) -> None:
    document = make_document(ASKED_OF)
    asked = SpeechFrame((span_of(document.text, "zu öffnen"),), "indirect", addressee=(span_of(document.text, marked),))
    (mended,) = mend_frames(document, [asked], speech_words())
    assert [mended.addressee[0].of(document.text), mended.content[0].of(document.text)] == [hearer, content]


def test_the_preposition_before_a_hearer_is_no_part_of_what_is_asked() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin von/von/ADP/4/case Kern/Kern/PROPN/2/obl Geld/Geld/NOUN/2/obj"
    )
    parts = tuple(span_of(document.text, words) for words in ("von", "Geld"))
    asked = SpeechFrame(parts, "reported", addressee=(span_of(document.text, "Kern"),))
    (mended,) = mend_frames(document, [asked], speech_words())
    assert [s.of(document.text) for s in mended.content] == ["Geld"]

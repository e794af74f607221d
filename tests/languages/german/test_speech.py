"""Attributed contents found by rule, and who passed them on."""

from dataclasses import replace

from lagebild.languages.german.speech import find_speech
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

LAUT = (
    "Laut/laut/ADP/2/case Polizei/Polizei/NOUN/5/obl sind/sein/AUX/5/aux:pass/VerbForm=Fin zwei/zwei/NUM/5/nsubj:pass "
    "verletzt/verletzen/VERB/0/root +././PUNCT/5/punct"
)


def test_a_source_phrase_attributes_the_rest_of_its_sentence() -> None:
    document = make_document(LAUT)
    (frame,) = find_speech(document)
    assert frame.content[0].of(document.text) == "sind zwei verletzt"
    assert [s.of(document.text) for s in (*frame.cue, *frame.speaker)] == ["Laut", "Polizei"]


def test_a_quotation_belongs_to_the_subject_of_the_verb_of_saying() -> None:
    document = make_document(
        "„/„/PUNCT/4/punct +Das/das/PRON/4/nsubj war/sein/AUX/4/cop/VerbForm=Fin Absicht/Absicht/NOUN/8/ccomp +“/“/PUNCT/4/punct "
        "+,/,/PUNCT/4/punct so/so/ADV/8/advmod sagte/sagen/VERB/0/root/VerbForm=Fin Kranz/Kranz/PROPN/8/nsubj",
        "„/„/PUNCT/5/punct +Nun/nun/ADV/5/advmod sind/sein/AUX/5/cop/VerbForm=Fin wir/wir/PRON/5/nsubj bereit/bereit/ADJ/0/root "
        "+“/“/PUNCT/5/punct",
    )
    frames = find_speech(document)
    assert [f.form for f in frames] == ["direct", "direct"]
    assert [[s.of(document.text) for s in f.speaker] for f in frames] == [["Kranz"], ["Kranz"]]
    assert frames[1].content[0].of(document.text) == "„Nun sind wir bereit“"


KONJUNKTIV = "Man/man/PRON/3/nsubj habe/haben/AUX/3/aux/VerbForm=Fin|Mood=Sub lange/lange/ADV/3/advmod geredet/reden/VERB/0/root +././PUNCT/3/punct"


def test_a_konjunktiv_main_clause_goes_on_with_what_was_said_before() -> None:
    document = make_document(LAUT, KONJUNKTIV.replace("/3/", "/4/"))
    said, going_on = find_speech(document)
    assert (said.form, going_on.form, going_on.speaker) == ("indirect", "free_indirect", said.speaker)


def test_a_konjunktiv_main_clause_behind_narration_is_the_reports_own() -> None:
    assert find_speech(make_document(KONJUNKTIV.replace("/3/", "/4/"))) == ()


def test_narration_is_nobodys_statement() -> None:
    document = make_document("Der/der/DET/2/det Zug/Zug/NOUN/3/nsubj hielt/halten/VERB/0/root/VerbForm=Fin|Mood=Ind")
    assert find_speech(document) == ()


def test_words_inside_the_words_of_another_are_passed_on_by_him() -> None:
    document = make_document(
        "Psaki/Psaki/PROPN/2/nsubj sagte/sagen/VERB/0/root +,/,/PUNCT/5/punct Biden/Biden/PROPN/5/nsubj warne/warnen/VERB/2/ccomp "
        "vor/vor/ADP/7/case Folgen/Folge/NOUN/5/obl"
    )
    text = document.text
    outer = SpeechFrame(
        (span_of(text, "Biden warne vor Folgen"),),
        "indirect",
        speaker=(span_of(text, "Psaki"),),
        cue=(span_of(text, "sagte"),),
    )
    inner = SpeechFrame(
        (span_of(text, "Folgen"),), "reported", speaker=(span_of(text, "Biden"),), cue=(span_of(text, "warne"),)
    )
    frames = find_speech(replace(document, speech=(outer, inner)))
    assert [(f.content[0].of(text), [s.of(text) for s in f.via]) for f in frames] == [
        ("Biden warne vor Folgen", ["Psaki"])
    ]


HEARD = (
    "Er/er/PRON/2/nsubj gehe/gehen/VERB/4/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/2/punct hieß/heißen/VERB/0/root/VerbForm=Fin "
    "es/es/PRON/4/nsubj aus/aus/ADP/8/case dem/der/DET/8/det Kanzleramt/Kanzleramt/NOUN/4/obl"
)


def test_what_is_told_from_a_body_is_said_by_it() -> None:
    (frame,) = find_speech(make_document(HEARD))
    assert [s.of(make_document(HEARD).text) for s in frame.speaker] == ["dem Kanzleramt"]
    assert not frame.impersonal


def test_what_is_only_heard_has_no_speaker() -> None:
    document = make_document(HEARD.split(" aus/aus")[0])
    marked = SpeechFrame(
        (span_of(document.text, "Er gehe"),),
        "indirect",
        cue=(span_of(document.text, "hieß"),),
        speaker=(span_of(document.text, "es"),),
    )
    (frame,) = find_speech(replace(document, speech=(marked,)))
    assert (frame.speaker, frame.impersonal) == ((), True)


def test_a_guess_of_the_report_itself_does_not_go_on_with_what_was_said() -> None:
    guess = KONJUNKTIV.replace("/3/", "/4/").replace(
        "habe/haben/AUX/4/aux/VerbForm=Fin|Mood=Sub", "hätte/haben/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Past"
    )
    assert [f.form for f in find_speech(make_document(LAUT, guess))] == ["indirect"]


def test_what_we_fear_inside_our_own_words_is_no_statement_of_another() -> None:
    document = make_document(
        "„/„/PUNCT/3/punct +Wir/wir/PRON/3/nsubj fürchten/fürchten/VERB/10/ccomp/VerbForm=Fin +,/,/PUNCT/7/punct dass/dass/SCONJ/7/mark "
        "alles/alles/PRON/7/nsubj endet/enden/VERB/3/ccomp/VerbForm=Fin +“/“/PUNCT/3/punct +,/,/PUNCT/3/punct "
        "sagte/sagen/VERB/0/root/VerbForm=Fin Kranz/Kranz/PROPN/10/nsubj"
    )
    (frame,) = find_speech(document)
    assert [s.of(document.text) for s in frame.speaker] == ["Kranz"]


def test_whoever_is_not_the_body_that_speaks_speaks_inside_its_words() -> None:
    document = make_document(
        "Das/der/DET/2/det Amt/Amt/NOUN/3/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/7/punct er/er/PRON/7/nsubj "
        "werde/werden/AUX/7/aux/VerbForm=Fin|Mood=Sub betonen/betonen/VERB/3/ccomp/VerbForm=Inf +,/,/PUNCT/12/punct dass/dass/SCONJ/12/mark "
        "Geld/Geld/NOUN/12/nsubj bald/bald/ADV/12/advmod komme/kommen/VERB/7/ccomp/VerbForm=Fin|Mood=Sub"
    )
    frames = find_speech(document)
    inner = next(f for f in frames if f.content[0].of(document.text).startswith("dass"))
    assert [s.of(document.text) for s in inner.speaker] == ["er"]
    assert [s.of(document.text) for s in inner.via] == ["Das Amt"]

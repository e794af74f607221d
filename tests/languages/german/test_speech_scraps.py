"""Marked contents that nobody says are left out."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_scraps import leave_scraps
from lagebild.model.text import Name, SpeechFrame
from tests.builders import make_document, span_of


@pytest.mark.parametrize(("mark", "kept"), [("+:/:", ["Komm"]), ("+,/,", ["Er soll gerufen haben", "Komm"])])
def test_what_leads_up_to_the_words_is_not_said(mark: str, kept: list[str]) -> None:
    document = make_document(
        "Er/er/PRON/3/nsubj soll/sollen/AUX/3/aux/VerbForm=Fin gerufen/rufen/VERB/0/root/VerbForm=Part haben/haben/AUX/3/aux/VerbForm=Inf "
        f"{mark}/PUNCT/6/punct Komm/kommen/VERB/3/parataxis"
    )
    before = SpeechFrame((span_of(document.text, "Er soll gerufen haben"),), "free_indirect")
    said = SpeechFrame((span_of(document.text, "Komm"),), "direct", cue=(span_of(document.text, "gerufen"),))
    frames = leave_scraps(document, (before, said))
    assert [f.content[0].of(document.text) for f in frames] == kept


BROKEN = (
    "Mit/mit/ADP/3/case der/der/DET/3/det Drohung/Drohung/NOUN/8/obl +,/,/PUNCT/6/punct zu/zu/PART/6/mark "
    "gehen/gehen/VERB/3/xcomp/VerbForm=Inf +,/,/PUNCT/6/punct schadet/schaden/VERB/0/root/VerbForm=Fin|Mood=Ind Kern/Kern/PROPN/8/nsubj"
)


def test_what_a_noun_tells_ends_with_its_infinitive() -> None:
    document = make_document(BROKEN)
    cue = (span_of(document.text, "Drohung"),)
    parts = [
        SpeechFrame((span_of(document.text, words),), "indirect", cue=cue) for words in ("zu gehen", "schadet Kern")
    ]
    assert leave_scraps(document, parts) == parts[:1]
    whole = SpeechFrame((span_of(document.text, "zu gehen, schadet Kern"),), "indirect", cue=cue)
    assert [f.content[0].of(document.text) for f in leave_scraps(document, [whole])] == ["zu gehen"]


def test_joined_infinitives_of_a_noun_stay_together() -> None:
    document = make_document(
        "Die/der/DET/2/det Forderung/Forderung/NOUN/0/root +,/,/PUNCT/5/punct zu/zu/PART/5/mark sparen/sparen/VERB/2/xcomp/VerbForm=Inf "
        "+,/,/PUNCT/8/punct zu/zu/PART/8/mark bauen/bauen/VERB/5/conj/VerbForm=Inf"
    )
    whole = SpeechFrame(
        (span_of(document.text, "zu sparen, zu bauen"),), "indirect", cue=(span_of(document.text, "Forderung"),)
    )
    assert leave_scraps(document, [whole]) == [whole]


@pytest.mark.parametrize(("noun", "kept"), [("Vorbehalt", 0), ("Eindruck", 1)])
def test_on_which_condition_something_stands_is_not_said(noun: str, kept: int) -> None:
    document = make_document(
        f"Alles/alles/PRON/2/nsubj steht/stehen/VERB/0/root/VerbForm=Fin unter/unter/ADP/5/case dem/der/DET/5/det {noun}/{noun}/NOUN/2/obl "
        "+,/,/PUNCT/9/punct dass/dass/SCONJ/9/mark Wien/Wien/PROPN/9/nsubj zustimmt/zustimmen/VERB/5/acl/VerbForm=Fin"
    )
    said = SpeechFrame((span_of(document.text, "dass Wien zustimmt"),), "indirect")
    assert len(leave_scraps(document, [said])) == kept


def test_what_others_ask_has_no_verb_of_the_answer() -> None:
    document = make_document(
        "Auf/auf/ADP/3/case die/der/DET/3/det Frage/Frage/NOUN/8/obl +,/,/PUNCT/7/punct ob/ob/SCONJ/7/mark er/er/PRON/7/nsubj "
        "gehe/gehen/VERB/3/acl/VerbForm=Fin antwortete/antworten/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/8/nsubj"
    )
    cue = tuple(span_of(document.text, word) for word in ("Frage", "antwortete"))
    asked = SpeechFrame((span_of(document.text, "ob er gehe"),), "indirect", cue=cue)
    assert leave_scraps(document, [asked])[0].cue == cue[:1]


@pytest.mark.parametrize(("case", "label", "passed"), [("in", "LOC", 0), ("von", "LOC", 1), ("in", "ORG", 1)])
def test_where_somebody_speaks_passes_nothing_on(case: str, label: str, passed: int) -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj reicht/reichen/VERB/3/ccomp sagte/sagen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/3/nsubj "
        f"{case}/{case}/ADP/7/case der/der/DET/7/det Hauptstadt/Hauptstadt/NOUN/3/obl Wien/Wien/PROPN/7/appos"
    )
    where = span_of(document.text, "Wien")
    document = replace(document, names=(Name(where, label),))
    said = SpeechFrame((span_of(document.text, "Es reicht"),), "direct", via=(where,))
    assert len(leave_scraps(document, [said])[0].via) == passed


@pytest.mark.parametrize(
    ("object_", "kept"), [("es/es/PRON", ["aufzugeben"]), ("Geld/Geld/NOUN", ["Geld", "aufzugeben"])]
)
def test_a_pronoun_for_the_clause_behind_it_is_no_content_beside_that(object_: str, kept: list[str]) -> None:
    document = make_document(
        f"Er/er/PRON/2/nsubj lehnte/lehnen/VERB/0/root/VerbForm=Fin {object_}/2/obj ab/ab/ADP/2/compound:prt +,/,/PUNCT/6/punct "
        "aufzugeben/aufgeben/VERB/2/xcomp/VerbForm=Inf"
    )
    cue = (span_of(document.text, "lehnte"),)
    refused = SpeechFrame((span_of(document.text, object_.partition("/")[0]),), "reported", cue=cue)
    told = SpeechFrame((span_of(document.text, "aufzugeben"),), "indirect")
    assert [f.content[0].of(document.text) for f in leave_scraps(document, [refused, told])] == kept


@pytest.mark.parametrize(("pointing", "kept"), [("darin", 0), ("dort", 1)])
def test_a_clause_that_only_names_a_text_is_not_said_in_it(pointing: str, kept: int) -> None:
    document = make_document(
        "Der/der/DET/2/det Brief/Brief/NOUN/3/nsubj fehlt/fehlen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct "
        f"{pointing}/{pointing}/ADV/6/advmod heißt/heißen/VERB/3/parataxis/VerbForm=Fin es/es/PRON/6/nsubj +././PUNCT/3/punct"
    )
    marked = SpeechFrame((span_of(document.text, "Der Brief fehlt"),), "direct")
    assert len(leave_scraps(document, [marked])) == kept


@pytest.mark.parametrize(("speaker", "kept"), [("Kern", ["an Moor"]), ("Rehn", ["Kritik", "an Moor"])])
def test_a_cue_of_the_same_speaker_is_no_content_beside_what_it_is_about(speaker: str, kept: list[str]) -> None:
    document = make_document(
        "Kritik/Kritik/NOUN/2/obj übte/üben/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/2/nsubj an/an/ADP/5/case Moor/Moor/PROPN/1/nmod "
        "neben/neben/ADP/7/case Rehn/Rehn/PROPN/2/obl"
    )
    kern, other = ((span_of(document.text, words),) for words in ("Kern", speaker))
    noun = span_of(document.text, "Kritik")
    about = SpeechFrame((span_of(document.text, "an Moor"),), "reported", cue=(noun,), speaker=kern)
    found = leave_scraps(document, [SpeechFrame((noun,), "reported", speaker=other), about])
    assert [f.content[0].of(document.text) for f in found] == kept


@pytest.mark.parametrize(("source", "kept"), [("Einer Studie", 0), ("Rehn", 1)])
def test_what_tells_more_of_a_source_is_not_said(source: str, kept: int) -> None:
    document = make_document(
        "Einer/ein/DET/2/det Studie/Studie/NOUN/8/obl zufolge/zufolge/ADP/2/case +,/,/PUNCT/6/punct die/der/PRON/6/nsubj/PronType=Dem,Rel "
        "erschien/erscheinen/VERB/2/acl/VerbForm=Fin +,/,/PUNCT/6/punct sinkt/sinken/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/8/nsubj"
    )
    cue, who = span_of(document.text, "zufolge"), span_of(document.text, source)
    told = SpeechFrame((span_of(document.text, "die erschien"),), "indirect", cue=(cue,), speaker=(who,))
    assert len(leave_scraps(document, [told])) == kept


@pytest.mark.parametrize(("label", "asked"), [("Frage", True), ("Kern", False)])
def test_a_labelled_question_is_asked_by_nobody_named(label: str, asked: bool) -> None:
    document = make_document(
        f"{label}/{label}/NOUN/0/root +:/:/PUNCT/4/punct Wer/wer/PRON/4/nsubj zahlt/zahlen/VERB/1/parataxis/VerbForm=Fin "
        "Rehn/Rehn/PROPN/4/obj"
    )
    said = SpeechFrame((span_of(document.text, "Wer zahlt"),), "direct", speaker=(span_of(document.text, "Rehn"),))
    (kept,) = leave_scraps(document, [said])
    assert [[s.of(document.text) for s in spans] for spans in (kept.cue, kept.speaker)] == (
        [["Frage"], []] if asked else [[], ["Rehn"]]
    )

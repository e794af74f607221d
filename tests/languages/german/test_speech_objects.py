"""A told act is about the whole object of its verb, and about nobody whom it is addressed to."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_objects import fit_objects
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, Name, SpeechFrame
from tests.builders import make_document, span_of

REBUFFED = (
    "Kern/Kern/PROPN/2/nsubj weist/weisen/VERB/0/root/VerbForm=Fin Kritik/Kritik/NOUN/2/obj an/an/ADP/6/case dem/der/DET/6/det "
    "Bau/Bau/NOUN/3/nmod zurück/zurück/ADV/2/compound:prt"
)
BLAMED = (
    "Kern/Kern/PROPN/2/nsubj wirft/werfen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj und/und/CCONJ/6/cc der/der/DET/6/det "
    "Ruva/Ruva/PROPN/3/conj „/„/PUNCT/8/punct +Willkür/Willkür/NOUN/3/conj +“/“/PUNCT/8/punct vor/vor/ADP/2/compound:prt"
)
NAMES_SIDE_BY_SIDE = (
    "Lea/Lea/PROPN/7/nsubj Kern/Kern/PROPN/1/flat und/und/CCONJ/4/cc Ole/Ole/PROPN/1/conj Moor/Moor/PROPN/4/flat +,/,/PUNCT/7/punct "
    "kamen/kommen/VERB/0/root/VerbForm=Fin +././PUNCT/7/punct",
    "Gestern/gestern/ADV/7/advmod hatte/haben/AUX/7/aux/VerbForm=Fin Kern/Kern/PROPN/7/nsubj Moor/Moor/PROPN/3/flat mit/mit/ADP/6/case "
    "Klage/Klage/NOUN/7/obl gedroht/drohen/VERB/0/root",
)


def told(document: Document, content: str, *cues: str, speaker: str = "Kern") -> SpeechFrame:
    return SpeechFrame(
        (span_of(document.text, content),),
        "reported",
        cue=tuple(span_of(document.text, c) for c in cues),
        speaker=(span_of(document.text, speaker),),
    )


def contents(document: Document, *frames: SpeechFrame) -> list[str]:
    fitted = fit_objects(document, frames, speech_words())
    return [" … ".join(s.of(document.text) for s in f.content) for f in fitted]


def test_what_hangs_on_the_object_opens_no_content_of_its_own() -> None:
    document = make_document(REBUFFED)
    assert contents(document, told(document, "an dem Bau", "weist", "zurück")) == ["Kritik an dem Bau"]


def test_two_parts_of_one_object_are_one_content() -> None:
    document = make_document(REBUFFED)
    frames = (told(document, "Kritik", "weist", "zurück"), told(document, "an dem Bau", "weist", "zurück"))
    assert contents(document, *frames) == ["Kritik an dem Bau"]


def test_names_before_the_matter_are_addressed() -> None:
    document = make_document(BLAMED)
    document = replace(document, names=tuple(Name(span_of(document.text, n), "PER") for n in ("Kern", "Moor", "Ruva")))
    blamed = replace(told(document, "Moor und der Ruva „Willkür“", "wirft", "vor"), form="mixed")
    fitted = fit_objects(document, [blamed], speech_words())[0]
    assert [s.of(document.text) for s in fitted.content] == ["„Willkür“"]
    assert [s.of(document.text) for s in fitted.addressee] == ["Moor", "Ruva"]


def test_a_name_alone_is_the_matter() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj verspricht/versprechen/VERB/0/root/VerbForm=Fin Ruva/Ruva/PROPN/2/obj"
    )
    document = replace(document, names=(Name(span_of(document.text, "Ruva"), "LOC"),))
    assert contents(document, told(document, "Ruva", "verspricht")) == ["Ruva"]


def test_two_surnames_side_by_side_are_speaker_and_hearer() -> None:
    document = make_document(*NAMES_SIDE_BY_SIDE)
    document = replace(document, names=tuple(Name(span_of(document.text, n), "PER") for n in ("Lea Kern", "Ole Moor")))
    fitted = fit_objects(document, [told(document, "mit Klage", "gedroht", speaker="Kern Moor")], speech_words())[0]
    assert [s.of(document.text) for s in fitted.speaker] == ["Kern"]
    assert [s.of(document.text) for s in fitted.addressee] == ["Moor"]


def test_a_first_name_and_a_surname_are_one_speaker() -> None:
    document = make_document(*NAMES_SIDE_BY_SIDE)
    document = replace(document, names=(Name(span_of(document.text, "Lea Kern"), "PER"),))
    fitted = fit_objects(document, [told(document, "mit Klage", "gedroht", speaker="Lea Kern")], speech_words())[0]
    assert [s.of(document.text) for s in fitted.speaker] == ["Lea Kern"]


def test_of_whom_something_is_demanded_is_no_part_of_the_speaker() -> None:
    document = make_document(
        "Jetzt/jetzt/ADV/2/advmod fordert/fordern/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/2/nsubj von/von/ADP/5/case "
        "Moor/Moor/PROPN/3/nmod Geld/Geld/NOUN/2/obj"
    )
    asked = told(document, "Geld", "fordert", speaker="Kern von Moor")
    fitted = fit_objects(document, [asked], speech_words())[0]
    assert [s.of(document.text) for s in (*fitted.speaker, *fitted.addressee)] == ["Kern", "Moor"]
    named = replace(document, names=(Name(span_of(document.text, "Kern von Moor"), "PER"),))
    assert fit_objects(named, [asked], speech_words())[0].speaker == asked.speaker


def matter_of(words: str, content: str, cue: str) -> list[str]:
    document = make_document(words)
    (fitted,) = fit_objects(document, [told(document, content, cue)], speech_words())
    return [span.of(document.text) for span in fitted.content]


def test_a_threat_is_about_the_phrase_of_its_verb() -> None:
    words = (
        "Kern/Kern/PROPN/9/nsubj hat/haben/AUX/9/aux/VerbForm=Fin in/in/ADP/5/case einem/ein/DET/5/det Brief/Brief/NOUN/9/obl {case} "
        "Klage/Klage/NOUN/5/nmod dem/der/DET/9/obj gedroht/drohen/VERB/0/root"
    )
    assert matter_of(words.format(case="mit/mit/ADP/7/case"), "in einem Brief mit Klage", "gedroht") == ["mit Klage"]
    both = "über/über/ADP/7/case"
    assert matter_of(words.format(case=both), "in einem Brief über Klage", "gedroht") == ["in einem Brief über Klage"]


def test_what_is_to_be_forbidden_is_not_demanded() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj plant/planen/VERB/0/root/VerbForm=Fin Regeln/Regel/NOUN/2/obj +,/,/PUNCT/8/punct mit/mit/ADP/6/case "
        "denen/der/PRON/8/obl Werbung/Werbung/NOUN/8/nsubj:pass verboten/verbieten/VERB/3/acl werden/werden/AUX/8/aux:pass {modal}"
    )
    assert matter_of(words.format(modal="sollen/sollen/AUX/8/aux"), "Werbung", "verboten") == [
        "Werbung verboten werden sollen"
    ]
    assert matter_of(words.format(modal=""), "Werbung", "verboten") == ["Werbung"]


def test_a_noun_behind_the_second_verb_is_its_object_though_the_tree_hangs_it_on_the_first() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj leugnet/leugnen/VERB/0/root/VerbForm=Fin Pläne/Plan/NOUN/2/obj +,/,/PUNCT/5/punct "
        "weist/weisen/VERB/2/conj/VerbForm=Fin scharfe/scharf/ADJ/7/amod Kritik/Kritik/NOUN/2/obj an/an/ADP/10/case dem/der/DET/10/det "
        "Bau/Bau/NOUN/7/nmod zurück/zurück/ADV/5/compound:prt"
    )
    document = make_document(words)
    (frame,) = fit_objects(document, [told(document, "an dem Bau", "weist", "Kritik", "zurück")], speech_words())
    assert [s.of(document.text) for s in frame.content] == ["scharfe Kritik an dem Bau"]
    assert [s.of(document.text) for s in frame.cue] == ["weist", "zurück"]


def test_two_acts_with_an_object_each_stay_two() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj leugnet/leugnen/VERB/0/root/VerbForm=Fin Pläne/Plan/NOUN/2/obj +,/,/PUNCT/5/punct "
        "weist/weisen/VERB/2/conj/VerbForm=Fin Kritik/Kritik/NOUN/2/obj am/an/ADP/8/case Bau/Bau/NOUN/6/nmod zurück/zurück/ADV/5/compound:prt"
    )
    document = make_document(words)
    first, second = told(document, "Pläne", "leugnet"), told(document, "am Bau", "weist", "Kritik", "zurück")
    assert contents(document, first, second) == ["Pläne", "Kritik am Bau"]


def test_how_somebody_feels_is_what_he_says_and_not_when() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj zeigte/zeigen/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj nach/nach/ADP/6/case "
        "dem/der/DET/6/det Spiel/Spiel/NOUN/2/obl froh/froh/ADJ/2/xcomp +././PUNCT/2/punct"
    )
    (fitted,) = fit_objects(document, [told(document, "nach dem Spiel", "zeigte", "sich", "froh")], speech_words())
    assert [s.of(document.text) for s in fitted.content] == ["zeigte sich nach dem Spiel froh"]


def test_a_bare_name_beside_a_clause_of_the_same_verb_hears_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/4/nsubj hat/haben/AUX/4/aux/VerbForm=Fin Moor/Moor/PROPN/4/obj zugesagt/zusagen/VERB/0/root "
        "+,/,/PUNCT/8/punct dass/dass/SCONJ/8/mark er/er/PRON/8/nsubj hilft/helfen/VERB/4/ccomp/VerbForm=Fin"
    )
    name, cue = span_of(document.text, "Moor"), (span_of(document.text, "zugesagt"),)
    document = replace(document, names=(Name(name, "PER", 1.0),))
    told = SpeechFrame((name,), "reported", cue=cue)
    clause = SpeechFrame((span_of(document.text, "dass er hilft"),), "indirect", cue=cue)
    (frame,) = fit_objects(document, [told, clause], speech_words())
    assert (frame.content, frame.addressee) == (clause.content, (name,))
    assert fit_objects(document, [told], speech_words()) == [told]


@pytest.mark.parametrize(
    ("verb", "contents"),
    [("weist/weisen", ["Gerüchte", "wonach Moor gehe"]), ("nimmt/nehmen", ["Gerüchte"])],
)
def test_what_is_turned_down_goes_on_behind_the_verb(verb: str, contents: list[str]) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin Gerüchte/Gerücht/NOUN/2/obj "
        "zurück/zurück/ADV/2/compound:prt +,/,/PUNCT/8/punct wonach/wonach/ADV/8/advmod Moor/Moor/PROPN/8/nsubj "
        "gehe/gehen/VERB/3/acl/VerbForm=Fin"
    )
    noun = span_of(document.text, "Gerüchte")
    told = SpeechFrame((noun,), "reported", cue=(document.tokens[1].span, document.tokens[3].span))
    clause = SpeechFrame((span_of(document.text, "wonach Moor gehe"),), "indirect", cue=(noun,))
    first, second = fit_objects(document, [told, clause], speech_words())
    assert [s.of(document.text) for s in first.content] == contents
    assert second == clause


def test_what_stands_before_the_verb_of_a_main_clause_is_one_phrase() -> None:
    document = make_document(
        "Wirte/Wirt/NOUN/4/nsubj von/von/ADP/3/case Auheim/Auheim/PROPN/1/nmod fordern/fordern/VERB/0/root/VerbForm=Fin "
        "Geld/Geld/NOUN/4/obj"
    )
    asked = told(document, "Geld", "fordern", speaker="Wirte von Auheim")
    fitted = fit_objects(document, [asked], speech_words())[0]
    assert (fitted.speaker, fitted.addressee) == (asked.speaker, ())


@pytest.mark.parametrize(
    ("second", "content", "cue"),
    [("dementieren", "den Bericht", "weder bestätigen noch dementieren"), ("", "den Bericht weder bestätigen", "")],
)
def test_two_verbs_that_are_denied_are_no_part_of_what_is_refused(second: str, content: str, cue: str) -> None:
    behind = f" noch/noch/CCONJ/8/cc {second}/{second}/VERB/6/conj" if second else ""
    document = make_document(
        "Kern/Kern/PROPN/6/nsubj wollte/wollen/AUX/6/aux/VerbForm=Fin den/der/DET/4/det Bericht/Bericht/NOUN/6/obj "
        f"weder/weder/CCONJ/6/cc bestätigen/bestätigen/VERB/0/root{behind}"
    )
    refused = told(document, document.text.split("wollte ")[1], "wollte")
    fitted = fit_objects(document, [refused], speech_words())[0]
    assert [s.of(document.text) for s in fitted.content] == [content]
    assert [s.of(document.text) for s in fitted.cue[1:]] == ([cue] if cue else [])


@pytest.mark.parametrize(
    ("noun", "preposition", "content"),
    [("Frist", "bis", "eine Frist bis Mai"), ("Frist", "im", "eine Frist"), ("Marke", "bis", "eine Marke")],
)
def test_the_day_up_to_which_terms_are_set_belongs_to_them(noun: str, preposition: str, content: str) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/7/nsubj hat/haben/AUX/7/aux/VerbForm=Fin eine/ein/DET/4/det {noun}/{noun}/NOUN/7/obj "
        f"{preposition}/{preposition}/ADP/6/case Mai/Mai/PROPN/7/obl gesetzt/setzen/VERB/0/root/VerbForm=Part"
    )
    assert contents(document, told(document, f"eine {noun}", "gesetzt")) == [content]

"""Contents begin and end where their clauses and phrases do."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_spans import fit_spans
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

INSERTED = (
    "„/„/PUNCT/4/punct +Die/der/DET/3/det Stadt/Stadt/NOUN/8/nsubj +“/“/PUNCT/4/punct +,/,/PUNCT/4/punct sagt/sagen/VERB/0/root/VerbForm=Fin "
    "er/er/PRON/6/nsubj +,/,/PUNCT/10/punct „/„/PUNCT/10/punct +will/wollen/VERB/6/ccomp/VerbForm=Fin handeln/handeln/VERB/10/xcomp "
    "+“/“/PUNCT/10/punct +././PUNCT/6/punct"
)
FREE = (
    "Bis/bis/ADP/2/case Mai/Mai/PROPN/4/obl müsse/müssen/AUX/4/aux/VerbForm=Fin|Mood=Sub gezahlt/zahlen/VERB/0/root werden/werden/AUX/4/aux:pass "
    "+././PUNCT/4/punct"
)
BOTH = (
    "Sie/sie/PRON/2/nsubj lobt/loben/VERB/0/root/VerbForm=Fin den/der/DET/4/det Plan/Plan/NOUN/2/obj +,/,/PUNCT/6/punct "
    "rügt/rügen/VERB/2/conj/VerbForm=Fin aber/aber/ADV/6/advmod den/der/DET/9/det Ton/Ton/NOUN/6/obj"
)


def fit(document: Document, *frames: SpeechFrame) -> list[str]:
    fitted = fit_spans(document, frames, speech_words())
    return [" … ".join(span.of(document.text) for span in f.content) for f in fitted]


def frame(document: Document, content: str, form: str, cue: str = "") -> SpeechFrame:
    cues = (span_of(document.text, cue),) if cue else ()
    return SpeechFrame((span_of(document.text, content),), form, cue=cues)


def test_two_halves_of_a_quotation_around_its_cue_are_one_content() -> None:
    document = make_document(INSERTED)
    halves = frame(document, "„Die Stadt“,", "direct", "sagt"), frame(document, "„will handeln“", "direct", "sagt")
    assert fit(document, *halves) == ["„Die Stadt“ … „will handeln“"]


def test_a_konjunktiv_sentence_is_attributed_as_a_whole() -> None:
    document = make_document(FREE)
    assert fit(document, frame(document, "Bis Mai", "free_indirect")) == ["Bis Mai müsse gezahlt werden"]


def test_a_told_act_ends_before_the_next_verb() -> None:
    document = make_document(BOTH)
    assert fit(document, frame(document, "den Plan, rügt aber den Ton", "reported", "lobt")) == ["den Plan"]


def test_a_phrase_is_not_cut_before_its_noun() -> None:
    document = make_document(BOTH)
    assert fit(document, frame(document, "den", "reported", "lobt")) == ["den Plan"]


def test_an_infinitive_behind_a_noun_belongs_to_it() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj pocht/pochen/VERB/0/root/VerbForm=Fin auf/auf/ADP/4/case Recht/Recht/NOUN/2/obl +,/,/PUNCT/8/punct "
        "Truppen/Truppe/NOUN/8/obj zu/zu/PART/8/mark bewegen/bewegen/VERB/2/ccomp/VerbForm=Inf"
    )
    parts = (
        frame(document, "auf Recht", "reported", "pocht"),
        frame(document, "Truppen zu bewegen", "indirect", "pocht"),
    )
    assert fit(document, *parts) == ["auf Recht, Truppen zu bewegen"]


def test_a_konjunktiv_clause_behind_a_told_act_has_no_cue_of_its_own() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj warnte/warnen/VERB/0/root/VerbForm=Fin vor/vor/ADP/4/case Folgen/Folge/NOUN/2/obl +,/,/PUNCT/7/punct "
        "das/das/PRON/7/nsubj schade/schaden/VERB/2/ccomp/VerbForm=Fin|Mood=Sub allen/alle/PRON/7/obj"
    )
    parts = (
        frame(document, "vor Folgen", "reported", "warnte"),
        frame(document, "das schade allen", "indirect", "warnte"),
    )
    fitted = fit_spans(document, parts, speech_words())
    assert [(f.form, bool(f.cue)) for f in fitted] == [("reported", True), ("free_indirect", False)]


def test_the_condition_of_a_told_act_stands_outside_of_it() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj droht/drohen/VERB/0/root/VerbForm=Fin mit/mit/ADP/4/case Klagen/Klage/NOUN/2/obl +,/,/PUNCT/7/punct "
        "falls/falls/SCONJ/7/mark gebaut/bauen/VERB/2/advcl werde/werden/AUX/7/aux:pass/VerbForm=Fin|Mood=Sub"
    )
    marked = frame(document, "mit Klagen, falls gebaut werde", "indirect", "droht")
    (fitted,) = fit_spans(document, [marked], speech_words())
    assert (fitted.form, fitted.content) == ("reported", (span_of(document.text, "mit Klagen"),))


def test_a_told_act_is_about_its_noun_with_all_that_is_said_of_it() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj rügt/rügen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Bau/Bau/NOUN/2/obj von/von/ADP/6/case "
        "Straßen/Straße/NOUN/4/nmod im/in/ADP/8/case Wald/Wald/NOUN/4/nmod +,/,/PUNCT/11/punct der/der/PRON/11/nsubj "
        "wächst/wachsen/VERB/8/acl/VerbForm=Fin"
    )
    assert fit(document, frame(document, "den Bau", "reported", "rügt")) == ["den Bau von Straßen im Wald"]


def test_a_clause_that_hangs_on_a_verb_of_the_content_completes_it() -> None:
    document = make_document(
        "Das/das/PRON/2/nsubj zeuge/zeugen/VERB/0/root/VerbForm=Fin|Mood=Sub davon/davon/ADV/2/advmod +,/,/PUNCT/8/punct "
        "dass/dass/SCONJ/8/mark er/er/PRON/8/nsubj Geld/Geld/NOUN/8/obj nehme/nehmen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub"
    )
    parts = frame(document, "Das zeuge davon", "indirect"), frame(document, "dass er Geld nehme", "indirect")
    assert fit(document, *parts) == ["Das zeuge davon, dass er Geld nehme"]


def test_how_something_is_said_is_not_what_is_said() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj verlangt/verlangen/VERB/0/root/VerbForm=Fin unterdessen/unterdessen/ADV/2/advmod Neuwahlen/Neuwahl/NOUN/2/obj"
    )
    assert fit(document, frame(document, "unterdessen Neuwahlen", "reported", "verlangt")) == ["Neuwahlen"]


def test_parts_that_grow_into_each_other_are_one_part() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj rügt/rügen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Bau/Bau/NOUN/2/obj im/in/ADP/6/case "
        "Wald/Wald/NOUN/4/nmod als/als/ADP/8/case falsch/falsch/ADJ/2/advmod"
    )
    text = document.text
    parted = SpeechFrame(
        (span_of(text, "den Bau"), span_of(text, "im Wald als falsch")), "reported", cue=(span_of(text, "rügt"),)
    )
    assert fit(document, parted) == ["den Bau im Wald als falsch"]


def test_a_content_that_ends_with_a_joining_word_goes_on_to_the_noun() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj will/wollen/VERB/0/root/VerbForm=Fin auf/auf/ADP/4/case Kohle/Kohle/NOUN/5/obl "
        "verzichten/verzichten/VERB/2/xcomp ebenso/ebenso/ADV/8/advmod wie/wie/CCONJ/8/cc Gas/Gas/NOUN/5/obl "
        "aus/aus/ADP/10/case Norden/Norden/NOUN/8/nmod"
    )
    assert fit(document, frame(document, "auf Kohle verzichten ebenso wie", "indirect")) == [
        "auf Kohle verzichten ebenso wie Gas aus Norden"
    ]


def test_a_possessive_before_the_cue_is_the_whole_speaker() -> None:
    document = make_document(
        "Seine/sein/DET/2/det:poss/PronType=Prs Kritik/Kritik/NOUN/3/nsubj gilt/gelten/VERB/0/root/VerbForm=Fin ihr/sie/PRON/3/obl:arg"
    )
    told = frame(document, "ihr", "reported", "Kritik")
    (fitted,) = fit_spans(document, [replace(told, speaker=(span_of(document.text, "Seine"),))], speech_words())
    assert [span.of(document.text) for span in fitted.speaker] == ["Seine"]


def test_the_verb_before_a_source_put_into_a_content_belongs_to_it() -> None:
    document = make_document(
        "Zwei/zwei/NUM/2/nummod Gäste/Gast/NOUN/6/nsubj:pass wurden/werden/AUX/6/aux:pass/VerbForm=Fin laut/laut/ADP/5/case "
        "Kern/Kern/PROPN/6/obl verletzt/verletzen/VERB/0/root/VerbForm=Part +././PUNCT/6/punct"
    )
    place = {words: span_of(document.text, words) for words in ("Zwei Gäste", "verletzt", "laut", "Kern")}
    told = SpeechFrame(
        (place["Zwei Gäste"], place["verletzt"]), "indirect", cue=(place["laut"],), speaker=(place["Kern"],)
    )
    assert fit(document, told) == ["Zwei Gäste wurden … verletzt"]


def test_a_bracket_that_is_opened_is_closed() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj koste/kosten/VERB/5/ccomp/VerbForm=Fin|Mood=Sub +(/(/PUNCT/4/punct +brutto/brutto/ADV/2/advmod +)/)/PUNCT/4/punct "
        "zehn/zehn/NUM/7/nummod Euro/Euro/NOUN/2/obj +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/9/nsubj"
    )
    assert fit(document, frame(document, "Es koste(brutto", "indirect", "sagte")) == ["Es koste(brutto)"]


def test_what_is_judged_and_its_judgement_are_one_content() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj rügt/rügen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Bau/Bau/NOUN/2/obj am/an/ADP/6/case "
        "Montag/Montag/PROPN/2/obl als/als/CCONJ/9/cc „/„/PUNCT/9/punct +Fehler/Fehler/NOUN/2/advcl +“/“/PUNCT/9/punct"
    )
    parts = frame(document, "den Bau", "reported", "rügt"), frame(document, "als „Fehler“", "mixed", "rügt")
    (fitted,) = fit_spans(document, parts, speech_words())
    assert ([s.of(document.text) for s in fitted.content], fitted.form) == (["den Bau", "als „Fehler“"], "mixed")


def test_the_first_words_of_a_relative_clause_are_not_said() -> None:
    document = make_document(
        "Das/das/PRON/2/nsubj gehe/gehen/VERB/0/root/VerbForm=Fin|Mood=Sub dem/der/DET/4/det Vermerk/Vermerk/NOUN/2/obl nach/nach/ADP/2/compound:prt "
        "+,/,/PUNCT/9/punct aus/aus/ADP/8/case dem/der/PRON/9/obl/PronType=Rel zitierte/zitieren/VERB/4/acl/VerbForm=Fin Rehn/Rehn/PROPN/9/nsubj"
    )
    part = frame(document, "Das gehe dem Vermerk nach, aus dem", "indirect", "zitierte")
    assert fit(document, part) == ["Das gehe dem Vermerk nach"]


JOINED = (
    "Moor/Moor/PROPN/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin nur/nur/ADV/4/advmod Geld/Geld/NOUN/2/obj "
    "sowie/sowie/CCONJ/6/cc Gäste/Gast/NOUN/4/conj {behind}"
)


def test_a_told_act_is_about_all_nouns_that_are_joined() -> None:
    document = make_document(JOINED.format(behind="+././PUNCT/2/punct"))
    assert fit(document, frame(document, "Geld", "reported", "fordert")) == ["nur Geld sowie Gäste"]


def test_a_noun_before_another_verb_belongs_to_that_verb() -> None:
    document = make_document(JOINED.format(behind="zahlen/zahlen/VERB/2/conj/VerbForm=Fin"))
    assert fit(document, frame(document, "Geld", "reported", "fordert")) == ["nur Geld"]


@pytest.mark.parametrize(
    ("article", "kept"), [("Der/der/DET/3/dep/PronType=Art", []), ("Viele/viel/DET/3/dep/PronType=Ind", ["Viele"])]
)
def test_an_article_alone_names_nobody(article: str, kept: list[str]) -> None:
    document = make_document(
        f"{article} Alpen/Alpen/ADJ/3/amod Verband/Verband/NOUN/4/nsubj droht/drohen/VERB/0/root/VerbForm=Fin mit/mit/ADP/6/case "
        "Klagen/Klage/NOUN/4/obl"
    )
    said = frame(document, "mit Klagen", "reported", "droht")
    said = replace(said, speaker=(span_of(document.text, article.split("/")[0]),))
    (fitted,) = fit_spans(document, [said], speech_words())
    assert [span.of(document.text) for span in fitted.speaker] == kept


@pytest.mark.parametrize(("relation", "whole"), [("nsubj", "Kerns Tochter"), ("obj", "Kerns")])
def test_only_the_genitive_of_who_speaks_goes_on_to_the_noun(relation: str, whole: str) -> None:
    document = make_document(
        f"Kerns/Kern/PROPN/2/nmod Tochter/Tochter/NOUN/3/{relation} droht/drohen/VERB/0/root/VerbForm=Fin mit/mit/ADP/5/case "
        "Klagen/Klage/NOUN/3/obl"
    )
    said = replace(frame(document, "mit Klagen", "reported", "droht"), speaker=(span_of(document.text, "Kerns"),))
    (fitted,) = fit_spans(document, [said], speech_words())
    assert [span.of(document.text) for span in fitted.speaker] == [whole]

"""What the words of a speech frame say about it."""

import pytest

from lagebild.languages.german.speech_details import add_details
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of
from tests.languages.german.sentences import SINKS

DENIAL = "Moskau/Moskau/PROPN/2/nsubj dementiert/dementieren/VERB/0/root/VerbForm=Fin jegliche/jeglich/DET/4/det Pläne/Plan/NOUN/2/obj"


def frame_of(document: Document, content: str, cue: str = "", form: str = "indirect") -> SpeechFrame:
    cues = (span_of(document.text, cue),) if cue else ()
    return add_details(SpeechFrame(content=(span_of(document.text, content),), form=form, cue=cues), document)


def test_a_cue_that_performs_an_act_gives_it() -> None:
    assert frame_of(make_document(DENIAL), "jegliche Pläne", "dementiert", "reported").act == "deny"


def test_a_separated_particle_belongs_to_the_cue() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj weist/weisen/VERB/0/root/VerbForm=Fin Hilfe/Hilfe/NOUN/2/obj zurück/zurück/ADP/2/compound:prt"
    )
    assert frame_of(document, "Hilfe", "weist", "reported").act == "reject"


def test_a_charge_that_is_turned_down_is_denied() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj weist/weisen/VERB/0/root/VerbForm=Fin Vorwürfe/Vorwurf/NOUN/2/obj zurück/zurück/ADP/2/compound:prt"
    )
    assert frame_of(document, "Vorwürfe", "weist", "reported").act == "deny"


def test_a_clause_whose_verb_opens_the_text_is_free_without_a_cue() -> None:
    document = make_document("Warte/warten/VERB/0/root/VerbForm=Fin|Mood=Sub Rehn/Rehn/PROPN/1/nsubj")
    assert frame_of(document, "Warte Rehn").form == "free_indirect"


def test_a_phrase_may_perform_another_act_than_its_verb() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj spricht/sprechen/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj für/für/ADP/5/case Hilfe/Hilfe/NOUN/2/obl "
        "aus/aus/ADP/2/compound:prt"
    )
    assert frame_of(document, "für Hilfe", "spricht", "reported").act == "demand"


def test_what_somebody_says_he_will_do_is_announced() -> None:
    document = make_document(
        "Man/man/PRON/4/nsubj werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Pres Stellen/Stelle/NOUN/4/obj "
        "streichen/streichen/VERB/0/root/VerbForm=Inf"
    )
    assert frame_of(document, document.text).act == "announce"


def test_a_quoted_question_asks() -> None:
    document = make_document(
        "„/„/PUNCT/4/punct +Wer/wer/PRON/4/nsubj soll/sollen/AUX/4/aux/VerbForm=Fin zahlen/zahlen/VERB/0/root +?/?/PUNCT/4/punct +“/“/PUNCT/4/punct"
    )
    assert frame_of(document, document.text, form="direct").act == "ask"


def test_not_confirming_is_a_refusal() -> None:
    document = make_document(
        "Sie/sie/PRON/4/nsubj wollte/wollen/AUX/4/aux/VerbForm=Fin das/das/PRON/4/obj bestätigen/bestätigen/VERB/0/root "
        "nicht/nicht/PART/4/advmod"
    )
    assert frame_of(document, "das", "bestätigen", "reported").act == "reject"


def test_a_modal_in_the_konjunktiv_demands() -> None:
    document = make_document(
        "Es/es/PRON/4/expl müsse/müssen/AUX/4/aux/VerbForm=Fin|Mood=Sub Ergebnisse/Ergebnis/NOUN/4/obj geben/geben/VERB/0/root/VerbForm=Inf"
    )
    assert frame_of(document, document.text).act == "demand"


@pytest.mark.parametrize(("marked", "upos", "form"), [("indirect", "NOUN", "mixed"), ("mixed", "PROPN", "indirect")])
def test_quoted_words_inside_an_indirect_content_make_it_mixed_and_a_name_does_not(
    marked: str, upos: str, form: str
) -> None:
    document = make_document(
        "Dies/dies/PRON/5/nsubj wäre/sein/AUX/5/cop/VerbForm=Fin|Mood=Sub ein/ein/DET/5/det „/„/PUNCT/5/punct "
        f"+Fehler/Fehler/{upos}/0/root +“/“/PUNCT/5/punct"
    )
    assert frame_of(document, document.text, form=marked).form == form


@pytest.mark.parametrize(("person", "form"), [("wir", "mixed"), ("unsere", "mixed"), ("sie", "indirect")])
def test_first_person_behind_the_colon_of_a_clause_in_the_konjunktiv_leaves_it_mixed(person: str, form: str) -> None:
    document = make_document(
        "Er/er/PRON/3/nsubj sei/sein/AUX/3/cop/VerbForm=Fin|Mood=Sub ehrlich/ehrlich/ADJ/0/root +:/:/PUNCT/6/punct "
        f"{person}/{person}/PRON/6/nsubj irren/irren/VERB/3/parataxis/VerbForm=Fin|Mood=Ind"
    )
    frame = SpeechFrame((span_of(document.text, document.text),), "mixed", rule="model")
    assert add_details(frame, document).form == form


def test_a_content_all_in_quotation_marks_is_direct() -> None:
    document = make_document("„/„/PUNCT/3/punct +Wir/wir/PRON/3/nsubj helfen/helfen/VERB/0/root +“/“/PUNCT/3/punct")
    assert frame_of(document, document.text).form == "direct"


def test_a_clause_with_if_is_the_condition_and_the_rest_follows_from_it() -> None:
    document = make_document(
        "Man/man/PRON/2/nsubj reagiere/reagieren/VERB/0/root/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct wenn/wenn/SCONJ/6/mark "
        "Russland/Russland/PROPN/6/nsubj angreift/angreifen/VERB/2/advcl/VerbForm=Fin"
    )
    frame = frame_of(document, document.text)
    assert [s.of(document.text) for s in frame.condition] == ["wenn Russland angreift"]
    assert frame.consequence[0].of(document.text).startswith("Man reagiere")


def test_a_condition_may_stand_by_inversion() -> None:
    document = make_document(
        "Man/man/PRON/2/nsubj handele/handeln/VERB/0/root/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct sollte/sollen/AUX/6/aux/VerbForm=Fin "
        "Russland/Russland/PROPN/6/nsubj angreifen/angreifen/VERB/2/advcl"
    )
    frame = frame_of(document, document.text)
    assert [s.of(document.text) for s in frame.condition] == ["sollte Russland angreifen"]


def test_hedges_are_kept_with_their_place() -> None:
    document = make_document("Die/die/DET/3/det angeblichen/angeblich/ADJ/3/amod Pläne/Plan/NOUN/0/root")
    frame = frame_of(document, document.text, form="reported")
    assert [s.of(document.text) for s in frame.hedges] == ["angeblichen"]


def test_a_word_of_contrast_is_kept_unless_it_says_what_somebody_is_against() -> None:
    told = make_document(
        "Kern/Kern/PROPN/3/nsubj dagegen/dagegen/ADV/3/advmod warnte/warnen/VERB/0/root/VerbForm=Fin vor/vor/ADP/5/case Eis/Eis/NOUN/3/obl"
    )
    voted = make_document(
        "Kern/Kern/PROPN/2/nsubj stimmte/stimmen/VERB/0/root/VerbForm=Fin dagegen/dagegen/ADV/2/advmod"
    )
    assert [s.of(told.text) for s in frame_of(told, "vor Eis", "warnte").contrast] == ["dagegen"]
    assert not frame_of(voted, "dagegen", "stimmte").contrast


def test_a_denial_that_names_no_matter_points_to_what_was_said_before() -> None:
    bare = make_document(
        "Kern/Kern/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/VerbForm=Fin dergleichen/dergleichen/DET/4/obj "
        "gesagt/sagen/VERB/2/xcomp zu/zu/PART/4/mark haben/haben/AUX/4/aux"
    )
    known = make_document(
        "Kern/Kern/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/VerbForm=Fin davon/davon/ADV/4/obl "
        "gewusst/wissen/VERB/2/xcomp zu/zu/PART/4/mark haben/haben/AUX/4/aux"
    )
    named = make_document(
        "Kern/Kern/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/VerbForm=Fin das/das/PRON/5/obj Rehn/Rehn/PROPN/5/iobj "
        "gesagt/sagen/VERB/2/xcomp zu/zu/PART/5/mark haben/haben/AUX/5/aux"
    )
    told = frame_of(bare, "dergleichen gesagt zu haben", "bestritt")
    assert [s.of(bare.text) for s in told.contrast] == ["dergleichen"]
    assert not frame_of(known, "davon gewusst zu haben", "bestritt").contrast
    assert not frame_of(named, "das Rehn gesagt zu haben", "bestritt").contrast


def test_a_vague_word_points_back_behind_so_alone() -> None:
    words = "gesagt/sagen/VERB/2/xcomp zu/zu/PART/5/mark haben/haben/AUX/5/aux"
    start = "Kern/Kern/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/VerbForm=Fin"
    such = make_document(f"{start} so/so/ADV/4/advmod etwas/etwas/PRON/5/obj {words}")
    ever = make_document(f"{start} je/je/ADV/5/advmod etwas/etwas/PRON/5/obj {words}")
    assert [s.of(such.text) for s in frame_of(such, "so etwas gesagt zu haben", "bestritt").contrast] == ["etwas"]
    assert not frame_of(ever, "je etwas gesagt zu haben", "bestritt").contrast


def test_a_short_sentence_that_only_contradicts_counts_for_the_next_one() -> None:
    document = make_document(
        "Dem/der/PRON/2/obj widersprach/widersprechen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/2/nsubj +././PUNCT/2/punct",
        "Das/der/DET/2/det Tor/Tor/NOUN/4/nsubj sei/sein/AUX/4/cop/Mood=Sub|VerbForm=Fin zu/zu/ADV/0/root",
    )
    frame = frame_of(document, "Das Tor sei zu", form="free_indirect")
    assert [s.of(document.text) for s in frame.contrast] == ["widersprach"]


def test_es_hiess_names_nobody() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj hieß/heißen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct man/man/PRON/6/nsubj sei/sein/AUX/6/cop/Mood=Sub "
        "bereit/bereit/ADJ/2/ccomp"
    )
    assert frame_of(document, "man sei bereit", "hieß").impersonal


def test_a_phrase_of_condition_is_found_though_its_noun_is_capitalised() -> None:
    document = make_document(
        "In/in/ADP/3/case diesem/dieser/DET/3/det Fall/Fall/NOUN/5/obl werde/werden/AUX/5/aux/VerbForm=Fin|Mood=Sub "
        "reagiert/reagieren/VERB/0/root"
    )
    assert [s.of(document.text) for s in frame_of(document, document.text).condition] == ["In diesem Fall"]


def test_a_hedging_phrase_keeps_its_place_behind_a_letter_that_grows_in_lower_case() -> None:
    document = make_document(
        "İmamoğlu/İmamoğlu/PROPN/5/nsubj wird/werden/AUX/5/aux:pass/VerbForm=Fin dem/der/DET/4/det "
        "Vernehmen/Vernehmen/NOUN/5/obl nach/nach/ADP/4/case +,/,/PUNCT/4/punct verlegt/verlegen/VERB/0/root"
    )
    assert [s.of(document.text) for s in frame_of(document, document.text).hedges] == ["dem Vernehmen nach"]


def test_a_verb_first_in_its_sentence_sets_a_condition() -> None:
    document = make_document(
        "Werde/werden/AUX/3/aux:pass/VerbForm=Fin|Mood=Sub das/das/PRON/3/nsubj:pass beschlossen/beschließen/VERB/5/advcl +,/,/PUNCT/3/punct "
        "fließe/fließen/VERB/0/root/VerbForm=Fin|Mood=Sub nichts/nichts/PRON/5/nsubj"
    )
    frame = frame_of(document, document.text, form="free_indirect")
    assert [s.of(document.text) for s in frame.condition] == ["Werde das beschlossen"]


def test_a_verb_first_in_its_sentence_may_be_taken_for_a_conjunction() -> None:
    document = make_document(
        "Werde/werde/SCONJ/3/mark das/das/PRON/3/nsubj:pass verkauft/verkaufen/VERB/5/advcl/VerbForm=Part +,/,/PUNCT/3/punct "
        "fließe/fließen/VERB/0/root/VerbForm=Fin|Mood=Sub nichts/nichts/PRON/5/nsubj"
    )
    frame = frame_of(document, document.text, form="free_indirect")
    assert [s.of(document.text) for s in frame.condition] == ["Werde das verkauft"]


def test_a_clause_that_completes_the_condition_belongs_to_it() -> None:
    document = make_document(
        "Sollte/sollen/AUX/3/aux/VerbForm=Fin sich/sich/PRON/3/obj zeigen/zeigen/VERB/9/advcl/VerbForm=Inf +,/,/PUNCT/7/punct "
        "dass/dass/SCONJ/7/mark er/er/PRON/7/nsubj lügt/lügen/VERB/3/ccomp/VerbForm=Fin +,/,/PUNCT/3/punct "
        "gehe/gehen/VERB/0/root/VerbForm=Fin|Mood=Sub man/man/PRON/9/nsubj"
    )
    frame = frame_of(document, document.text)
    assert [s.of(document.text) for s in frame.condition] == ["Sollte sich zeigen, dass er lügt"]


def test_the_condition_of_a_told_act_stands_outside_of_it() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj droht/drohen/VERB/0/root/VerbForm=Fin mit/mit/ADP/4/case Klage/Klage/NOUN/2/obl +,/,/PUNCT/8/punct "
        "falls/falls/SCONJ/8/mark Geld/Geld/NOUN/8/nsubj fehlt/fehlen/VERB/2/advcl/VerbForm=Fin"
    )
    frame = frame_of(document, "mit Klage", "droht", "reported")
    assert [s.of(document.text) for s in frame.condition] == ["falls Geld fehlt"]


def test_a_condition_of_which_only_the_first_word_is_marked_is_taken_whole() -> None:
    document = make_document(
        "Kern/Kern/PROPN/3/nsubj hat/haben/AUX/3/aux/VerbForm=Fin gedroht/drohen/VERB/0/root mit/mit/ADP/5/case Klage/Klage/NOUN/3/obl "
        "+,/,/PUNCT/9/punct sollte/sollen/AUX/9/aux/VerbForm=Fin Moor/Moor/PROPN/9/nsubj bauen/bauen/VERB/3/advcl"
    )
    said = SpeechFrame(
        (span_of(document.text, "mit Klage"),), "mixed",
        cue=(span_of(document.text, "gedroht"),), condition=(span_of(document.text, "sollte"),),
    )  # fmt: skip
    assert [s.of(document.text) for s in add_details(said, document).condition] == ["sollte Moor bauen"]


def test_a_phrase_of_condition_holds_what_is_said_of_its_noun() -> None:
    document = make_document(
        "Man/man/PRON/7/nsubj werde/werden/AUX/7/aux/VerbForm=Fin|Mood=Sub im/in/ADP/4/case Falle/Fall/NOUN/7/obl "
        "eines/ein/DET/6/det Sturms/Sturm/NOUN/4/nmod helfen/helfen/VERB/0/root/VerbForm=Inf"
    )
    assert [s.of(document.text) for s in frame_of(document, document.text).condition] == ["im Falle eines Sturms"]


PACT = (
    '"/"/PUNCT/4/punct +Der/der/DET/3/det Pakt/Pakt/NOUN/4/nsubj '
    "gilt/gelten/VERB/11/ccomp/Mood=Ind|Tense=Pres|VerbForm=Fin +,/,/PUNCT/8/punct wenn/wenn/SCONJ/8/mark "
    'alle/alle/DET/8/nsubj zustimmen/zustimmen/VERB/4/advcl/Mood=Ind|Tense=Pres|VerbForm=Fin +"/"/PUNCT/4/punct '
    "+,/,/PUNCT/4/punct sagte/sagen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin Moor/Moor/PROPN/11/nsubj "
    "+././PUNCT/11/punct"
)


def test_a_condition_at_the_end_of_a_quotation_ends_before_its_mark() -> None:
    document = make_document(PACT)
    said = frame_of(document, '"Der Pakt gilt, wenn alle zustimmen"', "sagte", "direct")
    assert [s.of(document.text) for s in said.condition] == ["wenn alle zustimmen"]


def test_quoted_words_inside_of_a_condition_keep_their_marks() -> None:
    document = make_document(
        "Der/der/DET/2/det Pakt/Pakt/NOUN/3/nsubj gelte/gelten/VERB/0/root/VerbForm=Fin|Mood=Sub +,/,/PUNCT/7/punct wenn/wenn/SCONJ/7/mark "
        "alle/alle/PRON/7/nsubj »/»/PUNCT/9/punct +offen/offen/ADJ/10/advmod +«/«/PUNCT/9/punct reden/reden/VERB/3/advcl/VerbForm=Fin"
    )
    said = frame_of(document, document.text)
    assert [s.of(document.text) for s in said.condition] == ["wenn alle »offen« reden"]


def test_what_a_demanded_promise_rules_out_does_not_negate_the_demand() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin Zusagen/Zusage/NOUN/2/obj +,/,/PUNCT/8/punct dass/dass/SCONJ/8/mark "
        "Moor/Moor/PROPN/8/nsubj nicht/nicht/PART/8/advmod baut/bauen/VERB/2/ccomp/VerbForm=Fin"
    )
    document = make_document(words)
    assert not frame_of(document, "Zusagen, dass Moor nicht baut", "fordert").negative
    assert frame_of(document, "dass Moor nicht baut", "fordert").negative


ADVISED = (
    "Statt/statt/ADV/3/mark zu/zu/PART/3/mark klagen/klagen/VERB/8/advcl/VerbForm=Inf +,/,/PUNCT/3/punct "
    "sollte/sollen/AUX/8/aux/Mood=Sub|Number=Sing|Tense=Past|VerbForm=Fin die/der/DET/7/det Stadt/Stadt/NOUN/8/nsubj "
    "helfen/helfen/VERB/10/ccomp/VerbForm=Inf +,/,/PUNCT/8/punct meint/meinen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/10/nsubj"
)


def test_the_verb_of_a_main_clause_behind_a_comma_sets_no_condition() -> None:
    assert not frame_of(make_document(ADVISED), "Statt zu klagen, sollte die Stadt helfen", "meint").condition


def test_a_condition_by_inversion_ends_at_its_comma_though_its_verb_counts_as_a_conjunction() -> None:
    document = make_document(
        "Sollte/sollte/SCONJ/3/mark Moor/Moor/PROPN/3/nsubj gehen/gehen/VERB/5/advcl/VerbForm=Inf +,/,/PUNCT/3/punct "
        "zahle/zahlen/VERB/0/root/Mood=Sub|Tense=Pres|VerbForm=Fin er/er/PRON/5/nsubj"
    )
    assert [s.of(document.text) for s in frame_of(document, document.text).condition] == ["Sollte Moor gehen"]


def test_the_verb_of_an_inner_clause_does_not_end_the_condition() -> None:
    document = make_document(
        "Wenn/wenn/SCONJ/8/mark Gäste/Gast/NOUN/8/nsubj +,/,/PUNCT/5/punct die/der/PRON/5/nsubj/PronType=Rel "
        "warten/warten/VERB/2/acl/VerbForm=Fin +,/,/PUNCT/5/punct jetzt/jetzt/ADV/8/advmod gehen/gehen/VERB/10/advcl/VerbForm=Fin "
        "+,/,/PUNCT/8/punct schließe/schließen/VERB/0/root/Mood=Sub|Tense=Pres|VerbForm=Fin er/er/PRON/10/nsubj"
    )
    condition = frame_of(document, document.text).condition
    assert [s.of(document.text) for s in condition] == ["Wenn Gäste, die warten, jetzt gehen"]


REFUSING = "Kern/Kern/PROPN/2/nsubj {verb} nicht/nicht/PART/2/advmod die/der/DET/5/det Freigabe/Freigabe/NOUN/2/obj"


def test_an_act_that_is_not_performed_is_negative() -> None:
    demanded = make_document(REFUSING.format(verb="fordert/fordern/VERB/0/root/VerbForm=Fin"))
    frame = frame_of(demanded, "die Freigabe", "fordert", "reported")
    assert (frame.act, frame.negative) == ("demand", True)


def test_refusing_to_confirm_is_no_negative_refusal() -> None:
    refused = make_document(REFUSING.format(verb="bestätigt/bestätigen/VERB/0/root/VerbForm=Fin"))
    frame = frame_of(refused, "die Freigabe", "bestätigt", "reported")
    assert (frame.act, frame.negative) == ("reject", False)


@pytest.mark.parametrize(("content", "negative"), [("Man warte nicht", False), ("dass man nicht warte", True)])
def test_a_negation_makes_a_refusal_and_turns_only_what_a_verb_refuses(content: str, negative: bool) -> None:
    free = "Man/man/PRON/2/nsubj warte/warten/VERB/0/root/VerbForm=Fin|Mood=Sub nicht/nicht/PART/2/advmod"
    refused = (
        "Kern/Kern/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/VerbForm=Fin +,/,/PUNCT/7/punct dass/dass/SCONJ/7/mark man/man/PRON/7/nsubj "
        "nicht/nicht/PART/7/advmod warte/warten/VERB/2/ccomp/VerbForm=Fin|Mood=Sub"
    )
    document = make_document(refused if negative else free)
    cue = (span_of(document.text, "bestritt"),) if negative else ()
    acts = (("reject", 0.99),)
    frame = SpeechFrame((span_of(document.text, content),), "indirect" if cue else "free_indirect", cue=cue, acts=acts)
    detailed = add_details(frame, document)
    assert detailed.act in {"reject", "deny"}
    assert detailed.negative is negative


def test_a_clause_with_its_verb_of_saying_right_behind_it_is_not_free() -> None:
    words = (
        "Pläne/Plan/NOUN/2/obj habe/haben/VERB/5/ccomp/VerbForm=Fin|Mood=Sub sie/sie/PRON/2/nsubj +,/,/PUNCT/2/punct "
        "versprach/versprechen/VERB/0/root/VerbForm=Fin|Mood={mood} Rehn/Rehn/PROPN/5/nsubj +././PUNCT/5/punct"
    )
    for mood, form in (("Ind", "indirect"), ("Sub", "free_indirect")):
        document = make_document(words.format(mood=mood))
        assert frame_of(document, "Pläne habe sie", "versprach", "free_indirect").form == form


def test_a_paper_in_quotation_marks_between_the_parts_of_a_content_quotes_nothing() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj setzt/setzen/VERB/0/root/VerbForm=Fin laut/laut/ADP/5/case „/„/PUNCT/5/punct +Kurier/Kurier/NOUN/2/obl "
        "+“/“/PUNCT/5/punct auf/auf/ADP/8/case Eile/Eile/NOUN/2/obl"
    )
    parts = (span_of(document.text, "Moor setzt"), span_of(document.text, "auf Eile"))
    said = SpeechFrame(content=parts, form="indirect", cue=(span_of(document.text, "laut"),))
    assert add_details(said, document).form == "indirect"


def test_the_condition_of_a_told_act_may_stand_by_inversion() -> None:
    document = make_document(
        "Kern/Kern/PROPN/6/nsubj hatte/haben/AUX/6/aux/VerbForm=Fin Moor/Moor/PROPN/6/obj mit/mit/ADP/5/case "
        "Klage/Klage/NOUN/6/obl gedroht/drohen/VERB/0/root +,/,/PUNCT/10/punct "
        "sollte/sollen/AUX/10/aux/VerbForm=Fin|Mood=Sub Geld/Geld/NOUN/10/nsubj fehlen/fehlen/VERB/6/advcl/VerbForm=Inf"
    )
    frame = frame_of(document, "mit Klage", "gedroht", "mixed")
    assert [s.of(document.text) for s in frame.condition] == ["sollte Geld fehlen"]


def test_a_condition_by_inversion_may_be_put_into_a_clause_of_saying() -> None:
    document = make_document(SINKS)
    frame = frame_of(document, "dass die Werke, sollte der See sinken, den Betrieb drosseln würden", "betonte")
    assert [s.of(document.text) for s in frame.condition] == ["sollte der See sinken"]


@pytest.mark.parametrize("focus", ["Erst", "Nur"])
def test_an_adverb_may_stand_before_the_conjunction_of_a_condition(focus: str) -> None:
    document = make_document(
        f"{focus}/{focus.lower()}/ADV/4/advmod wenn/wenn/SCONJ/4/mark alle/aller/PRON/4/nsubj gehen/gehen/VERB/7/advcl/VerbForm=Fin "
        "+,/,/PUNCT/4/punct könne/können/AUX/7/aux/VerbForm=Fin|Mood=Sub verhandelt/verhandeln/VERB/0/root "
        "werden/werden/AUX/7/aux:pass"
    )
    frame = frame_of(document, document.text)
    assert [s.of(document.text) for s in frame.condition] == ["wenn alle gehen"]


@pytest.mark.parametrize(("verb", "negative"), [("verbot/verbieten", True), ("empfahl/empfehlen", False)])
def test_who_forbids_something_demands_that_it_be_not_done(verb: str, negative: bool) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin ihm/er/PRON/2/obl:arg +,/,/PUNCT/6/punct "
        "zu/zu/PART/6/mark gehen/gehen/VERB/2/xcomp/VerbForm=Inf"
    )
    frame = frame_of(document, "zu gehen", verb.split("/")[0])
    assert (frame.act, frame.negative) == ("demand", negative)


@pytest.mark.parametrize(("negation", "condition"), [("nicht/nicht/PART/4/advmod", ["Ehe nicht Geld komme"]), ("", [])])
def test_a_conjunction_of_time_with_a_negation_sets_a_condition(negation: str, condition: list[str]) -> None:
    document = make_document(
        f"Ehe/ehe/SCONJ/4/mark {negation or 'bald/bald/ADV/4/advmod'} Geld/Geld/NOUN/4/nsubj komme/kommen/VERB/7/advcl/VerbForm=Fin|Mood=Sub "
        "+,/,/PUNCT/4/punct werde/werden/AUX/7/aux/VerbForm=Fin|Mood=Sub gestreikt/streiken/VERB/0/root"
    )
    frame = frame_of(document, document.text)
    assert [s.of(document.text) for s in frame.condition] == condition


def test_a_verb_first_behind_a_colon_sets_a_condition() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj warb/werben/VERB/0/root/VerbForm=Fin +:/:/PUNCT/8/punct Gehe/gehen/VERB/8/advcl/VerbForm=Fin|Mood=Sub "
        "er/er/PRON/4/nsubj +,/,/PUNCT/4/punct sei/sein/AUX/8/cop/VerbForm=Fin|Mood=Sub gut/gut/ADJ/2/ccomp"
    )
    frame = frame_of(document, "Gehe er, sei gut", "warb")
    assert [s.of(document.text) for s in frame.condition] == ["Gehe er"]


def test_a_proviso_behind_what_is_promised_is_its_condition() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj verspricht/versprechen/VERB/0/root/VerbForm=Fin Hilfe/Hilfe/NOUN/2/obj unter/unter/ADP/6/case "
        "dem/der/DET/6/det Vorbehalt/Vorbehalt/NOUN/2/obl +,/,/PUNCT/10/punct dass/dass/SCONJ/10/mark Wien/Wien/PROPN/10/nsubj "
        "zahlt/zahlen/VERB/6/acl/VerbForm=Fin"
    )
    frame = frame_of(document, "Hilfe", "verspricht", "reported")
    assert [s.of(document.text) for s in frame.condition] == ["unter dem Vorbehalt, dass Wien zahlt"]


def test_an_infinitive_that_completes_the_condition_belongs_to_it() -> None:
    document = make_document(
        "Man/man/PRON/2/nsubj baue/bauen/VERB/0/root/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct falls/falls/SCONJ/6/mark Wien/Wien/PROPN/6/nsubj "
        "zusage/zusagen/VERB/2/advcl/VerbForm=Fin|Mood=Sub +,/,/PUNCT/9/punct zu/zu/PART/9/mark zahlen/zahlen/VERB/6/xcomp/VerbForm=Inf"
    )
    frame = frame_of(document, document.text)
    assert [s.of(document.text) for s in frame.condition] == ["falls Wien zusage, zu zahlen"]


def test_the_condition_of_an_infinitive_may_stand_behind_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj weigerte/weigern/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj +,/,/PUNCT/6/punct zu/zu/PART/6/mark "
        "zahlen/zahlen/VERB/2/xcomp/VerbForm=Inf +,/,/PUNCT/10/punct solange/solange/SCONJ/10/mark Moor/Moor/PROPN/10/nsubj "
        "schweigt/schweigen/VERB/6/advcl/VerbForm=Fin|Mood=Ind"
    )
    found = frame_of(document, "zu zahlen", "weigerte")
    assert [s.of(document.text) for s in found.condition] == ["solange Moor schweigt"]


def test_what_a_draft_forbids_is_demanded_as_it_stands() -> None:
    document = make_document(
        "Der/der/DET/2/det Lärm/Lärm/NOUN/3/nsubj:pass verboten/verbieten/VERB/0/root/VerbForm=Part werden/werden/AUX/3/aux:pass "
        "soll/sollen/AUX/3/aux/VerbForm=Fin"
    )
    frame = frame_of(document, document.text, "verboten")
    assert (frame.act, frame.negative) == ("demand", False)

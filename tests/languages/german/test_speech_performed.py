"""A word of saying performs an act by itself, with the noun that is its object, or turned by a negation."""

import pytest

from lagebild.languages.german.speech_performed import act_of_cue
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of


def act_of(words: str, content: str, *cue: str, form: str = "reported") -> str | None:
    document = make_document(words)
    spans = tuple(span_of(document.text, word) for word in cue)
    return act_of_cue(SpeechFrame((span_of(document.text, content),), form, cue=spans), document, speech_words())


@pytest.mark.parametrize(
    ("noun", "act"), [("Bedenken", "worry"), ("Unverständnis", "accuse"), ("Vertrauen", "praise"), ("Worte", None)]
)
def test_a_verb_that_says_little_leaves_the_act_to_its_noun(noun: str, act: str | None) -> None:
    words = f"Kern/Kern/PROPN/2/nsubj äußerte/äußern/VERB/0/root/VerbForm=Fin {noun}/{noun}/NOUN/2/obj"
    assert act_of(words, noun, "äußerte") == act


def test_what_is_talked_about_is_not_the_act() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj reagierte/reagieren/VERB/0/root/VerbForm=Fin auf/auf/ADP/5/case die/die/DET/5/det "
        "Forderung/Forderung/NOUN/2/obl"
    )
    assert act_of(words, "auf die Forderung", "reagierte") is None


def test_who_shows_no_understanding_does_not_praise() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj zeigte/zeigen/VERB/0/root/VerbForm=Fin kein/kein/DET/4/det Verständnis/Verständnis/NOUN/2/obj "
        "für/für/ADP/7/case den/der/DET/7/det Bau/Bau/NOUN/4/nmod"
    )
    assert act_of(words, "für den Bau", "zeigte", "Verständnis") is None


@pytest.mark.parametrize(("form", "act"), [("reported", "agree"), ("indirect", None)])
def test_some_verbs_perform_an_act_only_where_no_clause_follows(form: str, act: str | None) -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj nahm/nehmen/VERB/0/root/VerbForm=Fin das/der/DET/4/det Angebot/Angebot/NOUN/2/obj "
        "an/an/ADP/2/compound:prt"
    )
    assert act_of(words, "das Angebot", "nahm", "an", form=form) == act


@pytest.mark.parametrize(
    ("verb", "lemma", "act"), [("bestätigen", "bestätigen", "reject"), ("glauben", "glauben", "deny")]
)
def test_who_does_not_confirm_refuses_and_who_does_not_believe_denies(verb: str, lemma: str, act: str) -> None:
    words = (
        f"Kern/Kern/PROPN/5/nsubj wollte/wollen/AUX/5/aux/VerbForm=Fin das/das/PRON/5/obj nicht/nicht/PART/5/advmod "
        f"{verb}/{lemma}/VERB/0/root/VerbForm=Inf"
    )
    assert act_of(words, "das", "wollte", "nicht", verb) == act


def test_neither_confirmed_nor_denied_is_refused_where_the_second_verb_alone_is_marked() -> None:
    words = (
        "Kern/Kern/PROPN/5/nsubj hat/haben/AUX/5/aux/VerbForm=Fin das/das/PRON/5/obj weder/weder/CCONJ/5/cc "
        "bestätigt/bestätigen/VERB/0/root noch/noch/CCONJ/7/cc dementiert/dementieren/VERB/5/conj"
    )
    assert act_of(words, "das", "dementiert") == "reject"


def test_who_neither_confirms_nor_denies_refuses_to_say_so() -> None:
    words = (
        "Kern/Kern/PROPN/7/nsubj wollte/wollen/AUX/7/aux/VerbForm=Fin das/das/PRON/7/obj weder/weder/CCONJ/5/cc "
        "bestätigen/bestätigen/ADJ/7/xcomp noch/noch/CCONJ/5/cc dementieren/dementieren/VERB/0/root/VerbForm=Inf"
    )
    assert act_of(words, "das", "weder", "bestätigen", "noch", "dementieren") == "reject"


@pytest.mark.parametrize(("form", "act"), [("reported", "announce"), ("indirect", None)])
def test_who_proclaims_something_announces_it_unless_he_only_cries_out(form: str, act: str | None) -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj rief/rufen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Notstand/Notstand/NOUN/2/obj "
        "aus/aus/ADP/2/compound:prt"
    )
    assert act_of(words, "den Notstand", "rief", "aus", form=form) == act


@pytest.mark.parametrize(
    ("verb", "said", "act"),
    [
        ("verfügte/verfügen", "die/der/DET/4/det Sperre/Sperre/NOUN/2/obj", "demand"),
        ("verfügte/verfügen", "über/über/ADP/4/case Holz/Holz/NOUN/2/obl", "assert"),
        ("wittert/wittern", "viel/viel/DET/4/det Betrug/Betrug/NOUN/2/obj", "accuse"),
        ("wittert/wittern", "gute/gut/ADJ/4/amod Geschäfte/Geschäft/NOUN/2/obj", None),
        ("beteuerte/beteuern", "seine/sein/DET/4/det:poss Unschuld/Unschuld/NOUN/2/obj", "deny"),
        ("beteuerte/beteuern", "seine/sein/DET/4/det:poss Treue/Treue/NOUN/2/obj", None),
    ],
)
def test_what_a_verb_does_hangs_on_what_it_is_about(verb: str, said: str, act: str | None) -> None:
    words = f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin {said}"
    content = " ".join(word.split("/")[0] for word in said.split())
    assert act_of(words, content, verb.split("/")[0]) == act


def test_who_calls_a_talk_over_announces_it() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj erklärte/erklären/VERB/0/root/VerbForm=Fin das/der/DET/4/det Gespräch/Gespräch/NOUN/2/obj "
        "für/für/ADP/6/case beendet/beendet/ADJ/2/advmod"
    )
    assert act_of(words, "das Gespräch für beendet", "erklärte") == "announce"


def test_the_words_of_a_cue_make_a_phrase_whatever_the_tree_says() -> None:
    words = (
        "Wie/wie/ADV/3/advmod Kern/Kern/PROPN/3/nsubj bekannt/bekennen/VERB/8/advcl gab/geben/AUX/8/advcl/VerbForm=Fin +,/,/PUNCT/3/punct "
        "schließt/schließen/VERB/0/root/VerbForm=Fin das/der/DET/8/det Werk/Werk/NOUN/6/nsubj"
    )
    assert act_of(words, "schließt das Werk", "bekannt", "gab", form="indirect") == "announce"


def test_a_noun_of_a_phrase_performs_nothing_beside_it() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj stellte/stellen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Bau/Bau/NOUN/2/obj in/in/ADP/6/case "
        "Frage/Frage/NOUN/2/obl"
    )
    assert act_of(words, "den Bau", "stellte", "in", "Frage") == "oppose"


def test_a_compound_does_what_its_last_part_does() -> None:
    words = (
        "Lohnforderungen/Lohnforderung/NOUN/0/root der/der/DET/3/det Drucker/Drucker/NOUN/1/nmod "
        "nach/nach/ADP/5/case Zulagen/Zulage/NOUN/1/nmod"
    )
    assert act_of(words, "nach Zulagen", "Lohnforderungen") == "demand"


def test_an_objection_that_is_not_let_stand_is_rejected() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj ließ/lassen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Einwand/Einwand/NOUN/2/obj "
        "nicht/nicht/PART/6/advmod gelten/gelten/VERB/2/xcomp/VerbForm=Inf"
    )
    assert act_of(words, "den Einwand", "ließ", "nicht", "gelten") == "reject"


@pytest.mark.parametrize(("content", "act"), [("das", "deny"), ("den Vorwurf", "deny"), ("den Plan", "reject")])
def test_what_was_said_is_denied_and_not_refused(content: str, act: str) -> None:
    noun = content.split()[-1]
    said = "das/das/PRON/2/obj" if content == "das" else f"den/der/DET/4/det {noun}/{noun}/NOUN/2/obj"
    words = f"Kern/Kern/PROPN/2/nsubj wies/weisen/VERB/0/root/VerbForm=Fin {said} zurück/zurück/ADP/2/compound:prt"
    assert act_of(words, content, "wies", "zurück") == act


@pytest.mark.parametrize(("noun", "act"), [("Behauptung", "deny"), ("Sperre", None)])
def test_a_charge_called_absurd_is_denied_and_a_deed_is_not(noun: str, act: str | None) -> None:
    words = (
        f"Kern/Kern/PROPN/2/nsubj nannte/nennen/VERB/0/root/VerbForm=Fin die/der/DET/4/det {noun}/{noun}/NOUN/2/obj "
        "absurd/absurd/ADJ/2/xcomp"
    )
    assert act_of(words, f"die {noun} absurd", "nannte") == act


REMINDED = (
    "Kern/Kern/PROPN/2/nsubj mahnte/mahnen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct jede/jeder/DET/5/det Stunde/Stunde/NOUN/6/nsubj "
    "{verb}"
)


@pytest.mark.parametrize(
    ("verb", "end", "act"),
    [
        ("koste/kosten/VERB/2/ccomp/VerbForm=Fin|Mood=Sub Geld/Geld/NOUN/6/obj", "koste Geld", "warn"),
        (
            "müsse/müssen/AUX/7/aux/VerbForm=Fin|Mood=Sub zählen/zählen/VERB/2/ccomp/VerbForm=Inf",
            "müsse zählen",
            "demand",
        ),
    ],
)
def test_who_reminds_others_of_no_duty_warns(verb: str, end: str, act: str) -> None:
    assert act_of(REMINDED.format(verb=verb), f"jede Stunde {end}", "mahnte", form="indirect") == act


@pytest.mark.parametrize(
    ("clause", "content", "act"),
    [
        ("zu/zu/PART/7/mark gehen/gehen/VERB/2/xcomp/VerbForm=Inf", "zu gehen", "demand"),
        (
            "dass/dass/SCONJ/7/mark es/es/PRON/8/nsubj brenne/brennen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub",
            "dass es brenne",
            None,
        ),
    ],
)
def test_some_verbs_demand_only_with_an_infinitive(clause: str, content: str, act: str | None) -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj legte/legen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/iobj nahe/nahe/ADP/2/compound:prt "
        f"+,/,/PUNCT/2/punct {clause}"
    )
    assert act_of(words, content, "legte", "nahe", form="indirect") == act


def test_a_noun_and_a_verb_with_its_particle_make_a_phrase() -> None:
    words = (
        "Zweifel/Zweifel/NOUN/0/root meldete/melden/VERB/1/acl/VerbForm=Fin Kern/Kern/PROPN/2/nsubj daran/daran/ADV/2/advmod "
        "an/an/ADP/2/compound:prt"
    )
    assert act_of(words, "daran", "Zweifel", "meldete", "an") == "deny"


@pytest.mark.parametrize(("negation", "act"), [("", "deny"), ("nicht/nicht/PART/2/advmod ", None)])
def test_who_does_not_call_it_untrue_does_not_deny_it(negation: str, act: str | None) -> None:
    head = 6 + bool(negation)
    words = (
        f"Kern/Kern/PROPN/2/nsubj hält/halten/VERB/0/root/VerbForm=Fin den/der/DET/4/det Verlust/Verlust/NOUN/2/obj {negation}"
        f"für/für/ADP/{head}/case ausgeschlossen/ausgeschlossen/ADJ/2/obl"
    )
    assert act_of(words, words_between(words, "den"), "hält") == act


def words_between(words: str, first: str) -> str:
    forms = [word.split("/")[0] for word in words.split()]
    return " ".join(forms[forms.index(first) :])


@pytest.mark.parametrize(("first", "act"), [("weder/weder/CCONJ", "reject"), ("erst/erst/ADV", "deny")])
def test_who_neither_confirms_nor_denies_something_refuses_to_say_whatever_the_tree_makes_of_it(
    first: str, act: str
) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/6/nsubj wollte/wollen/AUX/6/aux/VerbForm=Fin das/das/PRON/6/obj {first}/5/cc "
        "bestätigen/bestätigen/ADJ/7/xcomp noch/noch/CCONJ/5/cc dementieren/dementieren/VERB/0/root"
    )
    frame = SpeechFrame((span_of(document.text, "das"),), "reported", cue=(span_of(document.text, "dementieren"),))
    assert act_of_cue(frame, document, speech_words()) == act


@pytest.mark.parametrize(("noun", "act"), [("Vorwurf", "deny"), ("Plan", None)])
def test_a_charge_called_wrong_is_denied_and_a_deed_is_not(noun: str, act: str | None) -> None:
    words = (
        f"Kern/Kern/PROPN/2/nsubj hält/halten/VERB/0/root/VerbForm=Fin den/der/DET/4/det {noun}/{noun}/NOUN/2/obj "
        "für/für/ADP/6/case falsch/falsch/ADJ/2/xcomp"
    )
    assert act_of(words, f"den {noun} für falsch", "hält") == act


@pytest.mark.parametrize(("noun", "act"), [("Ultimatum", "demand"), ("Drohung", "threaten")])
def test_an_ultimatum_to_do_something_is_a_demand(noun: str, act: str) -> None:
    words = (
        f"Die/der/DET/2/det {noun}/{noun}/NOUN/6/nsubj +,/,/PUNCT/5/punct zu/zu/PART/5/mark zahlen/zahlen/VERB/2/xcomp/VerbForm=Inf "
        "verstrich/verstreichen/VERB/0/root/VerbForm=Fin"
    )
    assert act_of(words, "zu zahlen", noun, form="indirect") == act


@pytest.mark.parametrize(
    ("noun", "modal", "mood", "act"),
    [
        ("Ultimatum", "müsse", "Sub", "demand"),
        ("Warnung", "müsse", "Sub", "warn"),
        ("Ultimatum", "muss", "Ind", "demand"),
    ],
)
def test_what_others_have_to_do_behind_an_ultimatum_is_a_demand(noun: str, modal: str, mood: str, act: str) -> None:
    words = (
        f"Kern/Kern/PROPN/2/nsubj stellte/stellen/VERB/0/root/VerbForm=Fin ein/ein/DET/4/det {noun}/{noun}/NOUN/2/obj +:/:/PUNCT/2/punct "
        f"Moor/Moor/PROPN/8/nsubj {modal}/müssen/AUX/8/aux/VerbForm=Fin|Mood={mood}|Tense=Pres zahlen/zahlen/VERB/2/ccomp/VerbForm=Inf"
    )
    assert act_of(words, f"Moor {modal} zahlen", f"stellte ein {noun}", form="indirect") == act


@pytest.mark.parametrize(
    ("noun", "modal", "act"),
    [("Ultimatum", "müssen", "demand"), ("Drohung", "müssen", "threaten"), ("Ultimatum", "werden", "threaten")],
)
def test_what_must_be_done_by_an_ultimatum_is_a_demand_in_the_indicative_too(noun: str, modal: str, act: str) -> None:
    words = (
        f"Kern/Kern/PROPN/2/nsubj stellte/stellen/VERB/0/root/VerbForm=Fin ein/ein/DET/4/det {noun}/{noun}/NOUN/2/obj +:/:/PUNCT/2/punct "
        f"Bald/bald/ADV/9/advmod {modal}/{modal}/AUX/9/aux/VerbForm=Fin|Mood=Ind Wirte/Wirt/NOUN/9/nsubj "
        "zahlen/zahlen/VERB/2/parataxis/VerbForm=Inf"
    )
    assert act_of(words, f"Bald {modal} Wirte zahlen", f"stellte ein {noun}", form="indirect") == act


@pytest.mark.parametrize(
    ("end", "act"),
    [
        ("ausgetreten/austreten/VERB/2/ccomp/VerbForm=Part sei/sein/AUX/8/aux/VerbForm=Fin|Mood=Sub", "deny"),
        ("ganz/ganz/ADV/9/advmod ausbleibt/ausbleiben/VERB/2/ccomp/VerbForm=Fin|Mood=Ind", "reject"),
    ],
)
def test_who_rules_out_that_something_is_so_denies_it(end: str, act: str) -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj schloss/schließen/VERB/0/root/VerbForm=Fin aus/aus/ADP/2/compound:prt +,/,/PUNCT/6/punct "
        f"dass/dass/SCONJ/8/mark das/der/DET/7/det Gas/Gas/NOUN/8/nsubj {end}"
    )
    document_end = " ".join(word.partition("/")[0] for word in end.split())
    assert act_of(words, f"dass das Gas {document_end}", "schloss", "aus", form="indirect") == act


@pytest.mark.parametrize(
    ("verb", "modal", "act"),
    [
        ("beschloss/beschließen", "müssten/müssen", "demand"),
        ("beschloss/beschließen", "würden/werden", "announce"),
        ("verkündete/verkünden", "müssten/müssen", "announce"),
    ],
)
def test_whoever_decides_what_others_have_to_do_demands_it(verb: str, modal: str, act: str) -> None:
    words = (
        f"Der/der/DET/2/det Rat/Rat/NOUN/3/nsubj {verb}/VERB/0/root/VerbForm=Fin +,/,/PUNCT/7/punct Gäste/Gast/NOUN/7/nsubj "
        f"{modal}/AUX/7/aux/VerbForm=Fin|Mood=Sub|Tense=Past|Number=Plur zahlen/zahlen/VERB/3/ccomp/VerbForm=Inf"
    )
    assert act_of(words, f"Gäste {modal.split('/')[0]} zahlen", verb.split("/")[0], form="indirect") == act


@pytest.mark.parametrize(("verb", "act"), [("hält/halten", "announce"), ("stellt/stellen", None)])
def test_whoever_holds_fast_to_something_neither_rejects_nor_blames_it(verb: str, act: str | None) -> None:
    words = (
        f"Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin an/an/ADP/5/case der/der/DET/5/det Rente/Rente/NOUN/2/obl "
        "fest/fest/ADV/2/compound:prt"
    )
    assert act_of(words, "an der Rente", verb.split("/")[0], "fest") == act


@pytest.mark.parametrize(
    ("verb", "end", "act"),
    [
        (
            "sei/sein/AUX/7/aux/VerbForm=Fin|Mood=Sub gezählt/zählen/VERB/2/ccomp/VerbForm=Part",
            "sei gezählt",
            "assert",
        ),
        ("zähle/zählen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub", "zähle", "demand"),
        (
            "müsse/müssen/AUX/7/aux/VerbForm=Fin|Mood=Sub zählen/zählen/VERB/2/ccomp/VerbForm=Inf",
            "müsse zählen",
            "demand",
        ),
    ],
)
def test_who_insists_on_what_was_asserts_it(verb: str, end: str, act: str) -> None:
    words = REMINDED.replace("mahnte/mahnen", "beharrte/beharren").format(verb=verb)
    assert act_of(words, f"jede Stunde {end}", "beharrte", form="indirect") == act

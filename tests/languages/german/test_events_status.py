"""Whether an event happened, goes on, is planned, demanded, denied or only possible."""

import pytest

from lagebild.languages.german.events_status import decide_status, fit_to_form, weigh_with_model
from lagebild.languages.german.events_words import event_words
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

WILL = "wird/werden/AUX/{}/aux/VerbForm=Fin|Tense=Pres|Mood=Ind"


def status_of(text: str, word: str) -> str | None:
    document = make_document(text)
    index = next(i for i, token in enumerate(document.tokens) if token.text == word)
    return decide_status(document, index, "OTHER", event_words())


def test_a_thing_that_is_called_a_plan_does_not_put_off_what_is_told_of_it() -> None:
    text = (
        "Gestern/gestern/ADV/2/advmod gab/geben/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind es/es/PRON/2/nsubj eine/ein/DET/5/det "
        "Versammlung/Versammlung/NOUN/2/obj über/über/ADP/8/case das/der/DET/8/det Vorhaben/Vorhaben/NOUN/5/nmod"
    )
    assert status_of(text, "Versammlung") == "occurred"


def test_only_what_is_told_beside_a_verb_modifies_it() -> None:
    text = (
        "Der/der/DET/2/det Rat/Rat/NOUN/3/nsubj sperrt/sperren/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind Wege/Weg/NOUN/3/obj "
        "+,/,/PUNCT/8/punct um/um/SCONJ/8/mark zu/zu/PART/8/mark verhindern/verhindern/VERB/3/advcl/VerbForm=Inf"
    )
    assert status_of(text, "sperrt") is None


@pytest.mark.parametrize(
    ("modal", "status"),
    [
        ("soll/sollen/AUX/4/aux/VerbForm=Fin|Tense=Pres|Mood=Ind", "scheduled"),
        ("solle/sollen/AUX/4/aux/VerbForm=Fin|Tense=Pres|Mood=Sub", None),
        ("sollte/sollen/AUX/4/aux/VerbForm=Fin|Tense=Past|Mood=Ind", None),
    ],
)
def test_what_ought_to_be_done_is_no_plan(modal: str, status: str | None) -> None:
    text = f"Das/der/DET/2/det Amt/Amt/NOUN/4/nsubj:pass {modal} abgeschafft/abschaffen/VERB/0/root/VerbForm=Part werden/werden/AUX/4/aux:pass/VerbForm=Inf"
    assert status_of(text, "abgeschafft") == status


@pytest.mark.parametrize(
    ("helper", "status"),
    [
        ("sein/sein/AUX/5/aux:pass/VerbForm=Inf", "scheduled"),
        ("worden/werden/AUX/5/aux:pass/VerbForm=Part sein/sein/AUX/5/aux/VerbForm=Inf", "alleged"),
    ],
)
def test_what_shall_be_ready_by_a_day_is_no_hearsay(helper: str, status: str) -> None:
    text = (
        "Häuser/Haus/NOUN/5/nsubj:pass sollen/sollen/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood=Ind bis/bis/ADP/4/case Juli/Juli/NOUN/5/obl "
        f"gebaut/bauen/VERB/0/root/VerbForm=Part {helper}"
    )
    assert status_of(text, "gebaut") == status


@pytest.mark.parametrize(("adverb", "status"), [("Möglicherweise", "hypothetical"), ("Morgen", "scheduled")])
def test_what_is_perhaps_so_is_only_possible(adverb: str, status: str) -> None:
    text = f"{adverb}/{adverb.lower()}/ADV/4/advmod {WILL.format(4)} Moor/Moor/PROPN/4/nsubj zurücktreten/zurücktreten/VERB/0/root/VerbForm=Inf"
    assert status_of(text, "zurücktreten") == status


@pytest.mark.parametrize(("bound", "status"), [("Als/als/ADP/7/case", "scheduled"), ("bei/bei/ADP/7/case", "denied")])
def test_what_somebody_will_not_do_any_more_is_not_planned(bound: str, status: str) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/8/nsubj {WILL.format(8)} im/in/ADP/4/case Mai/Mai/PROPN/8/obl nicht/nicht/PART/8/advmod mehr/mehr/ADV/8/advmod "
        f"{bound} antreten/antreten/VERB/0/root/VerbForm=Inf"
    )
    assert fit_to_form(document, 7, "scheduled", event_words()) == status


@pytest.mark.parametrize(("article", "case", "status"), [("die/der", "Acc", "denied"), ("der/der", "Dat", "occurred")])
def test_where_somebody_does_not_go_he_is_not(article: str, case: str, status: str) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj zieht/ziehen/VERB/0/root/VerbForm=Fin|Tense=Pres nicht/nicht/PART/2/advmod in/in/ADP/6/case "
        f"{article}/DET/6/det Regierung/Regierung/NOUN/2/obl/Case={case} ein/ein/ADP/2/compound:prt"
    )
    assert fit_to_form(document, 1, "occurred", event_words()) == status


def test_a_comparison_behind_the_verb_says_no_of_another_time() -> None:
    document = make_document(
        "Betriebe/Betrieb/NOUN/5/nsubj haben/haben/AUX/5/aux/VerbForm=Fin|Tense=Pres so/so/ADV/4/advmod viele/viel/DET/5/obj "
        "entlassen/entlassen/VERB/0/root/VerbForm=Part wie/wie/ADP/7/case lange/lange/ADV/5/advmod nicht/nicht/PART/5/advmod mehr/mehr/ADV/5/advmod"
    )
    assert fit_to_form(document, 4, "occurred", event_words()) == "occurred"


@pytest.mark.parametrize(
    ("verb", "rest", "status"),
    [
        ("fordert/fordern", "", "demanded"),
        ("fordert/fordern", "nicht/nicht/PART/2/advmod", "denied"),
        ("plant/planen", "nicht/nicht/PART/2/advmod", "denied"),
        ("bestreitet/bestreiten", "nicht/nicht/PART/2/advmod", "hypothetical"),
        ("erwägt/erwägen", "", "hypothetical"),
        ("unterstellt/unterstellen", "", "alleged"),
    ],
)
def test_what_governs_an_event_and_its_negation_tell_its_status(verb: str, rest: str, status: str) -> None:
    text = (
        f"Rat/Rat/NOUN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind den/der/DET/4/det "
        f"Verkauf/Verkauf/NOUN/2/obj {rest}"
    )
    assert status_of(text, "Verkauf") == status


def test_who_is_accused_of_a_plan_may_have_none() -> None:
    text = (
        "Er/er/PRON/2/nsubj wirft/werfen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind Moor/Moor/PROPN/2/obl:arg vor/vor/ADP/2/compound:prt "
        "+,/,/PUNCT/8/punct einen/ein/DET/7/det Angriff/Angriff/NOUN/8/obj geplant/planen/VERB/2/xcomp/VerbForm=Part "
        "zu/zu/PART/10/mark haben/haben/AUX/8/aux/VerbForm=Inf"
    )
    assert status_of(text, "Angriff") == "alleged"


def test_what_stands_side_by_side_does_not_govern_each_other() -> None:
    text = (
        "Sie/sie/PRON/2/nsubj fürchtet/fürchten/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind Regen/Regen/NOUN/2/obj und/und/CCONJ/5/cc "
        "besucht/besuchen/VERB/2/conj/VerbForm=Fin|Tense=Pres|Mood=Ind das/der/DET/7/det Konzert/Konzert/NOUN/5/obj"
    )
    assert status_of(text, "Konzert") is None


@pytest.mark.parametrize(("mark", "status"), [("ob/ob", "hypothetical"), ("dass/dass", "scheduled")])
def test_whether_something_will_be_done_is_open(mark: str, status: str) -> None:
    text = (
        f"Sie/sie/PRON/2/nsubj weiß/wissen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind +,/,/PUNCT/6/punct {mark}/SCONJ/6/mark "
        "er/er/PRON/6/nsubj wechseln/wechseln/VERB/2/ccomp/VerbForm=Inf will/wollen/AUX/6/aux/VerbForm=Fin|Tense=Pres|Mood=Ind"
    )
    assert status_of(text, "wechseln") == status


@pytest.mark.parametrize(
    ("told", "model", "status"),
    [
        ("occurred", "alleged", "alleged"),
        ("occurred", "scheduled", "occurred"),
        ("denied", "cancelled", "cancelled"),
        ("scheduled", "hypothetical", "hypothetical"),
        ("hypothetical", "scheduled", "hypothetical"),
    ],
)
def test_the_model_is_surer_of_what_a_verb_form_alone_leaves_open(told: str, model: str, status: str) -> None:
    document = make_document("Moor/Moor/PROPN/2/nsubj wechselt/wechseln/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind")
    frame = EventFrame((span_of(document.text, "wechselt"),), "OTHER", status=model)
    assert weigh_with_model(document, 1, told, frame) == status


def test_a_talk_at_which_something_begins_is_over_with_it() -> None:
    text = "Rat/Rat/NOUN/2/nsubj startete/starten/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind {} mit/mit/ADP/5/case Treffen/Treffen/NOUN/2/{}"
    assert status_of(text.format("Kampagne/Kampagne/NOUN/2/obj", "obl"), "Treffen") is None


@pytest.mark.parametrize(("case", "status"), [("zu/zu", "occurred"), ("bei/bei", None)])
def test_a_verb_of_happening_tells_of_what_it_comes_to(case: str, status: str | None) -> None:
    text = (
        f"Gestern/gestern/ADV/2/advmod kamen/kommen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind Leute/Leute/NOUN/2/nsubj "
        f"{case}/ADP/5/case Protesten/Protest/NOUN/2/obl"
    )
    assert status_of(text, "Protesten") == status


@pytest.mark.parametrize(
    ("rest", "status"), [("höher/hoch/ADJ/4/advmod", None), ("heute/heute/ADV/4/advmod", "cancelled")]
)
def test_what_turns_out_somehow_is_not_called_off(rest: str, status: str | None) -> None:
    text = (
        "Die/der/DET/2/det Ernte/Ernte/NOUN/4/nsubj ist/sein/AUX/4/aux/VerbForm=Fin|Tense=Pres|Mood=Ind "
        f"ausgefallen/ausfallen/VERB/0/root/VerbForm=Part {rest}"
    )
    assert status_of(text, "Ernte") == status


@pytest.mark.parametrize(
    ("rest", "status"), [("", "cancelled"), ("sondern/sondern/CCONJ/5/cc heute/heute/ADV/2/advmod", "occurred")]
)
def test_what_was_at_another_time_is_not_called_off(rest: str, status: str) -> None:
    text = (
        "Ein/ein/DET/2/det Treffen/Treffen/NOUN/3/nsubj fand/finden/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
        f"nicht/nicht/PART/3/advmod gestern/gestern/ADV/3/advmod {rest} statt/statt/ADP/3/compound:prt"
    )
    assert status_of(text, "Treffen") == status


@pytest.mark.parametrize(
    ("rest", "status"),
    [
        ("auf/auf/ADP/6/case keinen/kein/DET/6/det Fall/Fall/NOUN/2/obl", "denied"),
        ("auf/auf/ADP/6/case jeden/jeder/DET/6/det Fall/Fall/NOUN/2/obl", "occurred"),
        ("kaum/kaum/ADV/2/advmod", "occurred"),
    ],
)
def test_no_case_says_no_and_scarcely_does_not(rest: str, status: str) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj verkaufte/verkaufen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind Häuser/Haus/NOUN/2/obj {rest}"
    )
    assert fit_to_form(document, 1, "occurred", event_words()) == status


@pytest.mark.parametrize(
    ("helper", "status"),
    [
        ("sind/sein/AUX/3/aux:pass/VerbForm=Fin|Tense=Pres", None),
        ("wurden/werden/AUX/3/aux:pass/VerbForm=Fin|Tense=Past", "occurred"),
    ],
)
def test_a_state_is_no_deed(helper: str, status: str | None) -> None:
    text = f"Leute/Leute/NOUN/3/nsubj:pass {helper}|Mood=Ind untergebracht/unterbringen/VERB/0/root/VerbForm=Part"
    assert status_of(text, "untergebracht") == status


def test_what_somebody_managed_to_do_is_done() -> None:
    document = make_document(
        "Es/es/PRON/3/expl ist/sein/AUX/3/cop/VerbForm=Fin|Tense=Pres gelungen/gelungen/ADJ/0/root +,/,/PUNCT/6/punct zu/zu/PART/6/mark "
        "fliehen/fliehen/VERB/3/xcomp/VerbForm=Inf"
    )
    assert fit_to_form(document, 5, "occurred", event_words()) == "occurred"


def test_a_clause_with_a_finite_verb_of_its_own_is_not_denied_with_the_one_before() -> None:
    text = (
        "Rehn/Rehn/PROPN/2/nsubj plante/planen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind nicht/nicht/PART/2/advmod {}"
        "Gespräche/Gespräch/NOUN/{}/obj zu/zu/PART/{}/mark führen/führen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert status_of(text.format("", 6, 6), "Gespräche") == "denied"
    own = "sie/sie/PRON/8/nsubj hätten/haben/AUX/8/aux/VerbForm=Fin|Mood=Sub|Tense=Past "
    assert status_of(text.format(own, 8, 8), "Gespräche") != "denied"


def test_a_talk_that_failed_took_place() -> None:
    text = (
        "Der/der/DET/2/det Dialog/Dialog/NOUN/4/nsubj ist/sein/AUX/4/aux/VerbForm=Fin|Tense=Pres|Mood=Ind "
        "gescheitert/scheitern/VERB/0/root/VerbForm=Part"
    )
    assert status_of(text, "Dialog") == "occurred"


@pytest.mark.parametrize(("none", "status"), [("keinerlei/keinerle", "denied"), ("allerlei/allerle", "occurred")])
def test_a_word_without_forms_says_no_too(none: str, status: str) -> None:
    text = (
        f"Es/es/PRON/5/nsubj wurden/werden/AUX/5/aux:pass/VerbForm=Fin|Tense=Past {none}/DET/4/det "
        "Waffen/Waffe/NOUN/5/nsubj:pass geliefert/liefern/VERB/0/root/VerbForm=Part"
    )
    assert fit_to_form(make_document(text), 4, "occurred", event_words()) == status


@pytest.mark.parametrize(("verb", "status"), [("verlangt/verlangen", "demanded"), ("lobt/loben", "scheduled")])
def test_a_plan_that_is_demanded_is_no_plan_yet(verb: str, status: str) -> None:
    text = (
        f"Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind +,/,/PUNCT/5/punct "
        "Wahlen/Wahl/NOUN/5/obj anzusetzen/ansetzen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert status_of(text, "Wahlen") == status


@pytest.mark.parametrize(("who", "status"), [("niemand/niemand", "denied"), ("Moor/Moor", "demanded")])
def test_who_demands_that_nobody_do_it_does_not_demand_the_deed(who: str, status: str) -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj verlangt/verlangen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind +,/,/PUNCT/6/punct dass/dass/SCONJ/6/mark "
        f"{who}/PRON/6/nsubj:pass entlassen/entlassen/VERB/2/ccomp/VerbForm=Part wird/werden/AUX/6/aux:pass/VerbForm=Fin|Tense=Pres|Mood=Ind"
    )
    assert fit_to_form(document, 5, "demanded", event_words()) == status


@pytest.mark.parametrize(
    ("mark", "status"), [("falls/falls", "hypothetical"), ("weil/weil", "scheduled"), ("sobald/sobald", "scheduled")]
)
def test_what_hangs_on_a_condition_is_only_possible(mark: str, status: str) -> None:
    document = make_document(
        f"Rehn/Rehn/PROPN/4/nsubj will/wollen/AUX/4/aux/VerbForm=Fin|Tense=Pres|Mood=Ind Wege/Weg/NOUN/4/obj sperren/sperren/VERB/0/root/VerbForm=Inf "
        f"+,/,/PUNCT/8/punct {mark}/SCONJ/8/mark Gäste/Gast/NOUN/8/nsubj kommen/kommen/VERB/4/advcl/VerbForm=Fin|Tense=Pres|Mood=Ind"
    )
    assert fit_to_form(document, 3, "scheduled", event_words()) == status


@pytest.mark.parametrize(
    ("adjective", "status"), [("drohenden/drohend", "threatened"), ("befürchteten/befürchtet", "hypothetical")]
)
def test_what_looms_or_is_feared_has_not_happened(adjective: str, status: str) -> None:
    text = f"Wegen/wegen/ADP/4/case des/der/DET/4/det {adjective}/ADJ/4/amod Streiks/Streik/NOUN/5/obl ruht/ruhen/VERB/0/root"
    assert status_of(text, "Streiks") == status


@pytest.mark.parametrize(
    ("offer", "status"), [("bietet/bieten/VERB/0/root", "hypothetical"), ("lobt/loben/VERB/0/root", None)]
)
def test_what_is_offered_is_not_done(offer: str, status: str | None) -> None:
    text = (
        f"Rehn/Rehn/PROPN/2/nsubj {offer}/VerbForm=Fin|Tense=Pres|Mood=Ind ein/ein/DET/4/det Gespräch/Gespräch/NOUN/2/obj "
        "an/an/ADP/2/compound:prt"
    )
    assert status_of(text, "Gespräch") == status


@pytest.mark.parametrize(("kind", "status"), [("REJECT", "occurred"), ("CONSULT", "cancelled")])
def test_a_refusal_that_calls_off_was_made(kind: str, status: str) -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind Moor/Moor/PROPN/2/obl ab/ab/ADP/2/compound:prt"
    )
    assert decide_status(document, 1, kind, event_words()) == status


@pytest.mark.parametrize(
    ("kind", "phrase", "status"),
    [
        ("FIGHT", "Bei/bei/ADP/2/case", "occurred"),
        ("AID", "Bei/bei/ADP/2/case", None),
        ("FIGHT", "Für/für/ADP/2/case", None),
    ],
)
def test_fights_of_which_something_came_took_place(kind: str, phrase: str, status: str | None) -> None:
    document = make_document(
        f"{phrase} Kämpfen/Kampf/NOUN/4/obl wurden/werden/AUX/4/aux:pass/VerbForm=Fin|Tense=Past|Mood=Ind "
        "verletzt/verletzen/VERB/0/root/VerbForm=Part zwei/zwei/NUM/4/nsubj:pass"
    )
    assert decide_status(document, 1, kind, event_words()) == status


@pytest.mark.parametrize(
    ("noun", "case", "status"),
    [
        ("Abstimmung", "über/über", "hypothetical"),
        ("Vorwand", "für/für", "hypothetical"),
        ("Antrag", "auf/auf", "demanded"),
        ("Bericht", "über/über", None),
    ],
)
def test_what_a_vote_or_a_motion_is_about_has_not_happened(noun: str, case: str, status: str | None) -> None:
    text = f"Die/der/DET/2/det {noun}/{noun}/NOUN/3/nsubj dauert/dauern/VERB/0/root {case}/ADP/6/case den/der/DET/6/det Rücktritt/Rücktritt/NOUN/2/nmod"
    assert status_of(text, "Rücktritt") == status


def test_what_stands_in_the_one_exception_is_only_possible() -> None:
    text = (
        "Kern/Kern/PROPN/2/nsubj bleibt/bleiben/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct es/es/PRON/5/expl "
        "sei/sein/AUX/2/parataxis/VerbForm=Fin|Mood=Sub denn/denn/ADV/5/advmod +,/,/PUNCT/10/punct Auheim/Auheim/PROPN/10/nsubj:pass "
        "werde/werden/AUX/10/aux:pass/VerbForm=Fin|Mood=Sub angegriffen/angreifen/VERB/5/ccomp/VerbForm=Part"
    )
    assert status_of(text, "angegriffen") == "hypothetical"


@pytest.mark.parametrize(
    ("verb", "kind", "status"),
    [
        ("verlangt/verlangen", "REQUEST", "occurred"),
        ("verhandelt/verhandeln", "CONSULT", "ongoing"),
        ("tagt/tagen", "CONSULT", "scheduled"),
    ],
)
def test_the_bare_present_of_a_demand_or_of_negotiating_is_no_plan(verb: str, kind: str, status: str) -> None:
    rows = f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind {{}}/{{}}/ADV/2/advmod"
    frame = EventFrame((span_of(make_document(rows.format("dort", "dort")).text, "Moor"),), kind, status="scheduled")
    assert weigh_with_model(make_document(rows.format("dort", "dort")), 1, "scheduled", frame) == status
    dated = make_document(rows.format("morgen", "morgen"), times=["morgen"])
    assert weigh_with_model(dated, 1, "scheduled", frame) == "scheduled"


@pytest.mark.parametrize(("adverb", "status"), [("erst", "scheduled"), ("gleich", None)])
def test_what_a_plan_waits_for_is_to_come(adverb: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/7/nsubj will/wollen/AUX/7/aux/VerbForm=Fin|Tense=Pres|Mood=Ind {adverb}/{adverb}/ADV/7/advmod "
        "nach/nach/ADP/6/case der/der/DET/6/det Sitzung/Sitzung/NOUN/7/obl entscheiden/entscheiden/VERB/0/root/VerbForm=Inf"
    )
    assert status_of(text, "Sitzung") == status


@pytest.mark.parametrize(
    ("verb", "object_", "status"),
    [
        ("ändern/ändern", "nichts/nichts/PRON/4/obj", "scheduled"),
        ("ändern/ändern", "Pläne/Plan/NOUN/4/obj", "denied"),
        ("geben/geben", "nichts/nichts/PRON/4/obj", "denied"),
    ],
)
def test_a_happening_that_changes_nothing_is_not_denied(verb: str, object_: str, status: str) -> None:
    document = make_document(
        f"Treffen/Treffen/NOUN/4/nsubj wird/werden/AUX/4/aux/VerbForm=Fin|Tense=Pres|Mood=Ind {object_} {verb}/VERB/0/root/VerbForm=Inf"
    )
    assert fit_to_form(document, 0, "denied", event_words()) == status


@pytest.mark.parametrize(("verb", "status"), [("begann/beginnen", "ongoing"), ("droht/drohen", "threatened")])
def test_a_threat_that_began_is_none_any_more(verb: str, status: str) -> None:
    document = make_document(
        f"Die/der/DET/3/det angedrohte/angedroht/ADJ/3/amod Sperre/Sperre/NOUN/4/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind"
    )
    assert decide_status(document, 2, "COERCE", event_words()) == status


@pytest.mark.parametrize(
    ("mark", "mood", "status"),
    [
        ("weil", "Tense=Pres|Mood=Sub", "alleged"),
        ("weil", "Tense=Past|Mood=Ind", "occurred"),
        ("wenn", "Tense=Pres|Mood=Sub", "occurred"),
    ],
)
def test_a_reason_in_the_konjunktiv_is_what_somebody_says(mark: str, mood: str, status: str) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj klagte/klagen/VERB/0/root +,/,/PUNCT/7/punct {mark}/{mark}/SCONJ/7/mark Kern/Kern/PROPN/7/nsubj "
        f"Wasser/Wasser/NOUN/7/obj stehle/stehlen/VERB/2/advcl/VerbForm=Fin|{mood}"
    )
    assert fit_to_form(document, 6, "occurred", event_words()) == status


@pytest.mark.parametrize(("no", "status"), [("", "occurred"), ("nicht/nicht/PART/3/advmod ", "scheduled")])
def test_what_is_carried_out_already_was_done_whatever_its_verb_tells(no: str, status: str) -> None:
    place = 4 if no else 3
    text = (
        f"Die/der/DET/{place}/det {no}umgesetzte/umgesetzt/ADJ/{place}/amod Reform/Reform/NOUN/{place + 2}/nsubj "
        f"wird/werden/AUX/{place + 2}/aux/VerbForm=Fin|Tense=Pres|Mood=Ind beginnen/beginnen/VERB/0/root/VerbForm=Inf"
    )
    assert status_of(text, "Reform") == status


@pytest.mark.parametrize(("joint", "status"), [("sondern", "occurred"), ("und", "denied")])
def test_what_is_so_in_the_stead_of_what_is_not_is_not_denied(joint: str, status: str) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj sieht/sehen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind keinen/kein/DET/4/det "
        f"Erfolg/Erfolg/NOUN/2/obj {joint}/{joint}/CCONJ/6/cc Streit/Streit/NOUN/4/conj"
    )
    assert fit_to_form(document, 5, "denied", event_words()) == status


def test_what_would_have_been_is_not_what_somebody_claims() -> None:
    would = "VerbForm=Fin|Tense=Past|Mood=Sub"
    document = make_document(
        f"Moor/Moor/PROPN/3/nsubj wäre/sein/AUX/3/aux/{would} aufgestiegen/aufsteigen/VERB/0/root/VerbForm=Part "
        f"wenn/wenn/SCONJ/5/mark käme/kommen/VERB/3/advcl/{would}"
    )
    assert fit_to_form(document, 2, "alleged", event_words()) == "hypothetical"


@pytest.mark.parametrize(
    ("helper", "status"),
    [
        ("sei/sein/AUX/5/aux/VerbForm=Fin|Mood=Sub|Tense=Pres", "alleged"),
        ("ist/sein/AUX/5/aux/VerbForm=Fin|Mood=Ind|Tense=Pres", "occurred"),
    ],
)
def test_at_what_somebody_died_is_as_sure_as_that_he_did(helper: str, status: str) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/5/nsubj {helper} bei/bei/ADP/4/case Angriff/Angriff/NOUN/5/obl umgekommen/umkommen/VERB/0/root/VerbForm=Part"
    )
    assert decide_status(document, 3, "FIGHT", event_words()) == status


@pytest.mark.parametrize(
    ("article", "copula", "status"),
    [
        ("Ein/ein/DET/2/det/Definite=Ind", "wäre/sein/AUX/5/cop/VerbForm=Fin|Tense=Past|Mood=Sub", "hypothetical"),
        ("Ein/ein/DET/2/det/Definite=Ind", "war/sein/AUX/5/cop/VerbForm=Fin|Tense=Past|Mood=Ind", None),
        ("Der/der/DET/2/det/Definite=Def", "wäre/sein/AUX/5/cop/VerbForm=Fin|Tense=Past|Mood=Sub", None),
    ],
)
def test_what_would_be_the_first_of_its_kind_is_only_possible(article: str, copula: str, status: str | None) -> None:
    document = make_document(
        f"{article} Waffenstillstand/Waffenstillstand/NOUN/5/nsubj {copula} der/der/DET/5/det erste/erste/ADJ/0/root"
    )
    assert decide_status(document, 1, "AGREE", event_words()) == status


def test_what_it_would_be_is_only_possible() -> None:
    document = make_document(
        "Es/es/PRON/5/nsubj wäre/sein/AUX/5/cop/VerbForm=Fin|Tense=Past|Mood=Sub der/der/DET/5/det erste/erst/ADJ/5/amod "
        "Besuch/Besuch/NOUN/0/root"
    )
    assert decide_status(document, 4, "CONSULT", event_words()) == "hypothetical"


@pytest.mark.parametrize(("verb", "status"), [("erörtert/erörtern", "hypothetical"), ("geprüft/prüfen", "ongoing")])
def test_what_is_only_talked_over_does_not_go_on(verb: str, status: str) -> None:
    document = make_document(
        "Der/der/DET/2/det Verkauf/Verkauf/NOUN/4/nsubj:pass wurde/werden/AUX/4/aux:pass/VerbForm=Fin|Tense=Past|Mood=Ind "
        f"{verb}/VERB/0/root/VerbForm=Part"
    )
    assert fit_to_form(document, 1, "ongoing", event_words()) == status

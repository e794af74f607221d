"""What did not come about or may not: what it did not come to, plans banned or given up, and what is held unlikely."""

import pytest

from lagebild.languages.german.events_governors import is_circumstance
from lagebild.languages.german.events_status import decide_status, fit_to_form
from lagebild.languages.german.events_unfulfilled import find_unfulfilled
from lagebild.languages.german.events_words import event_words
from lagebild.model.text import Document
from tests.builders import make_document

PAST = "VerbForm=Fin|Tense=Past|Mood=Ind"
NOW = "VerbForm=Fin|Tense=Pres|Mood=Ind"


def status_of(text: str, word: str, kind: str = "OTHER") -> str | None:
    document = make_document(text)
    return find_unfulfilled(document, place_of(document, word), kind, event_words())


def place_of(document: Document, word: str) -> int:
    return next(i for i, token in enumerate(document.tokens) if token.text == word)


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("nicht/nicht/PART/3/advmod", "denied"),
        ("bald/bald/ADV/3/advmod", None),
        ("nicht/nicht/PART/3/advmod nur/nur/ADV/7/advmod hier/hier/ADV/3/advmod", None),
    ],
)
def test_what_it_did_not_come_to_was_not(behind: str, status: str | None) -> None:
    text = f"Zu/zu/ADP/2/case Rangeleien/Rangelei/NOUN/3/obl kam/kommen/VERB/0/root/{PAST} es/es/PRON/3/nsubj {behind}"
    assert status_of(text, "Rangeleien") == status


def test_a_negation_right_before_the_phrase_says_no_of_it() -> None:
    text = (
        f"Es/es/PRON/2/nsubj kam/kommen/VERB/0/root/{PAST} nicht/nicht/PART/2/advmod zu/zu/ADP/6/case "
        "einem/ein/DET/6/det Treffen/Treffen/NOUN/2/obl"
    )
    assert status_of(text, "Treffen") == "denied"


@pytest.mark.parametrize(("subject", "status"), [("es/es/PRON", "denied"), ("Moor/Moor/PROPN", None)])
def test_what_there_was_not_was_not(subject: str, status: str | None) -> None:
    text = f"Einen/ein/DET/2/det Streit/Streit/NOUN/3/obj gab/geben/VERB/0/root/{PAST} {subject}/3/nsubj nicht/nicht/PART/3/advmod"
    assert status_of(text, "Streit") == status


@pytest.mark.parametrize(
    ("attribute", "verb", "status"),
    [
        ("geplante/geplant", f"verbot/verbieten/VERB/0/root/{PAST}", "cancelled"),
        ("laute/laut", f"verbot/verbieten/VERB/0/root/{PAST}", None),
        ("geplante/geplant", f"lobte/loben/VERB/0/root/{PAST}", None),
    ],
)
def test_a_plan_that_was_banned_is_called_off(attribute: str, verb: str, status: str | None) -> None:
    text = f"Die/der/DET/2/det Stadt/Stadt/NOUN/3/nsubj {verb} die/der/DET/6/det {attribute}/ADJ/6/amod Feier/Feier/NOUN/3/obj"
    assert status_of(text, "Feier") == status


GIVEN_UP = "Rehn/Rehn/PROPN/2/nsubj {} {} Plan/Plan/NOUN/{}/{} zum/zu/ADP/{}/case Bau/Bau/NOUN/{}/nmod"


@pytest.mark.parametrize(
    ("verb", "status"),
    [(f"begräbt/begraben/VERB/0/root/{NOW}", "cancelled"), (f"lobt/loben/VERB/0/root/{NOW}", "scheduled")],
)
def test_what_a_plan_was_about_is_called_off_with_it(verb: str, status: str) -> None:
    document = make_document(GIVEN_UP.format(verb, "den/der/DET/4/det", 2, "obj", 6, 4))
    assert decide_status(document, place_of(document, "Bau"), "OTHER", event_words()) == status


def test_who_takes_distance_from_a_plan_gives_it_up() -> None:
    verb = f"nimmt/nehmen/VERB/0/root/{NOW} Abstand/Abstand/NOUN/2/obj"
    document = make_document(GIVEN_UP.format(verb, "vom/von/ADP/5/case", 3, "nmod", 7, 5))
    assert decide_status(document, place_of(document, "Bau"), "OTHER", event_words()) == "cancelled"


@pytest.mark.parametrize(("noun", "status"), [("Tagesordnung", "scheduled"), ("Straße", None)])
def test_what_stands_on_the_agenda_is_to_come(noun: str, status: str | None) -> None:
    text = (
        f"Eine/ein/DET/2/det Anhörung/Anhörung/NOUN/3/nsubj stand/stehen/VERB/0/root/{PAST} auf/auf/ADP/6/case "
        f"der/der/DET/6/det {noun}/{noun}/NOUN/3/obl"
    )
    assert status_of(text, "Anhörung") == status


@pytest.mark.parametrize(("word", "status"), [("unwahrscheinlich", "hypothetical"), ("großartig", None)])
def test_what_is_only_called_likely_or_not_is_possible(word: str, status: str | None) -> None:
    text = (
        f"Eine/ein/DET/2/det Einigung/Einigung/NOUN/3/nsubj gilt/gelten/VERB/0/root/{NOW} als/als/ADP/5/case "
        f"{word}/{word}/ADJ/3/xcomp"
    )
    assert status_of(text, "Einigung") == status


@pytest.mark.parametrize(("kind", "status"), [("AID", "scheduled"), ("AGREE", None)])
def test_aid_that_was_promised_is_to_come(kind: str, status: str | None) -> None:
    for verb, form in (("versprechen", "versprach"), ("anbieten", "offerierte")):
        text = f"Moor/Moor/PROPN/2/nsubj {form}/{verb}/VERB/0/root/{PAST} Geld/Geld/NOUN/2/obj"
        assert status_of(text, form, kind) == status


PART = (
    "Moor/Moor/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind {} an/an/ADP/7/case "
    "dem/der/DET/7/det Überfall/Überfall/NOUN/4/nmod"
)


@pytest.mark.parametrize(
    ("noun", "status"),
    [
        ("jede/jeder/DET/4/det Beteiligung/Beteiligung/NOUN/2/obj", "occurred"),
        ("jeden/jeder/DET/4/det Plan/Plan/NOUN/2/obj", "denied"),
    ],
)
def test_who_denies_his_part_in_a_known_deed_does_not_deny_the_deed(noun: str, status: str) -> None:
    document = make_document(PART.format(noun))
    place = place_of(document, "Überfall")
    assert decide_status(document, place, "ASSAULT", event_words()) == status
    assert is_circumstance(document, place, event_words()) is (status == "occurred")


@pytest.mark.parametrize(
    ("verb", "before", "relation", "status"),
    [
        (f"blieb/bleiben/VERB/0/root/{PAST}", "Das/der/DET/2/det", "nsubj", "cancelled"),
        (f"bleibt/bleiben/VERB/0/root/{NOW} nicht/nicht/PART/3/advmod", "Das/der/DET/2/det", "nsubj", None),
        (f"verfehlte/verfehlen/VERB/0/root/{PAST}", "Das/der/DET/2/det", "obj", "denied"),
        (f"verhinderte/verhindern/VERB/0/root/{PAST}", "Das/der/DET/2/det", "obj", "cancelled"),
        (f"verhinderte/verhindern/VERB/0/root/{PAST}", "Das/der/DET/2/det", "nsubj", None),
        (f"verzichtet/verzichten/VERB/0/root/{NOW}", "Auf/auf/ADP/2/case", "obl", "cancelled"),
        (f"verzichtet/verzichten/VERB/0/root/{NOW}", "Bei/bei/ADP/2/case", "obl", None),
        (f"wartet/warten/VERB/0/root/{NOW}", "Auf/auf/ADP/2/case", "obl", None),
    ],
)
def test_what_was_left_undone_or_not_reached_did_not_happen(
    verb: str, before: str, relation: str, status: str | None
) -> None:
    particle = " aus/aus/ADP/3/compound:prt" if "bleiben" in verb else ""
    assert status_of(f"{before} Rennen/Rennen/NOUN/3/{relation} {verb}{particle}", "Rennen") == status


def test_a_wish_to_leave_something_undone_does_not_undo_it() -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj fordert/fordern/VERB/0/root/{NOW} +,/,/PUNCT/6/punct auf/auf/ADP/5/case "
        "Streiks/Streik/NOUN/6/obl verzichten/verzichten/VERB/2/xcomp/VerbForm=Inf"
    )
    assert status_of(text, "Streiks") is None


@pytest.mark.parametrize(("attribute", "status"), [("geforderte/gefordert", "cancelled"), ("laute/laut", None)])
def test_what_was_demanded_and_failed_did_not_come_about(attribute: str, status: str | None) -> None:
    text = f"Die/der/DET/3/det {attribute}/ADJ/3/amod Feier/Feier/NOUN/4/nsubj scheiterte/scheitern/VERB/0/root/{PAST}"
    assert status_of(text, "Feier") == status


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        (f"kommt/kommen/VERB/0/root/{NOW} nicht/nicht/PART/3/advmod in/in/ADP/6/case Frage/Frage/NOUN/3/obl", "denied"),
        (f"beginnt/beginnen/VERB/0/root/{NOW} nicht/nicht/PART/3/advmod", "cancelled"),
    ],
)
def test_what_is_ruled_out_was_never_planned(verb: str, status: str) -> None:
    document = make_document(f"Eine/ein/DET/2/det Feier/Feier/NOUN/3/nsubj {verb}")
    assert decide_status(document, 1, "OTHER", event_words()) == status


def test_what_a_verb_calls_off_it_calls_off_for_all_that_is_joined() -> None:
    document = make_document(
        f"Konzerte/Konzert/NOUN/4/nsubj und/und/CCONJ/3/cc Lesungen/Lesung/NOUN/1/conj fielen/fallen/VERB/0/root/{PAST} "
        "aus/aus/ADP/4/compound:prt"
    )
    assert decide_status(document, 2, "CULTURE", event_words()) == "cancelled"


@pytest.mark.parametrize(("adverb", "status"), [("nicht", "denied"), ("gestern", None)])
def test_what_was_not_reached_is_not(adverb: str, status: str | None) -> None:
    text = (
        f"Eine/ein/DET/2/det Einigung/Einigung/NOUN/5/nsubj:pass wurde/werden/AUX/5/aux:pass/{PAST} {adverb}/{adverb}/ADV/5/advmod "
        "erzielt/erzielen/VERB/0/root/VerbForm=Part"
    )
    assert status_of(text, "Einigung", "AGREE") == status


@pytest.mark.parametrize(("verb", "status"), [("verwarf/verwerfen", "hypothetical"), ("nannte/nennen", None)])
def test_sanctions_that_somebody_refuses_are_only_thought_of(verb: str, status: str | None) -> None:
    text = f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/{PAST} Sanktionen/Sanktion/NOUN/2/obj"
    assert status_of(text, "Sanktionen", "SANCTION") == status


@pytest.mark.parametrize(
    ("article", "verb", "status"),
    [
        ("einen/ein/DET/4/det", "simulierten/simulieren", "hypothetical"),
        ("einen/ein/DET/4/det", "probten/proben", "hypothetical"),
        ("schwere/schwer/ADJ/4/amod", "übten/üben", None),
        ("einen/ein/DET/4/det", "begannen/beginnen", None),
    ],
)
def test_what_is_only_played_did_not_happen(article: str, verb: str, status: str | None) -> None:
    text = f"Truppen/Truppe/NOUN/2/nsubj {verb}/VERB/0/root/{PAST} {article} Angriff/Angriff/NOUN/2/obj"
    assert status_of(text, "Angriff", "ASSAULT") == status


@pytest.mark.parametrize(
    ("modal", "no", "verb", "status"),
    [
        ("wird/werden", "bald/bald/ADV", "billigen", "scheduled"),
        ("will/wollen", "bald/bald/ADV", "genehmigen", "scheduled"),
        ("wird/werden", "nicht/nicht/PART", "billigen", None),
        ("wird/werden", "bald/bald/ADV", "kritisieren", None),
    ],
)
def test_what_somebody_is_going_to_allow_is_to_come(modal: str, no: str, verb: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/6/nsubj {modal}/AUX/6/aux/{NOW} die/der/DET/4/det Übernahme/Übernahme/NOUN/6/obj "
        f"{no}/6/advmod {verb}/{verb}/VERB/0/root/VerbForm=Inf"
    )
    assert status_of(text, "Übernahme", "BUSINESS") == status


@pytest.mark.parametrize(
    ("case", "mood", "status"), [("Ohne", "Sub", "occurred"), ("Für", "Sub", "denied"), ("Ohne", "Ind", "denied")]
)
def test_what_would_not_have_come_but_for_something_came(case: str, mood: str, status: str) -> None:
    text = (
        f"{case}/{case.lower()}/ADP/2/case Eis/Eis/NOUN/7/obl hätte/haben/AUX/7/aux/VerbForm=Fin|Tense=Past|Mood={mood} "
        "es/es/PRON/7/nsubj Unfälle/Unfall/NOUN/7/obj nicht/nicht/PART/7/advmod gegeben/geben/VERB/0/root/VerbForm=Part"
    )
    assert status_of(text, "Unfälle", "ACCIDENT") == status


@pytest.mark.parametrize(("conjunction", "status"), [("Hätte", "occurred"), ("Weil", "denied")])
def test_what_would_not_have_been_done_under_a_condition_was_done(conjunction: str, status: str) -> None:
    text = (
        f"{conjunction}/{conjunction.lower()}/SCONJ/3/mark Moor/Moor/PROPN/3/nsubj gebremst/bremsen/VERB/8/advcl/VerbForm=Part "
        "+,/,/PUNCT/3/punct wäre/sein/AUX/8/aux/VerbForm=Fin|Tense=Past|Mood=Sub Kern/Kern/PROPN/8/nsubj "
        "nicht/nicht/PART/8/advmod gestürzt/stürzen/VERB/0/root/VerbForm=Part"
    )
    document = make_document(text)
    assert fit_to_form(document, place_of(document, "gestürzt"), "occurred", event_words()) == status


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("nichts/nichts/PRON/1/obj", "cancelled"),
        ("vorerst/vorerst/ADV/1/advmod nichts/nichts/PRON/1/obj", "postponed"),
        ("viel/viel/PRON/1/obj", None),
    ],
)
@pytest.mark.parametrize("modal", ["sollte/sollen", "musste/müssen"])
def test_of_what_was_to_be_nothing_comes(modal: str, behind: str, status: str | None) -> None:
    plan = (
        f"Die/der/DET/2/det Halle/Halle/NOUN/4/nsubj:pass {modal}/AUX/4/aux/{PAST} geöffnet/öffnen/VERB/0/root/VerbForm=Part "
        "werden/werden/AUX/4/aux:pass/VerbForm=Inf +././PUNCT/4/punct"
    )
    document = make_document(plan, f"wird/werden/VERB/0/root/{NOW} Daraus/daraus/ADV/1/advmod {behind}")
    told = find_unfulfilled(document, 3, "OTHER", event_words())
    assert told == (status if modal.startswith("sollte") else None)


@pytest.mark.parametrize(("kind", "status"), [("AGREE", "cancelled"), ("BUSINESS", "cancelled"), ("CONSULT", None)])
def test_an_agreement_that_fails_is_none_and_a_talk_that_fails_was_held(kind: str, status: str | None) -> None:
    text = f"Die/der/DET/2/det Einigung/Einigung/NOUN/3/nsubj scheiterte/scheitern/VERB/0/root/{PAST}"
    assert status_of(text, "Einigung", kind) == status


@pytest.mark.parametrize(
    ("helper", "modal", "status"),
    [
        ("hatten/haben/AUX/4/aux/VerbForm=Fin|Tense=Past|Mood=Ind", "sollen/sollen", "cancelled"),
        ("hätten/haben/AUX/4/aux/VerbForm=Fin|Tense=Past|Mood=Sub", "sollen/sollen", "hypothetical"),
        ("hatten/haben/AUX/4/aux/VerbForm=Fin|Tense=Past|Mood=Ind", "können/können", None),
    ],
)
def test_what_people_had_been_going_to_do_did_not_come_about(helper: str, modal: str, status: str | None) -> None:
    document = make_document(
        f"Räte/Rat/NOUN/4/nsubj {helper} gestern/gestern/ADV/4/advmod tagen/tagen/VERB/0/root/VerbForm=Inf "
        f"{modal}/AUX/4/aux/VerbForm=Fin|Tense=Pres|Mood=Ind"
    )
    assert find_unfulfilled(document, 3, "CONSULT", event_words()) == status


@pytest.mark.parametrize(
    ("auxiliary", "time", "status"),
    [
        ("hatte/haben/AUX/4/aux/VerbForm=Fin|Tense=Past|Mood=Ind", "heute", "cancelled"),
        ("hätte/haben/AUX/4/aux/VerbForm=Fin|Tense=Past|Mood=Sub", "Montag", "cancelled"),
        ("hätte/haben/AUX/4/aux/VerbForm=Fin|Tense=Past|Mood=Sub", "längst", "hypothetical"),
        ("habe/haben/AUX/4/aux/VerbForm=Fin|Tense=Pres|Mood=Sub", "Montag", None),
    ],
)
def test_a_plan_that_did_not_come_about_is_told_by_the_past_of_a_modal(
    auxiliary: str, time: str, status: str | None
) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/4/nsubj {auxiliary} {time}/{time}/NOUN/4/obl landen/landen/VERB/0/root/VerbForm=Inf "
        "sollen/sollen/AUX/4/aux/VerbForm=Inf",
        times=["Montag"] if time == "Montag" else [],
    )
    assert find_unfulfilled(document, 3, "OTHER", event_words()) == status


def test_the_noun_of_what_should_have_taken_place_is_called_off_as_well() -> None:
    document = make_document(
        "Das/der/DET/2/det Gespräch/Gespräch/NOUN/5/nsubj hätte/haben/AUX/5/aux/VerbForm=Fin|Tense=Past|Mood=Sub "
        "Montag/Montag/NOUN/5/obl stattfinden/stattfinden/VERB/0/root/VerbForm=Inf sollen/sollen/AUX/5/aux/VerbForm=Inf",
        times=["Montag"],
    )
    assert find_unfulfilled(document, 1, "CONSULT", event_words()) == "cancelled"

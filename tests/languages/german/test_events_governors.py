"""What governs an event and so says how sure it is: it is demanded, denied, planned, feared or alleged."""

import pytest

from lagebild.languages.german.events_governors import find_governed
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

PAST = "VerbForm=Fin|Tense=Past|Mood=Ind"
NOW = "VerbForm=Fin|Tense=Pres|Mood=Ind"


@pytest.mark.parametrize(("noun", "status"), [("Aussicht", "scheduled"), ("Rechnung", None)])
def test_what_somebody_puts_in_prospect_is_to_come(noun: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj stellte/stellen/VERB/0/root/{PAST} Hilfe/Hilfe/NOUN/2/obj "
        f"in/in/ADP/5/case {noun}/{noun}/NOUN/2/obl"
    )
    assert find_governed(make_document(text), 2, event_words()) == status


@pytest.mark.parametrize(("case", "status"), [("auf", None), ("zu", "scheduled")])
def test_where_a_plan_is_announced_is_no_part_of_the_plan(case: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj kündigte/kündigen/VERB/0/root/{PAST} {case}/{case}/ADP/5/case einer/ein/DET/5/det "
        "Kundgebung/Kundgebung/NOUN/2/obl Widerstand/Widerstand/NOUN/2/obj an/an/ADP/2/compound:prt"
    )
    assert find_governed(make_document(text), 4, event_words()) == status


@pytest.mark.parametrize(
    ("tense", "particle", "status"),
    [
        ("Past", "", "hypothetical"),
        ("Pres", "", None),
        ("Past", " ab/ab/ADP/2/compound:prt", None),
    ],
)
def test_what_somebody_reckoned_with_may_have_come(tense: str, particle: str, status: str | None) -> None:
    verb = f"rechnen/VERB/0/root/VerbForm=Fin|Tense={tense}|Mood=Ind"
    text = f"Moor/Moor/PROPN/2/nsubj rechnete/{verb} mit/mit/ADP/4/case Unruhen/Unruhe/NOUN/2/obl{particle}"
    assert find_governed(make_document(text), 3, event_words()) == status


def test_for_what_somebody_prepares_is_a_plan() -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj bereitete/bereiten/VERB/0/root/{PAST} sich/sich/PRON/2/obj auf/auf/ADP/6/case "
        "einen/ein/DET/6/det Angriff/Angriff/NOUN/2/obl vor/vor/ADP/2/compound:prt"
    )
    assert find_governed(make_document(text), 5, event_words()) == "scheduled"


@pytest.mark.parametrize(("article", "status"), [("einen/ein", "denied"), ("den/der", "scheduled")])
def test_who_denies_that_something_unknown_is_planned_denies_it(article: str, status: str) -> None:
    determiner = f"{article}/DET/7/det/Definite={'Def' if article.startswith('d') else 'Ind'}"
    text = (
        f"Moor/Moor/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/{PAST} +,/,/PUNCT/8/punct dass/dass/SCONJ/8/mark "
        f"Kern/Kern/PROPN/8/nsubj {determiner} Angriff/Angriff/NOUN/8/obj plane/planen/VERB/2/ccomp/VerbForm=Fin|Tense=Pres|Mood=Sub"
    )
    assert find_governed(make_document(text), 6, event_words()) == status


@pytest.mark.parametrize(
    ("noun", "being", "status"),
    [
        ("Ziel", "ist/sein/AUX/1/cop/VerbForm=Fin|Tense=Pres|Mood=Ind", "scheduled"),
        ("Ziel", f"war/sein/AUX/1/cop/{PAST}", None),
        ("Problem", "ist/sein/AUX/1/cop/VerbForm=Fin|Tense=Pres|Mood=Ind", None),
    ],
)
def test_what_somebody_has_for_his_aim_now_is_planned(noun: str, being: str, status: str | None) -> None:
    text = (
        f"{noun}/{noun}/NOUN/0/root {being} +,/,/PUNCT/6/punct dass/dass/SCONJ/6/mark Schulen/Schule/NOUN/6/nsubj:pass "
        "saniert/sanieren/VERB/1/ccomp/VerbForm=Part werden/werden/AUX/6/aux:pass/VerbForm=Fin|Tense=Pres|Mood=Ind"
    )
    assert find_governed(make_document(text), 5, event_words()) == status


@pytest.mark.parametrize(
    ("noun", "article", "status"),
    [("Aufklärung", "den/der", None), ("Auskunft", "den/der", None), ("Debatte", "den/der", "demanded")],
)
def test_of_what_somebody_wants_to_be_told_is_not_what_he_demands(noun: str, article: str, status: str | None) -> None:
    definite = f"{article}/DET/5/det/Definite=Def|PronType=Art"
    text = (
        f"Moor/Moor/PROPN/2/nsubj verlangt/verlangen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind {noun}/{noun}/NOUN/2/obj "
        f"über/über/ADP/6/case {definite.replace('/5/', '/6/')} Brand/Brand/NOUN/3/nmod"
    )
    assert find_governed(make_document(text), 5, event_words()) == status


@pytest.mark.parametrize(("noun", "status"), [("Last", "alleged"), ("Seite", None)])
def test_what_somebody_is_charged_with_is_alleged(noun: str, status: str | None) -> None:
    text = (
        f"Kern/Kern/PROPN/2/nsubj legte/legen/VERB/0/root/{PAST} Moor/Moor/PROPN/2/iobj Betrug/Betrug/NOUN/2/obj "
        f"zur/zu/ADP/6/case {noun}/{noun}/NOUN/2/obl"
    )
    assert find_governed(make_document(text), 3, event_words()) == status


@pytest.mark.parametrize(
    ("noun", "verb", "status"),
    [
        ("Drohung", f"zog/ziehen/VERB/0/root/{PAST}", "cancelled"),
        ("Drohung", f"bekräftigte/bekräftigen/VERB/0/root/{PAST}", "threatened"),
        ("Forderung", f"zog/ziehen/VERB/0/root/{PAST}", "demanded"),
    ],
)
def test_what_somebody_no_longer_threatens_is_called_off(noun: str, verb: str, status: str) -> None:
    particle = " zurück/zurück/ADP/2/compound:prt" if verb.startswith("zog") else ""
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb} die/der/DET/4/det {noun}/{noun}/NOUN/2/obj{particle} +,/,/PUNCT/{{0}}/punct "
        "Läden/Laden/NOUN/{0}/obj zu/zu/PART/{0}/mark schließen/schließen/VERB/4/acl/VerbForm=Inf"
    )
    index = 8 if particle else 7
    assert find_governed(make_document(text.format(index + 1)), index, event_words()) == status


@pytest.mark.parametrize(
    ("verb", "negation", "status"),
    [
        ("versprach/versprechen", "", "cancelled"),
        ("forderte/fordern", "", "hypothetical"),
        ("versprach/versprechen", " nicht/nicht/PART/2/advmod", None),
        ("begann/beginnen", "", None),
    ],
)
def test_what_somebody_promises_to_leave_is_called_off(verb: str, negation: str, status: str | None) -> None:
    at = 8 if negation else 7
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/{PAST}{negation} +,/,/PUNCT/{at}/punct auf/auf/ADP/{at - 2}/case "
        f"Streiks/Streik/NOUN/{at}/obl zu/zu/PART/{at}/mark verzichten/verzichten/VERB/2/xcomp/VerbForm=Inf"
    )
    assert find_governed(make_document(text), at - 3, event_words()) == status


@pytest.mark.parametrize(("noun", "status"), [("Sitzung", None), ("Beginn", "postponed")])
def test_what_a_talk_that_is_put_off_is_about_is_not_put_off(noun: str, status: str | None) -> None:
    text = (
        f"Die/der/DET/2/det {noun}/{noun}/NOUN/7/nsubj:pass zum/zu/ADP/4/case Umzug/Umzug/NOUN/2/nmod "
        f"ist/sein/AUX/7/aux/{NOW} gestern/gestern/ADV/7/advmod verschoben/verschieben/VERB/0/root/VerbForm=Part"
    )
    assert find_governed(make_document(text), 3, event_words()) == status


@pytest.mark.parametrize(("mark", "status"), [(":", None), (",", "denied")])
def test_what_stands_behind_a_colon_is_the_version_of_him_who_denies(mark: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj dementiert/dementieren/VERB/0/root/{NOW} +{mark}/{mark}/PUNCT/5/punct "
        "Fässer/Fass/NOUN/5/nsubj:pass versiegelt/versiegeln/VERB/2/ccomp/VerbForm=Part"
    )
    assert find_governed(make_document(text), 4, event_words()) == status


@pytest.mark.parametrize(
    ("verb", "status"), [("zog/ziehen", "cancelled"), ("nahm/nehmen", "cancelled"), ("gab/geben", "threatened")]
)
def test_a_threat_that_is_taken_back_calls_off_what_the_tree_hangs_on_the_verb(verb: str, status: str) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/{PAST} die/der/DET/4/det Drohung/Drohung/NOUN/2/obj "
        "mit/mit/ADP/6/case Streiks/Streik/NOUN/2/obl zurück/zurück/ADP/2/compound:prt"
    )
    assert find_governed(make_document(text), 5, event_words()) == status


@pytest.mark.parametrize(("article", "status"), [("die/der", None), ("eine/ein", "scheduled")])
def test_a_known_deed_is_not_planned_by_who_plans_steps_against_it(article: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj plant/planen/VERB/0/root/{NOW} Klagen/Klage/NOUN/2/obj gegen/gegen/ADP/6/case "
        f"{article}/DET/6/det Räumung/Räumung/NOUN/3/nmod"
    )
    assert find_governed(make_document(text), 5, event_words()) == status


@pytest.mark.parametrize(
    ("subject", "status"),
    [
        ("Niemand/niemand/PRON/2/nsubj", "denied"),
        ("Kern/Kern/PROPN/2/nsubj", "scheduled"),
    ],
)
def test_what_nobody_plans_is_denied(subject: str, status: str) -> None:
    text = f"{subject} plant/planen/VERB/0/root/{NOW} einen/ein/DET/4/det Angriff/Angriff/NOUN/2/obj"
    assert find_governed(make_document(text), 3, event_words()) == status


def test_what_no_side_threatens_is_denied() -> None:
    text = (
        f"Keine/kein/DET/2/det Seite/Seite/NOUN/3/nsubj droht/drohen/VERB/0/root/{NOW} "
        "mit/mit/ADP/5/case Krieg/Krieg/NOUN/3/obl"
    )
    assert find_governed(make_document(text), 4, event_words()) == "denied"


@pytest.mark.parametrize(
    ("verb", "lets", "status"),
    [
        ("gedroht/drohen", False, "denied"),
        ("gefordert/fordern", False, "denied"),
        ("gedroht/drohen", True, "denied"),
        ("begonnen/beginnen", False, "denied"),
    ],
)
def test_who_denies_a_threat_or_demand_denies_what_it_is_of(verb: str, lets: bool, status: str) -> None:
    """ "Ließ dementieren" denies as well, though the tree hangs the clause on the verb of letting do."""
    denying = "dementieren/dementieren/VERB/2/xcomp" if lets else "gestern/gestern/ADV/2/advmod"
    head = "ließ/lassen" if lets else "dementierte/dementieren"
    text = (
        f"Moor/Moor/PROPN/2/nsubj {head}/VERB/0/root/{PAST} {denying} dass/dass/SCONJ/8/mark Rom/Rom/PROPN/8/nsubj "
        f"mit/mit/ADP/7/case Krieg/Krieg/NOUN/8/obl {verb}/VERB/2/ccomp/VerbForm=Part"
    )
    assert find_governed(make_document(text), 6, event_words()) == status

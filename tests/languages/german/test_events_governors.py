"""What governs an event and so says how sure it is: it is demanded, denied, planned, feared or alleged."""

import pytest

from lagebild.languages.german.events_governors import find_governed
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

PAST = "VerbForm=Fin|Tense=Past|Mood=Ind"


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


@pytest.mark.parametrize(("verb", "status"), [("zog/ziehen", "cancelled"), ("rief/rufen", "threatened")])
def test_nothing_comes_of_a_threat_that_is_taken_back(verb: str, status: str) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/{PAST} Drohungen/Drohung/NOUN/2/obj zurück/zurück/ADP/2/compound:prt "
        "+,/,/PUNCT/8/punct Wege/Weg/NOUN/8/obj zu/zu/PART/8/mark sperren/sperren/VERB/3/acl/VerbForm=Inf"
    )
    assert find_governed(make_document(text), 7, event_words()) == status

"""Whether a happening was called off or put off, is to be after all, or is only wanted or feared not to be."""

import pytest

from lagebild.languages.german.events_called_off import calls_off, find_called_off, find_suspended
from lagebild.languages.german.events_words import event_words
from lagebild.model.text import Document
from tests.builders import make_document

PAST = "VerbForm=Fin|Tense=Past|Mood=Ind"
NOW = "VerbForm=Fin|Tense=Pres|Mood=Ind"
SUB = "VerbForm=Fin|Tense=Pres|Mood=Sub"


def place_of(document: Document, word: str) -> int:
    return next(i for i, token in enumerate(document.tokens) if token.text == word)


def status_of(text: str, word: str) -> str | None:
    document = make_document(text)
    return find_called_off(document, place_of(document, word), event_words())


@pytest.mark.parametrize(("adverb", "status"), [("nicht", "scheduled"), ("gestern", "cancelled")])
def test_what_is_not_called_off_is_to_be(adverb: str, status: str) -> None:
    text = (
        f"Das/der/DET/2/det Fest/Fest/NOUN/5/nsubj:pass ist/sein/AUX/5/aux/{NOW} {adverb}/{adverb}/ADV/5/advmod "
        "abgesagt/absagen/VERB/0/root/VerbForm=Part"
    )
    assert status_of(text, "Fest") == status


@pytest.mark.parametrize(("noun", "status"), [("Montag/Montag", "postponed"), ("Platz/Platz", None)])
def test_what_was_brought_forward_to_a_day_is_moved(noun: str, status: str | None) -> None:
    document = make_document(
        f"Der/der/DET/2/det Rat/Rat/NOUN/7/nsubj hat/haben/AUX/7/aux/{NOW} die/der/DET/5/det Probe/Probe/NOUN/7/obj "
        f"auf/auf/ADP/8/case vorgezogen/vorziehen/VERB/0/root/VerbForm=Part {noun}/NOUN/7/obl",
        times=["Montag"] if noun.startswith("Montag") else [],
    )
    assert find_called_off(document, 4, event_words()) == status


@pytest.mark.parametrize(
    ("verb", "status"), [("dementierte/dementieren", "scheduled"), ("meldete/melden", "cancelled")]
)
def test_what_somebody_denies_to_be_called_off_is_to_be(verb: str, status: str) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/{PAST} +,/,/PUNCT/7/punct dass/dass/SCONJ/7/mark das/der/DET/6/det "
        f"Fest/Fest/NOUN/7/nsubj:pass abgesagt/absagen/VERB/2/ccomp/VerbForm=Part worden/werden/AUX/7/aux:pass/VerbForm=Part sei/sein/AUX/7/aux/{SUB}"
    )
    assert status_of(text, "Fest") == status


@pytest.mark.parametrize(
    ("verb", "moved", "status"),
    [
        ("fordert/fordern", "verschieben", "demanded"),
        ("fordert/fordern", "absagen", "hypothetical"),
        ("beschließt/beschließen", "verschieben", "postponed"),
    ],
)
def test_what_somebody_wants_to_be_put_off_is_not_put_off_yet(verb: str, moved: str, status: str) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/{NOW} +,/,/PUNCT/7/punct das/der/DET/5/det Fest/Fest/NOUN/7/obj "
        f"zu/zu/PART/7/mark {moved}/{moved}/VERB/2/xcomp/VerbForm=Inf"
    )
    assert status_of(text, "Fest") == status
    document = make_document(text)
    done = calls_off(document, place_of(document, moved), "OTHER", event_words())
    assert (done is None) == (status != "postponed")


@pytest.mark.parametrize(("negation", "status"), [("", "cancelled"), ("nicht/nicht/PART/3/advmod ", "hypothetical")])
def test_of_what_is_off_the_table_nothing_comes(negation: str, status: str) -> None:
    case = 6 if negation else 5
    text = f"Das/der/DET/2/det Fest/Fest/NOUN/3/nsubj ist/sein/AUX/0/root/{NOW} {negation}vom/von/ADP/{case}/case Tisch/Tisch/NOUN/3/obl"
    assert status_of(text, "Fest") == status


@pytest.mark.parametrize(("mark", "status"), [(":", "cancelled"), (",", None)])
def test_a_talk_behind_a_colon_belongs_to_the_verb_behind_it(mark: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj jubelte/jubeln/VERB/0/root/{PAST} +{mark}/{mark}/PUNCT/2/punct Das/der/DET/5/det Fest/Fest/NOUN/2/nsubj "
        f"findet/finden/VERB/2/conj/{NOW} nicht/nicht/PART/6/advmod statt/statt/ADP/6/compound:prt"
    )
    assert status_of(text, "Fest") == status


@pytest.mark.parametrize(("kind", "status"), [("PROTEST", "postponed"), ("CULTURE", None)])
def test_a_strike_is_suspended(kind: str, status: str | None) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj setzte/setzen/VERB/0/root/{PAST} den/der/DET/4/det Streik/Streik/NOUN/2/obj "
        "aus/aus/ADP/2/compound:prt"
    )
    assert find_suspended(document, 3, kind, event_words()) == status


@pytest.mark.parametrize(("noun", "status"), [("Patientin/Patientin", None), ("Lesung/Lesung", "postponed")])
def test_who_is_moved_elsewhere_is_not_put_off(noun: str, status: str | None) -> None:
    document = make_document(
        f"Die/der/DET/2/det {noun}/NOUN/5/nsubj:pass wurde/werden/AUX/5/aux:pass/{PAST} gestern/gestern/ADV/5/advmod "
        "verlegt/verlegen/VERB/0/root/VerbForm=Part"
    )
    assert calls_off(document, 4, "HEALTH", event_words()) == status


@pytest.mark.parametrize(("case", "noun"), [("auf/auf", "Eis/Eis"), ("in/in", "Auftrag/Auftrag")])
def test_what_is_put_on_ice_is_put_off(case: str, noun: str) -> None:
    text = (
        f"Die/der/DET/2/det Stadt/Stadt/NOUN/3/nsubj legte/legen/VERB/0/root/{PAST} den/der/DET/5/det "
        f"Umbau/Umbau/NOUN/3/obj {case}/ADP/7/case {noun}/NOUN/3/obl"
    )
    assert status_of(text, "Umbau") == ("postponed" if noun == "Eis/Eis" else None)
    document = make_document(text)
    assert calls_off(document, place_of(document, "legte"), "BUSINESS", event_words()) == status_of(text, "Umbau")


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ("kleiner/kleiner/ADV/2/advmod/Degree=Cmp", None),
        ("höher/hoch/ADJ/2/advmod/Degree=Cmp", None),
        ("milde/milde/ADV/2/advmod", None),
        ("knapp/knapp/ADV/2/advmod", None),
        ("ersatzlos/ersatzlos/ADJ/2/advmod/Degree=Pos", "cancelled"),
        ("krankheitsbedingt/krankheitsbedingt/ADJ/2/advmod", "cancelled"),
        ("erneut/erneut/ADV/2/advmod", "cancelled"),
        ("gestern/gestern/ADV/2/advmod", "cancelled"),
        ("zusätzlich/zusätzlich/ADV/2/advmod am/an/ADP/5/case Montag/Montag/PROPN/2/obl", "cancelled"),
        ("leider/leider/ADV/2/advmod", "cancelled"),
    ],
)
def test_what_only_turns_out_smaller_is_not_called_off(how: str, status: str | None) -> None:
    text = f"Preise/Preis/NOUN/2/nsubj fallen/fallen/VERB/0/root/{NOW} {how} aus/aus/ADP/2/compound:prt"
    assert status_of(text, "Preise") == status
    document = make_document(text)
    assert calls_off(document, 1, "CULTURE", event_words()) == status


@pytest.mark.parametrize(
    ("word", "no", "status"),
    [
        ("angedrohten/angedroht", "nicht/nicht", "cancelled"),
        ("geplanten/geplant", "nicht/nicht", "cancelled"),
        ("neuen/neu", "nicht/nicht", "denied"),
        ("angedrohten/angedroht", "gestern/gestern", None),
    ],
)
def test_a_threat_that_is_not_put_into_force_comes_to_nothing(word: str, no: str, status: str | None) -> None:
    into_force = (
        f"Die/der/DET/3/det {word}/ADJ/3/amod Zölle/Zoll/NOUN/4/nsubj traten/treten/VERB/0/root/{PAST} {no}/PART/4/advmod "
        "in/in/ADP/7/case Kraft/Kraft/NOUN/4/obl"
    )
    assert status_of(into_force, "Zölle") == status
    imposed = (
        f"Die/der/DET/3/det {word}/ADJ/3/amod Zölle/Zoll/NOUN/6/nsubj:pass wurden/werden/AUX/6/aux:pass/{PAST} "
        f"{no}/PART/6/advmod verhängt/verhängen/VERB/0/root/VerbForm=Part"
    )
    assert status_of(imposed, "Zölle") == status


def test_what_may_not_be_imposed_is_not_given_up() -> None:
    text = (
        f"Zölle/Zoll/NOUN/4/nsubj:pass dürfen/dürfen/AUX/4/aux/{NOW} nicht/nicht/PART/4/advmod "
        "verhängt/verhängen/VERB/0/root/VerbForm=Part werden/werden/AUX/4/aux:pass/VerbForm=Inf"
    )
    assert status_of(text, "Zölle") is None


@pytest.mark.parametrize(("no", "status"), [("nicht", "denied"), ("heute", "cancelled")])
def test_who_does_not_call_a_thing_off_leaves_it_as_it_was(no: str, status: str) -> None:
    text = f"Rat/Rat/NOUN/2/nsubj streicht/streichen/VERB/0/root/{NOW} Züge/Zug/NOUN/2/obj {no}/{no}/PART/2/advmod"
    document = make_document(text)
    assert calls_off(document, 1, "CULTURE", event_words()) == status


@pytest.mark.parametrize(("how", "status"), [("Knapp/knapp/ADJ", None), ("Zusätzlich/zusätzlich/ADV", "cancelled")])
def test_an_adverb_that_opens_the_sentence_does_not_tell_how_a_thing_turns_out(how: str, status: str | None) -> None:
    text = f"{how}/2/advmod fallen/fallen/VERB/0/root/{NOW} Messen/Messe/NOUN/2/nsubj aus/aus/ADP/2/compound:prt"
    assert status_of(text, "Messen") == status


@pytest.mark.parametrize(("negation", "status"), [("", "cancelled"), (" nicht/nicht/PART/5/advmod", "hypothetical")])
def test_nothing_comes_of_what_is_off_the_table_whatever_the_tree_takes_for_the_verb(
    negation: str, status: str
) -> None:
    text = (
        f"Der/der/DET/2/det Streik/Streik/NOUN/3/nsubj ist/sein/AUX/5/cop/{NOW} vom/von/ADP/5/case "
        f"Tisch/Tisch/NOUN/0/root{negation}"
    )
    assert status_of(text, "Streik") == status


@pytest.mark.parametrize(
    ("verb", "case", "status"),
    [
        ("nahm/nehmen", "von", "cancelled"),
        ("nahm/nehmen", "auf", None),
        ("erläuterte/erläutern", "von", None),
    ],
)
def test_what_is_taken_off_the_agenda_is_called_off(verb: str, case: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/{PAST} die/der/DET/4/det Debatte/Debatte/NOUN/2/obj "
        f"{case}/{case}/ADP/7/case der/der/DET/7/det Tagesordnung/Tagesordnung/NOUN/4/nmod"
    )
    assert status_of(text, "Debatte") == status


@pytest.mark.parametrize(
    ("letting", "status"), [(f"ließ/lassen/VERB/0/root/{PAST}", "cancelled"), (f"lobte/loben/VERB/0/root/{PAST}", None)]
)
def test_what_somebody_lets_fall_through_is_called_off(letting: str, status: str | None) -> None:
    text = (
        f"Das/der/DET/2/det Treffen/Treffen/NOUN/3/obj {letting} Moor/Moor/PROPN/3/nsubj "
        "platzen/platzen/VERB/3/xcomp/VerbForm=Inf"
    )
    assert status_of(text, "Treffen") == status


@pytest.mark.parametrize(
    ("helper", "status"),
    [(f"wird/werden/AUX/4/aux:pass/{NOW}", "postponed"), (f"wurde/werden/AUX/4/aux:pass/{PAST}", None)],
)
def test_what_is_to_be_made_up_for_was_put_off(helper: str, status: str | None) -> None:
    text = f"Die/der/DET/2/det Lesung/Lesung/NOUN/4/nsubj:pass {helper} nachgeholt/nachholen/VERB/0/root/VerbForm=Part"
    assert status_of(text, "Lesung") == status

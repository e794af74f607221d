"""Who only asks for what others are to do, or ends what they do, does not do it."""

import pytest

from lagebild.languages.german.events_onlookers import (
    is_answered,
    list_answering,
    list_brought_about,
    list_citing,
    list_onlookers,
    list_refusing,
)
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

CLAUSE = "Kern/Kern/PROPN/4/nsubj und/und/CCONJ/3/cc Moor/Moor/PROPN/1/conj {verb}/VERB/0/root die/die/DET/6/det {noun}/NOUN/4/obj"


@pytest.mark.parametrize(
    ("verb", "noun", "found"),
    [
        ("verlangten/verlangen", "Neuwahlen/Neuwahl", (0, 2)),
        ("gewannen/gewinnen", "Neuwahlen/Neuwahl", ()),
    ],
)
def test_who_asks_for_it_does_not_do_it(verb: str, noun: str, found: tuple[int, ...]) -> None:
    assert list_brought_about(make_document(CLAUSE.format(verb=verb, noun=noun)), 5, event_words()) == found


@pytest.mark.parametrize(("verb", "found"), [("drohte/drohen", (1,)), ("half/helfen", ())])
def test_whom_one_threatens_with_it_does_not_do_it(verb: str, found: tuple[int, ...]) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/3/nsubj Moor/Moor/PROPN/3/obl:arg {verb}/VERB/0/root mit/mit/ADP/6/case der/der/DET/6/det "
        "Räumung/Räumung/NOUN/3/obl"
    )
    assert list_brought_about(document, 5, event_words()) == found


def test_who_forbids_it_does_not_do_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj verbot/verbieten/VERB/0/root Moor/Moor/PROPN/2/obl:arg zu/zu/PART/5/mark streiken/streiken/VERB/2/xcomp"
    )
    assert list_brought_about(document, 4, event_words()) == (0,)


@pytest.mark.parametrize(
    ("verb", "noun", "found"),
    [
        ("vereitelten/vereiteln", "Anschläge/Anschlag", (0, 2)),
        ("untersagten/untersagen", "Mahnwache/Mahnwache", (0, 2)),
        ("planten/planen", "Mahnwache/Mahnwache", ()),
    ],
)
def test_who_ends_or_keeps_off_what_others_do_takes_no_part_in_it(verb: str, noun: str, found: tuple[int, ...]) -> None:
    document = make_document(CLAUSE.format(verb=verb, noun=noun))
    assert tuple(list_onlookers(document, 5, "BUSINESS", event_words())) == found


@pytest.mark.parametrize(
    ("verb", "kind", "found"),
    [
        ("verwarfen/verwerfen", "SANCTION", (0, 2)),
        ("verwarfen/verwerfen", "APPOINT", ()),
        ("verhängten/verhängen", "SANCTION", ()),
    ],
)
def test_who_refuses_what_is_done_to_others_does_not_do_it(verb: str, kind: str, found: tuple[int, ...]) -> None:
    document = make_document(CLAUSE.format(verb=verb, noun="Sanktionen/Sanktion"))
    assert list_refusing(document, 5, kind) == found


@pytest.mark.parametrize(("article", "found"), [("ihren/ihr/DET/4/det:poss", (0,)), ("einen/ein/DET/4/det", (4,))])
def test_who_offers_his_own_deed_does_it_and_not_he_to_whom_it_is_offered(article: str, found: tuple[int, ...]) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/obl:arg bot/bieten/VERB/0/root {article} Rücktritt/Rücktritt/NOUN/2/obj Kern/Kern/PROPN/2/nsubj "
        "an/an/ADP/2/compound:prt"
    )
    assert tuple(list_onlookers(document, 3, "BUSINESS", event_words())) == found


@pytest.mark.parametrize(("case", "found"), [("Laut/laut", (4,)), ("Mit/mit", ())])
def test_who_does_what_an_agreement_says_is_no_party_to_it_by_that(case: str, found: tuple[int, ...]) -> None:
    document = make_document(
        f"{case}/ADP/3/case dem/der/DET/3/det Vertrag/Vertrag/NOUN/4/obl liefert/liefern/VERB/0/root Moor/Moor/PROPN/4/nsubj"
    )
    assert list_citing(document, 2) == found


@pytest.mark.parametrize(
    ("verb", "found"), [("versprach/versprechen", (2,)), ("erlaubte/erlauben", (0,)), ("sah/sehen", ())]
)
def test_to_whom_a_deed_is_promised_does_not_do_it(verb: str, found: tuple[int, ...]) -> None:
    document = make_document(
        f"Stadt/Stadt/NOUN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past Anwohnern/Anwohner/NOUN/2/obl:arg +,/,/PUNCT/6/punct "
        "zu/zu/PART/6/mark öffnen/öffnen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert list_brought_about(document, 5, event_words()) == found


@pytest.mark.parametrize(
    ("noun", "found"), [("Aufruf/Aufruf", (2,)), ("Ultimatum/Ultimatum", (2,)), ("Zusage/Zusage", ())]
)
def test_whose_demand_tells_what_others_are_to_do_does_not_do_it(noun: str, found: tuple[int, ...]) -> None:
    document = make_document(
        f"{noun}/NOUN/0/root des/der/DET/3/det Rates/Rat/NOUN/1/nmod +,/,/PUNCT/6/punct zu/zu/PART/6/mark "
        "streiken/streiken/VERB/1/acl/VerbForm=Inf"
    )
    assert list_brought_about(document, 5, event_words()) == found


def test_who_asks_somebody_to_do_it_does_not_do_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj drängte/drängen/VERB/0/root Moor/Moor/PROPN/2/obj zum/zu/ADP/5/case Verkauf/Verkauf/NOUN/2/obl"
    )
    assert list_brought_about(document, 4, event_words()) == (0,)


@pytest.mark.parametrize(("verb", "found"), [("zurückzunehmen/zurücknehmen", (0,)), ("vorzunehmen/vornehmen", ())])
def test_who_wants_a_deed_undone_did_not_do_it(verb: str, found: tuple[int, ...]) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj verlangte/verlangen/VERB/0/root +,/,/PUNCT/6/punct die/der/DET/5/det "
        f"Kürzung/Kürzung/NOUN/6/obj {verb}/VERB/2/xcomp/VerbForm=Inf"
    )
    assert list_onlookers(document, 4, "BUSINESS", event_words()) == found


@pytest.mark.parametrize(
    ("verb", "case", "owner", "found"),
    [
        ("leiden/leiden", "unter/unter", "", (0,)),
        ("rechnen/rechnen", "mit/mit", "", (0,)),
        ("vorbereiten/vorbereiten", "auf/auf", " der/der/DET/6/det Bahner/Bahner/NOUN/4/nmod", (0,)),
        ("vorbereiten/vorbereiten", "auf/auf", "", ()),
        ("beginnen/beginnen", "mit/mit", "", ()),
    ],
)
def test_who_meets_with_what_others_do_does_not_do_it(verb: str, case: str, owner: str, found: tuple[int, ...]) -> None:
    document = make_document(
        f"Gäste/Gast/NOUN/2/nsubj {verb}/VERB/0/root {case}/ADP/4/case Streiks/Streik/NOUN/2/obl{owner}"
    )
    assert list_onlookers(document, 3, "BUSINESS", event_words()) == found


@pytest.mark.parametrize(
    ("who", "verb", "noun", "found"),
    [
        ("Gewerkschaft/Gewerkschaft/NOUN", "stellt/einstellen", "Streik/Streik", ()),
        ("Gewerkschaft/Gewerkschaft/NOUN", "rüstet/rüsten", "Arbeitskampf/Arbeitskampf", ()),
        ("Gewerkschaft/Gewerkschaft/NOUN", "stellt/einstellen", "Angriff/Angriff", (1,)),
        ("Bahn/Bahn/NOUN", "stellt/einstellen", "Streik/Streik", (1,)),
    ],
)
def test_only_a_union_gets_ready_for_a_strike_of_its_own(
    who: str, verb: str, noun: str, found: tuple[int, ...]
) -> None:
    document = make_document(
        f"Die/die/DET/2/det {who}/3/nsubj {verb}/VERB/0/root sich/sich/PRON/3/obj auf/auf/ADP/7/case "
        f"einen/ein/DET/7/det {noun}/NOUN/3/obl"
    )
    assert list_onlookers(document, 6, "BUSINESS", event_words()) == found


def test_who_is_named_as_a_union_elsewhere_gets_ready_for_a_strike_of_its_own() -> None:
    document = make_document(
        "Die/die/DET/2/det Gewerkschaft/Gewerkschaft/NOUN/4/nsubj GH/GH/PROPN/2/appos tagt/tagen/VERB/0/root",
        "GH/GH/PROPN/2/nsubj rüstet/rüsten/VERB/0/root für/für/ADP/4/case Streiks/Streik/NOUN/2/obl",
    )
    assert list_onlookers(document, 7, "BUSINESS", event_words()) == ()


@pytest.mark.parametrize(("case", "found"), [("bei", (5, 6)), ("mit", (6,))])
def test_among_whom_a_happening_stirs_feelings_did_not_do_it(case: str, found: tuple[int, ...]) -> None:
    document = make_document(
        f"Der/der/DET/2/det Angriff/Angriff/NOUN/3/nsubj löste/lösen/VERB/0/root {case}/{case}/ADP/6/case dem/der/DET/6/det "
        "Rat/Rat/NOUN/3/obl Wut/Wut/NOUN/3/obj aus/aus/ADP/3/compound:prt"
    )
    assert list_brought_about(document, 1, event_words()) == found


@pytest.mark.parametrize(("article", "found"), [("die/der", (0,)), ("eine/ein", ())])
def test_who_takes_steps_against_a_known_deed_did_not_do_it(article: str, found: tuple[int, ...]) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj klagt/klagen/VERB/0/root gegen/gegen/ADP/5/case {article}/DET/5/det "
        "Entlassung/Entlassung/NOUN/2/obl"
    )
    assert list_onlookers(document, 4, "BUSINESS", event_words()) == found


@pytest.mark.parametrize(
    ("noun", "article", "case", "answered"),
    [
        ("Erklärung/Erklärung", "den/der/DET/6/det/Definite=Def", "für/für", True),
        ("Erklärung/Erklärung", "einen/ein/DET/6/det/Definite=Ind", "für/für", False),
        ("Zustimmung/Zustimmung", "den/der/DET/6/det/Definite=Def", "für/für", False),
        ("Erklärung/Erklärung", "den/der/DET/6/det/Definite=Def", "vor/vor", False),
    ],
)
def test_a_deed_for_which_an_answer_is_demanded_was_done_by_others(
    noun: str, article: str, case: str, answered: bool
) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj verlangte/verlangen/VERB/0/root/VerbForm=Fin {noun}/NOUN/2/obj {case}/ADP/6/case {article} "
        "Angriff/Angriff/NOUN/3/nmod"
    )
    assert is_answered(document, 5) is answered
    assert list_answering(document, 5) == ((0,) if answered else ())

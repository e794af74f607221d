"""What is in force still, stays so, or ran out."""

import pytest

from lagebild.languages.german.events_lasting import is_held_now, list_ends, tells_end
from lagebild.languages.german.events_status import decide_status
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document, span_of


def status_of(text: str, word: str, kind: str = "OTHER") -> str | None:
    document = make_document(text)
    index = next(i for i, token in enumerate(document.tokens) if token.text == word)
    return decide_status(document, index, kind, event_words())


@pytest.mark.parametrize(("preposition", "ends"), [("Bis", True), ("Am", False)])
def test_a_time_until_which_it_is_so_is_its_end(preposition: str, ends: bool) -> None:
    document = make_document(
        f"{preposition}/{preposition.lower()}/ADP/2/case Freitag/Freitag/NOUN/5/obl sind/sein/AUX/5/aux/VerbForm=Fin "
        "Brücken/Brücke/NOUN/5/nsubj:pass gesperrt/sperren/VERB/0/root/VerbForm=Part"
    )
    assert tells_end(document, 4, (span_of(document.text, f"{preposition} Freitag"),), event_words()) is ends


@pytest.mark.parametrize(
    ("verb", "kind", "preposition", "lasts"),
    [
        ("streiken", "PROTEST", "bis", True),
        ("streiken", "PROTEST", "am", False),
        ("verzichten", "YIELD", "bis", True),
        ("räumen", "RETREAT", "bis", False),
    ],
)
def test_by_a_day_until_which_something_lasts_nothing_is_to_be_done(
    verb: str, kind: str, preposition: str, lasts: bool
) -> None:
    document = make_document(
        f"Sie/sie/PRON/2/nsubj {verb}/{verb}/VERB/0/root/VerbForm=Fin {preposition}/{preposition}/ADP/4/case "
        "Freitag/Freitag/NOUN/2/obl"
    )
    span = span_of(document.text, f"{preposition} Freitag")
    assert list_ends(document, 1, kind, (span,), event_words()) == ((span,) if lasts else ())


@pytest.mark.parametrize(("verb", "ends"), [("aufgehoben/aufheben", True), ("verhängt/verhängen", False)])
def test_the_day_on_which_something_was_lifted_is_its_end(verb: str, ends: bool) -> None:
    document = make_document(
        "Am/an/ADP/2/case Montag/Montag/NOUN/6/obl wurde/werden/AUX/6/aux:pass/VerbForm=Fin|Tense=Past die/der/DET/5/det "
        f"Sperre/Sperre/NOUN/6/nsubj:pass {verb}/VERB/0/root/VerbForm=Part"
    )
    span = span_of(document.text, "Am Montag")
    assert list_ends(document, 4, "COERCE", (span,), event_words()) == ((span,) if ends else ())


def test_the_day_beside_the_noun_is_not_that_on_which_it_was_lifted() -> None:
    document = make_document(
        "Die/der/DET/2/det Sperre/Sperre/NOUN/6/nsubj:pass vom/von/ADP/4/case Montag/Montag/NOUN/2/nmod "
        "ist/sein/AUX/6/aux:pass/VerbForm=Fin|Tense=Pres aufgehoben/aufheben/VERB/0/root/VerbForm=Part"
    )
    assert list_ends(document, 1, "COERCE", (span_of(document.text, "vom Montag"),), event_words()) == ()


@pytest.mark.parametrize(("verb", "ends"), [("endet/enden", True), ("beginnt/beginnen", False)])
def test_the_time_of_a_verb_of_ending_is_the_end(verb: str, ends: bool) -> None:
    document = make_document(
        f"Die/der/DET/2/det Messe/Messe/NOUN/3/nsubj {verb}/VERB/0/root/VerbForm=Fin am/an/ADP/5/case Freitag/Freitag/NOUN/3/obl"
    )
    assert tells_end(document, 1, (span_of(document.text, "am Freitag"),), event_words()) is ends


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        ("bleibe/bleiben/AUX/3/aux/VerbForm=Fin|Tense=Pres|Mood=Sub", "ongoing"),
        ("bleibt/bleiben/AUX/3/aux/VerbForm=Fin|Tense=Pres|Mood=Ind", "ongoing"),
        ("blieb/bleiben/AUX/3/aux/VerbForm=Fin|Tense=Past|Mood=Ind", "occurred"),
        ("wird/werden/AUX/3/aux:pass/VerbForm=Fin|Tense=Pres|Mood=Ind", None),
    ],
)
def test_what_stays_shut_is_shut_now(verb: str, status: str | None) -> None:
    text = f"Brücken/Brücke/NOUN/3/nsubj:pass {verb} gesperrt/sperren/VERB/0/root/VerbForm=Part"
    assert status_of(text, "gesperrt") == status


@pytest.mark.parametrize(
    ("verb", "behind", "status"),
    [
        ("gilt/gelten/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind", "weiterhin/weiterhin/ADV/2/advmod", "ongoing"),
        ("galt/gelten/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind", "weiterhin/weiterhin/ADV/2/advmod", None),
        ("gilt/gelten/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind", "hier/hier/ADV/2/advmod", None),
        (
            "bleibt/bleiben/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind",
            "in/in/ADP/4/case Kraft/Kraft/NOUN/2/obl",
            "ongoing",
        ),
    ],
)
def test_what_is_in_force_still_goes_on(verb: str, behind: str, status: str | None) -> None:
    assert status_of(f"Sperre/Sperre/NOUN/2/nsubj {verb} {behind}", "Sperre") == status


@pytest.mark.parametrize(("kind", "status"), [("THREATEN", "occurred"), ("BUSINESS", None)])
def test_an_ultimatum_that_ran_out_was_given(kind: str, status: str | None) -> None:
    text = (
        "Ultimatum/Ultimatum/NOUN/3/nsubj ist/sein/AUX/3/aux/VerbForm=Fin|Tense=Pres|Mood=Ind "
        "verstrichen/verstreichen/VERB/0/root/VerbForm=Part"
    )
    assert status_of(text, "Ultimatum", kind) == status


def test_the_day_on_which_an_ultimatum_runs_out_is_its_end() -> None:
    document = make_document(
        "Ultimatum/Ultimatum/NOUN/2/nsubj verstreicht/verstreichen/VERB/0/root/VerbForm=Fin am/an/ADP/4/case Freitag/Freitag/NOUN/2/obl"
    )
    assert tells_end(document, 0, (span_of(document.text, "am Freitag"),), event_words())


@pytest.mark.parametrize(
    ("adjective", "verb", "status"),
    [
        ("", "zurückzunehmen/zurücknehmen", "occurred"),
        ("", "vorzunehmen/vornehmen", "demanded"),
        ("geplante/geplant/ADJ/6/amod ", "zurückzunehmen/zurücknehmen", "scheduled"),
    ],
)
def test_what_is_to_be_undone_was_done(adjective: str, verb: str, status: str) -> None:
    noun = 6 if adjective else 5
    text = (
        "Kern/Kern/PROPN/2/nsubj verlangte/verlangen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
        f"+,/,/PUNCT/{noun + 1}/punct die/der/DET/{noun}/det {adjective}Kürzung/Kürzung/NOUN/{noun + 1}/obj "
        f"{verb}/VERB/2/xcomp/VerbForm=Inf"
    )
    assert status_of(text, "Kürzung", "BUSINESS") == status


@pytest.mark.parametrize(("kind", "status"), [("PROTEST", "ongoing"), ("CONSULT", "scheduled")])
def test_who_wants_to_go_on_with_a_strike_is_on_strike(kind: str, status: str) -> None:
    text = (
        "Lotsen/Lotse/NOUN/5/nsubj wollen/wollen/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood=Ind ihren/ihr/DET/4/det:poss "
        "Ausstand/Ausstand/NOUN/5/obj fortsetzen/fortsetzen/VERB/0/root/VerbForm=Inf"
    )
    assert status_of(text, "Ausstand", kind) == status


@pytest.mark.parametrize(
    ("helper", "time", "held"),
    [
        ("werden/werden/AUX/7/aux:pass/VerbForm=Fin|Tense=Pres|Mood=Ind", "dort", True),
        ("werden/werden/AUX/7/aux:pass/VerbForm=Fin|Tense=Pres|Mood=Ind", "Montag", False),
        ("wurden/werden/AUX/7/aux:pass/VerbForm=Fin|Tense=Past|Mood=Ind", "dort", False),
    ],
)
def test_who_is_told_in_the_present_to_be_held_is_held_whatever_is_demanded_for_him(
    helper: str, time: str, held: bool
) -> None:
    document = make_document(
        "Freilassung/Freilassung/NOUN/0/root von/von/ADP/3/case Gästen/Gast/NOUN/1/nmod +,/,/PUNCT/7/punct die/der/PRON/7/nsubj:pass "
        f"{time}/{time}/NOUN/7/obl festgehalten/festhalten/VERB/3/acl/VerbForm=Part {helper}",
        times=["Montag"] if time == "Montag" else [],
    )
    assert is_held_now(document, 6, "ARREST") is held
    assert not is_held_now(document, 6, "MOBILIZE")

"""What is only set for a day to come, or wanted by somebody: registered, called for, put in prospect."""

import pytest

from lagebild.languages.german.events_appointed import find_appointed
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

PAST = "VerbForm=Fin|Tense=Past|Mood=Ind"
NOW = "VerbForm=Fin|Tense=Pres|Mood=Ind"


@pytest.mark.parametrize(("case", "status"), [("Für/für", "scheduled"), ("Am/an", None)])
def test_what_was_registered_for_a_day_is_to_come(case: str, status: str | None) -> None:
    text = (
        f"{case}/ADP/2/case Sonntag/Sonntag/NOUN/3/obl meldete/melden/VERB/0/root/{PAST} Rehn/Rehn/PROPN/3/nsubj "
        "eine/ein/DET/6/det Demonstration/Demonstration/NOUN/3/obj an/an/ADP/3/compound:prt"
    )
    document = make_document(text, times=["Sonntag"])
    assert find_appointed(document, 5, "PROTEST", event_words()) == status


@pytest.mark.parametrize(("kind", "status"), [("CONSULT", "scheduled"), ("OTHER", None)])
def test_a_talk_to_which_somebody_was_called_for_a_day_is_to_come(kind: str, status: str | None) -> None:
    text = (
        f"Rehn/Rehn/PROPN/2/nsubj bestellte/bestellen/VERB/0/root/{PAST} Moor/Moor/PROPN/2/obj "
        "für/für/ADP/5/case Sonntag/Sonntag/NOUN/2/obl ein/ein/ADP/2/compound:prt"
    )
    document = make_document(text, times=["Sonntag"])
    assert find_appointed(document, 1, kind, event_words()) == status


@pytest.mark.parametrize(("noun", "status"), [("Willen/Wille", "demanded"), ("Ende/Ende", None)])
def test_what_shall_be_by_somebodys_will_alone_is_demanded(noun: str, status: str | None) -> None:
    text = (
        f"Das/der/DET/2/det Bad/Bad/NOUN/8/nsubj soll/sollen/AUX/8/aux/{NOW} nach/nach/ADP/6/case dem/der/DET/6/det "
        f"{noun}/NOUN/8/obl Moors/Moor/PROPN/6/nmod schließen/schließen/VERB/0/root/VerbForm=Inf"
    )
    assert find_appointed(make_document(text), 7, "OTHER", event_words()) == status


@pytest.mark.parametrize(
    ("noun", "kind", "status"),
    [("Aussicht", "PROTEST", "threatened"), ("Aussicht", "AID", None), ("Rechnung", "PROTEST", None)],
)
def test_a_protest_that_somebody_puts_in_prospect_is_a_threat(noun: str, kind: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj stellte/stellen/VERB/0/root/{PAST} Streiks/Streik/NOUN/2/obj "
        f"in/in/ADP/5/case {noun}/{noun}/NOUN/2/obl"
    )
    assert find_appointed(make_document(text), 2, kind, event_words()) == status


@pytest.mark.parametrize(
    ("case", "verb", "adverb", "status"),
    [
        ("auf", "verständigten/verständigen", "gestern", "scheduled"),
        ("auf", "einigten/einigen", "gestern", "scheduled"),
        ("auf", "einigten/einigen", "nicht", None),
        ("nach", "einigten/einigen", "gestern", None),
        ("auf", "warteten/warten", "gestern", None),
    ],
)
def test_a_talk_on_which_people_agreed_is_planned(case: str, verb: str, adverb: str, status: str | None) -> None:
    document = make_document(
        f"Beide/beide/PRON/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind sich/sich/PRON/2/obj "
        f"{adverb}/{adverb}/ADV/2/advmod {case}/{case}/ADP/7/case ein/ein/DET/7/det Treffen/Treffen/NOUN/2/obl"
    )
    assert find_appointed(document, 6, "CONSULT", event_words()) == status

"""Of which sort those are that a number counts."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from lagebild.languages.german.figures_sorts import list_sorts, mark_sorts, sorts_of_deed
from lagebild.languages.german.words import load_words
from tests.builders import make_document

POINT = " +././PUNCT/1/punct"


@pytest.mark.parametrize(
    ("nouns", "sort"),
    [
        ("häftling gefangene inhaftierter untersuchungshäftling insassin", "person/prisoner"),
        ("mitarbeiter beschäftigte kollegin bankangestellte", "person/staff"),
        ("ärztin chirurg krankenpflegerin", "person/medic"),
        ("zug regionalzug verbindung", "vehicle/train"),
        ("akte dokument geheimpapier", "document"),
        ("haus wohnhaus gebäude", "building"),
        ("rind milchkuh", "animal/cattle"),
    ],
)
def test_nouns_of_one_sort_share_it(nouns: str, sort: str) -> None:
    assert [noun for noun in nouns.split() if sort not in list_sorts(noun)] == []


def test_a_chance_ending_makes_no_compound() -> None:
    assert list_sorts("umzug") == ()
    assert list_sorts("überfall") == ("attack",)
    assert list_sorts("krankenhaus") == ("building/hospital",)


def test_who_sells_lets_or_protects_is_of_no_sort_of_customers_or_offenders() -> None:
    assert list_sorts("verkäuferin") == ("person/staff",)
    assert list_sorts("vermieter") == ("person",)
    assert list_sorts("umweltschützer") == ("person",)
    assert list_sorts("grenzschützer") == ("person/soldier",)


def test_whatever_ends_like_an_animal_or_a_customer_is_none() -> None:
    assert list_sorts("quartier") == ("building/shelter",)
    assert list_sorts("geburtsurkunde") == ("document",)


def test_every_narrower_sort_lies_in_a_listed_one_or_stands_alone() -> None:
    sorts = load_words("sorts")
    assert [s for s in sorts if s.count("/") == 2 and s.rpartition("/")[0] not in sorts] == []


@pytest.mark.parametrize(
    ("line", "sorts"),
    [
        (
            "Dort/dort/ADV/2/advmod lagen/liegen/VERB/0/root 95/95/NUM/6/nummod verspätet/verspätet/ADV/5/advmod"
            " gekommene/kommen/ADJ/6/amod Briefe/Brief/NOUN/2/nsubj",
            ("document/letter", "document/ballot"),
        ),
        (
            "Dort/dort/ADV/2/advmod fielen/fallen/VERB/0/root 7/7/NUM/5/nummod von/von/ADP/5/case"
            " 9/9/NUM/6/nummod Zügen/Zug/NOUN/2/obl",
            ("vehicle/train",),
        ),
        (
            "Es/es/PRON/2/nsubj kostet/kosten/VERB/0/root 95/95/NUM/4/nummod Euro/Euro/NOUN/2/obj"
            " Gebühr/Gebühr/NOUN/4/nmod",
            (),
        ),
    ],
)
def test_the_noun_behind_the_words_of_the_number_tells_the_sort(line: str, sorts: tuple[str, ...]) -> None:
    document = make_document(line + POINT)
    assert mark_sorts(document, find_all_figures(document)[0]).sorts == sorts


@pytest.mark.parametrize(
    ("line", "noun"),
    [
        (
            "Dort/dort/ADV/2/advmod lagen/liegen/VERB/0/root 38/38/NUM/2/nsubj als/als/CCONJ/7/case"
            " alt/alt/ADJ/7/advmod oder/oder/CCONJ/7/cc morsch/morsch/ADJ/8/amod eingestufte/eingestuft/ADJ/9/amod"
            " Boote/Boot/NOUN/2/nsubj",
            "Boote",
        ),
        (
            "Es/es/PRON/2/nsubj kamen/kommen/VERB/0/root 250/250/NUM/5/nummod +“/“/PUNCT/3/punct Hirten/Hirte/NOUN/2/nsubj",
            "Hirten",
        ),
        (
            "Es/es/PRON/2/nsubj kamen/kommen/VERB/0/root 30/30/NUM/7/nummod in/in/ADP/5/case Bern/Bern/PROPN/6/obl"
            " gefangene/gefangen/ADJ/7/amod Hirten/Hirte/NOUN/2/nsubj",
            "Hirten",
        ),
        ("Es/es/PRON/2/nsubj kamen/kommen/VERB/0/root 30/30/NUM/4/nummod Hirten/Hirte/NOUN/2/nsubj", None),
    ],
)
def test_a_noun_far_behind_its_number_is_kept_with_it(line: str, noun: str | None) -> None:
    document = make_document(line + POINT)
    found = mark_sorts(document, find_all_figures(document)[0]).noun
    assert (found and found.of(document.text)) == noun


def test_a_noun_joined_to_a_number_is_none_that_it_counts() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj kamen/kommen/VERB/0/root 30/30/NUM/2/nsubj und/und/CCONJ/5/cc Hirten/Hirte/NOUN/3/conj"
        + POINT
    )
    assert mark_sorts(document, find_all_figures(document)[0]).sorts == ()


def test_verbs_stand_for_deeds_that_nouns_count() -> None:
    assert set(sorts_of_deed("anrufen")) & set(list_sorts("anruf"))
    assert sorts_of_deed("singen") == ()

"""Bodies called by their field, cause or members."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mention_fields import find_called_by_cause, find_called_by_field, find_called_by_letters
from lagebild.model.text import Name
from tests.builders import make_document


def named(sentence: str) -> list[str]:
    return [mark.base for mark in find_called_by_field(make_document(sentence), [])]


def test_bare_noun_behind_a_noun_for_bodies_belongs_to_the_name() -> None:
    words = (
        "Der/der/DET/2/det Arbeitskreis/Arbeitskreis/NOUN/4/nsubj Tierwohl/Tierwohl/NOUN/2/{} klagt/klagen/VERB/0/root"
    )
    assert named(words.format("appos")) == ["Arbeitskreis Tierwohl"]
    assert named(words.replace("NOUN/2/{}", "NOUN/4/obj")) == []


def test_field_behind_a_preposition_belongs_to_the_name_of_an_office() -> None:
    office = (
        "Das/der/DET/2/det {}/{}/NOUN/8/nsubj für/für/ADP/5/case freien/frei/ADJ/5/amod Handel/Handel/NOUN/2/nmod"
        " und/und/CCONJ/7/cc {}/{}/NOUN/5/conj schweigt/schweigen/VERB/0/root"
    )
    assert named(office.format(*("Sekretariat",) * 2, *("Verkehr",) * 2)) == [
        "Sekretariat für freien Handel und Verkehr"
    ]
    assert named(office.format(*("Sekretariat",) * 2, *("Sprecher",) * 2)) == ["Sekretariat für freien Handel"]
    assert named(office.format(*("Unternehmen",) * 2, *("Verkehr",) * 2)) == []


def test_people_for_whom_a_body_cares_are_no_field() -> None:
    words = "Das/der/DET/2/det Bündnis/Bündnis/NOUN/5/nsubj für/für/ADP/4/case Minister/Minister/NOUN/2/nmod"
    assert named(f"{words} schweigt/schweigen/VERB/0/root") == []


CAUSE = (
    "{}/der/DET/2/det {}/{}/NOUN/6/nsubj für/für/ADP/5/case {}/der/DET/5/det {}/{}/NOUN/{}/{} klagt/klagen/VERB/0/root"
)


def called(sentence: str) -> list[str]:
    return [mark.base for mark in find_called_by_cause(make_document(sentence))]


@pytest.mark.parametrize(
    ("words", "relation", "found"),
    [
        (("Der", "Bund", "die", "Almen"), "2 nmod", ["Bund für die Almen"]),
        (("Die", "Union", "das", "Moor"), "2 nmod", ["Union für das Moor"]),
        (("Der", "Bund", "die", "Almen"), "6 obl", ["Bund für die Almen"]),  # before the verb stands one phrase
        (("Die", "Bewegung", "ein", "Verbot"), "2 nmod", []),
        (("Ein", "Bund", "die", "Almen"), "2 nmod", []),
        (("Der", "Betrag", "die", "Almen"), "2 nmod", []),
    ],
)
def test_cause_belongs_to_the_name_of_a_league(words: tuple[str, ...], relation: str, found: list[str]) -> None:
    article, noun, second, cause = words
    assert called(CAUSE.format(article, noun, noun, second, cause, cause, *relation.split())) == found


def test_cause_of_a_verb_is_no_name() -> None:
    words = "Man/man/PRON/2/nsubj bittet/bitten/VERB/0/root den/der/DET/4/det Bund/Bund/NOUN/2/obj für/für/ADP/7/case"
    assert called(f"{words} die/der/DET/7/det Almen/Alm/NOUN/2/obl um/um/ADP/9/case Geld/Geld/NOUN/2/obl") == []


def test_league_named_behind_the_noun_for_a_party_has_its_cause_in_its_name() -> None:
    words = "Ihre/ihr/DET/2/det Partei/Partei/NOUN/3/nsubj Bund/Bund/PROPN/7/obj für/für/ADP/6/case die/der/DET/6/det"
    assert called(f"{words} Almen/Alm/NOUN/7/obl klagt/klagen/VERB/0/root") == ["Bund für die Almen"]


@pytest.mark.parametrize(
    ("noun", "people", "found"),
    [
        ("Bund", "Landwirte", ["Bund der Landwirte"]),
        ("Gesellschaft", "Musikfreunde", ["Gesellschaft der Musikfreunde"]),
        ("Bund", "Länder", []),
        ("Front", "Gegner", []),
    ],
)
def test_people_in_a_league_belong_to_its_name(noun: str, people: str, found: list[str]) -> None:
    words = f"Der/der/DET/2/det {noun}/{noun}/NOUN/5/nsubj der/der/DET/4/det {people}/{people}/NOUN/2/nmod/Number=Plur"
    assert called(f"{words} klagt/klagen/VERB/0/root") == found


@pytest.mark.parametrize(
    ("label", "adjective", "names"),
    [
        ("ORG", "Hohe/hoch", ["Institut für Hohe See"]),
        ("ORG", "freie/frei", []),
        ("LOC", "Hohe/hoch", []),
    ],
)
def test_noun_that_is_marked_as_a_name_goes_with_the_capital_behind_it(
    label: str, adjective: str, names: list[str]
) -> None:
    document = make_document(
        "Prognose/Prognose/NOUN/0/root des/der/DET/3/det Instituts/Institut/NOUN/1/nmod "
        f"für/für/ADP/6/case {adjective}/ADJ/6/amod See/See/NOUN/3/nmod"
    )
    document = replace(document, names=(Name(document.tokens[2].span, label),))
    assert [mark.base for mark in find_called_by_field(document, [])] == names


@pytest.mark.parametrize(
    ("noun", "joined", "letters", "names"),
    [
        ("Gewerkschaft", "und/und/CCONJ", "GLS", ["Gewerkschaft Lotsen und Schlepper"]),
        ("Gewerkschaft", "für/für/ADP", "GLS", []),
        ("Gewerkschaft", "und/und/CCONJ", "GLZ", []),
        ("Gewerkschaft", "und/und/CCONJ", "LS", ["Lotsen und Schlepper"]),
        ("Minister", "und/und/CCONJ", "MLS", []),
        ("Gewerkschaft", "lobt/loben/VERB", "GLS", []),
    ],
)
def test_first_letters_in_brackets_bind_what_stands_before_them(
    noun: str, joined: str, letters: str, names: list[str]
) -> None:
    document = make_document(
        f"Die/der/DET/2/det {noun}/{noun}/NOUN/9/nsubj Lotsen/Lotse/NOUN/2/appos {joined}/5/cc "
        f"Schlepper/Schlepper/NOUN/3/conj (/(/PUNCT/7/punct {letters}/{letters}/PROPN/2/appos )/)/PUNCT/7/punct "
        "klagt/klagen/VERB/0/root"
    )
    assert [mark.base for mark in find_called_by_letters(document)] == names

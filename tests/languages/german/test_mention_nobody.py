"""Phrases that mean nobody though their noun stands for people."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Name
from tests.builders import make_document, span_of


def test_who_is_asked_for_is_nobody_but_a_relative_pronoun_asks_for_nobody() -> None:
    asked = make_document(
        "Offen/offen/ADJ/0/root ist/sein/AUX/1/cop +,/,/PUNCT/5/punct welcher/welcher/DET/5/det "
        "Kandidat/Kandidat/NOUN/6/nsubj/Number=Sing siegt/siegen/VERB/1/csubj"
    )
    assert [frame.base for frame in find_mentions(asked)] == []
    related = make_document(
        "Unfälle/Unfall/NOUN/0/root +,/,/PUNCT/5/punct bei/bei/ADP/5/case welchen/welcher/DET/5/det "
        "Fahrgäste/Fahrgast/NOUN/6/nsubj/Number=Plur starben/sterben/VERB/1/acl"
    )
    assert [frame.base for frame in find_mentions(related) if frame.kind == "group"] == ["Fahrgäste"]


def test_majority_of_votes_is_nobody_wherever_they_are_cast() -> None:
    votes = make_document(
        "die/der/DET/2/det Mehrheit/Mehrheit/NOUN/0/root der/der/DET/4/det Stimmen/Stimme/NOUN/2/nmod im/in/ADP/6/case "
        "Bundesrat/Bundesrat/PROPN/4/nmod"
    )
    votes = replace(votes, names=(Name(span_of(votes.text, "Bundesrat"), "ORG"),))
    assert not any(frame.kind == "group" for frame in find_mentions(votes))
    people = make_document(
        "die/der/DET/2/det Mehrheit/Mehrheit/NOUN/0/root der/der/DET/4/det Bürger/Bürger/NOUN/2/nmod im/in/ADP/6/case "
        "Süden/Süden/NOUN/4/nmod"
    )
    assert any("Mehrheit" in frame.base for frame in find_mentions(people))


def test_as_what_somebody_acts_is_nobody_unless_it_compares_or_opens_a_clause() -> None:
    def described(before: str, relation: str) -> bool:
        document = make_document(
            f"Rehn/Rehn/PROPN/2/nsubj kam/kommen/VERB/0/root {before} als/als/ADP/6/{relation} ein/ein/DET/6/det "
            "Zeuge/Zeuge/NOUN/2/obl/Number=Sing"
        )
        return any(frame.base == "Zeuge" for frame in find_mentions(document))

    assert not described("hier/hier/ADV/2/advmod", "case")
    assert described("mehr/mehr/ADV/2/advmod", "case")
    assert described("hier/hier/ADV/2/advmod", "mark")


def test_as_which_of_many_a_team_acts_is_nobody() -> None:
    document = make_document(
        "Als/als/ADP/3/case erste/erster/ADJ/3/amod Mannschaft/Mannschaft/NOUN/4/obl/Number=Sing "
        "gewann/gewinnen/VERB/0/root Auheim/Auheim/PROPN/4/nsubj"
    )
    assert not any(frame.base.endswith("Mannschaft") for frame in find_mentions(document))


def test_what_a_body_is_turned_into_is_nobody() -> None:
    made = make_document(
        "Die/der/DET/2/det Umwandlung/Umwandlung/NOUN/6/nsubj in/in/ADP/5/case eine/ein/DET/5/det "
        "Stiftung/Stiftung/NOUN/2/nmod ruht/ruhen/VERB/0/root"
    )
    assert find_mentions(made) == ()


@pytest.mark.parametrize(
    ("before", "noun", "number", "group"),
    [
        ("jeder/jeder/DET/2/det", "Fahrgast/Fahrgast", "Sing", False),
        ("der/der/DET/2/det", "Fahrgast/Fahrgast", "Sing", True),
        ("ohne/ohne/ADP/2/case", "Zeugen/Zeuge", "Plur", False),
        ("für/für/ADP/2/case", "Anleger/Anleger", "Plur", True),
    ],
)
def test_whoever_is_such_is_nobody(before: str, noun: str, number: str, *, group: bool) -> None:
    document = make_document(f"{before} {noun}/NOUN/3/obl/Number={number} zahlt/zahlen/VERB/0/root")
    assert bool(find_mentions(document)) is group


@pytest.mark.parametrize(("before", "people"), [("an/an", False), ("durch/durch", True)])
def test_public_in_an_idiom_is_nobody(before: str, *, people: bool) -> None:
    document = make_document(
        f"Papiere/Papier/NOUN/5/nsubj {before}/ADP/4/case die/der/DET/4/det "
        "Öffentlichkeit/Öffentlichkeit/NOUN/5/obl/Number=Sing kamen/kommen/VERB/0/root"
    )
    assert bool(find_mentions(document)) is people

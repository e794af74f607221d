"""Names side by side that the model takes for one."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Name
from tests.builders import make_document, span_of
from tests.languages.german.test_mentions import mentions_of


def test_party_behind_the_genitive_of_whose_it_is_stands_alone() -> None:
    frames = mentions_of("Verlierer ist Angela Merkels CDU gewesen.", Angela_Merkels_CDU="PER")
    assert (frames["Angela Merkels"].base, frames["CDU"].base) == ("Angela Merkel", "CDU")


BEHIND_VERB = "Gestern/gestern/ADV/2/advmod rief/rufen/VERB/0/root/VerbForm=Fin {} an/an/ADP/2/compound:prt"


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Maler/Maler/NOUN/4/nsubj Macron/Macron/PROPN/1/appos Putin/Putin/PROPN/2/flat malt/malen/VERB/0/root",
            ["Macron Putin"],
        ),
        ("Macron/Macron/PROPN/3/nsubj Putin/Putin/PROPN/1/flat malt/malen/VERB/0/root/VerbForm=Fin", ["Macron Putin"]),
        (BEHIND_VERB.format("Macron/Macron/PROPN/2/nsubj Putin/Putin/PROPN/3/flat"), ["Macron", "Putin"]),
        (
            BEHIND_VERB.format("Emmanuel/Emmanuel/PROPN/2/nsubj Macron/Macron/PROPN/3/flat Putin/Putin/PROPN/3/flat"),
            ["Emmanuel Macron", "Putin"],
        ),
        (
            BEHIND_VERB.format("Emmanuel/Emmanuel/PROPN/2/nsubj Macron/Macron/PROPN/3/flat Adam/Adam/PROPN/3/flat"),
            ["Emmanuel Macron Adam"],
        ),
        (
            BEHIND_VERB.format("Präsident/Präsident/NOUN/2/nsubj Macron/Macron/PROPN/3/appos Putin/Putin/PROPN/4/flat"),
            ["Macron", "Putin"],
        ),
    ],
)
def test_two_known_surnames_are_two_persons_save_where_only_one_can_stand(sentence: str, names: list[str]) -> None:
    document = make_document(f"{sentence} +././PUNCT/1/punct")
    document = replace(document, names=(Name(span_of(document.text, " ".join(names)), "PER"),))
    assert [f.base for f in find_mentions(document) if f.form == "name"] == names


@pytest.mark.parametrize(
    ("subject", "verb", "base"),
    [
        ("Ulla/Ulla/PROPN/2/nsubj", "verlangt/verlangen", "Weidner"),
        ("Ulla/Ulla/PROPN/2/nsubj", "bekam/bekommen", "Weidner"),
        ("Ulla/Ulla/PROPN/2/nsubj", "lobt/loben", "von Weidner"),
        ("gestern/gestern/ADV/2/advmod", "bekam/bekommen", "von Weidner"),
    ],
)
def test_whom_something_is_asked_of_is_not_called_by_the_preposition(subject: str, verb: str, base: str) -> None:
    document = make_document(
        f"{subject} {verb}/VERB/0/root von/von/ADP/4/case Weidner/Weidner/PROPN/2/obl Geld/Geld/NOUN/2/obj +././PUNCT/2/punct"
    )
    document = replace(document, names=(Name(span_of(document.text, "von Weidner"), "PER"),))
    assert [f.base for f in find_mentions(document) if f.form == "name"] == [base]


@pytest.mark.parametrize(
    ("noun", "full", "names"),
    [
        ("Agentur", "Udo Weidner", ["Morotek Weidner"]),
        ("Nachrichtenagentur", "Udo Weidner", ["Morotek", "Weidner"]),
        ("Zeitung", "Udo Weidner", ["Morotek", "Weidner"]),
        ("Zeitung", "Udo Lenk", ["Morotek Weidner"]),
    ],
)
def test_a_medium_and_whom_it_cites_are_two_names(noun: str, full: str, names: list[str]) -> None:
    first, last = full.split()
    document = make_document(
        f"Das/das/PRON/2/obj zitierte/zitieren/VERB/0/root die/der/DET/4/det {noun}/{noun}/NOUN/2/nsubj "
        "Morotek/Morotek/PROPN/4/appos Weidner/Weidner/PROPN/5/flat +././PUNCT/2/punct",
        f"{first}/{first}/PROPN/3/nsubj {last}/{last}/PROPN/1/flat schwieg/schweigen/VERB/0/root +././PUNCT/3/punct",
    )
    labels = {"Morotek Weidner": "ORG", full: "PER"}
    document = replace(document, names=tuple(Name(span_of(document.text, n), label) for n, label in labels.items()))
    assert [f.base for f in find_mentions(document) if f.form == "name"] == [*names, full]

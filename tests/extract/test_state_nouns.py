"""Of which state an article tells where a noun does not name it."""

import pytest

from tests.builders import make_document, make_untagged
from tests.extract.test_recall import links_of, name_all


def test_ministry_is_that_of_the_state_that_has_just_acted() -> None:
    document = make_document(
        "Das/der/DET/3/det peruanische/peruanisch/ADJ/3/amod Verteidigungsministerium/Verteidigungsministerium/NOUN/4/nsubj "
        "klagt/klagen/VERB/0/root ././PUNCT/4/punct",
        "Chile/Chile/PROPN/2/nsubj widersprach/widersprechen/VERB/0/root ././PUNCT/2/punct",
        "Das/der/DET/2/det Verteidigungsministerium/Verteidigungsministerium/NOUN/3/nsubj warnt/warnen/VERB/0/root ././PUNCT/3/punct",
    )
    assert links_of(name_all(document, Chile="LOC"))["Verteidigungsministerium"] == ("CL.defence_ministry",)


def test_parliament_is_that_of_the_state_told_of_more_than_once() -> None:
    document = make_document(
        "Peru/Peru/PROPN/2/nsubj zögert/zögern/VERB/0/root ././PUNCT/2/punct",
        "Peru/Peru/PROPN/2/nsubj mahnt/mahnen/VERB/0/root Chile/Chile/PROPN/2/obj ././PUNCT/2/punct",
        "Das/der/DET/2/det Parlament/Parlament/NOUN/3/nsubj berät/beraten/VERB/0/root ././PUNCT/3/punct",
    )
    assert links_of(name_all(document, Peru="LOC", Chile="LOC"))["Parlament"] == ("PE.parliament",)


def test_land_of_somebody_is_the_state_for_which_he_acts() -> None:
    document = make_document(
        "Perus/Peru/PROPN/2/nmod Außenminister/Außenminister/NOUN/5/nsubj Odo/Odo/PROPN/2/appos Moor/Moor/PROPN/3/flat "
        "warnt/warnen/VERB/0/root +,/,/PUNCT/10/punct sein/sein/DET/8/det:poss Land/Land/NOUN/10/nsubj "
        "sei/sein/AUX/10/cop bereit/bereit/ADJ/5/ccomp",
    )
    assert links_of(name_all(document, Perus="LOC", Odo_Moor="PER"))["sein Land"] == ("PE",)


def test_minister_who_acts_tells_whose_ministry_is_meant_behind_him() -> None:
    document = make_document(
        "Chile/Chile/PROPN/2/nsubj widersprach/widersprechen/VERB/0/root ././PUNCT/2/punct",
        "Perus/Peru/PROPN/2/nmod Außenminister/Außenminister/NOUN/5/nsubj Odo/Odo/PROPN/2/appos Moor/Moor/PROPN/3/flat "
        "dankte/danken/VERB/0/root ././PUNCT/5/punct",
        "Das/der/DET/2/det Verteidigungsministerium/Verteidigungsministerium/NOUN/3/nsubj warnt/warnen/VERB/0/root ././PUNCT/3/punct",
    )
    found = links_of(name_all(document, Chile="LOC", Perus="LOC", Odo_Moor="PER"))
    assert found["Verteidigungsministerium"] == ("PE.defence_ministry",)


def test_ministry_behind_the_subject_of_its_own_sentence_is_that_of_the_acting_state() -> None:
    document = make_document(
        "Perus/Peru/PROPN/2/nmod Außenminister/Außenminister/NOUN/5/nsubj Odo/Odo/PROPN/2/appos Moor/Moor/PROPN/3/flat "
        "dankte/danken/VERB/0/root ././PUNCT/5/punct",
        "Chile/Chile/PROPN/2/nsubj zog/ziehen/VERB/0/root nach/nach/ADP/4/case Angaben/Angabe/NOUN/2/obl "
        "des/der/DET/6/det Verteidigungsministeriums/Verteidigungsministerium/NOUN/4/nmod ab/ab/ADP/2/compound:prt",
    )
    found = links_of(name_all(document, Chile="LOC", Perus="LOC", Odo_Moor="PER"))
    assert found["Verteidigungsministeriums"] == ("CL.defence_ministry",)


def test_ministry_is_that_of_the_government_told_of_rather_than_of_another_state_named() -> None:
    document = make_document(
        "Die/der/DET/2/det Bundesregierung/Bundesregierung/NOUN/3/nsubj berate/beraten/VERB/7/ccomp über/über/ADP/5/case "
        "Niger/Niger/PROPN/3/obl +,/,/PUNCT/7/punct hieß/heißen/VERB/0/root es/es/PRON/7/nsubj aus/aus/ADP/11/case "
        "dem/der/DET/11/det Verteidigungsministerium/Verteidigungsministerium/NOUN/7/obl"
    )
    assert links_of(name_all(document, Niger="LOC"))["Verteidigungsministerium"] == ("DE.defence_ministry",)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        (
            "Hessen spart. Die Grünen und die CDU klagten in Kassel und Mainz. Das Finanzministerium schwieg.",
            "DE-HE.finance_ministry",
        ),
        ("Die Grünen und die CDU klagten in Kassel und Mainz. Das Finanzministerium schwieg.", "DE.finance_ministry"),
        (
            "Kanzler Merz kam nach Hessen. Die Grünen und die CDU klagten in Kassel und Mainz. Das Finanzministerium schwieg.",
            "DE.finance_ministry",
        ),
    ],
)
def test_ministry_is_that_of_the_part_of_the_state_of_which_alone_the_article_tells(text: str, id: str) -> None:
    labels = {"Hessen": "LOC", "Kassel": "LOC", "Mainz": "LOC", "CDU": "ORG", "Grünen": "ORG", "Merz": "PER"}
    document = name_all(make_untagged(text), **{name: label for name, label in labels.items() if name in text})
    assert links_of(document)["Finanzministerium"] == (id,)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("In Hessen wird gespart. Die Landesregierung schwieg.", "DE-HE.gov"),
        ("In Hessen und Bayern wird gespart. Die Landesregierung von Hessen schwieg.", "DE-HE.gov"),
        ("In Bayern wird gespart. Die Landesregierung in Wiesbaden schwieg.", "DE-HE.gov"),
        ("In Hessen wird gespart. Der Landtag schwieg.", "DE-HE.parliament"),
    ],
)
def test_body_of_a_part_of_a_state_is_that_of_the_part_that_the_phrase_or_the_article_names(text: str, id: str) -> None:
    found = links_of(name_all(make_untagged(text), Hessen="LOC", Bayern="LOC", Wiesbaden="LOC"))
    assert (id,) in found.values()


@pytest.mark.parametrize(
    "text",
    [
        "In Hessen und Bayern wird gespart. Der Landtag schwieg.",
        "In Linz und Graz blickt man nach Bayern. Der Landtag schwieg.",
    ],
)
def test_body_of_a_part_stays_open_where_several_parts_or_those_of_another_state_may_be_meant(text: str) -> None:
    found = links_of(name_all(make_untagged(text), Hessen="LOC", Bayern="LOC", Linz="LOC", Graz="LOC"))
    assert found["Landtag"] == ("org:landtag",)


@pytest.mark.parametrize(
    ("title", "noun", "found"),
    [
        ("Ministerin", "Land", ("CL",)),
        ("Bürgermeisterin", "Land", ()),
        ("Bürgermeisterin", "Königreich", ("CL",)),
    ],
)
def test_a_mayor_speaks_of_no_foreign_land(title: str, noun: str, found: tuple[str, ...]) -> None:
    document = make_document(
        "Chile/Chile/PROPN/2/nsubj zögert/zögern/VERB/0/root ././PUNCT/2/punct",
        f"{title}/{title}/NOUN/4/nsubj Eva/Eva/PROPN/1/appos Moor/Moor/PROPN/2/flat mahnt/mahnen/VERB/0/root "
        f"das/der/DET/6/det {noun}/{noun}/NOUN/4/obj ././PUNCT/4/punct",
    )
    assert links_of(name_all(document, Chile="LOC", Eva_Moor="PER")).get(noun, ()) == found

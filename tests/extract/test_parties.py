"""Of which party somebody is."""

import pytest

from tests.builders import make_document
from tests.extract.test_homes import links_of
from tests.extract.test_recall import links_of as links_in
from tests.extract.test_recall import name_all

NAMES = {"Eva_Moor": "PER", "CDU": "ORG", "SPD": "ORG", "FDP": "ORG"}


def test_his_party_is_the_one_in_brackets_behind_his_name() -> None:
    found = links_of("Die SPD zögert. Eva Moor (FDP) warnt ihre Partei.", **NAMES)
    assert found["ihre Partei"] == found["FDP"] == ("org:fdp",)


def test_her_party_is_none_in_brackets_behind_another_name() -> None:
    text = "Die SPD ging gegen Odo Lenk (CDU) vor. Eva Moor warnte ihre Partei."
    assert links_of(text, Odo_Lenk="PER", **NAMES)["ihre Partei"] != ("org:cdu",)


def test_leader_of_one_party_is_nobody_of_another() -> None:
    text = "Eva Moor (FDP) siegte. Die {}-Fraktionsvorsitzende schwieg."
    assert links_of(text.format("FDP"), **NAMES)["FDP-Fraktionsvorsitzende"] == ("person:eva-moor",)
    found = links_of(text.format("CDU"), **NAMES)["CDU-Fraktionsvorsitzende"]
    assert found[0].startswith("person:cdu-fraktionsvorsitzende")


def test_role_before_a_name_tells_the_party_as_well() -> None:
    text = "SPD-Politikerin Eva Moor siegte. Die CDU-Fraktionsvorsitzende schwieg."
    found = links_of(text, Eva_Moor="PER")["CDU-Fraktionsvorsitzende"]
    assert found[0].startswith("person:cdu-fraktionsvorsitzende")


@pytest.mark.parametrize("noun", ["CDU-Bezirkschef", "CDU-Herausforderer", "CDU-Politiker"])
def test_member_of_a_party_is_who_is_told_to_be_one_and_not_who_was_told_of_last(noun: str) -> None:
    found = links_of(f"{noun} Udo Lenk kam. Der Minister schwieg. Der CDU-Mann ging.", Udo_Lenk="PER")
    assert found["CDU-Mann"] == ("person:udo-lenk",)
    assert found["Minister"] != found["CDU-Mann"]


def test_his_party_is_the_one_that_the_noun_before_his_name_tells() -> None:
    found = links_of(
        "CDU-Bezirkschef Udo Lenk kam. Die SPD half. Lenk verließ seine Partei.", Udo_Lenk="PER", Lenk="PER", SPD="ORG"
    )
    assert found["seine Partei"] == ("org:cdu",)


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Die CDU zögert. Der SPD-Vorstand tagte. Die Partei schwieg.", "org:spd"),
        ("Die CDU zögert. Die SPD-Fraktion tagte. Die Partei schwieg.", "org:spd"),
        ("Der SPD-Vorstand tagte. Die CDU zögert. Die Partei schwieg.", "org:cdu"),
        ("Die CDU zögert. Der Vorstand der Bahn tagte. Die Partei schwieg.", "org:cdu"),
    ],
)
def test_the_party_is_that_of_the_board_told_of_last(text: str, party: str) -> None:
    assert links_of(text, CDU="ORG", SPD="ORG")["Partei"] == (party,)


@pytest.mark.parametrize(("name", "same"), [("Grünen", False), ("BSW", True)])
def test_a_party_is_an_alliance_only_where_the_text_calls_it_so(name: str, same: bool) -> None:
    document = make_document(
        f"Heute/heute/ADV/3/advmod {name}/{name}/PROPN/3/nsubj warben/werben/VERB/0/root ././PUNCT/3/punct",
        "Das/der/DET/2/det Bündnis/Bündnis/NOUN/3/nsubj/Number=Sing schwieg/schweigen/VERB/0/root ././PUNCT/3/punct",
    )
    found = links_in(name_all(document, **{name: "ORG"}))
    assert (found["Bündnis"] == found[name]) is same


@pytest.mark.parametrize(
    ("noun", "who"), [("Sozialdemokrat", "person:scholz-olaf"), ("Christdemokrat", "person:merz-friedrich")]
)
def test_who_belongs_to_a_party_by_the_tables_is_called_by_it(noun: str, who: str) -> None:
    text = f"Scholz traf Merz. Der {noun} schwieg."
    assert links_of(text, Scholz="PER", Merz="PER")[noun] == (who,)

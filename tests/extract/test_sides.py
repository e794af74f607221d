from tests.builders import make_document
from tests.extract.test_recall import links_of, name_all

SILENT = "Beide/beide/DET/2/det Seiten/Seite/NOUN/3/nsubj/Number=Plur schweigen/schweigen/VERB/0/root"
FAR = "Kuba/Kuba/PROPN/2/nsubj dankt/danken/VERB/0/root Odo/Odo/PROPN/2/iobj Lenk/Lenk/PROPN/3/flat"
RAIN = "Es/es/PRON/2/nsubj regnet/regnen/VERB/0/root"


def test_sides_are_a_body_and_the_one_that_it_does_something_to() -> None:
    document = make_document(
        "Zelio/Zelio/PROPN/2/nsubj droht/drohen/VERB/0/root Talo/Talo/PROPN/2/iobj",
        "Die/der/DET/2/det UN/UN/PROPN/3/nsubj warnen/warnen/VERB/0/root",
        SILENT,
    )
    found = links_of(name_all(document, Zelio="ORG", Talo="ORG", UN="ORG"))
    assert found["Beide Seiten"] == ("org:zelio", "org:talo")


def test_sides_that_are_joined_come_before_states_that_are_only_named() -> None:
    document = make_document(
        "Niger/Niger/PROPN/4/nsubj und/und/CCONJ/3/cc Zelio/Zelio/PROPN/1/conj einigen/einigen/VERB/0/root sich/sich/PRON/4/obj",
        FAR,
        RAIN,
        RAIN,
        "Niger/Niger/PROPN/2/nsubj schweigt/schweigen/VERB/0/root",
        SILENT,
    )
    found = links_of(name_all(document, Niger="LOC", Zelio="ORG", Kuba="LOC", Odo_Lenk="PER"))
    assert found["Beide Seiten"] == ("NE", "org:zelio")


def test_league_of_states_is_no_side_because_it_is_named_most() -> None:
    document = make_document(
        "Die/der/DET/2/det UN/UN/PROPN/3/nsubj warnen/warnen/VERB/0/root",
        FAR,
        SILENT,
    )
    assert "Beide Seiten" not in {
        words for words, ids in links_of(name_all(document, UN="ORG", Kuba="LOC")).items() if ids
    }


def test_two_states_that_no_table_knows_are_sides_where_one_does_something_to_the_other() -> None:
    document = make_document(
        FAR,
        "Kelmarien/Kelmarien/PROPN/2/nsubj droht/drohen/VERB/0/root Tarnopien/Tarnopien/PROPN/2/iobj",
        "Beide/beide/DET/2/det Länder/Land/NOUN/3/nsubj/Number=Plur schweigen/schweigen/VERB/0/root",
    )
    found = links_of(name_all(document, Kuba="LOC", Odo_Lenk="PER", Kelmarien="LOC", Tarnopien="LOC"))
    assert found["Beide Länder"] == ("place:kelmarien", "place:tarnopien")


def test_state_in_a_participle_beside_a_noun_is_no_side() -> None:
    document = make_document(
        "Niger/Niger/PROPN/2/nsubj warnt/warnen/VERB/0/root",
        "Die/der/DET/6/det von/von/ADP/3/case Kuba/Kuba/PROPN/4/obl bewaffneten/bewaffnet/ADJ/5/amod "
        "Siedler/Siedler/NOUN/6/nsubj/Number=Plur kämpfen/kämpfen/VERB/0/root",
        SILENT,
    )
    assert links_of(name_all(document, Niger="LOC", Kuba="LOC"))["Beide Seiten"] == ()

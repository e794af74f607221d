"""States and leagues of states that a text describes."""

import re
from dataclasses import replace

import pytest

from lagebild.extract.linking import Linker
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mentions import find_mentions
from lagebild.model.article import Article
from lagebild.model.spans import Span
from lagebild.model.text import Name
from tests.builders import make_document, make_untagged
from tests.extract.test_recall import links_of as links_in
from tests.extract.test_recall import name_all


def links_of(text: str, **names: str) -> dict[str, tuple[str, ...]]:
    document = make_untagged(text)
    marks = [Name(Span(at, at + len(name)), label) for name, label in names.items() if (at := text.find(name)) >= 0]
    document = replace(document, names=tuple(sorted(marks, key=lambda mark: mark.span)))
    linker = Linker(document, Article("a1", text), find_mentions(document), open_knowledge())
    return {link.frame.span.of(text): link.entities for link in linker.link_all()}


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Peru baut Schiffe vor Chile. Lima will das Nachbarland schrecken.", "CL"),
        ("Die Grenze zu Norwegen bleibt offen. Schweden dankt dem Nachbarland.", "NO"),
        ("Kenia streitet mit Uganda. Kenia wirft dem Nachbarstaat Verrat vor.", "UG"),
    ],
)
def test_neighbour_is_the_only_state_beside_the_acting_one(text: str, state: str) -> None:
    places = dict.fromkeys(("Peru", "Chile", "Lima", "Norwegen", "Schweden", "Kenia", "Uganda"), "LOC")
    found = links_of(text, **places)
    assert found.get("Nachbarland", found.get("Nachbarstaat")) == (state,)


def test_neighbour_of_one_of_three_states_stays_open() -> None:
    text = "Peru, Chile und Kenia berieten. Peru droht dem Nachbarland."
    assert links_of(text, Peru="LOC", Chile="LOC", Kenia="LOC")["Nachbarland"] == ()


@pytest.mark.parametrize("noun", ["Das Militärbündnis", "Das Verteidigungsbündnis", "Die Militärallianz"])
def test_league_described_after_its_name_is_the_one_named(noun: str) -> None:
    found = links_of(f"Die Nato übt. {noun} lehnte ab.", Nato="ORG")
    assert found[noun.split()[1]] == ("org:nato",)


@pytest.mark.parametrize(("article", "body", "known"), [("Die", "Botschaft", False), ("Das", "Außenministerium", True)])
def test_an_embassy_is_not_that_of_the_state_in_which_it_sits(article: str, body: str, *, known: bool) -> None:
    found = links_of(f"Peru wartet. {article} {body} in Lima schweigt.", Peru="LOC", Lima="LOC")[f"{body} in Lima"]
    assert found[0].startswith("PE.") == known


def test_league_without_a_name_is_not_taken_for_one() -> None:
    assert links_of("Norwegen übt. Das Militärbündnis lehnte ab.", Norwegen="LOC")["Militärbündnis"] != ("org:nato",)


def test_member_of_a_league_is_no_person() -> None:
    found = links_of("Das Nato-Mitglied Norwegen übt. Chile wird kein Nato-Mitglied.", Norwegen="LOC", Chile="LOC")
    assert "Nato-Mitglied" not in found


def test_participle_with_members_of_its_own_is_no_part_of_a_description() -> None:
    document = make_document(
        "In/in/ADP/2/case Auheim/Auheim/PROPN/3/obl lebende/lebend/ADJ/4/amod Dänen/Däne/NOUN/5/nsubj/Number=Plur "
        "feiern/feiern/VERB/0/root/VerbForm=Fin|Number=Plur ./././5/punct"
    )
    assert [frame.base for frame in find_mentions(document) if frame.kind == "group"] == ["Dänen"]


def test_participle_behind_a_preposition_and_its_noun_is_none_even_where_the_parser_ties_them_to_the_verb() -> None:
    document = make_document(
        "Gestern/gestern/ADV/8/advmod hat/haben/AUX/8/aux Rehn/Rehn/PROPN/8/nsubj in/in/ADP/5/case "
        "Auheim/Auheim/PROPN/8/obl wohnende/wohnend/ADJ/7/amod Dänen/Däne/NOUN/8/obj/Number=Plur gewarnt/warnen/VERB/0/root"
    )
    other = make_document(
        "In/in/ADP/3/case der/der/DET/3/det Stadt/Stadt/NOUN/5/obl wohnende/wohnend/ADJ/5/amod "
        "Dänen/Däne/NOUN/6/nsubj/Number=Plur feiern/feiern/VERB/0/root/VerbForm=Fin|Number=Plur"
    )
    bases = [frame.base for one in (document, other) for frame in find_mentions(one) if frame.kind == "group"]
    assert bases == ["Dänen", "Dänen"]


def test_holder_of_a_role_is_who_is_called_by_the_noun() -> None:
    text = "Landeshauptmann Odo Zimpel traf Bundeskanzler Hugo Lenk. Der Landeshauptmann schwieg."
    assert links_of(text, **{"Odo Zimpel": "PER", "Hugo Lenk": "PER"})["Landeshauptmann"] == ("person:odo-zimpel",)


def test_who_speaks_for_a_holder_of_an_office_is_not_that_one() -> None:
    found = links_of("Ein Sprecher der Landesrätin Anna Moor schwieg.", **{"Anna Moor": "PER"})
    assert found["Landesrätin Anna Moor"] == ("person:anna-moor",)
    assert found["Sprecher der Landesrätin Anna Moor"] != ("person:anna-moor",)


def test_land_is_the_state_just_named() -> None:
    assert links_of("In Niger herrscht Dürre. Das Land braucht Hilfe.", Niger="LOC")["Land"] == ("NE",)


@pytest.mark.parametrize(
    "text",
    [
        "Niger streitet mit Uganda. Das Land braucht Hilfe.",
        "Sie zog von Niger auf das Land.",
        "Menschen aus Niger leben in Bayern. Das Land braucht Hilfe.",
        "In Niger herrscht Dürre. Das Land der Dichter braucht Hilfe.",
    ],
)
def test_land_of_which_nothing_tells_which_is_no_state(text: str) -> None:
    assert links_of(text, Niger="LOC", Uganda="LOC", Bayern="LOC").get("Land", ()) == ()


def test_noun_that_names_a_body_together_with_the_one_told_of_means_it() -> None:
    assert links_of("Die EU zögert. Die Kommission warnt.", EU="ORG")["Kommission"] == ("org:eu-kommission",)
    assert links_of("Die Uni zögert. Die Kommission warnt.")["Kommission"] != ("org:eu-kommission",)


@pytest.mark.parametrize(
    "text",
    [
        "Niger zögert. Niger lehnt ab. Es regnet. Es schneit. Es taut. Im Norden des Landes ist es trocken.",
        "Niger zögert. Niger lehnt ab. Niger traf Uganda. Im Norden des Landes ist es trocken.",
    ],
)
def test_land_is_the_state_of_which_the_text_tells_most(text: str) -> None:
    document = make_untagged(text)
    places = [Name(Span(m.start(), m.end()), "LOC") for m in re.finditer("Niger|Uganda", text)]
    document = replace(document, names=tuple(places))
    links = Linker(document, Article("a1", text), find_mentions(document), open_knowledge()).link_all()
    assert [link.entities for link in links if link.frame.base == "Landes"] == [("NE",)]


def test_who_speaks_for_somebody_today_is_not_taken_for_who_spoke_in_a_report_without_a_date() -> None:
    found = links_of("Bundeskanzler Olaf Scholz lehnte ab. Das sagte sein Sprecher.", **{"Olaf Scholz": "PER"})
    assert found["sein Sprecher"][0].startswith("person:sprecher-scholz-olaf")


@pytest.mark.parametrize(("text", "noun"), [("Der Zoll half den Fischern.", "Fischern"), ("Der Koch rief.", "Koch")])
def test_noun_that_is_also_a_surname_is_nobody_known(text: str, noun: str) -> None:
    found = links_of(f"Die Bundesregierung, der Bundestag und die CSU. {text}", Bundestag="ORG", CSU="ORG")
    assert not any(entity.startswith(("person:fischer", "person:koch-r")) for entity in found[noun])


@pytest.mark.parametrize(
    ("noun", "name", "relation", "id"),
    [
        ("Regierung", "Meloni", "appos", "IT.gov"),
        ("Kabinett", "Meloni", "appos", "IT.gov"),
        ("Regierung", "Moorlin", "appos", "org:regierung-moorlin"),
        ("Regierung", "Raab", "appos", "org:regierung-raab-raab-dominic"),
        ("Regierung", "Meloni", "obj", None),
    ],
)
def test_government_called_by_who_leads_it_is_that_of_his_state(
    noun: str, name: str, relation: str, id: str | None
) -> None:
    head = 4 if relation == "obj" else 2
    document = make_document(
        f"Die/der/DET/2/det {noun}/{noun}/NOUN/4/nsubj {name}/{name}/PROPN/{head}/{relation} lobte/loben/VERB/0/root +././PUNCT/4/punct"
    )
    found = links_in(name_all(document, **{name: "PER"}))
    assert found.get(f"{noun} {name}") == (None if id is None else (id,))


def test_the_parliament_is_the_legislature_named_before() -> None:
    found = links_of("Der Bundestag tagt. Das Parlament stimmt am Freitag ab.", Bundestag="ORG")
    assert found["Parlament"] == found["Bundestag"] != ()


@pytest.mark.parametrize(("owner", "agency", "state"), [("Russlands", "Tass", "RU"), ("Belgiens", "Tass", "PL")])
def test_a_ministry_that_an_agency_cites_is_that_of_its_own_state_where_it_is_told_of(
    owner: str, agency: str, state: str
) -> None:
    document = make_document(
        "Polen/Polen/PROPN/2/nsubj wartet/warten/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct",
        f"{owner}/{owner}/PROPN/2/nmod/Case=Gen Haus/Haus/NOUN/0/root +././PUNCT/2/punct",
        f"{agency}/{agency}/PROPN/2/nsubj meldete/melden/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct das/der/DET/5/det "
        "Verteidigungsministerium/Verteidigungsministerium/NOUN/6/nsubj/Number=Sing warne/warnen/VERB/2/ccomp/Mood=Sub",
    )
    found = links_in(name_all(document, Polen="LOC", **{owner: "LOC", agency: "ORG"}))
    assert found["Verteidigungsministerium"] == (f"{state}.defence_ministry",)

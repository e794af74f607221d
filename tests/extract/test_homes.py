import re
from dataclasses import replace
from datetime import date

import pytest

from lagebild.extract.homes import StatesTold
from lagebild.extract.linking import Linker
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mentions import find_mentions
from lagebild.model.article import Article, DateRange, Outlet
from lagebild.model.spans import Span
from lagebild.model.text import MentionFrame, Name
from tests.builders import make_document, make_untagged, span_of

DAY = date(2016, 3, 1)
UNKNOWN = Outlet()


def links_of(
    text: str, *, day: date | None = DAY, outlet: Outlet = UNKNOWN, **names: str
) -> dict[str, tuple[str, ...]]:
    document = make_untagged(text)
    wanted = [(name.replace("_", " "), label) for name, label in names.items()]
    marks = [Name(Span(at, at + len(name)), label) for name, label in wanted if (at := text.find(name)) >= 0]
    document = replace(document, names=tuple(sorted(marks, key=lambda mark: mark.span)))
    article = Article("a1", text, published=DateRange(day, day), outlet=outlet)
    linker = Linker(document, article, find_mentions(document), open_knowledge())
    return {link.frame.span.of(text): link.entities for link in linker.link_all()}


AUSTRIAN = "In Linz und Graz stritten ÖVP und SPÖ. "
AUSTRIAN_NAMES = {"Linz": "LOC", "Graz": "LOC", "ÖVP": "ORG", "SPÖ": "ORG"}


@pytest.mark.parametrize(
    ("sentence", "words", "id"),
    [
        ("Die Bundesregierung schwieg.", "Bundesregierung", "AT.gov"),
        ("Die Grünen schwiegen.", "Die Grünen", "org:gruene-at"),
        ("Der Bundeskanzler schwieg.", "Bundeskanzler", "person:faymann-werner"),
        ("Der Bundespräsident schwieg.", "Bundespräsident", "person:fischer-heinz"),
    ],
)
def test_word_of_several_states_means_the_one_that_the_article_tells_of(sentence: str, words: str, id: str) -> None:
    assert links_of(f"{AUSTRIAN}{sentence}", **AUSTRIAN_NAMES, Grünen="ORG")[words] == (id,)


def test_one_name_of_another_state_does_not_make_the_office_its_own() -> None:
    assert links_of("Die Bundeskanzlerin reist nach Linz.", Linz="LOC")["Bundeskanzlerin"] == ("person:merkel-angela",)


def test_outlet_tells_whose_office_is_meant() -> None:
    found = links_of("Der Bundeskanzler schwieg.", outlet=Outlet("outlet:der-standard", "Der Standard"))
    assert found["Bundeskanzler"] == ("person:faymann-werner",)


def test_adjective_and_holder_outweigh_what_the_article_tells_of() -> None:
    found = links_of(f"{AUSTRIAN}Der deutsche Bundespräsident kam.", **AUSTRIAN_NAMES)
    assert found["deutsche Bundespräsident"] == ("person:gauck-joachim",)


def test_common_word_for_a_party_is_none_of_a_state_that_is_not_told_of() -> None:
    found = links_of(f"{AUSTRIAN}Das rügt die Linke.", **AUSTRIAN_NAMES, Linke="ORG")
    assert found["Linke"] != ("org:linke",)
    assert links_of("Das rügt die Linke.", Linke="ORG")["Linke"] == ("org:linke",)


@pytest.mark.parametrize("noun", ["Finanzministerium", "Außenamt"])
def test_bare_ministry_is_that_of_the_state_that_the_article_tells_of(noun: str) -> None:
    found = links_of(f"{AUSTRIAN}Das rügte das {noun}.", **AUSTRIAN_NAMES)
    assert found[noun][0] in ("AT.finance_ministry", "AT.foreign_ministry")
    assert links_of(f"Das rügte das {noun}.")[noun][0].startswith("org:")


def test_bare_ministry_beside_an_officer_of_one_state_is_of_that_state() -> None:
    text = f"{AUSTRIAN}John Kerry fragte das Außenministerium."
    assert links_of(text, **AUSTRIAN_NAMES, John_Kerry="PER")["Außenministerium"] == ("US.foreign_ministry",)


def test_ministry_in_a_capital_is_of_the_government_there() -> None:
    assert links_of("Das sagte das Umweltministerium in Kairo.", Kairo="LOC")["Umweltministerium in Kairo"] == (
        "EG.environment_ministry",
    )


def test_common_word_for_a_party_before_the_name_of_another_is_only_its_description() -> None:
    found = links_of("Das will die Linkspartei Podemos.", Linkspartei="ORG", Podemos="ORG")
    assert found["Linkspartei"] == ("org:podemos",)


def test_spokesman_of_a_surname_speaks_for_the_one_whom_the_article_names() -> None:
    found = links_of("Hillary Clinton schwieg. Der Clinton-Sprecher kam.", Hillary_Clinton="PER")
    assert found["Clinton-Sprecher"][0].startswith("person:clinton-sprecher-clinton-hillary")


def test_number_of_a_king_tells_which_of_one_name_is_meant() -> None:
    found = links_of("Dort traf er König Abdullah II. Bald ging er.", Abdullah_II="PER")
    assert ("person:abdullah-ii",) in found.values()


def test_known_name_in_s_before_an_adjective_is_no_genitive() -> None:
    assert links_of("Das teilte die Hamas weiter mit.", Hamas="ORG")["Hamas"] == ("org:hamas",)


def test_chamber_told_by_its_capitals_and_its_noun_is_one_body() -> None:
    found = links_of("Die Wirtschaftskammer zögert. Das sagt die WKÖ.", Wirtschaftskammer="ORG", WKÖ="ORG")
    assert found["Wirtschaftskammer"] == found["WKÖ"] == ("org:wkoe",)


def test_spellings_of_one_state_are_one_sign_that_the_article_is_about_it() -> None:
    frames = [
        MentionFrame(span=Span(i, i + 1), form="name", kind="country", base=name)
        for i, name in enumerate(("Saudi-Arabien", "Saudi Arabien", "Saudis"))
    ]
    assert StatesTold(frames, open_knowledge()).signs["SA"] == 1


@pytest.mark.parametrize(
    ("name", "label", "id"),
    [
        ("CDU", "ORG", "org:union"),
        ("Afrikanische Union", "ORG", "org:afrikanische-union"),
        ("Polen", "LOC", "org:eu"),
    ],
)
def test_a_short_name_is_that_of_the_party_or_body_that_the_article_tells_of(name: str, label: str, id: str) -> None:
    text = f"{name} zögerte. Nun fordert die Union mehr Geld."
    at = text.rfind("Union")
    names = (Name(Span(0, len(name)), label), Name(Span(at, at + len("Union")), "ORG"))
    document = replace(make_untagged(text), names=names)
    linker = Linker(document, Article("a1", text), find_mentions(document), open_knowledge())
    assert [link.entities for link in linker.link_all() if link.frame.base == "Union"] == [(id,)]


def test_bare_ministry_is_not_that_of_the_only_state_named_where_more_names_tell_of_another() -> None:
    text = "In Linz, Graz und Wien wird ermittelt. Zypern liefert nicht aus. Das Justizministerium schwieg."
    found = links_of(text, Linz="LOC", Graz="LOC", Wien="LOC", Zypern="LOC")
    assert found["Justizministerium"] == ("AT.justice_ministry",)


def test_acronym_of_a_militia_and_of_another_body_is_the_militias_where_its_state_is_told_of() -> None:
    assert links_of("Die RSF floh aus dem Sudan.", RSF="ORG", Sudan="LOC")["RSF"] == ("org:rapid-support-forces",)
    assert links_of("Die RSF sitzt in Paris.", RSF="ORG", Paris="LOC")["RSF"] == ("org:reporter-ohne-grenzen",)


def test_common_word_is_the_party_of_the_state_told_of() -> None:
    assert links_of(f"{AUSTRIAN}Die Volkspartei schwieg.", **AUSTRIAN_NAMES)["Volkspartei"] == ("org:oevp",)


def test_body_named_by_a_common_word_is_that_of_the_state_that_the_article_is_about() -> None:
    told = "Joe Biden und die USA drängen. In Washington sagte das Kamala Harris. "
    names = {"Joe_Biden": "PER", "USA": "LOC", "Washington": "LOC", "Kamala_Harris": "PER"}
    mention = MentionFrame(Span(0, 8), "description", "organisation", base="Kongress", definite=True, number="Sing")
    for text, home in ((told, True), ("Er schwieg. ", False)):
        document = make_untagged(f"{text}Der Kongress schwieg.")
        marks = [Name(Span(at, at + len(n)), label) for name, label in names.items()
                 if (n := name.replace("_", " ")) and (at := text.find(n)) >= 0]  # fmt: skip
        document = replace(document, names=tuple(sorted(marks, key=lambda mark: mark.span)))
        at = document.text.index("Kongress")
        frames = (*find_mentions(document), replace(mention, span=Span(at, at + len("Kongress"))))
        links = Linker(document, Article("a1", document.text), frames, open_knowledge()).link_all()
        assert (list(links)[-1].entities == ("org:us-kongress",)) == home


def test_social_democrats_are_the_party_of_the_state_told_of_and_of_none_elsewhere() -> None:
    assert links_of(f"{AUSTRIAN}Die Sozialdemokraten schwiegen.", **AUSTRIAN_NAMES)["Sozialdemokraten"] == ("org:spoe",)
    swedish = links_of(
        "Schweden und Stockholm wählen. Die Sozialdemokraten schwiegen.", Schweden="LOC", Stockholm="LOC"
    )
    assert swedish["Sozialdemokraten"] not in (("org:spd",), ("org:spoe",))


def test_common_word_behind_an_indefinite_article_is_no_certain_party() -> None:
    assert links_of(f"{AUSTRIAN}Das plant eine Volkspartei.", **AUSTRIAN_NAMES)["Volkspartei"] != ("org:oevp",)


def test_common_noun_is_the_party_told_of_rather_than_one_of_the_tables_so_called() -> None:
    document = make_document(
        "Die/der/DET/2/det CDU/CDU/PROPN/5/nsubj ist/sein/AUX/5/cop eine/ein/DET/5/det Volkspartei/Volkspartei/NOUN/0/root ././PUNCT/5/punct",
        "Die/der/DET/2/det Volkspartei/Volkspartei/NOUN/3/nsubj schwieg/schweigen/VERB/0/root ././PUNCT/3/punct",
    )
    document = replace(document, names=(Name(span_of(document.text, "CDU"), "ORG"),))
    links = Linker(document, Article("a1", document.text), find_mentions(document), open_knowledge()).link_all()
    assert {link.entities for link in links} == {("org:cdu",)}


def test_district_tells_of_the_state_in_which_its_town_lies() -> None:
    frame = MentionFrame(span=Span(0, 10), form="name", kind="place", base="Kreis Linz")
    assert StatesTold([frame], open_knowledge()).signs["AT"] == 1


POLISH = "In Danzig, Krakau und Posen wird gestritten. "
POLISH_NAMES = {"Danzig": "LOC", "Krakau": "LOC", "Posen": "LOC"}


@pytest.mark.parametrize(
    ("noun", "id"), [("Die Regierung", "PL.gov"), ("Das Parlament", "PL.parliament"), ("Die Armee", "PL.military")]
)
def test_bare_body_is_that_of_the_state_that_the_article_is_about(noun: str, id: str) -> None:
    for text in (f"{POLISH}{noun} schwieg.", f"{POLISH}Das missfällt Malta. {noun} schwieg."):
        assert links_of(text, **POLISH_NAMES, Malta="LOC")[noun.split()[1]] == (id,)


def test_bare_government_is_the_one_told_of_by_this_word_and_not_one_told_of_by_its_town() -> None:
    called = links_of(f"{POLISH}Die maltesische Regierung zögert. Die Regierung schwieg.", **POLISH_NAMES)
    assert called["Regierung"] == ("MT.gov",)
    by_town = links_of(f"{POLISH}Moskau warnte. Die Regierung schwieg.", **POLISH_NAMES, Moskau="LOC")
    assert by_town["Regierung"] == ("PL.gov",)


def test_bare_body_stays_open_where_the_article_names_a_part_of_its_state() -> None:
    text = "In Bayern, Hamburg, Fulda und Köln wird gestritten. Das Parlament schwieg."
    found = links_of(text, Bayern="LOC", Hamburg="LOC", Fulda="LOC", Köln="LOC")
    assert found["Parlament"] != ("org:bundestag",)


def test_federation_is_the_one_of_which_the_article_tells_most() -> None:
    assert links_of(f"{AUSTRIAN}Der Bund schwieg.", **AUSTRIAN_NAMES)["Bund"] == ("AT.gov",)
    assert links_of("In Köln droht Russland. Der Bund schwieg.", Köln="LOC", Russland="LOC")["Bund"] == ("DE.gov",)
    assert links_of("Das missfällt Malta. Der Bund schwieg.", Malta="LOC")["Bund"] != ("MT.gov",)


def test_bare_body_is_not_that_of_a_state_named_only_behind_it_where_another_was_told_of() -> None:
    names = {"Malta": "LOC", **POLISH_NAMES}
    found = links_of(f"In Malta fiel Regen. Die Regierung schwieg. {POLISH}", **names)
    assert found["Regierung"] == ("MT.gov",)


def test_bare_body_is_not_that_of_the_state_with_most_names_where_another_was_named_more_often() -> None:
    text = f"{POLISH}Chile dankt. Malta zögert. Malta lehnt ab. Die Armee schwieg."
    document = make_untagged(text)
    places = [Name(Span(m.start(), m.end()), "LOC") for m in re.finditer("Malta|Chile|Danzig|Krakau|Posen", text)]
    document = replace(document, names=tuple(places))
    linker = Linker(document, Article("a1", text), find_mentions(document), open_knowledge())
    assert [link.entities for link in linker.link_all() if link.frame.base == "Armee"] == [("MT.military",)]


def test_bare_parliament_may_be_that_of_a_part_where_the_parts_of_the_state_have_theirs() -> None:
    found = links_of(
        "In Hamburg, Fulda und Köln wird gestritten. Das Parlament schwieg.", Hamburg="LOC", Fulda="LOC", Köln="LOC"
    )
    assert found["Parlament"] != ("org:bundestag",)


def test_agency_that_tells_something_is_no_sign_of_its_state() -> None:
    frames = [MentionFrame(span=Span(0, 3), form="name", kind="organisation", base="dpa")]
    assert not StatesTold(frames, open_knowledge()).signs


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("In Bern, Basel und Zürich wird gestritten. Der Bundesrat schwieg.", "CH.gov"),
        ("In Linz und Graz wird gestritten. Der Bundesrat schwieg.", "AT.parliament"),
        ("In Basel, Fulda und Köln wird gestritten. Der Bundesrat schwieg.", "org:bundesrat"),
    ],
)
def test_federal_council_is_that_of_the_state_told_of(text: str, id: str) -> None:
    places = dict.fromkeys(("Bern", "Basel", "Zürich", "Linz", "Graz", "Fulda", "Köln"), "LOC")
    assert links_of(text, **places, Bundesrat="ORG")["Bundesrat"] == (id,)


def test_protection_of_the_constitution_with_the_adjective_of_a_state_is_that_states() -> None:
    found = links_of("Der österreichische Verfassungsschutz schwieg.", Verfassungsschutz="ORG")
    assert ("AT.domestic_intelligence",) in found.values()


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("In Berlin tagt die SPD. Die Union bleibt fern.", "org:union"),
        ("In Berlin tagt der Bundestag. Die Union bleibt fern.", "org:union"),
        ("In Berlin tagt der Bundestag. Die EU schweigt. Die Union bleibt fern.", "org:eu"),
        ("In Berlin tagt der Bundestag. Die EU-Kommission schweigt. Die Union bleibt fern.", "org:eu"),
    ],
)
def test_union_is_the_parties_of_home_where_no_other_words_name_the_union_of_states(text: str, id: str) -> None:
    names = {"Berlin": "LOC", "SPD": "ORG", "Bundestag": "ORG", "EU": "ORG", "EU-Kommission": "ORG", "Union": "ORG"}
    assert links_of(
        text, **{name: label for name, label in names.items() if name in text.split()[0:] or name == "Union"}
    )["Union"] == (id,)


def test_noun_for_a_body_of_one_state_is_none_where_the_article_tells_of_another() -> None:
    text = "Die Bischofskonferenz tagt."
    assert links_of(text, Bischofskonferenz="ORG")["Bischofskonferenz"] == ("org:dbk",)
    there = links_of(AUSTRIAN + text, Bischofskonferenz="ORG", **AUSTRIAN_NAMES)
    assert there["Bischofskonferenz"] == ("org:bischofskonferenz",)
    both = links_of(f"{AUSTRIAN}Auch Köln stritt. {text}", Bischofskonferenz="ORG", Köln="LOC", **AUSTRIAN_NAMES)
    assert both["Bischofskonferenz"] == ("org:dbk",)


@pytest.mark.parametrize(
    ("noun", "abroad"),
    [("Nationale Sicherheitsrat", "org:us-sicherheitsrat"), ("Bauernverband", "org:bauernverband")],
)
def test_body_whose_full_name_tells_a_state_is_not_meant_in_an_article_of_another_one(noun: str, abroad: str) -> None:
    names = {noun.replace(" ", "_"): "ORG", "Linz": "LOC", "Graz": "LOC", "ÖVP": "ORG", "SPÖ": "ORG"}
    sentence = f"Der {noun} schwieg."
    assert links_of(sentence, **names)[noun] == (abroad,)
    assert links_of(f"{AUSTRIAN}{sentence}", **names)[noun] != (abroad,)


GREENS = "Grünen/Grüne/PROPN/{}/nsubj/Number=Plur"


@pytest.mark.parametrize(
    ("place", "party"), [("Chile", "org:gruene-chile"), ("Österreich", "org:gruene-at"), ("Deutschland", "org:gruene")]
)
def test_party_beside_a_state_is_none_of_another_one(place: str, party: str) -> None:
    assert links_of_party(place)[0] == party


@pytest.mark.parametrize(("outlet", "party"), [("", "org:gruene-chile"), ("Spiegel", "org:gruene")])
def test_bare_name_of_a_party_is_that_of_the_state_of_which_the_article_tells(outlet: str, party: str) -> None:
    assert links_of_party("Chile", Outlet(name=outlet) if outlet else UNKNOWN)[1] == party


def links_of_party(place: str, outlet: Outlet = UNKNOWN) -> list[str]:
    """Whom "the Greens" means beside a state, and bare in the next sentence."""
    document = make_document(
        f"Die/der/DET/2/det {GREENS.format(5)} in/in/ADP/4/case {place}/{place}/PROPN/2/nmod rufen/rufen/VERB/0/root",
        f"Dort/dort/ADV/2/advmod warten/warten/VERB/0/root die/der/DET/4/det {GREENS.format(2)}",
    )
    places = [token.span for token in document.tokens if token.text == place]
    greens = [token.span for token in document.tokens if token.text == "Grünen"]
    names = [*(Name(span, "LOC") for span in places), *(Name(span, "ORG") for span in greens)]
    document = replace(document, names=tuple(sorted(names, key=lambda name: name.span)))
    article = Article("a1", document.text, published=DateRange(DAY, DAY), outlet=outlet)
    links = Linker(document, article, find_mentions(document), open_knowledge()).link_all()
    return [link.entities[0] for link in links if "Grünen" in link.frame.span.of(document.text)]

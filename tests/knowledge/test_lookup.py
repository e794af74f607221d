"""Who a wording stands for on a day."""

from datetime import date

import pytest

from lagebild.knowledge import Knowledge, open_knowledge

NEW_YEAR_2022 = date(2022, 1, 1)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return open_knowledge()


def readings(knowledge: Knowledge, text: str, on: date | None = NEW_YEAR_2022) -> dict[str, str]:
    return {candidate.entity: candidate.needs for candidate in knowledge.candidates(text, on=on)}


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("der Kreml", "RU.gov"),
        ("des Weißen Hauses", "US.gov"),
        ("Weißes Haus", "US.gov"),
        ("die Vereinigten Staaten", "US"),
        ("Russlands", "RU"),
        ("Nato", "org:nato"),
        ("NATO", "org:nato"),
        ("U.N.", "org:un"),
        ("U.S. Navy", "US.navy"),
        ("der Europäischen Union", "org:eu"),
        ("Das russische Außenministerium", "RU.foreign_ministry"),
        ("russischen Außenministeriums", "RU.foreign_ministry"),
        ("US-Verteidigungsministerium", "US.defence_ministry"),
        ("Auswärtigen Amtes", "DE.foreign_ministry"),
        ("Bundesregierung", "DE.gov"),
        ("Regierung in Kiew", "UA.gov"),
        ("RIA Nowosti", "agency:ria"),
        ("Wladimir Putins", "person:putin-wladimir"),
        ("Recep Tayyip Erdogan", "person:erdogan-recep-tayyip"),
        ("des Internationalen Strafgerichtshofs", "org:istgh"),
        ("Krim", "place:krim"),
        ("Niedersachsens", "DE-NI"),
    ],
)
def test_a_form_in_a_sentence_means_its_entity(knowledge: Knowledge, text: str, entity: str) -> None:
    assert next(iter(readings(knowledge, text))) == entity


@pytest.mark.parametrize(("capital", "government"), [("Moskau", "RU.gov"), ("Kiew", "UA.gov"), ("Berlin", "DE.gov")])
def test_a_capital_is_a_place_and_only_as_an_actor_a_government(
    knowledge: Knowledge, capital: str, government: str
) -> None:
    found = readings(knowledge, capital)
    assert next(iter(found)).startswith("place:")
    assert found[government] == "actor"


def test_a_wording_counts_only_in_its_time(knowledge: Knowledge) -> None:
    assert "DE.gov" in readings(knowledge, "Ampelkoalition", date(2022, 5, 1))
    assert "DE.gov" not in readings(knowledge, "Ampelkoalition", date(2019, 5, 1))


def test_a_common_word_has_little_weight_and_is_not_looked_for(knowledge: Knowledge) -> None:
    assert all(candidate.weight < 0.5 for candidate in knowledge.candidates("Mehr"))
    assert not [entity for form, entity in knowledge.aliases() if form in ("Mehr", "Seine", "Oder")]


def test_adjectives_are_known_but_not_looked_for(knowledge: Knowledge) -> None:
    assert readings(knowledge, "ukrainischen") == {"UA": ""}
    assert "ukrainischen" not in {form for form, _ in knowledge.aliases()}


@pytest.mark.parametrize("text", ["", "Tisch", "und", "der", "gestern Abend"])
def test_words_without_meaning_here_have_no_candidate(knowledge: Knowledge, text: str) -> None:
    assert knowledge.candidates(text) == ()


@pytest.mark.parametrize(
    ("role", "jurisdiction", "on", "names"),
    [
        ("head_state", "US", date(2021, 12, 30), ["Joe Biden"]),
        ("head_state", "US", date(2018, 5, 1), ["Donald Trump"]),
        ("head_gov", "US", date(2021, 12, 30), ["Joe Biden"]),
        ("head_gov", "DE", date(2021, 12, 7), ["Angela Merkel", "Olaf Scholz"]),
        ("head_gov", "DE", date(2021, 12, 8), ["Olaf Scholz"]),
        ("foreign_minister", "RU", date(2022, 1, 10), ["Sergej Lawrow"]),
        ("head_state", "org:un", date(2022, 1, 1), ["António Guterres"]),
        ("ruler", "KP", date(2022, 1, 1), ["Kim Jong-un"]),
        ("monarch", "GB", date(2022, 1, 1), ["Elisabeth II."]),
        ("head_gov", "DE-BY", date(2022, 1, 1), ["Markus Söder"]),
        ("boss", "org:cdu", date(2022, 3, 1), ["Friedrich Merz"]),
        ("head_state", "CD", date(2022, 1, 1), ["Félix Tshisekedi"]),
        ("head_gov", "EG", date(2022, 1, 1), []),
    ],
)
def test_an_office_has_the_holder_of_the_day(
    knowledge: Knowledge, role: str, jurisdiction: str, on: date, names: list[str]
) -> None:
    assert [person.name for person in knowledge.holders(role, jurisdiction, on=on)] == names


def test_somebody_elected_is_found_sixty_days_before_the_term(knowledge: Knowledge) -> None:
    early = knowledge.holders("head_state", "US", on=date(2020, 11, 20))
    late = knowledge.holders("head_state", "US", on=date(2020, 11, 22))
    assert [person.name for person in early] == ["Donald Trump"]
    assert [person.name for person in late] == ["Donald Trump", "Joe Biden"]


def test_an_office_that_several_hold_names_nobody_without_the_gender(knowledge: Knowledge) -> None:
    on = date(2022, 6, 1)
    assert knowledge.holders("party_leader", "org:spd", on=on) == ()
    chosen = [knowledge.holders("party_leader", "org:spd", on=on, gender=gender) for gender in ("f", "m")]
    assert [[person.name for person in people] for people in chosen] == [["Saskia Esken"], ["Lars Klingbeil"]]


def test_an_entity_tells_its_offices_and_other_names(knowledge: Knowledge) -> None:
    putin = knowledge.entity("person:putin-wladimir")
    assert putin is not None
    assert (putin.wikidata, putin.gender, putin.parent) == ("Q7747", "m", "RU")
    assert "Vladimir Putin" in putin.aliases
    assert ("head_state", "RU") in {(office.role, office.jurisdiction) for office in putin.offices}
    assert knowledge.entity("person:nobody") is None


def test_a_body_belongs_to_its_state(knowledge: Knowledge) -> None:
    ministry, government = knowledge.entity("RU.foreign_ministry"), knowledge.entity("RU.gov")
    assert ministry is not None and government is not None
    assert (ministry.parent, government.parent) == ("RU.gov", "RU")
    assert government.name == "Russische Regierung"


@pytest.mark.parametrize("text", ["Ex-Sowjetrepublik", "der früheren Sowjetrepublik", "Ex-Sowjetrepubliken"])
def test_a_group_has_its_members(knowledge: Knowledge, text: str) -> None:
    members = knowledge.group(text)
    assert "UA" in members
    assert "DE" not in members


def test_a_slip_finds_the_person_meant(knowledge: Knowledge) -> None:
    assert [person.id for person in knowledge.persons_like("Jen Psake", on=NEW_YEAR_2022)] == ["person:psaki-jen"]
    assert [person.id for person in knowledge.persons_like("Vladimir Putin", on=None)] == ["person:putin-wladimir"]


@pytest.mark.parametrize("word", ["März", "Seine", "Trumpf", "Scholle", "Makro", ""])
def test_a_common_word_is_no_slip_of_a_name(knowledge: Knowledge, word: str) -> None:
    assert knowledge.persons_like(word, on=NEW_YEAR_2022) == ()


def test_another_first_name_is_another_person(knowledge: Knowledge) -> None:
    assert knowledge.persons_like("Anna Putin", on=NEW_YEAR_2022) == ()


def test_every_form_to_look_for_leads_to_an_entity(knowledge: Knowledge) -> None:
    ids = {entity for _, entity in knowledge.aliases()}
    assert {entity for entity in ids if knowledge.entity(entity) is None} == set()


def test_another_language_has_no_forms_yet(knowledge: Knowledge) -> None:
    assert list(knowledge.aliases("xx")) == []
    assert knowledge.candidates("Kreml", language="xx") == ()


def test_firm_of_sons_is_called_without_them(knowledge: Knowledge) -> None:
    assert knowledge.bare_name("Zimpel & Söhne") == "Zimpel"


def test_party_of_a_person_is_known_with_its_dates() -> None:
    person = open_knowledge().entity("person:wagenknecht-sahra")
    assert person is not None
    terms = sorted((m.jurisdiction, m.end.year if m.end else None) for m in person.memberships)
    assert terms == [("org:bsw", None), ("org:linke", 2023)]

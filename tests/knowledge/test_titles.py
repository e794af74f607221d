"""Role nouns, their compounds, and the words that say whose role it is."""

import pytest

from lagebild.knowledge import Knowledge, open_knowledge


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return open_knowledge()


@pytest.mark.parametrize(
    ("noun", "key", "gender", "jurisdiction"),
    [
        ("Präsident", "head_state", "m", None),
        ("Präsidenten", "head_state", "m", None),
        ("Kremlchef", "head_state", "m", "RU"),
        ("Kremlchefs", "head_state", "m", "RU"),
        ("Kreml-Sprecher", "head_state_spokesperson", "m", "RU"),
        ("US-Präsident", "head_state", "m", "US"),
        ("US-Außenminister", "foreign_minister", "m", "US"),
        ("Bundesaußenministerin", "foreign_minister", "f", "DE"),
        ("Regierungschefin", "head_gov", "f", None),
        ("Ukraine-Präsident", "head_state", "m", "UA"),
        ("CDU-Chef", "boss", "m", "org:cdu"),
        ("VW-Chef", "boss", "m", "org:volkswagen"),
        ("BKA-Präsident", "head_org", "m", "org:bka"),
        ("UN-Generalsekretärs", "head_org", "m", "org:un"),
        ("NATO-Außenminister", "member_foreign_minister", "m", "org:nato"),
        ("Kleinkleckersdorf-Sprecherin", "spokesperson", "f", None),
        ("Landesinnenminister", "interior_minister", "m", None),
        ("Regierenden Bürgermeisters", "head_gov", "m", "DE-BE"),
        ("Vize-Außenminister", "deputy_foreign_minister", "m", None),
        ("EU-Außenbeauftragten", "foreign_minister", None, "org:eu"),
        ("Nato-Generalsekretär", "head_org", "m", "org:nato"),
        ("Polizeisprecherin", "spokesperson", "f", None),
        ("Staatsoberhaupts", "head_state", None, None),
    ],
)
def test_a_noun_names_its_role(
    knowledge: Knowledge, noun: str, key: str, gender: str | None, jurisdiction: str | None
) -> None:
    role = knowledge.role(noun)
    assert role is not None
    assert (role.key, role.gender, role.jurisdiction) == (key, gender, jurisdiction)


@pytest.mark.parametrize(
    "noun", ["Tisch", "Haus", "", "Regierung", "Chefsache", "Präsidentschaft", "Telekom-Tochter", "Elferrats-Präsident"]
)
def test_other_nouns_name_none(knowledge: Knowledge, noun: str) -> None:
    assert knowledge.role(noun) is None


@pytest.mark.parametrize("noun", ["Ex-Präsident", "Altkanzlerin", "Ex-US-Präsident"])
def test_a_former_holder_is_marked(knowledge: Knowledge, noun: str) -> None:
    role = knowledge.role(noun)
    assert role is not None
    assert role.former


def test_a_colleague_has_the_same_role_elsewhere(knowledge: Knowledge) -> None:
    role = knowledge.role("Amtskollegen")
    assert role is not None
    assert role.same_role


def test_a_form_that_fits_both_says_no_gender(knowledge: Knowledge) -> None:
    role = knowledge.role("Vorsitzende")
    assert role is not None
    assert role.gender is None


def test_only_a_sure_plural_is_one(knowledge: Knowledge) -> None:
    ministers, women = knowledge.role("Minister"), knowledge.role("Ministerinnen")
    assert ministers is not None and women is not None
    assert (ministers.plural, women.plural) == (False, True)
    chiefs = knowledge.role("Staatschefs")
    assert chiefs is not None
    assert not chiefs.plural, "it may be a genitive"


@pytest.mark.parametrize(
    ("modifier", "jurisdiction"),
    [
        ("russischer", "RU"),
        ("Russische", "RU"),
        ("US-", "US"),
        ("amerikanische", "US"),
        ("Bundes", "DE"),
        ("Bundes-", "DE"),
        ("Nato-", "org:nato"),
        ("bayerischen", "DE-BY"),
        ("europäische", "org:eu"),
        ("grüne", None),
        ("schnelle", None),
    ],
)
def test_a_modifier_names_a_state_or_body(knowledge: Knowledge, modifier: str, jurisdiction: str | None) -> None:
    assert knowledge.jurisdiction(modifier) == jurisdiction

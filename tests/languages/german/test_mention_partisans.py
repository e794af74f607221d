"""Members of a party whose name is a plural."""

import pytest

from tests.languages.german.test_mentions import mentions_of


@pytest.mark.parametrize("words", ["Der Grüne", "Eine Grüne", "Die Grüne"])
def test_one_of_the_party_is_a_person(words: str) -> None:
    frames = mentions_of(f"{words} schwieg.", Grüne="ORG")
    assert [frame.kind for said, frame in frames.items() if "Grüne" in said] == ["person"]


@pytest.mark.parametrize("words", ["Die Grünen", "Bei den Grünen", "Die Wahl der Grünen"])
def test_plural_is_the_party(words: str) -> None:
    frames = mentions_of(f"{words} blieb es still.", Grünen="ORG")
    assert [frame.kind for said, frame in frames.items() if "Grünen" in said] == ["organisation"]


def test_adjective_that_opens_a_name_stays_with_it() -> None:
    assert "Grüne Jugend" in mentions_of("Die Grüne Jugend schwieg.", Grüne_Jugend="ORG")


@pytest.mark.parametrize(
    ("words", "name", "kinds"),
    [
        ("Der Sozialdemokrat", "Sozialdemokrat", ["person"]),
        ("Die Wahl des Sozialdemokraten", "Sozialdemokraten", ["person"]),
        ("Die Wahl der Sozialdemokraten", "Sozialdemokraten", ["organisation"]),
    ],
)
def test_article_or_ending_tells_one_member_from_his_party(words: str, name: str, kinds: list[str]) -> None:
    frames = mentions_of(f"{words} schwieg.", **{name: "ORG"})
    assert [frame.kind for said, frame in frames.items() if said.endswith(name)] == kinds

"""Whether a leader of a party is that of the whole state."""

from datetime import date

import pytest

from tests.extract.test_homes import links_of

DAY = date(2023, 3, 1)
LEADER = "Der SPD-Fraktionschef schwieg."


@pytest.mark.parametrize(
    ("before", "names", "federal"),
    [
        ("Der Stadtrat tagte.", {}, False),
        ("Es wurde laut in Kassel.", {"Kassel": "LOC"}, False),
        ("Der Bundestag tagte.", {"Bundestag": "ORG"}, True),
        ("Es wurde laut in Berlin.", {"Berlin": "LOC"}, True),
        ("Die Bundesregierung zögert.", {}, True),
        ("Olaf Scholz zögert.", {"Olaf_Scholz": "PER"}, True),
    ],
)
def test_leader_of_a_group_is_the_federal_one_only_where_the_article_tells_of_the_state(
    before: str, names: dict[str, str], *, federal: bool
) -> None:
    found = links_of(f"{before} {LEADER}", day=DAY, **names)["SPD-Fraktionschef"]
    assert found[0].startswith("person:spd-fraktionschef") is not federal


def test_secretary_of_an_unknown_leader_is_nobody_of_the_whole_party() -> None:
    text = "CDU-Landeschefin Eva Moor kam. Ihr Generalsekretär schwieg."
    assert links_of(text, day=DAY, Eva_Moor="PER")["Ihr Generalsekretär"][0].startswith("person:generalsekretaer")

"""Which persons of an article are known to the tables, and which only bear such a name."""

import pytest

from tests.builders import make_untagged
from tests.extract.test_recall import links_of, name_all


def test_woman_with_the_surname_of_a_known_man_is_somebody_else() -> None:
    found = links_of(name_all(make_untagged("Die Lehrerin Frau Scholz schwieg."), Scholz="PER"))
    assert found["Lehrerin Frau Scholz"] == ("person:scholz",)


def test_title_that_fits_the_known_bearer_of_a_surname_means_him() -> None:
    found = links_of(name_all(make_untagged("Bundeskanzler Scholz schwieg."), Scholz="PER"))
    assert found["Bundeskanzler Scholz"] == ("person:scholz-olaf",)


@pytest.mark.parametrize(
    ("title", "known"), [("Trainer", False), ("Bundeskanzler", True), ("SPD-Politiker", True), ("Unternehmer", False)]
)
def test_name_like_that_of_a_known_person_is_a_slip_only_beside_an_office_or_party_of_his(
    title: str, *, known: bool
) -> None:
    found = links_of(name_all(make_untagged(f"{title} Olaf Schulz schwieg."), Olaf_Schulz="PER"))
    assert (found[f"{title} Olaf Schulz"] == ("person:scholz-olaf",)) is known


@pytest.mark.parametrize("kin", ["Seine Frau", "Tochter"])
def test_bare_surname_means_who_is_told_of_and_no_relative_named_later(kin: str) -> None:
    text = f"Hugo Moorlin fehlt. {kin} Anna Moorlin wartet. Man sucht Moorlin."
    found = links_of(name_all(make_untagged(text), Hugo_Moorlin="PER", Anna_Moorlin="PER", Moorlin="PER"))
    assert found["Moorlin"] == ("person:hugo-moorlin",)


@pytest.mark.parametrize("title", ["Landrätin", "Bürgermeister", "Trainer", "Richterin", "Feuerwehrchef"])
def test_surname_of_a_known_officer_beside_another_calling_is_a_stranger(title: str) -> None:
    found = links_of(name_all(make_untagged(f"{title} Simonis schwieg."), Simonis="PER"))
    assert found[f"{title} Simonis"] == ("person:simonis",)


def test_calling_told_later_shows_that_a_bare_surname_is_no_known_officer() -> None:
    found = links_of(name_all(make_untagged("Althaus muss gehen. Trainer Althaus schwieg."), Althaus="PER"))
    assert found["Althaus"] == found["Trainer Althaus"] == ("person:althaus",)


@pytest.mark.parametrize(("title", "name"), [("Bürgermeister", "Tschentscher"), ("SPD-Politiker", "Tschentscher")])
def test_who_governs_a_city_is_its_mayor(title: str, name: str) -> None:
    found = links_of(name_all(make_untagged(f"{title} {name} schwieg."), Tschentscher="PER"))
    assert found[f"{title} {name}"] == ("person:tschentscher-peter",)


@pytest.mark.parametrize(
    "trade", ["Bäckermeister", "Der Wirt", "Schreiner", "Physiotherapeut", "Der Geiger", "Schlossermeister"]
)
def test_surname_of_a_known_officer_beside_a_trade_is_a_stranger(trade: str) -> None:
    found = links_of(name_all(make_untagged(f"{trade} Scholz schwieg. Scholz ging."), Scholz="PER"))
    assert found[f"{trade.removeprefix('Der ')} Scholz"] == found["Scholz"] == ("person:scholz",)


@pytest.mark.parametrize("word", ["Jurist", "Parteikollege", "Sozialdemokrat", "Schauspieler", "Unternehmer"])
def test_noun_that_fits_an_officer_leaves_him_his_surname(word: str) -> None:
    found = links_of(name_all(make_untagged(f"{word} Scholz schwieg."), Scholz="PER"))
    assert found[f"{word} Scholz"] == ("person:scholz-olaf",)


def test_trade_beside_the_surname_of_somebody_whom_the_text_names_in_full_is_his() -> None:
    found = links_of(
        name_all(make_untagged("Olaf Scholz kam. Gärtner Scholz schwieg."), Olaf_Scholz="PER", Scholz="PER")
    )
    assert found["Gärtner Scholz"] == ("person:scholz-olaf",)

"""Spellings of one name, and names of two people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagebild.knowledge import name_skeleton, same_person_name
from lagebild.knowledge.names import within_one_edit


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Wladimir Putin", "Vladimir Putin"),
        ("Wolodymyr Selenskyj", "Volodymyr Zelenskyy"),
        ("Sergej Lawrow", "Sergey Lavrov"),
        ("Alexander Lukaschenko", "Aljaksandr Lukaschenka"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
        ("Michail Chodorkowski", "Mikhail Khodorkovsky"),
        ("Jen Psaki", "Jen Psake"),
        ("Gerhard Schröder", "Gerhard Schroeder"),
        ("Erik Müller", "Erik Mueller"),
        ("Erik Obermeyer", "Erik Obermaier"),
        ("Psaki", "Jen Psaki"),
        ("J. Biden", "Joe Biden"),
    ],
)
def test_spellings_of_one_name_belong_together(left: str, right: str) -> None:
    assert same_person_name(left, right)
    assert same_person_name(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Wladimir Putin", "Wladimir Medinski"),
        ("Dmitri Peskow", "Dmitri Medwedew"),
        ("George Bush", "Jeb Bush"),
        ("Kim Jong-un", "Kim Jong-il"),
        ("Angela Merkel", "Friedrich Merz"),
        ("Markus Braun", "Helge Braun"),
        ("", "Joe Biden"),
    ],
)
def test_names_of_two_people_stay_apart(left: str, right: str) -> None:
    assert not same_person_name(left, right)


def test_letters_with_dots_sound_as_they_are_spelt_out_and_as_no_other_vowel() -> None:
    assert name_skeleton("Köhler") == name_skeleton("Koehler")
    assert name_skeleton("Möller") != name_skeleton("Müller")


def test_a_swap_of_neighbours_is_one_edit() -> None:
    assert within_one_edit("selenski", "selesnki")
    assert not within_one_edit("selenski", "selsenkj")


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß ", max_size=30))
def test_every_name_is_the_same_as_itself(name: str) -> None:
    assert same_person_name(name, name) == bool(name_skeleton(name))


@given(st.text(max_size=40))
def test_a_skeleton_holds_letters_and_single_spaces(name: str) -> None:
    skeleton = name_skeleton(name)
    assert skeleton == " ".join(skeleton.split())
    assert all(letter.isalpha() or letter == " " for letter in skeleton)


@pytest.mark.parametrize(("one", "other"), [("Smirnow", "Smirnoff"), ("Dariv", "Darif"), ("Gustav", "Gustaf")])
def test_last_letters_that_sound_alike_are_one_sound(one: str, other: str) -> None:
    assert name_skeleton(one) == name_skeleton(other)

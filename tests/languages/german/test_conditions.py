"""Clauses of condition that a tree took for the main clause."""

import pytest

from lagebild.languages.german.conditions import raise_main_clauses

Tree = list[tuple[str, int, str]]
"""Words with their governors, counted from 0, and relations."""


def mend(tree: Tree, *finite: str) -> Tree:
    forms = [form for form, _, _ in tree]
    governors, relations = [above for _, above, _ in tree], [relation for _, _, relation in tree]
    raise_main_clauses(forms, [form in finite for form in forms], governors, relations)
    return list(zip(forms, governors, relations, strict=True))


def test_the_clause_before_a_condition_is_the_main_one() -> None:
    tree = [
        ("Kern", 2, "nsubj"), ("hatte", 2, "aux"), ("gedroht", 6, "advcl"), (",", 2, "punct"),
        ("sollte", 6, "aux"), ("Moor", 6, "nsubj"), ("bauen", -1, "root"), (".", 6, "punct"),
    ]  # fmt: skip
    assert mend(tree, "hatte", "sollte") == [
        ("Kern", 2, "nsubj"), ("hatte", 2, "aux"), ("gedroht", -1, "root"), (",", 2, "punct"),
        ("sollte", 6, "aux"), ("Moor", 6, "nsubj"), ("bauen", 2, "advcl"), (".", 2, "punct"),
    ]  # fmt: skip


@pytest.mark.parametrize("opening", [("Wenn", "mark"), ("Dann", "advmod")])
def test_a_clause_with_a_conjunction_stays_below_the_main_one(opening: tuple[str, str]) -> None:
    form, relation = opening
    tree = [
        (form, 2, relation), ("Kern", 2, "nsubj"), ("droht", 6, "advcl"), (",", 2, "punct"),
        ("sollte", 6, "aux"), ("Moor", 6, "nsubj"), ("bauen", -1, "root"),
    ]  # fmt: skip
    assert (mend(tree, "droht", "sollte") == tree) == (relation == "mark")


def test_a_condition_before_the_main_clause_stays_below_it() -> None:
    tree = [
        ("Sollte", 2, "aux"), ("Kern", 2, "nsubj"), ("drohen", 6, "advcl"), (",", 2, "punct"),
        ("sollte", 6, "aux"), ("Moor", 6, "nsubj"), ("bauen", -1, "root"),
    ]  # fmt: skip
    assert mend(tree, "Sollte", "sollte") == tree


def test_a_second_verb_of_the_same_subject_is_no_condition() -> None:
    tree = [
        ("Moor", 1, "nsubj"),
        ("zögert", 4, "ccomp"),
        (",", 1, "punct"),
        ("sollte", 4, "aux"),
        ("bauen", -1, "root"),
    ]
    assert mend(tree, "zögert", "sollte") == tree

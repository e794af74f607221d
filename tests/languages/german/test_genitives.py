"""Owners before a long attribute that were taken for the subject."""

import pytest

from lagebild.languages.german.genitives import lower_owners

Tree = list[tuple[str, str, int, str]]
"""Words with their tags, their governors, counted from 0, and relations."""


def mend(tree: Tree) -> list[tuple[int, str]]:
    forms, tags = [form for form, _, _, _ in tree], [tag for _, tag, _, _ in tree]
    governors, relations = [above for _, _, above, _ in tree], [relation for _, _, _, relation in tree]
    lower_owners(forms, tags, governors, relations)
    return list(zip(governors, relations, strict=True))


def told(owner: str, *, article: bool = False) -> Tree:
    """ "sagte Kerns in Bonn lebende Tochter"."""
    tree = [
        ("sagte", "VERB", -1, "root"), (owner, "PROPN", 0, "nsubj"), ("in", "ADP", 3, "case"), ("Bonn", "PROPN", 4, "nmod"),
        ("lebende", "ADJ", 5, "amod"), ("Tochter", "NOUN", 0, "nsubj"),
    ]  # fmt: skip
    return [*tree, ("die", "DET", 5, "det")] if article else tree


def test_a_name_before_a_long_attribute_owns_its_noun() -> None:
    assert mend(told("Kerns"))[1] == (5, "nmod")


ADVERBIAL: Tree = [
    ("sagte", "VERB", -1, "root"), ("Kerns", "PROPN", 0, "nsubj"), ("nach", "ADP", 3, "case"), ("Pausen", "NOUN", 0, "obl"),
]  # fmt: skip


@pytest.mark.parametrize("tree", [told("Kern"), told("Kerns", article=True), ADVERBIAL])
def test_other_subjects_stay(tree: Tree) -> None:
    assert mend(tree)[1] == (0, "nsubj")

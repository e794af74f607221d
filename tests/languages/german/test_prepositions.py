"""Prepositions that were taken for nouns, and those that a verb wants."""

import pytest

from lagebild.languages.german.prepositions import lower_prepositions, raise_wanted

Tree = list[tuple[str, str, int, str]]
"""Words with their tags, their governors, counted from 0, and relations."""


def mend(tree: Tree) -> list[tuple[int, str]]:
    forms, tags = [form for form, _, _, _ in tree], [tag for _, tag, _, _ in tree]
    governors, relations = [above for _, _, above, _ in tree], [relation for _, _, _, relation in tree]
    lower_prepositions(forms, tags, [0], governors, relations)
    return list(zip(governors, relations, strict=True))


@pytest.mark.parametrize(("above", "relation"), [(3, "obl"), (0, "nmod")])
def test_the_noun_behind_the_preposition_is_the_phrase(above: int, relation: str) -> None:
    tree = [
        ("Wegen", "NOUN", 3, "obl"), ("des", "DET", 2, "det"), ("Ausstands", "NOUN", above, relation),
        ("ruht", "VERB", -1, "root"), ("Verkehr", "NOUN", 3, "nsubj"),
    ]  # fmt: skip
    assert mend(tree)[:3] == [(2, "case"), (2, "det"), (3, "obl")]


@pytest.mark.parametrize(
    ("second", "third"),
    [
        (("und", "CCONJ", 2, "cc"), ("Straßen", "NOUN", 0, "conj")),
        (("fehlt", "VERB", 3, "aux"), ("Belag", "NOUN", 3, "nsubj")),
    ],
)
def test_a_noun_for_ways_stays_one(second: tuple[str, str, int, str], third: tuple[str, str, int, str]) -> None:
    tree = [("Wegen", "NOUN", 3, "obl"), second, third, ("fehlt", "VERB", -1, "root")]
    assert mend(tree)[0] == (3, "obl")


def test_ways_inside_a_sentence_have_their_genitive() -> None:
    tree = [
        ("Auf", "ADP", 1, "case"), ("Wegen", "NOUN", 4, "obl"), ("des", "DET", 3, "det"), ("Parks", "NOUN", 1, "nmod"),
        ("liegt", "VERB", -1, "root"),
    ]  # fmt: skip
    assert mend(tree)[1] == (4, "obl")


@pytest.mark.parametrize(
    ("case", "tag", "verb", "found"),
    [
        ("mit", "NOUN", "gedroht", (5, "obl")),
        ("mit", "PROPN", "gedroht", (2, "nmod")),
        ("mit", "NOUN", "gezögert", (2, "nmod")),
        ("von", "NOUN", "gedroht", (2, "nmod")),
    ],
)
def test_what_the_verb_wants_by_its_preposition_hangs_on_it(
    case: str, tag: str, verb: str, found: tuple[int, str]
) -> None:
    forms, tags = ["Hatte", "in", "Rede", case, "Zoll", verb], ["AUX", "ADP", "NOUN", "ADP", tag, "VERB"]
    governors, relations = [5, 2, 5, 4, 2, -1], ["aux", "case", "obl", "case", "nmod", "root"]
    raise_wanted(forms, tags, governors, relations)
    assert (governors[4], relations[4]) == found


def test_a_verb_that_has_what_it_wants_takes_no_more() -> None:
    forms = ["Mit", "Haft", "in", "Rede", "mit", "Zoll", "gedroht"]
    governors, relations = [1, 6, 3, 6, 5, 3, -1], ["case", "obl", "case", "obl", "case", "nmod", "root"]
    raise_wanted(forms, ["ADP", "NOUN", "ADP", "NOUN", "ADP", "NOUN", "VERB"], governors, relations)
    assert (governors[5], relations[5]) == (3, "nmod")

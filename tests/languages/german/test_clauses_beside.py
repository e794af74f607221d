"""A main clause behind a comma is no relative clause of the noun before it."""

import pytest

from lagebild.languages.german.clauses_beside import raise_clauses_beside

FORMS = ["Rom", "droht", "mit", "Krieg", ",", "{}", "{}", "drängt"]
GOVERNORS = [1, -1, 3, 1, 3, 6, 7, 3]
TRAITS = [
    ("PROPN", "Neut", "Sing"),
    ("VERB", "", "Sing"),
    ("ADP", "", ""),
    ("NOUN", "Masc", "Sing"),
    ("PUNCT", "", ""),
]
"""Part of speech, gender and number of "Rom droht mit Krieg,"."""
RELATIONS = ["nsubj", "root", "case", "obl", "punct", "det", "nsubj", "acl"]


@pytest.mark.parametrize(
    ("article", "noun", "gender", "raised"),
    [("die", "Bank", "Fem", True), ("das", "Amt", "Neut", True), ("das", "Kerle", "Masc", False)],
)
def test_verb_right_behind_a_noun_with_its_article_heads_a_main_clause(
    article: str, noun: str, gender: str, raised: bool
) -> None:
    forms = [*FORMS[:5], article, noun, "drängt"]
    traits = [*TRAITS, ("DET", gender, "Sing"), ("NOUN", gender, "Sing"), ("VERB", "", "Sing")]
    governors, relations = list(GOVERNORS), list(RELATIONS)
    raise_clauses_beside(forms, traits, [tag == "VERB" for tag, *_ in traits], governors, relations)
    assert (governors[7], relations[7]) == ((1, "parataxis") if raised else (3, "acl"))


def test_clause_whose_verb_stands_last_stays_relative() -> None:
    forms = ["Rom", "droht", "mit", "Krieg", ",", "den", "Leute", "oft", "fürchten"]
    traits = [*TRAITS, ("PRON", "Masc", "Sing"), ("NOUN", "", "Plur"), ("ADV", "", ""), ("VERB", "", "Plur")]
    governors, relations = [1, -1, 3, 1, 3, 8, 8, 8, 3], [*RELATIONS[:5], "obj", "nsubj", "advmod", "acl"]
    raise_clauses_beside(forms, traits, [tag == "VERB" for tag, *_ in traits], governors, relations)
    assert (governors[8], relations[8]) == (3, "acl")

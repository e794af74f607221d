"""Word classes that the form or the tree decides."""

import numpy as np
import pytest

from lagebild.languages.german.tags import fit_tags

LABELS = ["ADJ", "ADV", "DET", "VERB"]


def fit(form: str, tag: str, scores: list[float], relation: str) -> str:
    return fit_tags([form], [tag], np.array([scores]), LABELS, [relation])[0]


@pytest.mark.parametrize(
    ("form", "lead", "tag"),
    [("spürbar", 2.5, "ADJ"), ("spürbar", 3.5, "ADV"), ("gern", 0.5, "ADJ"), ("gern", 2.5, "ADV")],
)
def test_adverb_must_lead_the_adjective_more_clearly_where_the_ending_is_one_of_adjectives(
    form: str, lead: float, tag: str
) -> None:
    assert fit(form, "ADV", [0.0, lead, 0.0, -9.0], "advmod") == tag


def test_article_that_is_a_subject_is_a_pronoun() -> None:
    assert fit("Das", "DET", [0.0, 0.0, 9.0, 0.0], "nsubj:pass") == "PRON"
    assert fit("Das", "DET", [0.0, 0.0, 9.0, 0.0], "det") == "DET"
    assert fit("Alle", "DET", [0.0, 0.0, 9.0, 0.0], "nsubj") == "DET"


def test_months_and_days_of_the_week_are_names() -> None:
    assert fit("Dienstag", "NOUN", [0.0, 0.0, 0.0, -9.0], "obl") == "PROPN"
    assert fit("Alltag", "NOUN", [0.0, 0.0, 0.0, -9.0], "obl") == "NOUN"


def test_a_form_of_konjunktiv_is_a_verb_where_the_model_wavers() -> None:
    assert fit("plane", "ADJ", [2.0, 0.0, 0.0, 0.5], "root") == "VERB"
    assert fit("plane", "ADJ", [3.0, 0.0, 0.0, 0.5], "amod") == "ADJ"
    assert fit("Plane", "ADJ", [2.0, 0.0, 0.0, 0.5], "root") == "ADJ"


def test_a_preposition_that_opens_a_sentence_is_no_noun() -> None:
    assert fit("Wegen", "NOUN", [0.0, 0.0, 0.0, -9.0], "case") == "ADP"
    assert fit("Wegen", "NOUN", [0.0, 0.0, 0.0, -9.0], "obl") == "NOUN"


def test_a_small_word_at_the_head_of_a_sentence_is_no_name() -> None:
    assert fit("Erneut", "PROPN", [0.0, 0.0, 0.0, -9.0], "advmod") == "ADV"
    assert fit("Bonn", "PROPN", [0.0, 0.0, 0.0, -9.0], "advmod") == "PROPN"
    assert fit("Erneut", "PROPN", [0.0, 0.0, 0.0, -9.0], "nsubj") == "PROPN"

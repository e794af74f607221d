"""Relations chosen together under one head."""

import numpy as np
import pytest

from lagebild.languages.german.relations import bind_particles, fit_relations

LABELS = ("nsubj", "obj", "obl", "expl", "cc", "compound:prt", "root")


def score(*rows: dict[str, float]) -> np.ndarray:
    """Rows of scores; a label that is not named is far off."""
    return np.array([[row.get(label, -20.0) for label in LABELS] for row in rows], dtype=np.float32)


ROOT = {"root": 0.0}


def fit(forms: str, rows: np.ndarray, verb_form: str = "Fin") -> list[str]:
    """The first word governs all the others."""
    words = forms.split()
    governors = [-1, *[0] * (len(words) - 1)]
    tags = ["VERB", *["NOUN"] * (len(words) - 1)]
    return fit_relations(words, governors, rows, LABELS, tags, [verb_form, *["_"] * (len(words) - 1)])


def test_second_subject_becomes_the_object_that_it_nearly_was() -> None:
    rows = score(ROOT, {"nsubj": 3.0, "obj": 0.0}, {"nsubj": 1.0, "obj": 0.5})
    assert fit("wählt Mehrheit Präsidentin", rows) == ["root", "nsubj", "obj"]


def test_finite_verb_wants_a_subject() -> None:
    rows = score(ROOT, {"obj": 0.4, "nsubj": 0.0})
    assert fit("fehlt Geld", rows) == ["root", "nsubj"]


def test_infinitive_needs_no_subject() -> None:
    rows = score(ROOT, {"obj": 0.4, "nsubj": 0.0})
    assert fit("sparen Geld", rows, "Inf") == ["root", "obj"]


@pytest.mark.parametrize(("other", "expected"), [("obj", "nsubj"), ("nsubj", "expl")])
def test_expletive_stands_beside_a_subject_only(other: str, expected: str) -> None:
    rows = score(ROOT, {"expl": 1.0, "nsubj": 0.0}, {other: 5.0})
    assert fit("gibt es Streit", rows) == ["root", expected, other]


@pytest.mark.parametrize(("verb", "expected"), [("herrscht", ["expl", "nsubj"]), ("braucht", ["nsubj", "obj"])])
def test_verb_without_object_makes_the_noun_its_subject(verb: str, expected: list[str]) -> None:
    rows = score(ROOT, {"nsubj": 1.0, "expl": 0.0}, {"obj": 1.0, "nsubj": 0.0})
    assert fit(f"{verb} es Ruhe", rows) == ["root", *expected]


@pytest.mark.parametrize(("particle", "expected"), [("statt", "nsubj"), ("heraus", "obj")])
def test_particle_tells_whether_a_verb_has_an_object(particle: str, expected: str) -> None:
    rows = score(ROOT, {"nsubj": 5.0, "expl": 4.5}, {"obj": 1.0, "nsubj": 0.0}, {"compound:prt": 5.0})
    fitted = fit(f"findet es Einweisung {particle}", rows)
    assert fitted[2] == expected


def test_clear_scores_stay_as_they_are() -> None:
    rows = score(ROOT, {"nsubj": 9.0, "obj": 0.0}, {"nsubj": 9.0, "obj": 0.0})
    assert fit("sagt Minister Sprecher", rows) == ["root", "nsubj", "nsubj"]


def test_only_the_root_is_called_root() -> None:
    rows = score(ROOT, {"root": 5.0, "obl": 0.0})
    assert fit("kam Montag", rows) == ["root", "obl"]


def test_many_open_words_keep_what_the_model_says() -> None:
    rows = score(ROOT, *[{"nsubj": 1.0, "obj": 0.9}] * 7)
    assert fit("a b c d e f g h", rows) == ["root", *["nsubj"] * 7]


def test_helping_verb_is_no_subject() -> None:
    rows = score(ROOT, {"nsubj": 5.0, "obl": 0.0, "cc": 2.0})
    tags, verb_forms = ["VERB", "AUX"], ["Part", "Fin"]
    assert fit_relations(["bestellt", "Hab"], [-1, 0], rows, LABELS, tags, verb_forms) == ["root", "cc"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("legten Hafenarbeiter Arbeit nieder", "compound:prt"),
        ("stellt Bund Geld bereit", "compound:prt"),
        ("kamen Fischer knapp davon", "compound:prt"),
        ("erklärt Stadt sich bereit", "advmod"),
        ("legten Hafenarbeiter Arbeit gern", "advmod"),
    ],
)
def test_rare_particle_of_a_verb_is_no_adverb(text: str, relation: str) -> None:
    forms = text.split()
    relations = ["root", "nsubj", "obj", "advmod"]
    bind_particles(forms, [True, False, False, False], [-1, 0, 0, 0], relations)
    assert relations[3] == relation

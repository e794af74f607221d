"""Features of words."""

import numpy as np

from lagebild.languages.german.morphology import fit_features

LABELS = {"mood": ("_", "Ind", "Sub"), "tense": ("_", "Past", "Pres"), "verbform": ("_", "Fin", "Inf")}
LABELS |= {"number": ("_", "Plur", "Sing")}


def score(**choices: list[str]) -> dict[str, np.ndarray]:
    return {
        head: np.array([[5.0 * (label == wanted) for label in LABELS[head]] for wanted in labels], dtype=np.float32)
        for head, labels in choices.items()
    }


def fit(forms: list[str], upos: list[str], relations: list[str], governors: list[int], **choices: list[str]) -> list:
    return fit_features(forms, upos, score(**choices), LABELS, governors, relations)


def test_a_konjunktiv_form_gets_its_mood_though_the_model_prefers_the_indicative() -> None:
    logits = score(mood=["Ind"], tense=["Past"], verbform=["Fin"], number=["Plur"])
    (features,) = fit_features(["seien"], ["AUX"], logits, LABELS, [-1], ["root"])
    assert (features["Mood"], features["Tense"]) == ("Sub", "Pres")
    logits["mood"][0, 1] = 9.0
    (features,) = fit_features(["seien"], ["AUX"], logits, LABELS, [-1], ["root"])
    assert features["Mood"] == "Ind"


def test_nouns_have_no_mood() -> None:
    (features,) = fit(["Habe"], ["NOUN"], ["root"], [-1], mood=["Sub"], tense=["Pres"], verbform=["Fin"])
    assert features == {}


def test_the_subject_of_the_main_verb_is_that_of_its_auxiliary() -> None:
    features = fit(
        ["Ich", "habe", "gewartet"],
        ["PRON", "AUX", "VERB"],
        ["nsubj", "aux", "root"],
        [2, 2, -1],
        mood=["_", "Ind", "_"],
        tense=["_", "Pres", "_"],
        verbform=["_", "Fin", "Inf"],
    )
    assert features[1]["Mood"] == "Ind"


def test_a_participle_has_neither_mood_nor_tense() -> None:
    (features,) = fit(
        ["gewarnt"], ["VERB"], ["root"], [-1], mood=["Ind"], tense=["Past"], verbform=["Fin"], number=["Sing"]
    )
    assert features == {"Number": "Sing", "VerbForm": "Part"}


def fit_moods(forms: list[str], upos: list[str], relations: list[str], governors: list[int], chance: float) -> list:
    """Moods where the model gives every verb the same chance of being Konjunktiv."""
    logits = score(mood=["Ind"] * len(forms), tense=["Pres"] * len(forms), verbform=["Fin"] * len(forms))
    logits["mood"] = np.log(np.array([[0.01, 0.99 - chance, chance]] * len(forms), dtype=np.float32))
    features = fit_features(forms, upos, logits, LABELS, governors, relations)
    return [own.get("Mood") for own, kind in zip(features, upos, strict=True) if kind in ("VERB", "AUX")]


def test_a_joined_verb_has_the_subject_of_the_first() -> None:
    forms, upos = ["Ich", "kam", "und", "habe"], ["PRON", "VERB", "CCONJ", "VERB"]
    relations, governors = ["nsubj", "root", "cc", "conj"], [1, -1, 3, 1]
    assert fit_moods(forms, upos, relations, governors, 0.2) == ["Ind", "Ind"]
    assert fit_moods(["Er", *forms[1:]], upos, relations, governors, 0.2) == ["Ind", "Sub"]


def test_a_form_that_lost_its_subject_is_taken_for_the_first_person() -> None:
    assert fit_moods(["Habe", "Zeit"], ["VERB", "NOUN"], ["root", "obj"], [-1, 0], 0.2) == ["Ind"]
    assert fit_moods(["Habe", "Zeit"], ["VERB", "NOUN"], ["root", "obj"], [-1, 0], 0.97) == ["Sub"]


def test_a_verb_joined_to_one_that_lost_its_subject_shares_it() -> None:
    forms = ["Kenne", "das", "und", "habe", "nie", "geklagt"]
    upos = ["VERB", "PRON", "CCONJ", "AUX", "ADV", "VERB"]
    relations, governors = ["root", "obj", "cc", "aux", "advmod", "conj"], [-1, 0, 5, 5, 5, 0]
    assert fit_moods(forms, upos, relations, governors, 0.2)[:2] == ["Ind", "Ind"]
    shared, other = ["root", "obj", "cc", "aux", "nsubj", "conj"], ["Kenne", "das", "doch", "habe", "er", "geklagt"]
    assert fit_moods(other, upos, shared, governors, 0.2)[:2] == ["Ind", "Sub"]


def test_a_clause_without_a_subject_shares_the_ich_before_it() -> None:
    forms = ["Ich", "war", "müde", ",", "habe", "nie", "geklagt"]
    upos = ["PRON", "AUX", "ADJ", "PUNCT", "AUX", "ADV", "VERB"]
    relations, governors = ["nsubj", "cop", "root", "punct", "aux", "advmod", "parataxis"], [2, 2, -1, 2, 6, 6, 2]
    assert fit_moods(forms, upos, relations, governors, 0.2)[1] == "Ind"
    assert fit_moods(["Er", *forms[1:]], upos, relations, governors, 0.2)[1] == "Sub"


def test_ich_between_the_same_marks_counts_without_a_tree() -> None:
    forms, upos = ["Gern", "bekomme", "ich", "Post", "."], ["ADV", "VERB", "PRON", "NOUN", "PUNCT"]
    relations, governors = ["advmod", "root", "obj", "obj", "punct"], [1, -1, 1, 1, 1]
    assert fit_moods(forms, upos, relations, governors, 0.5) == ["Ind"]
    assert fit_moods([*forms[:2], "er", *forms[3:]], upos, relations, governors, 0.5) == ["Sub"]


def test_a_form_that_must_be_finite_is_no_infinitive() -> None:
    (features,) = fit(["beinhalte"], ["VERB"], ["root"], [-1], mood=["_"], tense=["_"], verbform=["Inf"])
    assert features["VerbForm"] == "Fin"

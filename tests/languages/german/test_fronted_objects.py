"""Trees in which what is done to took the place of who does it."""

import pytest

from lagebild.languages.german.fronted_objects import turn_fronted_objects

MASCULINE, FEMININE = ("NOUN", "Masc", "Sing"), ("NOUN", "Fem", "Sing")


def relations_of(words: str, doer: tuple[str, str, str] = MASCULINE, taken_for: str = "obj", *others: str) -> list[str]:
    """Relations of the words before and behind the article of the second noun, all but articles on the last word."""
    forms = words.split()
    verb = len(forms) - 1
    governors = [1, verb, verb, 4, verb, -1]
    relations = ["det", "nsubj", "aux", "det", taken_for, "root"]
    traits = [("_", "_", "_"), FEMININE, ("_", "_", "_"), doer, doer, ("_", "_", "_")]
    for other in others:
        forms, governors, relations, traits = (
            [*forms, other],
            [*governors, verb],
            [*relations, "aux:pass" if other == "worden" else "obj"],
            [*traits, FEMININE],
        )
    finite = [form in {"hat", "soll"} for form in forms]
    turn_fronted_objects(forms, traits, finite, governors, relations)
    return [relations[1], relations[4]]


@pytest.mark.parametrize("taken_for", ["obj", "obl:arg", "iobj"])
@pytest.mark.parametrize("doer", ["der Landkreis", "dieser Verein", "der Zoll"])
def test_a_masculine_noun_with_the_article_of_a_subject_is_one(doer: str, taken_for: str) -> None:
    assert relations_of(f"Die Hütte hat {doer} geschlossen", MASCULINE, taken_for) == ["obj", "nsubj"]


@pytest.mark.parametrize(
    ("words", "doer"),
    [
        ("Die Stadt hat der Firma geholfen", FEMININE),
        ("Die Stadt hat der Ministerin geholfen", MASCULINE),
        ("Die Stadt hat der Wirtschaft geholfen", MASCULINE),
        ("Die Stadt hat der Abgeordneten geholfen", MASCULINE),
        ("Die Stadt hat der Arbeiter gedacht", ("NOUN", "Masc", "Plur")),
        ("Die Stadt hat der GKX gedroht", MASCULINE),
        ("Die Stadt hat der Lagos gedroht", ("PROPN", "Masc", "Sing")),
        ("Die Stadt hat den Landkreis verklagt", MASCULINE),
        ("Der Rat hat der Landkreis gesperrt", MASCULINE),
    ],
)
def test_other_nouns_stay_objects(words: str, doer: tuple[str, str, str]) -> None:
    first = ["nsubj", "obj"]
    assert relations_of(words, doer) == first


def test_a_verb_with_another_object_or_in_the_passive_keeps_its_subject() -> None:
    words = "Die Bahn hat der Betriebsrat vorgelegt"
    assert relations_of(words, MASCULINE, "obj", "Pläne") == ["nsubj", "obj"]
    assert relations_of(words, MASCULINE, "obl:arg", "worden") == ["nsubj", "obl:arg"]


def test_an_infinitive_alone_has_no_subject() -> None:
    assert relations_of("Die Frage zu der Rat beantworten") == ["nsubj", "obj"]

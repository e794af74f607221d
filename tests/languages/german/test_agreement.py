"""The verb of a relative clause tells by its number who does it."""

import pytest

from lagebild.languages.german.agreement import turn_relatives

SUBJECT, OBJECT = ["nsubj", "obj"], ["obj", "nsubj"]


@pytest.mark.parametrize(
    ("head", "noun", "verb", "number", "found"),
    [
        (("Zölle", "Plur"), ("Land", "Sing"), "erhebt", "Sing", OBJECT),
        (("Zölle", "Plur"), ("Land", "Sing"), "belasten", "Plur", SUBJECT),
        (("Steuer", "Sing"), ("Länder", "Plur"), "erheben", "Plur", OBJECT),
        (("Zölle", "Plur"), ("Länder", "Plur"), "erheben", "Plur", SUBJECT),
        (("Zölle", "Plur"), ("Land", "Sing"), "erheben", "Sing", SUBJECT),
    ],
)
def test_noun_with_which_the_verb_agrees_alone_is_its_subject(
    head: tuple[str, str], noun: tuple[str, str], verb: str, number: str, found: list[str]
) -> None:
    forms = [head[0], ",", "die", noun[0], verb]
    traits = [
        ("NOUN", "", head[1]),
        ("PUNCT", "", ""),
        ("PRON", "", "Sing"),
        ("NOUN", "", noun[1]),
        ("VERB", "", number),
    ]
    relations = ["root", "punct", *SUBJECT, "acl"]
    turn_relatives(forms, traits, [False] * 4 + [True], [-1, 4, 4, 4, 0], relations)
    assert relations[2:4] == found


def test_marked_object_stays_one() -> None:
    forms = ["Zölle", ",", "die", "den", "Handel", "belastet"]
    traits = [
        ("NOUN", "", "Plur"),
        ("PUNCT", "", ""),
        ("PRON", "", "Sing"),
        ("DET", "", ""),
        ("NOUN", "", "Sing"),
        ("VERB", "", "Sing"),
    ]
    relations = ["root", "punct", "nsubj", "det", "obj", "acl"]
    turn_relatives(forms, traits, [False] * 5 + [True], [-1, 5, 5, 4, 5, 0], relations)
    assert relations[2:5] == ["nsubj", "det", "obj"]

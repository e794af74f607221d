"""Talks in which somebody has said something took place."""

import pytest

from lagebild.languages.german.events_scenes import is_scene_of_words
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

TALK = "CONSULT"


def is_scene(case: str, verb: str, helper: str = "hat/haben/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood=Ind") -> bool:
    document = make_document(
        f"{case}/{case}/ADP/2/case Telefonat/Telefonat/NOUN/5/obl {helper} Kern/Kern/PROPN/5/nsubj {verb}/VERB/0/root/VerbForm=Part"
    )
    return is_scene_of_words(document, 1, TALK, event_words())


@pytest.mark.parametrize(
    "helper", ["hat/haben/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood=Ind", "habe/haben/AUX/5/aux/VerbForm=Fin|Mood=Sub"]
)
def test_a_talk_in_which_something_was_said_took_place(helper: str) -> None:
    assert is_scene("im", "gedroht/drohen", helper)


@pytest.mark.parametrize(
    ("case", "verb"), [("im", "geschlafen/schlafen"), ("nach", "gedroht/drohen"), ("mit", "gedroht/drohen")]
)
def test_a_talk_beside_other_verbs_or_behind_other_prepositions_may_be_to_come(case: str, verb: str) -> None:
    assert not is_scene(case, verb)


def test_what_will_be_said_in_a_talk_does_not_tell_that_it_took_place() -> None:
    document = make_document(
        "im/im/ADP/2/case Telefonat/Telefonat/NOUN/5/obl will/wollen/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood=Ind "
        "Kern/Kern/PROPN/5/nsubj drohen/drohen/VERB/0/root/VerbForm=Inf"
    )
    assert not is_scene_of_words(document, 1, TALK, event_words())

"""Whoever spoke before leaves a question open, and not the person whom it is about."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_left_open import name_who_leaves_open
from lagebild.model.text import Name, SpeechFrame
from tests.builders import make_document, span_of

SAID = (
    "Moor/Moor/PROPN/2/nsubj/Gender={gender}|Number=Sing schwieg/schweigen/VERB/0/root/VerbForm=Fin "
    "+,/,/PUNCT/5/punct sagte/sagen/VERB/2/parataxis/VerbForm=Fin {name}/{name}/PROPN/4/nsubj/Gender={gender} +././PUNCT/2/punct"
)
OPEN = (
    "{link}/{link}/SCONJ/3/mark Kern/Kern/PROPN/3/nsubj gehe/gehen/VERB/5/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/3/punct "
    "ließ/lassen/VERB/0/root/VerbForm=Fin|Number=Sing er/er/PRON/5/nsubj offen/offen/ADJ/5/xcomp +././PUNCT/5/punct"
)


@pytest.mark.parametrize(
    ("name", "gender", "link", "label", "speaker"),
    [
        ("Rehn", "Masc", "Ob", "PER", "Rehn"),
        ("Rehn", "Fem", "Ob", "PER", "er"),
        ("Rehn", "Masc", "Dass", "PER", "er"),
        ("Rehn", "Masc", "Ob", "ORG", "er"),
        ("Kern", "Masc", "Ob", "PER", "er"),
    ],
)
def test_who_spoke_before_leaves_the_question_about_another_open(
    name: str, gender: str, link: str, label: str, speaker: str
) -> None:
    document = make_document(SAID.format(name=name, gender=gender), OPEN.format(link=link))
    asked = span_of(document.text, f"{link} Kern gehe")
    document = replace(document, names=(Name(document.tokens_in(asked)[1].span, label, 1.0),))
    who = span_of(document.text, f"sagte {name}")
    before = SpeechFrame(
        (span_of(document.text, "Moor schwieg"),), "indirect", speaker=(replace(who, start=who.start + 6),)
    )
    pronoun = span_of(document.text, "ließ er")
    frame = SpeechFrame((asked,), "reported", speaker=(replace(pronoun, start=pronoun.start + 5),))
    told = name_who_leaves_open(document, frame, before)
    assert [s.of(document.text) for s in told.speaker] == [speaker]
    assert name_who_leaves_open(document, frame, None) is frame

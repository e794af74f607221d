"""Deaths that no verb tells."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_dead import find_dead
from lagebild.languages.german.events_words import event_words
from lagebild.model.text import EventFrame, Name
from tests.builders import make_document, span_of

ROWS = "Sängerin/Sängerin/NOUN/4/nsubj Kern/Kern/PROPN/1/appos {copula}/AUX/4/cop/{mood} tot/tot/ADJ/0/root"


@pytest.mark.parametrize(
    ("copula", "mood", "label", "count"),
    [
        ("ist/sein", "Mood=Ind", "PER", 1),
        ("sei/sein", "Mood=Sub", "PER", 0),
        ("ist/sein", "Mood=Ind", "LOC", 0),
    ],
)
def test_a_person_who_is_dead_died(copula: str, mood: str, label: str, count: int) -> None:
    document = make_document(ROWS.format(copula=copula, mood=mood))
    document = replace(document, names=(Name(span_of(document.text, "Kern"), label),))
    found = list(find_dead(document, [], event_words()))
    assert [(f.type, [s.of(document.text) for s in f.by]) for f in found] == [("DEATH", ["Sängerin Kern"])] * count
    assert not list(find_dead(document, [EventFrame((span_of(document.text, "tot"),), "DEATH")], event_words()))

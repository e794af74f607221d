"""Whether a place means who rules there."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import EventFrame, Name
from tests.builders import make_document, span_of


@pytest.mark.parametrize(("kind", "form"), [("SPORT", "name"), ("FIGHT", "metonym")])
def test_who_plays_somewhere_rules_nowhere(kind: str, form: str) -> None:
    document = make_document(
        "Moskau/Moskau/PROPN/2/nsubj verlor/verlieren/VERB/0/root/VerbForm=Fin gegen/gegen/ADP/4/case Turin/Turin/PROPN/2/obl"
    )
    event = EventFrame((span_of(document.text, "verlor"),), kind)
    names = tuple(Name(span_of(document.text, name), "LOC") for name in ("Moskau", "Turin"))
    frames = {f.base: f for f in find_mentions(replace(document, names=names, events=(event,)))}
    assert frames["Moskau"].form == form

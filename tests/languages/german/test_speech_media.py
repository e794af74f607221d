"""Papers and stations pass on what somebody says in them."""

import pytest

from lagebild.languages.german.speech_media import part_media
from lagebild.languages.german.speech_words import speech_words
from tests.builders import make_document
from tests.languages.german.speaking import frame


@pytest.mark.parametrize(
    ("place", "speaker", "via"),
    [
        ("im/in/ADP/5/case +„/„/PUNCT/5/punct +Boten/Bote/NOUN/2/nmod +“/“/PUNCT/5/punct", "Kern", ["Boten"]),
        ("im/in/ADP/4/case Deutschlandfunk/Deutschlandfunk/PROPN/2/nmod", "Kern", ["Deutschlandfunk"]),
        ("in/in/ADP/4/case Ulm/Ulm/PROPN/2/nmod", "Kern in Ulm", []),
    ],
)
def test_the_source_is_named_without_the_paper(place: str, speaker: str, via: list[str]) -> None:
    document = make_document(f"Laut/laut/ADP/2/case Kern/Kern/PROPN/6/obl {place} regnet/regnen/VERB/0/root")
    named = document.text[len("Laut ") : document.text.index(" regnet")].rstrip("“")
    told = part_media(document, frame(document, "regnet", speaker=named, cue="Laut"), speech_words())
    text = document.text
    assert ([s.of(text) for s in told.speaker], [s.of(text) for s in told.via]) == ([speaker], via)

"""A participle may open a condition."""

import pytest

from lagebild.languages.german.speech_provided import leave_provided
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

SAID = (
    "Man/man/PRON/2/nsubj zahle/zahlen/VERB/4/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root/VerbForm=Fin "
    "Kern/Kern/PROPN/4/nsubj +,/,/PUNCT/4/punct {word}/{word}/VERB/4/ccomp/VerbForm=Part +,/,/PUNCT/10/punct "
    "alle/alle/PRON/10/nsubj warten/warten/VERB/7/ccomp/VerbForm=Fin +././PUNCT/4/punct"
)


@pytest.mark.parametrize(
    ("word", "told", "condition"),
    [
        ("vorausgesetzt", [["Man zahle"]], "vorausgesetzt, alle warten"),
        ("ergänzt", [["Man zahle"], ["alle warten"]], ""),
    ],
)
def test_what_is_provided_is_the_condition_of_what_is_said_before(
    word: str, told: list[list[str]], condition: str
) -> None:
    document = make_document(SAID.format(word=word))
    cue = (span_of(document.text, "sagte"), span_of(document.text, word))
    first = SpeechFrame((span_of(document.text, "Man zahle"),), "indirect", cue=cue)
    frames = leave_provided(document, [first, SpeechFrame((span_of(document.text, "alle warten"),), "indirect")])
    assert [[s.of(document.text) for s in f.content] for f in frames] == told
    assert " ".join(s.of(document.text) for s in frames[0].condition) == condition
    assert (frames[0].cue == cue[:1]) == bool(condition)

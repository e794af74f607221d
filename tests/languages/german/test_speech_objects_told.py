"""What a verb of saying is about tells the act alone, though the model takes it for a clause."""

import pytest

from lagebild.languages.german.speech_objects_told import tell_objects
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

WARNED = (
    "Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin laut/laut/ADP/4/case Rehn/Rehn/PROPN/2/obl "
    "vor/vor/ADP/6/case {object}"
)


@pytest.mark.parametrize(
    ("verb", "object_", "form"),
    [
        ("warnte/warnen", "Feuer/Feuer/NOUN/2/obl:arg", "reported"),
        ("floh/fliehen", "Feuer/Feuer/NOUN/2/obl", "indirect"),
        ("warnte/warnen", "dem/der/PRON/7/obl brenne/brennen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub", "indirect"),
    ],
)
def test_object_of_a_verb_of_saying_is_no_clause(verb: str, object_: str, form: str) -> None:
    document = make_document(WARNED.format(verb=verb, object=object_))
    content = document.text[document.text.index("vor ") :]
    frame = SpeechFrame((span_of(document.text, content),), "indirect", cue=(document.tokens[1].span,))
    assert [f.form for f in tell_objects(document, [frame], speech_words())] == [form]

"""Acts told by their object that the model takes for a clause: "Putin warnte laut Kreml vor Sanktionen"."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import indices_in
from lagebild.languages.german.speech_rules import performs
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.text import Document, SpeechFrame

CLAUSE = "indirect"


def tell_objects(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames; a content without a verb that is what a verb of saying is about only tells the act."""
    return [
        replace(frame, form=TOLD) if frame.form == CLAUSE and _is_object(document, frame, words) else frame
        for frame in frames
    ]


def _is_object(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    inside = set(indices_in(document, frame.content))
    if any(document.tokens[i].upos in VERBAL for i in inside):
        return False
    verbs = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "VERB"]
    return any(performs(document, i, words) and not inside.isdisjoint(document.children(i)) for i in verbs)

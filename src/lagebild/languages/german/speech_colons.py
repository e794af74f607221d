"""Words behind a colon that a noun before it announces: "Kern erneuerte sein Angebot: Gehe sie, ende der Streit."."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import indices_in
from lagebild.languages.german.speech_links import find_speaker
from lagebild.languages.german.speech_performed import NEUTRAL
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.text import Document, SpeechFrame

OBJECT = "obj"
POSSESSIVE = "det:poss"
FREE = "free_indirect"


def name_announced(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames without a cue, each with the noun that announces it right before its colon."""
    return [frame if frame.cue else _with_noun(document, frame, words) for frame in frames]


def _with_noun(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    inside = indices_in(document, frame.content[:1])
    colon = inside[0] - 1 if inside else -1
    while colon >= 0 and document.tokens[colon].text in words.quotes:
        colon -= 1
    if colon < 0 or document.tokens[colon].text != ":":
        return frame
    first = document.sentences[document.tokens[colon].sentence].first
    noun = next((i for i in range(colon - 1, first, -1) if _announces(document, i, words)), None)
    if noun is None:
        return frame
    speaker = frame.speaker or find_speaker(document, document.tokens[noun].head, words)
    form = "indirect" if frame.form == FREE else frame.form
    return replace(frame, cue=(document.tokens[noun].span,), speaker=speaker, form=form)


def _announces(document: Document, index: int, words: SpeechWords) -> bool:
    """Whether a noun for an act is the object of its verb and belongs to who acts ("ihre Forderung")."""
    token = document.tokens[index]
    if token.upos != "NOUN" or token.deprel != OBJECT or words.act_of(token.lemma, token.upos) in {None, NEUTRAL}:
        return False
    return any(document.tokens[i].deprel == POSSESSIVE for i in document.children(index))

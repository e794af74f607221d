"""What stands in a text is said by it: "Im Protokoll steht: …", "Auf dem Flugblatt war zu lesen, die Halle sei zu"."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import indices_in, prepositions_of, span_of
from lagebild.languages.german.speech_clauses_behind import is_finite, list_clauses_behind, tells_some_of
from lagebild.languages.german.speech_links import name_phrase
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.syntax import PHRASES
from lagebild.model.text import Document, SpeechFrame

QUOTED = "direct"


def read_written(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames; what is told to stand in a text has that text for its speaker."""
    read = list(frames)
    for verb, token in enumerate(document.tokens):
        if token.lemma not in load_set("speech", "written", "verbs"):
            continue
        text = _find_text(document, verb, words)
        clauses = [c for c in list_clauses_behind(document, verb) if c[0] > verb]
        if text is None:
            continue
        first = clauses[0] if clauses else ()
        told = [f for f in read if _is_written(document, f, verb, clauses)]
        if told:
            read = [_by_text(document, f, verb, text) if f in told else f for f in read]
        elif is_finite(document, first) and not any(tells_some_of(document, f, first) for f in read):
            read.append(_make_frame(document, verb, text, first))
    return read


def _find_text(document: Document, verb: int, words: SpeechWords) -> Span | None:
    """The text in or on which something stands; of people and places nothing is read."""
    texts = (*words.texts, *load_words("speech")["written"]["texts"])
    for child in document.children(verb):
        token = document.tokens[child]
        written = token.upos == "NOUN" and token.lemma.lower().endswith(texts) and token.deprel in PHRASES
        if written and prepositions_of(document, child) & load_set("speech", "written", "prepositions"):
            return name_phrase(document, child)
    return None


def _is_written(document: Document, frame: SpeechFrame, verb: int, clauses: Sequence[Sequence[int]]) -> bool:
    """Whether the frame holds the clause, or is quoted right behind the verb, and has no other word of saying."""
    cues = indices_in(document, frame.cue)
    own = all(i == verb or (document.tokens[i].head == verb and document.tokens[i].upos != "VERB") for i in cues)
    inside = indices_in(document, frame.content)
    if not own or not inside or inside[0] <= verb:
        return False
    marks = all(document.tokens[i].upos == "PUNCT" for i in range(verb + 1, inside[0]))
    return (frame.form == QUOTED and marks) or any(tells_some_of(document, frame, c) for c in clauses)


def _by_text(document: Document, frame: SpeechFrame, verb: int, text: Span) -> SpeechFrame:
    return replace(frame, cue=frame.cue or (document.tokens[verb].span,), speaker=(text,), via=())


def _make_frame(document: Document, verb: int, text: Span, clause: Sequence[int]) -> SpeechFrame:
    return SpeechFrame(
        content=(span_of(document, [i for i in clause if document.tokens[i].text != "."]),),
        form="indirect",
        cue=(document.tokens[verb].span,),
        speaker=(text,),
        score=0.6,
        rule="what stands in a text",
    )

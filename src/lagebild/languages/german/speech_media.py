"""Papers, stations and agencies that pass on what somebody says in or to them."""

from dataclasses import replace
from itertools import pairwise

from lagebild.knowledge.entries import MEDIA
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.clauses import indices_in, span_of
from lagebild.languages.german.mention_things import QUOTES
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, any_touch
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

COLON = ":"
NEAR_WORDS = 4
"""Words between "in" and the name of a paper at most: its article, adjective and quotation mark."""


def part_media(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """The frame whose speaker is named alone, and the medium beside him as who passes it on."""
    return _part_paper(document, _part_medium(document, frame, words), words)


def _part_medium(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "Kern zur dpa: „…“": without a verb of saying, who speaks and the medium that passes it on."""
    if frame.cue or frame.via or not frame.speaker:
        return frame
    start, speaker = document.indices_of(frame.content[0]).start, document.indices_of(frame.speaker[-1])
    if document.tokens[start - 1].text in QUOTES:
        start -= 1
    between = range(speaker.start + 1, start - 1)
    if not between or document.tokens[start - 1].text != COLON:
        return frame
    turned_to = load_set("speech", "hearers", "turned_to")
    preposition = next((i for i in between if document.tokens[i].text.lower() in turned_to), None)
    if preposition is None:
        return frame
    behind = [i for i in range(preposition + 1, start - 1) if document.tokens[i].upos != "DET"]
    medium = span_of(document, behind) if behind else None
    if medium is None or not (is_medium(document, medium, words) or medium.of(document.text).isupper()):
        return frame
    return _cut_at(document, frame, preposition, medium)


def _part_paper(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "Nach Angaben von Kern in der „Welt“": who is named as the source, and the paper in which he said it."""
    cues = [document.tokens[i] for i in indices_in(document, frame.cue)]
    if frame.via or not frame.speaker or not any(t.upos == "ADP" for t in cues):
        return frame
    inside = document.indices_of(frame.speaker[-1])
    behind = range(inside.start + 1, min(inside.stop + 1, len(document.tokens)))
    printed = load_set("speech", "impersonal", "inside")
    place = next((i for i in behind if document.tokens[i].upos == "ADP" and document.tokens[i].lemma in printed), None)
    if place is None:
        return frame
    near = document.tokens[place + 1 : place + 1 + NEAR_WORDS]
    nouns = [t.span for t in near if t.upos in NOUNS]
    named = [n.span for n in document.names if any(n.span.overlaps(noun) for noun in nouns[:2])]
    quoted = [t.span for before, t in pairwise(near) if before.text in QUOTES and t.upos in NOUNS]
    medium = next((s for s in (*named, *nouns[:1]) if any_touch((s,), quoted) or is_medium(document, s, words)), None)
    if medium is None:
        return frame
    return _cut_at(document, frame, place, medium)


def _cut_at(document: Document, frame: SpeechFrame, preposition: int, medium: Span) -> SpeechFrame:
    """The frame whose speaker ends before the preposition, with the medium behind it as who passes it on."""
    own = Span(frame.speaker[-1].start, min(frame.speaker[-1].end, document.tokens[preposition - 1].span.end))
    return replace(frame, speaker=(*frame.speaker[:-1], own), via=(medium,))


def is_medium(document: Document, span: Span, words: SpeechWords) -> bool:
    """Whether the words name a paper, a station or an agency: what is told to it, it passes on."""
    if has_before(document, span, words.gathering):
        return False  # "vor der Presse" is a gathering of journalists
    if _is_known_medium(span.of(document.text)):
        return True
    lemmas = (t.lemma.lower() for t in document.tokens_in(span) if t.upos in NOUNS)
    return any(lemma.endswith(noun.lower()) for lemma in lemmas for noun in words.media)


def _is_known_medium(name: str) -> bool:
    """Whether the tables have an outlet or agency of this name."""
    found = open_knowledge().candidates(name)
    return bool(found) and found[0].entity.startswith(MEDIA)


def has_before(document: Document, span: Span, prepositions: frozenset[str]) -> bool:
    """Whether one of the prepositions opens the words or stands right before them."""
    inside = document.indices_of(span)
    near = (document.tokens[i] for i in range(max(0, inside.start - 1), inside.start + 1))
    return any(token.upos == "ADP" and token.lemma.lower() in prepositions for token in near)

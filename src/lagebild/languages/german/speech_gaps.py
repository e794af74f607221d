"""A second number of another speaker, with a word of counting or none: "Laut Stadt kamen 20, laut Polizei 30"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import MAIN_CLAUSES, full_lemma, indices_in, span_of
from lagebild.languages.german.speech_links import cue_spans, name_phrase
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_words import TOLD
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, any_touch
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

SECOND = "second speaker"
"""Rule of a number whose word of saying stands with the first."""
SCORE = 0.6
"""How sure a bare number is that the model did not mark."""
NAMING = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
MAX_ROUND = 3
"""Words that may stand before a number: "rund", "etwas mehr als"."""


def fill_gaps(document: Document, frames: Sequence[SpeechFrame]) -> list[SpeechFrame]:
    """The frames, with one for each second number of somebody else whose word of saying is that of the first."""
    filled: list[SpeechFrame] = []
    for frame in frames:
        parts = list(_parts(document, frame))
        told = [span for part in parts[1:] for span in part.content]
        # the model may mark the second number as said by the first
        filled = [f for f in filled if not (f.cue == frame.cue and any_touch(f.content, told))] if told else filled
        again = any(f.cue == frame.cue and any_touch(f.content, frame.content) for f in filled if f.rule == SECOND)
        filled += [] if again else parts
    return [*filled, *_count_again(document, filled)]


def _count_again(document: Document, frames: Sequence[SpeechFrame]) -> Iterator[SpeechFrame]:
    """ "Laut Polizei fehlen 20. Der Verband zählt 30.": a number against one told right before."""
    counting = load_set("speech", "counting", "verbs")
    verbs = [v for v, t in enumerate(document.tokens) if t.deprel in MAIN_CLAUSES]
    verbs = [v for v in verbs if full_lemma(document, v) in counting]
    if not verbs:
        return
    numbers = [i for f in frames for i in indices_in(document, f.content) if document.tokens[i].upos == "NUM"]
    taken = {i for f in frames for i in indices_in(document, (*f.content, *f.cue))}
    for verb in verbs:
        below = list(document.children(verb))
        subject = next((i for i in below if document.tokens[i].deprel == "nsubj"), None)
        number = _find_number(document, verb, below)
        if subject is None or number is None or not taken.isdisjoint((verb, *below)):
            continue
        sentence = document.tokens[verb].sentence
        if not any(i < subject and sentence - document.tokens[i].sentence <= 1 for i in numbers):
            continue
        content, speaker = (document.tokens[number].span,), (name_phrase(document, subject),)
        if stands_for_somebody(document, speaker):
            yield SpeechFrame(content, TOLD, cue=cue_spans(document, verb), speaker=speaker, score=SCORE, rule=SECOND)


def _find_number(document: Document, verb: int, below: Sequence[int]) -> int | None:
    """The number that a verb of counting has as its object, or that its object has."""
    objects = [i for i in below if document.tokens[i].deprel == "obj"]
    bare = next((i for i in below if document.tokens[i].upos == "NUM"), None)
    if bare is not None:
        return bare if objects in ([], [bare]) else None
    return next((n for i in objects for n in document.children(i) if document.tokens[n].deprel == "nummod"), None)


def _parts(document: Document, frame: SpeechFrame) -> Iterator[SpeechFrame]:
    inside = indices_in(document, frame.content[-1:])
    if sourced := list(_part_sources(document, frame)):
        yield from sourced
        return
    counted = any(document.tokens[i].upos == "NUM" for i in inside)
    if frame.form != TOLD or not counted or not frame.cue or not frame.speaker:
        yield frame
        return
    case = document.tokens[inside[0]].text.lower() if document.tokens[inside[0]].upos == "ADP" else None
    within = [i for i in inside[1:] if case is not None and _is_joint(document, i)]
    for joint in (*within, inside[-1] + 1):
        gap = _find_gap(document, joint, case)
        if gap is not None and stands_for_somebody(document, gap[:1]):
            end = document.tokens[joint - 1].span.end
            yield replace(frame, content=(*frame.content[:-1], Span(frame.content[-1].start, end)))
            yield replace(frame, content=(gap[1],), speaker=(gap[0],), via=(), addressee=(), rule=SECOND)
            return
    yield frame


def _part_sources(document: Document, frame: SpeechFrame) -> Iterator[SpeechFrame]:
    """ "Laut Polizei waren es 40, laut Feuerwehr 52": each of two source phrases with its number."""
    before = load_set("speech", "prepositions", "before")
    cue, said = min(indices_in(document, frame.cue), default=0), indices_in(document, frame.content)
    first = document.sentences[document.tokens[cue].sentence].first
    sourced = first < cue and all(document.tokens[i].text.lower() in before for i in (first, cue))
    gap = _find_gap(document, cue, None) if sourced and said and said[0] < cue else None
    behind = _end_of_name(document, first + 1)
    if gap is None or behind == first + 1:
        return
    runs = tuple(s for s in frame.content if s.end < document.tokens[cue].span.start)
    own = span_of(document, range(first + 1, behind))
    yield replace(frame, content=runs or frame.content, cue=(document.tokens[first].span,), speaker=(own,))
    yield replace(frame, content=(gap[1],), form=TOLD, speaker=(gap[0],), rule=SECOND)


def _find_gap(document: Document, start: int, case: str | None) -> tuple[Span, Span] | None:
    """Who is named behind a comma or "und", and the number right behind him, which ends the sentence."""
    sentence = document.sentences[document.tokens[start - 1].sentence]
    if start >= sentence.last or not _is_joint(document, start):
        return None
    first = start + 1
    while first < sentence.last and document.tokens[first].text.lower() in load_set("speech", "contents", "joining"):
        first += 1
    named = said = _end_of_name(document, first)
    if case is not None:
        if named >= sentence.last or document.tokens[named].text.lower() != case:
            return None
        said += 1
    reach = range(said, min(said + MAX_ROUND + 1, sentence.last))
    number = next((i for i in reach if document.tokens[i].upos in {"NUM", *NOUNS, *VERBAL, "PUNCT"}), sentence.last)
    last = next((i for i in range(number, sentence.last) if document.tokens[i].upos == "PUNCT"), sentence.last)
    rest = document.tokens[number:last]
    if named == first or not rest or rest[0].upos != "NUM" or any(t.upos in VERBAL for t in rest):
        return None
    if any(t.upos in VERBAL for t in document.tokens[last : sentence.last]):
        return None
    return span_of(document, range(first, named)), span_of(document, range(named, last))


def _end_of_name(document: Document, first: int) -> int:
    """The first place behind a run of words that may name somebody."""
    last = document.sentences[document.tokens[first - 1].sentence].last
    return next((i for i in range(first, last) if document.tokens[i].upos not in NAMING), last)


def _is_joint(document: Document, index: int) -> bool:
    token = document.tokens[index]
    return token.text == "," or token.upos in {"CCONJ", "ADP"}

"""Statements, events and words that may name one, as examples to fit evidence to: traits, vectors and labels."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from lagebild.languages.german.clauses import indices_in, roots_in
from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.encoder import Encoder
from lagebild.languages.german.events_choice import MAIN, NOT_MAIN, list_candidates, name_traits
from lagebild.languages.german.events_takers import NONE, PLACE, ROLES
from lagebild.languages.german.heads import Heads, soften
from lagebild.languages.german.model_files import SHIPPED_FOLDER, Array, open_model
from lagebild.languages.german.parse import Parser
from lagebild.languages.german.traits import list_event_traits, list_statement_traits
from lagebild.languages.german.traits_of_takers import list_taker_traits, list_takers, view_happening
from lagebild.languages.german.vectors import WordVectors, view_event, view_statement, view_takers
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame
from training.annotation import AnnotatedArticle, Record
from training.judged import Judged

KINDS = ("act", "event", "main", "taker")
PLAIN_FORM = "indirect"
"""Form of a content that the model does not see."""
Row = NDArray[np.intp]
"""Numbers of the traits of one example."""


class Example(NamedTuple):
    """The traits of a statement or event, the vector of its words where one is used, and what it is."""

    kind: str
    label: str
    traits: frozenset[str]
    vector: NDArray[np.float16] | None = None


class WatchedParser(Parser):
    """A parser that keeps the words of the last text that may name main events, with their traits."""

    candidates: tuple[tuple[int, frozenset[str]], ...] = ()

    def choose_triggers(
        self, document: Document, marked: tuple[MarkedSpan, ...], logits: Array
    ) -> tuple[MarkedSpan, ...]:
        """Those that the model marks by itself."""
        self.candidates = tuple(
            (index, frozenset(name_traits(document, index, found)))
            for index, found in list_candidates(document, 1.0 - soften(logits)[:, 0])
        )
        return marked


def read_examples(articles: Iterable[AnnotatedArticle]) -> Iterator[Example]:
    """All events, all words that may name one, and all statements."""
    files = open_model(SHIPPED_FOLDER)
    parser = WatchedParser(Encoder(files), Heads(files.arrays, files.labels), files.outside_bias)
    for article in articles:
        ((document, sentences),) = parser.parse_many([(article.text, ())], with_meanings=True)
        told = {i for event in article.record["events"] for i in indices_in(document, spans_of(event, "trigger"))}
        for index, traits in parser.candidates:
            yield Example("main", MAIN if index in told else NOT_MAIN, traits)
        frames = map(build_frame, article.record["statements"])
        events, vectors = article.record["events"], WordVectors(document, sentences)
        yield from _view(document, frames, events, vectors)
        for event in events:
            yield from _view_takers(document, event, vectors)


def read_judged_examples(judged: Iterable[Judged]) -> Iterator[Example]:
    """Acts and types that a reader gave; form, cue and speaker of a content are those that the model sees."""
    files = open_model(SHIPPED_FOLDER)
    parser = Parser(Encoder(files), Heads(files.arrays, files.labels), files.outside_bias)
    for item in judged:
        ((document, sentences),) = parser.parse_many([(item.text, ())], with_meanings=True)
        frames = (complete_frame(document, statement) for statement in item.record["statements"])
        yield from _view(document, frames, item.record["events"], WordVectors(document, sentences))


def _view(
    document: Document, frames: Iterable[SpeechFrame], events: Iterable[Record], vectors: WordVectors
) -> Iterator[Example]:
    """Statements and events as examples for acts and types."""
    for frame in frames:
        if (seen := view_statement(document, frame, vectors)) is not None:
            yield Example("act", frame.act, frozenset(list_statement_traits(document, frame)), seen.astype(np.float16))
    for event in events:
        if (head := find_head(document, spans_of(event, "trigger"))) is not None:
            seen = view_event(document, head, vectors).astype(np.float16)
            yield Example("event", event["type"], frozenset(list_event_traits(document, head)), seen)


def _view_takers(document: Document, event: Record, vectors: WordVectors) -> Iterator[Example]:
    """Every word of the sentence that may take part in the event, with its role."""
    index = find_head(document, spans_of(event, "trigger"))
    if index is None:
        return
    roles = {find_head(document, [span]): role for role in (PLACE, *ROLES) for span in spans_of(event, role)}
    takers = list_takers(document, index, spans_of(event, "trigger"))
    shared = view_happening(document, index, event["type"], takers)
    seen = view_takers(document, index, takers, vectors).astype(np.float16) if takers else ()
    for place, (taker, vector) in enumerate(zip(takers, seen, strict=True)):
        yield Example("taker", roles.get(taker, NONE), frozenset(list_taker_traits(document, shared, place)), vector)


def complete_frame(document: Document, statement: Record) -> SpeechFrame:
    """A content and its act, with what the model says of the content that shares most words with it."""
    content = spans_of(statement, "content")
    inside = set(indices_in(document, content))
    shared = {frame: len(inside.intersection(indices_in(document, frame.content))) for frame in document.speech}
    best = max(shared, key=lambda frame: shared[frame], default=None)
    if best is None or not shared[best]:
        return SpeechFrame(content=content, form=PLAIN_FORM, act=statement["act"])
    return replace(best, content=content, act=statement["act"])


def build_frame(statement: Record) -> SpeechFrame:
    """An annotated statement as the package has it."""
    return SpeechFrame(
        content=spans_of(statement, "content"),
        form=statement["form"],
        act=statement["act"],
        cue=spans_of(statement, "cue"),
        speaker=spans_of(statement, "speaker"),
    )


def spans_of(record: Record, part: str) -> tuple[Span, ...]:
    """The spans of one part of a statement or event."""
    return tuple(Span(s["start"], s["end"]) for s in record[part])


def find_head(document: Document, trigger: Sequence[Span]) -> int | None:
    """The word that the others of a trigger hang on."""
    inside = indices_in(document, trigger)
    return next(iter(roots_in(document, inside) or inside), None)

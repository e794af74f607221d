"""Text to document: words, tags, syntax, names, times and raw frames in one pass of the model."""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from lagebild.languages.german.agreement import turn_relatives
from lagebild.languages.german.clauses_beside import raise_clauses_beside
from lagebild.languages.german.conditions import raise_main_clauses
from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.encoder import Encoder, Reading
from lagebild.languages.german.events_choice import choose_triggers
from lagebild.languages.german.frames import Context, FrameReader, locate
from lagebild.languages.german.fronted_objects import turn_fronted_objects
from lagebild.languages.german.fronted_participles import turn_fronted_participles
from lagebild.languages.german.genitives import lower_owners
from lagebild.languages.german.heads import Heads, Projections, soften
from lagebild.languages.german.lemmas import find_lemma
from lagebild.languages.german.model_files import Array
from lagebild.languages.german.morphology import fit_features
from lagebild.languages.german.name_borders import mend_names, part_surnames
from lagebild.languages.german.prepositions import lower_prepositions, raise_wanted
from lagebild.languages.german.relations import FINITE, bind_particles, fit_relations
from lagebild.languages.german.tags import fit_tags
from lagebild.languages.german.tokens import split_sentences, tokenize
from lagebild.languages.german.topics_apart import bind_last_particles, set_topics_apart
from lagebild.languages.german.trees import find_tree
from lagebild.languages.german.vectors import SentenceReading
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.article import Part
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name, Sentence, Token

LANGUAGE = "de"
SKIPPED_KIND = "boilerplate"
TEXTS_AHEAD = 8
"""So many texts the model may be ahead of the heads: its threads stay busy while the rules load their tables."""

Range = tuple[int, int]
Choice = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Opened:
    """A text cut into words, on its way through the model."""

    text: str
    skipped: tuple[Span, ...]
    words: tuple[Span, ...]
    sentences: tuple[Range, ...]
    windows: Iterator[tuple[Reading, Projections]]


@dataclass(frozen=True, slots=True)
class Scored:
    """A text cut into words, with everything that the model says of them."""

    words: tuple[Span, ...]
    sentences: tuple[Range, ...]
    readings: tuple[Reading, ...]
    projections: tuple[Projections, ...]
    """One for every reading."""
    logits: Mapping[str, Array]
    """One row a word."""


class Parsed(NamedTuple):
    """A text analysed."""

    document: Document
    sentences: tuple[SentenceReading, ...] = ()
    """What the layers for sentences say of each, where it was asked."""


@dataclass(frozen=True, slots=True)
class Syntax:
    """Governor and relation of every word; -1 is the root."""

    governors: tuple[int, ...]
    relations: tuple[str, ...]


class Parser:
    """Turns texts into documents."""

    def __init__(self, encoder: Encoder, heads: Heads, outside_bias: Mapping[str, float]) -> None:
        self._encoder = encoder
        self._heads = heads
        self._frames = FrameReader(heads, outside_bias)
        self._blas = ThreadpoolController()

    def parse_many(
        self, texts: Iterable[tuple[str, Sequence[Part]]], *, with_meanings: bool = False
    ) -> Iterator[Parsed]:
        """Analyse texts in order; parts of kind boilerplate are left out.

        The model reads the next texts while heads and rules are at work on one; with meanings it also reads what rules
        will ask of their sentences, the first ones while these rules are loaded.
        """
        left = iter(texts)
        # the products are so small that more threads would only wait for each other
        with self._blas.limit(limits=1, user_api="blas"):
            waiting = deque(self._open(text, parts, with_meanings) for text, parts in islice(left, TEXTS_AHEAD))
            if waiting and with_meanings:
                _load_rules()
            for text, parts in left:
                waiting.append(self._open(text, parts, with_meanings))
                yield self._finish(waiting.popleft())
            while waiting:
                yield self._finish(waiting.popleft())

    def read_sentences(self, document: Document) -> tuple[SentenceReading, ...]:
        """What the layers for sentences say of the sentences of a document that was parsed without meanings."""
        words = [(token.span.start, token.span.end) for token in document.tokens]
        sentences = [(sentence.first, sentence.last) for sentence in document.sentences]
        return self._encoder.read_sentences(_blank(document.text, document.skipped), words, sentences)

    def _open(self, text: str, parts: Sequence[Part], with_meanings: bool) -> Opened:
        """Cut the text into words and sentences and hand it to the model."""
        skipped = tuple(part.span for part in parts if part.kind == SKIPPED_KIND)
        visible = _blank(text, skipped)
        pairs = tokenize(visible)
        words = tuple(Span(start, end) for start, end in pairs)
        sentences = _split_at_parts(split_sentences(visible, pairs), words, parts)
        windows = self._encoder.begin_reading(visible, pairs, sentences, self._look_at, with_sentences=with_meanings)
        return Opened(text, skipped, words, sentences, windows)

    def _look_at(self, reading: Reading) -> tuple[Reading, Projections]:
        """A window with what the heads say of its words."""
        return reading, self._heads.project(reading.vectors[reading.own - reading.first :], reading.root)

    def _finish(self, opened: Opened) -> Parsed:
        if not opened.words:
            return Parsed(Document(text=opened.text, language=LANGUAGE, skipped=opened.skipped))
        readings, projections = zip(*opened.windows, strict=True)
        logits = self._heads.split_tags(np.concatenate([found.tags for found in projections]))
        document = self._build(opened, Scored(opened.words, opened.sentences, readings, projections, logits))
        return Parsed(document, tuple(found for reading in readings for found in reading.sentences))

    def _build(self, opened: Opened, scored: Scored) -> Document:
        text, words = opened.text, scored.words
        spans = self._frames.mark(scored.logits, scored.sentences)
        owners = [number for number, (first, last) in enumerate(scored.sentences) for _ in range(first, last)]
        context = Context(words, owners, scored.readings, scored.logits)
        tokens = self._build_tokens(text, scored, owners)
        names = _build_names((*spans["names"], *spans["names_inner"]), words, tokens, text)
        names, tokens = part_surnames(names, tokens, text)
        document = Document(
            text=text,
            language=LANGUAGE,
            tokens=tokens,
            sentences=tuple(
                Sentence(Span(words[first].start, words[last - 1].end), first, last) for first, last in scored.sentences
            ),
            names=names,
            speech=self._frames.read_speech(spans, context),
            times=tuple((locate((time,), words)[0], time.label, time.score) for time in spans["time"]),
            skipped=opened.skipped,
            statuses=tuple(self._name({"status": scored.logits["status"].argmax(axis=1)}, "status")),
        )
        triggers = self.choose_triggers(document, spans["event"], scored.logits["event"])
        return replace(document, events=self._frames.read_events(spans | {"event": triggers}, context))

    def choose_triggers(
        self, document: Document, marked: tuple[MarkedSpan, ...], logits: Array
    ) -> tuple[MarkedSpan, ...]:
        """The triggers of the main events; `marked` are those that the model marks by itself."""
        return choose_triggers(document, marked, logits, self._heads.labels["event"])

    def _build_tokens(self, text: str, scored: Scored, owners: Sequence[int]) -> tuple[Token, ...]:
        choices = {head: scored.logits[head].argmax(axis=1) for head in self._heads.tags}
        forms = [span.of(text) for span in scored.words]
        syntax = self._parse_sentences(scored, forms, choices)
        labels = self._heads.labels["upos"]
        upos = fit_tags(forms, self._name(choices, "upos"), scored.logits["upos"], labels, syntax.relations)
        features = fit_features(forms, upos, scored.logits, self._heads.labels, syntax.governors, syntax.relations)
        scripts = self._name(choices, "lemma")
        chances = soften(scored.logits["lemma"]).max(axis=1)
        return tuple(
            Token(
                span=span,
                text=forms[index],
                lemma=find_lemma(forms[index], upos[index], scripts[index], float(chances[index])),
                upos=upos[index],
                feats=features[index],
                head=syntax.governors[index],
                deprel=syntax.relations[index],
                sentence=owners[index],
            )
            for index, span in enumerate(scored.words)
        )

    def _name(self, choices: Mapping[str, Choice], head: str) -> list[str]:
        labels = self._heads.labels[head]
        return [labels[choice] for choice in choices[head]]

    def _parse_sentences(self, scored: Scored, forms: Sequence[str], choices: Mapping[str, Choice]) -> Syntax:
        """The best tree of every sentence; its root is the opening mark of the window in which it begins."""
        firsts = [reading.own for reading in scored.readings]
        left = np.concatenate([found.dependents for found in scored.projections])
        right = _put_roots_first([found.governors for found in scored.projections])
        governors: list[int] = []
        places: list[int] = []
        for first, last in scored.sentences:
            root = bisect_right(firsts, first) - 1
            candidates = [root, *range(len(firsts) + first, len(firsts) + last)]
            tree = find_tree(left[first:last] @ right[candidates].T)
            governors += [first + above - 1 if above else -1 for above in tree]
            places += [candidates[above] for above in tree]
        distinct, owners = np.unique(places, return_inverse=True)
        scores = self._heads.score_relations(
            np.concatenate([found.related_dependents for found in scored.projections]),
            _put_roots_first([found.related_governors for found in scored.projections])[distinct],
            owners,
        )
        labels = self._heads.labels["rel"]
        tags, verb_forms = self._name(choices, "upos"), self._name(choices, "verbform")
        relations = fit_relations(forms, governors, scores, labels, tags, verb_forms)
        finite = [tag in VERBAL and form == FINITE for tag, form in zip(tags, verb_forms, strict=True)]
        bind_particles(forms, finite, governors, relations)
        raise_main_clauses(forms, finite, governors, relations)
        lower_owners(forms, tags, governors, relations)
        raise_wanted(forms, tags, governors, relations)
        openings = [first for first, _ in scored.sentences]
        lower_prepositions(forms, tags, openings, governors, relations)
        traits = list(zip(tags, self._name(choices, "gender"), self._name(choices, "number"), strict=True))
        raise_clauses_beside(forms, traits, finite, governors, relations)
        turn_fronted_objects(forms, traits, finite, governors, relations)
        turn_relatives(forms, traits, finite, governors, relations)
        turn_fronted_participles(forms, tags, openings, governors, relations)
        set_topics_apart(forms, governors, relations)
        bind_last_particles(forms, finite, openings, governors, relations)
        return Syntax(tuple(governors), tuple(relations))


def _put_roots_first(windows: Sequence[Array]) -> Array:
    """One row for the root of every window, then one for every word."""
    return np.concatenate([*(rows[:1] for rows in windows), *(rows[1:] for rows in windows)])


@cache
def _load_rules() -> None:
    """Load once what takes longest of the rules that will read the documents."""
    from lagebild.languages.german import events, mentions, speech  # noqa: F401
    from lagebild.languages.german.times_grammar import load_openings

    load_openings()


def _blank(text: str, skipped: Sequence[Span]) -> str:
    """The text with spaces for what is left out, so that all offsets stay."""
    for span in skipped:
        text = text[: span.start] + " " * len(span) + text[span.end :]
    return text


def _split_at_parts(sentences: Sequence[Range], words: Sequence[Span], parts: Sequence[Part]) -> tuple[Range, ...]:
    """The sentences, cut where a part begins or ends."""
    cuts = sorted({offset for part in parts for offset in (part.span.start, part.span.end)})
    if not cuts:
        return tuple(sentences)
    pieces: list[Range] = []
    for first, last in sentences:
        start = first
        for index in range(first + 1, last):
            if bisect_right(cuts, words[index].start) > bisect_right(cuts, words[index - 1].start):
                pieces.append((start, index))
                start = index
        pieces.append((start, last))
    return tuple(pieces)


def _build_names(
    spans: Sequence[MarkedSpan], words: Sequence[Span], tokens: Sequence[Token], text: str
) -> tuple[Name, ...]:
    """Names in text order, an outer one before those inside it; what has no letter or digit is no name."""
    ordered = sorted(spans, key=lambda span: (span.first, -span.last))
    names = (Name(locate((span,), words)[0], span.label, span.score) for span in ordered)
    return mend_names([name for name in names if any(map(str.isalnum, name.span.of(text)))], tokens)

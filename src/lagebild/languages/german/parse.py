"""Text to document: words, tags, syntax, names, times and raw frames in one pass of the model."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.encoder import Encoder, Reading
from lagebild.languages.german.frames import FrameReader, locate
from lagebild.languages.german.heads import Heads, soften
from lagebild.languages.german.lemmas import find_lemma
from lagebild.languages.german.model_files import Array
from lagebild.languages.german.morphology import fit_features
from lagebild.languages.german.tokens import split_sentences, tokenize
from lagebild.languages.german.trees import find_tree
from lagebild.model.article import Part
from lagebild.model.text import Document, Name, Sentence, Span, Token

LANGUAGE = "de"
SKIPPED_KIND = "boilerplate"
APART_KINDS = frozenset({"heading", "caption"})
"""Parts whose borders end a sentence even without a full stop."""
ROOT = "root"

Range = tuple[int, int]
Choice = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Scored:
    """A text cut into words, with everything that the model says of them."""

    words: tuple[Span, ...]
    sentences: tuple[Range, ...]
    readings: tuple[Reading, ...]
    vectors: Array
    """One row a word."""
    logits: Mapping[str, Array]


@dataclass(frozen=True, slots=True)
class Syntax:
    """Governor and relation of every word; -1 is the root."""

    governors: tuple[int, ...]
    relations: tuple[str, ...]


class Parser:
    """Turns texts into documents."""

    def __init__(self, encoder: Encoder, heads: Heads) -> None:
        self._encoder = encoder
        self._heads = heads
        self._frames = FrameReader(heads)

    def parse(self, text: str, parts: Sequence[Part] = ()) -> Document:
        """Analyse one text; parts of kind boilerplate are left out."""
        skipped = tuple(part.span for part in parts if part.kind == SKIPPED_KIND)
        scored = self._score(_blank(text, skipped), parts)
        if not scored.words:
            return Document(text=text, language=LANGUAGE, skipped=skipped)
        spans = self._frames.mark(scored.logits, scored.sentences)
        words, logits, readings = scored.words, scored.logits, scored.readings
        return Document(
            text=text,
            language=LANGUAGE,
            tokens=self._build_tokens(text, scored),
            sentences=tuple(
                Sentence(Span(words[first].start, words[last - 1].end), first, last) for first, last in scored.sentences
            ),
            names=_build_names((*spans["names"], *spans["names_inner"]), words),
            speech=self._frames.read_speech(spans, logits, readings, words),
            events=self._frames.read_events(spans, logits, readings, words),
            times=tuple((locate((time,), words)[0], time.label, time.score) for time in spans["time"]),
            skipped=skipped,
        )

    def _score(self, text: str, parts: Sequence[Part]) -> Scored:
        """Words and sentences of the text with the scores of all heads."""
        pairs = tokenize(text)
        words = tuple(Span(start, end) for start, end in pairs)
        sentences = _split_at_parts(split_sentences(text, pairs), words, parts)
        readings = self._encoder.read(text, pairs, sentences)
        if not readings:
            return Scored(words, sentences, (), np.zeros((0, 0), dtype=np.float32), {})
        vectors = np.concatenate([reading.vectors[reading.own - reading.first :] for reading in readings])
        return Scored(words, sentences, readings, vectors, self._heads.score_tags(vectors))

    def _build_tokens(self, text: str, scored: Scored) -> tuple[Token, ...]:
        syntax = self._parse_sentences(scored)
        choices = {head: scored.logits[head].argmax(axis=1) for head in self._heads.tags}
        upos = self._name(choices, "upos")
        forms = [span.of(text) for span in scored.words]
        features = fit_features(forms, upos, scored.logits, self._heads.labels, syntax.governors, syntax.relations)
        scripts = self._name(choices, "lemma")
        chances = soften(scored.logits["lemma"]).max(axis=1)
        owners = [number for number, (first, last) in enumerate(scored.sentences) for _ in range(first, last)]
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

    def _parse_sentences(self, scored: Scored) -> Syntax:
        """The best tree of every sentence."""
        firsts = [reading.own for reading in scored.readings]
        governors: list[int] = []
        relations: list[str] = []
        for first, last in scored.sentences:
            root = scored.readings[bisect_right(firsts, first) - 1].root
            tree, names = self._parse_sentence(scored.vectors[first:last], root)
            governors += [first + above - 1 if above else -1 for above in tree]
            relations += names
        return Syntax(tuple(governors), tuple(relations))

    def _parse_sentence(self, vectors: Array, root: Array) -> tuple[list[int], list[str]]:
        tree = find_tree(self._heads.score_arcs(vectors, root))
        scores = self._heads.score_relations(vectors, root, np.asarray(tree))
        labels = self._heads.labels["rel"]
        # no word but the root may be called root
        scores[:, labels.index(ROOT)] = -np.inf
        return tree, [labels[int(row.argmax())] if above else ROOT for above, row in zip(tree, scores, strict=True)]


def _blank(text: str, skipped: Sequence[Span]) -> str:
    """The text with spaces for what is left out, so that all offsets stay."""
    for span in skipped:
        text = text[: span.start] + " " * len(span) + text[span.end :]
    return text


def _split_at_parts(sentences: Sequence[Range], words: Sequence[Span], parts: Sequence[Part]) -> tuple[Range, ...]:
    """The sentences, cut where a heading, caption or skipped part begins or ends."""
    apart = [part.span for part in parts if part.kind in APART_KINDS or part.kind == SKIPPED_KIND]
    cuts = sorted({offset for span in apart for offset in (span.start, span.end)})
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


def _build_names(spans: Sequence[MarkedSpan], words: Sequence[Span]) -> tuple[Name, ...]:
    """Names in text order, an outer one before those inside it."""
    ordered = sorted(spans, key=lambda span: (span.first, -span.last))
    return tuple(Name(locate((span,), words)[0], span.label, span.score) for span in ordered)

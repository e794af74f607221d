"""Labels that models trained for some tasks give to the texts of the other tasks.

Every window of the joint training then asks all heads at once, and syntax and names are learnt on running text too,
where the treebank has single sentences only. Several models that differ by their seed answer together. Teachers of
syntax and names read every sentence alone, as they have learnt it; those of statements and events read windows.
"""

import hashlib
import logging
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from lagebild.languages.german.decode import decode_spans, make_scheme
from lagebild.languages.german.morphology import FEATURES
from lagebild.languages.german.trees import find_tree
from training.batches import Batch, Encoder, Example, collate, cut_windows, pack
from training.labels import ROLES
from training.losses import find_soft_set, make_class_weights
from training.network import CHECKPOINT, GermanModel, load_model
from training.passages import IGNORE, ROOT, SOFT, Passage, slice_passage

logger = logging.getLogger("training")
SYNTAX_HEADS = ("upos", *FEATURES, "lemma")
NAME_HEADS = ("names", "names_inner")
OPENED_BY = {"act": ("content", "content_inner"), "status": ("event",), "kind": ("event",)}
"""Heads that are asked only where a span of these heads opens."""
ARTICLE_HEADS = ("content", "content_inner", *ROLES, "time", "event", "participant", "figure", *OPENED_BY)
CONTEXT_PIECES = 80
"""Left context of the windows that teachers of articles read."""
BATCH_PIECES = 4096
PROBABILITY_FLOOR = 1e-9
Answer = dict[str, list[int]]
"""Labels by head; `heads` and `relations` hold the tree, with heads inside the sentence."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A part of a passage that is read at once; words before `own` are only context."""

    passage: Passage
    own: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What one model sees in a batch."""

    model: GermanModel
    words: torch.Tensor
    root: torch.Tensor


class Teacher:
    """Trained models that answer together, with a cache of their answers.

    `class_weights` are those of the losses that they were trained with: what a weight adds to a label is taken off.
    """

    def __init__(
        self,
        start: Path,
        works: Sequence[Path],
        heads: Sequence[str],
        class_weights: Mapping[str, Mapping[str, float]],
        device: str = "cpu",
    ) -> None:
        loaded = [load_model(start, work) for work in works]
        self.models, self.labels, self.device = [model.to(device) for model, _ in loaded], loaded[0][1], device
        tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
        self.encoder = Encoder(tokenizer, tokenizer.token_to_id("</s>"))
        self.heads = [head for head in heads if head in self.labels.tags]
        names = {head: self.labels.tags[head] for head in self.heads}
        self.schemes = {head: make_scheme(labels) for head, labels in names.items() if labels[0] == "O"}
        self.excess = {
            head: make_class_weights(labels, class_weights.get(head, {})).log() for head, labels in names.items()
        }
        digest = hashlib.sha256(b"".join((work / CHECKPOINT).read_bytes() for work in works)).hexdigest()[:12]
        self.cache = works[0] / f"answers-{heads[0]}-{digest}.pt"
        self.answers: dict[str, Answer] = torch.load(self.cache) if self.cache.exists() else {}

    @property
    def needs_context(self) -> bool:
        """Whether the teacher reads windows of running text."""
        return "content" in self.heads

    def teach(self, passages: Sequence[Passage]) -> list[Passage]:
        """The passages with the labels of this teacher where they have none of their own."""
        parts = {i: self._split(passage) for i, passage in enumerate(passages) if self._can_add(passage)}
        known = len(self.answers)
        self._read([excerpt.passage for excerpts in parts.values() for excerpt in excerpts])
        if len(self.answers) > known:
            torch.save(self.answers, self.cache)
        return [self._complete(p, parts[i]) if i in parts else p for i, p in enumerate(passages)]

    def _can_add(self, passage: Passage) -> bool:
        """Whether the passage leaves anything open that this teacher knows."""
        return any(head not in passage.tags or SOFT in passage.tags[head] for head in self.heads)

    def _split(self, passage: Passage) -> list[Excerpt]:
        """Every sentence by itself, or windows with context."""
        if not self.needs_context:
            return [Excerpt(slice_passage(passage, n, n + 1)) for n in range(len(passage.sentences))]
        pieces = self.encoder.count_sentence_pieces(passage)
        starts = [first for first, _ in passage.sentences]
        return [
            Excerpt(slice_passage(passage, first, last), starts[new] - starts[first])
            for first, new, last in cut_windows(passage, pieces, CONTEXT_PIECES)
        ]

    def _read(self, excerpts: Sequence[Passage]) -> None:
        """Answer for every excerpt that is not in the cache."""
        unread = {make_key(e): e for e in excerpts if make_key(e) not in self.answers}
        examples = self.encoder.encode(list(unread.values()))
        keys = list(unread)
        groups = pack([len(e.ids) for e in examples], BATCH_PIECES, random.Random(0))
        for number, group in enumerate(groups):
            chosen = [examples[index] for index in group]
            for index, answer in zip(group, self._answer(chosen), strict=True):
                self.answers[keys[index]] = answer
            if number % 20 == 0:
                logger.info("teacher of %s: batch %d of %d", self.heads[0], number, len(groups))

    def _answer(self, examples: list[Example]) -> Iterator[Answer]:
        batch = collate(examples).to(self.device)
        with torch.inference_mode():
            readings = [Reading(model, *model.read_words(batch)) for model in self.models]
            scores = {
                head: (average([r.model.tags[head](r.words) for r in readings]) - self.excess[head]).numpy()
                for head in self.heads
            }
            trees = find_trees(readings, batch) if "upos" in self.heads else [{}] * len(examples)
        for row, example in enumerate(examples):
            size, length = len(example.first_pieces), len(example.passage.words)
            answer = {head: self._choose(head, scores[head][row, :size]) for head in self.heads} | trees[row]
            for head in OPENED_BY.keys() & answer.keys():
                answer[head] = self._keep_openings(answer, head)
            # words behind the end of a window get no label
            yield {head: labels + [IGNORE] * (length - size) for head, labels in answer.items()}

    def _choose(self, head: str, scores: NDArray[np.float32]) -> list[int]:
        """The best labels of the words of an excerpt."""
        if head not in self.schemes:
            return [int(label) for label in scores.argmax(1)]
        names = self.labels.tags[head]
        labels = [0] * len(scores)
        for span in decode_spans(scores, self.schemes[head], [(0, len(scores))]):
            kind = f"-{span.label}" if span.label else ""
            labels[span.first] = names.index(f"B{kind}")
            labels[span.first + 1 : span.last] = [names.index(f"I{kind}")] * (span.last - span.first - 1)
        return labels

    def _keep_openings(self, answer: Answer, head: str) -> list[int]:
        """The labels of a head where a span opens that it tells about."""
        opens = [
            any(self.labels.tags[over][label].startswith("B") for over, label in zip(OPENED_BY[head], row, strict=True))
            for row in zip(*(answer[over] for over in OPENED_BY[head]), strict=True)
        ]
        return [label if opened else IGNORE for label, opened in zip(answer[head], opens, strict=True)]

    def _complete(self, passage: Passage, excerpts: Sequence[Excerpt]) -> Passage:
        answers = [self.answers[make_key(excerpt.passage)] for excerpt in excerpts]
        tags = dict(passage.tags)
        for head in self.heads:
            told = [label for e, answer in zip(excerpts, answers, strict=True) for label in answer[head][e.own :]]
            tags[head] = self._fill(head, tags[head], told) if head in tags else told
        heads, relations = passage.heads, passage.relations
        if "upos" in self.heads and not heads:
            starts = [first for first, _ in passage.sentences]
            heads = [
                head + start if head >= 0 else head
                for start, answer in zip(starts, answers, strict=True)
                for head in answer["heads"]
            ]
            relations = [label for answer in answers for label in answer["relations"]]
        return Passage(
            passage.text, passage.words, passage.sentences, tags, heads, relations, passage.anchors, passage.links
        )

    def _fill(self, head: str, own: Sequence[int], told: Sequence[int]) -> list[int]:
        """The source's own labels; open words take the teacher's label where the source allows it."""
        allowed = find_soft_set(head, self.labels.tags[head])
        return [
            label if kept == SOFT and label != IGNORE and allowed[label] else kept
            for kept, label in zip(own, told, strict=True)
        ]


def average(scores: Sequence[torch.Tensor]) -> torch.Tensor:
    """Logarithm of the mean probability that several models give, on the processor."""
    return torch.stack([s.float().softmax(-1) for s in scores]).mean(0).clamp(min=PROBABILITY_FLOOR).log().cpu()


def find_trees(readings: Sequence[Reading], batch: Batch) -> list[Answer]:
    """Best tree and relations of every sentence of a batch."""
    scores = [r.model.arc.score_all(r.words, torch.cat([r.root[:, None], r.words], 1)).cpu() for r in readings]
    found: list[Answer] = []
    for row, example in enumerate(batch.examples):
        size = len(example.first_pieces)
        tree = find_tree(average([s[row, :size, : size + 1] for s in scores]).numpy())
        relations = average(
            [
                r.model.rel.score_pairs(r.words[row, :size], torch.cat([r.root[row][None], r.words[row, :size]])[tree])
                for r in readings
            ]
        )
        heads = [place - 1 if place else ROOT for place in tree]
        found.append({"heads": heads, "relations": relations.argmax(1).tolist()})
    return found


def make_key(excerpt: Passage) -> str:
    """The text and where its words begin."""
    return f"{excerpt.text}|{' '.join(str(start) for start, _ in excerpt.words)}"

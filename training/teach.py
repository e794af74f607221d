"""Labels that a model trained for one task alone gives to the texts of the other tasks.

Every window of the joint training then asks all heads at once, and syntax and names are learnt on running text too,
where the treebank has single sentences only. The teachers read every sentence alone, as they have learnt it.
"""

import hashlib
import logging
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from lagebild.languages.german.decode import decode_spans, make_scheme
from lagebild.languages.german.morphology import FEATURES
from lagebild.languages.german.trees import find_tree
from training.batches import Batch, Encoder, Example, collate, pack
from training.losses import find_soft_set
from training.network import GermanModel, load_model
from training.passages import IGNORE, ROOT, SOFT, Passage, slice_passage

logger = logging.getLogger("training")
SYNTAX_HEADS = ("upos", *FEATURES, "lemma")
NAME_HEADS = ("names", "names_inner")
BATCH_PIECES = 4096
Answer = dict[str, list[int]]
"""Labels by head; `heads` and `relations` hold the tree, with heads inside the sentence."""


class Teacher:
    """One trained model with its cache of answers by sentence."""

    def __init__(self, start: Path, work: Path, heads: Sequence[str]) -> None:
        self.model, self.labels = load_model(start, work)
        tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
        self.encoder = Encoder(tokenizer, tokenizer.token_to_id("</s>"))
        self.heads = heads
        self.schemes = {head: make_scheme(self.labels.tags[head]) for head in heads if head in NAME_HEADS}
        digest = hashlib.sha256((work / "checkpoint.pt").read_bytes()).hexdigest()[:12]
        self.cache = work / f"answers-{digest}.pt"
        self.answers: dict[str, Answer] = torch.load(self.cache) if self.cache.exists() else {}

    def teach(self, passages: Sequence[Passage]) -> list[Passage]:
        """The passages with the labels of this teacher where they have none of their own."""
        alone = {i: split_passage(passage) for i, passage in enumerate(passages) if self._can_add(passage)}
        known = len(self.answers)
        self._read([sentence for sentences in alone.values() for sentence in sentences])
        if len(self.answers) > known:
            torch.save(self.answers, self.cache)
        return [self._complete(p, alone[i]) if i in alone else p for i, p in enumerate(passages)]

    def _can_add(self, passage: Passage) -> bool:
        """Whether the passage leaves anything open that this teacher knows."""
        return any(head not in passage.tags or SOFT in passage.tags[head] for head in self.heads)

    def _read(self, sentences: Sequence[Passage]) -> None:
        """Answer for every sentence that is not in the cache."""
        unread = {make_key(s): s for s in sentences if make_key(s) not in self.answers}
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
        batch = collate(examples)
        with torch.inference_mode():
            words, root = self.model.read_words(batch)
            scores = {head: self.model.tags[head](words).numpy() for head in self.heads}
            trees = find_trees(self.model, words, root, batch) if "upos" in self.heads else [{}] * len(examples)
        for row, example in enumerate(examples):
            size, length = len(example.first_pieces), len(example.passage.words)
            answer = {head: self._choose(head, scores[head][row, :size]) for head in self.heads} | trees[row]
            # words behind the end of a window get no label
            yield {head: labels + [IGNORE] * (length - size) for head, labels in answer.items()}

    def _choose(self, head: str, scores: NDArray[np.float32]) -> list[int]:
        """The best labels of the words of a sentence."""
        if head not in self.schemes:
            return [int(label) for label in scores.argmax(1)]
        names = self.labels.tags[head]
        labels = [0] * len(scores)
        for span in decode_spans(scores, self.schemes[head], [(0, len(scores))]):
            labels[span.first] = names.index(f"B-{span.label}")
            labels[span.first + 1 : span.last] = [names.index(f"I-{span.label}")] * (span.last - span.first - 1)
        return labels

    def _complete(self, passage: Passage, sentences: Sequence[Passage]) -> Passage:
        answers = [self.answers[make_key(sentence)] for sentence in sentences]
        tags = dict(passage.tags)
        for head in self.heads:
            told = [label for answer in answers for label in answer[head]]
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


def split_passage(passage: Passage) -> list[Passage]:
    """Every sentence by itself."""
    return [slice_passage(passage, number, number + 1) for number in range(len(passage.sentences))]


def find_trees(model: GermanModel, words: torch.Tensor, root: torch.Tensor, batch: Batch) -> list[Answer]:
    """Best tree and relations of every sentence of a batch."""
    scores = model.arc.score_all(words, torch.cat([root[:, None], words], 1)).numpy()
    found: list[Answer] = []
    for row, example in enumerate(batch.examples):
        size = len(example.first_pieces)
        tree = find_tree(scores[row, :size, : size + 1])
        above = torch.cat([root[row][None], words[row, :size]])[tree]
        relations = model.rel.score_pairs(words[row, :size], above).argmax(1).tolist()
        found.append({"heads": [place - 1 if place else ROOT for place in tree], "relations": relations})
    return found


def make_key(sentence: Passage) -> str:
    """The sentence and where its words begin."""
    return f"{sentence.text}|{' '.join(str(start) for start, _ in sentence.words)}"

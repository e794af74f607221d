"""Passages encoded to pieces and packed into batches of about equal size."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from lagebild.languages.german.tokens import Span
from training.passages import IGNORE, Passage, join_passages, slice_passage

MAX_PIECES = 256
PAD = 1
BUCKET_PIECES = 6
"""Examples whose lengths differ by less are mixed freely, so that batches differ between epochs."""


@dataclass(frozen=True, slots=True)
class Example:
    """A passage as the encoder sees it."""

    passage: Passage
    ids: list[int]
    first_pieces: list[int]
    """For each word that the window holds, the first of its pieces."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples padded to one length."""

    examples: list[Example]
    ids: torch.Tensor
    mask: torch.Tensor
    first_pieces: torch.Tensor
    """[B, W]; words beyond the end of an example point at its first piece."""
    word_mask: torch.Tensor

    def to(self, device: str) -> "Batch":
        """The batch with its tensors on a device."""
        tensors = (self.ids, self.mask, self.first_pieces, self.word_mask)
        return Batch(self.examples, *(tensor.to(device, non_blocking=True) for tensor in tensors))


def find_first_pieces(words: Sequence[Span], offsets: Sequence[Span]) -> list[int]:
    """For each word the first piece that ends behind its start; stops at the first word without one."""
    found, piece, last = [], 1, len(offsets) - 1
    for start, _ in words:
        while piece < last and offsets[piece][1] <= start:
            piece += 1
        if piece >= last:
            break
        found.append(piece)
    return found


class Encoder:
    """Turns passages into examples."""

    def __init__(self, tokenizer: Tokenizer, end_id: int) -> None:
        self.tokenizer = tokenizer
        self.end_id = end_id

    def encode(self, passages: Sequence[Passage]) -> list[Example]:
        """Examples of at most `MAX_PIECES` pieces; what is longer is cut."""
        examples = []
        for passage, encoding in zip(passages, self.tokenizer.encode_batch([p.text for p in passages]), strict=True):
            ids, offsets = encoding.ids, encoding.offsets
            if len(ids) > MAX_PIECES:
                ids, offsets = [*ids[: MAX_PIECES - 1], self.end_id], [*offsets[: MAX_PIECES - 1], (0, 0)]
            examples.append(Example(passage, ids, find_first_pieces(passage.words, offsets)))
        return examples

    def count_sentence_pieces(self, passage: Passage) -> list[int]:
        """Number of pieces of each sentence."""
        texts = [passage.text[passage.words[a][0] : passage.words[b - 1][1]] for a, b in passage.sentences]
        return [len(encoding.ids) - 2 for encoding in self.tokenizer.encode_batch(texts)]


def cut_windows(passage: Passage, pieces: list[int], overlap: int, lead: int = 0) -> Iterator[tuple[int, int, int]]:
    """Sentence ranges `first, new, last` of the windows: sentences from `first` to `new` only give left context.

    `lead` shortens the first window by so many pieces, to move all borders.
    """
    room, new = MAX_PIECES - 2, 0
    while new < len(pieces):
        first, used = new, 0
        while first > 0 and used + pieces[first - 1] <= overlap:
            first -= 1
            used += pieces[first]
        last, budget = new, room - used - (lead if new == 0 else 0)
        while last < len(pieces) and (last == new or pieces[last] <= budget):
            budget -= pieces[last]
            last += 1
        yield first, new, last
        new = last


def mix_windows(passages: Sequence[Passage], counts: Sequence[list[int]], rng: random.Random) -> list[Passage]:
    """Windows of all passages with borders that differ from call to call."""
    windows = []
    for passage, pieces in zip(passages, counts, strict=True):
        lead, overlap = rng.randrange(MAX_PIECES // 2), rng.choice((0, 40, 80))
        windows.extend(slice_passage(passage, a, c) for a, _, c in cut_windows(passage, pieces, overlap, lead))
    return windows


def mix_sentences(passages: Sequence[Passage], counts: Sequence[list[int]], rng: random.Random) -> list[Passage]:
    """Single sentences in random order, most of them joined to runs of several."""
    order = list(range(len(passages)))
    rng.shuffle(order)
    joined, at = [], 0
    while at < len(order):
        size = 1 if rng.random() < 0.4 else rng.randint(2, 8)
        run, room = [], MAX_PIECES - 2
        while at < len(order) and len(run) < size:
            pieces = sum(counts[order[at]])
            if run and pieces > room:
                break
            run.append(passages[order[at]])
            room -= pieces
            at += 1
        joined.append(join_passages(run))
    return joined


Mix = Callable[[Sequence[Passage], Sequence[list[int]], random.Random], list[Passage]]


def pack(lengths: Sequence[int], budget: int, rng: random.Random) -> list[list[int]]:
    """Groups of indices of similar length whose padded size stays within the budget, in random order."""
    order = list(range(len(lengths)))
    rng.shuffle(order)
    order.sort(key=lambda i: lengths[i] // BUCKET_PIECES)
    groups: list[list[int]] = []
    longest = 0
    for index in order:
        longest = max(longest, lengths[index])
        if groups and longest * (len(groups[-1]) + 1) <= budget:
            groups[-1].append(index)
        else:
            groups.append([index])
            longest = lengths[index]
    rng.shuffle(groups)
    return groups


def collate(examples: list[Example]) -> Batch:
    """Pad examples to one batch."""
    length = max(len(example.ids) for example in examples)
    width = max(1, *(len(example.first_pieces) for example in examples))
    ids = torch.full((len(examples), length), PAD, dtype=torch.long)
    first_pieces = torch.zeros((len(examples), width), dtype=torch.long)
    word_mask = torch.zeros((len(examples), width), dtype=torch.bool)
    for row, example in enumerate(examples):
        ids[row, : len(example.ids)] = torch.tensor(example.ids)
        first_pieces[row, : len(example.first_pieces)] = torch.tensor(example.first_pieces, dtype=torch.long)
        word_mask[row, : len(example.first_pieces)] = True
    return Batch(examples, ids, (ids != PAD).long(), first_pieces, word_mask)


def gather_tags(batch: Batch, head: str) -> NDArray[np.int64]:
    """[B, W] labels of a head for every word of the batch, `IGNORE` where there is none."""
    rows, width = batch.first_pieces.shape
    labels: NDArray[np.int64] = np.full((rows, width), IGNORE, dtype=np.int64)
    for row, example in enumerate(batch.examples):
        known = example.passage.tags[head][: len(example.first_pieces)]
        labels[row, : len(known)] = known
    return labels

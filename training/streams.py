"""Endless, repeatable streams of batches, one for each task."""

import random
from collections.abc import Iterable

from training.batches import Batch, Encoder, Example, collate, pack
from training.sources import Source


class TaskStream:
    """Batches of one task, epoch after epoch; seed and position decide everything."""

    def __init__(self, source: Source, encoder: Encoder, budget: int, seed: str) -> None:
        self.source, self.encoder, self.budget, self.seed = source, encoder, budget, seed
        self.epoch, self.position = -1, 0
        self.examples: list[Example] = []
        self.groups: list[list[int]] = []

    def next_batch(self) -> Batch:
        """The next batch."""
        if self.epoch < 0 or self.position >= len(self.groups):
            self.seek(self.epoch + 1, 0)
        group = self.groups[self.position]
        self.position += 1
        return collate([self.examples[index] for index in group])

    def seek(self, epoch: int, position: int) -> None:
        """Go to a position, as after a restart."""
        rng = random.Random(f"{self.seed}/{epoch}")
        passages = self.source.mix(self.source.passages, self.source.counts, rng)
        self.examples = [e for e in self.encoder.encode(passages) if e.first_pieces]
        self.groups = pack([len(example.ids) for example in self.examples], self.budget, rng)
        self.epoch, self.position = epoch, position


def positions(streams: dict[str, TaskStream]) -> dict[str, tuple[int, int]]:
    """Where every stream stands."""
    return {task: (stream.epoch, stream.position) for task, stream in streams.items()}


def seek_all(streams: dict[str, TaskStream], places: Iterable[tuple[str, tuple[int, int]]]) -> None:
    """Put the streams where `positions` found them."""
    for task, (epoch, position) in places:
        if epoch >= 0:
            streams[task].seek(epoch, position)

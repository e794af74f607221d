"""The seam to execution: what every engine can do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

Shard = TypeVar("Shard")
Part = TypeVar("Part")


class Engine(Protocol):
    """Works through shards in whatever place and order; the parts come back as they get ready."""

    def run(self, work: Callable[[Sequence[Shard]], Iterable[Part]], shards: Sequence[Shard]) -> Iterator[Part]:
        """The part that `work` makes of every shard, each once; an exception in `work` ends the run and is raised here.

        `work` gets shards and makes their parts one after the other, so that it may begin the next before one is asked
        for.
        """

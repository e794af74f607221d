"""The seam to execution: what every engine can do."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

Shard = TypeVar("Shard")
Part = TypeVar("Part")


class Engine(Protocol):
    """Works through shards in whatever place and order; the parts come back as they get ready."""

    def run(self, work: Callable[[Shard], Part], shards: Sequence[Shard]) -> Iterator[Part]:
        """The result of `work` for every shard, each once; an exception in `work` ends the run and is raised here."""

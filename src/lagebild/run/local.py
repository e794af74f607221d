"""Shards worked through on this machine, in one process or in several."""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed

from lagebild.run.base import Part, Shard


class SerialEngine:
    """One shard after the other, in this process."""

    def run(self, work: Callable[[Shard], Part], shards: Sequence[Shard]) -> Iterator[Part]:
        return (work(shard) for shard in shards)


class ProcessEngine:
    """Shards spread over processes; `work` and what it takes and gives must be picklable."""

    def __init__(self, workers: int) -> None:
        self._workers = workers

    def run(self, work: Callable[[Shard], Part], shards: Sequence[Shard]) -> Iterator[Part]:
        # spawned, not forked: a forked process would share the threads of the model's runtime
        with ProcessPoolExecutor(self._workers, mp_context=multiprocessing.get_context("spawn")) as pool:
            for future in as_completed([pool.submit(work, shard) for shard in shards]):
                yield future.result()

"""Shards worked through on this machine, in one process or in several."""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed

from lagebild.run.base import Part, Shard
from lagebild.run.tuning import tuned_for_analysis


class SerialEngine:
    """One shard after the other, in this process."""

    def run(self, work: Callable[[Sequence[Shard]], Iterable[Part]], shards: Sequence[Shard]) -> Iterator[Part]:
        return iter(work(shards))


class ProcessEngine:
    """Shards spread over processes; `work` and what it takes and gives must be picklable."""

    def __init__(self, workers: int) -> None:
        self._workers = workers

    def run(self, work: Callable[[Sequence[Shard]], Iterable[Part]], shards: Sequence[Shard]) -> Iterator[Part]:
        # spawned, not forked: a forked process would share the threads of the model's runtime
        with ProcessPoolExecutor(self._workers, mp_context=multiprocessing.get_context("spawn")) as pool:
            for future in as_completed([pool.submit(_work_on_one, work, shard) for shard in shards]):
                yield future.result()


def _work_on_one(work: Callable[[Sequence[Shard]], Iterable[Part]], shard: Shard) -> Part:
    with tuned_for_analysis():
        (part,) = work([shard])
    return part

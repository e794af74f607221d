"""What every engine must do, and how shards are cut."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagebild.run.base import Engine
from lagebild.run.local import ProcessEngine, SerialEngine
from lagebild.run.shards import cut_shards


def square(numbers: Sequence[int]) -> Iterator[int]:
    for number in numbers:
        if number < 0:
            raise ValueError("negative")
        yield number * number


@pytest.fixture(params=[SerialEngine(), ProcessEngine(2)], ids=["serial", "processes"])
def engine(request: pytest.FixtureRequest) -> Engine:
    chosen: Engine = request.param
    return chosen


def test_every_shard_is_worked_on_once(engine: Engine) -> None:
    assert sorted(engine.run(square, [3, 1, 2])) == [1, 4, 9]


def test_an_error_in_the_work_is_raised(engine: Engine) -> None:
    with pytest.raises(ValueError, match="negative"):
        list(engine.run(square, [1, -1]))


@given(st.lists(st.text(), unique=True), st.integers(1, 9))
def test_shards_partition_the_keys_alike_in_any_order(keys: list[str], count: int) -> None:
    shards = cut_shards(keys, count, str)
    assert sorted(k for shard in shards for k in shard) == sorted(keys)
    again = cut_shards(keys[::-1], count, str)
    assert [set(s) for s in shards] == [set(s) for s in again]


def test_no_shards_is_refused() -> None:
    with pytest.raises(ValueError, match="none"):
        cut_shards(["a"], 0, str)

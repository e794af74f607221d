"""The plan that makes the model anew, and what a stop leaves behind."""

import json
import subprocess
from pathlib import Path

import pytest
from training.rerun import Places, Step, plan, run_all, run_chain


def quick(name: str) -> Step:
    """A step that any Python can take at once."""
    return Step(name, "calendar", ("2021", "12"))


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data", tmp_path / "e5.bin", tmp_path / "tokenizer.json", tmp_path, tmp_path / "model")


def test_every_step_reads_what_a_phase_before_it_has_written(places: Places) -> None:
    written = set()
    for phase in plan(places):
        for chain in phase:
            before = set(written)
            for step in chain:
                needed = {Path(a).name for a in step.arguments if Path(a).parent == places.work} - {step.name}
                assert needed - {"data", "e5.bin", "tokenizer.json", "model"} <= before
                before.add(step.name)
        written |= {step.name for chain in phase for step in chain}
    assert {"third", "sentence", "model", "biases"} <= written


def test_schedules_of_the_plan_exist(places: Places) -> None:
    told = [a for phase in plan(places) for chain in phase for step in chain for a in step.arguments]
    schedules = [Path(argument) for argument in told if argument.endswith(".toml")]
    assert len(schedules) == 4
    assert all(schedule.is_file() for schedule in schedules)


def test_what_is_done_is_not_done_again(tmp_path: Path) -> None:
    run_all([[(quick("one"),), (quick("two"), quick("three"))]], tmp_path)
    run_chain((quick("one"), quick("four")), tmp_path)
    rows = [json.loads(line) for line in (tmp_path / "rerun.jsonl").read_text(encoding="utf-8").splitlines()]
    assert sorted(row["step"] for row in rows) == ["four", "one", "three", "two"]


def test_a_failed_step_leaves_no_mark_and_ends_the_chain(tmp_path: Path) -> None:
    broken = Step("broken", "calendar", ("no year",))
    with pytest.raises(subprocess.CalledProcessError):
        run_chain((broken, quick("after")), tmp_path)
    assert not list(tmp_path.glob("*.done"))

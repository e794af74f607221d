"""Averages the weights of runs that began with the same weights: one model that reads better than either of them.

Method: model soups (Wortsman et al. 2022, uniform).
"""

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

import torch

from training.network import CHECKPOINT, read_checkpoint


def average_weights(works: Sequence[Path]) -> dict[str, torch.Tensor]:
    """Mean of every tensor of the checkpoints; raises ValueError if their labels differ."""
    if len({(work / "labels.json").read_text(encoding="utf-8") for work in works}) > 1:
        raise ValueError("only runs with the same labels can be averaged")
    kept = [read_checkpoint(work)["model"] for work in works]
    return {name: torch.stack([weights[name].float() for weights in kept]).mean(0) for name in kept[0]}


def main() -> None:
    """Write a work folder with the mean of others."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", type=Path, help="work folder to write")
    parser.add_argument("works", type=Path, nargs="+", help="work folders of training.train")
    arguments = parser.parse_args()
    weights = average_weights(arguments.works)
    arguments.target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(arguments.works[0] / "labels.json", arguments.target / "labels.json")
    torch.save({"model": weights}, arguments.target / CHECKPOINT)


if __name__ == "__main__":
    main()

"""Averages the weights of runs that began with the same weights: one model that reads better than either of them.

Method: model soups (Wortsman et al. 2022, uniform).
"""

import argparse
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import torch

from training.network import CHECKPOINT, read_checkpoint


def average_weights(works: Sequence[Path]) -> dict[str, torch.Tensor]:
    """Mean of every tensor of the checkpoints, over those that have it; raises ValueError if their labels differ.

    Heads that an earlier stage had not yet are the last work's, which must have all.
    """
    told = [json.loads((work / "labels.json").read_text(encoding="utf-8")) for work in works]
    if any(labels | {"tags": told[-1]["tags"] | labels["tags"]} != told[-1] for labels in told):
        raise ValueError("only runs with the same labels can be averaged")
    kept = [read_checkpoint(work)["model"] for work in works]
    found = {name: [weights[name].float() for weights in kept if name in weights] for name in kept[-1]}
    return {name: torch.stack(tensors).mean(0) for name, tensors in found.items()}


def main() -> None:
    """Write a work folder with the mean of others."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", type=Path, help="work folder to write")
    parser.add_argument("works", type=Path, nargs="+", help="work folders of training.train")
    arguments = parser.parse_args()
    weights = average_weights(arguments.works)
    arguments.target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(arguments.works[-1] / "labels.json", arguments.target / "labels.json")
    torch.save({"model": weights}, arguments.target / CHECKPOINT)


if __name__ == "__main__":
    main()

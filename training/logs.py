"""Where a run of training says how it goes."""

import logging
from pathlib import Path


def begin_log(work: Path) -> None:
    """Make the work folder and tell everything in its train.log and on the screen."""
    work.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(message)s",
        handlers=[logging.StreamHandler(), logging.FileHandler(work / "train.log")],
    )

"""The files of the shipped model: found, checked against their digests and read."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lagebild.errors import SetupError

FORMAT = "lagebild-encoder/5"
SHIPPED_FOLDER = Path(__file__).with_name("model")
GRAPHS = ("lower", "upper", "sentence")
NEEDED_FILES = (*(f"{name}.onnx" for name in GRAPHS), "tokenizer.json", "heads.npz")

OUTSIDE_BIAS = {
    "content": 0.5,
    "speaker": 0.5,
    "cue": 0.75,
    "addressee": 2.0,
    "via": 2.0,
    "condition": 2.0,
    "time": 0.75,
    "event": 1.5,
    "participant": 0.5,
    "figure": 1.5,
}
"""For models whose card names no biases: moderate ones, better than none for every model measured so far."""

Array = NDArray[np.float32]


@dataclass(frozen=True)
class ModelFiles:
    """A model folder whose files have been checked."""

    folder: Path
    max_pieces: int
    pad_id: int
    bos_id: int
    eos_id: int
    labels: Mapping[str, tuple[str, ...]]
    """Labels of every tag head, and of the heads `rel`, `link` and `lemma`."""
    outside_bias: Mapping[str, float]
    """By head, what is taken from the score of words outside any span: rare spans are marked too seldom without."""
    digest: str
    """Changes with any of the files and with the biases."""

    def find_graph(self, name: str) -> Path:
        """The file of a part of the model."""
        return self.folder / f"{name}.onnx"

    @property
    def tokenizer_path(self) -> Path:
        """The piece vocabulary."""
        return self.folder / "tokenizer.json"

    @cached_property
    def arrays(self) -> dict[str, Array]:
        """Weights of the heads as float32."""
        with np.load(self.folder / "heads.npz", allow_pickle=False) as stored:
            return {name: stored[name].astype(np.float32) for name in stored.files}


def open_model(folder: Path = SHIPPED_FOLDER) -> ModelFiles:
    """The model of a folder; raises SetupError where a file is missing, damaged or of another format."""
    card = _read_card(folder / "model.json")
    digests = card["sha256"]
    for name in NEEDED_FILES:
        _check_file(folder / name, digests.get(name))
    labels = {head: tuple(values) for head, values in card["tags"].items()}
    labels |= {"rel": tuple(card["relations"]), "link": tuple(card["links"]), "lemma": tuple(card["lemma_scripts"])}
    biases = card.get("outside_bias", OUTSIDE_BIAS)
    joined = "".join(digests[name] for name in NEEDED_FILES) + json.dumps(biases, sort_keys=True)
    return ModelFiles(
        folder=folder,
        max_pieces=card["max_pieces"],
        pad_id=card["pad_id"],
        bos_id=card["bos_id"],
        eos_id=card["eos_id"],
        labels=labels,
        outside_bias=biases,
        digest=hashlib.sha256(joined.encode()).hexdigest()[:12],
    )


def _read_card(path: Path) -> dict[str, Any]:
    if not path.is_file():
        raise SetupError(f"the German model is missing: no file {path}; install the package again")
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise SetupError(f"{path} is damaged ({error}); install the package again") from error
    if not isinstance(card, dict) or card.get("format") != FORMAT:
        raise SetupError(f"{path} is not of format {FORMAT!r}; install the package again or build the model anew")
    return card


def _check_file(path: Path, expected: str | None) -> None:
    if not path.is_file():
        raise SetupError(f"the German model is incomplete: no file {path}; install the package again")
    with path.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != expected:
        raise SetupError(f"{path} is damaged: its SHA-256 is not the one in model.json; install the package again")

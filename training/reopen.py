"""Turns the model that ships back into a checkpoint, so that training can go on from it.

The lowest layers and the embeddings are those of the cut encoder. The others come out of int8 and the heads out of
float16: not what the last run saved, but what its export reads, to a level of rounding.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

from training.labels import Labels
from training.network import CHECKPOINT, SENTENCE_FILE, SHARED_LAYERS, GermanModel, build_encoder

PRODUCT = ".weight_Transposed"
"""The exporter turns the weights of a product and calls them so; their levels and scales follow that name."""


def read_layers(path: Path) -> dict[str, torch.Tensor]:
    """Weights of the layers in an int8 graph by their names there: "layers.", then the number from 0."""
    graph = onnx.load(path).graph
    arrays = {initializer.name: numpy_helper.to_array(initializer) for initializer in graph.initializer}
    tensors = {}
    for name, array in arrays.items():
        if name.endswith(f"{PRODUCT}_quantized"):
            own = name.removesuffix(f"{PRODUCT}_quantized")
            levels = array.astype(np.float32) * arrays[f"{own}{PRODUCT}_scale"]
            tensors[f"{own}.weight"] = torch.tensor(np.ascontiguousarray(levels.T))
        elif name.startswith("layers.") and PRODUCT not in name:
            tensors[name] = torch.tensor(array)
    return tensors


def _name_in_encoder(name: str) -> str:
    _, layer, rest = name.split(".", 2)
    return f"encoder.encoder.layer.{int(layer) + SHARED_LAYERS}.{rest}"


def read_labels(folder: Path) -> Labels:
    """The labels of a model folder."""
    told = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    return Labels(**{field: told[field] for field in ("tags", "relations", "links", "lemma_scripts")})


def reopen(start: Path, folder: Path, labels: Labels) -> GermanModel:
    """The model of a model folder above the cut encoder in `start`; raises RuntimeError where they do not fit."""
    model = GermanModel(build_encoder(start / "encoder.safetensors"), labels)
    state = model.state_dict()
    upper = {_name_in_encoder(name): tensor for name, tensor in read_layers(folder / "upper.onnx").items()}
    with np.load(folder / "heads.npz") as heads:
        learnt = {
            f"tags.{name}" if name.partition(".")[0] in labels.tags else name: torch.tensor(array).float()
            for name, array in heads.items()
        }
    fixed = ("encoder.embeddings.", *(f"encoder.encoder.layer.{layer}." for layer in range(SHARED_LAYERS)))
    kept = {name: tensor for name, tensor in state.items() if name.startswith(fixed)}
    model.load_state_dict(kept | upper | learnt)
    return model


def main() -> None:
    """Write the checkpoint of a model folder and its layers of sentence vectors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("start", type=Path, help="folder that training.vocabulary wrote")
    parser.add_argument("model", type=Path, help="model folder")
    parser.add_argument("work", type=Path, help="work folder to write")
    arguments = parser.parse_args()
    labels = read_labels(arguments.model)
    model = reopen(arguments.start, arguments.model, labels)
    arguments.work.mkdir(parents=True, exist_ok=True)
    labels.save(arguments.work / "labels.json")
    torch.save({"model": model.state_dict()}, arguments.work / CHECKPOINT)
    save_file(read_layers(arguments.model / "sentence.onnx"), arguments.work / SENTENCE_FILE)


if __name__ == "__main__":
    main()

"""Writes the model folder that ships: int8 encoder, tokenizer, heads and their description."""

import argparse
import hashlib
import json
import shutil
import tempfile
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import nn

from training.batches import MAX_PIECES
from training.labels import Labels
from training.network import GermanModel, build_encoder

FORMAT = "lagebild-encoder/1"
OPSET = 17
MIN_EMBEDDING_ROWS = 10_000
"""The word embeddings are the only initializer with so many rows."""
INT8_MAX = 127


class HiddenStates(nn.Module):
    """The encoder reduced to what the exported graph computes."""

    def __init__(self, encoder: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """The last layer."""
        hidden: torch.Tensor = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        return hidden


def load_model(start: Path, work: Path) -> tuple[GermanModel, Labels]:
    """The model of the last checkpoint, with float32 weights and in evaluation mode."""
    labels = Labels.load(work / "labels.json")
    encoder = build_encoder(start / "encoder.safetensors")
    encoder.config._attn_implementation = "eager"
    model = GermanModel(encoder, labels)
    model.load_state_dict(torch.load(work / "checkpoint.pt", weights_only=True)["model"])
    return model.eval(), labels


def export_encoder(encoder: nn.Module, target: Path) -> None:
    """Write the encoder as an ONNX graph in float32."""
    ids = torch.randint(5, 1000, (2, 16))
    axes = {name: {0: "batch", 1: "pieces"} for name in ("input_ids", "attention_mask", "hidden")}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            HiddenStates(encoder),
            (ids, torch.ones_like(ids)),
            str(target),
            input_names=["input_ids", "attention_mask"],
            output_names=["hidden"],
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )


def quantize_encoder(source: Path, target: Path) -> None:
    """Turn the products to int8 by output channel and the embeddings to int8 by row."""
    with tempfile.TemporaryDirectory() as folder:
        halfway = Path(folder) / "products.onnx"
        quantize_dynamic(
            source,
            halfway,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
            extra_options={"MatMulConstBOnly": True},
        )
        graph = onnx.load(halfway)
    quantize_embeddings(graph.graph)
    onnx.save(graph, target)


def quantize_embeddings(graph: Any) -> None:
    """Replace the float embedding table by int8 rows and one scale a row."""
    table = next(i for i in graph.initializer if i.dims and i.dims[0] > MIN_EMBEDDING_ROWS)
    lookup = next(node for node in graph.node if table.name in node.input)
    weights = numpy_helper.to_array(table)
    scales = np.maximum(np.abs(weights).max(1, keepdims=True) / INT8_MAX, np.finfo(np.float32).tiny)
    rows = np.clip(np.rint(weights / scales), -INT8_MAX, INT8_MAX).astype(np.int8)
    place, ids = list(graph.node).index(lookup), lookup.input[1]
    graph.initializer.remove(table)
    graph.initializer.extend(
        [numpy_helper.from_array(rows, "word_rows"), numpy_helper.from_array(scales.astype(np.float32), "word_scales")]
    )
    graph.node.remove(lookup)
    replacement = [
        helper.make_node("Gather", ["word_rows", ids], ["rows_int8"], axis=0),
        helper.make_node("Cast", ["rows_int8"], ["rows_float"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["word_scales", ids], ["row_scales"], axis=0),
        helper.make_node("Mul", ["rows_float", "row_scales"], [lookup.output[0]]),
    ]
    for offset, node in enumerate(replacement):
        graph.node.insert(place + offset, node)


def collect_heads(model: GermanModel) -> dict[str, NDArray[np.float16]]:
    """Weights of all heads by their names in heads.npz."""
    arrays = {}
    for name, tensor in model.state_dict().items():
        if not name.startswith("encoder."):
            arrays[name.removeprefix("tags.")] = tensor.numpy().astype(np.float16)
    return arrays


def describe(folder: Path, labels: Labels, tokenizer: Tokenizer, trained: dict[str, Any]) -> dict[str, Any]:
    """The content of model.json."""
    names = ("encoder.onnx", "tokenizer.json", "heads.npz")
    return {
        "format": FORMAT,
        "max_pieces": MAX_PIECES,
        "pad_id": tokenizer.token_to_id("<pad>"),
        "bos_id": tokenizer.token_to_id("<s>"),
        "eos_id": tokenizer.token_to_id("</s>"),
        "sha256": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names},
        "tags": labels.tags,
        "relations": labels.relations,
        "links": labels.links,
        "lemma_scripts": labels.lemma_scripts,
        "trained": trained,
    }


def write_folder(start: Path, work: Path, target: Path, *, quantized: bool, trained: dict[str, Any]) -> None:
    """Build the whole folder beside the target and move each file in at the end."""
    model, labels = load_model(start, work)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as name:
        folder = Path(name)
        plain = folder / "plain.onnx"
        export_encoder(model.encoder, plain)
        if quantized:
            quantize_encoder(plain, folder / "encoder.onnx")
            plain.unlink()
        else:
            plain.rename(folder / "encoder.onnx")
        shutil.copyfile(start / "tokenizer.json", folder / "tokenizer.json")
        np.savez_compressed(folder / "heads.npz", **collect_heads(model))
        tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
        card = json.dumps(describe(folder, labels, tokenizer, trained), ensure_ascii=False, indent=1)
        (folder / "model.json").write_text(card + "\n", encoding="utf-8")
        for path in sorted(folder.iterdir()):
            path.replace(target / path.name)


def main() -> None:
    """Export the checkpoint of a work folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("start", type=Path, help="folder that training.vocabulary wrote")
    parser.add_argument("work", type=Path, help="work folder of training.train")
    parser.add_argument("target", type=Path, help="model folder to write")
    parser.add_argument("--float", action="store_true", help="keep float32 weights, for comparison")
    parser.add_argument("--trained", type=json.loads, default={}, help="JSON with free information on the training")
    arguments = parser.parse_args()
    write_folder(
        arguments.start,
        arguments.work,
        arguments.target,
        quantized=not arguments.float,
        trained=arguments.trained,
    )
    size = sum(path.stat().st_size for path in arguments.target.iterdir() if path.is_file())
    print(f"{arguments.target}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

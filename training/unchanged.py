"""Sentence vectors of the unchanged encoder in float32, by which those of the int8 model are measured."""

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from training.batches import PAD
from training.network import build_encoder

PREFIX = "passage: "
"""The unchanged encoder was trained with it."""
BATCH_SENTENCES = 64
MAX_TEACHER_PIECES = 128


def embed_sentences(weights: Path, tokenizer: Tokenizer, sentences: list[str]) -> NDArray[np.float32]:
    """Unit vectors of the sentences."""
    encoder = build_encoder(weights).eval()
    encodings = [e.ids[:MAX_TEACHER_PIECES] for e in tokenizer.encode_batch([PREFIX + s for s in sentences])]
    order = sorted(range(len(sentences)), key=lambda i: len(encodings[i]))
    vectors = np.zeros((len(sentences), encoder.config.hidden_size), np.float32)
    with torch.inference_mode():
        for at in range(0, len(order), BATCH_SENTENCES):
            chosen = order[at : at + BATCH_SENTENCES]
            longest = max(len(encodings[i]) for i in chosen)
            ids = torch.tensor([encodings[i] + [PAD] * (longest - len(encodings[i])) for i in chosen])
            mask = (ids != PAD).long()
            with torch.autocast("cpu", torch.bfloat16):
                hidden = encoder(input_ids=ids, attention_mask=mask).last_hidden_state.float()
            pooled = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
            vectors[chosen] = torch.nn.functional.normalize(pooled, dim=-1).numpy()
    return vectors

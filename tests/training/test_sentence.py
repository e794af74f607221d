"""Layers that learn to give the sentence vectors of others."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("transformers", reason="the training extra is not installed")

from safetensors.torch import load_file  # noqa: E402
from training.answers import read_answers  # noqa: E402
from training.network import SENTENCE_FILE, SENTENCE_LAYERS, SentenceLayers  # noqa: E402
from training.sentence import Distillation  # noqa: E402
from transformers import BertConfig, BertModel  # noqa: E402

from training import sentence  # noqa: E402

WIDTH, SENTENCES, EPOCHS = 64, 40, 12


def make_layers() -> SentenceLayers:
    torch.manual_seed(4)
    config = BertConfig(
        vocab_size=20,
        hidden_size=WIDTH,
        num_hidden_layers=max(SENTENCE_LAYERS) + 1,
        num_attention_heads=WIDTH // 32,
        intermediate_size=32,
        type_vocab_size=1,
    )
    return SentenceLayers(BertModel(config, add_pooling_layer=False), SENTENCE_LAYERS)


def begin(work: Path) -> Distillation:
    return Distillation(make_layers(), work, read_answers(work), epochs=EPOCHS)


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A teacher that turns every vector round."""
    rng = np.random.default_rng(6)
    folder = tmp_path / "work"
    folder.mkdir()
    lengths = rng.integers(2, 9, SENTENCES)
    borders = np.concatenate([[0], np.cumsum(lengths)])
    low = rng.standard_normal((borders[-1], WIDTH))
    last = low @ np.linalg.qr(rng.standard_normal((WIDTH, WIDTH)))[0]
    means = np.stack([last[a:b].mean(0) for a, b in pairwise(borders)])
    np.save(folder / "low.npy", low.astype(np.float16))
    np.save(folder / "last.npy", last.astype(np.float16))
    np.save(folder / "borders.npy", borders)
    np.save(folder / "units.npy", (means / np.linalg.norm(means, axis=1, keepdims=True)).astype(np.float32))
    return folder


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("HELD_OUT", 8),
        ("BATCH_PIECES", 40),
        ("WARM_UP_STEPS", 1),
        ("SAVED_EVERY", 5),
    ):
        monkeypatch.setattr(sentence, name, value)


@pytest.mark.usefixtures("_small")
def test_training_comes_nearer_to_the_teacher(work: Path) -> None:
    run = begin(work)
    batch = run.collate(run.held)
    before = run.lose(batch).detach()
    run.run()
    pieces, vectors, _ = run.lose(batch).detach() < before
    assert pieces and vectors


@pytest.mark.usefixtures("_small")
def test_a_run_that_was_stopped_ends_like_one_that_was_not(work: Path) -> None:
    whole = begin(work)
    whole.run()
    wanted = load_file(work / SENTENCE_FILE)
    (work / "checkpoint.pt").unlink()
    begin(work).run(until=7)
    begin(work).run()
    for name, tensor in load_file(work / SENTENCE_FILE).items():
        assert torch.allclose(tensor, wanted[name], atol=1e-5), name

"""Layers that round like the shipped model, and the average of runs."""

import json
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("transformers", reason="the training extra is not installed")

from training.average import average_weights  # noqa: E402
from training.network import Int8Linear  # noqa: E402


def make_layer(rounding: bool) -> Int8Linear:
    layer = Int8Linear(2, 1, bias=False)
    layer.weight.data = torch.tensor([[1.27, 0.004]])
    layer.rounding = rounding
    return layer


def test_rounding_layer_uses_the_levels_of_int8() -> None:
    # behind two marks a range of 255 has steps of one, so 100.4 becomes 100; weights have steps of 0.01, so 0.004 becomes 0
    given = torch.tensor([[[900.0, 0.0], [255.0, 100.0], [100.4, 0.0], [900.5, 0.0]]])
    found = make_layer(rounding=True)(given).flatten().tolist()
    assert found == pytest.approx([900 * 1.27, 255 * 1.27, 100 * 1.27, 900.5 * 1.27])


def test_layer_is_exact_until_it_is_told_to_round() -> None:
    given = torch.tensor([[[255.0, 100.0], [100.4, 0.0]]])
    assert make_layer(rounding=False)(given).flatten().tolist() == pytest.approx([255 * 1.27 + 0.4, 100.4 * 1.27])


def test_gradients_pass_through_the_rounding() -> None:
    layer = make_layer(rounding=True)
    layer(torch.tensor([[[900.0, 0.0], [255.0, 100.4], [900.5, 0.0]]])).sum().backward()
    assert layer.weight.grad is not None
    assert layer.weight.grad.flatten().tolist() == pytest.approx([900 + 255 + 900.5, 100.0])


def save_run(work: Path, heads: str, **tensors: float) -> Path:
    work.mkdir()
    labels = {"tags": {head: [head] for head in heads}, "relations": ["root"]}
    (work / "labels.json").write_text(json.dumps(labels), encoding="utf-8")
    torch.save({"model": {name: torch.full((2,), value) for name, value in tensors.items()}}, work / "checkpoint.pt")
    return work


def test_average_is_the_mean_of_the_weights(tmp_path: Path) -> None:
    works = [save_run(tmp_path / "one", "a", w=1.0), save_run(tmp_path / "two", "a", w=4.0)]
    assert average_weights(works)["w"].tolist() == [2.5, 2.5]


def test_head_of_the_last_run_alone_stays_as_it_is(tmp_path: Path) -> None:
    works = [save_run(tmp_path / "one", "a", w=1.0), save_run(tmp_path / "two", "ab", w=4.0, b=8.0)]
    assert {name: tensor.tolist() for name, tensor in average_weights(works).items()} == {
        "w": [2.5, 2.5],
        "b": [8.0, 8.0],
    }


def test_runs_with_other_labels_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="same labels"):
        average_weights([save_run(tmp_path / "one", "ab"), save_run(tmp_path / "two", "a")])

"""Layers that round like the shipped model, and the average of runs."""

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


def test_average_is_the_mean_of_the_weights(tmp_path: Path) -> None:
    for name, value in (("one", 1.0), ("two", 4.0)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "labels.json").write_text("{}", encoding="utf-8")
        torch.save({"model": {"w": torch.full((2,), value)}}, tmp_path / name / "checkpoint.pt")
    assert average_weights([tmp_path / "one", tmp_path / "two"])["w"].tolist() == [2.5, 2.5]


def test_runs_with_other_labels_are_refused(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "labels.json").write_text(f'["{name}"]', encoding="utf-8")
        torch.save({"model": {}}, tmp_path / name / "checkpoint.pt")
    with pytest.raises(ValueError, match="same labels"):
        average_weights([tmp_path / "one", tmp_path / "two"])

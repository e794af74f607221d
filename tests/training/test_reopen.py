"""The shipped layers read back as a checkpoint."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("transformers", reason="the training extra is not installed")

from training.export import export_graphs, quantize_graph  # noqa: E402
from training.network import SHARED_LAYERS  # noqa: E402
from training.reopen import read_upper_layers  # noqa: E402
from transformers import BertConfig, BertModel  # noqa: E402


def test_upper_layers_come_back_but_for_the_rounding(tmp_path: Path) -> None:
    torch.manual_seed(2)
    config = BertConfig(
        vocab_size=1001,
        hidden_size=16,
        num_hidden_layers=SHARED_LAYERS + 2,
        num_attention_heads=2,
        intermediate_size=24,
        type_vocab_size=1,
    )
    encoder = BertModel(config, add_pooling_layer=False).eval()
    for vector in (p for p in encoder.parameters() if p.dim() == 1):
        torch.nn.init.normal_(vector)
    export_graphs(encoder, encoder, tmp_path)
    quantize_graph(tmp_path / "upper.onnx")
    wanted = encoder.state_dict()
    found = read_upper_layers(tmp_path / "upper.onnx")
    assert set(found) == {name for name in wanted for layer in (3, 4) if name.startswith(f"encoder.layer.{layer}.")}
    for name, tensor in found.items():
        levels = wanted[name].abs().amax(-1, keepdim=True) / 127 if tensor.dim() > 1 else torch.tensor(1e-6)
        assert ((tensor - wanted[name]).abs() <= 0.51 * levels + 1e-7).all(), name

"""The shipped layers read back as a checkpoint."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("transformers", reason="the training extra is not installed")

from training.export import export_graphs, quantize_graph  # noqa: E402
from training.network import SHARED_LAYERS, SentenceLayers  # noqa: E402
from training.reopen import read_layers  # noqa: E402
from transformers import BertConfig, BertModel  # noqa: E402


def test_layers_come_back_but_for_the_rounding(tmp_path: Path) -> None:
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
    sentence = SentenceLayers(encoder, (1,)).eval()
    export_graphs(encoder, encoder, sentence, tmp_path)
    upper = {
        f"layers.{layer}.{name}": tensor
        for layer in (0, 1)
        for name, tensor in encoder.encoder.layer[layer + SHARED_LAYERS].state_dict().items()
    }
    for part, wanted in (("upper", upper), ("sentence", sentence.state_dict())):
        quantize_graph(tmp_path / f"{part}.onnx")
        found = read_layers(tmp_path / f"{part}.onnx")
        assert set(found) == set(wanted)
        for name, tensor in found.items():
            levels = wanted[name].abs().amax(-1, keepdim=True) / 127 if tensor.dim() > 1 else torch.tensor(1e-6)
            assert ((tensor - wanted[name]).abs() <= 0.51 * levels + 1e-7).all(), name

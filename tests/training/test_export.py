"""What the export does to the graphs before they ship."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

torch = pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("transformers", reason="the training extra is not installed")

from training.export import Lower, Pooled, Upper, drop_unread_weights, feed_forward, share_weights  # noqa: E402
from training.network import SentenceLayers  # noqa: E402
from transformers import BertConfig, BertModel  # noqa: E402


def make_graph(*nodes: onnx.NodeProto) -> onnx.ModelProto:
    given = helper.make_tensor_value_info("given", TensorProto.FLOAT, [1, 2])
    found = helper.make_tensor_value_info("found", TensorProto.FLOAT, [1, 2])
    weights = numpy_helper.from_array(np.eye(2, dtype=np.float32), "weights")
    return helper.make_model(helper.make_graph(list(nodes), "graph", [given], [found], [weights]))


@pytest.fixture
def encoder() -> BertModel:
    torch.manual_seed(1)
    config = BertConfig(vocab_size=30, hidden_size=8, num_hidden_layers=4, num_attention_heads=2, intermediate_size=12)
    return BertModel(config, add_pooling_layer=False).eval()


def test_parts_one_above_the_other_say_what_the_whole_encoder_says(encoder: BertModel) -> None:
    ids = torch.tensor([[0, 7, 9, 4, 2]])
    with torch.no_grad():
        whole = encoder(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state[0]
        low = Lower(encoder)(ids)
        assert torch.allclose(Upper(encoder)(low), whole, atol=1e-5)


def test_sentence_layers_say_in_the_graph_what_they_say_in_training(encoder: BertModel) -> None:
    sentence = SentenceLayers(encoder, (3, 1)).eval()
    low = torch.randn(2, 5, 8)
    mask = torch.tensor([[1.0, 1.0, 1.0, 1.0, 1.0], [1.0, 1.0, 1.0, 0.0, 0.0]])
    with torch.no_grad():
        together = sentence(low, mask)
        for row, length in ((0, 5), (1, 3)):
            mean, pieces = Pooled(sentence)(low[row, :length])
            assert torch.allclose(pieces, together[row, :length], atol=1e-5)
            assert torch.allclose(mean, together[row, :length].mean(0), atol=1e-5)


def test_marks_of_beginning_and_end_go_through_a_layer_apart(encoder: BertModel) -> None:
    layer, seen = encoder.encoder.layer[0], []
    layer.intermediate.register_forward_pre_hook(lambda _, given: seen.append(given[0].tolist()))
    rows = torch.randn(4, 8)
    feed_forward(layer, rows)
    assert sorted(seen) == sorted([rows[[0, 3]].tolist(), rows[1:3].tolist()])


def test_products_read_the_same_weights_under_one_name() -> None:
    graph = make_graph(
        helper.make_node("Identity", ["weights"], ["copy"]),
        helper.make_node("MatMul", ["given", "weights"], ["half"]),
        helper.make_node("MatMul", ["half", "copy"], ["found"]),
    )
    assert [list(node.input) for node in share_weights(graph).graph.node] == [["given", "weights"], ["half", "weights"]]


def test_weights_that_nothing_reads_are_left_out() -> None:
    graph = make_graph(helper.make_node("Identity", ["given"], ["found"])).graph
    drop_unread_weights(graph)
    assert not graph.initializer

"""What the export does to the graphs before they ship."""

from types import SimpleNamespace

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

torch = pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("transformers", reason="the training extra is not installed")

from training.export import drop_unread_weights, feed_forward, share_weights  # noqa: E402


def make_graph(*nodes: onnx.NodeProto) -> onnx.ModelProto:
    given = helper.make_tensor_value_info("given", TensorProto.FLOAT, [1, 2])
    found = helper.make_tensor_value_info("found", TensorProto.FLOAT, [1, 2])
    weights = numpy_helper.from_array(np.eye(2, dtype=np.float32), "weights")
    return helper.make_model(helper.make_graph(list(nodes), "graph", [given], [found], [weights]))


def test_marks_of_beginning_and_end_go_through_a_layer_apart() -> None:
    seen = []

    def widen(part: torch.Tensor) -> torch.Tensor:
        seen.append(part.flatten().tolist())
        return 10 * part

    layer = SimpleNamespace(intermediate=widen, output=lambda wide, given: wide + given)
    given = torch.tensor([[[90.0], [1.0], [2.0], [80.0]]])
    assert feed_forward(layer, given).flatten().tolist() == [990, 11, 22, 880]
    assert sorted(seen) == [[1, 2], [90, 80]]


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

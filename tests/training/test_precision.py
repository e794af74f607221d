"""Products are taken in bfloat16 where the processor has it."""

import pytest

torch = pytest.importorskip("torch", reason="the training extra is not installed")

from training.precision import read_faster  # noqa: E402


@pytest.mark.parametrize(
    ("able", "halved"),
    [
        ({"amx_bf16": True, "avx512_bf16": False}, True),
        ({"amx_bf16": False, "avx512_bf16": True}, True),
        ({"bf16": True}, True),
        ({"amx_bf16": False, "avx512_bf16": False}, False),
        ({}, False),
    ],
)
def test_a_processor_that_only_imitates_it_keeps_float32(monkeypatch, able, halved):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: able, raising=False)
    one = torch.ones(2, 2)
    with read_faster("cpu"):
        assert (one @ one).dtype == (torch.bfloat16 if halved else torch.float32)

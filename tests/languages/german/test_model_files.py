"""The shipped model's files."""

import json
from pathlib import Path

import pytest

from lagebild.errors import SetupError
from lagebild.languages.german.model_files import OUTSIDE_BIAS, open_model
from tests.languages.german.tiny_model import write_model


def test_heads_are_read_as_float32(tiny_folder: Path) -> None:
    files = open_model(tiny_folder)
    assert {str(array.dtype) for array in files.arrays.values()} == {"float32"}
    assert files.labels["link"][0] == "none"


@pytest.mark.parametrize("name", ["upper.onnx", "tokenizer.json", "heads.npz"])
def test_a_damaged_file_is_named_with_the_way_out(tmp_path: Path, name: str) -> None:
    path = write_model(tmp_path) / name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(SetupError, match=rf"{name} is damaged.*install the package again"):
        open_model(tmp_path)


@pytest.mark.parametrize("name", ["upper.onnx", "tokenizer.json", "heads.npz", "model.json"])
def test_a_missing_file_is_named_with_the_way_out(tmp_path: Path, name: str) -> None:
    (write_model(tmp_path) / name).unlink()
    with pytest.raises(SetupError, match=rf"{name}; install the package again"):
        open_model(tmp_path)


def test_a_card_that_is_no_json_is_damaged(tmp_path: Path) -> None:
    (write_model(tmp_path) / "model.json").write_text("{", encoding="utf-8")
    with pytest.raises(SetupError, match="damaged"):
        open_model(tmp_path)


def test_a_model_of_another_format_is_refused(tmp_path: Path) -> None:
    path = write_model(tmp_path) / "model.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {"format": "other/9"}), encoding="utf-8")
    with pytest.raises(SetupError, match="not of format"):
        open_model(tmp_path)


def test_another_model_has_another_digest(tmp_path: Path, tiny_folder: Path) -> None:
    assert open_model(write_model(tmp_path, seed=8)).digest != open_model(tiny_folder).digest


def test_biases_of_the_card_change_the_digest(tmp_path: Path, tiny_folder: Path) -> None:
    path = write_model(tmp_path) / "model.json"
    card = json.loads(path.read_text(encoding="utf-8")) | {"outside_bias": {"cue": 1.0}}
    path.write_text(json.dumps(card), encoding="utf-8")
    assert open_model(tmp_path).outside_bias == {"cue": 1.0}
    assert open_model(tiny_folder).outside_bias == OUTSIDE_BIAS
    assert open_model(tmp_path).digest != open_model(tiny_folder).digest

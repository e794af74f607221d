"""The shape of the code: small files and functions, every module says what it is for."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src" / "lagebild").rglob("*.py"))
MAX_FILE, MAX_FUNCTION = 300, 40
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "process", "data"}


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT / "src")))
def test_a_module_is_small_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf8")
    tree = ast.parse(text)
    assert text.count("\n") <= MAX_FILE
    assert ast.get_docstring(tree), "the module's docstring says what it is for"
    assert path.stem not in VAGUE_NAMES
    long = [f.name for f in functions(tree) if (f.end_lineno or f.lineno) - f.lineno + 1 > MAX_FUNCTION]
    assert long == []


def test_the_package_ships_what_it_needs_at_run_time() -> None:
    root = ROOT / "src" / "lagebild"
    model = root / "languages" / "german" / "model"
    needed = [
        model / n
        for n in (
            "lower.onnx",
            "upper.onnx",
            "sentence.onnx",
            "tokenizer.json",
            "heads.npz",
            "model.json",
            "MODEL_CARD.md",
        )
    ]
    words = root / "languages" / "german" / "words"
    needed += [root / "publish" / "schema.json", words / "verb_forms.tsv.xz", words / "evidence.npz"]
    assert [p.name for p in needed if not p.is_file()] == []
    size = sum(p.stat().st_size for p in model.iterdir())
    assert size <= 60_000_000, "the model stays under 60 MB"

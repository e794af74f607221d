"""The examples in docstrings and docs say what really comes out."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
MODULES = ("lagebild", "lagebild.api.open_case", "lagebild.api.tables")
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_docstrings_run(name: str, workplace: Path) -> None:
    failed, tried = doctest.testmod(import_module(name), optionflags=FLAGS)
    assert (failed, tried > 0) == (0, True)


PAGES = sorted(p for p in DOCS.rglob("*.md") if ">>> " in p.read_text(encoding="utf8"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
def test_examples_of_the_docs_run(page: Path, workplace: Path) -> None:
    failed, tried = doctest.testfile(str(page), module_relative=False, optionflags=FLAGS, encoding="utf8")
    assert (failed, tried > 0) == (0, True)

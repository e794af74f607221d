"""One example story, analysed once for all tests of the Python interface and the examples of the docs."""

import shutil
from pathlib import Path

import pytest

import lagebild

REPORTS = Path(__file__).parents[2] / "examples" / "zugentgleisung" / "reports.jsonl"


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the reports and the database made of them."""
    folder = tmp_path_factory.mktemp("example")
    (folder / "reports").mkdir()
    shutil.copy(REPORTS, folder / "reports")
    # as the examples name it, so that adding the same again finds nothing new
    with pytest.MonkeyPatch.context() as patch, lagebild.open(folder / "case.db") as case:
        patch.chdir(folder)
        case.add("reports/")
    return folder


@pytest.fixture
def workplace(example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it as the current folder."""
    shutil.copytree(example, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path

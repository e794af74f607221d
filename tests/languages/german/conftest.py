"""Fixtures shared by the tests of the German pack."""

from pathlib import Path

import pytest

from lagebild.languages.german.pack import GermanPack
from tests.languages.german.tiny_model import write_model


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder with random weights."""
    return write_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="session")
def tiny_pack(tiny_folder: Path) -> GermanPack:
    """A pack over random weights: its answers are nonsense, but they keep every law."""
    return GermanPack(tiny_folder, threads=1)

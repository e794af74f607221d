"""What tests share: where the reference data is, and when tests that need it are skipped."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.postgres import postgres_server

SHARED = Path(__file__).parent.parent.parent / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if SHARED.is_dir():
        return
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(pytest.mark.skip(reason=f"the reference data is not at {SHARED}"))


@pytest.fixture
def shared() -> Path:
    """The folder of the reference data."""
    return SHARED


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server; what needs it is skipped where there is none."""
    with postgres_server() as url:
        yield url

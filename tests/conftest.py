"""What tests share: where the reference data is, and when tests that need it are skipped."""

from pathlib import Path

import pytest

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

"""How often Python looks for circles of objects."""

import gc

import pytest

from lagebild.run.collecting import NEW_OBJECTS, collecting_seldom


def test_circles_are_sought_as_often_as_before_afterwards() -> None:
    before = gc.get_threshold()
    with collecting_seldom():
        assert gc.get_threshold()[0] == NEW_OBJECTS
    assert gc.get_threshold() == before


def test_an_error_inside_changes_nothing_for_what_follows() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="broken"), collecting_seldom():
        raise ValueError("broken")
    assert gc.get_threshold() == before

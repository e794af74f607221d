"""How Python is set while articles are analysed."""

import gc
import sys

import pytest

from lagebild.run.tuning import NEW_OBJECTS, SWITCH_SECONDS, tuned_for_analysis


def test_everything_is_as_before_afterwards() -> None:
    before = gc.get_threshold(), sys.getswitchinterval()
    with tuned_for_analysis():
        assert gc.get_threshold()[0] == NEW_OBJECTS
        assert sys.getswitchinterval() == pytest.approx(SWITCH_SECONDS)
    assert (gc.get_threshold(), sys.getswitchinterval()) == before


def test_an_error_inside_changes_nothing_for_what_follows() -> None:
    before = gc.get_threshold(), sys.getswitchinterval()
    with pytest.raises(ValueError, match="broken"), tuned_for_analysis():
        raise ValueError("broken")
    assert (gc.get_threshold(), sys.getswitchinterval()) == before

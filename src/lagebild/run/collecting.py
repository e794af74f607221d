"""How often Python looks for circles of objects: seldom, while many are made that hold no circles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

NEW_OBJECTS, YOUNG, MIDDLE = 50_000, 20, 20
"""Frames and facts point at each other one way only: looking for circles among them takes a twentieth of all time."""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Until left, Python looks for circles after so many new objects as an article makes, not after some hundred."""
    before = gc.get_threshold()
    gc.set_threshold(NEW_OBJECTS, YOUNG, MIDDLE)
    try:
        yield
    finally:
        gc.set_threshold(*before)

"""How Python is set while articles are analysed: it seldom looks for circles of objects and often changes threads."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

NEW_OBJECTS, YOUNG, MIDDLE = 50_000, 20, 20
"""Frames and facts point at each other one way only: looking for circles among them takes a twentieth of all time."""

SWITCH_SECONDS = 0.0002
"""A thread of the model that has an answer asks for the interpreter, and has nothing to do until it gets it.

Rules give it up after so long, where Python's own setting is five milliseconds: longer than the model reads a sentence.
"""


@contextmanager
def tuned_for_analysis() -> Iterator[None]:
    """Until left, Python looks for circles after so many new objects as an article makes, and threads hardly wait."""
    threshold, interval = gc.get_threshold(), sys.getswitchinterval()
    gc.set_threshold(NEW_OBJECTS, YOUNG, MIDDLE)
    sys.setswitchinterval(SWITCH_SECONDS)
    try:
        yield
    finally:
        gc.set_threshold(*threshold)
        sys.setswitchinterval(interval)

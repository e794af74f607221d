"""Lagebild: one attributed record of an unfolding story from many news reports."""

__version__ = "0.1.0"

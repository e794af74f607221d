"""Frozen dataclasses that pass between the steps; they import nothing else of ours."""

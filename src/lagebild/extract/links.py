"""A mention tied to whom it means."""

from dataclasses import dataclass

from lagebild.model.text import MentionFrame

Found = tuple[tuple[str, ...], str]
"""Entities, and the rule that found them."""
NOBODY: Found = ((), "")
NEW = "described in the article"
"""The rule by which a description means somebody of its own."""
SPOKESPERSON = "spokesperson"
"""Role of whoever speaks for somebody else."""


@dataclass(frozen=True, slots=True)
class Link:
    """A mention and the entities that it means; none when nothing decides."""

    frame: MentionFrame
    entities: tuple[str, ...]
    rule: str

"""Whose the people are that an adjective tells of: "Moskauer Regierungskreise" are those of the state."""

from collections.abc import Sequence

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_words import NounSense, mention_words

CIRCLES = "kreise"
RULING = "Regierung"
GOVERNMENT = ".gov"


def states_told(adjectives: Sequence[str], sense: NounSense | None, knowledge: Knowledge) -> list[str]:
    """The states or bodies that adjectives name; before circles that of a capital stands for the state ruled there."""
    listed = mention_words()["representatives"]["nouns"]
    circles = sense is not None and sense.base in listed and sense.base.lower().endswith(CIRCLES)
    ruled = [_state_ruled_from(word, knowledge) if circles else None for word in adjectives]
    found = (state or knowledge.jurisdiction(word) for state, word in zip(ruled, adjectives, strict=True))
    return [state for state in found if state]


def _state_ruled_from(adjective: str, knowledge: Knowledge) -> str | None:
    ruling = (c.entity for c in knowledge.candidates(f"{adjective} {RULING}") if c.entity.endswith(GOVERNMENT))
    return next((government.removesuffix(GOVERNMENT) for government in ruling), None)

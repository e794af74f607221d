"""Contradictions between the same two voices about one thing, told once."""

from collections.abc import Sequence

from lagebild.compare.told import Topic, join_sides, lay_out_difference
from lagebild.model.facts import ACTS
from lagebild.model.stories import AttributeValue, Difference

STRONGEST = "conflicting"
TWO_VOICES = 2


def join_contradictions(found: Sequence[Difference]) -> list[Difference]:
    """The contradictions, those of the same two voices that share a side as one.

    Several reports tell the same denial, and one report tells it twice: "denied that", "it had never known of it".
    """
    joined: list[Difference] = []
    for one in found:
        while (other := next((o for o in joined if _are_one(o, one)), None)) is not None:
            joined.remove(other)
            one = _join(other, one)
        joined.append(one)
    return joined


def _are_one(a: Difference, b: Difference) -> bool:
    return len(_voices(a) & _voices(b)) >= TWO_VOICES and any(_is_shared(x, y) for x in a.sides for y in b.sides)


def _is_shared(side: AttributeValue, other: AttributeValue) -> bool:
    return side.value == other.value and not set(side.articles).isdisjoint(other.articles)


def _voices(difference: Difference) -> frozenset[str]:
    """Who speaks on any side."""
    return frozenset(side.value.partition(": ")[0] for side in difference.sides)


def _join(a: Difference, b: Difference) -> Difference:
    """Both as one, under the words that say what it is about, if any does."""
    about = next((d.about for d in (a, b) if d.about not in ACTS), a.about)
    strongest = next((d for d in (a, b) if d.verdict == STRONGEST), a)
    topic = Topic(a.story, a.kind, about, a.record)
    return lay_out_difference(topic, strongest.verdict, join_sides((*a.sides, *b.sides)), strongest.because)

"""All facts of one article together with what its analysis saw and left open."""

from dataclasses import dataclass

from lagebild.model.facts import Analysis
from lagebild.model.spans import Span


@dataclass(frozen=True, slots=True)
class OpenMention:
    """Words that may stand for somebody and that nothing decides."""

    span: Span
    form: str
    """name | description | metonym | pronoun."""
    kind: str
    because: str
    """no_antecedent | no_pair | no_actor | nobody_fits."""


@dataclass(frozen=True, slots=True)
class OpenFrame:
    """What the model or a rule marked and what became no fact."""

    kind: str
    """speech | event | time | name."""
    spans: tuple[Span, ...]
    reading: str
    """What it was taken for: an act, an event type, a TIMEX3 type, a label of the name scheme."""
    score: float
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """One article explained; the facts carry their rules and scores themselves."""

    analysis: Analysis
    mentions: tuple[OpenMention, ...] = ()
    frames: tuple[OpenFrame, ...] = ()

"""Which marked span belongs to which content or trigger: the link head's scores weighed against distance.

The head learns from far more wrong pairs than right ones and so says "none" too often. What a span is, its own head
already knows; here only the best partner is sought. The few weights were chosen on the 47 training texts of
`training/corpus/own` and two story sets, none of which the model had learnt from; no test part had a say.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.encoder import Reading
from lagebild.languages.german.heads import Heads
from lagebild.languages.german.model_files import Array

NONE = "none"
CONTINUATION = "content"
"""Links the first part of a content with a later part of the same content."""
CHOSEN_BY_ANCHOR = frozenset({"speaker"})
"""Every content looks for its speaker, who may speak many; other spans look for the one anchor that they serve."""
SINGLE_ROLES = frozenset({"condition"})
"""Roles that one frame fills at most once."""
EARLIER_SENTENCE, LATER_SENTENCE, INSIDE, WORD = 1.0, 4.0, 4.0, 0.1
"""What a sentence or word between two spans, or one inside the other, takes from their score."""
MAX_WORDS = 20
"""More words between them make no difference."""
ANCHOR_FLOOR, TARGET_FLOOR = -6.0, -2.0
"""Below this not even the best partner will do, where the anchor chooses and where the target chooses."""
SURE = 1.0
"""Above this a link holds although another is better: the head clearly prefers it to none, distance and all."""

Choice = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Target:
    """A span and the roles that it may play."""

    span: MarkedSpan
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A span in the role that it plays to an anchor."""

    role: str
    span: MarkedSpan
    score: float
    """By how much the head prefers it to none, less the distance."""


def find_links(
    heads: Heads,
    readings: Sequence[Reading],
    anchors: Sequence[MarkedSpan],
    targets: Sequence[Target],
    sentence_of: Sequence[int],
) -> list[tuple[Link, ...]]:
    """For every anchor the spans tied to it; `sentence_of` tells the sentence of a word."""
    if not anchors or not targets:
        return [() for _ in anchors]
    margins, roles = _rate(heads, readings, anchors, targets)
    margins -= _measure_distances(anchors, targets, np.asarray(sentence_of))
    chosen = _choose(margins, targets)
    return [
        _drop_rivals(
            Link(targets[column].roles[roles[row, column]], targets[column].span, float(margins[row, column]))
            for column in np.flatnonzero(chosen[row]).tolist()
        )
        for row in range(len(anchors))
    ]


def _rate(
    heads: Heads, readings: Sequence[Reading], anchors: Sequence[MarkedSpan], targets: Sequence[Target]
) -> tuple[Array, NDArray[np.intp]]:
    """By how much the best role of each pair beats none, and which role that is.

    A pair is read in the window that answers for its anchor; pairs that no window holds stay at minus infinity.
    """
    labels = heads.labels["link"]
    none = labels.index(NONE)
    margins = np.full((len(anchors), len(targets)), -np.inf, dtype=np.float32)
    roles = np.zeros(margins.shape, dtype=np.intp)
    for reading in readings:
        rows = [i for i, anchor in enumerate(anchors) if reading.own <= anchor.first < reading.last]
        columns = [i for i, target in enumerate(targets) if reading.first <= target.span.first < reading.last]
        if not rows or not columns:
            continue
        left = reading.vectors[[anchors[row].first - reading.first for row in rows]]
        right = reading.vectors[[targets[column].span.first - reading.first for column in columns]]
        scores = heads.score_links(left, right)
        for wanted in {targets[column].roles for column in columns}:
            places = [place for place, column in enumerate(columns) if targets[column].roles == wanted]
            own = scores[:, places][:, :, [labels.index(role) for role in wanted]]
            pairs = np.ix_(rows, [columns[place] for place in places])
            roles[pairs] = own.argmax(axis=2)
            margins[pairs] = own.max(axis=2) - scores[:, places, none]
    return margins, roles


def _measure_distances(
    anchors: Sequence[MarkedSpan], targets: Sequence[Target], sentence_of: NDArray[np.intp]
) -> Array:
    """What stands between each anchor and each target, as a loss of score; infinite for what cannot be."""
    first, last = np.array([(anchor.first, anchor.last) for anchor in anchors]).T[:, :, None]
    start, end = np.array([(target.span.first, target.span.last) for target in targets]).T
    sentences = sentence_of[start] - sentence_of[first]
    loss = np.where(sentences > 0, sentences * LATER_SENTENCE, -sentences * EARLIER_SENTENCE)
    words = np.minimum(np.minimum(abs(start - last), abs(first - end)), MAX_WORDS)
    loss += np.where((first <= start) & (start < last), INSIDE, WORD * words)
    for column, target in enumerate(targets):
        if CONTINUATION in target.roles:
            span = target.span
            goes_on = [span.first >= anchor.last and span.label == anchor.label for anchor in anchors]
            loss[:, column] = np.where(goes_on, 0.0, np.inf)
    single: Array = loss.astype(np.float32)
    return single


def _choose(margins: Array, targets: Sequence[Target]) -> Choice:
    """Which pairs hold: the sure ones, and for each chooser its best partner."""
    chosen: Choice = margins > SURE
    by_anchor = np.flatnonzero([bool(CHOSEN_BY_ANCHOR & set(target.roles)) for target in targets])
    if len(by_anchor):
        best = by_anchor[margins[:, by_anchor].argmax(axis=1)]
        rows = np.arange(len(margins))
        chosen[rows, best] |= margins[rows, best] > ANCHOR_FLOOR
    not_asked = CHOSEN_BY_ANCHOR | {CONTINUATION}
    others = np.flatnonzero([not_asked.isdisjoint(target.roles) for target in targets])
    best = margins[:, others].argmax(axis=0)
    chosen[best, others] |= margins[best, others] > TARGET_FLOOR
    return chosen


def _drop_rivals(links: Iterable[Link]) -> tuple[Link, ...]:
    """Of a role that is filled once, the surest link; the same words under two heads count once."""
    kept: dict[tuple[str, int], Link] = {}
    for link in sorted(links, key=lambda link: -link.score):
        place = -1 if link.role in SINGLE_ROLES else link.span.first
        kept.setdefault((link.role, place), link)
    return tuple(kept.values())

"""Who else took part in a talk that the sentence before told: "Kern beriet mit Moor. An der Schalte nahm Rehn teil"."""

from collections.abc import Sequence

from lagebild.extract.retellings import Mention, actors_of
from lagebild.model.changes import replace
from lagebild.model.facts import TALK
from lagebild.model.text import Document

HAPPENED = frozenset({"occurred", "ongoing"})


def join_attendants(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions; where one only tells who attended, it and the talk told right before have the parties of both."""
    joined = list(mentions)
    for place, mention in enumerate(joined):
        if not (mention.attended and mention.event.type == TALK):
            continue
        before = next((i for i in reversed(range(place)) if _is_told_before(document, joined[i], mention)), None)
        if before is None:
            continue
        parties = tuple(dict.fromkeys((*joined[before].event.parties, *mention.event.parties)))
        for i in (before, place):
            joined[i] = replace(joined[i], event=replace(joined[i].event, parties=parties))
    return joined


def _is_told_before(document: Document, other: Mention, mention: Mention) -> bool:
    """Whether the sentence before tells a talk of somebody that was held or not as that one was."""
    sentences = [document.sentence_at(m.event.trigger[0].start) for m in (other, mention)]
    places = [document.sentences.index(s) for s in sentences if s is not None]
    near = len(places) == len(sentences) and places[1] - places[0] == 1
    alike = (other.event.status in HAPPENED) is (mention.event.status in HAPPENED)
    return near and alike and other.event.type == TALK and bool(actors_of(other.event)) and not other.plural

"""Who else took part in a talk that the sentence before told: "Kern beriet mit Moor. An der Schalte nahm Rehn teil"."""

from collections.abc import Sequence

from lagebild.extract.happenings import DONE
from lagebild.extract.retellings import Mention, actors_of
from lagebild.model.changes import replace
from lagebild.model.facts import TALK
from lagebild.model.text import Document


def join_attendants(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions; one that only tells who attended and the talk told right before share parties and channel."""
    joined = list(mentions)
    for place, mention in enumerate(joined):
        if not (mention.attended and mention.event.type == TALK):
            continue
        before = next((i for i in reversed(range(place)) if _is_told_before(document, joined[i], mention)), None)
        if before is None:
            continue
        told = joined[before].event
        parties = tuple(dict.fromkeys((*told.parties, *mention.event.parties)))
        channel = told.channel or mention.event.channel
        for i in (before, place):
            joined[i] = replace(joined[i], event=replace(joined[i].event, parties=parties, channel=channel))
    return joined


def _is_told_before(document: Document, other: Mention, mention: Mention) -> bool:
    """Whether the sentence before tells a talk of somebody that was held or not as that one was."""
    places = [t.sentence for m in (other, mention) for t in document.tokens_in(m.event.trigger[0])[:1]]
    near = len(places) > 1 and places[1] - places[0] == 1
    alike = (other.event.status in DONE) is (mention.event.status in DONE)
    return near and alike and other.event.type == TALK and bool(actors_of(other.event)) and not other.plural

"""What the words of an event tell of it besides: its family, number and levels, and whether it is told aside."""

from lagebild.languages.german.clauses import indices_in, roots_in
from lagebild.languages.german.events_absent import tells_who_attends
from lagebild.languages.german.events_agents import are_troops, is_by_speaker
from lagebild.languages.german.events_families import find_family
from lagebild.languages.german.events_governors import is_circumstance
from lagebild.languages.german.events_levels import find_levels
from lagebild.languages.german.events_numbered import find_number
from lagebild.languages.german.events_since import find_since
from lagebild.languages.german.events_words import EventWords
from lagebild.model.changes import replace
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame


def set_marks(frame: EventFrame, document: Document, words: EventWords) -> EventFrame:
    """The frame with what its words tell besides: that it is a circumstance, done by the speaker, the second one."""
    inside = indices_in(document, frame.trigger)
    aside = any(is_circumstance(document, i, words) for i in inside if document.tokens[i].upos in NOUNS)
    head = next(iter(roots_in(document, inside)), None)
    return replace(
        frame,
        aside=aside,
        by_speaker=any(is_by_speaker(document, i, frame.by) for i in inside[:1]),
        attended=any(tells_who_attends(document, i) for i in inside),
        by_troops=are_troops(document, frame.by),
        family=find_family(document, head) if head is not None else "",
        number=find_number(document, head, words) if head is not None else None,
        since=find_since(document, head) if head is not None else None,
        levels=find_levels(document, frame),
    )

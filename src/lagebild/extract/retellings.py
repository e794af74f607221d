"""What one place of the text tells of a happening, beside the event itself, to compare it with other places."""

from dataclasses import dataclass

from lagebild.model.facts import Event, EventTime
from lagebild.model.text import Document, EventFrame

PARTICIPANTS = frozenset({"by", "against", "parties"})
CLAIMS = PARTICIPANTS | {"time", "place"}
"""Roles of what tells one happening from another."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An event as one place of the text tells it."""

    event: Event
    plural: bool = False
    """The word stands for several happenings or for a series of them."""
    known: bool = False
    """The word has a definite article: the happening was spoken of before."""
    minor: bool = False
    """It is no main event, and kept for what it may tell of one."""
    attended: bool = False
    """It tells who takes part in it."""
    word: str = ""
    """Base form of what names the happening."""
    family: str = ""
    """What it shares with other words of the same stem."""
    things: frozenset[str] = frozenset()
    """Base forms of what it is done to or does it, be it nobody."""


def make_mention(document: Document, frame: EventFrame, event: Event) -> Mention:
    """The mention of an event by the words of its frame."""
    return Mention(
        event,
        plural=_is_plural(document, frame),
        known=frame.known,
        minor=frame.minor,
        attended=frame.attended,
        word=_word_of(document, frame),
        family=frame.family,
        things=frozenset(base for span, base in frame.wordings if span in frame.things),
    )


def _is_plural(document: Document, frame: EventFrame) -> bool:
    """Whether the trigger is a noun in the plural; the number of a verb is its subject's."""
    return any(t.upos == "NOUN" and t.feats.get("Number") == "Plur" for t in document.tokens_in(frame.trigger[0]))


def _word_of(document: Document, frame: EventFrame) -> str:
    """What names the happening, in base form and lower case."""
    return " ".join(token.lemma.lower() for span in frame.trigger for token in document.tokens_in(span))


def claims_of(event: Event) -> set[str]:
    """What a mention itself tells of its happening, be it somebody whom nobody knows."""
    told = {role for role, _ in event.arguments} & CLAIMS
    return told | {role for role in CLAIMS if getattr(event, role) not in ((), None, EventTime())}


def is_bare(event: Event) -> bool:
    """Whether nobody and no time or place is told of it."""
    return not actors_of(event) and event.time.value is None and event.place is None


def actors_of(event: Event) -> set[str]:
    """The ids of all who take part, in whatever role."""
    return {*event.by, *event.against, *event.parties}

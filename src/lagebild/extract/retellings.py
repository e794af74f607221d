"""What one place of the text tells of a happening, beside the event itself, to compare it with other places."""

from lagebild.extract.happenings import Mention
from lagebild.model.facts import Event
from lagebild.model.text import Document, EventFrame


def make_mention(document: Document, frame: EventFrame, event: Event) -> Mention:
    """The mention of an event by the words of its frame."""
    return Mention(
        event,
        plural=_is_plural(document, frame),
        known=frame.known,
        minor=frame.minor,
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

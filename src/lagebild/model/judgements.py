"""What people say of the facts found: right, wrong, the same thing, not the same, or another value."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from lagebild.model.spans import Span

JUDGEMENT_VERDICTS = ("same", "not_same", "right", "wrong", "edited")
JUDGEMENT_KINDS = ("record", "claim", "story", "statement", "event", "time", "entity", "difference")
ANCHOR_KINDS = ("article", "time", "mention", "statement", "event", "passage")


@dataclass(frozen=True, slots=True)
class Anchor:
    """The words of one article that a judgement is about, found again after any rebuild: place, quotation, context."""

    article: str
    """Id of the article."""
    content: str
    """Hash of its text (`hash_text`): the same report under another file name is the same."""
    kind: str
    """article | time | mention | statement | event | passage: what stood on these words."""
    span: Span
    quote: str
    """The words of the span."""
    prefix: str = ""
    """A few words before it ..."""
    suffix: str = ""
    """... and after it, by which the quotation is found where the text has moved."""
    type: str = ""
    """Type of the event, act of the statement, kind of the time, what the difference is about: decides between two."""
    source: str = ""
    """URL, id or path that the article came from: the same report read anew with another text."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One correction or confirmation by a person; it is never changed, only taken back."""

    id: str
    verdict: str
    """same | not_same | right | wrong | edited."""
    kind: str
    """What it is about: record | claim | story | statement | event | time | entity | difference."""
    anchors: tuple[Anchor, ...]
    author: str
    made: datetime
    """Moment in UTC."""
    others: tuple[Anchor, ...] = ()
    """The other side of same and not_same."""
    field: str | None = None
    """What is edited, such as speakers, value or status."""
    value: str | None = None
    """What stands there instead."""
    note: str = ""
    """Why, in the author's words."""
    undone: datetime | None = None
    """Moment in UTC at which it was taken back."""

    @property
    def stands(self) -> bool:
        """Whether it has not been taken back."""
        return self.undone is None


def hash_text(text: str) -> str:
    """The content id of an article: the same text has the same, whatever it was read from."""
    return sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()[:16]


def sign_judgement(judgement: Judgement) -> Judgement:
    """The judgement with the id that its content gives, so that a second import adds nothing."""
    sides = [[(a.content, a.kind, a.span.start, a.span.end, a.quote) for a in side] for side in _sides(judgement)]
    parts = (judgement.verdict, judgement.kind, sides, judgement.field, judgement.value, judgement.author)
    text = repr((*parts, judgement.made.isoformat(), judgement.note))
    return replace(judgement, id="j" + sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()[:12])


def _sides(judgement: Judgement) -> tuple[tuple[Anchor, ...], tuple[Anchor, ...]]:
    return judgement.anchors, judgement.others

"""What the rows of the tables hold: flat, with names instead of ids of actors, and the words that prove."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """A report."""

    id: str
    outlet: str
    title: str
    earliest: date | None
    """First day on which it can have come out ..."""
    latest: date | None
    """... and the last; the same where it is known."""
    agencies: tuple[str, ...]
    url: str | None
    story: str | None
    text: str


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story."""

    id: str
    title: str
    reports: int
    origins: int
    """Reports of which one copies the other count once."""
    records: int
    conflicts: int


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A happening across reports."""

    id: str
    story: str
    type: str
    status: str
    title: str
    when: tuple[str, ...]
    place: tuple[str, ...]
    reports: int
    origins: int


@dataclass(frozen=True, slots=True)
class StatementRow:
    """What a report attributes to somebody."""

    id: str
    article: str
    outlet: str
    speakers: tuple[str, ...]
    via: tuple[str, ...]
    """Who passed it on, nearest source last."""
    act: str
    form: str
    negative: bool
    words: str
    condition: str
    claim: str | None
    story: str | None


@dataclass(frozen=True, slots=True)
class EventRow:
    """What a report says happened or shall happen."""

    id: str
    article: str
    outlet: str
    type: str
    status: str
    when: str | None
    place: str | None
    by: tuple[str, ...]
    against: tuple[str, ...]
    parties: tuple[str, ...]
    words: str
    said_by: tuple[str, ...]
    """Speakers of the statement inside which it is told; empty where the report says it itself."""
    record: str | None
    story: str | None


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A time expression."""

    id: str
    article: str
    words: str
    type: str
    value: str | None
    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class EntityRow:
    """Somebody or something that reports name."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    wikidata: str | None
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """An utterance across reports."""

    id: str
    story: str
    speakers: tuple[str, ...]
    relation: str
    """verbatim | paraphrase | mixed | single."""
    reports: int
    origins: int
    words: tuple[str, ...]
    """How each report tells it."""


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """Where reports differ about one thing."""

    id: str
    story: str
    about: str
    verdict: str
    sides: tuple[str, ...]
    """Each value with the outlets that tell it."""
    because: str
    record: str | None


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """What is or was planned."""

    record: str
    story: str
    when: str
    what: str
    parties: tuple[str, ...]
    place: str | None
    status: str
    known_from: date | None


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A demand, threat, promise or refusal, and what became of it."""

    id: str
    story: str
    by: tuple[str, ...]
    act: str
    to: tuple[str, ...]
    what: str
    condition: str | None
    status: str


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A sentence that a search found."""

    article: str
    outlet: str
    words: str
    score: float

"""What many articles say together: stories, records, claims, differences, copied text, agenda and ledger."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lagebild.model.article import DateRange
from lagebild.model.spans import Span

VERDICTS = ("conflicting", "coarser", "corrected_later", "compatible", "silent", "single_source")


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """Where in which article it is said."""

    article: str
    span: Span


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement with its score and its reason."""

    verdict: str
    because: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """One value of a record's attribute and the articles that say it."""

    value: str
    articles: tuple[str, ...]
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusChange:
    """What a record's status was in the article that came out at that time."""

    status: str
    article: str
    published: DateRange


@dataclass(frozen=True, slots=True)
class Record:
    """One real happening across articles."""

    id: str
    story: str
    type: str
    events: tuple[tuple[str, str], ...]
    """Pairs of article id and event id."""
    articles: tuple[str, ...]
    origins: int
    """Independent origins: articles that carry the same agency text count once."""
    status: str
    """The latest status."""
    title: str = ""
    attributes: tuple[tuple[str, tuple[AttributeValue, ...]], ...] = ()
    verdicts: tuple[tuple[str, Verdict], ...] = ()
    history: tuple[StatusChange, ...] = ()
    because: tuple[str, ...] = ()
    """Why its events were taken for one happening."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One utterance across articles."""

    id: str
    story: str
    speakers: tuple[str, ...]
    statements: tuple[tuple[str, str], ...]
    """Pairs of article id and statement id."""
    articles: tuple[str, ...]
    """Articles that surely pass it on."""
    origins: int
    relation: str = "paraphrase"
    """verbatim | paraphrase | mixed | single."""
    because: str = ""
    possible: tuple[tuple[str, str], ...] = ()
    """Those of `statements` that may be the same utterance or another one; nothing else of the claim counts them."""

    @property
    def sure(self) -> tuple[tuple[str, str], ...]:
        """The other ones."""
        return tuple(key for key in self.statements if key not in self.possible)


@dataclass(frozen=True, slots=True)
class Difference:
    """Where articles differ about one thing."""

    id: str
    story: str
    kind: str
    """value | time | name | attribution | specificity | wording | status."""
    about: str
    record: str | None
    verdict: str
    sides: tuple[AttributeValue, ...]
    because: str
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """The same or nearly the same text in two articles."""

    a: Span
    b: Span
    similarity: float


@dataclass(frozen=True, slots=True)
class Reuse:
    """Text that two articles share."""

    articles: tuple[str, str]
    passages: tuple[Passage, ...]
    slips: tuple[str, ...] = ()
    """Mistakes that both make: strong proof of a common source."""
    origin: str | None = None
    """Agency id when credited or inferable."""
    story: str | None = None
    share: float = 0.0
    """Share of the shorter text's runs of six words that the other one has too."""


@dataclass(frozen=True, slots=True)
class TermSide:
    """One wording for a referent and who uses it."""

    term: str
    articles: tuple[str, ...]
    distanced: bool = False
    """Set in scare quotes or hedged."""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class TermContrast:
    """Different words for one referent."""

    story: str
    referent: str
    sides: tuple[TermSide, ...]


@dataclass(frozen=True, slots=True)
class PlanChange:
    """A plan as the article that came out at that time tells it, where it differs from what was told before."""

    status: str
    when: str
    """TIMEX3 value of the planned time."""
    article: str
    published: DateRange


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """A record that is or was scheduled, the deadline of an entry of the ledger, or what one sentence says will be."""

    record: str
    """Id of the record that tells of it, else that of the entry of the ledger, else one of its own."""
    story: str
    when: str
    """TIMEX3 value of the planned time."""
    what: str
    parties: tuple[str, ...]
    place: str | None
    status: str
    """scheduled | postponed | cancelled | occurred."""
    articles: tuple[str, ...]
    known_from: date | None = None
    """First day on which a report told it."""
    evidence: tuple[Evidence, ...] = ()
    uid: str = ""
    """Stays the same while reports of it come in, and for every day to which it is moved."""
    sequence: int = 0
    """How often it was changed."""
    changes: tuple["PlanChange", ...] = ()
    """What reports told of it, in order of publication; the entries of one uid share them."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A demand, threat, promise or refusal and what became of it."""

    id: str
    story: str
    by: tuple[str, ...]
    act: str
    to: tuple[str, ...]
    what: str
    condition: str | None
    status: str
    """open | repeated | softened | answered | met | late | unmet | rejected | denied."""
    entries: tuple[tuple[str, str], ...]
    """Pairs of article id and statement id."""
    answers: tuple[tuple[str, str], ...] = ()
    first: str = ""
    """Id of the first article that tells it ..."""
    last: str = ""
    """... and of the last one."""
    changes: tuple[StatusChange, ...] = ()
    """Its status in the article that came out at that time, "open" first."""


@dataclass(frozen=True, slots=True)
class Episode:
    """Reports of a story that have one happening as their news; others of the story tell what came before or after."""

    id: str
    articles: tuple[str, ...]
    because: str = ""


STORY_CHANGES = ("opened", "joined", "left", "merged", "split")


@dataclass(frozen=True, slots=True)
class StoryChange:
    """How new or changed articles changed a story, in the order in which they came in."""

    kind: str
    """opened | joined | left | merged | split."""
    articles: tuple[str, ...]
    """Those that opened or joined it, left it, or came with a merged story."""
    stories: tuple[str, ...] = ()
    """Ids, as they were, of the stories that were merged or from which it was split off."""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one unfolding story."""

    id: str
    title: str
    articles: tuple[str, ...]
    because: str = ""
    changes: tuple[StoryChange, ...] = ()
    """What became of it since all articles were last compared at once."""
    same: tuple[tuple[str, str], ...] = ()
    """Entity ids found to be one in its articles: (variant id, canonical id)."""
    episodes: tuple[Episode, ...] = ()
    """Its articles by the happening that is their news."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where an actor stands on an issue, in one statement of one article: a cell of the matrix actor by issue."""

    story: str
    issue: str
    """Id of the ledger entry with which the issue begins."""
    matter: str
    """What that entry is about, in its words."""
    actor: str
    stance: str
    """for | against | threatens | open, towards what the entry asks or offers."""
    act: str
    article: str
    statement: str
    published: DateRange


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that comparing all articles of a database yields."""

    stories: tuple[Story, ...] = ()
    records: tuple[Record, ...] = ()
    claims: tuple[Claim, ...] = ()
    differences: tuple[Difference, ...] = ()
    reuse: tuple[Reuse, ...] = ()
    terms: tuple[TermContrast, ...] = ()
    agenda: tuple[AgendaEntry, ...] = ()
    ledger: tuple[LedgerEntry, ...] = ()
    published: tuple[tuple[str, DateRange], ...] = ()
    """Publication ranges narrowed across reports of one story: article id and range with its basis."""
    same_entities: tuple[tuple[str, str], ...] = ()
    """Entity ids found to be one across articles: (variant id, canonical id)."""
    positions: tuple[Position, ...] = ()
    """Who stands where on which issue, issue by issue in order of publication."""


def merge_same(found: Iterable[Iterable[tuple[str, str]]]) -> tuple[tuple[str, str], ...]:
    """Pairs of variant and canonical entity from several stories; of two answers that of the first story counts."""
    same: dict[str, str] = {}
    for pairs in found:
        for variant, canonical in pairs:
            same.setdefault(variant, canonical)
    return tuple(sorted(same.items()))

"""Facts of one article, each with the words that prove it."""

from dataclasses import dataclass
from datetime import date

from lagebild.model.article import Article, DateRange
from lagebild.model.spans import Span

ACTS = (
    "assert", "deny", "warn", "threaten", "promise", "demand", "ask", "reject", "agree", "accuse", "praise", "worry",
    "hope", "oppose", "announce",
)  # fmt: skip
OPPOSING_ACTS = frozenset({"deny", "reject", "oppose"})
"""Acts that say no by themselves: a negation in their words adds nothing."""
FORMS = ("direct", "indirect", "free_indirect", "mixed", "reported")
STATUSES = (
    "occurred", "ongoing", "scheduled", "postponed", "cancelled", "threatened", "demanded", "denied", "hypothetical",
    "alleged",
)  # fmt: skip
EVENT_TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "RETREAT",
    "FIGHT", "ANNEX", "DISASTER", "ACCIDENT", "CRIME", "ARREST", "COURT", "ELECT", "APPOINT", "LEGISLATE", "BUSINESS",
    "HEALTH", "DEATH", "PUBLISH", "SPORT", "CULTURE", "OTHER",
)  # fmt: skip
TALK = "CONSULT"
"""The type of talks, which the same people repeat, so that words do not tell one from the other."""
RETRACTED = "retracted"
"""Outcome of a statement that the report itself made before and takes back."""
NOT_FIRST = 0
"""The number of a happening of which is only told that it is not the first of its row."""
UNPLANNED = frozenset({"ACCIDENT", "DISASTER", "ASSAULT", "DEATH", "CRIME"})
"""Types of what nobody sets a day for: a day to come is that of something else."""
ENDS = "end"
"""Role of the words that tell until when an event lasts: on that day nothing is to be done."""
CAUSES = frozenset({"cause", "motive", "guilt"})
"""Topics of stances whose words name what brought something about, as their side says: told or denied."""
HARM = ("killed", "missing", "injured", "ill")
"""Topics of stances whose words tell of people that came to harm, from the gravest on; those of all are mild alike."""
GRAVE = (*HARM, "custody", "jobs")
"""Topics of stances whose words tell what weighs most in the news."""
ANY_HARM = "harm"
"""Topic of stances whose mild words stand for any harm to people."""
TOLD, DENIED, NAMED, MILD = "told", "denied", "named", "mild"
"""Sides of these topics: told plainly, told not to be so, only touched, and told mildly, without the matter itself."""
OFFICE = "office/"
"""How the topics of stances begin whose words name an office, as their side says of which field ..."""
FORMER = "/former"
"""... and how they end where it is held no more."""
RULERS = ("head_state", "head_gov")
"""Keys of the offices of those who rule a state."""
MINISTER = "_minister"
"""How the keys of ministers' offices end."""
ENTITY_KINDS = ("person", "country", "organisation", "place", "group", "other")


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3 with the interval that it resolves to."""

    id: str
    span: Span
    type: str
    """DATE | TIME | DURATION | SET."""
    value: str | None
    """TIMEX3 value, or None when unresolved."""
    mod: str | None = None
    zone: str | None = None
    """UTC offset such as +01:00, when the text names a zone."""
    earliest: str | None = None
    """ISO date or date-time of the first moment of the interval (DATE and TIME only)."""
    latest: str | None = None
    """ISO date or date-time of the last moment of the interval, included."""
    candidates: tuple[str, ...] = ()
    """Other possible values, best first, when the text does not decide."""
    rule: str = ""
    """Name of the rule that read it."""
    anchor: str | None = None
    """What a relative expression was counted from: "published" or the id of another time."""
    vague_period: bool = False
    """The value is a period around the anchor (in den vergangenen Wochen) or an open date (am zweiten Tag)."""
    topic: tuple[Span, ...] = ()
    """The words of whose deed or thing it tells when or how long, the nearest first."""
    edge: str = ""
    """since | from | until: it says from when on or up to when something is so or is to be so; empty for others."""
    instead_of: str | None = None
    """Id of the time in whose place it stands, where the text says that a plan was moved or another day is wrong."""
    anew: bool = False
    """It is told as a day that something has by now and did not have before: only then, now, then at the earliest."""
    moved_to: bool = False
    """It is told as the day to which something is put off or brought forward, whether from another day that is told."""
    learners: tuple[Span, ...] = ()
    """The word that says that somebody comes to know of something then, and behind it who does; empty for others."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of the article that stand for an entity."""

    span: Span
    form: str
    """name | description | metonym | pronoun."""
    rule: str = ""
    """Why these words mean the entity."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office that an entity holds or held."""

    role: str
    jurisdiction: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, country, organisation, place or group; the same id in all articles when the tables know it."""

    id: str
    """Knowledge id ("person:putin-wladimir", "RU", "RU.gov", "org:nato"), else kind + slug of the name."""
    name: str
    kind: str
    wikidata: str | None = None
    aliases: tuple[str, ...] = ()
    """Other names by which the entity is known or called here; never names of somebody else."""
    offices: tuple[Office, ...] = ()
    mentions: tuple[Mention, ...] = ()
    description: str | None = None
    """What the article says of an entity that no table knows."""
    gender: str | None = None
    """m | f | None."""
    parent: str | None = None
    """The state or body that it belongs to or acts for (RU for RU.gov, for Russia's president)."""
    rule: str = ""
    """How it was resolved."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What the article attributes to somebody."""

    id: str
    content: tuple[Span, ...]
    form: str
    act: str
    speakers: tuple[str, ...] = ()
    """Entity ids; empty when nobody is named."""
    speaker_spans: tuple[Span, ...] = ()
    addressees: tuple[str, ...] = ()
    addressee_spans: tuple[Span, ...] = ()
    via: tuple[str, ...] = ()
    """Who passed it on, nearest source last."""
    via_spans: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    polarity: str = "positive"
    """positive | negative."""
    hedges: tuple[Span, ...] = ()
    contrast: tuple[Span, ...] = ()
    """Words that set it against what the article had somebody else say just before."""
    condition: tuple[Span, ...] = ()
    consequence: tuple[Span, ...] = ()
    impersonal: bool = False
    withheld: bool = False
    """Whoever refuses here refuses to say anything."""
    outcome: str = ""
    """withdrawn | kept | broken | extended: what became of what is demanded or the like; recalled: said earlier.

    retracted: what the report itself told before and takes back.
    """
    named: str = ""
    """The act that the words only call by its name ("turns down the ultimatum") or defy."""
    score: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that counts or measures, with bounds."""

    span: Span
    what: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    mod: str | None = None
    noun: Span | None = None
    """What is counted, where it does not stand right behind the number."""
    sorts: tuple[str, ...] = ()
    """Of which sorts those are that it counts, a narrower sort behind the wider one ("person/prisoner")."""


@dataclass(frozen=True, slots=True)
class Stance:
    """Words that say how something was done or is, of which others say the opposite."""

    span: Span
    topic: str
    """What it is about, such as freedom, warning or authenticity."""
    side: str
    """Which of the two sides of the topic that exclude each other."""


@dataclass(frozen=True, slots=True)
class EventTime:
    """When an event happens, as the article tells it."""

    value: str | None = None
    earliest: str | None = None
    latest: str | None = None
    source: str | None = None
    """Id of the TimeExpression, or None when inferred."""
    clock: str | None = None
    """Start time of day as told ("21:35+01:00"), when the article gives one."""


@dataclass(frozen=True, slots=True)
class Event:
    """What the article says happened or shall happen."""

    id: str
    type: str
    status: str
    trigger: tuple[Span, ...]
    by: tuple[str, ...] = ()
    """Entity ids."""
    against: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    channel: str | None = None
    time: EventTime = EventTime()
    duration: str | None = None
    """TIMEX3 duration, such as PT50M."""
    number: int | None = None
    """Which of several it is told to be: 2 of "the second round"; NOT_FIRST where no more is known."""
    levels: tuple[str, ...] = ()
    """On which levels those who meet are: rulers, ministers, envoys."""
    place: str | None = None
    """Words or entity id of the place."""
    object: str | None = None
    figures: tuple[Figure, ...] = ()
    statement: str | None = None
    """Id of the statement inside which it is told; None when the article tells it itself."""
    mode: str | None = None
    arguments: tuple[tuple[str, Span], ...] = ()
    """Role and words of every participant, time and place, as proof."""
    score: float = 1.0
    rule: str = ""

    def spans_of(self, *roles: str) -> tuple[Span, ...]:
        """The words of whoever and whatever has one of these roles."""
        return tuple(span for role, span in self.arguments if role in roles)


@dataclass(frozen=True, slots=True)
class Analysis:
    """All facts of one article."""

    article: Article
    """With the publication range as narrowed by the article's own words."""
    recipe: str
    times: tuple[TimeExpression, ...] = ()
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    sentences: tuple[Span, ...] = ()
    figures: tuple[Figure, ...] = ()
    """Every number that counts or measures, whether an event carries it or not."""
    stances: tuple[Stance, ...] = ()
    """Words with an opposite, wherever they stand."""
    passing: tuple[Event, ...] = ()
    """What may be named in passing: it counts as an event where other reports tell of the same happening."""
    vectors: tuple[tuple[float, ...], ...] = ()
    """One similarity vector per sentence, when the pack offers them."""

    @property
    def published(self) -> DateRange:
        """When the article came out, as far as known."""
        return self.article.published

    def excerpt(self, span: Span) -> str:
        """The words of a span."""
        return span.of(self.article.text)

    def events_in(self, statement: str) -> list[Event]:
        """The events that are told inside the statement of this id."""
        return [event for event in self.events if event.statement == statement]

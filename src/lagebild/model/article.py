"""A report as it was published: clean text with parts, outlet, dateline and the range of its publication date."""

from dataclasses import dataclass
from datetime import date

from lagebild.model.spans import Span

PART_KINDS = ("body", "heading", "caption", "boilerplate")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the clean text and what it is; parts are in order and do not overlap."""

    kind: str
    """body | heading | caption | boilerplate."""
    span: Span


@dataclass(frozen=True, slots=True)
class DateRange:
    """The days between which the article was published, both included."""

    earliest: date | None = None
    latest: date | None = None
    basis: str = "unknown"
    """Why: the header, the text or the constraint that decided."""

    @property
    def exact(self) -> date | None:
        """The day, when the range is one day."""
        return self.earliest if self.earliest is not None and self.earliest == self.latest else None


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who published the article; `unknown` where nothing tells."""

    id: str = "unknown"
    name: str = "unknown"


@dataclass(frozen=True, slots=True)
class Article:
    """One report; every offset of every fact is a code point of `text`."""

    id: str
    """"a" + 12 hex digits of a stable hash over source and text."""
    text: str
    parts: tuple[Part, ...] = ()
    path: str | None = None
    source_id: str | None = None
    """The `id` that the input gave (JSONL), kept to join export and source."""
    url: str | None = None
    title: str | None = None
    outlet: Outlet = Outlet()
    agencies: tuple[str, ...] = ()
    """Ids of the news agencies credited, such as dpa, afp, reuters."""
    byline: str | None = None
    dateline: str | None = None
    """The place that the dateline names."""
    language: str = "de"
    published: DateRange = DateRange()
    duplicate_of: str | None = None
    """Id of the first article with the same text, when this one is an exact copy."""

    def spans_of(self, kind: str) -> tuple[Span, ...]:
        """The spans of all parts of one kind."""
        return tuple(p.span for p in self.parts if p.kind == kind)


@dataclass(frozen=True, slots=True)
class Failure:
    """Input that could not become an article or an analysis, with the reason."""

    source: str
    """File, or file:line for JSONL, or the article id."""
    step: str
    """read | analyse."""
    reason: str

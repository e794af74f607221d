"""An open database: add reports, look at tables, search, correct, carry away."""

from datetime import date
from os import PathLike, fspath
from pathlib import Path
from types import TracebackType
from typing import Self

from markupsafe import escape

from lagebild.api import reading
from lagebild.api.rows import (
    AgendaRow,
    ArticleRow,
    ClaimRow,
    DifferenceRow,
    EntityRow,
    EventRow,
    FoundRow,
    LedgerRow,
    RecordRow,
    StatementRow,
    StoryRow,
    TimeRow,
)
from lagebild.api.tables import Table
from lagebild.config import Settings, author_name
from lagebild.languages import load_pack
from lagebild.model.article import Failure
from lagebild.model.judgements import Judgement
from lagebild.pipeline import BuildResult, build, compare_again
from lagebild.publish.case import Case
from lagebild.publish.dossier import write_site
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.formats import find_format, render, write_folder
from lagebild.publish.loading import load_case
from lagebild.publish.readable import name_outlet
from lagebild.publish.references import make_judgement
from lagebild.store.base import Store
from lagebild.store.memory import MemoryStore
from lagebild.store.sql import open_store


def open_case(database: str | PathLike[str] | None, *, language: str) -> "OpenCase":
    """What `lagebild.open` returns."""
    store: Store = MemoryStore() if database is None else open_store(fspath(database))
    return OpenCase(store, language=language)


class OpenCase:
    """A database of reports and what they tell; tables are made when they are looked at, and anew after `add`.

    Examples:
        >>> import lagebild
        >>> case = lagebild.open("case.db")
        >>> case.add("reports/").failures
        0
        >>> [story.reports for story in case.stories]
        [6]
        >>> case.statements.columns[:4]
        ('id', 'article', 'outlet', 'speakers')
    """

    def __init__(self, store: Store, *, language: str = "de", as_of: date | None = None) -> None:
        self._store, self._language, self._day = store, language, as_of
        self._known: Case | None = None

    def add(self, *sources: str | PathLike[str], jobs: int = 1) -> BuildResult:
        """Read files and folders, analyse what is new, and compare everything anew.

        Several jobs are processes that import the caller's script again: it needs a guard of its main part.
        """
        settings = Settings(language=self._language, jobs=jobs)
        result = build([fspath(s) for s in sources], self._store, settings=settings, progress=lambda *_: None)
        self._known = None
        return result

    @property
    def record(self) -> Case:
        """Everything with its ids and offsets, as the pages and exports see it."""
        if self._known is None:
            self._known = load_case(self._store, as_of=self._day, language=self._language)
        return self._known

    def as_of(self, day: date) -> "OpenCase":
        """What was known at the end of a day, as a case of its own over the same database."""
        return OpenCase(self._store, language=self._language, as_of=day)

    @property
    def articles(self) -> Table[ArticleRow]:
        """Reports in the order in which they came out."""
        return Table(ArticleRow, lambda: reading.read_articles(self.record))

    @property
    def stories(self) -> Table[StoryRow]:
        """Stories: reports about one unfolding happening."""
        return Table(StoryRow, lambda: reading.read_stories(self.record))

    @property
    def records(self) -> Table[RecordRow]:
        """Happenings across reports."""
        return Table(RecordRow, lambda: reading.read_records(self.record))

    @property
    def statements(self) -> Table[StatementRow]:
        """What reports attribute to somebody."""
        return Table(StatementRow, lambda: reading.read_statements(self.record))

    @property
    def claims(self) -> Table[ClaimRow]:
        """Utterances across reports."""
        return Table(ClaimRow, lambda: reading.read_claims(self.record))

    @property
    def events(self) -> Table[EventRow]:
        """What each report says happened or shall happen."""
        return Table(EventRow, lambda: reading.read_events(self.record))

    @property
    def times(self) -> Table[TimeRow]:
        """Time expressions with their values."""
        return Table(TimeRow, lambda: reading.read_times(self.record))

    @property
    def entities(self) -> Table[EntityRow]:
        """Persons, states, organisations, places and groups."""
        return Table(EntityRow, lambda: reading.read_entities(self.record))

    @property
    def differences(self) -> Table[DifferenceRow]:
        """Where reports differ, correct each other or stay silent."""
        return Table(DifferenceRow, lambda: reading.read_differences(self.record))

    @property
    def agenda(self) -> Table[AgendaRow]:
        """What is or was planned."""
        return Table(AgendaRow, lambda: reading.read_agenda(self.record))

    @property
    def ledger(self) -> Table[LedgerRow]:
        """Demands, threats, promises and refusals, and what became of them."""
        return Table(LedgerRow, lambda: reading.read_ledger(self.record))

    @property
    def failures(self) -> Table[Failure]:
        """Inputs that could not be read or analysed, with the reason."""
        return Table(Failure, lambda: self.record.failures)

    def search(self, words: str, *, limit: int = 20) -> Table[FoundRow]:
        """Sentences that hold all the words, in any form, best first."""
        hits = self._store.search(load_pack(self._language).search_terms(words), limit)
        articles = {article.id: article for article in self._store.articles()}

        def row(article_id: str, start: int, end: int, score: float) -> FoundRow:
            article = articles[article_id]
            return FoundRow(article_id, name_outlet(article), " ".join(article.text[start:end].split()), score)

        return Table(FoundRow, lambda: [row(h.article, h.span.start, h.span.end, h.score) for h in hits])

    def correct(self, fact: str, *, author: str | None = None, note: str = "", **values: str) -> tuple[Judgement, ...]:
        """Set values of a fact, by its id; without any, say that it is wrong. The record is made anew."""
        name = author_name(author)
        edits: list[tuple[str, str] | None] = [*values.items()] or [None]
        verdict = "edited" if values else "wrong"
        made = tuple(make_judgement(self.record, verdict, [fact], author=name, edit=e, note=note) for e in edits)
        self._store.add_judgements(made)
        compare_again(self._store, settings=Settings(language=self._language))
        self._known = None
        return made

    def export(
        self, format: str, output: str | PathLike[str] | None = None, *, text: bool = True, story: str | None = None,
        language: str = "en",
    ) -> bytes:  # fmt: skip
        """The record in a format of `lagebild export`, written to a file or folder where one is named.

        A format that is a folder needs `output` and gives back nothing but empty bytes.
        """
        choices = Choices(whole_text=text, story=story, language=language)
        if output is not None and find_format(format).many is not None:
            write_folder(format, self.record, choices, Path(output))
            return b""
        content = render(format, self.record, choices)
        if output is not None:
            Path(output).write_bytes(content)
        return content

    def site(self, folder: str | PathLike[str], *, language: str = "en") -> Path:
        """Write the dossier as static pages; gives the start page."""
        return write_site(self.record, Path(folder), language=language)

    def close(self) -> None:
        """Close the database; tables made before stay readable."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        counts = {name: len(getattr(self, name)) for name in ("articles", "stories", "records", "statements")}
        return f"<OpenCase: {', '.join(f'{number} {name}' for name, number in counts.items())}>"

    def _repr_html_(self) -> str:
        return f"<p>{escape(repr(self))}</p>{self.stories._repr_html_()}"

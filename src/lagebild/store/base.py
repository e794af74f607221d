"""The seam to storage: what every store can do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from lagebild.model.article import Article, Failure
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement
from lagebild.model.stories import Picture
from lagebild.model.text import Span

Terms = Callable[[str], list[str]]
"""Stems of a text for full-text search (`LanguagePack.search_terms`)."""

FAILED_PART = (":", "/", "\\")
"""What stands between a source and the part of it that failed: a line of a file, a file in a folder."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One sentence that a search found."""

    article: str
    span: Span
    score: float
    """Higher is better; comparable within one search only."""


class Store(Protocol):
    """Articles, their analyses, failures and the picture of all; nothing that was saved is lost by a kill."""

    def add_articles(self, articles: Sequence[Article]) -> int:
        """Keep articles that are not there yet; returns how many were new."""

    def articles(self) -> tuple[Article, ...]:
        """All articles in the order of their ids."""

    def unanalysed(self, recipe: str) -> tuple[Article, ...]:
        """Articles without an analysis of this recipe, in the order of their ids; recorded failures included."""

    def save_analyses(self, analyses: Sequence[Analysis], terms: Terms) -> None:
        """Replace the analyses of these articles, all or none, and drop their old failures."""

    def analyses(self) -> tuple[Analysis, ...]:
        """All analyses in the order of their article ids."""

    def add_failures(self, failures: Sequence[Failure]) -> None:
        """Record failures; the newest per source and step stays."""

    def forget_failures(self, sources: Sequence[str]) -> None:
        """Drop what could not be read of these files and folders: they are read anew."""

    def failures(self) -> tuple[Failure, ...]:
        """All recorded failures in the order of their sources."""

    def save_picture(self, picture: Picture) -> None:
        """Replace the picture."""

    def picture(self) -> Picture:
        """The picture as last saved; empty when there is none."""

    def add_judgements(self, judgements: Sequence[Judgement]) -> int:
        """Keep judgements, and take back known ones that come as taken back; returns how many changed something."""

    def undo_judgement(self, judgement: str, when: datetime) -> bool:
        """Take a judgement back; whether there is one of this id that stood until now."""

    def judgements(self) -> tuple[Judgement, ...]:
        """All judgements, also those taken back, oldest first."""

    def search(self, words: Sequence[str], limit: int = 20) -> tuple[Hit, ...]:
        """Sentences that hold all the stems, best first."""

    def close(self) -> None:
        """Free the store; it can't be used afterwards."""

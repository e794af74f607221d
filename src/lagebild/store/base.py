"""The seam to storage: what every store can do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from lagebild.model.article import Article, Failure
from lagebild.model.facts import Analysis, Entity
from lagebild.model.judgements import Judgement
from lagebild.model.sketches import Comparison, Sketch
from lagebild.model.spans import Span
from lagebild.model.stories import Picture, Story

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

    def count_articles(self) -> int:
        """How many articles there are."""

    def unanalysed(self, recipe: str) -> tuple[Article, ...]:
        """Articles without an analysis of this recipe, in the order of their ids; recorded failures included."""

    def save_analyses(self, analyses: Sequence[Analysis], terms: Terms) -> None:
        """Replace the analyses of these articles, all or none, and drop their old failures."""

    def analyses(self) -> tuple[Analysis, ...]:
        """All analyses in the order of their article ids."""

    def analyses_of(self, articles: Sequence[str]) -> tuple[Analysis, ...]:
        """The analyses of these articles in the order of their ids."""

    def entities_named(self, names: Sequence[str]) -> tuple[Entity, ...]:
        """Entities with one of these ids or names, in the order of their articles."""

    def unsketched(self) -> tuple[str, ...]:
        """Analysed articles without a sketch, in the order of their ids: saving an analysis drops the sketch."""

    def save_sketches(self, sketches: Sequence[Sketch]) -> None:
        """Keep sketches of articles that had none."""

    def sketches(self) -> tuple[Sketch, ...]:
        """All sketches in the order of their article ids."""

    def uncompared(self) -> tuple[str, ...]:
        """Articles whose sketch is newer than the picture, in the order of their ids."""

    def add_failures(self, failures: Sequence[Failure]) -> None:
        """Record failures; the newest per source and step stays."""

    def forget_failures(self, sources: Sequence[str]) -> None:
        """Drop what could not be read of these files and folders: they are read anew."""

    def failures(self) -> tuple[Failure, ...]:
        """All recorded failures in the order of their sources."""

    def save_picture(self, picture: Picture) -> None:
        """Replace the picture."""

    def begin_picture(self, gone: Sequence[str] | None) -> None:
        """Drop these stories with all that belongs to them, or the whole picture; until it is finished none counts."""

    def add_to_picture(self, picture: Picture) -> None:
        """Put more stories into a picture that was begun."""

    def finish_picture(self, comparison: Comparison, articles: Sequence[str] | None) -> None:
        """The picture is whole again; articles are those of new and changed stories, None when all are."""

    def comparison(self) -> Comparison | None:
        """How the picture was made; None when there is none, or when making it was cut short."""

    def stories(self) -> tuple[Story, ...]:
        """The stories of the picture."""

    def picture(self) -> Picture:
        """The picture as last saved, its stories in order of their first article; empty when there is none."""

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

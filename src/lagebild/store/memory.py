"""Articles and facts kept in memory, for notebooks and tests."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from lagebild.model.article import Article, Failure
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement
from lagebild.model.stories import Picture
from lagebild.store.base import FAILED_PART, Hit, Terms


class MemoryStore:
    """A store that is gone with the process."""

    def __init__(self) -> None:
        self._articles: dict[str, Article] = {}
        self._analyses: dict[str, Analysis] = {}
        self._stems: dict[str, list[set[str]]] = {}
        self._failures: dict[tuple[str, str], Failure] = {}
        self._picture = Picture()
        self._judgements: dict[str, Judgement] = {}

    def add_articles(self, articles: Sequence[Article]) -> int:
        fresh = {a.id: a for a in articles if a.id not in self._articles}
        self._articles |= fresh
        return len(fresh)

    def articles(self) -> tuple[Article, ...]:
        return tuple(self._articles[i] for i in sorted(self._articles))

    def unanalysed(self, recipe: str) -> tuple[Article, ...]:
        done = {i for i, a in self._analyses.items() if a.recipe == recipe}
        return tuple(a for a in self.articles() if a.id not in done)

    def save_analyses(self, analyses: Sequence[Analysis], terms: Terms) -> None:
        for analysis in analyses:
            article = analysis.article
            self._analyses[article.id] = replace(
                analysis, article=replace(self._articles[article.id], published=article.published)
            )
            self._stems[article.id] = [set(terms(span.of(article.text))) for span in analysis.sentences]
            self._failures.pop((article.id, "analyse"), None)

    def analyses(self) -> tuple[Analysis, ...]:
        return tuple(self._analyses[i] for i in sorted(self._analyses))

    def add_failures(self, failures: Sequence[Failure]) -> None:
        self._failures |= {(f.source, f.step): f for f in failures}

    def forget_failures(self, sources: Sequence[str]) -> None:
        parts = tuple(f"{source}{mark}" for source in sources for mark in FAILED_PART)
        self._failures = {
            (source, step): failure
            for (source, step), failure in self._failures.items()
            if step != "read" or not (source in sources or source.startswith(parts))
        }

    def failures(self) -> tuple[Failure, ...]:
        return tuple(self._failures[key] for key in sorted(self._failures))

    def save_picture(self, picture: Picture) -> None:
        self._picture = picture

    def picture(self) -> Picture:
        return self._picture

    def add_judgements(self, judgements: Sequence[Judgement]) -> int:
        changed = 0
        for judgement in judgements:
            if judgement.id not in self._judgements:
                self._judgements[judgement.id] = judgement
                changed += 1
            elif judgement.undone is not None:
                changed += self.undo_judgement(judgement.id, judgement.undone)
        return changed

    def undo_judgement(self, judgement: str, when: datetime) -> bool:
        known = self._judgements.get(judgement)
        if known is None or not known.stands:
            return False
        self._judgements[judgement] = replace(known, undone=when)
        return True

    def judgements(self) -> tuple[Judgement, ...]:
        return tuple(sorted(self._judgements.values(), key=lambda j: (j.made, j.id)))

    def search(self, words: Sequence[str], limit: int = 20) -> tuple[Hit, ...]:
        wanted = set(words)
        hits = [
            Hit(article, self._analyses[article].sentences[number], 1.0)
            for article, sentences in sorted(self._stems.items())
            for number, stems in enumerate(sentences)
            if wanted and wanted <= stems
        ]
        return tuple(hits[:limit])

    def close(self) -> None:
        self._articles.clear()

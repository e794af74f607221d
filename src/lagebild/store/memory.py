"""Articles and facts kept in memory, for notebooks and tests."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from lagebild.model.article import Article, Failure
from lagebild.model.facts import Analysis, Entity
from lagebild.model.judgements import Judgement
from lagebild.model.sketches import Comparison, Sketch
from lagebild.model.stories import Picture, Story
from lagebild.store.base import FAILED_PART, Hit, Terms
from lagebild.store.ordering import drop_stories, join_pictures, list_same, order_picture


class MemoryStore:
    """A store that is gone with the process."""

    def __init__(self) -> None:
        self._articles: dict[str, Article] = {}
        self._analyses: dict[str, Analysis] = {}
        self._stems: dict[str, list[set[str]]] = {}
        self._failures: dict[tuple[str, str], Failure] = {}
        self._picture = Picture()
        self._judgements: dict[str, Judgement] = {}
        self._sketches: dict[str, Sketch] = {}
        self._compared: set[str] = set()
        self._comparison: Comparison | None = None

    def add_articles(self, articles: Sequence[Article]) -> int:
        fresh = {a.id: a for a in articles if a.id not in self._articles}
        self._articles |= fresh
        return len(fresh)

    def articles(self) -> tuple[Article, ...]:
        return tuple(self._articles[i] for i in sorted(self._articles))

    def count_articles(self) -> int:
        return len(self._articles)

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
            self._sketches.pop(article.id, None)

    def analyses(self) -> tuple[Analysis, ...]:
        return tuple(self._analyses[i] for i in sorted(self._analyses))

    def analyses_of(self, articles: Sequence[str]) -> tuple[Analysis, ...]:
        return tuple(self._analyses[i] for i in sorted(set(articles)) if i in self._analyses)

    def entities_named(self, names: Sequence[str]) -> tuple[Entity, ...]:
        wanted = {n.casefold() for n in names}
        return tuple(e for a in self.analyses() for e in a.entities if e.id in names or e.name.casefold() in wanted)

    def unsketched(self) -> tuple[str, ...]:
        return tuple(sorted(self._analyses.keys() - self._sketches.keys()))

    def save_sketches(self, sketches: Sequence[Sketch]) -> None:
        self._sketches |= {s.article: s for s in sketches}
        self._compared.difference_update(s.article for s in sketches)

    def sketches(self) -> tuple[Sketch, ...]:
        return tuple(self._sketches[i] for i in sorted(self._sketches))

    def uncompared(self) -> tuple[str, ...]:
        return tuple(sorted(self._sketches.keys() - self._compared))

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
        self._comparison = None
        self._picture = picture

    def begin_picture(self, gone: Sequence[str] | None) -> None:
        self._comparison = None
        self._picture = Picture() if gone is None else drop_stories(self._picture, gone)

    def add_to_picture(self, picture: Picture) -> None:
        self._picture = join_pictures([self._picture, picture])

    def finish_picture(self, comparison: Comparison, articles: Sequence[str] | None) -> None:
        ordered = order_picture(self._picture, {i: s.day for i, s in self._sketches.items()})
        self._picture = replace(ordered, same_entities=list_same(ordered.stories))
        self._compared = set(self._sketches)
        self._comparison = comparison

    def comparison(self) -> Comparison | None:
        return self._comparison

    def stories(self) -> tuple[Story, ...]:
        return self._picture.stories

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

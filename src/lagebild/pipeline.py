"""The whole flow on one page: read, analyse what is new, compare all, keep."""

import logging
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import islice
from pathlib import Path

from lagebild.comparison import SKETCHED_AT_ONCE, Progress, compare_stored, draw_sketches
from lagebild.config import Settings, make_recipe
from lagebild.errors import ArticleError
from lagebild.extract.analysis import analyse_article
from lagebild.extract.leftovers import explain_article
from lagebild.knowledge.lookup import Knowledge, open_knowledge
from lagebild.languages import LanguagePack, load_pack
from lagebild.model.article import Article, Failure
from lagebild.model.explanation import Explanation
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement
from lagebild.model.text import Document
from lagebild.read.sources import read_articles
from lagebild.run.base import Engine
from lagebild.run.local import ProcessEngine, SerialEngine
from lagebild.run.shards import cut_shards
from lagebild.run.tuning import tuned_for_analysis
from lagebild.store.base import Store

log = logging.getLogger(__name__)

DEFAULTS = Settings()

MAX_NARROWINGS = 3
"""Rounds in which reports narrow each other's dates; two settle all real stories seen, the third is a margin."""

READ_ALONE = 16
"""Articles read one by one after one of them broke the model: more than those that were on their way through it."""

KEPT_WORDS = 20_000
"""Words of documents that wait for their day of publication: some eighty megabytes, the reports of a large story."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build did."""

    new: int
    analysed: int
    articles: int
    failures: int
    """Inputs of this build that could not be read or analysed; what failed in sources not given now isn't counted."""
    unread: int = 0
    """Judgements whose words are no longer found."""


@dataclass(frozen=True, slots=True)
class AtHand:
    """What is kept in memory from analysing to comparing; what another process keeps is lost with it."""

    analyses: dict[str, Analysis] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    """Of articles whose day of publication other reports may tell."""

    def keep(self, result: Analysis | Failure, document: Document | Exception) -> None:
        """Keep a document as long as there is room, if it may be read again with another day."""
        if isinstance(result, Failure) or isinstance(document, Exception):
            return
        day, words = result.published, sum(len(d.tokens) for d in self.documents.values())
        is_open = day.earliest is None or day.earliest != day.latest
        if is_open and words + len(document.tokens) <= KEPT_WORDS:
            self.documents[result.article.id] = document

    def parse(self, articles: Sequence[Article], pack: LanguagePack) -> Iterator[tuple[Article, Document | Exception]]:
        """The documents of the articles one by one; those that are not kept are parsed."""
        parsed = _parse([article for article in articles if article.id not in self.documents], pack)
        for article in articles:
            kept = self.documents.get(article.id)
            yield next(parsed) if kept is None else (article, kept)


@tuned_for_analysis()
def build(sources: Sequence[str], store: Store, *, settings: Settings = DEFAULTS, progress: Progress) -> BuildResult:
    """Bring the store up to date with the sources; raises SetupError when it can't begin."""
    pack, knowledge = open_pack(settings.language), open_knowledge()
    recipe = make_recipe([pack.version, knowledge.version])
    store.forget_failures([str(Path(source)) for source in sources])
    elsewhere = sum(failure.step == "read" for failure in store.failures())
    new = _take_in(read_articles(sources, language=settings.language), store, settings.batch, progress)
    analysed, at_hand = _analyse_new(store, pack, recipe, settings, progress)
    progress("compare", 0, None)
    unread = _compare_until_settled(store, pack, knowledge, at_hand, progress)
    failures = len(store.failures()) - elsewhere
    return BuildResult(new, analysed, store.count_articles(), failures, len(unread))


def compare_again(store: Store, *, settings: Settings = DEFAULTS) -> tuple[tuple[Judgement, str], ...]:
    """Bring the picture up to date with what is stored, as after a judgement; nothing is read or analysed.

    Returns the judgements that could not be replayed, with the reason.
    """
    compared = compare_stored(store, open_pack(settings.language), progress=lambda step, done, total: None)
    return compared.unread


def _take_in(items: Iterable[Article | Failure], store: Store, batch: int, progress: Progress) -> int:
    stream, new, seen = iter(items), 0, 0
    while taken := list(islice(stream, batch)):
        new += store.add_articles([i for i in taken if isinstance(i, Article)])
        store.add_failures([i for i in taken if isinstance(i, Failure)])
        seen += len(taken)
        progress("read", seen, None)
    return new


def _analyse_new(
    store: Store, pack: LanguagePack, recipe: str, settings: Settings, progress: Progress
) -> tuple[int, AtHand]:
    """How many were analysed, and their analyses if they are few."""
    waiting, done, seen = store.unanalysed(recipe), 0, 0
    at_hand = AtHand()
    shards = cut_shards(waiting, max(1, len(waiting) // settings.batch), lambda article: article.id)
    jobs = settings.count_jobs(len(waiting))
    work = partial(_analyse_shards, language=settings.language, recipe=recipe, at_hand=at_hand)
    engine: Engine = SerialEngine() if jobs == 1 else ProcessEngine(jobs)
    for analyses, failures in engine.run(work, [shard for shard in shards if shard]):
        store.save_analyses(analyses, pack.search_terms)
        draw_sketches(analyses, store, pack)
        store.add_failures(failures)
        if len(waiting) <= SKETCHED_AT_ONCE:
            at_hand.analyses.update({a.article.id: a for a in analyses})
        done, seen = done + len(analyses), seen + len(analyses) + len(failures)
        progress("analyse", seen, len(waiting))
    return done, at_hand


def _analyse_shards(
    shards: Sequence[Sequence[Article]], *, language: str, recipe: str, at_hand: AtHand
) -> Iterator[tuple[list[Analysis], list[Failure]]]:
    """What one process makes of its share; the model is not kept waiting between two shards."""
    pack, knowledge = open_pack(language), open_knowledge()
    parsed = _parse([article for shard in shards for article in shard], pack)
    for shard in shards:
        results = list[Analysis | Failure]()
        for article, document in islice(parsed, len(shard)):
            results.append(_analyse(article, document, pack, knowledge, recipe))
            at_hand.keep(results[-1], document)
        yield [r for r in results if isinstance(r, Analysis)], [r for r in results if isinstance(r, Failure)]


@cache
def open_pack(language: str) -> LanguagePack:
    """The pack of a language, opened once per process."""
    return load_pack(language)


def _parse(articles: Sequence[Article], pack: LanguagePack) -> Iterator[tuple[Article, Document | Exception]]:
    """The documents one by one: while the rules read one, the model is at work on the next."""
    left = deque(articles)
    while left:
        try:
            for document in pack.parse_many([a.text for a in left], [a.parts for a in left], with_meanings=True):
                yield left.popleft(), document
        except Exception:  # whatever one article breaks must not cost the others
            for _ in range(min(READ_ALONE, len(left))):
                article = left.popleft()
                yield article, _parse_alone(article, pack)


def _parse_alone(article: Article, pack: LanguagePack) -> Document | Exception:
    try:
        return next(pack.parse_many([article.text], [article.parts], with_meanings=True))
    except Exception as error:
        log.warning("%s: %s", article.id, error, exc_info=True)
        return error


def _analyse(
    article: Article, document: Document | Exception, pack: LanguagePack, knowledge: Knowledge, recipe: str
) -> Analysis | Failure:
    if isinstance(document, Exception):
        return Failure(article.id, "analyse", f"{type(document).__name__}: {document}")
    try:
        return analyse_article(article, document, pack, knowledge, recipe)
    except ArticleError as error:
        return Failure(article.id, "analyse", str(error))
    except Exception as error:  # an unknown defect: recorded with its kind, the run goes on
        log.warning("%s: %s", article.id, error, exc_info=True)
        return Failure(article.id, "analyse", f"{type(error).__name__}: {error}")


def explain(source: str, *, settings: Settings = DEFAULTS) -> Iterator[Explanation | Failure]:
    """Every article of a source with all its facts and what was left open; keeps nothing."""
    pack, knowledge = open_pack(settings.language), open_knowledge()
    recipe = make_recipe([pack.version, knowledge.version])
    for item in read_articles([source], language=settings.language):
        if isinstance(item, Failure):
            yield item
            continue
        try:
            yield explain_article(item, pack.parse(item.text, item.parts), pack, knowledge, recipe)
        except ArticleError as error:
            yield Failure(item.id, "analyse", str(error))


def _compare_until_settled(
    store: Store, pack: LanguagePack, knowledge: Knowledge, at_hand: AtHand, progress: Progress
) -> tuple[tuple[Judgement, str], ...]:
    """Compare until the reports of a story no longer narrow each other's publication dates."""
    for _ in range(MAX_NARROWINGS):
        compared = compare_stored(store, pack, progress=progress, at_hand=at_hand.analyses)
        narrowed = compared.published
        late = [a for a in store.analyses_of(sorted(narrowed)) if narrowed[a.article.id] != a.published]
        if not late:
            break
        articles = [replace(a.article, published=narrowed[a.article.id]) for a in late]
        again = [_analyse(a, d, pack, knowledge, late[0].recipe) for a, d in at_hand.parse(articles, pack)]
        made = [a for a in again if isinstance(a, Analysis)]
        store.save_analyses(made, pack.search_terms)
        at_hand.analyses.update({a.article.id: a for a in made})
        store.add_failures([a for a in again if isinstance(a, Failure)])
    return compared.unread

"""Brings the picture of a store up to date: all of it, or only the stories that new articles and judgements touch."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from lagebild.compare.background import choose_sample, is_outgrown, measure_background
from lagebild.compare.collection import Collection
from lagebild.compare.corrections import Corrected, correct_analyses, find_judged, list_names
from lagebild.compare.picture import Means
from lagebild.compare.sketches import draw_sketch
from lagebild.compare.updates import Comparing, Load, plan_all, plan_new
from lagebild.config import make_comparison_recipe
from lagebild.languages import LanguagePack
from lagebild.model.article import DateRange
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement
from lagebild.model.sketches import Comparison, Sketch
from lagebild.store.base import Store

SKETCHED_AT_ONCE = 400
"""Articles whose analyses are in memory together, while their sketches are drawn or from analysing to comparing."""

NOTHING: Mapping[str, Analysis] = MappingProxyType({})

Progress = Callable[[str, int, int | None], None]
"""Called with step (read, analyse, compare), how many are done, and how many there are when that is known."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What bringing the picture up to date came to."""

    published: dict[str, DateRange]
    """Publication ranges that reports of the stories compared narrow."""
    unread: tuple[tuple[Judgement, str], ...]
    """Judgements that could not be replayed, with the reason."""
    articles: int
    """How many articles were compared."""


def compare_stored(
    store: Store, pack: LanguagePack, *, progress: Progress, at_hand: Mapping[str, Analysis] = NOTHING
) -> Compared:
    """Compare what is new in the store; everything when the code is new or the collection has outgrown its background.

    What nothing new touches stays as it is, so that a hundred new articles take seconds in any collection. Stored
    analyses at hand, by article, are not read again.
    """
    load = _remember(store.analyses_of, {**at_hand, **_draw_missing(store, pack)})
    sketches, judgements = store.sketches(), store.judgements()
    standing = tuple(sorted(j.id for j in judgements if j.stands))
    recipe, known = make_comparison_recipe([pack.version]), store.comparison()
    corrected = _correct(store, sketches, judgements)
    changed = set(store.uncompared())
    if known is None or known.recipe != recipe or is_outgrown(known.background, len(sketches)):
        background = measure_background(sketches, _read_sample(load, sketches), pack.search_terms)
        collection = Collection(sketches, background)
        plan = plan_all(collection, corrected.ties)
    else:
        background = known.background
        judged_since = set(standing).symmetric_difference(known.judged)
        changed.update(find_judged(sketches, [j for j in judgements if j.id in judged_since]))
        collection = Collection(sketches, background)
        plan = plan_new(collection, store.stories(), changed, corrected.ties)
    total = sum(map(len, plan.groups))
    done, published = 0, dict[str, DateRange]()
    store.begin_picture(plan.gone)
    comparing = Comparing(collection, corrected, load=load)
    for picture in comparing.carry_out(plan, Means(pack.search_terms, corrected.ties, background)):
        store.add_to_picture(picture)
        published |= dict(picture.published)
        done += sum(len(s.articles) for s in picture.stories)
        progress("compare", done, total)
    touched = None if plan.gone is None else sorted(a for g in plan.groups for a in g)
    store.finish_picture(Comparison(recipe, standing, background), touched)
    return Compared(published, corrected.unread, total)


def draw_sketches(analyses: Sequence[Analysis], store: Store, pack: LanguagePack) -> None:
    """Draw the sketches of stored analyses."""
    store.save_sketches([draw_sketch(a, pack.search_terms) for a in analyses])


def _draw_missing(store: Store, pack: LanguagePack) -> dict[str, Analysis]:
    """Draw the sketches that are missing; returns the analyses if they are few, for they will be asked for again."""
    waiting, analyses = store.unsketched(), tuple[Analysis, ...]()
    for start in range(0, len(waiting), SKETCHED_AT_ONCE):
        analyses = store.analyses_of(waiting[start : start + SKETCHED_AT_ONCE])
        draw_sketches(analyses, store, pack)
    return {a.article.id: a for a in analyses} if len(waiting) <= SKETCHED_AT_ONCE else {}


def _remember(load: Load, at_hand: Mapping[str, Analysis]) -> Load:
    """Loads analyses in the order of their ids; those at hand are not read again."""

    def look_up(articles: Sequence[str]) -> Sequence[Analysis]:
        missing = load([a for a in articles if a not in at_hand])
        return sorted((*missing, *(at_hand[a] for a in {*articles} & at_hand.keys())), key=lambda a: a.article.id)

    return look_up


def _read_sample(load: Load, sketches: Sequence[Sketch]) -> Sequence[Analysis]:
    return load(choose_sample([s.article for s in sketches]))


def _correct(store: Store, sketches: Sequence[Sketch], judgements: Sequence[Judgement]) -> Corrected:
    """The analyses on which judgements stand, with these replayed."""
    standing = [j for j in judgements if j.stands]
    analyses = store.analyses_of(find_judged(sketches, standing))
    names = list_names(standing)
    return correct_analyses(analyses, standing, known=store.entities_named(names) if names else ())

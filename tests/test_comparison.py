"""Bringing the picture of a store up to date."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lagebild.compare.anchors import anchor_article
from lagebild.compare.picture import compare_articles
from lagebild.comparison import Compared, compare_stored, draw_sketches
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement, sign_judgement
from lagebild.model.stories import Picture
from lagebild.store.base import Store
from lagebild.store.memory import MemoryStore
from lagebild.store.sql import open_store
from tests.compare.handmade import Draft, terms
from tests.compare.test_stories import FERRY_ONE, FERRY_TWO, PLANT

PLACES = (
    "Harlsund",
    "Korvanit",
    "Brenau",
    "Telmark",
    "Ostvik",
    "Lindmoor",
    "Garstedt",
    "Wolmirs",
    "Perlach",
    "Quendorf",
)


class WordPack:
    """The part of a language pack that comparing asks for."""

    version = "test"
    search_terms = staticmethod(terms)


def report(number: int) -> Draft:
    """Two reports of each of many happenings."""
    place = PLACES[number // 2 % len(PLACES)] + "abcdefgh"[number // 2 // len(PLACES)]
    opening = ("brannte das Rathaus", "stand das Rathaus in Flammen")[number % 2]
    text = f"In {place} {opening}. Bürgermeister {place}mann sprach von {number // 2 + 3} Verletzten in {place}."
    draft = Draft(f"a{number:03}", text).entity(f"place:{place.lower()}", place, "place")
    return draft.event("Verletzten", "DISASTER", day="2024-03-10")


def add(store: Store, *drafts: Draft) -> Compared:
    analyses = [d.done() for d in drafts]
    store.add_articles([a.article for a in analyses])
    store.save_analyses(analyses, terms)
    return compare_stored(store, WordPack(), progress=lambda *_: None)  # type: ignore[arg-type]


def without_history(picture: Picture) -> Picture:
    return replace(picture, stories=tuple(replace(s, changes=()) for s in picture.stories))


@pytest.fixture(params=["memory", "sqlite"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Store]:
    return lambda name: MemoryStore() if request.param == "memory" else open_store(tmp_path / f"{name}.db")


def test_reports_that_come_in_later_give_the_picture_that_comparing_all_at_once_gives(
    make_store: Callable[[str], Store],
) -> None:
    store = make_store("grown")
    add(store, *map(report, range(40)))
    add(store, *map(report, range(40, 47)))
    add(store, *map(report, range(47, 55)))
    comparison = store.comparison()
    assert comparison is not None
    whole = compare_articles(store.analyses(), terms=terms, background=comparison.background)
    assert without_history(store.picture()) == whole
    assert max(len(s.articles) for s in whole.stories) == 2


def test_only_touched_stories_are_compared(make_store: Callable[[str], Store]) -> None:
    store = make_store("touched")
    assert add(store, *map(report, range(39))).articles == 39
    assert add(store, report(39)).articles == 2
    assert compare_stored(store, WordPack(), progress=lambda *_: None).articles == 0  # type: ignore[arg-type]


def test_a_new_report_tells_why_it_joined(make_store: Callable[[str], Store]) -> None:
    store = make_store("joined")
    add(store, *map(report, range(39)))
    add(store, report(39))
    story = next(s for s in store.stories() if "a039" in s.articles)
    assert [c.kind for c in story.changes] == ["joined"]
    assert "both name" in story.changes[0].because


def test_a_collection_that_has_grown_by_half_is_compared_anew(make_store: Callable[[str], Store]) -> None:
    store = make_store("outgrown")
    add(store, *map(report, range(10)))
    assert add(store, *map(report, range(10, 16))).articles == 16


def test_a_picture_that_was_cut_short_is_made_anew(make_store: Callable[[str], Store]) -> None:
    store = make_store("killed")
    add(store, *map(report, range(10)))
    store.begin_picture(())
    assert store.comparison() is None
    assert add(store).articles == 10


def test_a_judgement_brings_two_stories_together_without_comparing_others(make_store: Callable[[str], Store]) -> None:
    store = make_store("judged")
    drafts = [Draft("b1", FERRY_ONE), Draft("b2", FERRY_TWO), Draft("b3", PLANT)]
    add(store, *map(report, range(20)), *drafts)
    by_id = {a.article.id: a.article for a in store.analyses()}
    sides = (anchor_article(by_id["b1"]),), (anchor_article(by_id["b3"]),)
    made = datetime(2024, 3, 12, tzinfo=UTC)
    store.add_judgements([sign_judgement(Judgement("", "same", "story", sides[0], "Ada", made, sides[1]))])
    assert add(store).articles == 3
    assert ("b1", "b2", "b3") in [s.articles for s in store.stories()]
    assert add(store, report(20)).articles == 1
    assert ("b1", "b2", "b3") in [s.articles for s in store.stories()]


def test_analyses_that_were_read_for_their_sketches_are_not_read_again() -> None:
    asked: list[str] = []

    class Watched(MemoryStore):
        def analyses_of(self, articles: Sequence[str]) -> tuple[Analysis, ...]:
            asked.extend(articles)
            return super().analyses_of(articles)

    add(Watched(), *(report(number) for number in range(4)))
    assert asked == ["a000", "a001", "a002", "a003"]


def test_sketches_drawn_before_and_analyses_at_hand_give_the_same_picture_and_are_not_read_again(
    make_store: Callable[[str], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, quick, pack = make_store("plain"), make_store("quick"), WordPack()
    analyses = [d.done() for d in map(report, range(12))]
    for store in (plain, quick):
        store.add_articles([a.article for a in analyses])
        store.save_analyses(analyses, terms)
    compare_stored(plain, pack, progress=lambda *_: None)  # type: ignore[arg-type]
    draw_sketches(analyses, quick, pack)  # type: ignore[arg-type]
    asked: list[str] = []
    read = quick.analyses_of
    monkeypatch.setattr(quick, "analyses_of", lambda articles: asked.extend(articles) or read(articles))
    at_hand = {a.article.id: a for a in analyses}
    compare_stored(quick, pack, progress=lambda *_: None, at_hand=at_hand)  # type: ignore[arg-type]
    assert asked == []
    assert quick.sketches() == plain.sketches()
    assert quick.picture() == plain.picture()

"""What every store must do, run over all of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from lagebild.model.article import Article, DateRange, Failure, Outlet, Part
from lagebild.model.facts import (
    Analysis,
    Entity,
    Event,
    EventTime,
    Figure,
    Mention,
    Office,
    Stance,
    Statement,
    TimeExpression,
)
from lagebild.model.judgements import Anchor, Judgement, hash_text
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Evidence, Picture, Record, StatusChange, Story, Verdict
from lagebild.store.base import Store
from lagebild.store.memory import MemoryStore
from lagebild.store.sql import open_store
from tests.store.postgres import empty_database

TEXT = "Der Minister tritt zurück. Das sagte er am Montag."


def make_article(name: str = "a1") -> Article:
    return Article(
        id=name,
        text=TEXT,
        parts=(Part("body", Span(0, len(TEXT))),),
        outlet=Outlet("dw", "Deutsche Welle"),
        agencies=("dpa", "afp"),
        published=DateRange(date(2021, 12, 1), date(2021, 12, 31), "header"),
    )


def make_analysis(article: Article, recipe: str = "r1") -> Analysis:
    statement = Statement(id="s1", content=(Span(0, 25),), form="indirect", act="announce", speakers=("person:x",))
    event = Event(
        id="e1",
        type="APPOINT",
        status="scheduled",
        trigger=(Span(13, 18), Span(19, 25)),
        by=("person:x",),
        time=EventTime("2021-12-06", "2021-12-06", "2021-12-06", "t1"),
        figures=(Figure(Span(0, 3), "votes", 3.0, low=2.5),),
        arguments=(("by", Span(0, 12)),),
    )
    person = Entity(
        id="person:x",
        name="X",
        kind="person",
        offices=(Office("minister", "DE", date(2020, 1, 1)),),
        mentions=(Mention(Span(0, 12), "description"),),
    )
    return Analysis(
        article=replace(article, published=DateRange(date(2021, 12, 6), date(2021, 12, 8), "weekday")),
        recipe=recipe,
        times=tuple(
            TimeExpression(f"t{i}", Span(40, 49), "DATE", "2021-12-06", candidates=("a",)) for i in range(1, 12)
        ),
        entities=(person,),
        statements=(statement,),
        events=(event,),
        sentences=(Span(0, 26), Span(27, 50)),
        figures=(
            Figure(Span(0, 3), "votes", 3.0, low=2.5),
            Figure(Span(4, 5), "other", None, 2.0, 9.0, noun=Span(6, 9)),
        ),
        stances=(Stance(Span(13, 18), "freedom", "forced"),),
        passing=(replace(event, id="p1", figures=()),),
        vectors=((0.5, -0.25), (1.0, 0.0)),
    )


def stems(text: str) -> list[str]:
    return [word.strip(".").lower() for word in text.split()]


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    opened: list[Store] = []
    url = empty_database(request.getfixturevalue("postgres")) if request.param == "postgres" else ""

    def make() -> Store:
        if request.param == "memory":
            return opened[0] if opened else keep(MemoryStore())
        if request.param == "sqlite":
            return keep(open_store(tmp_path / "case.db"))
        return keep(open_store(url))

    def keep(store: Store) -> Store:
        opened.append(store)
        return store

    yield make
    for store in opened:
        store.close()


def test_an_article_is_kept_once(make_store: Callable[[], Store]) -> None:
    store = make_store()
    assert store.add_articles([make_article()]) == 1
    assert store.add_articles([make_article(), make_article("a2")]) == 1
    assert store.articles() == (make_article(), make_article("a2"))


def test_an_analysis_comes_back_as_it_was_saved(make_store: Callable[[], Store]) -> None:
    store = make_store()
    store.add_articles([make_article()])
    store.save_analyses([make_analysis(make_article())], stems)
    assert make_store().analyses() == (make_analysis(make_article()),)


def test_only_articles_without_this_recipe_are_unanalysed(make_store: Callable[[], Store]) -> None:
    store = make_store()
    store.add_articles([make_article("a1"), make_article("a2")])
    store.save_analyses([make_analysis(make_article("a1"))], stems)
    assert [a.id for a in store.unanalysed("r1")] == ["a2"]
    assert [a.id for a in store.unanalysed("r2")] == ["a1", "a2"]


def test_the_publication_range_as_read_stays_with_the_article(make_store: Callable[[], Store]) -> None:
    store = make_store()
    store.add_articles([make_article()])
    store.save_analyses([make_analysis(make_article())], stems)
    assert store.articles()[0].published.basis == "header"
    assert store.analyses()[0].published.basis == "weekday"


def test_a_second_analysis_replaces_the_first(make_store: Callable[[], Store]) -> None:
    store = make_store()
    store.add_articles([make_article()])
    store.save_analyses([make_analysis(make_article())], stems)
    second = replace(make_analysis(make_article(), "r2"), statements=(), sentences=(), vectors=())
    store.save_analyses([second], stems)
    assert store.analyses() == (second,)
    assert store.search(["minister"]) == ()


def test_a_successful_analysis_clears_its_failure(make_store: Callable[[], Store]) -> None:
    store = make_store()
    store.add_articles([make_article()])
    read, analyse = Failure("b.txt", "read", "empty"), Failure("a1", "analyse", "broken")
    store.add_failures([read, analyse])
    store.add_failures([read])
    assert store.failures() == (analyse, read)
    store.save_analyses([make_analysis(make_article())], stems)
    assert store.failures() == (read,)


def test_what_is_read_anew_no_longer_counts_as_failed(make_store: Callable[[], Store]) -> None:
    store = make_store()
    kept = [Failure("a.txt", "analyse", "y"), Failure("a.txt.gz", "read", "x"), Failure("other/b.txt", "read", "x")]
    store.add_failures([Failure(s, "read", "x") for s in ("a.txt", "a.txt:2", "in/b.txt", "in/deep/c.jsonl:7")])
    store.add_failures(kept)
    store.forget_failures(["a.txt", "in"])
    assert store.failures() == tuple(kept)


def test_search_finds_the_sentence_that_holds_all_words(make_store: Callable[[], Store]) -> None:
    store = make_store()
    store.add_articles([make_article()])
    store.save_analyses([make_analysis(make_article())], stems)
    assert [h.span for h in store.search(["montag", "er"])] == [Span(27, 50)]
    assert store.search(["montag", "minister"]) == ()
    assert store.search([]) == ()
    assert store.search(['"; drop', "*"]) == ()


def test_the_picture_comes_back_as_it_was_saved(make_store: Callable[[], Store]) -> None:
    evidence = (Evidence("a1", Span(0, 3)),)
    record = Record(
        id="r1",
        story="s1",
        type="CONSULT",
        events=(("a1", "e1"),),
        articles=("a1",),
        origins=1,
        status="occurred",
        attributes=(("date", (AttributeValue("2021-12-06", ("a1",), evidence),)),),
        verdicts=(("date", Verdict("single_source", "one report only")),),
        history=(StatusChange("occurred", "a1", DateRange(date(2021, 12, 6), date(2021, 12, 6), "header")),),
    )
    picture = Picture(
        stories=(Story("s1", "Rücktritt", ("a1",)),),
        records=(record,),
        published=(("a1", DateRange(date(2021, 12, 6), None, "weekday")),),
        same_entities=(("person:psake-jen", "person:psaki-jen"),),
    )
    store = make_store()
    assert store.picture() == Picture()
    store.save_picture(picture)
    store.save_picture(picture)
    assert make_store().picture() == picture


NOON = datetime(2024, 3, 1, 12, 0, tzinfo=UTC)


def make_judgement(name: str = "j1", **changes: object) -> Judgement:
    anchor = Anchor("a1", hash_text(TEXT), "event", Span(13, 18), "tritt", "Minister ", " zurück", "APPOINT", "a.txt")
    judgement = Judgement(name, "edited", "event", (anchor,), "Ada", NOON, (), "status", "scheduled", "Anruf")
    return replace(judgement, **changes)  # type: ignore[arg-type]


def test_a_judgement_comes_back_as_it_was_made(make_store: Callable[[], Store]) -> None:
    store = make_store()
    later = make_judgement("j0", made=NOON.replace(hour=13), others=make_judgement().anchors)
    assert store.add_judgements([later, make_judgement()]) == 2
    assert make_store().judgements() == (make_judgement(), later)


def test_the_same_judgements_added_twice_are_kept_once(make_store: Callable[[], Store]) -> None:
    store = make_store()
    assert store.add_judgements([make_judgement(), make_judgement("j2")]) == 2
    assert store.add_judgements([make_judgement("j2"), make_judgement()]) == 0
    assert len(store.judgements()) == 2


def test_a_judgement_is_taken_back_once_and_kept(make_store: Callable[[], Store]) -> None:
    store = make_store()
    store.add_judgements([make_judgement()])
    assert store.undo_judgement("j1", NOON)
    assert not store.undo_judgement("j1", NOON)
    assert not store.undo_judgement("j9", NOON)
    assert store.judgements() == (make_judgement(undone=NOON),)


def test_a_judgement_taken_back_elsewhere_is_taken_back_here(make_store: Callable[[], Store]) -> None:
    store = make_store()
    store.add_judgements([make_judgement()])
    assert store.add_judgements([make_judgement(undone=NOON)]) == 1
    assert store.add_judgements([make_judgement()]) == 0
    assert store.judgements() == (make_judgement(undone=NOON),)


def test_judgements_outlive_a_new_analysis(make_store: Callable[[], Store]) -> None:
    store = make_store()
    store.add_articles([make_article()])
    store.add_judgements([make_judgement()])
    store.save_analyses([make_analysis(make_article())], stems)
    store.save_analyses([make_analysis(make_article(), "r2")], stems)
    store.save_picture(Picture())
    assert store.judgements() == (make_judgement(),)

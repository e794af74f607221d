"""From a store to a case."""

from datetime import UTC, date, datetime

import pytest

from lagebild.compare.anchors import anchor_fact
from lagebild.model.judgements import Judgement
from lagebild.publish.exports import export_json
from lagebild.publish.loading import load_case
from lagebild.publish.tables import rows
from lagebild.store.memory import MemoryStore
from tests.compare.handmade import Draft, terms


def talk(name, day, text, **extra):
    return Draft(name, text, day=day).event("Gespräche", "CONSULT", day="2024-03-20", when="20. März", **extra)


@pytest.fixture
def store():
    made = MemoryStore()
    plan = talk("a1", "2024-03-06", "Am 20. März sind Gespräche in Genf geplant.", status="scheduled").done()
    held = talk("a2", "2024-03-21", "Am 20. März gab es Gespräche in Genf.").done()
    made.add_articles([plan.article, held.article])
    made.save_analyses([plan, held], terms)
    return made


def judge(store, article, verdict, **extra):
    analysis = next(a for a in store.analyses() if a.article.id == article)
    anchor = anchor_fact(analysis.article, analysis.events[0])
    made = datetime(2024, 4, 1, tzinfo=UTC)
    judgement = Judgement(f"j-{article}", verdict, "event", (anchor,), "Ada", made, **extra)
    store.add_judgements([judgement])
    return judgement


def test_as_of_a_day_only_earlier_reports_and_their_statuses_are_known(store):
    before, after = load_case(store, as_of=date(2024, 3, 20)), load_case(store, as_of=date(2024, 3, 21))
    assert [r.status for r in before.picture.records] == ["scheduled"]
    assert [r.status for r in after.picture.records] == ["occurred"]
    assert list(before.by_article) == ["a1"]
    assert load_case(store, as_of=date(2024, 3, 1)).analyses == ()


def test_the_export_names_the_day(store):
    assert export_json(load_case(store, as_of=date(2024, 3, 20)))["as_of"] == "2024-03-20"
    assert export_json(load_case(store))["as_of"] is None


def test_a_case_is_shown_as_people_corrected_it(store):
    judge(store, "a1", "wrong")
    edited = judge(store, "a2", "edited", field="status", value="cancelled")
    case = load_case(store)
    assert [row[:4] for row in rows(case, "events")] == [("a2:e1", "a2", "CONSULT", "cancelled")]
    (event,) = export_json(case)["events"]
    assert (event["judged"], event["rule"]) == ([edited.id], "judged by Ada")


def test_all_judgements_are_listed_with_what_became_of_them(store):
    gone = judge(store, "a1", "wrong")
    store.undo_judgement(gone.id, datetime(2024, 4, 2, tzinfo=UTC))
    judge(store, "a2", "edited", field="status", value="perhaps")
    found = export_json(load_case(store))["judgements"]
    assert [(j["id"], j["state"]) for j in found] == [("j-a1", "undone"), ("j-a2", "unread")]
    assert "perhaps" in found[1]["reason"]
    assert [(row[3], row[-2]) for row in rows(load_case(store), "judgements")] == [
        ("wrong", "undone"),
        ("edited", "unread"),
    ]

"""Pictures as people corrected them, and what was known on a day."""

from datetime import UTC, date, datetime

from lagebild.compare.anchors import anchor_article, anchor_fact, anchor_words
from lagebild.compare.judged import compare_judged, known_on
from lagebild.model.judgements import Judgement
from tests.compare.handmade import Draft, terms

ADA, BO = "person:ada-lind", "person:bo-terek"
START = datetime(2024, 3, 1, tzinfo=UTC)


def fire(name, day, toll, *, published="2024-03-08", month=None):
    text = f"Ada Lind sah am {day} einen Brand in der Halle von Velmar. Es gab {toll} Tote in der Halle."
    draft = (
        Draft(name, text, day=published, month=month).entity(ADA, "Ada Lind").entity("place:velmar", "Velmar", "place")
    )
    value = f"2024-03-0{4 if day == 'Montag' else 5}"
    return draft.event(
        "Brand", "DISASTER", day=value, when=day, parties=(ADA,), figures=((str(toll), "killed", float(toll), None),)
    )


def reports():
    return [fire("a1", "Montag", 3).done(), fire("a2", "Montag", 7).done()]


def event_anchor(analysis):
    return anchor_fact(analysis.article, analysis.events[0])


def judge(verdict, kind, anchors, others=(), **extra):
    return Judgement("j1", verdict, kind, tuple(anchors), "Ada", START, tuple(others), **extra)


def picture(*judgements):
    return compare_judged(reports(), judgements, terms=terms).picture


def test_events_judged_apart_are_two_records_with_the_reason():
    assert len(picture().records) == 1
    a, b = reports()
    apart = picture(judge("not_same", "event", [event_anchor(a)], [event_anchor(b)]))
    assert [len(r.events) for r in apart.records] == [1, 1]
    assert "judged not to be one with another by Ada" in apart.records[0].because


def test_events_judged_one_are_one_record_and_their_reports_one_story():
    a, b = reports()
    far = Draft("a3", "Die Ernte war gut.", day="2025-06-01").event("Ernte", "BUSINESS").done()
    same = judge("same", "event", [event_anchor(a)], [event_anchor(far)])
    found = compare_judged([a, b, far], [same], terms=terms).picture
    (story,) = found.stories
    assert set(story.articles) == {"a1", "a2", "a3"}
    assert any(set(r.articles) >= {"a1", "a3"} for r in found.records)
    assert "judged one with another by Ada" in story.because


def test_a_wrong_fact_is_nowhere_in_the_picture():
    a, _ = reports()
    (record,) = picture(judge("wrong", "event", [event_anchor(a)])).records
    assert record.articles == ("a2",)


def test_a_judged_status_of_a_record_stands_above_what_reports_tell():
    a, _ = reports()
    (record,) = picture(judge("edited", "record", [event_anchor(a)], field="status", value="denied")).records
    assert record.status == "denied"
    assert record.because[0] == "status judged by Ada"


def test_a_story_gets_the_title_that_somebody_gave_it():
    a, _ = reports()
    (story,) = picture(judge("edited", "story", [anchor_article(a.article)], field="title", value="Brand")).stories
    assert story.title == "Brand"
    assert story.because.endswith("titled by Ada")


def toll(found):
    return [d for d in found.differences if d.about == "killed"]


def toll_anchors(found):
    by_id = {a.article.id: a.article for a in reports()}
    (difference,) = toll(found)
    return [anchor_words(by_id[e.article], e.span, type="killed") for s in difference.sides for e in s.evidence]


def test_a_difference_that_is_none_is_left_out():
    anchors = toll_anchors(picture())
    assert toll(picture(judge("wrong", "difference", anchors))) == []
    others = [d.about for d in picture().differences if d.about != "killed"]
    assert [d.about for d in picture(judge("wrong", "difference", anchors)).differences] == others


def test_a_difference_keeps_the_verdict_of_a_person():
    anchors = toll_anchors(picture())
    edit = judge("edited", "difference", anchors, field="verdict", value="compatible", note="zwei Zählungen")
    (difference,) = toll(picture(edit))
    assert difference.verdict == "compatible"
    assert difference.because.startswith("judged by Ada (zwei Zählungen): ")


def test_only_articles_surely_out_by_that_day_are_known():
    analyses = [
        fire("a1", "Montag", 3, published="2024-03-08").done(),
        fire("a2", "Montag", 3, month=("2024-03-06", "2024-03-09")).done(),
        fire("a3", "Montag", 3, published=None).done(),
    ]
    assert [a.article.id for a in known_on(analyses, date(2024, 3, 7))] == []
    assert [a.article.id for a in known_on(analyses, date(2024, 3, 8))] == ["a1"]
    assert [a.article.id for a in known_on(analyses, date(2024, 3, 9))] == ["a1", "a2"]

"""Judgements are made about the ids that people see."""

from dataclasses import replace

import pytest

from lagebild.errors import SetupError
from lagebild.publish.references import make_judgement, refer
from tests.publish.handmade import make_case

CASE = make_case()


@pytest.mark.parametrize(
    ("reference", "kind", "anchors"),
    [
        ("a1:t1", "time", [("a1", "time", "am Montag")]),
        ("a1:s1", "statement", [("a1", "statement", "am Montag habe ein Feuer gewütet")]),
        ("a2:e1", "event", [("a2", "event", "brannte")]),
        ("r1", "record", [("a1", "event", "Feuer"), ("a2", "event", "brannte")]),
        ("c1", "claim", [("a1", "statement", "am Montag habe ein Feuer gewütet")]),
        ("person:rehn", "entity", [("a1", "mention", "Kapitän Rehn")]),
        ("d1", "difference", [("a1", "passage", "Drei Tote"), ("a2", "passage", "sieben Tote")]),
    ],
)
def test_an_id_of_the_export_leads_to_the_words_behind_it(reference, kind, anchors):
    subject = refer(CASE, reference)
    assert subject.kind == kind
    assert [(a.article, a.kind, a.quote) for a in subject.anchors] == anchors


@pytest.mark.parametrize(("reference", "articles"), [("st1", ["a1", "a2"]), ("a2", ["a2"])])
def test_a_story_or_article_is_anchored_to_whole_reports(reference, articles):
    subject = refer(CASE, reference)
    assert subject.kind == "story"
    assert [a.article for a in subject.anchors] == articles


def test_two_sides_of_a_judgement_are_kept_apart():
    judgement = make_judgement(CASE, "same", ["r1", "a2:e2"], author="Ada", note="ein  \n Fall")
    assert (judgement.kind, judgement.author, judgement.note) == ("record", "Ada", "ein Fall")
    assert [a.quote for a in judgement.others] == ["tagt"]
    assert judgement.id.startswith("j")


def test_what_a_report_tells_of_a_happening_is_edited_at_all_its_mentions():
    first = next(a for a in CASE.analyses if a.article.id == "a2")
    case = replace(
        CASE,
        picture=replace(
            CASE.picture,
            records=tuple(
                replace(r, events=(*r.events, ("a2", "e2"))) if r.id == "r1" else r for r in CASE.picture.records
            ),
        ),
    )
    assert len(first.events) == 2
    place = make_judgement(case, "edited", ["a2:e1"], author="Ada", edit=("place", "Velmar"))
    status = make_judgement(case, "edited", ["a2:e1"], author="Ada", edit=("status", "denied"))
    assert [a.quote for a in place.anchors] == ["brannte", "tagt"]
    assert [a.quote for a in status.anchors] == ["brannte"]


@pytest.mark.parametrize(
    ("verdict", "references", "edit"),
    [
        ("wrong", ["a9:e1"], None),
        ("wrong", ["r1", "r2"], None),
        ("wrong", ["st1"], None),
        ("same", ["r1"], None),
        ("same", ["r1", "c1"], None),
        ("same", ["a1:t1", "a2:t1"], None),
        ("perhaps", ["r1"], None),
        ("edited", ["r1"], None),
        ("edited", ["a1:t1"], ("value", "Donnerstag")),
        ("edited", ["a1:t1"], ("value", "PT5M")),
        ("wrong", ["org:line"], None),
    ],
)
def test_what_makes_no_sense_is_refused(verdict, references, edit):
    with pytest.raises(SetupError):
        make_judgement(CASE, verdict, references, author="Ada", edit=edit)

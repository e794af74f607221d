"""Ids of judgements and of the texts that they are about."""

from dataclasses import replace
from datetime import UTC, datetime

from lagebild.model.judgements import Anchor, Judgement, hash_text, sign_judgement
from lagebild.model.spans import Span

ANCHOR = Anchor("a1", hash_text("Es brennt."), "event", Span(3, 9), "brennt")
SAID = Judgement("", "wrong", "event", (ANCHOR,), "Ada", datetime(2024, 3, 1, tzinfo=UTC))


def test_the_same_judgement_has_the_same_id_under_any_file_name():
    elsewhere = replace(SAID, anchors=(replace(ANCHOR, article="a9", source="other.txt"),))
    assert sign_judgement(SAID).id == sign_judgement(elsewhere).id


def test_another_author_or_value_is_another_judgement():
    ids = {sign_judgement(replace(SAID, **change)).id for change in ({}, {"author": "Bo"}, {"value": "x"})}
    assert len(ids) == 3


def test_a_judgement_that_was_taken_back_keeps_its_id_and_no_longer_stands():
    undone = sign_judgement(replace(SAID, undone=SAID.made))
    assert undone.id == sign_judgement(SAID).id
    assert (SAID.stands, undone.stands) == (True, False)


def test_the_content_id_depends_on_every_letter():
    assert hash_text("Es brennt.") != hash_text("Es brennt!")

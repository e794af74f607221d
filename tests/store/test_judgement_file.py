"""Judgements as a file."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from lagebild.errors import SetupError
from lagebild.model.judgements import Anchor, Judgement
from lagebild.model.spans import Span
from lagebild.store.judgement_file import read_judgements, write_judgements

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
ANCHOR = Anchor("a1", "c1", "event", Span(3, 9), "brännt", "Es ", ".")
SAID = Judgement("j1", "edited", "event", (ANCHOR,), "Ada", NOON, field="status", value="denied", note="zwei\nZeilen")


def test_judgements_come_back_from_their_file():
    judgements = (SAID, replace(SAID, id="j2", verdict="same", others=(ANCHOR,), undone=NOON))
    text = write_judgements(judgements)
    assert text.count("\n") == 2
    assert "brännt" in text
    assert read_judgements(text + "\n", "file.jsonl") == judgements


@pytest.mark.parametrize("line", ["no json", '{"id": "j1"}', "[]"])
def test_a_line_that_is_no_judgement_is_named(line):
    with pytest.raises(SetupError, match=r"file\.jsonl:2"):
        read_judgements(f"{write_judgements([SAID])}{line}\n", "file.jsonl")


def test_an_unknown_verdict_is_refused():
    with pytest.raises(SetupError, match="perhaps"):
        read_judgements(write_judgements([replace(SAID, verdict="perhaps")]), "file.jsonl")

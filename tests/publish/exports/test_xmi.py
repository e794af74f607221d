"""XMI, read back by dkpro-cassis: spans, features and offsets survive, also beyond the basic plane."""

import io
from typing import Any

import cassis
import pytest

from lagebild.publish.case import Case
from lagebild.publish.exports.characters import keep_places
from lagebild.publish.exports.xmi import EVENT_LAYER, SENTENCE, STATEMENT_LAYER, TOKEN, TYPES_FILE, write_xmi
from tests.publish.exports.cases import TRICKS, hostile_case
from tests.publish.handmade import FIRST, make_case


def documents(case: Case) -> dict[str, Any]:
    files = dict(write_xmi(case))
    types = cassis.load_typesystem(io.BytesIO(files.pop(TYPES_FILE)))
    return {name: cassis.load_cas_from_xmi(io.BytesIO(content), typesystem=types) for name, content in files.items()}


def test_a_statement_comes_back_with_its_words_and_features() -> None:
    first = documents(make_case())["a1.xmi"]
    (said,) = first.select(STATEMENT_LAYER)
    assert first.sofa_string == FIRST
    assert (said.get_covered_text(), said.speakers, said.act, said.factId) == (
        "am Montag habe ein Feuer gewütet", "Sanna Rehn", "assert", "a1:s1",
    )  # fmt: skip


def test_every_stretch_of_a_fact_is_a_span_with_the_same_id() -> None:
    fire = documents(make_case())["a1.xmi"].select(EVENT_LAYER)
    assert [(e.get_covered_text(), e.factId, e.eventType) for e in fire] == [
        ("Feuer", "a1:e1", "ACCIDENT"),
        ("gewütet", "a1:e1", "ACCIDENT"),
    ]


@pytest.mark.parametrize("trick", ["😀 Rehn", *TRICKS])
def test_offsets_hold_and_words_are_covered_whatever_the_text(trick: str) -> None:
    (document,) = documents(hostile_case(trick)).values()
    assert document.sofa_string == keep_places(f"Am Montag sagte {trick}, das Feuer sei {trick} gelöscht.\n\n{trick}")
    assert document.select(EVENT_LAYER)[0].get_covered_text() == "Feuer"
    covered = {i for s in document.select(SENTENCE) for i in range(s.begin, s.end)}
    for token in document.select(TOKEN):
        assert set(range(token.begin, token.end)) <= covered


def test_facts_begin_and_end_with_tokens() -> None:
    first = documents(make_case())["a1.xmi"]
    tokens = first.select(TOKEN)
    for layer in (EVENT_LAYER, STATEMENT_LAYER):
        for span in first.select(layer):
            assert span.begin in {t.begin for t in tokens}
            assert span.end in {t.end for t in tokens}

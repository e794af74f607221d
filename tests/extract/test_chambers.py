"""A word that several states have for a chamber means that of the state told of."""

from collections.abc import Sequence

import pytest

from lagebild.extract.chambers import settle_chamber
from lagebild.extract.homes import StatesTold
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.spans import Span
from lagebild.model.text import MentionFrame


def settled(word: str, *states: str, unknown: Sequence[str] = (), outlet: str | None = None) -> list[str]:
    names = [*states, word]
    frames = [MentionFrame(span=Span(i, i + 1), form="name", kind="country", base=n) for i, n in enumerate(names)]
    told = StatesTold(frames, open_knowledge(), outlet)
    return [c.entity for c in settle_chamber(open_knowledge().candidates(word), told, unknown)]


@pytest.mark.parametrize(
    ("states", "bodies"),
    [
        (("Japan",), ["JP.parliament"]),
        (("Großbritannien", "Japan", "Tokio"), ["JP.parliament"]),
        (("Armenien", "Eriwan"), ["AM.parliament"]),
        (("Deutschland", "Berlin"), []),
    ],
)
def test_it_is_that_of_a_state_told_of(states: Sequence[str], bodies: list[str]) -> None:
    assert settled("Unterhaus", *states) == bodies


def test_where_no_state_is_told_of_it_may_be_any() -> None:
    assert settled("Unterhaus")[0] == "GB.parliament"
    assert len(settled("Unterhaus", outlet="DE")) > 1


def test_that_of_a_state_that_no_table_knows_is_no_other_states() -> None:
    assert settled("Unterhaus", unknown=("Talvenien",)) == []


def test_words_for_one_body_alone_are_left_as_they_are() -> None:
    assert settled("Knesset", "Armenien", "Eriwan") == ["IL.parliament"]

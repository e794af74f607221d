"""States told in the present for a day."""

import pytest

from lagebild.languages.german.times_states import is_state_ahead
from tests.builders import make_document, span_of

STATE = (
    "Straßen/Straße/NOUN/5/nsubj:pass {be}/AUX/5/aux:pass/{tense} {case}/ADP/4/case Sonntag/Sonntag/NOUN/5/obl "
    "{verb}/VERB/0/root/VerbForm=Part {more}"
)
SHUT, NOW = "gesperrt/sperren", "sind/sein"


def ahead(
    be: str = NOW, tense: str = "Tense=Pres", case: str = "am/an", verb: str = SHUT, more: str = "+././PUNCT/5/punct"
) -> bool:
    document = make_document(STATE.format(be=be, tense=tense, case=case, verb=verb, more=more))
    return is_state_ahead(document, span_of(document.text, "Sonntag"))


def test_what_is_shut_on_a_day_is_so_on_the_day_to_come() -> None:
    assert ahead()


@pytest.mark.parametrize(
    "other",
    [
        {"be": "waren/sein", "tense": "Tense=Past"},
        {"case": "seit/seit"},
        {"verb": "verhaftet/verhaften"},
        {"more": "worden/werden/AUX/5/aux:pass/VerbForm=Part"},
    ],
)
def test_what_was_done_or_has_been_so_since_then_is_not_ahead(other: dict[str, str]) -> None:
    assert not ahead(**other)

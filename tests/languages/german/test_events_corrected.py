"""Who takes part in an event in the stead of somebody else."""

import pytest

from lagebild.languages.german.events_corrected import exchange_corrected
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

ROWS = (
    "{no}/{no}/PART/3/advmod die/der/DET/3/det Fahrer/Fahrer/NOUN/4/nsubj streikten/streiken/VERB/0/root "
    "+,/,/PUNCT/8/punct {but}/{but}/CCONJ/8/cc die/der/DET/8/det Lehrer/Lehrer/NOUN/3/conj"
)


def doers(rows: str, trigger: str, *words: str) -> list[str]:
    text = make_document(rows).text
    frame = EventFrame((span_of(text, trigger),), "PROTEST", by=tuple(span_of(text, w) for w in words))
    document = make_document(rows)
    index = next(i for i, token in enumerate(document.tokens) if token.text == trigger)
    return [span.of(text) for span in exchange_corrected(document, index, frame).by]


@pytest.mark.parametrize(
    ("no", "but", "found"),
    [("Nicht", "sondern", ["die Lehrer"]), ("Auch", "sondern", ["die Fahrer"]), ("Nicht", "und", ["die Fahrer"])],
)
def test_who_is_named_behind_the_correction_does_it(no: str, but: str, found: list[str]) -> None:
    assert doers(ROWS.format(no=no, but=but), "streikten", "die Fahrer") == found


def test_a_noun_that_the_tree_joins_to_the_one_behind_the_correction_stands_alone() -> None:
    whole = "Nicht die Fahrer streikten, sondern die Lehrer"
    assert doers(ROWS.format(no="Nicht", but="sondern"), "streikten", whole) == ["die Lehrer"]


def test_not_only_leaves_everybody_in() -> None:
    rows = (
        "Nicht/nicht/PART/4/advmod nur/nur/ADV/4/advmod die/der/DET/4/det Fahrer/Fahrer/NOUN/5/nsubj "
        "streikten/streiken/VERB/0/root +,/,/PUNCT/9/punct sondern/sondern/CCONJ/9/cc auch/auch/ADV/9/advmod Lehrer/Lehrer/NOUN/4/conj"
    )
    assert doers(rows, "streikten", "die Fahrer") == ["die Fahrer"]


def test_another_day_is_nobody() -> None:
    rows = (
        "Nicht/nicht/PART/2/advmod Fahrer/Fahrer/NOUN/3/nsubj streikten/streiken/VERB/0/root +,/,/PUNCT/7/punct "
        "sondern/sondern/CCONJ/7/cc am/an/ADP/7/case Montag/Montag/PROPN/3/obl"
    )
    assert doers(rows, "streikten", "Fahrer") == ["Fahrer"]


@pytest.mark.parametrize(("case", "found"), [("vom", ["Parlament"]), ("im", ["Volk"])])
def test_the_one_corrected_may_stand_before_the_verb_with_its_preposition(case: str, found: list[str]) -> None:
    rows = (
        "Er/er/PRON/10/nsubj:pass wird/werden/AUX/10/aux:pass nicht/nicht/PART/10/advmod vom/von/ADP/5/case "
        f"Volk/Volk/NOUN/10/obl +,/,/PUNCT/9/punct sondern/sondern/CCONJ/9/cc {case}/{'von' if case == 'vom' else 'in'}/ADP/9/case "
        "Parlament/Parlament/NOUN/5/conj gewählt/wählen/VERB/0/root"
    )
    assert doers(rows, "gewählt", "Volk") == found

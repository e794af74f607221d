"""Numbers that no later report counts on."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from tests.builders import make_document

POINT = " +././PUNCT/1/punct"


def read(sentence: str) -> list[tuple[float | None, float | None, str | None]]:
    document = make_document(sentence + POINT)
    return [(f.value, f.high, f.mod) for f in find_all_figures(document)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        (
            "Nötig/nötig/ADJ/0/root sind/sein/AUX/1/cop mindestens/mindestens/ADV/4/advmod 61/61/NUM/5/nummod "
            "Stimmen/Stimme/NOUN/1/nsubj",
            61,
        ),
        (
            "Sie/sie/PRON/2/nsubj braucht/brauchen/VERB/0/root 61/61/NUM/4/nummod Mandate/Mandat/NOUN/2/obj",
            61,
        ),
        (
            "Die/der/DET/2/det Mehrheit/Mehrheit/NOUN/3/nsubj liegt/liegen/VERB/0/root bei/bei/ADP/6/case "
            "61/61/NUM/6/nummod Sitzen/Sitz/NOUN/3/obl",
            61,
        ),
        (
            "Die/der/DET/2/det Bank/Bank/NOUN/3/nsubj hält/halten/VERB/0/root 12,5/12,5/NUM/5/nummod "
            "Prozent/Prozent/NOUN/3/obj",
            12.5,
        ),
        (
            "Die/der/DET/2/det Werft/Werft/NOUN/3/nsubj gehört/gehören/VERB/0/root zu/zu/ADP/6/case "
            "25/25/NUM/6/nummod Prozent/Prozent/NOUN/3/obl ihm/er/PRON/3/obj",
            25,
        ),
        (
            "Großaktionärin/Großaktionärin/NOUN/5/nsubj ist/sein/AUX/5/cop mit/mit/ADP/5/case 15/15/NUM/5/nummod "
            "Prozent/Prozent/NOUN/0/root",
            15,
        ),
        (
            "Die/der/DET/5/det 45/45/NUM/3/nummod Meter/Meter/NOUN/4/nmod hohe/hoch/ADJ/5/amod "
            "Brücke/Brücke/NOUN/6/nsubj brach/brechen/VERB/0/root",
            45,
        ),
    ],
)
def test_what_is_needed_or_held_or_measures_a_thing_stands(sentence: str, value: float) -> None:
    assert read(sentence) == [(value, value, "STANDING")]


@pytest.mark.parametrize(
    "sentence",
    [
        # those who are asked, and what they think
        "Zwölf/zwölf/NUM/2/nummod Prozent/Prozent/NOUN/3/nsubj halten/halten/VERB/0/root das/der/PRON/3/obj "
        "für/für/ADP/6/case falsch/falsch/ADJ/3/obl",
        "Die/der/DET/5/det um/um/ADP/4/case 30/30/NUM/4/nummod Prozent/Prozent/NOUN/5/nmod "
        "höhere/hoch/ADJ/6/amod Miete/Miete/NOUN/7/nsubj drückt/drücken/VERB/0/root",
        "Sie/sie/PRON/2/nsubj erhielt/erhalten/VERB/0/root 61/61/NUM/4/nummod Stimmen/Stimme/NOUN/2/obj",
        "Er/er/PRON/2/nsubj braucht/brauchen/VERB/0/root 300/300/NUM/4/nummod Euro/Euro/NOUN/2/obj",
    ],
)
def test_what_is_cast_or_has_risen_or_costs_may_change(sentence: str) -> None:
    assert [mod for _, _, mod in read(sentence)] == [None]

"""Numbers that tell how old people are."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from tests.builders import make_document

POINT = " ././PUNCT/1/punct"


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Er/er/PRON/4/nsubj ist/sein/AUX/4/cop 44/44/NUM/4/nummod Jahre/Jahr/NOUN/5/obl alt/alt/ADJ/0/root", ["age"]),
        (
            "Viele/viele/PRON/3/nsubj sind/sein/AUX/3/cop jünger/jung/ADJ/0/root als/als/CCONJ/5/case "
            "sechs/sechs/NUM/6/nummod Jahre/Jahr/NOUN/3/obl",
            ["age"],
        ),
        (
            "Krank/krank/ADJ/0/root sind/sein/AUX/1/cop Gäste/Gast/NOUN/1/nsubj über/über/ADP/5/case 60/60/NUM/3/nmod",
            ["age"],
        ),
        (
            "Krank/krank/ADJ/0/root sind/sein/AUX/1/cop Menschen/Mensch/NOUN/1/nsubj unter/unter/ADP/6/case "
            "zehn/zehn/NUM/6/nummod Jahren/Jahr/NOUN/3/nmod",
            ["age"],
        ),
        (
            "Dort/dort/ADV/2/advmod saßen/sitzen/VERB/0/root Gäste/Gast/NOUN/2/nsubj unter/unter/ADP/6/case "
            "40/40/NUM/6/nummod Schirmen/Schirm/NOUN/2/obl",
            ["other"],
        ),
        (
            "Es/es/PRON/2/nsubj bleibt/bleiben/VERB/0/root bei/bei/ADP/4/case Werten/Wert/NOUN/2/obl "
            "über/über/ADP/6/case 60/60/NUM/4/nmod",
            ["other"],
        ),
        (
            "Das/das/PRON/2/nsubj dauert/dauern/VERB/0/root 44/44/NUM/4/nummod Jahre/Jahr/NOUN/2/obl",
            ["other"],
        ),
        (
            "Über/über/ADP/3/case 60/60/NUM/3/nummod Gäste/Gast/NOUN/4/nsubj erkrankten/erkranken/VERB/0/root",
            ["participants"],
        ),
    ],
)
def test_an_age_is_told_from_a_count(sentence: str, kinds: list[str]) -> None:
    assert [f.what for f in find_all_figures(make_document(sentence + POINT))] == kinds

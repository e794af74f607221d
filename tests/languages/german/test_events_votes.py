"""The numbers of all sides of a vote."""

import pytest

from lagebild.languages.german.events_votes import count_votes
from lagebild.model.figures import FigureSpan
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

SIDES = (
    "Zwölf/zwölf/NUM/2/nummod Räte/Rat/NOUN/3/nsubj stimmten/stimmen/VERB/0/root/VerbForm=Fin dafür/dafür/ADV/3/advmod "
    "+,/,/PUNCT/6/punct neun/neun/NUM/2/appos dagegen/dagegen/ADV/6/advmod +,/,/PUNCT/10/punct drei/drei/NUM/10/nsubj "
    "enthielten/enthalten/VERB/3/conj/VerbForm=Fin sich/sich/PRON/10/obj"
)
OPPOSED = (
    "Mit/mit/ADP/5/case 15/15/NUM/5/nummod zu/zu/ADP/4/case 9/9/NUM/2/conj Stimmen/Stimme/NOUN/8/obl "
    "bei/bei/ADP/8/case zwei/zwei/NUM/8/nummod Enthaltungen/Enthaltung/NOUN/9/obl beschloss/beschließen/VERB/0/root/VerbForm=Fin "
    "der/der/DET/11/det Rat/Rat/NOUN/9/nsubj 300/300/NUM/13/nummod Wohnungen/Wohnung/NOUN/9/obj"
)


def count(text: str, trigger: str, kind: str, *figures: tuple[str, str]) -> list[tuple[str, str]]:
    document = make_document(text)
    known = tuple(FigureSpan(span_of(document.text, words), what) for words, what in figures)
    frame = EventFrame((span_of(document.text, trigger),), kind, figures=known)
    return [(f.span.of(document.text), f.what) for f in count_votes(document, [frame])[0].figures]


def test_each_side_of_a_vote_is_counted_whose_verb_is_left_out() -> None:
    found = count(SIDES, "stimmten", "LEGISLATE", ("Zwölf Räte", "participants"))
    assert found == [("Zwölf Räte", "votes"), ("neun", "votes"), ("drei", "votes")]


@pytest.mark.parametrize("kind", ["CULTURE", "BUSINESS"])
def test_nothing_else_is_decided_by_votes(kind: str) -> None:
    assert count(SIDES, "stimmten", kind, ("Zwölf Räte", "participants")) == [("Zwölf Räte", "participants")]


def test_two_sides_told_as_one_number_are_parted() -> None:
    found = count(OPPOSED, "beschloss", "LEGISLATE", ("15 zu 9 Stimmen", "votes"), ("300 Wohnungen", "other"))
    assert found == [
        ("15", "votes"),
        ("9 Stimmen", "votes"),
        ("zwei Enthaltungen", "votes"),
        ("300 Wohnungen", "other"),
    ]

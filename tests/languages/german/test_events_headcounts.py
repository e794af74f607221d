"""What others count of a protest."""

import pytest

from lagebild.languages.german.events_headcounts import carry_headcounts
from lagebild.model.figures import FigureSpan
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

MARCH = "90/90/NUM/2/nummod Bauern/Bauer/NOUN/3/nsubj demonstrierten/demonstrieren/VERB/0/root/VerbForm=Fin"
COUNT = "Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin von/von/ADP/{head}/case 150/150/NUM/{number}{noun}"
BARE = COUNT.format(verb="sprach/sprechen", head=4, number="2/obl", noun="")
NAMED = COUNT.format(verb="sprach/sprechen", head=5, number="5/nummod", noun=" Teilnehmern/Teilnehmer/NOUN/2/obl")
OTHERS = NAMED.replace("Teilnehmern/Teilnehmer", "Traktoren/Traktor")
TOLD = BARE.replace("sprach/sprechen", "träumte/träumen")


def count(second: str, kind: str = "PROTEST", what: str = "participants") -> list[str]:
    document = make_document(MARCH, second)
    known = FigureSpan(span_of(document.text, "90 Bauern"), what)
    frame = EventFrame((span_of(document.text, "demonstrierten"),), kind, "occurred", figures=(known,))
    return [f.span.of(document.text) for f in carry_headcounts(document, [frame])[0].figures]


@pytest.mark.parametrize(("second", "found"), [(BARE, "150"), (NAMED, "150 Teilnehmern")])
def test_what_another_counts_stands_beside_the_first_number(second: str, found: str) -> None:
    assert count(second) == ["90 Bauern", found]


@pytest.mark.parametrize(
    ("second", "kind", "what"),
    [
        (OTHERS, "PROTEST", "participants"),
        (TOLD, "PROTEST", "participants"),
        (BARE, "CONSULT", "participants"),
        (BARE, "PROTEST", "injured"),
    ],
)
def test_nothing_else_is_a_count_of_the_protest(second: str, kind: str, what: str) -> None:
    assert count(second, kind, what) == ["90 Bauern"]

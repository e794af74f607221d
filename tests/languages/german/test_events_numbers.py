"""The numbers of an event from all that tells them."""

from lagebild.languages.german.events_numbers import carry_numbers
from lagebild.model.figures import FigureSpan
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of


def test_the_next_sentence_tells_another_count() -> None:
    document = make_document(
        "90/90/NUM/2/nummod Bauern/Bauer/NOUN/3/nsubj demonstrierten/demonstrieren/VERB/0/root/VerbForm=Fin",
        "Kern/Kern/PROPN/2/nsubj sprach/sprechen/VERB/0/root/VerbForm=Fin von/von/ADP/4/case 150/150/NUM/2/obl",
    )
    known = FigureSpan(span_of(document.text, "90 Bauern"), "participants")
    frame = EventFrame((span_of(document.text, "demonstrierten"),), "PROTEST", "occurred", figures=(known,))
    assert [f.span.of(document.text) for f in carry_numbers(document, [frame])[0].figures] == ["90 Bauern", "150"]

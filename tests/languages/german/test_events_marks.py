"""What the words of an event tell of it besides."""

from lagebild.languages.german.events_marks import set_marks
from lagebild.languages.german.events_words import event_words
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of


def test_number_level_and_family_are_told_by_the_noun() -> None:
    document = make_document(
        "Das/der/DET/3/det zweite/zweit/ADJ/3/amod Ministertreffen/Ministertreffen/NOUN/4/nsubj endete/enden/VERB/0/root"
    )
    frame = set_marks(EventFrame((span_of(document.text, "Ministertreffen"),), "CONSULT"), document, event_words())
    assert (frame.number, frame.levels) == (2, ("ministers",))
    assert frame.family

"""What a frame tells of its event for comparison with other mentions."""

from lagebild.extract.retellings import make_mention
from lagebild.model.facts import Event
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of


def test_a_mention_knows_its_word_its_number_and_its_things() -> None:
    document = make_document(
        "Die/der/DET/2/det Einstürze/Einsturz/NOUN/4/nsubj/Number=Plur der/der/DET/4/det Brücken/Brücke/NOUN/0/root"
    )
    bridges = span_of(document.text, "der Brücken")
    frame = EventFrame(
        (span_of(document.text, "Einstürze"),),
        "ACCIDENT",
        against=(bridges,),
        wordings=((bridges, "Brücke"),),
        things=(bridges,),
    )
    event = Event("e1", "ACCIDENT", "occurred", frame.trigger)
    mention = make_mention(document, frame, event)
    assert (mention.word, mention.plural, mention.things) == ("einsturz", True, frozenset({"Brücke"}))

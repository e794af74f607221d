"""The participants of an event after all rules."""

from lagebild.languages.german.events_participants import mend_participants
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of


def test_an_inquiry_is_against_whom_its_deed_hangs_with_and_none_takes_part_in_itself() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj ermittelt/ermitteln/VERB/0/root/VerbForm=Fin wegen/wegen/ADP/4/case Betrugs/Betrug/NOUN/2/obl "
        "gegen/gegen/ADP/6/case Kern/Kern/PROPN/4/nmod"
    )
    deed, suspect = (span_of(document.text, words) for words in ("Betrugs", "Kern"))
    inquiry = mend_participants(document, 1, EventFrame((document.tokens[1].span,), "COURT", "ongoing"))
    crime = mend_participants(document, 3, EventFrame((deed,), "CRIME", "occurred", by=(deed,), against=(suspect,)))
    assert (inquiry.against, crime.by, crime.against, crime.status) == ((suspect,), (), (), "alleged")

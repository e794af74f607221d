"""Who refuses where what is refused stands first."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_fronted import turn_refusals
from lagebild.model.text import EventFrame, Name
from tests.builders import make_document, span_of

ROWS = "{first}/3/nsubj {verb}/VERB/0/root Moor/Moor/PROPN/3/obj ab/ab/ADP/3/compound:prt"


@pytest.mark.parametrize(
    ("first", "verb", "doer"),
    [
        ("Das/der/DET/2/det Angebot/Angebot/NOUN", "lehnte/lehnen", "Moor"),
        ("Das/der/DET/2/det Angebot/Angebot/NOUN", "holte/holen", "Das Angebot"),
        ("Die/der/DET/2/det Ministerin/Ministerin/NOUN", "lehnte/lehnen", "Die Ministerin"),
    ],
)
def test_a_thing_refuses_nobody(first: str, verb: str, doer: str) -> None:
    rows = ROWS.format(first=first, verb=verb)
    text = make_document(rows).text
    words = [row.split("/")[0] for row in first.split()]
    subject, moor = span_of(text, " ".join(words)), span_of(text, "Moor")
    frame = EventFrame((span_of(text, verb.split("/")[0]),), "REJECT", by=(subject,), against=(moor,))
    document = replace(make_document(rows), names=(Name(moor, "PER"),))
    assert [span.of(text) for span in turn_refusals(document, 2, frame).by] == [doer]

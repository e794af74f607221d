"""Who does or refuses what stands before him."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_fronted import turn_doers, turn_refusals
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


@pytest.mark.parametrize(("named", "doer"), [("Das Werk", "der Rat"), ("der Rat", "der Rat")])
@pytest.mark.parametrize("passive", [False, True])
def test_the_subject_behind_the_object_does_it(named: str, doer: str, *, passive: bool) -> None:
    helper = "wird/werden/AUX/6/aux:pass" if passive else "hat/haben/AUX/6/aux"
    document = make_document(
        f"Das/der/DET/2/det Werk/Werk/NOUN/6/obj {helper} der/der/DET/5/det Rat/Rat/NOUN/6/nsubj "
        "gesperrt/sperren/VERB/0/root/VerbForm=Part"
    )
    frame = EventFrame((span_of(document.text, "gesperrt"),), "COERCE", by=(span_of(document.text, named),))
    told = [span.of(document.text) for span in turn_doers(document, 5, frame).by]
    assert told == [named if passive else doer]


@pytest.mark.parametrize(("first", "doers"), [("Das/der/PRON", ["dessen Haus"]), ("Er/er/PRON", ["Er"])])
def test_what_only_points_back_refuses_nothing(first: str, doers: list[str]) -> None:
    document = make_document(
        f"{first}/2/nsubj lehnte/lehnen/VERB/0/root dessen/der/PRON/4/nmod Haus/Haus/NOUN/2/obj ab/ab/ADP/2/compound:prt"
    )
    by = (document.tokens[0].span,)
    frame = turn_refusals(document, 1, EventFrame((document.tokens[1].span,), "REJECT", by=by))
    assert [span.of(document.text) for span in frame.by] == doers

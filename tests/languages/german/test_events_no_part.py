"""Who only speaks, acts beside or is supplied takes no part in what a noun names."""

import pytest

from lagebild.languages.german.events_no_part import drop_others
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of


@pytest.mark.parametrize(
    ("role", "verb", "kept"),
    [
        ("Sprecher", "bestätigte/bestätigen", []),
        ("Präsident", "bestätigte/bestätigen", ["Kern"]),
        ("Sprecher", "besuchte/besuchen", ["Kern"]),
    ],
)
def test_who_speaks_for_others_does_not_meet_anybody(role: str, verb: str, kept: list[str]) -> None:
    document = make_document(
        f"{role}/{role}/NOUN/2/nmod Kern/Kern/PROPN/3/nsubj {verb}/VERB/0/root/VerbForm=Fin das/der/DET/5/det "
        "Treffen/Treffen/NOUN/3/obj"
    )
    frame = EventFrame((span_of(document.text, "Treffen"),), "CONSULT", parties=(span_of(document.text, "Kern"),))
    assert [s.of(document.text) for s in drop_others(document, 4, frame).parties] == kept


def test_who_acts_in_the_clause_beside_does_not_do_it() -> None:
    document = make_document(
        "Rom/Rom/PROPN/2/nsubj droht/drohen/VERB/0/root/VerbForm=Fin mit/mit/ADP/4/case Ausstieg/Ausstieg/NOUN/2/obl "
        "+,/,/PUNCT/7/punct Bern/Bern/PROPN/7/nsubj zögert/zögern/VERB/2/parataxis/VerbForm=Fin"
    )
    doers = (span_of(document.text, "Rom"), span_of(document.text, "Bern"))
    frame = EventFrame((span_of(document.text, "Ausstieg"),), "RETREAT", by=doers)
    assert drop_others(document, 3, frame).by == doers[:1]


def test_to_whom_arms_are_supplied_it_is_done() -> None:
    document = make_document(
        "Waffenlieferungen/Waffenlieferung/NOUN/4/nsubj an/an/ADP/3/case Bern/Bern/PROPN/1/nmod enden/enden/VERB/0/root"
    )
    bern = span_of(document.text, "Bern")
    frame = EventFrame((span_of(document.text, "Waffenlieferungen"),), "AID", by=(bern,))
    assert (lambda f: (f.by, f.against))(drop_others(document, 0, frame)) == ((), (bern,))


def test_a_wish_meets_nobody() -> None:
    document = make_document(
        "Auf/auf/ADP/2/case Initiative/Initiative/NOUN/5/obl Roms/Rom/PROPN/2/nmod kam/kommen/AUX/5/aux "
        "zustande/zustande/VERB/0/root Telefonat/Telefonat/NOUN/5/nsubj"
    )
    wish = span_of(document.text, "Initiative Roms")
    frame = EventFrame((span_of(document.text, "Telefonat"),), "CONSULT", parties=(wish,))
    assert drop_others(document, 5, frame).parties == ()


@pytest.mark.parametrize(
    ("case", "noun", "kept"),
    [("wegen", "mit", ["Moor"]), ("mit", "in", ["Moor", "Rom"]), ("wegen", "gegen", ["Moor", "Rom"])],
)
def test_who_takes_part_in_the_cause_of_a_deed_is_not_its_object(case: str, noun: str, kept: list[str]) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj rügte/rügen/VERB/0/root Moor/Moor/PROPN/2/obj {case}/{case}/ADP/5/case "
        f"Gesprächen/Gespräch/NOUN/2/obl {noun}/{noun}/ADP/7/case Rom/Rom/PROPN/5/nmod"
    )
    objects = (span_of(document.text, "Moor"), span_of(document.text, "Rom"))
    frame = EventFrame((span_of(document.text, "rügte"),), "ACCUSE", against=objects)
    assert [s.of(document.text) for s in drop_others(document, 1, frame).against] == kept

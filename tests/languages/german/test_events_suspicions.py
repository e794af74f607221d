"""Whom an inquiry or a scandal touches has neither done nor suffered the deed."""

import pytest

from lagebild.languages.german.events_suspicions import clear_of_suspicion, find_suspects
from lagebild.model.figures import FigureSpan
from lagebild.model.text import Document, EventFrame
from tests.builders import make_document, span_of

CHARGED = (
    "Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin wegen/wegen/ADP/4/case {deed}/NOUN/2/obl "
    "gegen/gegen/ADP/7/case zwei/zwei/NUM/7/nummod Wirte/Wirt/NOUN/4/nmod"
)
SCANDAL = (
    "Im/in/ADP/2/case Bauskandal/Bauskandal/NOUN/3/obl schwieg/schweigen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/3/nsubj "
    "zum/zu/ADP/6/case Skandal/Skandal/NOUN/3/obl der/der/DET/8/det Bank/Bank/NOUN/6/nmod"
)


def clear(document: Document, index: int, frame: EventFrame) -> tuple[list[str], list[str], str]:
    cleared = clear_of_suspicion(document, index, frame)
    texts = [[span.of(document.text) for span in spans] for spans in (cleared.by, cleared.against)]
    assert all(any(s.overlaps(f.span) for s in cleared.against) for f in cleared.figures)
    return texts[0], texts[1], cleared.status


@pytest.mark.parametrize(
    ("verb", "deed", "against", "status"),
    [
        ("ermittelt/ermitteln", "Betrugs/Betrug", [], "alleged"),
        ("ermittelt/ermitteln", "Gewalt/Gewalt", ["zwei Wirte"], "alleged"),
        ("klagt/klagen", "Betrugs/Betrug", ["zwei Wirte"], "occurred"),
    ],
)
def test_whom_an_inquiry_is_against_is_no_victim(verb: str, deed: str, against: list[str], status: str) -> None:
    document = make_document(CHARGED.format(verb=verb, deed=deed))
    wirte = span_of(document.text, "zwei Wirte")
    frame = EventFrame(
        (document.tokens[3].span,), "CRIME", "occurred", against=(wirte,), figures=(FigureSpan(wirte, "other"),)
    )
    assert clear(document, 3, frame) == ([], against, status)


@pytest.mark.parametrize(("verb", "found"), [("ermittelt/ermitteln", ["zwei Wirte"]), ("klagt/klagen", [])])
def test_an_inquiry_is_against_whom_the_tree_gives_to_its_deed(verb: str, found: list[str]) -> None:
    document = make_document(CHARGED.format(verb=verb, deed="Betrugs/Betrug"))
    assert [span.of(document.text) for span in find_suspects(document, 1)] == found


def test_a_scandal_is_of_nobody_but_whom_its_noun_names() -> None:
    document = make_document(SCANDAL)
    both = tuple(span_of(document.text, words) for words in ("Moor", "der Bank"))
    for index, by in ((1, []), (5, ["der Bank"])):
        frame = EventFrame((document.tokens[index].span,), "CRIME", "occurred", by=both)
        assert clear(document, index, frame) == (by, [], "occurred")


def test_whom_a_trial_is_against_has_not_surely_done_the_deed() -> None:
    document = make_document(
        "Der/der/DET/2/det Prozess/Prozess/NOUN/8/nsubj gegen/gegen/ADP/4/case Moor/Moor/PROPN/2/nmod wegen/wegen/ADP/7/case "
        "eines/ein/DET/7/det Mordes/Mord/NOUN/2/nmod begann/beginnen/VERB/0/root/VerbForm=Fin"
    )
    frame = EventFrame((document.tokens[6].span,), "CRIME", "occurred", by=(span_of(document.text, "Moor"),))
    assert clear(document, 6, frame) == ([], [], "alleged")

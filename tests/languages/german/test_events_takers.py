"""Who takes part, by evidence of the words around."""

from dataclasses import replace

import numpy as np
import pytest

from lagebild.languages import load_pack
from lagebild.languages.german import events_takers
from lagebild.languages.german.events_takers import NONE, PLACE, ROLES, weigh_takers
from lagebild.languages.german.evidence import Evidence
from lagebild.languages.german.vectors import SentenceReading, WordVectors
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

DOCUMENT = make_document(
    "Kern/Kern/PROPN/2/nsubj schlug/schlagen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj Bonn/Bonn/PROPN/2/obl"
)
KERN, MOOR, BONN = (span_of(DOCUMENT.text, word) for word in ("Kern", "Moor", "Bonn"))
LABELS = (NONE, PLACE, *ROLES)
VECTORS = WordVectors(
    DOCUMENT, [SentenceReading(np.zeros(2, dtype=np.float32), np.zeros((len(DOCUMENT.tokens), 4), dtype=np.float32))]
)


def weigh(monkeypatch: pytest.MonkeyPatch, wanted: dict[str, str], frame: EventFrame) -> EventFrame:
    """The frame after evidence that is sure of these words."""
    rows = {f"is {word.lower()}": row for row, word in enumerate(wanted)}
    weights = np.zeros((len(rows), len(LABELS)), dtype=np.float32)
    for row, role in enumerate(wanted.values()):
        weights[row, LABELS.index(role)] = 9.0
    evidence = Evidence(LABELS, rows, weights, np.zeros(len(LABELS), dtype=np.float32))
    monkeypatch.setattr(events_takers, "evidence_of", lambda _: evidence)
    return weigh_takers(DOCUMENT, 1, frame, VECTORS)


FRAME = EventFrame((span_of(DOCUMENT.text, "schlug"),), "ARREST", by=(KERN,), against=(BONN,), rule="model")


def test_evidence_adds_turns_and_takes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    found = weigh(monkeypatch, {"Kern": "against", "Moor": "by", "Bonn": NONE}, FRAME)
    assert (found.by, found.against, found.parties) == ((MOOR,), (KERN,), ())
    assert found.rule == "model; who and where by evidence"


def test_what_evidence_is_silent_about_stays_as_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert weigh(monkeypatch, {"Rehn": "by"}, FRAME) is FRAME


def test_where_an_attack_is_is_whom_it_is_against(monkeypatch: pytest.MonkeyPatch) -> None:
    attack = replace(FRAME, type="ASSAULT")
    assert weigh(monkeypatch, {"Bonn": NONE}, attack) is attack


def test_nobody_becomes_a_party_by_evidence_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    talk = replace(FRAME, type="CONSULT")
    assert weigh(monkeypatch, {"Moor": "parties"}, talk) is talk
    assert weigh(monkeypatch, {"Kern": "parties"}, talk).parties == (KERN,)


def test_a_role_that_another_keeps_is_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    assert weigh(monkeypatch, {"Moor": "by"}, FRAME) is FRAME
    assert weigh(monkeypatch, {"Moor": "by"}, replace(FRAME, by=())).by == (MOOR,)


def test_evidence_tells_the_place_and_one_that_also_takes_part_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    assert weigh(monkeypatch, {"Bonn": PLACE}, replace(FRAME, against=())).place == (BONN,)
    placed = replace(FRAME, place=(BONN,))
    found = weigh(monkeypatch, {"Bonn": NONE}, placed)
    assert (found.place, found.against) == ((BONN,), ())
    assert weigh(monkeypatch, {"Bonn": NONE}, replace(placed, against=())).place == ()


def test_evidence_has_to_be_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events_takers, "ADDED", 1.0)
    assert not weigh(monkeypatch, {"Moor": "by"}, replace(FRAME, by=())).by


def test_what_is_no_main_event_stays_as_found(monkeypatch: pytest.MonkeyPatch) -> None:
    minor = replace(FRAME, minor=True)
    assert weigh(monkeypatch, {"Kern": NONE}, minor) is minor


def test_without_vectors_or_others_nothing_is_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert weigh_takers(DOCUMENT, 1, FRAME, None) is FRAME
    document = make_document("Geschlagen/schlagen/VERB/0/root")
    frame = EventFrame((document.tokens[0].span,), "ASSAULT")
    assert weigh_takers(document, 0, frame, VECTORS) is frame


def test_the_model_finds_who_undergoes_what_no_word_list_has() -> None:
    pack = load_pack("de")
    document = pack.parse("Nach Angaben des Bürgermeisters wurde das Rathaus am Montag von Unbekannten verwüstet.")
    (event,) = [f for f in pack.find_events(document) if f.trigger[0].of(document.text) == "verwüstet"]
    assert [span.of(document.text) for span in event.by] == ["Unbekannten"]
    assert [span.of(document.text) for span in event.against] == ["das Rathaus"]

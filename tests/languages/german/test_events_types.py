"""The type of an event by the lexicon, the nouns around the trigger and the model."""

from dataclasses import replace

import numpy as np
import pytest

from lagebild.languages.german import events_types
from lagebild.languages.german.events_readings import read_word
from lagebild.languages.german.events_types import choose_type, find_topics
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.evidence import Evidence, Layers, evidence_of
from lagebild.model.text import Document, EventFrame
from tests.builders import make_document, make_vectors

UNSURE = (("BUSINESS", 0.3), ("COERCE", 0.3), ("AGREE", 0.3), ("OTHER", 0.1))


@pytest.fixture
def without_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the words speak for no type by themselves."""
    shipped = evidence_of("event")
    silent = Evidence(shipped.labels, {}, shipped.weights[:0], shipped.bias)
    monkeypatch.setattr(events_types, "evidence_of", lambda _: silent)


def type_of(document: Document, index: int, chances: tuple[tuple[str, float], ...] = UNSURE) -> str:
    frame = EventFrame((document.tokens[index].span,), "OTHER", chances=chances)
    readings = read_word(document, index, event_words())
    return choose_type(document, index, frame, readings, find_topics(document))


def close(thing: str) -> Document:
    return make_document(
        f"Sie/sie/PRON/4/nsubj haben/haben/AUX/4/aux/VerbForm=Fin {thing}/{thing}/NOUN/4/obj "
        "geschlossen/schließen/VERB/0/root/VerbForm=Part"
    )


def test_the_object_tells_what_was_closed() -> None:
    assert [type_of(close(thing), 3) for thing in ("Grenze", "Vertrag", "Werk")] == ["COERCE", "AGREE", "BUSINESS"]


def test_a_closed_road_is_no_sanction() -> None:
    document = make_document(
        "Die/die/DET/2/det Straße/Straße/NOUN/4/nsubj:pass wurde/werden/AUX/4/aux:pass/VerbForm=Fin "
        "gesperrt/sperren/VERB/0/root/VerbForm=Part"
    )
    assert type_of(document, 3, (("SANCTION", 0.5), ("OTHER", 0.5))) == "OTHER"


@pytest.mark.usefixtures("without_evidence")
def test_the_model_decides_where_the_lexicon_knows_no_word() -> None:
    document = make_document("Gründelung/Gründelung/NOUN/0/root")
    assert type_of(document, 0, (("AID", 0.7), ("OTHER", 0.3))) == "AID"


def test_the_model_hardly_overrules_the_lexicon() -> None:
    document = make_document("Die/die/DET/2/det Festnahme/Festnahme/NOUN/0/root")
    assert type_of(document, 1, (("CONSULT", 0.9), ("ARREST", 0.1))) == "ARREST"


def seeing(kind: str, width: int = 5) -> Evidence:
    """Evidence in which every vector with a value speaks for one type."""
    labels = ("AID", "BUSINESS", "COURT", "ARREST")
    second = np.asarray([[4.0 if label == kind else 0.0 for label in labels]], dtype=np.float32)
    layers = Layers(np.ones((width, 1), dtype=np.float32), np.zeros(1, dtype=np.float32), second)
    return Evidence(labels, {}, np.zeros((0, 4), dtype=np.float32), np.zeros(4, dtype=np.float32), layers)


def test_the_vectors_of_the_words_help_where_the_lexicon_knows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    document = make_document("Gründelung/Gründelung/NOUN/0/root")
    frame = EventFrame((document.tokens[0].span,), "OTHER", chances=(("AID", 0.5), ("BUSINESS", 0.5)))
    for kind in ("AID", "BUSINESS"):
        monkeypatch.setattr(events_types, "evidence_of", lambda _, kind=kind: seeing(kind))
        topics = find_topics(document, make_vectors(document))
        assert choose_type(document, 0, frame, (), topics) == kind


def test_the_words_speak_for_a_type_where_the_lexicon_knows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    weights = np.asarray([[1.0, -1.0]], dtype=np.float32)
    learnt = Evidence(("SPORT", "ELECTION"), {"with finale": 0}, weights, np.zeros(2, dtype=np.float32))
    monkeypatch.setattr(events_types, "evidence_of", lambda _: learnt)
    document = make_document(
        "Der/der/DET/2/det Stürmer/Stürmer/NOUN/3/nsubj siegte/siegen/VERB/0/root/VerbForm=Fin "
        "im/im/ADP/5/case Finale/Finale/NOUN/3/obl"
    )
    frame = EventFrame((document.tokens[2].span,), "OTHER", chances=(("SPORT", 0.4), ("ELECTION", 0.4)))
    assert choose_type(document, 2, frame, (), find_topics(document)) == "SPORT"


def test_the_vectors_of_the_words_hardly_overrule_the_lexicon(monkeypatch: pytest.MonkeyPatch) -> None:
    document = make_document("Die/die/DET/2/det Festnahme/Festnahme/NOUN/0/root")
    frame = EventFrame((document.tokens[1].span,), "ARREST", chances=(("ARREST", 0.6), ("COURT", 0.4)))
    layers = seeing("COURT").layers
    assert layers is not None
    mild = replace(seeing("COURT"), layers=replace(layers, second=layers.second / 20))
    monkeypatch.setattr(events_types, "evidence_of", lambda _: mild)
    topics = find_topics(document, make_vectors(document))
    assert choose_type(document, 1, frame, read_word(document, 1, event_words()), topics) == "ARREST"


@pytest.mark.usefixtures("without_evidence")
def test_a_word_that_surely_names_an_event_is_hardly_overruled() -> None:
    document = make_document("Der/der/DET/2/det Truppenaufmarsch/Truppenaufmarsch/NOUN/0/root")
    frame = EventFrame((document.tokens[1].span,), "FIGHT", chances=(("FIGHT", 0.94), ("MOBILIZE", 0.01)))
    (reading,) = read_word(document, 1, event_words())
    for strong, kind in ((True, "MOBILIZE"), (False, "FIGHT")):
        readings = (replace(reading, strong=strong),)
        assert choose_type(document, 1, frame, readings, find_topics(document)) == kind


def test_an_infinitive_with_zu_is_read_without_it() -> None:
    document = make_document("abzuziehen/abzuziehen/VERB/0/root/VerbForm=Inf")
    assert "RETREAT" in {reading.type for reading in read_word(document, 0, event_words())}


def test_a_word_wrongly_taken_for_a_particle_is_left_out() -> None:
    document = make_document("zur/zur/ADP/2/compound:prt kapitulieren/kapitulieren/VERB/0/root/VerbForm=Inf")
    assert [reading.type for reading in read_word(document, 1, event_words())] == ["YIELD"]


@pytest.mark.usefixtures("without_evidence")
def test_a_verb_and_its_noun_that_name_something_together_outweigh_a_sure_model() -> None:
    assert type_of(close("Vertrag"), 3, (("SANCTION", 0.9), ("COERCE", 0.1))) == "AGREE"


@pytest.mark.usefixtures("without_evidence")
@pytest.mark.parametrize(("visited", "kind"), [("Park/Park/NOUN", "OTHER"), ("Kern/Kern/PROPN", "CONSULT")])
def test_a_visit_to_a_thing_is_no_talk(visited: str, kind: str) -> None:
    document = make_document(f"Sie/sie/PRON/2/nsubj besuchten/besuchen/VERB/0/root/VerbForm=Fin {visited}/2/obj")
    assert type_of(document, 1, (("CONSULT", 0.9), ("OTHER", 0.1))) == kind


@pytest.mark.usefixtures("without_evidence")
@pytest.mark.parametrize(("particle", "kind"), [(" ein/ein/ADP/2/compound:prt", "OTHER"), ("", "CONSULT")])
def test_a_verb_is_not_read_without_the_particle_that_stands_apart(particle: str, kind: str) -> None:
    document = make_document(
        f"Gäste/Gast/NOUN/2/nsubj trafen/treffen/VERB/0/root/VerbForm=Fin in/in/ADP/4/case Bonn/Bonn/PROPN/2/obl{particle}"
    )
    assert type_of(document, 1, (("CONSULT", 0.9), ("OTHER", 0.1))) == kind


@pytest.mark.parametrize(("subject", "kind"), [("Zeuge/Zeuge", "OTHER"), ("Studie/Studie", "PUBLISH")])
def test_who_appears_is_not_printed(subject: str, kind: str) -> None:
    rows = f"{subject}/NOUN/2/nsubj erschien/erscheinen/VERB/0/root gestern/gestern/ADV/2/advmod"
    assert type_of(make_document(rows), 1, (("PUBLISH", 0.9),)) == kind


@pytest.mark.parametrize(
    ("called", "kind"), [("Moor/Moor/PROPN", "CONSULT"), ("Verwaltungsgericht/Verwaltungsgericht/NOUN", "COURT")]
)
def test_whoever_is_called_by_phone_is_talked_with_and_no_court(called: str, kind: str) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj rief/rufen/VERB/0/root/VerbForm=Fin {called}/2/obj an/an/ADP/2/compound:prt"
    )
    assert type_of(document, 1, (("REQUEST", 0.97), ("CONSULT", 0.03))) == kind

"""Who comes to harm by a verb of accidents and injuries."""

import pytest

from lagebild.languages.german.events import find_events
from lagebild.languages.german.events_harmed import mend_harmed, slots_of_harm
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

OF_ACCIDENTS = {"against": ("subj",)}
DONE = {"by": ("subj",), "against": ("obj",)}
STRUCK = "Der/der/DET/2/det Wagen/Wagen/NOUN/3/nsubj erfasste/erfassen/VERB/0/root {struck}"
BROKEN = "Er/er/PRON/2/nsubj brach/brechen/VERB/0/root {rest} den/der/DET/{noun}/det {part}/{part}/NOUN/2/obj"


def test_in_an_accident_it_happens_to_the_object_where_the_verb_has_one() -> None:
    struck = make_document(STRUCK.format(struck="einen/ein/DET/5/det Mann/Mann/NOUN/3/obj"))
    assert slots_of_harm(struck, 2, "ACCIDENT", OF_ACCIDENTS) == {"by": ("subj",), "against": ("obj",)}
    assert slots_of_harm(struck, 2, "SPORT", OF_ACCIDENTS) == OF_ACCIDENTS
    alone = make_document("Der/der/DET/2/det Wagen/Wagen/NOUN/3/nsubj verunglückte/verunglücken/VERB/0/root")
    assert slots_of_harm(alone, 2, "ACCIDENT", OF_ACCIDENTS) == OF_ACCIDENTS


def test_in_an_accident_told_in_the_passive_it_happens_to_the_subject() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Kind/Kind/NOUN/6/nsubj:pass wurde/werden/AUX/6/aux:pass von/von/ADP/5/case Kern/Kern/PROPN/6/obl:agent "
        "angefahren/anfahren/VERB/0/root/VerbForm=Part"
    )
    assert slots_of_harm(document, 5, "ACCIDENT", OF_ACCIDENTS) == {"against": ("obj",)}


@pytest.mark.parametrize("object_", ["sich/sich/PRON/3/obj", "das/der/DET/5/det Bein/Bein/NOUN/3/obj"])
def test_who_harms_himself_or_a_part_of_his_body_is_the_subject(object_: str) -> None:
    document = make_document(STRUCK.format(struck=object_))
    assert slots_of_harm(document, 2, "ACCIDENT", OF_ACCIDENTS) == OF_ACCIDENTS


def test_a_part_of_the_body_comes_to_harm_with_whom_it_belongs_to() -> None:
    document = make_document(BROKEN.format(rest="sich/sich/PRON/2/iobj", noun=5, part="Arm"))
    he, arm = (span_of(document.text, words) for words in ("Er", "den Arm"))
    broken = EventFrame((span_of(document.text, "brach"),), "ACCIDENT", by=(he,), against=(arm,))
    mended = mend_harmed(document, 1, broken)
    assert (mended.by, mended.against) == ((), (he,))


def test_other_objects_stay_as_they_are() -> None:
    document = make_document(BROKEN.format(rest="", noun=4, part="Vertrag"))
    he, treaty = (span_of(document.text, words) for words in ("Er", "den Vertrag"))
    for kind in ("ACCIDENT", "REJECT"):
        frame = EventFrame((span_of(document.text, "brach"),), kind, by=(he,), against=(treaty,))
        assert mend_harmed(document, 1, frame) == frame


def test_what_somebody_dies_of_is_nobody_to_whom_it_is_done() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj erlag/erliegen/VERB/0/root seinen/sein/DET/4/det:poss Verletzungen/Verletzung/NOUN/2/obj"
    )
    he, wounds = (span_of(document.text, words) for words in ("Er", "seinen Verletzungen"))
    frame = EventFrame((span_of(document.text, "erlag"),), "DEATH", by=(he,), against=(wounds,))
    mended = mend_harmed(document, 1, frame)
    assert (mended.by, mended.against) == ((he,), ())


@pytest.mark.parametrize(
    ("verb", "object_", "mended"),
    [
        ("behandelten/behandeln", "Patienten/Patient", True),
        ("fanden/finden", "Keime/Keim", True),
        ("bekamen/bekommen", "Fieber/Fieber", False),
    ],
)
def test_who_treats_somebody_or_finds_something_is_not_ill(verb: str, object_: str, mended: bool) -> None:
    of_health = {"against": ("subj", "obj")}
    document = make_document(
        f"Ärzte/Arzt/NOUN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin viele/viel/ADJ/4/amod {object_}/NOUN/2/obj"
    )
    slots = slots_of_harm(document, 1, "HEALTH", of_health)
    assert slots == ({"by": ("subj",), "against": ("obj",)} if mended else of_health)


def test_who_answers_to_a_court_is_the_accused() -> None:
    rows = (
        "Zwei/zwei/NUM/2/nummod Ärzte/Arzt/NOUN/5/nsubj müssen/müssen/AUX/5/aux/VerbForm=Fin sich/sich/PRON/5/obj "
        "verantworten/verantworten/VERB/0/root/VerbForm=Inf"
    )
    text = make_document(rows).text
    frame = EventFrame((span_of(text, "verantworten"),), "COURT", score=0.9, rule="model")
    (found,) = find_events(make_document(rows, events=[frame]))
    assert ([s.of(text) for s in found.against], found.by) == (["Zwei Ärzte"], ())


def test_who_wins_a_prize_for_himself_comes_to_no_harm() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj sicherte/sichern/VERB/0/root sich/sich/PRON/2/obj den/der/DET/5/det Pokal/Pokal/NOUN/2/obj"
    )
    kern, himself = span_of(document.text, "Kern"), span_of(document.text, "sich", 2)
    won = EventFrame((span_of(document.text, "sicherte"),), "SPORT", by=(kern,), against=(himself,))
    mended = mend_harmed(document, 1, won)
    assert (mended.by, mended.against) == ((kern,), ())


@pytest.mark.parametrize(
    ("clause", "found"),
    [
        ("Züge/Zug/NOUN/2/nsubj fielen/fallen/VERB/0/root aus/aus/ADV/2/compound:prt", {"against": ("subj",)}),
        ("Spiele/Spiel/NOUN/2/nsubj entfielen/entfallen/VERB/0/root", {"against": ("subj",)}),
        ("Züge/Zug/NOUN/2/nsubj fuhren/fahren/VERB/0/root aus/aus/ADV/2/compound:prt", DONE),
        ("Moor/Moor/PROPN/2/nsubj strich/streichen/VERB/0/root Züge/Zug/NOUN/2/obj", DONE),
        ("Züge/Zug/NOUN/2/obj ausfallen/ausfallen/VERB/0/root", DONE),
    ],
)
def test_what_falls_out_does_nothing(clause: str, found: dict[str, tuple[str, ...]]) -> None:
    assert slots_of_harm(make_document(clause), 1, "OTHER", DONE) == found


def test_the_subject_of_the_verb_dies_and_nobody_of_another_sentence() -> None:
    document = make_document(
        "Der/der/DET/2/det Kutter/Kutter/NOUN/3/nsubj sank/sinken/VERB/0/root",
        "Fischer/Fischer/NOUN/2/nsubj starben/sterben/VERB/0/root/VerbForm=Fin",
    )
    trigger, boat = (span_of(document.text, words) for words in ("starben", "Der Kutter"))
    mended = mend_harmed(document, 4, EventFrame((trigger,), "DEATH", "occurred", by=(boat,)))
    assert [s.of(document.text) for s in mended.by] == ["Fischer"]

"""Words that name no happening."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events import find_events
from lagebild.model.text import EventFrame, Name, SpeechFrame
from tests.builders import make_document, span_of


@pytest.mark.parametrize(("mark", "events"), [("Statt/statt", 0), ("Um/um", 1)])
def test_what_is_left_undone_is_no_event(mark: str, events: int) -> None:
    document = make_document(
        f"{mark}/SCONJ/3/mark zu/zu/PART/3/mark verhandeln/verhandeln/VERB/5/advcl/VerbForm=Inf +,/,/PUNCT/3/punct "
        "schwieg/schweigen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind Moor/Moor/PROPN/5/nsubj"
    )
    assert len(find_events(document)) == events


@pytest.mark.parametrize(("subject", "events"), [("Wer/wer/PRON", 0), ("Moor/Moor/PROPN", 1)])
def test_what_whoever_does_it_does_is_no_event(subject: str, events: int) -> None:
    document = make_document(
        f"{subject}/2/nsubj telefoniert/telefonieren/VERB/4/csubj/VerbForm=Fin|Tense=Pres|Mood=Ind +,/,/PUNCT/2/punct "
        "spart/sparen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind"
    )
    assert len(find_events(document)) == events


@pytest.mark.parametrize(("via", "events"), [(True, 0), (False, 1)])
def test_a_talk_through_which_something_is_passed_on_is_no_event(via: bool, events: int) -> None:
    rows = (
        "Moor/Moor/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind im/in/ADP/4/case Gespräch/Gespräch/NOUN/2/obl "
        "mit/mit/ADP/7/case der/der/DET/7/det Zeitung/Zeitung/NOUN/4/nmod nichts/nichts/PRON/2/obj"
    )
    text = make_document(rows).text
    frame = SpeechFrame(
        (span_of(text, "nichts"),), "reported", "assert", via=(span_of(text, "der Zeitung"),) if via else ()
    )
    assert len(find_events(make_document(rows, speech=[frame]))) == events


@pytest.mark.parametrize(
    ("verb", "triggers"), [("erteilte/erteilen", ["Absage"]), ("kritisierte/kritisieren", ["kritisierte", "Absage"])]
)
def test_a_verb_that_only_carries_a_noun_is_no_second_event(verb: str, triggers: list[str]) -> None:
    rows = f"Rat/Rat/NOUN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind eine/ein/DET/4/det Absage/Absage/NOUN/2/obj"
    text = make_document(rows).text
    named = ((verb.split("/")[0], "ACCUSE" if len(triggers) > 1 else "REJECT"), ("Absage", "REJECT"))
    frames = [EventFrame((span_of(text, word),), kind) for word, kind in named]
    found = find_events(make_document(rows, events=frames))
    assert [event.trigger[0].of(text) for event in found] == triggers


def _count(rows: str, trigger: str, kind: str = "PUBLISH") -> int:
    frame = EventFrame((span_of(make_document(rows).text, trigger),), kind)
    return len(find_events(make_document(rows, events=[frame])))


@pytest.mark.parametrize(
    ("verb", "noun", "trigger", "events"),
    [
        ("warf/werfen", "Licht/Licht", "warf", 0),
        ("warf/werfen", "Licht/Licht", "Licht", 0),
        ("warf/werfen", "Ball/Ball", "warf", 1),
        ("verlieh/verleihen", "Nachdruck/Nachdruck", "verlieh", 0),
        ("verlieh/verleihen", "Preis/Preis", "verlieh", 1),
        ("traf/treffen", "Ton/Ton", "traf", 0),
        ("traf/treffen", "Rehn/Rehn", "traf", 1),
    ],
)
def test_a_figure_of_speech_is_no_event(verb: str, noun: str, trigger: str, events: int) -> None:
    rows = f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind den/der/DET/4/det {noun}/NOUN/2/obj"
    assert _count(rows, trigger) == events


@pytest.mark.parametrize(("noun", "events"), [("Kameras/Kamera", 0), ("Presse/Presse", 0), ("Wand/Wand", 1)])
def test_whoever_steps_before_the_press_does_nothing_yet(noun: str, events: int) -> None:
    rows = (
        "Moor/Moor/PROPN/2/nsubj trat/treten/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind vor/vor/ADP/5/case "
        f"die/der/DET/5/det {noun}/NOUN/2/obl"
    )
    assert _count(rows, "trat", "APPOINT") == events


@pytest.mark.parametrize(("object_", "events"), [("sich/sich/PRON", 0), ("Maler/Maler/NOUN", 1)])
def test_how_somebody_is_is_no_event(object_: str, events: int) -> None:
    rows = (
        f"Moor/Moor/PROPN/2/nsubj zeichnete/zeichnen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind {object_}/2/obj "
        "aus/aus/ADP/2/compound:prt"
    )
    assert _count(rows, "zeichnete", "CULTURE") == events


@pytest.mark.parametrize(("object_", "events"), [("einen/ein/DET/4/det Turm/Turm/NOUN/5/obj", 0), ("", 1)])
def test_what_somebody_imagines_is_no_event(object_: str, events: int) -> None:
    verb = 5 if object_ else 3
    rows = (
        f"Moor/Moor/PROPN/{verb}/nsubj sich/sich/PRON/{verb}/obj {object_} "
        "vorstellte/vorstellen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind"
    )
    assert _count(rows, "vorstellte") == events


def test_where_a_report_has_it_from_is_no_event() -> None:
    rows = (
        "Brief/Brief/NOUN/0/root +,/,/PUNCT/6/punct der/der/PRON/6/nsubj/PronType=Rel der/der/DET/5/det "
        "Zeitung/Zeitung/NOUN/6/iobj vorlag/vorliegen/VERB/1/acl/VerbForm=Fin|Tense=Past|Mood=Ind"
    )
    assert _count(rows, "vorlag") == 0


@pytest.mark.parametrize(("case", "events"), [("zum/zu", 0), ("in/in", 1)])
def test_what_somebody_becomes_is_no_event(case: str, events: int) -> None:
    rows = (
        f"Auheim/Auheim/PROPN/5/nsubj ist/sein/AUX/5/aux {case}/ADP/4/case Gegner/Gegner/NOUN/5/obl "
        "aufgestiegen/aufsteigen/VERB/0/root/VerbForm=Part"
    )
    assert _count(rows, "aufgestiegen", "SPORT") == events


def test_where_somebody_stays_is_no_event() -> None:
    rows = (
        "Moor/Moor/PROPN/2/nsubj hielt/halten/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind sich/sich/PRON/2/obj "
        "dort/dort/ADV/2/advmod auf/auf/ADP/2/compound:prt"
    )
    assert _count(rows, "hielt", "OTHER") == 0


@pytest.mark.parametrize(
    ("subject", "events"),
    [
        ("Ein/ein/DET/2/det Beben/Erdbeben/NOUN", 0),
        ("Ein/ein/DET/2/det Streik/Streik/NOUN", 0),
        ("Ein/ein/DET/2/det Rat/Rat/NOUN", 1),
        ("Frau/Frau/NOUN/3/appos Moor/Moor/PROPN", 1),
    ],
)
def test_a_happening_that_hits_a_place_meets_nobody(subject: str, events: int) -> None:
    rows = f"{subject}/3/nsubj traf/treffen/VERB/0/root die/der/DET/5/det Insel/Insel/NOUN/3/obj"
    text = make_document(rows).text
    document = make_document(rows, events=[EventFrame((span_of(text, "traf"),), "CONSULT", score=0.5)])
    assert len([frame for frame in find_events(document) if frame.type == "CONSULT"]) == events


@pytest.mark.parametrize(("owner", "events"), [("Dunkelheit", 0), ("Bande", 1)])
def test_two_nouns_may_make_a_figure_of_speech(owner: str, events: int) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj schwieg/schweigen/VERB/0/root/VerbForm=Fin bis/bis/ADP/4/case Einbruch/Einbruch/NOUN/2/obl "
        f"der/der/DET/6/det {owner}/{owner}/NOUN/4/nmod"
    )
    marked = EventFrame((span_of(document.text, "Einbruch"),), "CRIME", rule="model")
    assert len(find_events(replace(document, events=(marked,)))) == events


@pytest.mark.parametrize(("label", "events"), [("PER", 0), ("ORG", 1)])
def test_the_name_of_somebody_is_no_event(label: str, events: int) -> None:
    rows = "Moor/Moor/PROPN/2/nsubj kam/kommen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind spät/spät/ADV/2/advmod"
    moor = span_of(make_document(rows).text, "Moor")
    document = make_document(rows, events=[EventFrame((moor,), "ACCIDENT", score=0.5)])
    assert len(find_events(replace(document, names=(Name(moor, label),)))) == events


@pytest.mark.parametrize(("word", "events"), [("wie/wie/ADP", 0), ("gestern/gestern/ADV", 1)])
def test_how_something_was_agreed_upon_is_no_event(word: str, events: int) -> None:
    rows = (
        "Das/der/DET/2/det Fest/Fest/NOUN/5/nsubj wird/werden/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood=Ind "
        f"{word}/5/advmod vereinbart/vereinbaren/VERB/0/root/VerbForm=Part"
    )
    if not events:
        rows = (
            "Das/der/DET/2/det Fest/Fest/NOUN/3/nsubj beginnt/beginnen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind "
            "wie/wie/ADP/5/case vereinbart/vereinbaren/VERB/3/advcl/VerbForm=Part"
        )
    text = make_document(rows).text
    found = find_events(make_document(rows, events=[EventFrame((span_of(text, "vereinbart"),), "AGREE")]))
    assert len([frame for frame in found if frame.trigger[0] == span_of(text, "vereinbart")]) == events


@pytest.mark.parametrize(("subject", "events"), [("Rehn/Rehn/PROPN", 0), ("Minister/Minister/NOUN", 1)])
def test_who_held_a_printed_interview_is_no_news(subject: str, events: int) -> None:
    text = f"Das/der/DET/2/det Gespräch/Gespräch/NOUN/3/obj führte/führen/VERB/0/root/VerbForm=Fin|Tense=Past {subject}/3/nsubj"
    document = make_document(text)
    name = Name(span_of(document.text, "Rehn"), "PER") if not events else None
    document = replace(document, names=(name,) if name else ())
    assert len(find_events(document)) == events


@pytest.mark.parametrize(
    ("shown", "relation", "events"),
    [
        ("Das/der/PRON", "root", 0),
        ("Dies/dies/PRON", "root", 0),
        ("das/der/PRON", "acl:relcl", 1),
        ("Gestern/gestern/ADV", "root", 1),
    ],
)
def test_who_demonstrates_a_thing_does_not_protest(shown: str, relation: str, events: int) -> None:
    verb = 0 if relation == "root" else 4
    rows = (
        f"{shown}/2/{'advmod' if 'ADV' in shown else 'obj'} demonstrierte/demonstrieren/VERB/{verb}/{relation}/VerbForm=Fin|Tense=Past|Mood=Ind "
        "die/der/DET/4/det Lehrerin/Lehrerin/NOUN/" + ("2/nsubj" if relation == "root" else "0/root")
    )
    assert _count(rows, "demonstrierte", "PROTEST") == events


@pytest.mark.parametrize(("owner", "events"), [("Luftwaffe/Luftwaffe", 0), ("Küste/Küste", 1)])
def test_aircraft_with_the_name_of_a_storm_is_no_disaster(owner: str, events: int) -> None:
    rows = (
        f"Zwei/zwei/NUM/2/nummod Tornados/Tornado/NOUN/5/nsubj der/der/DET/4/det {owner}/NOUN/2/nmod "
        "kamen/kommen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind"
    )
    assert _count(rows, "Tornados", "DISASTER") == events

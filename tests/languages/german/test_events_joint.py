"""Several words that name one event."""

import pytest

from lagebild.languages.german.events import find_events
from lagebild.languages.german.events_joint import join_adjacent, join_tied, with_particle
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of


def _find(rows: str, *named: tuple[str, str]) -> list[EventFrame]:
    text = make_document(rows).text
    frames = [EventFrame((span_of(text, word),), kind, score=0.5) for word, kind in named]
    return list(find_events(make_document(rows, events=frames)))


def _words(rows: str, *named: tuple[str, str]) -> list[list[str]]:
    text = make_document(rows).text
    return [[span.of(text) for span in event.trigger] for event in _find(rows, *named)]


SUIT = (
    "Moor/Moor/PROPN/2/nsubj reichte/reichen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
    "Klage/Klage/NOUN/2/obj ein/ein/ADP/2/compound:prt"
)


def test_a_verb_and_its_noun_of_one_type_are_one_event() -> None:
    assert _words(SUIT, ("reichte", "COURT"), ("Klage", "COURT")) == [["reichte", "Klage", "ein"]]


def test_a_verb_and_its_noun_of_two_types_are_two_events() -> None:
    rows = (
        "Rat/Rat/NOUN/2/nsubj kritisierte/kritisieren/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
        "Streik/Streik/NOUN/2/obj"
    )
    assert _words(rows, ("kritisierte", "ACCUSE"), ("Streik", "PROTEST")) == [["kritisierte"], ["Streik"]]


def test_a_verb_that_only_moves_its_noun_to_a_day_is_no_event_of_its_own() -> None:
    rows = (
        "Die/der/DET/2/det Messe/Messe/NOUN/3/nsubj rückt/rücken/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind "
        "auf/auf/ADP/5/case Montag/Montag/NOUN/3/obl"
    )
    text = make_document(rows).text
    frames = [
        EventFrame((span_of(text, w),), kind, score=0.5) for w, kind in (("Messe", "CULTURE"), ("rückt", "MOBILIZE"))
    ]
    found = list(find_events(make_document(rows, events=frames, times=["Montag"])))
    assert [(e.type, e.status) for e in found] == [("CULTURE", "postponed")]


def test_an_event_takes_no_part_in_itself() -> None:
    text = make_document(SUIT).text
    verb = EventFrame((span_of(text, "reichte"),), "COURT", against=(span_of(text, "Klage"),))
    noun = EventFrame((span_of(text, "Klage"),), "COURT")
    (found,) = find_events(make_document(SUIT, events=[verb, noun]))
    assert not found.against


def test_with_the_time_and_the_doer_of_the_noun_goes_what_is_told_of_them() -> None:
    document = make_document(SUIT)
    moor, verb, noun = (span_of(document.text, word) for word in ("Moor", "reichte", "Klage"))
    told = EventFrame((noun,), "COURT", by=(moor,), by_troops=True, time=(moor,), until=True, stretch=(moor, moor))
    (joined,) = join_tied(document, [EventFrame((verb,), "COURT"), told])
    assert (joined.by_troops, joined.until, joined.stretch) == (True, True, (moor, moor))


def test_how_long_the_noun_lasts_is_told_of_both() -> None:
    document = make_document(SUIT)
    moor, verb, noun = (span_of(document.text, word) for word in ("Moor", "reichte", "Klage"))
    timed = EventFrame((verb,), "COURT", time=(verb,))
    (joined,) = join_tied(document, [timed, EventFrame((noun,), "COURT", time=(moor,), lengths=(moor,))])
    assert set(joined.time) == {verb, moor}


@pytest.mark.parametrize(("case", "events"), [("bei/bei", 1), ("nach/nach", 2)])
def test_only_some_prepositions_take_up_what_the_verb_tells(case: str, events: int) -> None:
    rows = (
        "Moor/Moor/PROPN/2/nsubj schoss/schießen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
        f"{case}/ADP/5/case dem/der/DET/5/det Überfall/Überfall/NOUN/2/obl"
    )
    assert len(_find(rows, ("schoss", "ASSAULT"), ("Überfall", "ASSAULT"))) == events


def test_what_is_called_off_is_the_noun_of_the_verb() -> None:
    rows = (
        "Konzert/Konzert/NOUN/2/nsubj entfällt/entfallen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind "
        "heute/heute/ADV/2/advmod"
    )
    (found,) = _find(rows, ("Konzert", "CULTURE"), ("entfällt", "CULTURE"))
    assert found.status == "cancelled"


def test_the_surer_word_of_the_two_stands_first() -> None:
    rows = SUIT.replace("Klage/Klage/NOUN/2", "gestern/gestern/ADV/2/advmod Klage/Klage/NOUN/2")
    text = make_document(rows).text
    frames = [
        EventFrame((span_of(text, word),), "COURT", score=score) for word, score in (("reichte", 0.4), ("Klage", 0.9))
    ]
    (found,) = find_events(make_document(rows, events=frames))
    assert [span.of(text) for span in found.trigger] == ["Klage", "reichte", "ein"]


def test_the_separated_particle_of_a_verb_names_the_event_with_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj wies/weisen/VERB/0/root/VerbForm=Fin das/das/PRON/2/obj zurück/zurück/ADP/2/compound:prt"
    )
    frame = with_particle(document, EventFrame((span_of(document.text, "wies"),), "REJECT"))
    assert [span.of(document.text) for span in frame.trigger] == ["wies", "zurück"]


@pytest.mark.parametrize(("verb", "joined"), [("legte/legen", True), ("lobte/loben", False)])
def test_a_verb_that_only_carries_its_noun_is_one_with_it_whatever_its_type(verb: str, joined: bool) -> None:
    particle = " ein/ein/ADP/2/compound:prt" if joined else ""
    document = make_document(
        f"Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root sein/sein/DET/4/det:poss Veto/Veto/NOUN/2/obj{particle}"
    )
    told = EventFrame((document.tokens[1].span,), "LEGISLATE", score=0.4)
    noun = EventFrame((document.tokens[3].span,), "REJECT", score=0.7)
    found = join_tied(document, [told, noun])
    assert [frame.type for frame in found] == (["REJECT"] if joined else ["LEGISLATE", "REJECT"])


def test_what_is_arranged_is_to_come_though_the_arranging_is_done() -> None:
    text = make_document(SUIT).text
    frames = [
        EventFrame((span_of(text, word),), "COURT", status=status)
        for word, status in (("reichte", "occurred"), ("Klage", "scheduled"))
    ]
    (joined,) = join_tied(make_document(SUIT), frames)
    assert joined.status == "scheduled"


def test_a_noun_that_the_verb_behind_it_arranges_is_no_word_of_the_deed_itself() -> None:
    document = make_document(
        "Beide/beide/PRON/4/nsubj sind/sein/AUX/4/aux zum/zu/ADP/5/case verabredet/verabreden/VERB/0/root "
        "Treffen/Treffen/NOUN/4/obl verabredet/verabreden/VERB/4/conj gereist/reisen/VERB/4/conj"
    )
    meeting, arranged, travelled = (
        EventFrame((document.tokens[i].span,), "CONSULT", status=status)
        for i, status in ((4, "scheduled"), (5, "occurred"), (6, "occurred"))
    )
    assert join_adjacent(document, [meeting, arranged]) == [meeting, arranged]
    (joined,) = join_adjacent(document, [arranged, travelled])
    assert joined.trigger == (*arranged.trigger, *travelled.trigger)


def test_who_meets_by_the_noun_meets_by_the_verb_too() -> None:
    rows = (
        "Rehn/Rehn/PROPN/2/nsubj traf/treffen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind Moor/Moor/PROPN/2/obj "
        "zu/zu/ADP/6/case einem/ein/DET/6/det Gespräch/Gespräch/NOUN/2/obl"
    )
    document = make_document(rows)
    rehn, moor = (span_of(document.text, name) for name in ("Rehn", "Moor"))
    frames = [
        EventFrame((span_of(document.text, "traf"),), "CONSULT", parties=(moor,)),
        EventFrame((span_of(document.text, "Gespräch"),), "CONSULT", parties=(rehn, moor)),
    ]
    (joined,) = join_tied(document, frames)
    assert set(joined.parties) == {rehn, moor}


def test_whom_the_noun_names_beside_the_one_that_the_verb_names_it_is_done_to_as_well() -> None:
    rows = (
        "Über/über/ADP/2/case Kern/Kern/PROPN/7/obl und/und/CCONJ/4/cc Moor/Moor/PROPN/2/conj wurde/werden/AUX/7/aux:pass "
        "Strafe/Strafe/NOUN/7/nsubj:pass verhängt/verhängen/VERB/0/root/VerbForm=Part"
    )
    text = make_document(rows).text
    kern, moor = (span_of(text, name) for name in ("Kern", "Moor"))
    verb = EventFrame((span_of(text, "verhängt"),), "SANCTION", against=(kern,), score=0.5)
    noun = EventFrame((span_of(text, "Strafe"),), "SANCTION", against=(kern, moor), score=0.5)
    (found,) = join_tied(make_document(rows), [noun, verb])
    assert found.against == (kern, moor)


@pytest.mark.parametrize(
    ("helper", "preposition", "verb", "status"),
    [
        ("hat/haben", "", "gefordert/fordern/VERB/0/root/VerbForm=Part", "demanded"),
        ("will/wollen", "auf/auf/ADP/4/case ", "verzichten/verzichten/VERB/0/root/VerbForm=Inf", "cancelled"),
    ],
)
def test_what_somebody_asked_for_or_leaves_is_told_by_its_verb(
    helper: str, preposition: str, verb: str, status: str
) -> None:
    at = 5 if preposition else 4
    rows = (
        f"Kern/Kern/PROPN/{at}/nsubj {helper}/AUX/{at}/aux/VerbForm=Fin|Tense=Pres|Mood=Ind {preposition}"
        f"Haft/Haft/NOUN/{at}/{'obl' if preposition else 'obj'} {verb}"
    )
    (found,) = _find(rows, ("Haft", "COURT"), (verb.partition("/")[0], "COURT"))
    assert found.status == status

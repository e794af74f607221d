"""On whose initiative a talk is held is told by verbs and by fixed phrases."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_initiators import add_initiators
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

ASKED = (
    "Um/um/ADP/3/case das/der/DET/3/det Treffen/Treffen/NOUN/7/obl hatte/haben/AUX/7/aux/VerbForm=Fin|Tense=Past die/der/DET/6/det "
    "Stadt/Stadt/NOUN/7/{role} gebeten/bitten/VERB/0/root/VerbForm=Part"
)
WISHED = (
    "Auf/auf/ADP/2/case Wunsch/Wunsch/NOUN/5/obl des/der/DET/4/det Rates/Rat/NOUN/2/nmod/Case=Gen trafen/treffen/VERB/0/root/VerbForm=Fin "
    "sich/sich/PRON/5/obj alle/alle/PRON/5/nsubj"
)
RAISED = (
    "Der/der/DET/2/det Anruf/Anruf/NOUN/6/nsubj:pass war/sein/AUX/6/aux/VerbForm=Fin|Tense=Past von/von/ADP/5/case Kern/Kern/PROPN/6/obl "
    "angeregt/anregen/VERB/0/root/VerbForm=Part worden/werden/AUX/6/aux:pass"
)
CAME = (
    "Die/der/DET/2/det Initiative/Initiative/NOUN/6/nsubj zum/zu/ADP/4/case Treffen/Treffen/NOUN/2/nmod ging/gehen/AUX/6/aux/VerbForm=Fin "
    "ausgegangen/ausgehen/VERB/0/root von/von/ADP/8/case Moor/Moor/PROPN/6/obl"
)


def asked_for(words: str, trigger: str, *, minor: bool = False, status: str = "occurred") -> tuple[list[str], str]:
    document = make_document(words)
    frame = EventFrame((span_of(document.text, trigger),), "CONSULT", status=status, minor=minor)
    found = next(add_initiators(document, [frame]))
    return [s.of(document.text) for s in found.initiator], found.status


@pytest.mark.parametrize("role", ["nsubj", "obj"])
def test_who_asks_for_a_talk_brings_it_about(role: str) -> None:
    assert asked_for(ASKED.format(role=role), "Treffen") == (["die Stadt"], "occurred")


def test_the_talk_that_somebody_had_asked_for_took_place() -> None:
    words = ASKED.format(role="nsubj")
    assert asked_for(words, "Treffen", minor=True, status="demanded")[1] == "occurred"
    unknown = words.replace("das/der", "ein/ein")
    assert asked_for(unknown, "Treffen", minor=True, status="demanded")[1] == "demanded"


def test_a_known_talk_that_somebody_had_asked_for_only_completes_the_event_told_before() -> None:
    document = make_document(ASKED.format(role="nsubj"))
    city = (span_of(document.text, "die Stadt"),)
    talk = EventFrame((span_of(document.text, "Treffen"),), "CONSULT", status="demanded", parties=city)
    (found,) = add_initiators(document, [talk])
    assert (found.minor, found.status, found.parties, found.initiator) == (True, "occurred", (), city)


def test_a_wish_is_that_of_its_genitive() -> None:
    assert asked_for(WISHED, "trafen")[0] == ["des Rates"]


def test_the_agent_of_a_passive_brings_it_about() -> None:
    assert asked_for(RAISED, "Anruf")[0] == ["Kern"]


def test_an_initiative_comes_from_somebody() -> None:
    assert asked_for(CAME, "Treffen")[0] == ["Moor"]


def test_who_only_asked_for_a_talk_is_no_party_where_two_others_meet() -> None:
    document = make_document(f"{WISHED} Rehn/Rehn/PROPN/5/nsubj Kern/Kern/PROPN/5/obj")
    council, one, other = (span_of(document.text, name) for name in ("des Rates", "Rehn", "Kern"))
    frame = EventFrame((span_of(document.text, "trafen"),), "CONSULT", parties=(council, one, other))
    assert next(add_initiators(document, [frame])).parties == (one, other)
    alone = replace(frame, parties=(council, one))
    assert next(add_initiators(document, [alone])).parties == (council, one)


def test_other_happenings_have_no_initiator() -> None:
    document = make_document(WISHED)
    frame = EventFrame((span_of(document.text, "trafen"),), "SPORT")
    assert next(add_initiators(document, [frame])).initiator == ()


MET = "Rehn/Rehn/PROPN/2/nsubj telefonierte/telefonieren/VERB/0/root/VerbForm=Fin mit/mit/ADP/4/case Kern/Kern/PROPN/2/obl ././PUNCT/2/punct "
HELD = (
    "{subject} sei/sein/AUX/{verb}/aux/VerbForm=Fin auf/auf/ADP/{noun}/case Bitten/Bitte/NOUN/{verb}/obl "
    "des/der/DET/{owner}/det Rates/Rat/NOUN/{noun}/nmod/Case=Gen {form}/VERB/0/root/VerbForm=Part"
)
IT = "Es/es/PRON/7/expl/Gender=Neut|PronType=Prs"
TALK_NOUN = "Das/der/DET/2/det Gespräch/Gespräch/NOUN/8/nsubj"


@pytest.mark.parametrize(
    ("subject", "form", "owner"),
    [
        (IT, "geführt/führen", ["des Rates"]),
        (TALK_NOUN, "gekommen/kommen", ["des Rates"]),
        ("Sie/sie/PRON/7/nsubj/Gender=Fem|PronType=Prs", "erfolgt/erfolgen", ["des Rates"]),
        ("Er/er/PRON/7/nsubj/Gender=Masc|PronType=Prs", "gekommen/kommen", []),
        ("Der/der/DET/2/det Minister/Minister/NOUN/8/nsubj", "gekommen/kommen", []),
        ("Ein/ein/DET/2/det Gespräch/Gespräch/NOUN/8/nsubj", "gekommen/kommen", []),
    ],
)
def test_the_next_sentence_tells_whose_wish_the_talk_was(subject: str, form: str, owner: list[str]) -> None:
    size = len(subject.split())
    places = {"noun": size + 3, "owner": size + 5, "verb": size + 6}
    document = make_document(MET, HELD.format(subject=subject, form=form, **places))
    frame = EventFrame((span_of(document.text, "telefonierte"),), "CONSULT")
    found = next(add_initiators(document, [frame]))
    assert [s.of(document.text) for s in found.initiator] == owner


ASKED_FOR = (
    "Treffen/Treffen/NOUN/0/root ,/,/PUNCT/7/punct um/um/ADP/4/case das/der/PRON/7/obl Kern/Kern/PROPN/7/nsubj hatte/haben/AUX/7/aux "
    "gebeten/bitten/VERB/1/acl/VerbForm=Part"
)
STARTED = (
    "Das/der/DET/2/det Telefonat/Telefonat/NOUN/3/nsubj ging/gehen/VERB/0/root/VerbForm=Fin von/von/ADP/5/case Moor/Moor/PROPN/3/obl "
    "aus/aus/ADP/3/compound:prt"
)
FROM = "Der/der/DET/2/det Anruf/Anruf/NOUN/3/nsubj kam/kommen/VERB/0/root/VerbForm=Fin aus/aus/ADP/5/case {source}/{source}/{kind}/3/obl"
OWN_WISH = (
    "Kern/Kern/PROPN/2/nsubj telefonierte/telefonieren/VERB/0/root/VerbForm=Fin auf/auf/ADP/5/case eigenen/eigen/ADJ/5/amod "
    "Wunsch/Wunsch/NOUN/2/obl"
)


@pytest.mark.parametrize(
    ("words", "trigger", "owner"),
    [
        (ASKED_FOR, "Treffen", ["Kern"]),
        (STARTED, "Telefonat", ["Moor"]),
        (FROM.format(source="Auheim", kind="PROPN"), "Anruf", ["aus Auheim"]),
        (FROM.format(source="Versehen", kind="NOUN"), "Anruf", []),
        (OWN_WISH, "telefonierte", ["Kern"]),
    ],
)
def test_a_talk_is_asked_for_comes_from_somebody_or_is_held_on_his_own_wish(
    words: str, trigger: str, owner: list[str]
) -> None:
    found = asked_for(words, trigger)[0]
    assert [o.removeprefix("aus ") for o in found] == [o.removeprefix("aus ") for o in owner]

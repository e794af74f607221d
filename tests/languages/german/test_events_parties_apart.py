"""Who meets ends where the place of the talk and the others begin."""

import pytest

from lagebild.languages.german.events_parties_apart import part_parties
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

MEETING = (
    "Morgen/morgen/ADV/9/advmod wollen/wollen/AUX/9/aux/VerbForm=Fin die/der/DET/4/det {noun}/9/nsubj im/in/ADP/6/case "
    "Rathaus/Rathaus/NOUN/4/nmod mit/mit/ADP/8/case Ministern/Minister/NOUN/4/nmod reden/reden/VERB/0/root/VerbForm=Inf"
)
EARLY = (
    "Die/der/DET/2/det Lehrer/Lehrer/NOUN/5/nsubj/Number=Plur in/in/ADP/4/case Ruva/Ruva/PROPN/2/nmod "
    "trafen/treffen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/5/obj"
)


def part(text: str, trigger: str, party: str, kind: str = "CONSULT") -> tuple[list[str], list[str]]:
    document = make_document(text)
    frame = EventFrame((span_of(document.text, trigger),), kind, parties=(span_of(document.text, party),))
    found = part_parties(document, document.indices_of(frame.trigger[0])[0], frame)
    parties, places = ([span.of(document.text) for span in spans] for spans in (found.parties, found.place))
    return parties, places


@pytest.mark.parametrize(
    ("noun", "parties", "places"),
    [
        ("Lehrer/Lehrer/NOUN", ["die Lehrer", "Ministern"], ["Rathaus"]),
        ("Leitung/Leitung/NOUN", ["die Leitung im Rathaus", "Ministern"], []),
    ],
)
def test_people_meet_others_at_a_place_behind_the_finite_verb(noun: str, parties: list[str], places: list[str]) -> None:
    document = MEETING.format(noun=noun)
    party = f"die {noun.split('/')[0]} im Rathaus mit Ministern"
    assert part(document, "reden", party) == (parties, places)


def test_before_the_finite_verb_all_is_one_phrase() -> None:
    assert part(EARLY, "trafen", "Die Lehrer in Ruva") == (["Die Lehrer in Ruva"], [])


def test_only_talks_have_parties_apart() -> None:
    party = "die Lehrer im Rathaus mit Ministern"
    assert part(MEETING.format(noun="Lehrer/Lehrer/NOUN"), "reden", party, "AGREE") == ([party], [])

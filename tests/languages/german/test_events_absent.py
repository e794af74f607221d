"""Who stayed away is no party to what was held."""

import pytest

from lagebild.languages.german.events_absent import drop_absent, tells_who_attends
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

JOINED = (
    "Kern/Kern/PROPN/2/nsubj nahm/nehmen/VERB/0/root/VerbForm=Fin|Tense=Past {no}an/an/ADP/{noun}/case "
    "dem/der/DET/{noun}/det Treffen/Treffen/NOUN/2/obl teil/teil/ADP/2/compound:prt"
)
AWAY = (
    "Kern/Kern/PROPN/2/nsubj blieb/bleiben/VERB/0/root/VerbForm=Fin|Tense=Past dem/der/DET/4/det "
    "Treffen/Treffen/NOUN/2/obl fern/fern/ADP/2/compound:prt"
)


def drop(text: str, status: str, *trigger: str) -> tuple[list[str], str]:
    document = make_document(text)
    spans = tuple(span_of(document.text, words) for words in trigger)
    frame = EventFrame(spans, "CONSULT", status, parties=(span_of(document.text, "Kern"),))
    found = drop_absent(document, document.indices_of(spans[0])[0], frame)
    return [span.of(document.text) for span in found.parties], found.status


@pytest.mark.parametrize(
    ("text", "status", "expected"),
    [
        (JOINED.format(no="nicht/nicht/PART/2/advmod ", noun=6), "occurred", ([], "occurred")),
        (JOINED.format(no="nicht/nicht/PART/2/advmod ", noun=6), "cancelled", ([], "occurred")),
        (AWAY, "occurred", ([], "occurred")),
        (JOINED.format(no="", noun=5), "occurred", (["Kern"], "occurred")),
        (JOINED.format(no="", noun=5), "cancelled", (["Kern"], "cancelled")),
    ],
)
def test_what_a_noun_names_was_held_without_those_who_stayed_away(
    text: str, status: str, expected: tuple[list[str], str]
) -> None:
    assert drop(text, status, "Treffen") == expected


def test_that_somebody_did_not_take_part_keeps_him_where_the_verb_is_part_of_the_event() -> None:
    text = JOINED.format(no="nicht/nicht/PART/2/advmod ", noun=6)
    assert drop(text, "denied", "Treffen", "nahm") == (["Kern"], "denied")


@pytest.mark.parametrize(
    ("article", "verb", "attended"),
    [
        ("der/der", "nahm/teilnehmen", True),
        ("den/der", "nahm/teilnehmen", False),
        ("einer/ein", "nahm/teilnehmen", False),
        ("der/der", "litt/leiden", False),
    ],
)
def test_known_talk_in_which_somebody_takes_part_is_attended(article: str, verb: str, attended: bool) -> None:
    document = make_document(
        f"An/an/ADP/3/case {article}/DET/3/det/Definite=Def Schalte/Schalte/NOUN/4/obl {verb}/VERB/0/root/VerbForm=Fin "
        "Rehn/Rehn/PROPN/4/nsubj"
    )
    assert tells_who_attends(document, 2) is attended

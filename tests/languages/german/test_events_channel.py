"""How a talk is held, by the words of its trigger and those beside it."""

import pytest

from lagebild.languages.german.events_channel import find_channel
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document


@pytest.mark.parametrize(
    ("word", "channel"),
    [
        ("telefonierte/telefonieren/VERB", "phone"),
        ("Telefonkonferenz/Telefonkonferenz/NOUN", "phone"),
        ("Videogipfel/Videogipfel/NOUN", "video"),
        ("Antrittsbesuch/Antrittsbesuch/NOUN", "in_person"),
        ("reiste/reisen/VERB", "in_person"),
        ("Beschwerdebrief/Beschwerdebrief/NOUN", "letter"),
        ("Besucher/Besucher/NOUN", None),
        ("Briefing/Briefing/NOUN", None),
        ("unterschrieben/unterschreiben/VERB", None),
        ("umkreisten/umkreisen/VERB", None),
    ],
)
def test_a_word_or_part_of_a_compound_tells_the_channel(word: str, channel: str | None) -> None:
    assert find_channel(make_document(f"{word}/0/root"), 0, event_words()) == channel


def test_the_words_that_hang_on_the_trigger_tell_the_channel() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj sprachen/sprechen/VERB/0/root per/per/ADP/4/case Video/Video/NOUN/2/obl"
    )
    assert find_channel(document, 1, event_words()) == "video"


@pytest.mark.parametrize(("relation", "channel"), [("ccomp", None), ("obl", "in_person")])
def test_what_a_clause_tells_of_others_is_no_channel(relation: str, channel: str | None) -> None:
    document = make_document(
        "Räte/Rat/NOUN/2/nsubj beschlossen/beschließen/VERB/0/root dass/dass/SCONJ/4/mark "
        f"zusammenkommen/zusammenkommen/VERB/2/{relation}"
    )
    assert find_channel(document, 1, event_words()) == channel


def test_what_somebody_does_besides_tells_no_channel() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj telefonierte/telefonieren/VERB/0/root und/und/CCONJ/5/cc "
        "Videokonferenzen/Videokonferenz/NOUN/5/obj leitete/leiten/VERB/2/conj"
    )
    assert find_channel(document, 1, event_words()) == "phone"

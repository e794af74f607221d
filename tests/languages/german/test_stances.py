"""Words that have an opposite."""

import pytest

from lagebild.languages.german.stances import find_stances
from tests.builders import make_document


def tag(word: str) -> str:
    lemma = {"keine": "kein"}.get(word, word)
    return "+,/,/PUNCT/1/punct" if word == "," else f"{word}/{lemma}/X/1/dep"


def stances(text: str) -> list[tuple[str, str, str]]:
    first, *rest = text.split()
    document = make_document(" ".join((f"{first}/{first}/X/0/root", *map(tag, rest))))
    return [(s.span.of(document.text), s.topic, s.side) for s in find_stances(document)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Er ging freiwillig", ("freiwillig", "freedom", "own")),
        ("Der Rat zwang ihn", ("zwang", "freedom", "forced")),
        ("Das Gericht verpflichtete die Bahn zu Ersatz", ("verpflichtete die Bahn zu", "freedom", "forced")),
        ("Es kam ohne jede Vorwarnung", ("ohne jede Vorwarnung", "warning", "without")),
        ("Man hat rechtzeitig alle Anwohner gewarnt", ("rechtzeitig alle Anwohner gewarnt", "warning", "given")),
        ("Die Liste ist authentisch", ("authentisch", "authenticity", "real")),
        ("Sie stieß ihn versehentlich um", ("versehentlich", "intent", "mistaken")),
        ("Er handelte auf eigene Faust", ("auf eigene Faust", "order", "own")),
        ("Zwei Räte stimmten am Montag dagegen", ("stimmten am Montag dagegen", "unanimity", "divided")),
        ("Der einmütig gefasste Beschluss", ("einmütig", "unanimity", "all")),
        ("Der Verein warf den Spieler hinaus", ("warf den Spieler hinaus", "departure", "dismissed")),
        ("Das Tor stand offen", ("stand offen", "lock", "open")),
    ],
)
def test_word_or_phrase_tells_its_topic_and_side(text: str, found: tuple[str, str, str]) -> None:
    assert stances(text) == [found]


@pytest.mark.parametrize(
    ("text", "side"), [("Sie trat am Abend zurück", "leaves"), ("Sie tritt am Abend nicht zurück", "stays")]
)
def test_words_of_leaving_an_office_turn_by_a_negation_between_them(text: str, side: str) -> None:
    assert ("office", side) in {(topic, told) for _, topic, told in stances(text)}


def test_a_negation_right_before_it_tells_the_opposite() -> None:
    assert stances("Er ging nicht freiwillig") == [("freiwillig", "freedom", "forced")]
    assert stances("Das ist keine Fälschung") == [("Fälschung", "authenticity", "real")]
    assert stances("Er kam nicht , freiwillig ging er") == [("freiwillig", "freedom", "own")]


@pytest.mark.parametrize(
    "text",
    [
        "Die Freiwillige Feuerwehr kam",
        "Er sah sich zum Verkauf gezwungen",
        "Die Stadt verpflichtete sich dazu",
        "Sie bat um ihre Entlassung",
        "Der Antrag ging ohne Gegenstimme durch",
    ],
)
def test_names_and_turns_of_phrase_tell_nothing(text: str) -> None:
    assert stances(text) == []

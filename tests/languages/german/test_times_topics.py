"""The words of whose deed or thing a time tells."""

import pytest

from lagebild.languages.german.times_topics import find_edge, find_topic
from tests.builders import make_document, span_of


@pytest.mark.parametrize(
    ("words", "time", "topic"),
    [
        (
            "Das/der/DET/2/det Feuer/Feuer/NOUN/3/nsubj dauerte/dauern/VERB/0/root 25/25/NUM/5/nummod "
            "Minuten/Minute/NOUN/3/obl",
            "25 Minuten",
            ["Feuer"],
        ),
        (
            "Kern/Kern/PROPN/2/nsubj sprach/sprechen/VERB/0/root zwei/zwei/NUM/4/nummod Stunden/Stunde/NOUN/2/obl "
            "mit/mit/ADP/6/case Rehn/Rehn/PROPN/2/obl",
            "zwei Stunden",
            ["sprach", "Kern", "Rehn"],
        ),
        (
            "Es/es/PRON/2/nsubj dauerte/dauern/VERB/0/root nach/nach/ADP/4/case Angaben/Angabe/NOUN/2/obl "
            "zwei/zwei/NUM/6/nummod Stunden/Stunde/NOUN/2/obl +,/,/PUNCT/10/punct bis/bis/SCONJ/10/mark "
            "Hilfe/Hilfe/NOUN/10/nsubj kam/kommen/VERB/2/advcl",
            "zwei Stunden",
            ["Hilfe"],
        ),
        (
            "die/der/DET/3/det einstündige/einstündig/ADJ/3/amod Unterredung/Unterredung/NOUN/4/nsubj "
            "half/helfen/VERB/0/root",
            "einstündige",
            ["Unterredung", "half"],
        ),
        (
            "der/der/DET/2/det Zug/Zug/NOUN/0/root +,/,/PUNCT/7/punct der/der/PRON/7/nsubj eine/ein/DET/6/det "
            "Stunde/Stunde/NOUN/7/obl stand/stehen/VERB/2/acl:relcl",
            "eine Stunde",
            ["stand", "Zug"],
        ),
        (
            "Das/der/DET/2/det Gespräch/Gespräch/NOUN/3/nsubj stockte/stocken/VERB/0/root und/und/CCONJ/5/cc "
            "währte/währen/VERB/3/conj zwei/zwei/NUM/7/nummod Stunden/Stunde/NOUN/5/obl",
            "zwei Stunden",
            ["Gespräch"],
        ),
    ],
)
def test_a_time_tells_of_the_deed_or_thing_on_which_it_hangs(words: str, time: str, topic: list[str]) -> None:
    document = make_document(words)
    found = find_topic(document, span_of(document.text, time))
    assert [span.of(document.text) for span in found] == topic


def test_no_other_time_is_a_topic() -> None:
    document = make_document(
        "Am/an/ADP/2/case Montag/Montag/PROPN/3/obl sprach/sprechen/VERB/0/root Kern/Kern/PROPN/3/nsubj "
        "zwei/zwei/NUM/6/nummod Stunden/Stunde/NOUN/3/obl"
    )
    other = span_of(document.text, "Am Montag")
    found = find_topic(document, span_of(document.text, "zwei Stunden"), (other,))
    assert [span.of(document.text) for span in found] == ["sprach", "Kern"]


@pytest.mark.parametrize(
    ("words", "time", "edge"),
    [
        ("seit/seit/ADP/2/case Juli/Juli/PROPN/0/root", "seit Juli", "since"),
        ("Ab/ab/ADP/2/case Juli/Juli/PROPN/0/root", "Ab Juli", "from"),
        ("bis/bis/ADP/2/case Juli/Juli/PROPN/0/root", "bis Juli", "until"),
        ("im/in/ADP/2/case Juli/Juli/PROPN/0/root", "im Juli", ""),
    ],
)
def test_the_first_word_tells_since_or_until_when(words: str, time: str, edge: str) -> None:
    document = make_document(words)
    assert find_edge(document, span_of(document.text, time)) == edge

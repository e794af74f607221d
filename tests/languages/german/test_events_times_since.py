"""Times that say since when there was no such happening."""

import pytest

from lagebild.languages.german.events_times_since import tells_last_before
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document, span_of


@pytest.mark.parametrize(
    ("word", "case", "told"),
    [
        ("erste/Erst/NOUN/4/root", "seit/seit", True),
        ("längste/lang/ADJ/4/root/Degree=Sup", "seit/seit", True),
        ("Streit/Streit/NOUN/4/root", "seit/seit", False),
        ("erste/Erst/NOUN/4/root", "im/in", False),
    ],
)
def test_what_is_the_first_since_a_day_is_not_of_that_day(word: str, case: str, told: bool) -> None:
    document = make_document(
        "Das/der/DET/2/det Treffen/Treffen/NOUN/4/nsubj wäre/sein/AUX/4/cop "
        f"{word.replace('/4/root', '/0/root')} {case}/ADP/6/case März/März/PROPN/4/nmod"
    )
    span = span_of(document.text, f"{case.partition('/')[0]} März")
    assert tells_last_before(document, 1, span, event_words()) is told

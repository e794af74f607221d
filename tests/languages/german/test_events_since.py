"""What is the first of its kind since some time was before."""

import pytest

from lagebild.languages.german.events_since import find_since
from tests.builders import make_document


@pytest.mark.parametrize(
    ("which", "word", "found"),
    [("erste/erst", "seit", "seit"), ("zweite/zweit", "seit", None), ("erste/erst", "im", None)],
)
def test_the_first_since_then_had_one_before(which: str, word: str, found: str | None) -> None:
    document = make_document(
        f"Das/der/DET/3/det {which}/ADJ/3/amod Gespräch/Gespräch/NOUN/0/root {word}/{word}/ADP/5/case Mai/Mai/PROPN/3/nmod"
    )
    since = find_since(document, 2)
    assert (since.of(document.text) if since else None) == found


def test_nothing_follows_the_last_word_and_no_verb_is_the_first() -> None:
    assert find_since(make_document("sprach/sprechen/VERB/0/root seit/seit/ADP/3/case Mai/Mai/PROPN/1/obl"), 0) is None
    assert find_since(make_document("Das/der/DET/2/det Gespräch/Gespräch/NOUN/0/root"), 1) is None

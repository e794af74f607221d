"""Whom the opening of a report only describes."""

import pytest

from tests.builders import make_document
from tests.extract.test_recall import links_of, name_all

OPENING = (
    "{article}/DET/2/det Ministerin/Ministerin/NOUN/3/nsubj/Number=Sing warnte/warnen/VERB/0/root +././PUNCT/3/punct"
)


@pytest.mark.parametrize(
    ("article", "words", "same"),
    [
        ("Die/der", "+,/,/PUNCT/4/punct sagte/sagen/VERB/0/root Anna/Anna/PROPN/4/nsubj Rehn/Rehn/PROPN/5/flat", True),
        (
            "Eine/ein",
            "+,/,/PUNCT/4/punct sagte/sagen/VERB/0/root Anna/Anna/PROPN/4/nsubj Rehn/Rehn/PROPN/5/flat",
            False,
        ),
        (
            "Die/der",
            "+,/,/PUNCT/4/punct sagte/sagen/VERB/0/root Anna/Anna/PROPN/4/nsubj Rehn/Rehn/PROPN/5/flat "
            "von/von/ADP/9/case der/der/DET/9/det Opposition/Opposition/NOUN/5/nmod",
            False,
        ),
        ("Die/der", "und/und/CCONJ/4/cc sah/sehen/VERB/2/conj Anna/Anna/PROPN/4/nsubj Rehn/Rehn/PROPN/5/flat", False),
    ],
)
def test_a_bare_name_behind_its_words_is_that_of_whom_the_opening_described(
    article: str, words: str, same: bool
) -> None:
    document = make_document(
        OPENING.format(article=article),
        f"Es/es/PRON/2/nsubj regne/regnen/VERB/4/ccomp/VerbForm=Fin|Mood=Sub {words} +././PUNCT/4/punct",
    )
    found = links_of(name_all(document, Anna_Rehn="PER"))
    assert (found["Ministerin"] == found["Anna Rehn"]) is same

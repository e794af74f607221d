"""Whether a phrase stands for one or for several."""

import pytest

from lagebild.languages.german.mentions import find_mentions
from tests.builders import make_document


@pytest.mark.parametrize(
    ("words", "phrase", "number"),
    [
        ("dem/der/DET/3/det alten/alt/ADJ/3/amod Piloten/Pilot/NOUN/0/root/Number=Plur", "alten Piloten", "Sing"),
        ("die/der/DET/2/det Minister/Minister/NOUN/0/root/Number=Sing", "Minister", "Plur"),
        ("Reporter/Reporter/NOUN/0/root/Number=Sing ,/,/PUNCT/3/punct die/der/PRON/1/dep", "Reporter", "Plur"),
        (
            "dem/der/DET/5/det bei/bei/ADP/3/case Rom/Rom/PROPN/4/obl vermissten/vermisst/ADJ/5/amod "
            "Piloten/Pilot/NOUN/0/root/Number=Plur",
            "vermissten Piloten",
            "Sing",
        ),
        ("in/in/ADP/2/case dem/der/PRON/4/obl Schüler/Schüler/NOUN/4/nsubj/Number=Plur wohnten/wohnen/VERB/0/root", "Schüler", "Plur"),
    ],
)  # fmt: skip
def test_article_and_what_follows_tell_one_from_several(words: str, phrase: str, number: str) -> None:
    document = make_document(words)
    frames = {frame.span.of(document.text): frame for frame in find_mentions(document)}
    assert frames[phrase].number == number

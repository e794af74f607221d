"""Nouns for the state of which a text has just told."""

import pytest

from lagebild.languages.german.mentions import find_mentions
from tests.builders import make_document


def told_in(words: str) -> list[tuple[str, bool]]:
    """The nouns for a state, and whether each may mean a part of one."""
    *attributes, noun = words.split()
    head = len(attributes) + 1
    tags = [
        f"{word}/{word.lower()}/{'DET' if i == 0 else 'ADV' if word == 'streng' else 'ADJ'}/{head}/det"
        for i, word in enumerate(attributes)
    ]
    sentence = f"{' '.join(tags)} {noun}/{noun}/NOUN/{head + 1}/nsubj schweigt/schweigen/VERB/0/root +././PUNCT/{head + 1}/punct"
    frames = [frame for frame in find_mentions(make_document(sentence)) if frame.relation == "home"]
    return [(frame.base, bool(frame.rivals)) for frame in frames]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Das Land", [("Land", True)]),
        ("Das westafrikanische Land", [("Land", False)]),
        ("Das streng islamische Königreich", [("Königreich", False)]),
        ("Der Wüstenstaat", [("Wüstenstaat", False)]),
        ("Das andere Land", []),
        ("Das polnische Land", []),
        ("Ein westafrikanisches Land", []),
    ],
)
def test_state_just_told_of_is_called_by_a_noun_with_what_only_tells_more(
    words: str, found: list[tuple[str, bool]]
) -> None:
    assert told_in(words) == found

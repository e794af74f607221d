"""The gender of a word in one letter."""

from lagebild.model.genders import gender_of
from lagebild.model.spans import Span
from lagebild.model.text import Token


def test_the_gender_of_a_word_is_told_in_one_letter_or_not_at_all() -> None:
    told = [gender_of(Token(Span(0, 3), "Rat", feats=feats)) for feats in ({"Gender": "Masc"}, {"Gender": "Fem"}, {})]
    assert told == ["m", "f", None]

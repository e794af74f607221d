"""The gender of a word as the knowledge tables write that of people."""

from lagebild.model.text import Token

GENDERS = {"Masc": "m", "Fem": "f", "Neut": "n"}


def gender_of(token: Token) -> str | None:
    """m, f or n by the UD feature Gender; None where the token has none."""
    return GENDERS.get(token.feats.get("Gender", ""))

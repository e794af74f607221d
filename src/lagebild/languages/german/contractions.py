"""Prepositions that hold an article ("im" = "in dem")."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def load_contractions() -> Mapping[str, Mapping[str, str]]:
    """Preposition, article and its features, by contraction."""
    text = files("lagebild.languages.german").joinpath("words/contractions.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)

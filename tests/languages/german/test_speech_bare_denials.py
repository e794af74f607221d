"""Denials that name nothing mean what was said right before."""

import pytest

from lagebild.languages.german.speech_bare_denials import is_bare_denial
from lagebild.model.spans import Span
from lagebild.model.text import SpeechFrame
from tests.builders import make_untagged


def is_bare(content: str) -> bool:
    return is_bare_denial(make_untagged(content), SpeechFrame((Span(0, len(content)),), "direct"))


@pytest.mark.parametrize(
    "content",
    [
        "„Frei erfunden“",
        "Das ist blanker Unsinn!",
        "„Das stimmt so nicht“",
        "Die Vorwürfe seien haltlos",
        "Davon könne keine Rede sein",
        "Quatsch!",
        "das treffe nicht zu",
        "Nichts davon ist wahr",
    ],
)
def test_words_that_only_call_it_untrue_are_a_denial(content: str) -> None:
    assert is_bare(content)


@pytest.mark.parametrize(
    "content",
    [
        "Das ist Unsinn, denn wir zahlen",
        "Das Geld stimmt nicht",
        "Das stimmt",
        "Frei erfundene Zahlen",
        "Falsch geparkt",
        "“",
    ],
)
def test_words_that_say_more_or_agree_are_none(content: str) -> None:
    assert not is_bare(content)

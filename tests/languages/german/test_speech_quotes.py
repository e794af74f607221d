"""Quotations by their marks."""

import pytest

from lagebild.languages.german.speech_quotes import ends_quotation, quoted_spans, quotes_in, speaks_as_himself
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of


def test_a_quotation_goes_from_its_mark_to_the_one_that_closes_it() -> None:
    text = "Rehn sagte: „Wir gehen“, und »bald«."
    assert [span.of(text) for span in quotes_in(text, speech_words())] == ["„Wir gehen“", "»bald«"]


def test_a_quotation_that_its_paragraph_does_not_close_is_none() -> None:
    text = "Rehn sagte: „Wir gehen.\n\nMoor blieb“."
    assert quotes_in(text, speech_words()) == ()


def test_of_a_quotation_only_what_lies_in_the_span_counts() -> None:
    text = "Er nannte es „sehr gut“ gemacht."
    span = span_of(text, "gut“ gemacht")
    assert [part.of(text) for part in quoted_spans(text, span, speech_words())] == ["gut“"]
    assert list(quoted_spans(text, Span(0, 9), speech_words())) == []


def test_a_mark_ends_the_quotation_that_began_before_a_word() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj sagte/sagen/VERB/0/root „/„/PUNCT/4/punct +ja/ja/INTJ/2/obj +“/“/PUNCT/4/punct laut/laut/ADV/2/advmod "
        "+././PUNCT/2/punct"
    )
    places = {token.text: index for index, token in enumerate(document.tokens)}
    assert ends_quotation(document, places["“"], places["ja"], speech_words())
    assert not ends_quotation(document, places["“"], places["Er"], speech_words())
    assert not ends_quotation(document, places["."], places["ja"], speech_words())


@pytest.mark.parametrize(
    ("subject", "mood", "own"),
    [
        ("Ich/ich/PRON/2/nsubj/Person=1", "Ind", True),
        ("Er/er/PRON/2/nsubj/Person=3", "Ind", False),
        ("Ich/ich/PRON/2/nsubj/Person=1", "Sub", False),
    ],
)
def test_the_first_person_without_marks_is_in_the_words_of_who_speaks(subject: str, mood: str, own: bool) -> None:
    document = make_document(
        f"{subject} bleibe/bleiben/VERB/0/root/VerbForm=Fin|Mood={mood} +,/,/PUNCT/2/punct sagte/sagen/VERB/2/parataxis/VerbForm=Fin "
        "Kern/Kern/PROPN/4/nsubj +././PUNCT/2/punct"
    )
    spans = {role: (span_of(document.text, word),) for role, word in (("cue", "sagte"), ("speaker", "Kern"))}
    said = SpeechFrame((Span(0, document.text.index(",")),), "indirect", **spans)
    assert speaks_as_himself(document, said) == own

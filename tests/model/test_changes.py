"""A changed copy is what the standard library makes."""

import dataclasses

import pytest

from lagebild.model.changes import replace
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import Document


def test_other_fields_and_the_value_itself_stay() -> None:
    figure = FigureSpan(Span(0, 2), "killed", value=3.0)
    changed = replace(figure, what="injured", unit="people")
    assert changed == dataclasses.replace(figure, what="injured", unit="people")
    assert figure.what == "killed"
    assert replace(figure, what="killed", sorts=()) is figure


def test_what_is_looked_up_once_is_not_handed_on() -> None:
    document = Document(text="Ein Haus", language="de")
    assert not document.tokens_in(Span(0, 3))
    assert not vars(replace(document, language="en"))


def test_a_class_that_checks_its_fields_goes_on_checking() -> None:
    assert replace(Span(1, 2), end=3) == Span(1, 3)
    with pytest.raises(ValueError, match="no span"):
        replace(Span(1, 2), end=0)


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(TypeError):
        replace(FigureSpan(Span(0, 2), "killed"), colour="red")  # type: ignore[call-arg]

"""Opposite directions in which reports have one place lie from another one."""

import re
from dataclasses import replace

import pytest

from lagebild.compare.bearings import compare_bearings
from lagebild.compare.corpus import Corpus
from lagebild.compare.quantities import BEARING
from lagebild.model.facts import Figure, Statement
from lagebild.model.spans import Span
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

DEGREES = {"nördlich": 0.0, "östlich": 90.0, "südlich": 180.0, "südöstlich": 135.0, "westlich": 270.0}


def differences(*texts):
    analyses = []
    for i, text in enumerate(texts):
        draft = Draft(f"a{i}", text)
        figures = [
            Figure(Span(*m.span()), BEARING, degrees, noun=draft.at("Ahlen"))
            for word, degrees in DEGREES.items()
            for m in re.finditer(rf"\b{word}\b", text)
        ]
        analyses.append(replace(draft.done(), figures=tuple(figures)))
    corpus = Corpus(analyses, terms)
    return compare_bearings(corpus, Story("y1", "", tuple(a.article.id for a in analyses)))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ahlen liegt nördlich von Hamm.", "In Ahlen, südlich von Hamm, brannte es."),
        ("Ahlen liegt östlich der Hauptstadt.", "Das Lager in Ahlen, 20 Kilometer westlich der Hauptstadt, ist leer."),
        ("Ahlen liegt nördlich von Hamm.", "Ahlen befindet sich südöstlich von Hamm."),
    ],
)
def test_opposite_directions_from_one_place_contradict_each_other(first, second):
    (found,) = differences(first, second)
    assert (found.kind, found.about, found.verdict) == ("value", "Ahlen", "conflicting")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ahlen liegt nördlich von Hamm.", "Ahlen, nördlich von Hamm gelegen, ist leer."),
        ("Ahlen liegt nördlich von Hamm.", "Ahlen liegt südlich von Beckum."),  # from two places
        ("Ahlen liegt östlich von Hamm.", "Ahlen liegt südöstlich von Hamm."),  # less exactly
    ],
)
def test_other_directions_do_not(first, second):
    assert differences(first, second) == []


def test_direction_that_a_report_takes_back_is_none_of_its_own():
    first, second = (
        Draft("a0", "Ahlen liegt südlich von Hamm."),
        Draft("a1", "Falsch war: Ahlen liege nördlich von Hamm."),
    )
    second.statements.append(
        Statement("s1", (second.at("Ahlen liege nördlich von Hamm"),), "indirect", "assert", outcome="retracted")
    )
    analyses = [
        replace(d.done(), figures=(Figure(d.at(w), BEARING, DEGREES[w], noun=d.at("Ahlen")),))
        for d, w in ((first, "südlich"), (second, "nördlich"))
    ]
    assert compare_bearings(Corpus(analyses, terms), Story("y1", "", ("a0", "a1"))) == []

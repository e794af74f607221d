"""The year of one thing that reports tell as misprints of each other."""

import re

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.misprinted_years import compare_misprinted_years
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def differences(*texts):
    drafts = [Draft(f"a{i}", text, day=f"2024-03-{10 + i}") for i, text in enumerate(texts)]
    for draft in drafts:
        for year in re.findall(r"\b[12]\d{3}\b", draft.text):
            draft.time(year, year)
    corpus = Corpus([d.done() for d in drafts], terms)
    return compare_misprinted_years(corpus, Story("y1", "", tuple(d.id for d in drafts)))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Das Abkommen von 1954 regelt den Fischfang.", "Das Abkommen von 1945 regelt den Fang."),
        ("Die 1967 gebaute Donau-Brücke bleibt gesperrt.", "Gesperrt bleibt die 1976 gebaute Brücke wohl bis Mai."),
        ("Seit Montag ist das Stadtbad von 1912 zu.", "Das Stadtbad von 1921 ist seit Montag zu."),
        ("Nun soll das Stellwerk aus 1989 weichen.", "Nun soll das Stellwerk aus 1889 weichen."),
        ("Hier gilt noch das Wassergesetz von 1957 fort.", "Noch gilt hier das Gesetz von 1975 fort."),
    ],
)
def test_year_of_one_thing_with_the_digits_of_a_misprint_is_a_contradiction(first, second):
    found = differences(first, second)
    assert [(d.kind, d.verdict) for d in found] == [("time", "conflicting")]


def test_reports_that_tell_the_same_year_of_it_stand_on_one_side():
    found = differences(
        "Das Abkommen von 1954 regelt den Fischfang.",
        "An das Abkommen von 1954 sah sich niemand gebunden.",
        "Das Abkommen von 1945 regelt den Fang.",
    )
    assert [[s.articles for s in d.sides] for d in found] == [[("a0", "a1"), ("a2",)]]
    assert found[0].about == "Abkommen"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # another thing
        ("Das Abkommen von 1954 regelt den Fischfang.", "Die Sperre von 1945 regelt den Fischfang."),
        # each year has its own figures
        ("Bei der Wahl von 2012 kam sie auf 31 Prozent.", "Bei der Wahl von 2021 kam sie auf 18 Prozent."),
        # a year later there may be another one
        ("Das Gutachten von 2018 liegt im Archiv.", "Das Gutachten von 2019 sah darin keinen Mangel."),
        # no misprint
        ("Das Abkommen von 1954 regelt den Fischfang.", "Das Abkommen von 1999 regelt den Fischfang."),
        # a report that tells both knows of two
        (
            "Das Abkommen von 1954 regelt den Fischfang.",
            "Das Abkommen von 1945 regelt den Fang. Erst das Abkommen von 1954 nennt Quoten.",
        ),
        # the word before it only opens the sentence
        ("Schon 1954 fuhr hier eine Fähre.", "Schon 1945 fuhr hier eine Fähre."),
    ],
)
def test_years_of_two_things_are_no_misprints(first, second):
    assert differences(first, second) == []


def test_swapped_years_are_of_one_thing_where_both_sentences_tell_one_number_of_it():
    found = differences(
        "Die 1976 eröffnete Hochbrücke ist 412 Meter lang.", "Hochbrücke, 412 m, 1967 dem Verkehr übergeben."
    )
    assert [(d.kind, d.verdict) for d in found] == [("time", "conflicting")]

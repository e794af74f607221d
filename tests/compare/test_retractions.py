"""What a report takes back, held against the reports that tell it."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.retractions import compare_retractions
from lagebild.model.facts import Statement
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def retraction(wrong, right, *, opening="In einer früheren Fassung hieß es, ", day="2024-03-10"):
    draft = Draft("a1", f"{opening}{wrong}. {right}", day=day)
    draft.statements.append(Statement("s1", (draft.at(wrong),), "indirect", "assert", outcome="retracted"))
    return draft


def differences(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", tuple(a.article.id for a in corpus.analyses))
    return [(d.verdict, [s.articles for s in d.sides]) for d in compare_retractions(corpus, story)]


@pytest.mark.parametrize(
    ("told", "wrong", "right"),
    [
        (
            "Das Werk liegt westlich von Ahlen, an der Werse.",
            "das Werk liege westlich von Ahlen",
            "Richtig ist: östlich.",
        ),
        (
            "Beim Brand in Melk war 2011 die Werkstatt zerstört worden.",
            "in Melk sei 2011 die Werkstatt zerstört worden",
            "Richtig ist, dass nur das Lager brannte.",
        ),
        (
            "Der Richter leitet die Kammer für Bausachen.",
            "der Richter leite die Kammer für Bausachen",
            "Das ist falsch. Er leitet die Kammer für Handel.",
        ),
        (
            "Die Stiftung finanziert den Umbau des Turms.",
            "die Stiftung finanziere den Umbau des Turms",
            "Es zahlt der Landkreis.",
        ),
        (
            "Die Fähre gehört der Reederei Brandt.",
            "die Fähre gehöre der Reederei Brandt",
            "Eigner ist vielmehr die Stadt.",
        ),
    ],
)
def test_earlier_report_that_tells_what_is_taken_back_is_corrected(told, wrong, right):
    assert differences(Draft("a0", told, day="2024-03-09"), retraction(wrong, right)) == [
        ("corrected_later", [("a0",), ("a1",)])
    ]


def test_later_report_that_tells_it_still_contradicts():
    told = "Das Werk liegt westlich von Ahlen, an der Werse."
    correction = retraction("das Werk liege westlich von Ahlen", "Richtig ist: östlich.")
    found = differences(Draft("a0", told, day="2024-03-09"), correction, Draft("a2", told, day="2024-03-12"))
    assert found == [("corrected_later", [("a0",), ("a1",)]), ("conflicting", [("a2",), ("a1",)])]


def test_report_that_tells_what_is_right_stands_beside_the_correction():
    right = Draft("a2", "Es geht um das Werk östlich von Ahlen.", day="2024-03-12").entity("place:a", "Ahlen", "place")
    wrong = Draft("a0", "Das Werk liegt westlich von Ahlen.", day="2024-03-09").entity("place:a", "Ahlen", "place")
    correction = retraction("das Werk liege westlich von Ahlen", "Richtig ist: östlich.")
    correction.entity("place:a", "Ahlen", "place")
    assert differences(wrong, correction, right) == [("corrected_later", [("a0",), ("a1", "a2")])]


@pytest.mark.parametrize(
    "told",
    [
        "Aus Ahlen kamen Helfer an das Werk.",  # something else of the place
        "Die Schule liegt am Rand von Hamm, weit westlich.",  # of another place
    ],
)
def test_other_sentences_are_left_alone(told):
    correction = retraction("das Werk liege westlich von Ahlen", "Richtig ist: östlich.")
    correction.entity("place:a", "Ahlen", "place")
    assert differences(Draft("a0", told, day="2024-03-09").entity("place:a", "Ahlen", "place"), correction) == []


def test_another_day_than_the_one_taken_back_is_of_something_else():
    correction = retraction("die Minister hätten am Samstag telefoniert", "Richtig ist Sonntag.")
    correction.time("Samstag", "2024-03-09")
    correction.time("Sonntag", "2024-03-10")
    other = Draft("a0", "Die Minister hätten am Montag telefoniert, hieß es.", day="2024-03-09")
    other.time("Montag", "2024-03-04")
    assert differences(other, correction) == []


def test_correction_without_words_behind_it_says_nothing():
    draft = retraction("das Werk liege westlich von Ahlen", "")
    assert differences(Draft("a0", "Das Werk liegt westlich von Ahlen.", day="2024-03-09"), draft) == []

"""The year of an earlier happening told differently: shared numbers show that it is one."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.recalled_years import compare_recalled_years
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

FIRE = "{} brannte die Fähre vor Auheim mit 83 Reisenden. Nach 17 Stunden war das Feuer gelöscht."
AGAIN = "{} stand vor Auheim eine Fähre mit 83 Reisenden an Bord in Flammen, 17 Stunden lang."


def years(*texts, also=""):
    """The verdicts on the years of reports, each a text with its year as written and as a value."""
    drafts = []
    for n, (text, words, value) in enumerate(texts):
        draft = Draft(f"a{n}", f"{text.format(words)} {also}".strip(), day=f"2024-03-1{n}")
        draft.time(words, value)
        drafts.append(draft)
    corpus = Corpus([d.done() for d in drafts], terms)
    found = compare_recalled_years(corpus, Story("y1", "", tuple(d.id for d in drafts)))
    return [(d.kind, d.verdict, sorted(s.value for s in d.sides)) for d in found]


def test_two_years_of_one_happening_with_the_same_numbers_contradict_each_other():
    found = years((FIRE, "1998", "1998"), (AGAIN, "Am 3. Mai 1996", "1996-05-03"))
    assert found == [("time", "conflicting", ["1996", "1998"])]


@pytest.mark.parametrize(
    ("other", "words", "value"),
    [
        (AGAIN, "Am 3. Mai 1998", "1998-05-03"),
        (AGAIN.replace("83", "67"), "1996", "1996"),
        ("{} zählte der Verein 83 Mitglieder und 17 Trainer.", "1996", "1996"),
        (AGAIN, "Im März 2024", "2024-03"),
    ],
    ids=["the same year", "another number", "other words", "the year of the report"],
)
def test_what_is_not_surely_one_happening_of_two_years_is_let_be(other, words, value):
    assert years((FIRE, "1998", "1998"), (other, words, value)) == []


def test_numbers_that_a_report_tells_of_other_things_as_well_prove_nothing():
    standing = "Auch heute fasst die Fähre 83 Reisende."
    assert years((FIRE, "1998", "1998"), (AGAIN, "1996", "1996"), also=standing) == []


def test_a_report_that_tells_both_years_tells_two_happenings():
    both = Draft("a1", f"{FIRE.format('1998')} Damals war es Winter. {AGAIN.format('1996')}", day="2024-03-10")
    both.time("1998", "1998")
    both.time("1996", "1996")
    other = Draft("a2", AGAIN.format("1996"), day="2024-03-11")
    other.time("1996", "1996")
    corpus = Corpus([both.done(), other.done()], terms)
    assert compare_recalled_years(corpus, Story("y1", "", ("a1", "a2"))) == []


def test_one_number_is_enough_beside_a_name_that_both_tell_here_only():
    drafts = []
    for n, (text, year) in enumerate(
        [
            ("1998 wurde der Läufer Ole Brandt für 18 Monate gesperrt.", "1998"),
            ("Für 18 Monate gesperrt wurde 1996 der Ruderer Ole Brandt.", "1996"),
        ]
    ):
        draft = Draft(f"a{n}", text, day=f"2024-03-1{n}")
        draft.time(year, year)
        draft.time("18 Monate", "P18M", type="DURATION")
        draft.entity("person:ole-brandt", "Ole Brandt")
        drafts.append(draft)
    corpus = Corpus([d.done() for d in drafts], terms)
    found = compare_recalled_years(corpus, Story("y1", "", ("a0", "a1")))
    assert [(d.kind, d.verdict) for d in found] == [("time", "conflicting")]

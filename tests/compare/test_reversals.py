"""What somebody denied first and says himself later."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.reversals import find_reversals
from lagebild.compare.said import list_said
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

DENIED = "am Stausee habe niemand Schimmel an den Schleusen gefunden"
ADMITTED = "Schimmel an den Schleusen sei schon im Januar gefunden worden"
IDA, ODO = "person:ida", "person:odo"


def reversals(speaker=IDA, day="2024-03-14", form="indirect", what=ADMITTED, act="assert"):
    first = Draft("a1", f"Ida Rehn sagte, {DENIED}. Es regnete.").says(DENIED, IDA, "deny", form)
    second = Draft("a2", f"Am Donnerstag hieß es, {what}.", day=day).says(what, speaker, act)
    corpus, story = Corpus([first.done(), second.done()], terms), Story("y1", "", ("a1", "a2"))
    return find_reversals(corpus, story, [[s] for s in list_said(corpus, story)])


def test_who_says_later_what_he_denied_takes_it_back():
    (found,) = reversals()
    assert (found.kind, found.verdict) == ("attribution", "corrected_later")
    assert [side.articles for side in found.sides] == [("a1",), ("a2",)]


@pytest.mark.parametrize(
    "other",
    [
        {"speaker": ODO},
        {"day": "2024-03-10"},
        {"form": "reported"},
        {"what": "die Schleusen würden im Januar gestrichen"},
        {"act": "demand"},
    ],
)
def test_nothing_is_taken_back_by_others_on_the_same_day_or_in_other_words(other):
    assert reversals(**other) == []

"""Talks that take up the one told before."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.taken_up import take_up_talks
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

PAIR = ("person:ada", "person:bo")


@pytest.mark.parametrize(
    ("trigger", "extra", "taken_up"),
    [
        ("Gespräch", {}, True),
        ("Gespräch", {"parties": PAIR}, True),
        ("Gespräch", {"parties": ("person:ada", "person:cy")}, False),
        ("gesprochen", {}, False),
        ("gesprochen", {"parties": PAIR}, False),
        ("gesprochen", {"parties": PAIR, "duration": "PT20M"}, True),
        ("gesprochen", {"parties": PAIR, "duration": "PT20M", "channel": "video"}, False),
        ("Gespräch", {"parties": PAIR, "status": "scheduled"}, False),
    ],
)
def test_a_talk_of_the_same_people_without_a_day_is_the_one_told_before(trigger, extra, taken_up):
    draft = Draft("a1", f"Ada und Bo haben am Montag telefoniert. Dort wurde {trigger} gesagt.")
    draft.event("telefoniert", "CONSULT", day="2024-03-04", when="Montag", parties=PAIR, channel="phone")
    draft.event(trigger, "CONSULT", **extra)
    corpus = Corpus([draft.done()], terms)
    first, second = take_up_talks(list_happenings(corpus, Story("y1", "", ("a1",))))
    assert (second.takes_up == first.event.id) == taken_up
    assert (second.days == first.days) == taken_up


def test_a_talk_with_a_day_of_its_own_is_another_one():
    draft = Draft("a1", "Ada und Bo haben am Montag telefoniert. Das Gespräch am Freitag war lang.")
    draft.event("telefoniert", "CONSULT", day="2024-03-04", when="Montag", parties=PAIR)
    draft.event("Gespräch", "CONSULT", day="2024-03-08", when="Freitag", parties=PAIR)
    corpus = Corpus([draft.done()], terms)
    _, second = take_up_talks(list_happenings(corpus, Story("y1", "", ("a1",))))
    assert second.takes_up is None


@pytest.mark.parametrize(
    ("status", "parties", "replaced"),
    [
        ("cancelled", ("group:minister",), True),
        ("postponed", ("group:minister",), True),
        ("occurred", ("group:minister",), False),
        ("cancelled", ("group:fischer",), False),
    ],
)
def test_a_talk_planned_behind_one_that_is_off_comes_in_its_stead(status, parties, replaced):
    draft = Draft("a1", "Die Schalte der Minister am Montag entfällt. Am Freitag tagen die Minister dafür in Altstadt.")
    draft.event("Schalte", "CONSULT", day="2024-03-11", when="Montag", status=status, parties=("group:minister",))
    draft.event("tagen", "CONSULT", day="2024-03-15", when="Freitag", status="scheduled", parties=parties)
    corpus = Corpus([draft.done()], terms)
    first, second = take_up_talks(list_happenings(corpus, Story("y1", "", ("a1",))))
    assert (second.takes_up == first.event.id) == replaced
    assert second.days != first.days


def test_a_noun_that_sets_the_day_means_the_talk_on_which_people_agreed_before():
    draft = Draft("a1", "Ada und Bo einigten sich auf Gespräche. Bo lachte. Die Begegnung ist für Montag geplant.")
    draft.event("Gespräche", "CONSULT", status="scheduled", parties=PAIR, levels=("rulers",))
    draft.event("Begegnung", "CONSULT", status="scheduled", day="2024-03-11", when="Montag")
    corpus = Corpus([draft.done()], terms)
    first, second = take_up_talks(list_happenings(corpus, Story("y1", "", ("a1",))))
    assert second.takes_up == first.event.id
    assert (second.event.parties, second.event.levels) == (PAIR, ("rulers",))
    assert second.days is not None


@pytest.mark.parametrize(("status", "goes_on"), [("postponed", True), ("occurred", False)])
def test_the_sentence_behind_a_talk_put_off_tells_to_when(status, goes_on):
    draft = Draft("a1", "Das Treffen von Ada und Bo wird verschoben. Es wurde auf Montag verlegt.")
    draft.event("Treffen", "CONSULT", status="postponed", parties=PAIR)
    draft.event("verlegt", "CONSULT", status=status, day="2024-03-11", when="Montag")
    corpus = Corpus([draft.done()], terms)
    first, second = take_up_talks(list_happenings(corpus, Story("y1", "", ("a1",))))
    assert (second.takes_up == first.event.id) == goes_on

"""Who did it, by one report and by another."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.doers import compare_doers
from lagebild.compare.happenings import list_happenings
from lagebild.model.facts import Stance
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

TOWN, FIRM, PLANT = "org:stadt", "org:post", "other:werk"


def compare(roles, other_roles, *, type="COERCE", other_word="gesperrt"):
    """Differences of who did it, by doers and sufferers in two reports."""
    drafts = []
    for article, word, (by, against) in (("a1", "gesperrt", roles), ("a2", other_word, other_roles)):
        draft = Draft(article, f"Die Stadt und Post haben das Werk {word}.")
        draft.entity(TOWN, "Stadt", "organisation").entity(FIRM, "Post", "organisation").entity(PLANT, "Werk", "other")
        drafts.append(draft.event(word, type, by=(by,), against=(against,)))
    corpus = Corpus([d.done() for d in drafts], terms)
    group = list_happenings(corpus, Story("y1", "", ("a1", "a2")))
    return [(d.kind, d.verdict, [s.value for s in d.sides]) for d in compare_doers(corpus, "y1", "r1", group)]


def test_what_others_did_to_somebody_he_did_himself():
    found = compare((TOWN, FIRM), (FIRM, PLANT))
    assert found == [("attribution", "conflicting", ["Stadt", "Post"])]
    assert len(compare((FIRM, PLANT), (TOWN, FIRM))) == 1


@pytest.mark.parametrize(
    ("roles", "other_roles", "extra"),
    [
        ((TOWN, FIRM), (TOWN, PLANT), {}),
        ((TOWN, PLANT), (FIRM, PLANT), {}),
        ((TOWN, FIRM), (FIRM, TOWN), {}),
        ((TOWN, FIRM), (FIRM, PLANT), {"type": "DEATH"}),
        ((TOWN, FIRM), (FIRM, PLANT), {"other_word": "verkauft"}),
    ],
)
def test_doers_that_leave_room_for_each_other_are_no_difference(roles, other_roles, extra):
    assert compare(roles, other_roles, **extra) == []


RESIGNED, DISMISSED = ("zurückgetreten", "resigned"), ("entlassen", "dismissed")


def leave(article, *ways, who="Rehn", status="occurred"):
    """A report that tells how somebody left an office."""
    draft = Draft(article, " ".join(f"{who} ist {word}." for word, _ in ways))
    draft.entity("person:rehn", "Rehn", "person").entity("person:moor", "Moor", "person")
    for word, side in ways:
        roles = {"by" if side == "resigned" else "against": (f"person:{who.lower()}",)}
        draft.event(word, "APPOINT", status=status, **roles)
    made = draft.done()
    return replace(made, stances=tuple(Stance(draft.at(word), "departure", side) for word, side in ways))


def compare_leaving(*analyses):
    corpus = Corpus(analyses, terms)
    group = list_happenings(corpus, Story("y1", "", tuple(a.article.id for a in analyses)))
    return [(d.kind, d.verdict, [s.value for s in d.sides]) for d in compare_doers(corpus, "y1", "r1", group)]


def test_whoever_was_dismissed_by_one_report_and_resigned_by_another_left_in_two_ways():
    found = compare_leaving(leave("a1", RESIGNED), leave("a2", DISMISSED))
    assert found == [("attribution", "conflicting", ["Rehn ist zurückgetreten.", "Rehn ist entlassen."])]


@pytest.mark.parametrize(
    "other",
    [
        leave("a2", RESIGNED),
        leave("a2", DISMISSED, who="Moor"),
        leave("a2", DISMISSED, status="demanded"),
        leave("a2", DISMISSED, RESIGNED),
    ],
)
def test_leaving_in_one_way_somebody_else_a_mere_demand_and_a_report_of_both_ways_are_no_difference(other):
    assert compare_leaving(leave("a1", RESIGNED), other) == []

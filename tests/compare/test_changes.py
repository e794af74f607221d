"""Reasons for what became of stories."""

from lagebild.compare.changes import list_changes
from lagebild.compare.sketches import entity_key
from lagebild.model.stories import Story, StoryChange
from tests.compare.handmade import Draft
from tests.compare.test_stories import FERRY_ONE, FERRY_TWO, PLANT, collect

FERRY = entity_key("place:harlsund")
COLLECTION = collect(
    Draft("a1", FERRY_ONE).entity("place:harlsund", "Harlsund", "place"),
    Draft("a2", PLANT),
    Draft("a3", FERRY_TWO).entity("place:harlsund", "Harlsund", "place"),
)


def test_a_group_of_new_articles_opens_a_story():
    (change,) = list_changes(COLLECTION, ("a2",), {}, {})
    assert (change.kind, change.articles, change.because) == (
        "opened",
        ("a2",),
        "opened, for no other story is like it",
    )


def test_a_new_article_joins_with_likeness_and_shared_names_as_reason():
    before = {"a1": Story("y1", "", ("a1",), changes=(StoryChange("opened", ("a1",)),))}
    opened, joined = list_changes(COLLECTION, ("a1", "a3"), before, {FERRY: "Harlsund"})
    assert (opened.kind, joined.kind, joined.articles) == ("opened", "joined", ("a3",))
    assert joined.because.startswith("1 articles joined: likeness 0.")
    assert joined.because.endswith("; both name Harlsund")


def test_articles_of_two_stories_in_one_group_are_a_merger():
    before = {"a1": Story("y1", "", ("a1",)), "a3": Story("y2", "", ("a3",))}
    (change,) = list_changes(COLLECTION, ("a1", "a3"), before, {})
    assert (change.kind, change.articles, change.stories) == ("merged", ("a3",), ("y2",))


def test_the_smaller_part_is_split_off_and_the_larger_one_is_left():
    whole = Story("y1", "", ("a1", "a2", "a3"))
    before = dict.fromkeys(whole.articles, whole)
    (left,) = list_changes(COLLECTION, ("a1", "a3"), before, {})
    (split,) = list_changes(COLLECTION, ("a2",), before, {})
    assert (left.kind, left.articles) == ("left", ("a2",))
    assert (split.kind, split.articles, split.stories) == ("split", ("a2",), ("y1",))

"""Titles of one person that articles give differently."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.titles import compare_titles
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

STORY = Story("y1", "", ("a1", "a2"))


def compare(first, second, *, genders=(None, None)):
    drafts = [
        Draft(f"a{i}", text).entity("person:rehn", "Sanna Rehn", gender=gender)
        for i, (text, gender) in enumerate(zip((first, second), genders, strict=True), start=1)
    ]
    return compare_titles(Corpus([d.done() for d in drafts], terms), STORY)


def test_minister_who_is_a_woman_elsewhere_is_a_conflict():
    found = compare("Außenminister Sanna Rehn reiste ab.", "Dann kam Außenministerin Sanna Rehn.", genders=(None, "f"))
    assert [(d.kind, d.verdict) for d in found] == [("name", "conflicting")]
    assert "Außenministerin" in found[0].because


def test_inflected_title_is_no_difference():
    texts = "Der Präsident Sanna Rehn kam.", "Er traf den Präsidenten Sanna Rehn."
    assert compare(*texts, genders=("m", "m")) == []


def test_two_offices_of_one_kind_are_told_without_calling_them_wrong():
    found = compare("Umweltministerin Sanna Rehn kam.", "Sanna Rehn, sonst Außenministerin, kam.", genders=("f", "f"))
    assert [d.verdict for d in found] == ["compatible"]


def test_fuller_title_is_no_difference():
    assert compare("Minister Sanna Rehn kam.", "Außenminister Sanna Rehn kam.") == []

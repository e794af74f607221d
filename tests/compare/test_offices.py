"""Offices of one person that exclude each other."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.offices import compare_offices
from lagebild.model.facts import Mention, Stance
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

STORY = Story("y1", "", ("a1", "a2"))


def told(name, text, *offices, mention="", topic="office/minister", person="Sanna Rehn"):
    draft = Draft(name, text).entity("person:rehn", person)
    if mention:
        (entity,) = draft.entities
        draft.entities = [replace(entity, mentions=(*entity.mentions, Mention(draft.at(mention), "description")))]
    stances = tuple(Stance(draft.at(words), topic, side) for words, side in offices)
    return replace(draft.done(), stances=stances)


def compare(*analyses):
    return compare_offices(Corpus(analyses, terms), STORY)


def justice(name="a2"):
    text = "Sanna Rehn, Justizministerin seit Mai, schwieg."
    return told(name, text, ("Justizministerin", "justice"))


def test_offices_of_two_fields_for_one_person_are_a_contradiction():
    first = told(
        "a1",
        "Sanna Rehn kam. Die Innenministerin schwieg.",
        ("Innenministerin", "interior"),
        mention="Die Innenministerin",
    )
    (found,) = compare(first, justice())
    assert (found.kind, found.about, found.verdict) == ("name", "Sanna Rehn", "conflicting")
    assert found.because == "Innenministerin / Justizministerin: two offices for one person that exclude each other"


def test_offices_that_share_a_field_are_none():
    first = told("a1", "Sanna Rehn, Ministerin, kam.", ("Ministerin", "justice"), ("Ministerin", "interior"))
    assert compare(first, justice()) == []


def test_an_office_held_before_is_none():
    first = told(
        "a1", "Sanna Rehn, Innenministerin, kam.", ("Innenministerin", "interior"), topic="office/minister/former"
    )
    assert compare(first, justice()) == []


def test_an_office_of_somebody_else_behind_the_name_is_none():
    first = told("a1", "Sanna Rehn kam mit dem Innenminister.", ("Innenminister", "interior"))
    assert compare(first, justice()) == []


def test_a_name_that_reads_like_an_office_is_none():
    first = told("a1", "Sanna Richter kam.", ("Richter", "bench"), mention="Sanna Richter", person="Sanna Richter")
    second = told("a2", "Sanna Richter, Anwältin, kam.", ("Anwältin", "defence"), person="Sanna Richter")
    assert compare(first, second) == []

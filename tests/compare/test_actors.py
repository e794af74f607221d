"""Persons under different spellings."""

from dataclasses import replace

import pytest

from lagebild.compare.actors import match_actors
from lagebild.compare.corpus import Corpus
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def match(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    return dict(match_actors(corpus, [Story("y1", "", tuple(d.id for d in drafts))]))


def test_misspelt_name_is_the_same_person():
    found = match(
        Draft("a1", "Radovan Terek sprach.").entity("person:radovan-terek", "Radovan Terek"),
        Draft("a2", "Radovan Terek kam.", day="2024-03-11").entity("person:radovan-terek", "Radovan Terek"),
        Draft("a3", "Radovan Tereck ging.").entity("person:radovan-tereck", "Radovan Tereck"),
    )
    assert found == {"person:radovan-tereck": "person:radovan-terek"}


def test_last_name_alone_joins_the_only_full_name():
    found = match(
        Draft("a1", "Sanna Rehn sprach.").entity("person:sanna-rehn", "Sanna Rehn"),
        Draft("a2", "Rehn schwieg.").entity("person:rehn", "Rehn"),
    )
    assert found == {"person:rehn": "person:sanna-rehn"}


def test_last_name_that_fits_two_persons_joins_neither():
    found = match(
        Draft("a1", "Sanna Rehn und Olaf Rehn.")
        .entity("person:sanna-rehn", "Sanna Rehn")
        .entity("person:olaf-rehn", "Olaf Rehn"),
        Draft("a2", "Rehn schwieg.").entity("person:rehn", "Rehn"),
    )
    assert found == {}


def test_two_persons_of_one_article_are_never_joined():
    found = match(
        Draft("a1", "Halvar Brekstad und Halvor Brekstad.")
        .entity("person:halvar-brekstad", "Halvar Brekstad")
        .entity("person:halvor-brekstad", "Halvor Brekstad"),
    )
    assert found == {}


def test_known_persons_with_like_names_stay_apart():
    found = match(
        Draft("a1", "Anna Braun.").entity("person:braun-anna", "Anna Braun", wikidata="Q1"),
        Draft("a2", "Anna Brawn.").entity("person:brawn-anna", "Anna Brawn", wikidata="Q2"),
    )
    assert found == {}


def test_a_name_that_is_a_person_in_one_report_and_a_body_in_another_is_the_body():
    found = match(
        Draft("a1", "Lumar schwieg.").entity("person:lumar", "Lumar"),
        Draft("a2", "Lumar baut Geräte.").entity("org:lumar", "Lumar", "organisation"),
    )
    assert found == {"person:lumar": "org:lumar"}


def test_a_name_that_is_a_person_in_one_report_and_a_state_in_another_is_the_state():
    found = match(
        Draft("a1", "Lumar schwieg.").entity("person:lumar", "Lumar"),
        Draft("a2", "Lumar zog Truppen ab.").entity("country:lumar", "Lumar", "country"),
        Draft("a3", "Lumar baut Geräte.").entity("org:lumar", "Lumar", "organisation"),
    )
    assert found == {"person:lumar": "country:lumar", "org:lumar": "country:lumar"}


@pytest.mark.parametrize("article", [0, 1], ids=("with the full name", "with the bare one"))
def test_somebody_described_by_a_name_does_not_bear_it(article: int) -> None:
    drafts = [
        Draft("a1", "Sanna Rehn sprach. Sprecher Rehns nickten.").entity("person:sanna-rehn", "Sanna Rehn"),
        Draft("a2", "Rehn schwieg. Sprecher Rehns nickten.").entity("person:rehn", "Rehn"),
    ]
    drafts[article].entity("person:sprecher-rehns", "Sprecher Rehns", description="Sprecher Rehns")
    assert match(*drafts) == {"person:rehn": "person:sanna-rehn"}


def test_bodies_whose_names_have_the_same_stems_are_one():
    found = match(
        Draft("a1", "Das Lumar-Ministerium tagt. Das Lumar-Ministerium schweigt.").entity(
            "org:lumar-ministerium", "Lumar-Ministerium", "organisation"
        ),
        Draft("a2", "Das Lumar Ministerium tagt.").entity(
            "org:lumars-ministerium", "Lumar Ministerium", "organisation"
        ),
        Draft("a3", "Das Ministerium tagt.").entity("org:ministerium", "Ministerium", "organisation"),
    )
    assert found == {"org:lumars-ministerium": "org:lumar-ministerium"}


def court(article, name):
    return Draft(article, f"{name} lehnte ab.").entity(f"org:{'-'.join(terms(name))}", name, "organisation")


def test_a_body_is_called_by_its_first_word_where_only_one_is_told_of():
    found = match(court("a1", "Verwaltungsgericht Altstadt"), court("a2", "Verwaltungsgericht"))
    assert found == {"org:verwaltungsgericht": "org:verwaltungsgericht-altstadt"}


def test_a_first_word_of_two_bodies_means_neither_nor_does_one_that_stands_beside_the_longer_name():
    two = [court("a1", "Verwaltungsgericht Altstadt"), court("a2", "Verwaltungsgericht Neustadt")]
    assert match(*two, court("a3", "Verwaltungsgericht")) == {}
    both = court("a1", "Verwaltungsgericht Altstadt").entity(
        "org:verwaltungsgericht", "Verwaltungsgericht", "organisation"
    )
    assert match(both, court("a2", "Verwaltungsgericht")) == {}


def described(article, name, kind="organisation", prefix="org", text=None):
    id = f"{prefix}:{'-'.join(terms(name))}-{article}"
    return Draft(article, text or f"{name} schweigt.").entity(id, name, kind, description=name)


def test_bodies_without_a_name_are_one_in_a_story_by_their_words_and_never_beyond_it():
    drafts = [described("a1", "Unternehmen"), described("a2", "Unternehmen"), described("a3", "Unternehmen")]
    assert match(*drafts) == {"org:unternehmen-a2": "org:unternehmen-a1", "org:unternehmen-a3": "org:unternehmen-a1"}
    corpus = Corpus([draft.done() for draft in drafts], terms)
    stories = [Story("y1", "", ("a1", "a2")), Story("y2", "", ("a3",))]
    assert dict(match_actors(corpus, stories)) == {"org:unternehmen-a2": "org:unternehmen-a1"}


def test_a_body_under_one_name_in_many_reports_is_one_whatever_tells_it():
    bare = [described(a, "Lumar-Ministerium") for a in ("a1", "a2", "a3")]
    for draft in bare:
        draft.entities[0] = replace(draft.entities[0], description=None)
    named = Draft("a4", "Das Lumar Ministerium tagt.").entity("org:lumars", "Lumar Ministerium", "organisation")
    first = "org:lumar-ministerium-a1"
    assert match(*bare, named) == {f"org:lumar-ministerium-a{n}": first for n in (2, 3)} | {"org:lumars": first}


def test_a_body_without_a_name_is_the_longer_one_only_where_no_report_of_it_has_both():
    longer = court("a1", "Verwaltungsgericht Altstadt")
    bare = [described(a, "Verwaltungsgericht") for a in ("a2", "a3")]
    found = match(longer, *bare)
    assert found == dict.fromkeys(
        ("org:verwaltungsgericht-a2", "org:verwaltungsgericht-a3"), "org:verwaltungsgericht-altstadt"
    )
    both = described("a1", "Verwaltungsgericht").entity(
        "org:verwaltungsgericht-altstadt", "Verwaltungsgericht Altstadt", "organisation"
    )
    assert match(both, bare[0]) == {"org:verwaltungsgericht-a2": "org:verwaltungsgericht-a1"}

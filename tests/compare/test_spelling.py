"""Names of one person that articles spell differently."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.spelling import compare_names
from lagebild.model.facts import Mention
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def compare(*drafts, same=None):
    corpus = Corpus([d.done() for d in drafts], terms, same)
    return compare_names(corpus, Story("y1", "", tuple(d.id for d in drafts)))


def ferrante(identity, name):
    return Draft(identity, f"Präsidentin {name} kam.").entity(f"person:{name.casefold()}", name)


def test_missing_letter_inside_a_name_is_a_conflict():
    found = compare(
        ferrante("a1", "Luz Ferrante"),
        ferrante("a2", "Luz Ferante"),
        same={"person:luz ferante": "person:luz ferrante"},
    )
    assert [(d.kind, d.verdict) for d in found] == [("name", "conflicting")]


def test_article_whose_name_nothing_links_is_shown_too():
    found = compare(
        ferrante("a1", "Luz Ferrante"),
        ferrante("a2", "Luz Ferante"),
        Draft("a3", "Es sprach Luz Ferrante."),
        same={"person:luz ferante": "person:luz ferrante"},
    )
    assert {a for side in found[0].sides for a in side.articles} == {"a1", "a2", "a3"}


def test_a_surname_alone_in_another_spelling_may_be_somebody_else():
    alone = Draft("a2", "Pfarrer Ferante kam.").entity("person:ferante", "Ferante")
    assert compare(ferrante("a1", "Luz Ferrante"), alone, same={"person:ferante": "person:luz ferrante"}) == []


def test_one_spelling_is_no_difference():
    assert compare(ferrante("a1", "Luz Ferrante"), ferrante("a2", "Luz Ferrante")) == []


def test_capitals_and_a_genitive_of_a_headline_are_no_other_spelling():
    headline = Draft("a2", "FERRANTES Ultimatum. Luz Ferrante kam.").entity("person:luz ferrante", "Luz Ferrante")
    headline.entities[0] = replace(
        headline.entities[0], mentions=(Mention(headline.at("FERRANTES"), "name"), *headline.entities[0].mentions)
    )
    assert compare(ferrante("a1", "Luz Ferrante"), headline) == []


def test_title_with_the_name_of_a_state_is_no_misspelt_name():
    drafts = [
        Draft(f"a{i}", f"Der Minister von {name} kam.").entity("person:minister", f"Minister von {name}")
        for i, name in enumerate(("Velmarien", "Velmarier"), start=1)
    ]
    drafts[0].entity("place:velmarien", "Velmarien", "place")
    assert compare(*drafts) == []


def test_a_description_is_no_name_that_could_be_misspelt():
    first = Draft("a1", "Ein fremder Soldat kam.").entity("person:soldat", "fremder Soldat")
    second = Draft("a2", "Ein Soldatt kam.").entity("person:soldatt", "fremder Soldatt")
    assert compare(first, second, same={"person:soldatt": "person:soldat"}) == []


def test_a_misspelt_first_name_shows_as_whole_names():
    found = compare(
        ferrante("a1", "Dariv Kelman"),
        ferrante("a2", "Darif Kelman"),
        same={"person:darif kelman": "person:dariv kelman"},
    )
    assert [s.value for d in found for s in d.sides] == ["Darif Kelman", "Dariv Kelman"]

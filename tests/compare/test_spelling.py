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


def tarrante(identity, name):
    return Draft(identity, f"Präsidentin {name} kam.").entity(f"person:{name.casefold()}", name)


def test_missing_letter_inside_a_name_is_a_conflict():
    found = compare(
        tarrante("a1", "Luz Tarrante"),
        tarrante("a2", "Luz Tarante"),
        same={"person:luz tarante": "person:luz tarrante"},
    )
    assert [(d.kind, d.verdict) for d in found] == [("name", "conflicting")]


def test_article_whose_name_nothing_links_is_shown_too():
    found = compare(
        tarrante("a1", "Luz Tarrante"),
        tarrante("a2", "Luz Tarante"),
        Draft("a3", "Es sprach Luz Tarrante."),
        same={"person:luz tarante": "person:luz tarrante"},
    )
    assert {a for side in found[0].sides for a in side.articles} == {"a1", "a2", "a3"}


def test_a_surname_alone_in_another_spelling_may_be_somebody_else():
    alone = Draft("a2", "Pfarrer Tarante kam.").entity("person:tarante", "Tarante")
    assert compare(tarrante("a1", "Luz Tarrante"), alone, same={"person:tarante": "person:luz tarrante"}) == []


def test_one_spelling_is_no_difference():
    assert compare(tarrante("a1", "Luz Tarrante"), tarrante("a2", "Luz Tarrante")) == []


def test_capitals_and_a_genitive_of_a_headline_are_no_other_spelling():
    headline = Draft("a2", "TARRANTES Ultimatum. Luz Tarrante kam.").entity("person:luz tarrante", "Luz Tarrante")
    headline.entities[0] = replace(
        headline.entities[0], mentions=(Mention(headline.at("TARRANTES"), "name"), *headline.entities[0].mentions)
    )
    assert compare(tarrante("a1", "Luz Tarrante"), headline) == []


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
        tarrante("a1", "Dariv Kelman"),
        tarrante("a2", "Darif Kelman"),
        same={"person:darif kelman": "person:dariv kelman"},
    )
    assert [s.value for d in found for s in d.sides] == ["Darif Kelman", "Dariv Kelman"]

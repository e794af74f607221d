"""schema.org, read back as RDF by rdflib; every class and property is one of the vocabulary."""

import json

import pytest
from rdflib import RDF, Graph, URIRef
from rdflib.namespace import SDO

from lagebild.publish.case import Case
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.formats import render
from tests.publish.exports.cases import TRICKS, hostile_case
from tests.publish.handmade import FIRST, make_case

VOCABULARY = {str(term) for term in dir(SDO)}


def graph(case: Case, **choices: object) -> Graph:
    return Graph().parse(data=render("jsonld", case, Choices(**choices)).decode(), format="json-ld")  # type: ignore[arg-type]


def subjects(read: Graph, kind: str) -> list[URIRef]:
    return [URIRef(str(s)) for s in read.subjects(RDF.type, SDO[kind])]


def test_articles_claims_and_events_are_linked() -> None:
    read = graph(make_case())
    assert len(subjects(read, "NewsArticle")) == 2
    (claim,) = subjects(read, "Claim")
    assert str(read.value(claim, SDO.firstAppearance)) == "urn:lagebild:article:a1"
    speaker = read.value(claim, SDO.author)
    assert str(read.value(speaker, SDO.name)) == "Sanna Rehn"
    assert {str(read.value(e, SDO.name)) for e in subjects(read, "Event")} == {
        "Feuer auf der Fähre",
        "Sitzung des Ausschusses",
    }


def test_only_own_words_are_a_quotation() -> None:
    assert subjects(graph(make_case()), "Quotation") == []
    (quotation,) = subjects(graph(hostile_case("Rehn")), "Quotation")
    assert str(graph(hostile_case("Rehn")).value(quotation, SDO.text)) == "das Feuer sei Rehn gelöscht"


@pytest.mark.parametrize("trick", ["Rehn", *TRICKS])
def test_every_class_and_property_is_one_of_schema_org(trick: str) -> None:
    for case in (make_case(), hostile_case(trick)):
        read = graph(case)
        used = {str(p) for _, p, _ in read if p != RDF.type} | {str(o) for o in read.objects(None, RDF.type)}
        assert used <= VOCABULARY


def test_without_text_no_article_body_is_there() -> None:
    assert str(next(graph(make_case()).objects(URIRef("urn:lagebild:article:a1"), SDO.articleBody))) == FIRST
    assert not list(graph(make_case(), whole_text=False).objects(None, SDO.articleBody))


def test_the_context_needs_no_network() -> None:
    context = json.loads(render("jsonld", make_case(), Choices()))["@context"]
    assert isinstance(context, dict)

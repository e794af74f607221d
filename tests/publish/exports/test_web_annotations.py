"""Web Annotations: the selectors find the words, and the page reads as the W3C's data model."""

import json

import pytest
from jsonschema import Draft202012Validator
from rdflib import RDF, Graph, Namespace

from lagebild.publish.exports.choices import Choices, digest
from lagebild.publish.exports.web_annotations import write_annotations
from tests.publish.exports.cases import TRICKS, hostile_case
from tests.publish.handmade import FIRST, make_case

OA = Namespace("http://www.w3.org/ns/oa#")
# the terms in use, as the context of the recommendation defines them
CONTEXT = {
    "oa": str(OA),
    "as": "http://www.w3.org/ns/activitystreams#",
    "rdf": str(RDF),
    "id": {"@id": "@id"},
    "type": {"@id": "@type"},
    "Annotation": "oa:Annotation",
    "TextualBody": "oa:TextualBody",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "AnnotationPage": "as:OrderedCollectionPage",
    "items": {"@id": "as:items", "@container": "@list"},
    "body": "oa:hasBody",
    "target": "oa:hasTarget",
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": "oa:hasSelector",
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": "oa:start",
    "end": "oa:end",
    "value": "rdf:value",
}
# sections 3.1, 3.2.4, 4.2.4 and 4.2.5 of the Web Annotation Data Model
SELECTOR = {
    "oneOf": [
        {
            "required": ["type", "exact"],
            "properties": {"type": {"const": "TextQuoteSelector"}, "exact": {"type": "string", "minLength": 1}},
        },
        {
            "required": ["type", "start", "end"],
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 0},
            },
        },
    ]
}
ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "target", "motivation"],
    "properties": {
        "id": {"type": "string", "pattern": "^[a-z]+:[\\x21-\\x7e]+$"},
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["describing", "identifying", "classifying", "tagging"]},
        "body": {"type": "array", "items": {"required": ["type", "value"]}},
        "target": {
            "type": "array",
            "minItems": 1,
            "items": {
                "required": ["source", "selector"],
                "properties": {"selector": {"type": "array", "minItems": 1, "items": SELECTOR}},
            },
        },
    },
}


def selectors(whole_text: bool = True) -> dict[str, list[dict[str, object]]]:
    page = write_annotations(make_case(), Choices(whole_text=whole_text))
    return {a["id"]: [s for t in a["target"] for s in t["selector"]] for a in page["items"]}


def test_position_and_quotation_select_the_same_words() -> None:
    position, quote = selectors()["urn:lagebild:fact:a1:s1"]
    assert FIRST[position["start"] : position["end"]] == quote["exact"] == "am Montag habe ein Feuer gewütet"  # type: ignore[misc]
    assert FIRST.index(f"{quote['prefix']}{quote['exact']}{quote['suffix']}") == position["start"] - len(
        str(quote["prefix"])
    )  # type: ignore[operator]


def test_a_fact_in_several_stretches_has_several_targets() -> None:
    page = write_annotations(make_case(), Choices())
    fire = next(a for a in page["items"] if a["id"] == "urn:lagebild:fact:a1:e1")
    assert [t["selector"][1]["exact"] for t in fire["target"]] == ["Feuer", "gewütet"]


@pytest.mark.parametrize("trick", TRICKS)
def test_every_annotation_reads_as_the_model_of_the_recommendation(trick: str) -> None:
    for case in (make_case(), hostile_case(trick)):
        for annotation in write_annotations(case, Choices())["items"]:
            assert [e.message for e in Draft202012Validator(ANNOTATION).iter_errors(annotation)] == []


def test_annotations_become_rdf_of_the_web_annotation_vocabulary() -> None:
    page = write_annotations(make_case(), Choices()) | {"@context": CONTEXT}
    read = Graph().parse(data=json.dumps(page), format="json-ld")
    assert len(list(read.subjects(RDF.type, OA.Annotation))) == len(page["items"])
    assert {str(o) for o in read.objects(None, OA.exact)} >= {"am Montag", "Kapitän Rehn", "brannte"}


def test_without_text_position_hash_and_a_short_quote_remain() -> None:
    position = next(s for found in selectors(whole_text=False).values() for s in found if s.get("hash"))
    words = FIRST[position["start"] : position["end"]]  # type: ignore[misc]
    assert position["hash"] == digest(words)
    assert all("prefix" not in s for found in selectors(whole_text=False).values() for s in found)

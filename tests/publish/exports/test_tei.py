"""TEI: well-formed under its grammar, the text comes back character by character, times carry TIMEX3."""

from importlib.resources import files

import pytest
from lxml import etree

from lagebild.publish.case import Case
from lagebild.publish.exports.characters import keep_places
from lagebild.publish.exports.tei import TEI, TIMEX, write_tei
from tests.publish.exports.cases import TRICKS, hostile_case
from tests.publish.handmade import FIRST, SECOND, make_case

NAMES = {"t": TEI, "x": TIMEX}


def documents(case: Case) -> list[etree._Element]:
    return [etree.fromstring(content) for _, content in write_tei(case)]


def body(document: etree._Element) -> str:
    return "".join(document.find(".//t:body", NAMES).itertext())


def grammar() -> etree.RelaxNG:
    return etree.RelaxNG(etree.fromstring(files("lagebild.publish").joinpath("tei.rng").read_bytes()))


def test_all_text_nodes_together_are_the_text_of_the_article() -> None:
    assert [body(document) for document in documents(make_case())] == [FIRST, SECOND]


def test_a_time_expression_stands_inline_with_its_value() -> None:
    (time,) = documents(make_case())[0].findall(".//x:TIMEX3", NAMES)
    assert time.text == "am Montag"
    assert dict(time.attrib) == {"tid": "t1", "type": "DATE", "value": "2024-03-04", "anchorTimeID": "published"}


def test_statements_and_events_stand_beside_the_text_with_their_offsets() -> None:
    groups = documents(make_case())[0].findall(".//t:spanGrp", NAMES)
    assert [(g.get("type"), [s.text for s in g.findall("t:span", NAMES)]) for g in groups] == [
        ("statement", ["am Montag habe ein Feuer gewütet"]),
        ("event", ["Feuer", "gewütet"]),
    ]
    span = groups[0].find("t:span", NAMES)
    assert FIRST[int(span.get("from")[1:]) : int(span.get("to")[1:])] == span.text


@pytest.mark.parametrize("trick", ["Rehn", *TRICKS])
def test_every_document_meets_the_grammar_and_keeps_its_text(trick: str) -> None:
    for case in (make_case(), hostile_case(trick)):
        texts = [a.article.text for a in case.by_article.values()]
        for document, text in zip(documents(case), texts, strict=True):
            grammar().assertValid(document)
            assert body(document) == keep_places(text).replace("\r", " ")


def test_the_grammar_refuses_a_time_without_a_type() -> None:
    document = documents(make_case())[0]
    del document.find(".//x:TIMEX3", NAMES).attrib["type"]
    assert not grammar().validate(document)

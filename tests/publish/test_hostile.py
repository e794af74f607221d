"""Words of strangers on pages: they stay words, whatever they look like."""

import re
from collections.abc import Iterator

import pytest
from lxml import etree, html

from lagebild.publish.dossier import render_pages
from lagebild.publish.messages import load_messages
from tests.publish.exports.cases import TRICKS, hostile_case

MARKUP = (
    '"><img src=x onerror=alert(1)>',
    "<svg/onload=alert(1)><animate onbegin=alert(1)>",
    "<style>*{background:url(//evil.example)}</style>",
    "javascript:alert(1)",
    "' style='position:fixed' onmouseover='alert(1)",
    "{{ 7 * 7 }}{% raw %}",
)
TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
OWN_SCRIPTS = ["static/enhance.js"]
DRAWN = {"svg", "g", "path", "rect", "line", "circle", "text", "title", "tspan"}


@pytest.fixture(scope="module", params=[*TRICKS, *MARKUP])
def pages(request: pytest.FixtureRequest) -> list[tuple[str, str]]:
    return list(render_pages(hostile_case(request.param), load_messages("de")))


def elements(pages: list[tuple[str, str]]) -> Iterator[html.HtmlElement]:
    for name, page in pages:
        if name.endswith(".html"):
            yield from html.document_fromstring(page.encode("utf8", "replace")).iter(etree.Element)


def test_nothing_that_a_stranger_wrote_becomes_an_element(pages: list[tuple[str, str]]) -> None:
    found = list(elements(pages))
    assert [e.get("src") for e in found if e.tag == "script"] == OWN_SCRIPTS * sum(n.endswith("html") for n, _ in pages)
    assert [e.tag for e in found if e.tag in ("style", "img", "iframe", "object", "embed", "base", "animate")] == []
    assert {e.tag for svg in found if svg.tag == "svg" for e in svg.iter()} <= DRAWN


def test_no_attribute_runs_anything_or_leads_to_a_script(pages: list[tuple[str, str]]) -> None:
    for element in elements(pages):
        assert [name for name in element.attrib if name.startswith("on") or name == "style"] == []
        address = element.get("href") or element.get("src") or element.get("action") or ""
        assert not re.match(r"\s*(javascript|data|vbscript):", address, re.I)


def test_no_mark_turns_the_direction_of_what_follows(pages: list[tuple[str, str]]) -> None:
    assert [name for name, page in pages if TURNS.search(page)] == []


def test_drawings_are_well_formed_and_draw_only(pages: list[tuple[str, str]]) -> None:
    for name, page in pages:
        if name.endswith(".svg"):
            root = etree.fromstring(page.encode("utf8", "replace"))
            assert {etree.QName(e).localname for e in root.iter(etree.Element)} <= DRAWN


def test_names_full_of_markup_keep_their_words(pages: list[tuple[str, str]], request: pytest.FixtureRequest) -> None:
    trick = request.node.callspec.params["pages"]
    if trick in MARKUP:
        shown = [e.text_content() for e in elements(pages) if e.tag == "h1"]
        assert any(" ".join(trick.split()) in " ".join(words.split()) for words in shown)

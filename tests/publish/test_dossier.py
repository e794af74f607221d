"""The dossier as a folder of pages."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from lagebild.model.facts import Statement
from lagebild.model.spans import Span
from lagebild.model.stories import Picture
from lagebild.publish.case import Case
from lagebild.publish.dossier import INVENTORY, write_site
from lagebild.publish.messages import LANGUAGES

from .handmade import FIRST, first_report, make_case, make_picture

VOID = {"meta", "link", "input", "br"}


class Page(HTMLParser):
    """What a page links to, its ids, and whether its elements close in order."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.scripts: list[str | None] = []
        self.html = path.read_text(encoding="utf8")
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag not in VOID:
            self.stack.append(tag)
        self.ids += [found["id"]] if found.get("id") else []
        self.links += [found[k] or "" for k in ("href", "src") if k in found]
        self.scripts += [found.get("src")] if tag == "script" else []
        assert not [name for name in found if name.startswith("on") or name == "style"]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.stack.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag


def write(case: Case, folder: Path, language: str = "en") -> dict[str, Page]:
    start = write_site(case, folder, language=language)
    assert start == folder / "index.html"
    return {path.name: Page(path) for path in folder.glob("*.html")}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    return write(make_case(), tmp_path_factory.mktemp("site"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_well_formed_and_every_link_leads_to_an_anchor_that_exists(tmp_path: Path, language: str) -> None:
    site = write(make_case(), tmp_path, language)
    actors = {"actor-person.3a.rehn.html", "actor-org.3a.line.html"}
    assert set(site) == {"index.html", "story-st1.html", "article-a1.html", "article-a2.html"} | actors
    for name, page in site.items():
        assert page.stack == [], name
        assert len(page.ids) == len(set(page.ids)), name
        for link in page.links:
            target, _, anchor = link.partition("#")
            if target.startswith(("https://example.org", "https://www.wikidata.org/wiki/Q")):
                continue
            assert (tmp_path / (target or name)).is_file(), link
            assert not anchor or anchor in site[target or name].ids, link


def test_every_value_of_a_record_leads_to_the_words_that_prove_it(site: dict[str, Page]) -> None:
    start = FIRST.index("Drei Tote")
    anchor = f"f-p{start}-{start + len('Drei Tote')}"
    assert f"article-a1.html#{anchor}" in site["story-st1.html"].links
    assert anchor in site["article-a1.html"].ids


def test_difference_shows_the_sentences_of_both_sides(site: dict[str, Page]) -> None:
    html = site["story-st1.html"].html
    assert "<mark>Drei Tote</mark> auf der Fähre." in html
    assert "Es gibt <mark>sieben Tote</mark>." in html


def test_hostile_title_outlet_and_reason_are_escaped(site: dict[str, Page]) -> None:
    for page in site.values():
        assert page.scripts == ["static/enhance.js"]
        assert "<i>Blatt" not in page.html
    assert "&lt;script&gt;" in site["article-a1.html"].html
    assert "no text &lt;found&gt;" in site["index.html"].html


def test_only_web_addresses_become_links(site: dict[str, Page]) -> None:
    assert "https://example.org/first" in site["article-a1.html"].links
    assert "javascript" not in site["article-a2.html"].html


def test_policy_allows_nothing_from_elsewhere(site: dict[str, Page]) -> None:
    for page in site.values():
        policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page.html)
        assert policy is not None
        assert policy[1].startswith("default-src 'none';")
        assert "unsafe" not in policy[1]
        assert not [link for link in page.links if link.startswith("//") or "cdn" in link]


def test_report_keeps_its_own_language(site: dict[str, Page]) -> None:
    html = site["article-a1.html"].html
    assert html.startswith('<!doctype html>\n<html lang="en">')
    assert '<p class="words" lang="de"' in html


def test_caption_is_set_apart_from_the_text(site: dict[str, Page]) -> None:
    assert '<div class="block caption">' in site["article-a2.html"].html


def test_statement_shows_speaker_act_form_and_condition(site: dict[str, Page]) -> None:
    html = site["story-st1.html"].html
    section = html[html.index('id="statements"') : html.index('id="differences"')]
    for words in ("Sanna Rehn", "says", "indirect", "falls die Pumpe versage", "am Montag habe ein Feuer gewütet"):
        assert words in section


def test_fact_whose_span_no_longer_reads_as_stored_is_on_no_page(tmp_path: Path) -> None:
    report = first_report()
    said = report.statements[0]
    lost = Statement("s9", (Span(90, len(FIRST) + 20),), "direct", "promise", speakers=("person:ghost",))
    case = Case((replace(report, statements=(said, lost)),), make_picture())
    for page in write(case, tmp_path).values():
        assert "f-s9" not in page.html
        assert "ghost" not in page.html
    stale = replace(case, stored_words={("a1", said.content[0]): "something else"})
    for page in write(stale, tmp_path).values():
        assert "f-s1" not in page.html


def test_page_of_a_report_that_is_gone_is_removed_and_a_strange_file_is_not(tmp_path: Path) -> None:
    write(make_case(), tmp_path)
    (tmp_path / "article-mine.html").write_text("kept")
    (tmp_path / INVENTORY).write_text((tmp_path / INVENTORY).read_text() + "../outside.html\n")
    outside = tmp_path.parent / "outside.html"
    outside.write_text("kept")
    smaller = Case((first_report(),), Picture())
    write_site(smaller, tmp_path, language="en")
    assert not (tmp_path / "article-a2.html").exists()
    assert (tmp_path / "article-mine.html").exists()
    assert outside.exists()


def test_empty_case_gives_a_start_page_that_says_so(tmp_path: Path) -> None:
    site = write(Case((), Picture()), tmp_path)
    assert set(site) == {"index.html"}
    assert "No story yet" in site["index.html"].html


def test_report_outside_all_stories_is_on_the_start_page(tmp_path: Path) -> None:
    site = write(Case((first_report(),), Picture()), tmp_path)
    assert "article-a1.html" in site["index.html"].links


def test_writing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    write_site(make_case(), first, language="de")
    write_site(make_case(), second, language="de")
    for path in first.glob("*.html"):
        assert path.read_bytes() == (second / path.name).read_bytes()


def test_pages_of_an_earlier_day_say_which_day_it_is(tmp_path: Path) -> None:
    write_site(replace(make_case(), as_of=date(2024, 3, 12)), tmp_path, language="en")
    for name in ("index.html", "article-a1.html"):
        assert "As of 12 March 2024." in (tmp_path / name).read_text(encoding="utf8")
    write_site(make_case(), tmp_path, language="en")
    assert 'class="asof"' not in (tmp_path / "article-a1.html").read_text(encoding="utf8")

"""The server in a real browser: reading, searching, correcting, by keyboard, on a phone, without script, and axe."""

import re
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from lagebild.pipeline import compare_again
from lagebild.publish.web.app import make_app
from lagebild.publish.web.desk import Desk
from lagebild.publish.web.guard import Access
from lagebild.publish.web.pages import Pages
from lagebild.publish.web.searching import Tongue
from lagebild.store.sql import SqlStore

from ..conftest import CHROMIUM
from ..handmade import make_case
from .served import compare, find_terms, save_case, vector

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe_api = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")]
PAGES = ("/", "/story-st1.html", "/article-a1.html", "/actor-person.3a.rehn.html", "/search.html?q=Fähre",
         "/correct.html?of=a1:s1", "/corrections.html", "/nothing.html", "/story-st1.html?as-of=2024-03-05")  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> SqlStore:
    return save_case(make_case(), tmp_path / "case.db")


@pytest.fixture
def address(store: SqlStore) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    tongue = Tongue(find_terms, lambda sentences: [vector(s) for s in sentences])
    app = make_app(Pages(Desk(store, compare)), tongue, language="de", access=Access())
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 30
    while not server.started and time.monotonic() < until:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture
def page(browser: "sync_api.Browser", address: str, request: pytest.FixtureRequest) -> Iterator["sync_api.Page"]:
    """The start page; any complaint of the browser and any request elsewhere fails the test."""
    context = browser.new_context(base_url=address, locale="de-DE", **getattr(request, "param", {}))
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda m: None if "404" in m.text else complaints.append(m.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(f"dialog {dialog.message}"))
    page.on("request", lambda r: None if r.url.startswith(address) else complaints.append(f"asks {r.url}"))
    page.goto("/")
    yield page
    context.close()
    assert complaints == []


def test_cell_of_a_story_leads_to_its_proof(page: "sync_api.Page") -> None:
    page.get_by_role("link", name="Fähre & <Feuer>").first.click()
    page.locator(".attributes tr:has(th:has-text('Tote'))").locator("a.source").first.click()
    assert page.locator("mark:target").inner_text() == "Drei Tote"


@pytest.mark.parametrize("page", [{}, {"java_script_enabled": False}], indirect=True, ids=["script", "no script"])
def test_search_is_filtered_and_leads_to_the_words(page: "sync_api.Page") -> None:
    page.get_by_role("searchbox").first.fill("Fähren")
    page.get_by_role("button", name="Suchen").first.click()
    sync_api.expect(page.locator(".hit")).to_have_count(2)
    page.get_by_label("Medium").select_option(label="Kurier")
    page.locator(".filters").get_by_role("button", name="Suchen").click()
    sync_api.expect(page.locator(".hit")).to_have_count(1)
    assert page.locator(".hit blockquote mark").inner_text() == "Fähre"
    page.locator(".hit .t a").click()
    assert page.locator("mark:target").inner_text().startswith("Die Fähre")


@pytest.mark.parametrize("page", [{}, {"java_script_enabled": False}], indirect=True, ids=["script", "no script"])
def test_speaker_is_corrected_and_stays_corrected_after_a_rebuild(page: "sync_api.Page", store: SqlStore) -> None:
    name = f"Hafenamt {len(store.judgements())}"
    page.goto("/article-a1.html")
    page.locator(".note.statement").get_by_role("link", name="Korrigieren").click()
    page.get_by_label("Ihr Name").fill("Ada Brandt")
    page.get_by_label("Wer spricht", exact=True).fill(name)
    page.get_by_role("button", name="Wer spricht ändern").click()
    assert page.locator(".note.statement").get_by_text(name).is_visible()
    compare_again(store)
    page.reload()
    assert page.locator(".note.statement").get_by_text(name).is_visible()
    page.goto("/corrections.html")
    page.get_by_role("button", name="Zurücknehmen").first.click()
    page.locator(".judgements .undone").first.wait_for()
    page.goto("/article-a1.html")
    assert page.get_by_text(name).count() == 0


def test_language_is_switched_and_stays(page: "sync_api.Page") -> None:
    page.get_by_role("link", name="English").click()
    assert page.locator("html").get_attribute("lang") == "en"
    page.locator(".card h3 a").first.click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.get_by_role("heading", name="Records").first.is_visible()


def test_day_can_be_looked_back_to(page: "sync_api.Page") -> None:
    page.locator(".lookback input[type=date]").fill("2024-03-05")
    page.get_by_role("button", name="Zeigen").click()
    assert "5. März 2024" in page.locator(".asof").inner_text()
    page.locator(".card h3 a").first.click()
    assert page.locator(".reports li").count() == 1
    page.get_by_role("link", name="Zum neuesten Stand").click()
    assert page.locator(".reports li").count() == 2


def test_keyboard_alone_reaches_search_and_story(page: "sync_api.Page") -> None:
    names = []
    for _ in range(12):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.innerText || document.activeElement.name"))
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", names[-1]
        if names[-1] == "Fähre & <Feuer>":
            break
    assert names[0] == "Zum Inhalt"
    assert "q" in names
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("story-st1"))


@pytest.mark.parametrize("page", [{"viewport": {"width": 360, "height": 740}}], indirect=True)
@pytest.mark.parametrize("name", PAGES)
def test_phone_needs_no_sideways_scrolling(page: "sync_api.Page", name: str) -> None:
    page.goto(name)
    page.evaluate("document.querySelectorAll('details').forEach((box) => { box.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("page", [{"color_scheme": c} for c in ("light", "dark")], indirect=True, ids=["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(page: "sync_api.Page", name: str) -> None:
    page.goto(name)
    page.evaluate("document.querySelectorAll('details').forEach((box) => { box.open = true; })")
    found = axe_api.Axe().run(page).response["violations"]
    serious = [(v["id"], n["html"][:200]) for v in found if v["impact"] in ("serious", "critical") for n in v["nodes"]]
    assert serious == []


def test_highlight_and_note_lead_to_each_other(page: "sync_api.Page", address: str) -> None:
    page.goto("/article-a1.html")
    page.locator(".note.statement .h a").first.click()
    target = page.locator("mark.statement.on").first
    # words that run over two lines have a box with corners outside of them
    end = target.evaluate(
        "m => { const r = [...m.getClientRects()].at(-1); return [r.right - 3, r.top + r.height / 2]; }"
    )
    page.mouse.click(*end)
    assert page.locator(".note.on").count() >= 1


def test_print_hides_what_only_works_on_a_screen(page: "sync_api.Page") -> None:
    page.goto("/story-st1.html")
    page.emulate_media(media="print")
    assert not page.locator(".find").is_visible()
    assert not page.locator(".sections").is_visible()
    assert page.locator("h1").is_visible()


def test_picture_is_carried_away(page: "sync_api.Page", tmp_path: Path) -> None:
    page.goto("/story-st1.html")
    with page.expect_download() as started:
        page.locator("a[href$='-sources.svg']").click()
    target = tmp_path / "sources.svg"
    started.value.save_as(target)
    assert target.read_text(encoding="utf8").startswith("<svg xmlns")

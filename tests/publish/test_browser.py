"""The dossier in a real browser, from a folder, with and without script."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lagebild.publish.dossier import write_site

from .conftest import CHROMIUM
from .handmade import make_case

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("site")
    write_site(make_case(), target, language="de")
    return target


@pytest.fixture
def opened(browser: "sync_api.Browser", folder: Path, request: pytest.FixtureRequest) -> Iterator["sync_api.Page"]:
    """The start page in a window of the given kind; any complaint of the browser fails the test."""
    context = browser.new_context(**getattr(request, "param", {}))
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(f"dialog {dialog.message}"))
    page.on("request", lambda r: None if r.url.startswith("file:") else complaints.append(f"asks {r.url}"))
    page.goto((folder / "index.html").as_uri())
    yield page
    context.close()
    assert complaints == []


def follow_a_cell(page: "sync_api.Page") -> "sync_api.Locator":
    """From the start page over a story to the words that prove the number of dead."""
    page.get_by_role("link", name="Fähre & <Feuer>").first.click()
    page.locator(".attributes tr:has(th:has-text('Tote'))").locator("a.source").first.click()
    return page.locator("mark:target")


def test_cell_leads_to_the_words_that_prove_it(opened: "sync_api.Page") -> None:
    target = follow_a_cell(opened)
    assert target.inner_text() == "Drei Tote"
    assert opened.url.rpartition("/")[2].startswith("article-a1.html#f-p")
    assert opened.title().startswith('<script>alert("1")</script> Fähre')


@pytest.mark.parametrize("opened", [{"java_script_enabled": False}], indirect=True)
def test_everything_works_without_script(opened: "sync_api.Page") -> None:
    assert follow_a_cell(opened).inner_text() == "Drei Tote"
    opened.go_back()
    proofs = opened.locator(".attributes details").first
    proofs.locator("summary").click()
    assert proofs.locator("blockquote").first.is_visible()


@pytest.mark.parametrize("opened", [{"viewport": {"width": 390, "height": 800}}], indirect=True)
@pytest.mark.parametrize("name", ["index.html", "story-st1.html", "article-a1.html", "article-a2.html"])
def test_phone_needs_no_sideways_scrolling(opened: "sync_api.Page", folder: Path, name: str) -> None:
    opened.goto((folder / name).as_uri())
    opened.evaluate("document.querySelectorAll('details').forEach((box) => { box.open = true; })")
    assert opened.evaluate("document.documentElement.scrollWidth") <= 390


def test_keyboard_reaches_the_content_first(opened: "sync_api.Page") -> None:
    opened.keyboard.press("Tab")
    skip = opened.locator(":focus")
    assert skip.inner_text() == "Zum Inhalt"
    assert skip.bounding_box()["x"] >= 0
    opened.keyboard.press("Enter")
    assert opened.evaluate("document.activeElement.id") == "content"


def test_layer_can_be_switched_off(opened: "sync_api.Page", folder: Path) -> None:
    opened.goto((folder / "article-a1.html").as_uri())
    note = opened.locator(".note.time").first
    assert note.is_visible()
    opened.locator("#show-time").uncheck()
    assert not note.is_visible()


@pytest.mark.parametrize("opened", [{"color_scheme": "dark"}], indirect=True)
def test_dark_theme_is_dark(opened: "sync_api.Page") -> None:
    assert opened.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 26)"

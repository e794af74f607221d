"""Pages and their twins over a real database."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import feedparser
import jsonschema
import pytest
from starlette.testclient import TestClient

from lagebild.publish.dossier import write_site
from lagebild.publish.exports import schema
from lagebild.publish.web.guard import Access
from tests.store.postgres import empty_database

from ..handmade import FIRST, make_case
from .served import ADDRESS, make_client, save_case, serve_handmade, with_all_sentences

PAGES = (
    "/",
    "/index.html",
    "/story-st1.html",
    "/article-a1.html",
    "/article-a2.html",
    "/actor-person.3a.rehn.html",
    "/search.html",
)
TOKEN = "a token that is long enough"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with serve_handmade(tmp_path_factory.mktemp("served")) as client:
        yield client


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_served_with_a_strict_policy(client: TestClient, page: str) -> None:
    answer = client.get(page)
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'self'")
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert not re.search(r"<style|<script(?! src=\"static/)| style=| on\w+=\"", answer.text)


@pytest.mark.parametrize("page", PAGES[1:])
def test_every_page_has_a_twin_as_data(client: TestClient, page: str) -> None:
    twin = client.get(page.replace(".html", ".json"))
    assert twin.headers["content-type"] == "application/json"
    assert isinstance(twin.json(), dict)


@pytest.mark.parametrize("page", ["/story-st1.json", "/article-a1.json", "/actor-person.3a.rehn.json"])
def test_twins_of_stories_articles_and_actors_meet_the_schema_of_the_export(client: TestClient, page: str) -> None:
    jsonschema.Draft202012Validator(schema()).validate(client.get(page).json())


def test_every_link_on_every_page_leads_somewhere(client: TestClient) -> None:
    for page in PAGES:
        for link in re.findall(r'href="([^"#]+)', client.get(page).text):
            if not link.startswith("https://"):
                assert client.get("/" + link.replace("&amp;", "&").lstrip("/")).status_code == 200, link


def test_story_is_shown_as_in_the_folder(client: TestClient, tmp_path: Path) -> None:
    write_site(with_all_sentences(make_case()), tmp_path, language="en")
    for name in ("story-st1.html", "article-a2.html"):
        folder = (tmp_path / name).read_text(encoding="utf8")
        served = re.sub(r' <a class="correct".*?</a>', "", client.get(f"/{name}").text)
        for section in re.findall(
            r'<section aria-labelledby="(?!reports|agenda).*?</section>|<div class="text">.*?</main>', folder, re.S
        ):
            assert section in served
        assert folder.count("<mark") == served.count("<mark")


def test_language_is_chosen_by_address_else_by_the_browser(client: TestClient) -> None:
    assert '<html lang="en">' in client.get("/").text
    assert '<html lang="de">' in client.get("/", headers={"accept-language": "fr;q=0.9, de-AT;q=0.8, en;q=0.2"}).text
    page = client.get("/?lang=de").text
    assert '<html lang="de">' in page
    assert 'href="story-st1.html?lang=de"' in page


def test_reports_that_came_later_are_left_out_of_a_day(client: TestClient) -> None:
    page = client.get("/story-st1.html?as-of=2024-03-05").text
    assert "article-a1.html?as-of=2024-03-05" in page
    assert "article-a2.html" not in page
    assert client.get("/article-a2.html?as-of=2024-03-05").status_code == 404
    assert client.get("/story-st1.html?as-of=2024-03-04").status_code == 404
    cards = client.get("/index.json?as-of=2024-03-05").json()["stories"]
    assert [(c["articles"], c["conflicts"]) for c in cards] == [(1, 0)]


@pytest.mark.parametrize("day", ["2024-02-30", "gestern", "9" * 50])
def test_day_that_there_is_not_is_refused_with_a_reason(client: TestClient, day: str) -> None:
    answer = client.get("/", params={"as-of": day})
    assert answer.status_code == 400
    assert "There is no such day." in answer.text


@pytest.mark.parametrize(
    "page", ["/story-none.html", "/story-.zz..html", "/article-a9.json", "/nothing", "/static/../app.py"]
)
def test_page_that_there_is_not_is_a_page_of_its_own(client: TestClient, page: str) -> None:
    answer = client.get(page)
    assert answer.status_code == 404
    assert "There is no such page" in (answer.json()["error"] if page.endswith(".json") else answer.text)


def test_any_words_of_an_article_can_be_cited(client: TestClient) -> None:
    page = client.get("/article-a1.html?cite=0-4").text
    assert '<mark class="h cited" data-f="f-p0-4" id="f-p0-4">Drei</mark>' in page
    assert client.get(f"/article-a1.html?cite=0-{len(FIRST) + 99}").status_code == 200


def test_agenda_comes_as_a_calendar(client: TestClient) -> None:
    assert client.get("/story-st1.ics").text.startswith("BEGIN:VCALENDAR")


def test_page_follows_a_new_picture(tmp_path: Path) -> None:
    case = make_case()
    store = save_case(case, tmp_path / "case.db")
    client = make_client(store)
    assert "Feuer auf der Fähre" in client.get("/story-st1.html").text
    store.save_picture(case.with_picture(records=()).picture)
    assert "Feuer auf der Fähre" not in client.get("/story-st1.html").text


def test_other_names_for_this_machine_are_refused(client: TestClient) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 421
    assert client.get("/", headers={"host": "localhost:8765"}).status_code == 200


def test_whoever_has_no_token_sees_nothing(tmp_path: Path) -> None:
    client = serve_handmade(tmp_path, Access(hosts=None, token=TOKEN))
    assert client.get("/").headers["location"] == "/login"
    assert client.get("/story-st1.json").status_code == 401
    assert "Fähre" not in client.get("/login").text
    assert client.post("/login", data={"token": "wrong"}).headers["location"] == "/login?wrong=1"
    assert client.get("/index.json", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
    entered = client.post("/login", data={"token": TOKEN})
    cookie = entered.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie
    assert TOKEN not in cookie
    assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    "headers", [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}]
)
def test_forms_of_other_sites_are_refused(client: TestClient, headers: dict[str, str]) -> None:
    assert client.post("/login", data={"token": "x"}, headers=headers).status_code == 403


def test_long_forms_are_refused(client: TestClient) -> None:
    assert client.post("/login", data={"token": "x" * 100_000}).status_code == 413


def test_search_finds_other_forms_of_a_word_and_leads_to_the_words(client: TestClient) -> None:
    (hit,) = client.get("/search.json", params={"q": "Feuern Pumpen"}).json()["hits"] or [None]
    assert hit["text"].strip().startswith("Kapitän Rehn")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "Fähren"}, ["a2", "a1"]),
        ({"q": "Fähre", "outlet": "kurier"}, ["a2"]),
        ({"q": "Fähre", "until": "2024-03-05"}, ["a1"]),
        ({"since": "2024-03-06", "q": "Fähre"}, ["a2"]),
        ({"act": "assert"}, ["a1"]),
        ({"act": "deny"}, []),
        ({"status": "scheduled"}, ["a2"]),
        ({"actor": "Sanna Rehn"}, ["a1"]),
        ({"actor": "Sanna Rehn", "act": "assert"}, ["a1"]),
        ({"q": "Fähre", "as-of": "2024-03-05"}, ["a1"]),
        ({"q": "Fähre", "story": "none"}, []),
        ({"q": "Fähre", "story": "st1"}, ["a2", "a1"]),
        ({"outlet": "kurier"}, ["a2"]),
        ({}, []),
        ({"q": '" OR NEAR( * -'}, []),
    ],
)
def test_search_is_narrowed(client: TestClient, query: dict[str, str], found: list[str]) -> None:
    hits = client.get("/search.json", params=query).json()["hits"]
    assert sorted(h["source"]["article"] for h in hits) == sorted(found)


def test_search_says_that_nobody_bears_a_name(client: TestClient) -> None:
    assert "No report names anybody like that." in client.get("/search.html?actor=Niemand").text


def test_search_by_meaning_finds_statements_and_similar_ones(client: TestClient) -> None:
    words = "am Montag habe ein Feuer gewütet, falls die Pumpe versage"
    for query in ({"q": words, "how": "meaning"}, {"like": "a1:s1"}):
        (hit,) = client.get("/search.json", params=query).json()["hits"]
        assert hit["source"]["article"] == "a1"
        assert hit["told"][0]["who"] == "Sanna Rehn"
    assert client.get("/search.json?like=a1:nothing").json()["hits"] == []


def test_twin_of_the_start_page_lists_stories_plans_and_failures(client: TestClient) -> None:
    start = client.get("/index.json").json()
    assert [s["title"] for s in start["stories"]] == ["Fähre & <Feuer>"]
    assert [p["what"] for p in start["coming"]] == ["Sitzung des Ausschusses"]
    assert start["failures"][0]["source"] == "in/broken.html"
    assert json.dumps(start)


@pytest.mark.parametrize("page", ["/", "/story-st1.html", "/actor-person.3a.rehn.html", "/article-a1.json"])
def test_pages_over_postgresql_are_those_over_sqlite(client: TestClient, postgres: str, page: str) -> None:
    store = save_case(make_case(), empty_database(postgres))
    try:
        assert make_client(store).get(page).text == client.get(page).text
    finally:
        store.close()


def test_search_over_postgresql_finds_the_same_sentences(client: TestClient, postgres: str) -> None:
    store = save_case(make_case(), empty_database(postgres))
    try:
        for query in ("q=brannte", "act=assert", "how=meaning&q=Die+Fähre+brannte+am+Montag"):
            found, known = (c.get(f"/search.json?{query}").json()["hits"] for c in (make_client(store), client))
            assert {hit["text"] for hit in found} == {hit["text"] for hit in known} != set()
    finally:
        store.close()


def test_a_story_is_carried_away_as_briefing_and_feed(client: TestClient) -> None:
    page = client.get("/story-st1.html?lang=de").text
    briefing, feed = (re.findall(rf'href="(story-st1\.{ending}[^"]*)"', page)[0] for ending in ("md", "atom"))
    said = client.get(f"/{briefing}")
    assert said.headers["content-type"].startswith("text/markdown")
    assert said.text.startswith("# Fähre & \\<Feuer\\>".replace("& ", "\\& "))
    assert "## Strittig" in said.text
    read = feedparser.parse(client.get(f"/{feed}").content)
    assert not read.bozo
    assert (read.feed.id, read.feed.title) == ("urn:lagebild:story:st1:feed", "Fähre & <Feuer>")
    entry = next(e for e in read.entries if e.id == "urn:lagebild:record:r1")
    assert entry.link == f"{ADDRESS}/story-st1.html#r-r1"
    assert [client.get(f"/story-nothing.{ending}").status_code for ending in ("md", "atom")] == [404, 404]


def test_a_search_offers_the_stories_of_what_it_found(client: TestClient) -> None:
    page = client.get("/search.html?q=Feuer").text
    assert '<option value="st1">Fähre &amp; &lt;Feuer&gt;</option>' in page
    narrowed = client.get("/search.html?q=Feuer&story=st1").text
    assert '<option value="st1" selected>' in narrowed
    assert client.get("/search.json?q=Feuer&story=other").json()["hits"] == []

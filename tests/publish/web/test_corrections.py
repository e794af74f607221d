"""Corrections in the page: taken in, shown at once, kept in rebuilds, taken back; never from another site."""

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from lagebild.languages.german.search import find_terms
from lagebild.pipeline import compare_again
from lagebild.publish.loading import load_case
from lagebild.publish.web.desk import Desk
from lagebild.publish.web.guard import FORM
from lagebild.store.sql import SqlStore, open_store

from ..handmade import make_case
from .served import compare, make_client, save_case


@pytest.fixture
def store(tmp_path: Path) -> SqlStore:
    store = save_case(make_case(), tmp_path / "case.db")
    # a picture as comparing gives it, so that a correction changes nothing else
    store.save_picture(compare(store.analyses(), ()).picture)
    return store


@pytest.fixture
def client(store: SqlStore) -> TestClient:
    return make_client(store)


def token_of(client: TestClient, of: str) -> str:
    page = client.get("/correct.html", params={"of": of})
    assert page.status_code == 200, page.text
    found = re.search(r'name="form" value="([0-9a-f]{64})"', page.text)
    assert found
    return found[1]


def fields_of(verdict: str, field: str = "", value: str = "", other: str = "", **said: str) -> dict[str, str]:
    """The fields of the form as a browser sends them."""
    done = f"{verdict}:{field}" if field else verdict
    return {"do": done, f"value-{field}": value, f"other-{verdict}": other, "author": "Ada Brandt", **said}


def correct(client: TestClient, of: str, verdict: str, **said: str) -> str:
    """Where the answer sends the browser."""
    data = {"form": token_of(client, of), "of": of, **fields_of(verdict, **said)}
    answer = client.post("/judge", data=data, headers={"origin": "http://127.0.0.1:8765"})
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def test_corrected_speaker_is_shown_at_once_and_after_a_rebuild(client: TestClient, store: SqlStore) -> None:
    assert correct(client, "a1:s1", "edited", field="speakers", value="Hafenamt") == "/article-a1.html#f-s1"
    page = client.get("/article-a1.html").text
    assert "Hafenamt" in page
    assert "corrected: Ada Brandt" in page
    (hit,) = client.get("/search.json?actor=other:hafenamt&act=assert").json()["hits"] or [None]
    assert hit["told"][0]["who"] == "Hafenamt"
    compare_again(store)
    assert "Hafenamt" in client.get("/article-a1.html").text
    analyses = {a.article.id: a for a in load_case(store).analyses}
    assert analyses["a1"].statements[0].speakers == ("other:hafenamt",)


def test_corrected_speaker_is_found_when_the_server_starts_after_a_rebuild(client: TestClient, store: SqlStore) -> None:
    correct(client, "a1:s1", "edited", field="speakers", value="Hafenamt")
    compare_again(store)
    Desk(store, compare).tag_judged()
    (hit,) = make_client(store).get("/search.json?actor=other:hafenamt&act=assert").json()["hits"] or [None]
    assert hit["told"][0]["who"] == "Hafenamt"


def test_dismissed_fact_appears_nowhere_until_it_is_taken_back(client: TestClient, store: SqlStore) -> None:
    correct(client, "a1:s1", "wrong", note="nobody said so")
    assert 'id="f-s1"' not in client.get("/article-a1.html").text
    (judgement,) = store.judgements()
    assert (judgement.author, judgement.note) == ("Ada Brandt", "nobody said so")
    listed = client.get("/corrections.html").text
    assert "nobody said so" in listed
    form = re.search(r'name="form" value="(\w+)"', listed)
    assert form
    undone = client.post("/undo", data={"form": form[1], "id": judgement.id})
    assert undone.headers["location"] == "/corrections.html"
    assert 'id="f-s1"' in client.get("/article-a1.html").text
    assert client.get("/corrections.json").json()["judgements"][0]["state"] == "undone"


def test_date_of_an_event_is_corrected(client: TestClient) -> None:
    correct(client, "a2:e2", "edited", field="time", value="2024-03-13")
    assert "13 March 2024" in client.get("/article-a2.html").text


def test_records_are_joined_and_separated(client: TestClient, store: SqlStore) -> None:
    first, second = (find_record(store, key) for key in (("a1", "e1"), ("a2", "e2")))
    assert first != second
    correct(client, first, "same", other=second)
    joined = find_record(store, ("a1", "e1"))
    assert joined == find_record(store, ("a2", "e2"))
    correct(client, joined, "not_same", other="a2:e2")
    assert find_record(store, ("a1", "e1")) != find_record(store, ("a2", "e2"))


def find_record(store: SqlStore, key: tuple[str, str]) -> str:
    return next(r.id for r in store.picture().records if key in r.events)


def test_corrections_can_be_carried_to_another_database(client: TestClient, tmp_path: Path) -> None:
    correct(client, "a1:s1", "edited", field="act", value="warn")
    from lagebild.store.judgement_file import read_judgements

    lines = client.get("/corrections.jsonl").text
    other = save_case(make_case(), tmp_path / "other.db")
    assert other.add_judgements(read_judgements(lines, "corrections.jsonl")) == 1


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"verdict": "edited", "field": "act", "value": "mumble"}, "none of"),
        ({"verdict": "edited", "field": "act", "value": "assert"}, "already"),
        ({"verdict": "edited", "field": "nothing", "value": "x"}, "be edited"),
        ({"verdict": "edited", "field": "act", "value": "warn", "author": " "}, "a name"),
        ({"verdict": "same", "other": "nothing"}, "nothing here has the id"),
        ({"verdict": "shout"}, "no verdict"),
        ({"verdict": "wrong", "note": "x" * 501}, "more than"),
    ],
)
def test_correction_that_makes_no_sense_is_refused_with_the_reason(
    client: TestClient, store: SqlStore, said: dict[str, str], reason: str
) -> None:
    data = {"form": token_of(client, "a1:s1"), "of": "a1:s1", **fields_of(**said)}
    answer = client.post("/judge", data=data)
    assert answer.status_code == 400
    assert reason in answer.text
    assert store.judgements() == ()


@pytest.mark.parametrize("path", ["/judge", "/undo"])
def test_form_without_both_halves_of_its_token_is_refused(client: TestClient, store: SqlStore, path: str) -> None:
    data = {"of": "a1:s1", "do": "wrong", "author": "Eve", "id": "j1"}
    signed = token_of(client, "a1:s1")
    assert client.post(path, data=data).status_code == 403
    assert client.post(path, data=data | {"form": "0" * 64}).status_code == 403
    client.cookies.delete(FORM)
    assert client.post(path, data=data | {"form": signed}).status_code == 403
    client.cookies.set(FORM, "of another browser")
    assert client.post(path, data=data | {"form": signed}).status_code == 403
    assert store.judgements() == ()


def test_form_of_another_site_is_refused_even_with_a_token(client: TestClient, store: SqlStore) -> None:
    data = {"form": token_of(client, "a1:s1"), "of": "a1:s1", "do": "wrong", "author": "Eve"}
    assert client.post("/judge", data=data, headers={"origin": "http://evil.example"}).status_code == 403
    assert client.get("/judge", params=data).status_code == 405
    assert store.judgements() == ()


def test_cookie_of_the_form_stays_on_this_site(client: TestClient) -> None:
    cookie = client.get("/correct.html?of=a1:s1").headers["set-cookie"].lower()
    assert "samesite=strict" in cookie and "httponly" in cookie


def test_hostile_correction_is_shown_as_text(client: TestClient) -> None:
    correct(
        client,
        "a1:s1",
        "edited",
        field="speakers",
        value='<script>alert("x")</script>',
        author='"><img src=x onerror=alert(1)>',
    )
    for page in ("/article-a1.html", "/story-st1.html", "/corrections.html", "/correct.html?of=a1:s1"):
        html = client.get(page).text
        assert "<script>alert" not in html
        assert "<img" not in html


@pytest.mark.parametrize("of", ["a1:s1", "a2:e1", "a1:t1", "person:rehn", "st1"])
def test_everything_can_be_corrected(client: TestClient, store: SqlStore, of: str) -> None:
    story = store.picture().stories[0].id
    assert client.get("/correct.html", params={"of": story if of == "st1" else of}).status_code == 200


def test_nothing_can_be_corrected_that_is_not_there(client: TestClient) -> None:
    assert client.get("/correct.html?of=a1:s99").status_code == 404
    assert client.get("/correct.html").status_code == 404


def test_judgement_of_the_command_line_is_shown(client: TestClient, store: SqlStore, tmp_path: Path) -> None:
    from lagebild.publish.references import make_judgement

    other = open_store(tmp_path / "case.db")
    other.add_judgements([make_judgement(load_case(other), "edited", ["a1:s1"], author="Kim", edit=("act", "warn"))])
    other.save_picture(compare(other.analyses(), other.judgements()).picture)
    assert "corrected: Kim" in client.get("/article-a1.html").text
    assert find_terms("Feuer")

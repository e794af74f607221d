"""Whatever is asked for, the server answers with a page, data or a reason, and never breaks."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from .served import serve_handmade

pytestmark = pytest.mark.slow
QUERY = {"type": "string"}
SEARCH = ("q", "how", "outlet", "actor", "act", "status", "story", "since", "until", "like", "page", "as-of", "lang")
TEXT = st.text(max_size=40)
HOSTILE = st.sampled_from(
    [
        '"><script>alert(1)</script>', "' OR 1=1 --", '" NEAR(', "*", "\u202egnp.exe", "javascript:alert(1)", "\x00", "%", "a" * 400,
        "2024-03-05", "9999-12-31", "-1", "a1:s1", "a1:", ":", "st1", "..%2f..%2fetc", "\ud800",
    ]
)  # fmt: skip
TYPED = st.one_of(TEXT, HOSTILE).map(lambda s: s.encode("utf8", "ignore").decode())


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with serve_handmade(tmp_path_factory.mktemp("served")) as client:
        yield client


def describe() -> dict[str, object]:
    """The twins as an OpenAPI description."""
    listed = {"/index.json": ("page", "as-of", "lang"), "/search.json": SEARCH, "/corrections.json": ("lang",)}
    keyed = ("/story-{key}.json", "/article-{key}.json", "/actor-{key}.json")
    answers = {"200": {"description": "data"}, "400": {"description": "no such day"}, "404": {"description": "nothing"}}

    def operation(names: tuple[str, ...], path: str) -> dict[str, object]:
        parameters = [{"name": n, "in": "query", "schema": QUERY} for n in names]
        if "{key}" in path:
            key = {"type": "string", "pattern": "^[A-Za-z0-9_.-]+$"}
            parameters.append({"name": "key", "in": "path", "required": True, "schema": key})
        return {"get": {"parameters": parameters, "responses": answers}}

    paths = {path: operation(names, path) for path, names in listed.items()}
    paths |= {path: operation(("as-of", "lang", "cite"), path) for path in keyed}
    return {"openapi": "3.0.3", "info": {"title": "Lagebild", "version": "1"}, "paths": paths}


schema = schemathesis.openapi.from_dict(describe())


@schema.parametrize()
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_twins_answer_whatever_is_asked(case: schemathesis.Case, client: TestClient) -> None:
    path = case.formatted_path
    answer = client.get(path, params={k: v for k, v in (case.query or {}).items() if isinstance(v, str)})
    assert answer.status_code in (200, 400, 404), answer.text
    assert isinstance(answer.json(), dict)


@given(query=st.dictionaries(st.sampled_from(SEARCH), TYPED, max_size=5))
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_search_answers_whatever_is_typed_and_shows_it_as_text(client: TestClient, query: dict[str, str]) -> None:
    for page in ("/search.html", "/search.json", "/", "/story-st1.html", "/article-a1.html"):
        answer = client.get(page, params=query)
        assert answer.status_code in (200, 400, 404), (page, query)
        assert "<script>alert" not in answer.text or page.endswith(".json")


@given(form=st.dictionaries(st.sampled_from(["form", "of", "do", "author", "note", "value-", "id", "lang"]), TYPED))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@pytest.mark.parametrize("path", ["/judge", "/undo", "/login"])
def test_forms_answer_whatever_is_sent(client: TestClient, path: str, form: dict[str, str]) -> None:
    assert client.post(path, data=form).status_code in (303, 400, 403, 404)


@given(
    path=TYPED, header=st.sampled_from(["accept-language", "cookie", "host", "origin", "authorization"]), value=TYPED
)
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_address_and_header_is_answered(client: TestClient, path: str, header: str, value: str) -> None:
    readable = "".join(c for c in value if 32 <= ord(c) < 127)
    assert client.get(f"/{quote(path)}", headers={header: readable}).status_code < 500

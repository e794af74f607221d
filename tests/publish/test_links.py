"""Addresses that pages use."""

import pytest

from lagebild.publish.links import article_page, fact_anchor, safe_url, slug


@pytest.mark.parametrize("url", ["https://example.org/a?b=c#d", "http://example.org"])
def test_web_address_is_followed(url: str) -> None:
    assert safe_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "https://",
        "https:\\\\example.org",
        "https://[",
    ],
)
def test_any_other_address_is_not(url: str | None) -> None:
    assert safe_url(url) is None


def test_id_cannot_leave_the_folder() -> None:
    assert "/" not in article_page("../../etc")
    assert article_page("a12") == "article-a12.html"


def test_different_ids_get_different_names() -> None:
    ids = ["a b", "a_b", "a.20.b", "a:b", "ä", "a"]
    assert len({slug(i) for i in ids}) == len(ids)
    assert fact_anchor("s3") == "f-s3"

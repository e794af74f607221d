"""Lines of JSON become articles; a bad line harms no other."""

import io
import json
from typing import Any

import pytest

from lagebild.model.article import Article, Failure
from lagebild.read.encoding import MAX_ARTICLE_BYTES
from lagebild.read.jsonl import read_jsonl

TEXT = "Die Bahn hat den Verkehr auf der Strecke nach Neuheim eingestellt. Der Grund ist ein Schaden an der Brücke."


def _read(*lines: bytes | dict[str, Any]) -> list[Article | Failure]:
    raw = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
    return list(read_jsonl(io.BytesIO(raw), "in.jsonl", path="in.jsonl", language="de"))


def _read_one(**record: Any) -> Article:
    [item] = _read({"id": "1", "text": TEXT, **record})
    assert isinstance(item, Article), item
    return item


def test_fields_of_the_record_reach_the_article() -> None:
    article = _read_one(
        url="https://beispiel.example/1",
        title="Brücke gesperrt",
        outlet="Neuheimer Bote",
        byline="Jo Lang",
        language="de",
    )
    assert (article.source_id, article.url, article.title) == ("1", "https://beispiel.example/1", "Brücke gesperrt")
    assert (article.outlet.name, article.byline, article.language) == ("Neuheimer Bote", "Jo Lang", "de")


def test_text_is_taken_as_it_is() -> None:
    text = f" date 2021-12 {TEXT}\r\nAnzeige\r\n"
    assert _read_one(text=text).text == text


@pytest.mark.parametrize(
    ("published", "earliest", "latest"),
    [
        ("2024-03-06", "2024-03-06", "2024-03-06"),
        ("2024-03-06T23:30:00+01:00", "2024-03-06", "2024-03-06"),
        ("2024-03-06T22:30:00Z", "2024-03-06", "2024-03-06"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        (2024, "2024-01-01", "2024-12-31"),
        ("6. März 2024", "2024-03-06", "2024-03-06"),
    ],
)
def test_published_may_be_date_time_month_or_year(published: object, earliest: str, latest: str) -> None:
    found = _read_one(published=published).published
    assert (str(found.earliest), str(found.latest), found.basis) == (earliest, latest, "given")


def test_day_in_the_text_narrows_a_given_month_but_moves_no_given_day() -> None:
    text = f"Brücke gesperrt\n\nStand: 12.03.2024, 10:00 Uhr\n\n{TEXT}"
    assert str(_read_one(text=text, published="2024-03").published.exact) == "2024-03-12"
    assert str(_read_one(text=text, published="2024-03-11").published.exact) == "2024-03-11"
    assert str(_read_one(text=text, published="2024-04").published.latest) == "2024-04-30"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"{broken", "no valid JSON"),
        (b"[1, 2]", "no JSON object"),
        ({"id": "x"}, "neither `text` nor `html`"),
        ({"id": "x", "text": 5}, "`text` is no string"),
        ({"id": "x", "text": TEXT, "published": "neulich"}, "`published`"),
        ({"id": "x", "text": TEXT, "language": "fr"}, "'fr'"),
        (b"a" * (MAX_ARTICLE_BYTES + 5), "20 MB"),
    ],
)
def test_bad_line_is_one_failure_with_its_number_and_the_others_go_on(line: Any, words: str) -> None:
    good, bad, last = _read({"id": "1", "text": TEXT}, line, {"id": "2", "text": TEXT})
    assert isinstance(good, Article)
    assert isinstance(bad, Failure)
    assert bad.source == "in.jsonl:2"
    assert words in bad.reason
    assert isinstance(last, Article)


def test_blank_lines_are_passed_over() -> None:
    assert len(_read({"id": "1", "text": TEXT}, b"", b"  ")) == 1

"""Exports without text: nobody can read the reports from them, whoever has a report can check every proof."""

import json
import re
from itertools import pairwise

import pytest
from jsonschema import Draft202012Validator

from lagebild.publish.exports import schema
from lagebild.publish.exports.choices import MAX_WORDS, Choices, digest, shorten
from lagebild.publish.exports.formats import FORMATS, find_format, render
from lagebild.publish.exports.short_proofs import MAX_SHARE, leave_out_texts
from tests.publish.handmade import FIRST, SECOND, make_case

RUN = MAX_WORDS + 1
FORMATS_WITHOUT = [name for name, format in FORMATS.items() if not format.is_text and name not in ("pdf", "parquet")]


def runs(text: str) -> list[str]:
    """All runs of one word more than a quote may have."""
    words = re.findall(r"\w+", text)
    return [r"\W+".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]


@pytest.mark.parametrize("name", FORMATS_WITHOUT)
def test_no_long_run_of_words_of_a_report_is_left(name: str) -> None:
    choices = Choices(whole_text=False)
    format = find_format(name)
    contents = (
        [c for _, c in format.many(make_case(), choices)] if format.many else [render(name, make_case(), choices)]
    )
    for content in contents:
        # entities and escapes may stand between words
        text = content.decode("utf8")
        assert [run for report in (FIRST, SECOND) for run in runs(report) if re.search(run, text)] == []


def test_the_same_search_finds_the_words_where_texts_are_written() -> None:
    text = render("json", make_case(), Choices()).decode()
    assert any(re.search(run, text) for run in runs(FIRST))


def test_an_export_without_texts_meets_the_same_schema() -> None:
    short = json.loads(render("json", make_case(), Choices(whole_text=False)))
    assert [e.message for e in Draft202012Validator(schema()).iter_errors(short)] == []


def test_offsets_and_hash_prove_the_words_to_whoever_has_the_report() -> None:
    short = json.loads(render("json", make_case(), Choices(whole_text=False)))
    (content,) = next(s for s in short["statements"] if s["id"] == "a1:s1")["content"]
    assert content["hash"] == digest(FIRST[content["start"] : content["end"]])
    article = short["articles"][0]
    assert (article["text"], article["text_length"], article["text_hash"]) == ("", len(FIRST), digest(FIRST))


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("eins zwei drei", "eins zwei drei"),
        ("1 2 3 4 5 6 7", "1 2 3 4 5 6 7"),
        ("1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 …"),
        ("x" * 500, "x" * 120 + " …"),
        ("", ""),
    ],
)
def test_seven_words_are_quoted_at_most(words: str, short: str) -> None:
    assert shorten(words) == short


def test_ids_stay_whole_so_that_facts_are_still_linked() -> None:
    whole, short = (json.loads(render("json", make_case(), Choices(whole_text=w))) for w in (True, False))
    for a, b in pairwise((whole, short)):
        assert [s["id"] for s in a["statements"]] == [s["id"] for s in b["statements"]]
        assert a["records"][0]["events"] == b["records"][0]["events"]


def test_all_quotes_of_an_article_together_show_a_small_share_of_it() -> None:
    short = json.loads(render("json", make_case(), Choices(whole_text=False)))
    shown: set[int] = set()

    def gather(value: object, article: str = "") -> None:
        if isinstance(value, dict):
            article = value.get("article", article)
            if "start" in value and value.get("text") and article == "a1":
                shown.update(range(value["start"], value["start"] + len(value["text"].removesuffix(" …"))))
            for one in value.values():
                gather(one, article)
        elif isinstance(value, list):
            for one in value:
                gather(one, article)

    gather(short)
    assert 0 < len(shown) <= MAX_SHARE * len(FIRST)


def test_what_somebody_said_is_quoted_before_names_and_times() -> None:
    text = "Rehn sagte, es brennt. " + "x " * 60
    whole = {
        "articles": [{"id": "a", "title": "t", "text": text}],
        "times": [{"id": "a:t1", "article": "a", "start": 30, "end": 60, "text": text[30:60]}],
        "statements": [{"id": "a:s1", "article": "a", "content": [{"start": 12, "end": 21, "text": "es brennt"}]}],
        "events": [],
    }
    short = leave_out_texts(whole)
    assert short["statements"][0]["content"][0]["text"] == "es brennt"
    assert short["times"][0]["text"].endswith("…")
    tight = leave_out_texts(whole | {"articles": [{"id": "a", "title": "t", "text": text[:60]}]})
    assert tight["statements"][0]["content"][0]["text"] == "es brennt"
    assert tight["times"][0]["text"] == ""

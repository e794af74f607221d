"""Exports without text: nobody can read the reports from them, whoever has a report can check every proof."""

import io
import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from pyarrow import parquet
from pypdf import PdfReader

from lagebild.errors import SetupError
from lagebild.model.spans import Span
from lagebild.publish.exports import schema
from lagebild.publish.exports.choices import MAX_WORDS, Choices, digest, shorten
from lagebild.publish.exports.formats import FORMATS, find_format, render, write_folder
from lagebild.publish.exports.quotes import MAX_SHARE, Ration
from lagebild.publish.exports.short_proofs import leave_out_texts
from tests.publish.handmade import FIRST, SECOND, make_case

RUN = MAX_WORDS + 1
WITHOUT = Choices(whole_text=False, language="de")


def read_back(name: str, choices: Choices) -> list[str]:
    """All files of a format as the text that a reader of it sees."""
    format = find_format(name)
    contents = format.many(make_case(), choices) if format.many else [(name, render(name, make_case(), choices))]
    return [SEEN.get(name, decode)(content) for _, content in contents]


def decode(content: bytes) -> str:
    return content.decode("utf8")


def seen_in_parquet(content: bytes) -> str:
    return json.dumps(parquet.read_table(io.BytesIO(content)).to_pylist(), ensure_ascii=False, default=str)


def seen_in_pdf(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def seen_in_calendar(content: bytes) -> str:
    # long lines are folded
    return content.decode("utf8").replace("\r\n ", "")


SEEN = {"parquet": seen_in_parquet, "pdf": seen_in_pdf, "ics": seen_in_calendar}


def runs(text: str) -> set[tuple[str, ...]]:
    """All runs of one word more than a quote may have, whatever stands between the words."""
    words = re.findall(r"\w+", text)
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def run_of_a_report(files: list[str]) -> set[tuple[str, ...]]:
    # headlines are how reports are cited: they stay whole
    headlines = {run for a in make_case().by_article.values() for run in runs(a.article.title or "")}
    return set().union(*map(runs, files)) & (runs(FIRST) | runs(SECOND)) - headlines


@pytest.mark.parametrize("name", [name for name, format in FORMATS.items() if not format.is_text])
def test_no_long_run_of_words_of_a_report_is_left(name: str) -> None:
    assert run_of_a_report(read_back(name, WITHOUT)) == set()


@pytest.mark.parametrize("name", ["json", "csv", "parquet", "ics", "atom", "md", "pdf", "jsonld", "ftm"])
def test_the_same_search_finds_the_words_where_texts_are_written(name: str) -> None:
    longest = max(len(re.findall(r"\w+", words)) for words in read_back(name, Choices(language="de")))
    assert longest > 0
    if name not in ("ics", "atom"):  # there a proof is the few words that name a happening
        assert run_of_a_report(read_back(name, Choices(language="de")))


@pytest.mark.parametrize("name", [name for name, format in FORMATS.items() if format.is_text])
def test_what_is_text_with_marks_in_it_says_why_it_is_not_written(name: str, tmp_path: Path) -> None:
    write = write_folder if find_format(name).many else render
    with pytest.raises(SetupError, match="can't be written without text"):
        write(name, make_case(), WITHOUT, *([tmp_path] if write is write_folder else []))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["json", "csv", "parquet", "atom", "ics", "md", "pdf", "jsonld", "ftm", "annotations", "plover"]
)
def test_a_quote_comes_with_the_hash_of_all_its_words(name: str) -> None:
    case = make_case()
    texts = [a.article.text for a in case.by_article.values()]
    hashes = {h for words in read_back(name, WITHOUT) for h in re.findall(r"\b[0-9a-f]{16}\b", words.replace("\n", ""))}
    known = {
        digest(text[i:j]) for text in texts for i in range(len(text)) for j in range(i + 1, min(len(text), i + 260) + 1)
    }
    assert hashes & known


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


def test_quotes_side_by_side_make_no_long_run() -> None:
    text = " ".join(f"w{n}" for n in range(100))
    ration = Ration({"a": text})
    assert ration.quote("a", Span(0, text.index(" w5"))) == "w0 w1 w2 w3 w4"
    following = Span(text.index("w5"), text.index(" w12"))
    assert ration.quote("a", following) == "w5 w6 …"
    assert ration.quote("a", Span(text.index("w7"), text.index(" w8"))) == ""


def test_words_that_were_shown_are_quoted_again_for_nothing() -> None:
    text = " ".join(f"w{n}" for n in range(20))
    ration = Ration({"a": text})
    assert ration.quote("a", Span(0, text.index(" w4"))) == "w0 w1 w2 w3"
    assert ration.quote("a", Span(text.index("w5"), text.index(" w6"))) == ""
    assert ration.quote("a", Span(text.index("w1"), text.index(" w3"))) == "w1 w2"


def test_words_without_a_place_are_looked_for_in_the_reports() -> None:
    text = " ".join(f"w{n}" for n in range(20))
    ration = Ration({"a": text})
    assert ration.quote_found(["missing", "a"], "w2 w3 w4 w5") == "w2 w3 w4 w5"
    assert ration.quote_found(["a"], "w10 w11 w12 w13") == ""
    assert ration.quote_found(["a"], "1 2 3 4 5 6 7 8 9") == "1 2 3 4 5 6 7 …"


def test_report_without_a_headline_is_called_by_a_short_quote() -> None:
    case = make_case()
    first, *others = case.analyses
    untitled = replace(first, article=replace(first.article, title=None))
    text = render("md", replace(case, analyses=(untitled, *others)), WITHOUT).decode()
    assert run_of_a_report([text]) == set()
    assert "– Die Fähre brannte am Montag. Es gibt … (6. März 2024)" in text

"""Files, folders and streams become articles, and bad input becomes a failure with its reason."""

import gzip
import io
import json
import lzma
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lagebild.errors import SetupError
from lagebild.model.article import Article, Failure
from lagebild.read.encoding import MAX_ARTICLE_BYTES
from lagebild.read.sources import read_articles

TEXT = (
    "Der Stadtrat von Neuheim hat am Dienstag über den Haushalt beraten. Die Sitzung dauerte nach Angaben der Stadt "
    "fünf Stunden und wird am Freitag fortgesetzt.\n"
)


def _read(*sources: Path) -> list[Article | Failure]:
    return list(read_articles([str(source) for source in sources]))


def _read_one(path: Path, content: bytes) -> Article | Failure:
    path.write_bytes(content)
    [item] = _read(path)
    return item


def _read_article(path: Path, content: bytes) -> Article:
    item = _read_one(path, content)
    assert isinstance(item, Article), item
    return item


def _reason(path: Path, content: bytes) -> str:
    item = _read_one(path, content)
    assert isinstance(item, Failure)
    assert item.step == "read"
    assert item.source == str(path)
    return item.reason


def test_folder_is_read_in_sorted_order_without_hidden_files(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b/1.txt", "a.md", ".hidden.txt", ".git/x.txt", "story.yaml"):
        (tmp_path / name).write_text(f"{TEXT}{name}", encoding="utf-8")
    assert [Path(item.path or "").name for item in _read(tmp_path) if isinstance(item, Article)] == ["a.md", "1.txt"]


@pytest.mark.parametrize(("ending", "pack"), [(".txt.gz", gzip.compress), (".txt.xz", lzma.compress)])
def test_packed_files_are_unpacked(tmp_path: Path, ending: str, pack: Any) -> None:
    assert _read_article(tmp_path / f"a{ending}", pack(TEXT.encode())).text == TEXT


def test_file_without_known_ending_is_judged_by_its_content(tmp_path: Path) -> None:
    line = json.dumps({"id": "one", "text": TEXT}).encode()
    assert _read_article(tmp_path / "export", line).source_id == "one"


def test_standard_input_is_read_for_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    [article] = read_articles(["-"])
    assert isinstance(article, Article)
    assert article.path is None


def test_missing_path_stops_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="nowhere"):
        read_articles([str(tmp_path / "nowhere")])


def test_month_in_the_header_is_taken_off_and_becomes_the_range(tmp_path: Path) -> None:
    article = _read_article(tmp_path / "a.txt", f" date 2023-02 {TEXT}".encode())
    assert article.text == TEXT
    assert (str(article.published.earliest), str(article.published.latest)) == ("2023-02-01", "2023-02-28")
    assert article.published.basis == "header"


def test_line_ends_become_line_feeds_and_other_characters_stay(tmp_path: Path) -> None:
    content = "Ein\u00a0Satz über das Wetter — mit „Zeichen“.\r\nDie Lage ist und bleibt unklar.\r"
    article = _read_article(tmp_path / "a.txt", content.encode())
    assert article.text == "Ein\u00a0Satz über das Wetter — mit „Zeichen“.\nDie Lage ist und bleibt unklar.\n"


def test_text_in_an_older_encoding_is_read(tmp_path: Path) -> None:
    assert _read_article(tmp_path / "a.txt", TEXT.encode("cp1252")).text == TEXT


def test_file_that_mixes_encodings_loses_no_umlaut(tmp_path: Path) -> None:
    mixed = TEXT.encode() + "Für die Grünen ist er zu groß.\n".encode("cp1252") + "Für die Räte nicht.".encode()
    assert _read_article(tmp_path / "a.txt", mixed).text.endswith("Für die Grünen ist er zu groß.\nFür die Räte nicht.")


def test_id_depends_on_name_and_text_only(tmp_path: Path) -> None:
    first, second = tmp_path / "x" / "a.txt", tmp_path / "y" / "a.txt"
    for path in (first, second):
        path.parent.mkdir()
    one, two = _read_article(first, TEXT.encode()), _read_article(second, TEXT.encode())
    assert one.id == two.id
    assert _read_article(first, TEXT.encode() + b"Neu.").id != one.id


def test_same_text_points_to_the_first_article_and_keeps_an_id_of_its_own(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "sub/a.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT.replace(". ", ".  ") if name == "b.txt" else TEXT, encoding="utf-8")
    articles = [item for item in _read(tmp_path) if isinstance(item, Article)]
    assert [article.duplicate_of for article in articles] == [None, articles[0].id, articles[0].id]
    assert len({article.id for article in articles}) == 3


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (bytes(range(256)) * 20, "binary"),
        (b"%PDF-1.4\n\x00\x01\x02", "binary"),
        (
            b"The council said on Tuesday that the budget would be voted on next week. Members of the opposition said they "
            b"were against it and asked for more time.",
            "language",
        ),
        (
            "Le conseil a annoncé mardi que le budget serait voté la semaine prochaine. Les membres de l'opposition ont dit "
            "qu'ils étaient contre et ont demandé plus de temps.".encode(),
            "language",
        ),
        (b"x" * (MAX_ARTICLE_BYTES + 1), "20 MB"),
    ],
)
def test_bad_file_becomes_a_failure_that_says_why(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in _reason(tmp_path / "bad.txt", content)


@pytest.mark.parametrize("name", ["bad.txt", "bad.jsonl", "bad"])
@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
def test_broken_archive_becomes_a_failure(tmp_path: Path, name: str, pack: Any) -> None:
    whole = pack(TEXT.encode() * 50)
    assert "end" in _reason(tmp_path / name, whole[:60])
    assert "end" in _reason(tmp_path / name, whole[:30] + b"\xff" * 20)


def test_file_that_is_one_json_array_is_read_record_by_record(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_text(json.dumps([{"id": "a", "text": TEXT}, {"id": "b"}], indent=2), encoding="utf-8")
    article, failure = _read(path)
    assert isinstance(article, Article)
    assert article.source_id == "a"
    assert isinstance(failure, Failure)
    assert failure.source == f"{path}:2"


def test_marks_of_markdown_are_no_part_of_the_title(tmp_path: Path) -> None:
    article = _read_article(tmp_path / "a.md", f"# Haushalt vertagt\n\n{TEXT}\n## Kritik\n\n{TEXT}".encode())
    assert article.title == "Haushalt vertagt"
    assert [span.of(article.text) for span in article.spans_of("heading")] == ["# Haushalt vertagt", "## Kritik"]


def test_page_without_an_article_becomes_a_failure(tmp_path: Path) -> None:
    assert "no article" in _reason(tmp_path / "a.html", b"<html><body><nav><a href='/'>Start</a></nav></body></html>")


def test_folder_without_reports_becomes_a_failure(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    [item] = _read(tmp_path)
    assert isinstance(item, Failure)
    assert "no reports" in item.reason


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.one_of(st.binary(max_size=400), st.text(max_size=400).map(lambda text: text.encode("utf-8", "replace")))
)
def test_reading_any_bytes_never_raises(tmp_path: Path, content: bytes) -> None:
    for ending in (".txt", ".html", ".jsonl", ".bin", ".txt.gz"):
        path = tmp_path / f"any{ending}"
        path.write_bytes(content)
        assert all(isinstance(item, Article | Failure) for item in _read(path))

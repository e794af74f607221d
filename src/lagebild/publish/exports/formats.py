"""All formats in which the record can be carried away, and writing them to a file or a folder."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lagebild.errors import SetupError
from lagebild.publish.agenda_ics import export_ics
from lagebild.publish.case import Case
from lagebild.publish.exports.atom import write_atom
from lagebild.publish.exports.briefing import write_briefings
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.conllu import write_conllu
from lagebild.publish.exports.ftm import write_ftm
from lagebild.publish.exports.jsonld import write_jsonld
from lagebild.publish.exports.markdown import write_markdown
from lagebild.publish.exports.pdf import write_pdf
from lagebild.publish.exports.plover import write_plover
from lagebild.publish.exports.quotes import Quotes
from lagebild.publish.exports.record_json import Json, export_json, export_jsonl, line_schema, schema
from lagebild.publish.exports.short_proofs import leave_out_texts
from lagebild.publish.exports.tables import write_csv, write_parquet
from lagebild.publish.exports.tei import write_tei
from lagebild.publish.exports.web_annotations import write_annotations
from lagebild.publish.exports.xmi import write_xmi
from lagebild.publish.messages import load_messages

Files = Iterable[tuple[str, bytes]]
"""Names and contents of what is written into a folder."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write the record: as one file, or as a folder of files."""

    name: str
    holds: str
    """What it is, for people."""
    one: Callable[[Case, Choices], bytes] | None = None
    many: Callable[[Case, Choices], Files] | None = None
    is_text: bool = False
    """It is the text of the reports with marks in it, so it can't be written without."""
    of_record: bool = True
    """It holds something of a database; a schema is the same without one."""


def find_format(name: str) -> Format:
    """The format of this name; raises SetupError where there is none."""
    if name not in FORMATS:
        raise SetupError(f"no format {name!r}: choose one of {', '.join(FORMATS)}")
    return FORMATS[name]


def render(name: str, case: Case, choices: Choices) -> bytes:
    """The record in a format that is one file."""
    format = _checked(name, choices)
    if format.one is None:
        raise SetupError(f"{name} is a folder of files: name it with -o")
    return format.one(case, choices)


def write_folder(name: str, case: Case, choices: Choices, folder: Path) -> list[Path]:
    """The record in a format that is a folder; files of other names in it are left alone."""
    format = _checked(name, choices)
    if format.many is None:
        raise SetupError(f"{name} is one file, no folder")
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for file, content in format.many(case, choices):
        (folder / file).write_bytes(content)
        written.append(folder / file)
    return written


def _checked(name: str, choices: Choices) -> Format:
    format = find_format(name)
    if format.is_text and not choices.whole_text:
        raise SetupError(f"{name} is the reports' text with marks in it: it can't be written without text")
    return format


def _record(case: Case, choices: Choices) -> Json:
    whole = export_json(case)
    return whole if choices.whole_text else leave_out_texts(whole)


def _dump(value: Any) -> bytes:
    # half a surrogate pair is no text: it becomes a question mark instead of stopping the export
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode(errors="replace")


def _lines(values: Iterable[Any]) -> bytes:
    return "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values).encode(errors="replace")


def _jsonl(case: Case, choices: Choices) -> bytes:
    return "".join(f"{line}\n" for line in export_jsonl(_record(case, choices))).encode(errors="replace")


def _jsonld(case: Case, choices: Choices) -> bytes:
    # so that it can stand in a page: a browser ends a script at the first </script>
    return _dump(write_jsonld(case, choices)).replace(b"<", b"\\u003c")


def _ics(case: Case, choices: Choices) -> bytes:
    return export_ics(case, quote=choices.quote, prove=Quotes(case, choices).proof)


def _markdown(case: Case, choices: Choices) -> bytes:
    return write_markdown(write_briefings(case, choices), load_messages(choices.language)).encode(errors="replace")


def _pdf(case: Case, choices: Choices) -> bytes:
    return write_pdf(write_briefings(case, choices), load_messages(choices.language))


def _all() -> Iterator[Format]:
    yield Format("json", "everything as one object in the format lagebild/1", lambda c, o: _dump(_record(c, o)))
    yield Format("jsonl", "the same as lines of JSON", _jsonl)
    yield Format("schema", "JSON Schema of json", lambda *_: _dump(schema()), of_record=False)
    yield Format("line-schema", "JSON Schema of a line of jsonl", lambda *_: _dump(line_schema()), of_record=False)
    yield Format("csv", "one table per kind of fact, for spreadsheets", many=lambda c, o: write_csv(_record(c, o)))
    yield Format("parquet", "the same tables for data tools", many=lambda c, o: write_parquet(_record(c, o)))
    yield Format("ics", "what is scheduled, as a calendar", _ics)
    yield Format("atom", "new records and differences as a feed", write_atom)
    yield Format("md", "briefing of a story with footnoted proofs, Markdown", _markdown)
    yield Format("pdf", "the same as PDF", _pdf)
    yield Format("jsonld", "schema.org: NewsArticle, Quotation, Claim, Event", _jsonld)
    yield Format("annotations", "W3C Web Annotations", lambda c, o: _dump(write_annotations(c, o)))
    yield Format("plover", "events as PLOVER records", lambda c, o: _dump(list(write_plover(c, o))))
    yield Format("ftm", "followthemoney entities, one a line", lambda c, o: _lines(write_ftm(c, o)))
    yield Format("conllu", "tokens and dependencies", lambda c, _: "".join(write_conllu(c)).encode(), is_text=True)
    yield Format("tei", "articles with TIMEX3 inline", many=lambda c, _: write_tei(c), is_text=True)
    yield Format("xmi", "UIMA CAS for INCEpTION", many=lambda c, _: write_xmi(c), is_text=True)


FORMATS = {format.name: format for format in _all()}
"""All formats by name, in the order in which help and docs list them."""

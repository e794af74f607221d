"""The command line: build a record from reports, look at it, search it, carry it away."""

import io
import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape

from lagebild import __version__
from lagebild.config import Settings, interface_language
from lagebild.errors import LagebildError, SetupError
from lagebild.languages import load_pack
from lagebild.pipeline import build as build_case
from lagebild.publish.agenda_ics import export_ics
from lagebild.publish.case import Case
from lagebild.publish.dossier import write_site
from lagebild.publish.exports import export_csv, export_json, export_jsonl, schema
from lagebild.publish.messages import load_messages
from lagebild.publish.progress import show_progress
from lagebild.publish.readable import name_outlet
from lagebild.publish.tables import make_table, rows
from lagebild.read.encoding import clean_newlines, decode
from lagebild.store.base import Store
from lagebild.store.sql import open_store

FAILED_INPUTS, WRONG_SETUP = 1, 2
"""Exit codes: some inputs failed (the rest is done); nothing could be done."""

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="One attributed record of an unfolding story from many news reports.",
    epilog="Example:\n\nlagebild build reports/ --db case.db && lagebild site --db case.db -o dossier/",
)
out, err = Console(), Console(stderr=True)


class Table(StrEnum):
    """What `show` shows."""

    stories = "stories"
    records = "records"
    statements = "statements"
    events = "events"
    times = "times"
    differences = "differences"
    agenda = "agenda"
    reuse = "reuse"
    failures = "failures"


class Format(StrEnum):
    """What `export` writes."""

    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    ics = "ics"
    schema = "schema"


class Parsed(StrEnum):
    """What `parse` prints."""

    conllu = "conllu"


def _check_language(lang: str | None) -> str | None:
    load_messages(interface_language(lang))
    return lang


Database = Annotated[str, typer.Option("--db", help="Database file, or a URL such as postgresql+psycopg://…")]
Language = Annotated[
    str | None,
    typer.Option(
        "--lang", callback=_check_language, help="Language of tables, pages and messages, de or en; else by locale."
    ),
]
Target = Annotated[Path | None, typer.Option("--output", "-o", help="Where to write; standard output when left out.")]


@app.command(epilog="Examples:\n\nlagebild build reports/ page.html --db case.db\n\ncat more.jsonl | lagebild build -")
def build(
    sources: Annotated[list[str], typer.Argument(help="Files, folders or - for standard input.")],
    db: Database = "lagebild.db",
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes that analyse.")] = 1,
    lang: Language = None,
) -> None:
    """Read reports and bring the record up to date; only what is new is analysed."""
    messages = load_messages(interface_language(lang))
    with _open(db) as store, show_progress(err, lambda step: messages.label("cli", step)) as report:
        result = build_case(sources, store, settings=Settings(jobs=jobs), progress=report)
    counts = {"new": result.new, "analysed": result.analysed, "failures": result.failures}
    _say(messages.label("cli", "built").format(db=db, reports=messages.count("reports", result.articles), **counts))
    if result.failures:
        _say(messages.label("cli", "see_failures").format(db=db))
        raise typer.Exit(FAILED_INPUTS)


@app.command(
    epilog="Examples:\n\nlagebild show differences --db case.db\n\nlagebild show events --db case.db | cut -f1,4"
)
def show(
    what: Annotated[Table, typer.Argument(help="Which table.")], db: Database = "lagebild.db", lang: Language = None
) -> None:
    """Show a table; tab-separated when piped."""
    case = _load(db)
    if not case.analyses and what is not Table.failures:
        _say(load_messages(interface_language(lang)).label("cli", "empty").format(db=db))
    elif out.is_terminal:
        out.print(make_table(case, what.value, language=interface_language(lang)))
    else:
        sys.stdout.writelines("\t".join(row) + "\n" for row in rows(case, what.value))


@app.command(epilog="Example:\n\nlagebild search Sanktionen Banken --db case.db")
def search(
    words: Annotated[list[str], typer.Argument(help="Words that a sentence must hold, in any form.")],
    db: Database = "lagebild.db",
    limit: Annotated[int, typer.Option(min=1, help="Sentences at most.")] = 20,
    lang: Language = None,
) -> None:
    """Find sentences that hold all the words."""
    messages = load_messages(interface_language(lang))
    with _open(db) as store:
        hits = store.search(load_pack("de").search_terms(" ".join(words)), limit)
        articles = {a.id: a for a in store.articles()}
    for hit in hits:
        article = articles[hit.article]
        # a pipe gets a sentence as one line, a terminal wraps it
        whole = not out.is_terminal
        name = f"[bold]{escape(name_outlet(article))}[/] {escape(article.title or article.id)}"
        out.print(name, highlight=False, soft_wrap=whole)
        out.print(f"  {escape(' '.join(hit.span.of(article.text).split()))}", highlight=False, soft_wrap=whole)
    if not hits:
        _say(messages.label("cli", "nothing"))


@app.command(
    epilog="Examples:\n\nlagebild export json --db case.db -o case.json\n\nlagebild export csv --db case.db -o tables/"
)
def export(
    what: Annotated[Format, typer.Argument(help="Which format.")],
    db: Database = "lagebild.db",
    output: Target = None,
    lang: Language = None,
) -> None:
    """Write the record as JSON (with its schema), JSON lines, CSV tables or a calendar of what is to come."""
    if what is Format.csv:
        if output is None:
            raise SetupError("csv is a folder of tables: name it with -o")
        case = _load(db)
        with _writing(output):
            export_csv(case, output)
    elif what is Format.schema:
        _write(_dump(schema()), output)
    elif what is Format.ics:
        _write(export_ics(_load(db)), output)
    elif what is Format.jsonl:
        _write("".join(f"{line}\n" for line in export_jsonl(_load(db))).encode(), output)
    else:
        _write(_dump(export_json(_load(db))), output)
    _say_written(output, lang)


@app.command(epilog="Example:\n\nlagebild site --db case.db -o dossier/ && xdg-open dossier/index.html")
def site(
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the pages.")],
    db: Database = "lagebild.db",
    lang: Language = None,
) -> None:
    """Write the dossier: static pages that need neither network nor JavaScript."""
    case = _load(db)
    with _writing(output):
        start_page = write_site(case, output, language=interface_language(lang))
    _say_written(start_page, lang)


@app.command(epilog="Examples:\n\nlagebild parse report.txt\n\necho 'Der Rat tagt.' | lagebild parse -")
def parse(
    file: Annotated[typer.FileBinaryRead, typer.Argument(help="A text file, or - for standard input.")],
    format: Annotated[Parsed, typer.Option("--format", help="How to print it.")] = Parsed.conllu,
    language: Annotated[str, typer.Option(help="Language of the text.")] = "de",
) -> None:
    """Print a text's tokens, tags, dependencies and names."""
    from lagebild.languages.german.conllu import to_conllu

    document = load_pack(language).parse(clean_newlines(decode(file.read())))
    printers = {Parsed.conllu: to_conllu}
    sys.stdout.write(printers[format](document))


@app.callback(invoke_without_command=True)
def version(
    show: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Also print warnings, with tracebacks.")] = False,
) -> None:
    """Options before the command."""
    # without a handler of ours, Python prints warnings of every library
    logging.basicConfig(handlers=None if verbose else [logging.NullHandler()])
    if show:
        out.print(__version__)
        raise typer.Exit


@contextmanager
def _open(db: str) -> Iterator[Store]:
    store = open_store(db)
    try:
        yield store
    finally:
        store.close()


def _load(db: str) -> Case:
    if "://" not in db and not Path(db).is_file():
        raise SetupError(f"there is no database {db}: make it with lagebild build REPORTS --db {db}")
    with _open(db) as store:
        return Case(store.analyses(), store.picture(), store.failures())


def _dump(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _write(content: bytes, output: Path | None) -> None:
    if output is None:
        sys.stdout.buffer.write(content)
    else:
        with _writing(output):
            output.write_bytes(content)


@contextmanager
def _writing(output: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SetupError(f"can't write to {output} ({error.strerror}): choose another -o") from error


def _say(message: str) -> None:
    """A line for people, beside the output; never broken where paths would no longer be copied whole."""
    err.print(escape(message), highlight=False, soft_wrap=True)


def _say_written(path: Path | None, lang: str | None) -> None:
    if path is not None:
        _say(load_messages(interface_language(lang)).label("cli", "written").format(path=path))


def main() -> None:
    """Run the command line; what Lagebild can explain ends with one line and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # no locale may stop an umlaut: pipes and files get UTF-8, a terminal what it can show
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    try:
        app()
    except LagebildError as error:
        err.print(f"[bold red]lagebild:[/] {escape(str(error))}", highlight=False, soft_wrap=True)
        sys.exit(WRONG_SETUP)


if __name__ == "__main__":
    main()

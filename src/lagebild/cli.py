"""The command line: build a record from reports, look at it, search it, carry it away."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)

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
from lagebild.publish.tables import make_table, rows
from lagebild.store.base import Store
from lagebild.store.sql import open_store

FAILED_INPUTS, WRONG_SETUP = 1, 2
"""Exit codes: some inputs failed (the rest is done); nothing could be done."""

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="One attributed record of an unfolding story from many news reports.",
    epilog="Example: lagebild build reports/ --db case.db && lagebild site --db case.db -o dossier/",
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


Database = Annotated[str, typer.Option("--db", help="Database file, or a URL such as postgresql+psycopg://…")]
Language = Annotated[str | None, typer.Option("--lang", help="Language of tables and pages: de or en; by locale.")]
Target = Annotated[Path | None, typer.Option("--output", "-o", help="Where to write; standard output when left out.")]


@app.command(
    epilog="Examples: lagebild build reports/ --db case.db · cat reports.jsonl | lagebild build - --db case.db"
)
def build(
    sources: Annotated[list[str], typer.Argument(help="Files, folders or - for standard input.")],
    db: Database = "lagebild.db",
    lang: Language = None,
) -> None:
    """Read reports and bring the record up to date; only what is new is analysed."""
    messages = load_messages(interface_language(lang))
    with _open(db) as store, _progress(lambda step: messages.label("cli", step)) as report:
        result = build_case(sources, store, settings=Settings(), progress=report)
    counts = {"articles": result.articles, "new": result.new, "analysed": result.analysed, "failures": result.failures}
    err.print(escape(messages.label("cli", "built").format(db=db, **counts)))
    if result.failures:
        err.print(escape(messages.label("cli", "see_failures").format(db=db)))
        raise typer.Exit(FAILED_INPUTS)


@app.command(epilog="Examples: lagebild show differences --db case.db · lagebild show events --db case.db | cut -f1,4")
def show(
    what: Annotated[Table, typer.Argument(help="Which table.")], db: Database = "lagebild.db", lang: Language = None
) -> None:
    """Show a table; tab-separated when piped."""
    case = _load(db)
    if out.is_terminal:
        out.print(make_table(case, what.value, language=interface_language(lang)))
    else:
        sys.stdout.writelines("\t".join(row) + "\n" for row in rows(case, what.value))


@app.command(epilog="Example: lagebild search Sanktionen Banken --db case.db")
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
        out.print(f"[bold]{escape(article.outlet.name)}[/] {escape(article.title or article.id)}", highlight=False)
        out.print(f"  {escape(' '.join(hit.span.of(article.text).split()))}", highlight=False)
    if not hits:
        err.print(messages.label("cli", "nothing"))


@app.command(
    epilog="Examples: lagebild export json --db case.db -o case.json · lagebild export ics --db case.db -o a.ics"
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
        export_csv(_load(db), output)
    elif what is Format.schema:
        _write(_dump(schema()), output)
    elif what is Format.ics:
        _write(export_ics(_load(db)), output)
    elif what is Format.jsonl:
        _write("".join(f"{line}\n" for line in export_jsonl(_load(db))).encode(), output)
    else:
        _write(_dump(export_json(_load(db))), output)
    _say_written(output, lang)


@app.command(epilog="Example: lagebild site --db case.db -o dossier/ && xdg-open dossier/index.html")
def site(
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the pages.")],
    db: Database = "lagebild.db",
    lang: Language = None,
) -> None:
    """Write the dossier: static pages that need neither network nor JavaScript."""
    _say_written(write_site(_load(db), output, language=interface_language(lang)), lang)


@app.command(epilog="Example: lagebild parse report.txt --format conllu")
def parse(
    file: Annotated[typer.FileText, typer.Argument(help="A text file, or - for standard input.")],
    format: Annotated[str, typer.Option("--format", help="conllu is the only one so far.")] = "conllu",
    language: Annotated[str, typer.Option(help="Language of the text.")] = "de",
) -> None:
    """Print a text's tokens, tags, dependencies and names."""
    if format != "conllu":
        raise SetupError(f"no format {format!r}: choose conllu")
    from lagebild.languages.german.conllu import to_conllu

    sys.stdout.write(to_conllu(load_pack(language).parse(file.read())))


@app.callback(invoke_without_command=True)
def version(show: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False) -> None:
    """Options of every command."""
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
        output.write_bytes(content)


def _say_written(path: Path | None, lang: str | None) -> None:
    if path is not None:
        err.print(escape(load_messages(interface_language(lang)).label("cli", "written").format(path=path)))


@contextmanager
def _progress(name: Callable[[str], str]) -> Iterator[Callable[[str, int, int | None], None]]:
    """A bar with count, rate and time left on a terminal; silence elsewhere."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=err, disable=not err.is_terminal, transient=True) as bar:
        tasks: dict[str, TaskID] = {}

        def report(step: str, done: int, total: int | None) -> None:
            if step not in tasks:
                tasks[step] = bar.add_task(name(step), total=total, rate="")
            speed = bar.tasks[tasks[step]].speed
            bar.update(tasks[step], completed=done, total=total, rate=f"{speed:.1f}/s" if speed else "")

        yield report


def main() -> None:
    """Run the command line; what Lagebild can explain ends with one line and exit code 2."""
    try:
        app()
    except LagebildError as error:
        err.print(f"[bold red]lagebild:[/] {escape(str(error))}")
        sys.exit(WRONG_SETUP)


if __name__ == "__main__":
    main()

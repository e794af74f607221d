"""`export` and `site`: carry the record away as data or as pages."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from lagebild.cli.app import AsOf, Database, Language, Target, app, dump, load_case, say_written, write, writing
from lagebild.config import interface_language
from lagebild.errors import SetupError
from lagebild.publish.agenda_ics import export_ics
from lagebild.publish.dossier import write_site
from lagebild.publish.exports import export_csv, export_json, export_jsonl, schema


class Format(StrEnum):
    """What `export` writes."""

    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    ics = "ics"
    schema = "schema"


@app.command(
    epilog="Examples:\n\nlagebild export json --db case.db -o case.json\n\nlagebild export csv --db case.db -o tables/"
)
def export(
    what: Annotated[Format, typer.Argument(help="Which format.")],
    db: Database = "lagebild.db",
    output: Target = None,
    as_of: AsOf = None,
    lang: Language = None,
) -> None:
    """Write the record as JSON (with its schema), JSON lines, CSV tables or a calendar of what is to come."""
    if what is Format.csv:
        if output is None:
            raise SetupError("csv is a folder of tables: name it with -o")
        case = load_case(db, as_of)
        with writing(output):
            export_csv(case, output)
    elif what is Format.schema:
        write(dump(schema()), output)
    elif what is Format.ics:
        write(export_ics(load_case(db, as_of)), output)
    elif what is Format.jsonl:
        write("".join(f"{line}\n" for line in export_jsonl(load_case(db, as_of))).encode(), output)
    else:
        write(dump(export_json(load_case(db, as_of))), output)
    say_written(output, lang)


@app.command(epilog="Example:\n\nlagebild site --db case.db -o dossier/ && xdg-open dossier/index.html")
def site(
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the pages.")],
    db: Database = "lagebild.db",
    as_of: AsOf = None,
    lang: Language = None,
) -> None:
    """Write the dossier: static pages that need neither network nor JavaScript."""
    case = load_case(db, as_of)
    with writing(output):
        start_page = write_site(case, output, language=interface_language(lang))
    say_written(start_page, lang)

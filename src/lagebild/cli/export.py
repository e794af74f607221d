"""`export` and `site`: carry the record away as data or as pages."""

from pathlib import Path
from typing import Annotated

import typer

from lagebild.cli.app import AsOf, Database, Language, Target, app, say_written, write, writing
from lagebild.cli.case import load_case
from lagebild.config import interface_language
from lagebild.errors import SetupError
from lagebild.model.stories import Picture
from lagebild.publish.case import Case
from lagebild.publish.dossier import write_site
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.formats import FORMATS, find_format, render, write_folder

LIST = "\n\n".join(f"{f.name}: {f.holds}{' (a folder)' if f.many else ''}" for f in FORMATS.values())

NoText = Annotated[
    bool, typer.Option("--no-text", help="Without the reports' texts: proof as offsets, hash and a short quote.")
]


@app.command(
    epilog=f"Formats:\n\n{LIST}\n\nExamples:\n\nlagebild export json --db case.db -o case.json\n\n"
    "lagebild export csv --db case.db -o tables/\n\nlagebild export pdf --story STORY --no-text -o briefing.pdf"
)
def export(
    what: Annotated[str, typer.Argument(metavar="FORMAT", help="Which format; they are listed below.")],
    db: Database = "lagebild.db",
    output: Target = None,
    no_text: NoText = False,
    story: Annotated[str | None, typer.Option(help="Id of the story of a briefing (md, pdf); else all.")] = None,
    address: Annotated[str, typer.Option(help="Where the dossier is published, for links in a feed.")] = "",
    as_of: AsOf = None,
    lang: Language = None,
) -> None:
    """Write the record in the format of another tool, or a briefing for people."""
    choices = Choices(whole_text=not no_text, language=interface_language(lang), story=story, address=address)
    chosen = find_format(what)
    if chosen.many is None:
        case = load_case(db, as_of) if chosen.of_record else Case((), Picture())
        write(render(what, case, choices), output)
    elif output is None:
        raise SetupError(f"{what} is a folder of files: name it with -o")
    else:
        case = load_case(db, as_of)
        with writing(output):
            write_folder(what, case, choices, output)
    say_written(output, lang)


@app.command(
    epilog="Examples:\n\nlagebild site --db case.db -o dossier/ && xdg-open dossier/index.html\n\n"
    "lagebild site --no-text --db case.db -o published/"
)
def site(
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the pages.")],
    db: Database = "lagebild.db",
    no_text: NoText = False,
    as_of: AsOf = None,
    lang: Language = None,
) -> None:
    """Write the dossier: static pages that need neither network nor JavaScript."""
    case = load_case(db, as_of)
    with writing(output):
        start_page = write_site(case, output, language=interface_language(lang), whole_text=not no_text)
    say_written(start_page, lang)

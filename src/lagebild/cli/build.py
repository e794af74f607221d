"""`build`: read reports and bring the record up to date."""

from typing import Annotated

import typer

from lagebild.cli.app import FAILED_INPUTS, Database, Language, app, err, opened, say
from lagebild.config import Settings, interface_language
from lagebild.pipeline import build as build_case
from lagebild.publish.messages import load_messages
from lagebild.publish.progress import show_progress


@app.command(epilog="Examples:\n\nlagebild build reports/ page.html --db case.db\n\ncat more.jsonl | lagebild build -")
def build(
    sources: Annotated[list[str], typer.Argument(help="Files, folders or - for standard input.")],
    db: Database = "lagebild.db",
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="Processes that analyse; else as many as pay.")
    ] = None,
    lang: Language = None,
) -> None:
    """Read reports and bring the record up to date; only what is new is analysed."""
    messages = load_messages(interface_language(lang))
    with opened(db, new=True) as store, show_progress(err, lambda step: messages.label("cli", step)) as report:
        result = build_case(sources, store, settings=Settings(jobs=jobs), progress=report)
    counts = {"new": result.new, "analysed": result.analysed, "failures": result.failures}
    say(messages.label("cli", "built").format(db=db, reports=messages.count("reports", result.articles), **counts))
    if result.unread:
        say(messages.count("unread", result.unread, db=db))
    if result.failures:
        say(messages.label("cli", "see_failures").format(db=db))
        raise typer.Exit(FAILED_INPUTS)

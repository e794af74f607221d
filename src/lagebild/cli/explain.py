"""`explain`: one report with every fact, the rule behind it and what was left open."""

import json
import sys
from enum import StrEnum
from typing import Annotated

import typer

from lagebild.cli.app import Language, app, out
from lagebild.config import interface_language
from lagebild.errors import SetupError
from lagebild.model.article import Failure
from lagebild.model.explanation import Explanation
from lagebild.pipeline import explain as explain_reports
from lagebild.publish.explanation import explain_json, explain_lines
from lagebild.publish.messages import load_messages


class Printed(StrEnum):
    """How `explain` prints."""

    text = "text"
    json = "json"


@app.command(epilog="Examples:\n\nlagebild explain report.txt\n\nlagebild explain report.html --format json")
def explain(
    file: Annotated[str, typer.Argument(help="A report: text, HTML, JSON lines, or - for standard input.")],
    format: Annotated[
        Printed, typer.Option("--format", help="Text for people, or JSON, one line a report.")
    ] = Printed.text,
    lang: Language = None,
) -> None:
    """Print a report with every fact, the rule or score behind it, and what was left open; needs no database."""
    for item in explain_reports(file):
        if isinstance(item, Failure):
            raise SetupError(f"{item.source}: {item.reason}")
        _print(item, format, lang)


def _print(explanation: Explanation, format: Printed, lang: str | None) -> None:
    if format is Printed.json:
        sys.stdout.write(json.dumps(explain_json(explanation), ensure_ascii=False) + "\n")
        return
    for line in explain_lines(explanation, load_messages(interface_language(lang))):
        out.print(line, highlight=False, soft_wrap=not out.is_terminal)
    out.print()

"""All commands under one name, and what happens when one fails."""

import io
import logging
import sys
from typing import Annotated

import typer
from rich.markup import escape

from lagebild import __version__
from lagebild.cli.app import WRONG_SETUP, app, err, out
from lagebild.errors import LagebildError

# in the order in which the help lists the commands
# ruff: isort: off
from lagebild.cli import build  # noqa: F401
from lagebild.cli import show  # noqa: F401
from lagebild.cli import judge  # noqa: F401
from lagebild.cli import export  # noqa: F401
from lagebild.cli import parse  # noqa: F401
from lagebild.cli import explain  # noqa: F401
from lagebild.cli import knowledge  # noqa: F401
from lagebild.cli import serve  # noqa: F401
# ruff: isort: on

__all__ = ["app", "run"]


@app.callback(invoke_without_command=True)
def version(
    asked: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Also print warnings, with tracebacks.")] = False,
) -> None:
    """Options before the command."""
    # without a handler of ours, Python prints warnings of every library
    logging.basicConfig(handlers=None if verbose else [logging.NullHandler()])
    if asked:
        out.print(__version__)
        raise typer.Exit


def run() -> None:
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

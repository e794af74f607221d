"""All commands under one name, and what happens when one fails."""

import io
import logging
import sys
from importlib import import_module
from typing import Annotated

import typer
from rich.markup import escape

from lagebild import __version__
from lagebild.cli.app import WRONG_SETUP, app, err, out
from lagebild.errors import LagebildError

__all__ = ["app", "load_commands", "run"]

MODULES = ("build", "show", "judge", "export", "parse", "explain", "knowledge", "serve")
"""Where the commands are, in the order in which the help lists them."""


def load_commands(asked: str = "") -> None:
    """Make the commands known: those of the module that is called like what is asked for, else all."""
    for name in (asked,) if asked in MODULES else MODULES:
        import_module(f"lagebild.cli.{name}")


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
    # loading the code of all commands takes as long as reading two reports
    load_commands(*sys.argv[1:2])
    try:
        app()
    except LagebildError as error:
        err.print(f"[bold red]lagebild:[/] {escape(str(error))}", highlight=False, soft_wrap=True)
        sys.exit(WRONG_SETUP)

"""What all commands share: the application, common options, opening a database, writing results."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from lagebild.config import interface_language
from lagebild.errors import SetupError
from lagebild.publish.messages import load_messages
from lagebild.store.sql import SqlStore, open_store

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
AsOf = Annotated[
    datetime | None,
    typer.Option(
        "--as-of",
        formats=["%Y-%m-%d"],
        metavar="DATE",
        help="What was known at the end of that day: only articles that surely were out by then count.",
    ),
]
Target = Annotated[Path | None, typer.Option("--output", "-o", help="Where to write; standard output when left out.")]


@contextmanager
def opened(db: str, *, new: bool = False) -> Iterator[SqlStore]:
    """An open store, closed afterwards; only where `new` allows it is a database made that isn't there."""
    if not new and "://" not in db and not Path(db).is_file():
        raise SetupError(f"there is no database {db}: make it with lagebild build REPORTS --db {db}")
    store = open_store(db)
    try:
        yield store
    finally:
        store.close()


def write(content: bytes, output: Path | None) -> None:
    """Write to the file, or to standard output."""
    if output is None:
        sys.stdout.buffer.write(content)
    else:
        with writing(output):
            output.write_bytes(content)


@contextmanager
def writing(output: Path) -> Iterator[None]:
    """Explain what goes wrong while something is written there."""
    try:
        yield
    except OSError as error:
        raise SetupError(f"can't write to {output} ({error.strerror}): choose another -o") from error


def say(message: str) -> None:
    """A line for people, beside the output; never broken where paths would no longer be copied whole."""
    err.print(escape(message), highlight=False, soft_wrap=True)


def say_written(path: Path | None, lang: str | None) -> None:
    """Say where the result lies, when it is a file."""
    if path is not None:
        say(load_messages(interface_language(lang)).label("cli", "written").format(path=path))

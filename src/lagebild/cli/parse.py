"""`parse`: what the language analysis sees in a text."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from lagebild.cli.app import app
from lagebild.languages import load_pack
from lagebild.read.encoding import clean_newlines, decode


class Parsed(StrEnum):
    """What `parse` prints."""

    conllu = "conllu"


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

"""`knowledge`: what the tables hold, and how they are kept current."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from lagebild.cli.app import app, out, say, writing
from lagebild.knowledge.answers import fetch_answers, query_file, read_answers
from lagebild.knowledge.proposals import Proposal, propose, sort_proposals
from lagebild.knowledge.sizes import count_tables
from lagebild.knowledge.updates import accept_rows, read_review, write_review

PAUSE_SECONDS = 5.0
"""Between two questions, as the query service asks of its users."""

knowledge = typer.Typer(no_args_is_help=True, help="What Lagebild knows beforehand: count it, and keep it current.")
app.add_typer(knowledge, name="knowledge")


@knowledge.command(epilog="Example:\n\nlagebild knowledge count")
def count() -> None:
    """Say how much the tables hold."""
    _print_rows(("what", "rows"), [(name, str(number)) for name, number in count_tables().items()])


@knowledge.command(epilog="Example:\n\nlagebild knowledge update -o answers/")
def update(
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the answers, saved as received.")],
    endpoint: Annotated[str | None, typer.Option(help="Another SPARQL endpoint than Wikidata's.")] = None,
    pause: Annotated[float, typer.Option(min=0, help="Seconds between two questions.")] = PAUSE_SECONDS,
) -> None:
    """Ask Wikidata who is in office now (needs the network; the only command that does)."""
    address = endpoint or query_file()["source"]["endpoint"]
    with writing(output):
        saved = fetch_answers(output, endpoint=address, today=date.today(), pause_seconds=pause)
    say(f"{len(saved)} answers in {output}: lagebild knowledge diff {output} -o review.tsv")


@knowledge.command(
    epilog="Examples:\n\nlagebild knowledge diff answers/\n\nlagebild knowledge diff answers/ -o review.tsv"
)
def diff(
    answers: Annotated[Path, typer.Argument(help="Folder of saved answers.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A table in which to mark with x what is accepted.")
    ] = None,
    accept: Annotated[bool, typer.Option("--accept", help="Accept all rows but clashes of dates at once.")] = False,
) -> None:
    """Compare saved answers with the tables and print the rows to accept; needs no network."""
    proposals = sort_proposals(propose(read_answers(answers), checked=f"{date.today():%Y-%m} accepted"))
    _print_rows(("kind", "table", "row", "because"), [_cells(proposal) for proposal in proposals])
    if output is not None:
        with writing(output):
            write_review(proposals, output)
        say(f"mark rows with x in {output}, then: lagebild knowledge accept {output}")
    if accept:
        _accept([(proposal.table, proposal.row) for proposal in proposals if proposal.acceptable])


@knowledge.command("accept", epilog="Example:\n\nlagebild knowledge accept review.tsv")
def accept_review(review: Annotated[Path, typer.Argument(help="The table that diff wrote, with marked rows.")]) -> None:
    """Take the marked rows over into your tables; nothing is changed when they break a rule."""
    _accept(read_review(review))


def _accept(rows: list[tuple[str, dict[str, str]]]) -> None:
    say(f"{accept_rows(rows)} rows accepted: the next build analyses all reports with them")


def _cells(proposal: Proposal) -> tuple[str, ...]:
    row = " | ".join(cell for column, cell in proposal.row.items() if cell and column not in ("source", "checked"))
    return proposal.kind, proposal.table, row, proposal.because


def _print_rows(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """A table for people, tab-separated for a pipe."""
    if not out.is_terminal:
        sys.stdout.writelines("\t".join(row) + "\n" for row in rows)
        return
    table = Table(*columns, box=SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*row)
    out.print(table)

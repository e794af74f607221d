"""`show` and `search`: tables of the record, and sentences that hold given words."""

import sys
from enum import StrEnum
from typing import Annotated

import typer
from rich.markup import escape

from lagebild.cli.app import AsOf, Database, Language, app, opened, out, say
from lagebild.cli.case import load_case
from lagebild.config import interface_language
from lagebild.languages import load_pack
from lagebild.publish.messages import load_messages
from lagebild.publish.readable import name_outlet, title_of
from lagebild.publish.tables import make_table, rows


class Table(StrEnum):
    """What `show` shows."""

    stories = "stories"
    records = "records"
    statements = "statements"
    events = "events"
    times = "times"
    differences = "differences"
    agenda = "agenda"
    ledger = "ledger"
    positions = "positions"
    reuse = "reuse"
    failures = "failures"


@app.command(
    epilog="Examples:\n\nlagebild show differences --db case.db\n\nlagebild show agenda --db case.db --as-of 2021-12-31"
)
def show(
    what: Annotated[Table, typer.Argument(help="Which table.")],
    db: Database = "lagebild.db",
    as_of: AsOf = None,
    lang: Language = None,
) -> None:
    """Show a table; tab-separated when piped."""
    case = load_case(db, as_of)
    if not case.analyses and what is not Table.failures:
        say(load_messages(interface_language(lang)).label("cli", "empty").format(db=db))
    elif out.is_terminal:
        out.print(make_table(case, what.value, language=interface_language(lang)))
    else:
        sys.stdout.writelines("\t".join(row) + "\n" for row in rows(case, what.value))


@app.command(epilog="Example:\n\nlagebild search Sanktionen Banken --db case.db")
def search(
    words: Annotated[list[str], typer.Argument(help="Words that a sentence must hold, in any form.")],
    db: Database = "lagebild.db",
    limit: Annotated[int, typer.Option(min=1, help="Sentences at most.")] = 20,
    lang: Language = None,
) -> None:
    """Find sentences that hold all the words."""
    messages = load_messages(interface_language(lang))
    with opened(db) as store:
        hits = store.search(load_pack("de").search_terms(" ".join(words)), limit)
        articles = {a.id: a for a in store.articles()}
    for hit in hits:
        article = articles[hit.article]
        # a pipe gets a sentence as one line, a terminal wraps it
        whole = not out.is_terminal
        name = f"[bold]{escape(name_outlet(article))}[/] {escape(title_of(article))}"
        out.print(name, highlight=False, soft_wrap=whole)
        out.print(f"  {escape(' '.join(hit.span.of(article.text).split()))}", highlight=False, soft_wrap=whole)
    if not hits:
        say(messages.label("cli", "nothing"))

"""`judge`: correct what was found, take it back, carry judgements from one database to another."""

import sys
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from lagebild.cli.app import Database, Language, app, err, opened, out, say, say_written, write
from lagebild.config import author_name, interface_language
from lagebild.errors import SetupError
from lagebild.model.judgements import Judgement
from lagebild.pipeline import compare_again
from lagebild.publish.exports.xmi_judgements import read_corrections
from lagebild.publish.loading import load_case
from lagebild.publish.messages import load_messages
from lagebild.publish.progress import show_progress
from lagebild.publish.references import make_judgement
from lagebild.publish.tables import make_table, rows
from lagebild.store.base import Store
from lagebild.store.judgement_file import read_judgements, write_judgements

judge = typer.Typer(
    no_args_is_help=True,
    help="Correct the record: judgements are kept beside the facts and replayed whenever it is made anew.",
    epilog="Example:\n\nlagebild judge add edited a932ab7d09790:t4 --set value=2021-12-30 --db case.db",
)
app.add_typer(judge, name="judge")


class Said(StrEnum):
    """What can be said of facts."""

    same = "same"
    not_same = "not-same"
    right = "right"
    wrong = "wrong"
    edited = "edited"


Later = Annotated[bool, typer.Option("--later", help="Leave the record as it is until the next build or judgement.")]


@judge.command(
    "add",
    epilog="Examples:\n\nlagebild judge add same r50c6d5aa6561 r1e75cef53c07 --db case.db\n\n"
    "lagebild judge add wrong a932ab7d09790:e3 --note 'a figure of speech'\n\n"
    "lagebild judge add edited a932ab7d09790:s2 --set 'speakers=Jen Psaki' --set act=warn",
)
def add(
    verdict: Annotated[Said, typer.Argument(help="What you say.")],
    ids: Annotated[list[str], typer.Argument(help="Of which facts: ids as `show` and `export` print them.")],
    sets: Annotated[list[str] | None, typer.Option("--set", metavar="FIELD=VALUE", help="The right value.")] = None,
    note: Annotated[str, typer.Option(help="Why.")] = "",
    author: Annotated[str | None, typer.Option(help="Who says so; else LAGEBILD_AUTHOR or the user's name.")] = None,
    db: Database = "lagebild.db",
    later: Later = False,
    lang: Language = None,
) -> None:
    """Say that facts are the same, not the same, right or wrong, or what should stand there instead."""
    said, name = verdict.name, author_name(author)
    with opened(db) as store:
        case = load_case(store)
        made = [make_judgement(case, said, ids, author=name, edit=edit, note=note) for edit in _read_edits(said, sets)]
        store.add_judgements(made)
        _bring_in(store, db, lang, later=later)
    for judgement in made:
        say(load_messages(interface_language(lang)).label("cli", "judged").format(id=judgement.id))


@judge.command("list", epilog="Example:\n\nlagebild judge list --db case.db | cut -f1,4")
def list_all(db: Database = "lagebild.db", lang: Language = None) -> None:
    """List all judgements and whether they still find their words; tab-separated when piped."""
    with opened(db) as store:
        case = load_case(store)
    if out.is_terminal:
        out.print(make_table(case, "judgements", language=interface_language(lang)))
    else:
        sys.stdout.writelines("\t".join(row) + "\n" for row in rows(case, "judgements"))


@judge.command("undo", epilog="Example:\n\nlagebild judge undo j0123456789ab --db case.db")
def undo(
    judgement: Annotated[str, typer.Argument(metavar="ID", help="Id of the judgement, as `judge list` prints it.")],
    db: Database = "lagebild.db",
    later: Later = False,
    lang: Language = None,
) -> None:
    """Take a judgement back; it stays in the list as taken back."""
    with opened(db) as store:
        if not store.undo_judgement(judgement, datetime.now(UTC).replace(microsecond=0)):
            raise SetupError(f"no judgement {judgement!r} stands: lagebild judge list --db {db} shows all")
        _bring_in(store, db, lang, later=later)
    say(load_messages(interface_language(lang)).label("cli", "undone").format(id=judgement))


@judge.command("export", epilog="Example:\n\nlagebild judge export corrections.jsonl --db case.db")
def export_file(
    file: Annotated[Path, typer.Argument(help="Where to write, one judgement a line; - for standard output.")],
    db: Database = "lagebild.db",
    lang: Language = None,
) -> None:
    """Write all judgements to a file."""
    target = None if str(file) == "-" else file
    with opened(db) as store:
        write(write_judgements(store.judgements()).encode(), target)
    say_written(target, lang)


@judge.command("import", epilog="Example:\n\nlagebild judge import corrections.jsonl --db case.db")
def import_file(
    file: Annotated[typer.FileText, typer.Argument(encoding="utf8", help="A file of `judge export`, or -.")],
    db: Database = "lagebild.db",
    later: Later = False,
    lang: Language = None,
) -> None:
    """Take over judgements from a file; what is known already changes nothing."""
    judgements: tuple[Judgement, ...] = read_judgements(file.read(), file.name)
    with opened(db) as store:
        changed = store.add_judgements(judgements)
        if changed:
            _bring_in(store, db, lang, later=later)
    say(load_messages(interface_language(lang)).count("imported", changed))


@judge.command("import-xmi", epilog="Example:\n\nlagebild judge import-xmi annotated.zip --db case.db")
def import_xmi(
    path: Annotated[Path, typer.Argument(exists=True, help="An .xmi file, a folder of them, or INCEpTION's zip.")],
    author: Annotated[str | None, typer.Option(help="Who says so; else LAGEBILD_AUTHOR or the user's name.")] = None,
    db: Database = "lagebild.db",
    later: Later = False,
    lang: Language = None,
) -> None:
    """Take over what was changed in the files of `lagebild export xmi`, as in INCEpTION."""
    with opened(db) as store:
        corrections = read_corrections(load_case(store), path, author=author_name(author))
        changed = store.add_judgements(corrections.judgements)
        if changed:
            _bring_in(store, db, lang, later=later)
    for reason in corrections.unread:
        say(reason)
    say(load_messages(interface_language(lang)).count("imported", changed))


def _read_edits(verdict: str, sets: list[str] | None) -> list[tuple[str, str] | None]:
    pairs = [text.partition("=") for text in sets or ()]
    if (verdict == "edited") != bool(pairs) or any(not mark for _, mark, _ in pairs):
        raise SetupError("edited, and nothing else, needs at least one --set FIELD=VALUE")
    return [(field.strip(), value.strip()) for field, _, value in pairs] or [None]


def _bring_in(store: Store, db: str, lang: str | None, *, later: bool) -> None:
    """Make the record anew with what was judged."""
    if later:
        return
    messages = load_messages(interface_language(lang))
    with show_progress(err, lambda step: messages.label("cli", step)) as report:
        report("compare", 0, None)
        unread = compare_again(store)
    if unread:
        say(messages.count("unread", len(unread), db=db))

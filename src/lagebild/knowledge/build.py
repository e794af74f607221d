"""The tables compiled into one SQLite file that opens in a moment."""

import sqlite3
import time
from contextlib import suppress
from pathlib import Path

from lagebild.knowledge.cached import find_cached, write_database
from lagebild.knowledge.checks import check_tables
from lagebild.knowledge.compile_media import add_agencies, add_outlets
from lagebild.knowledge.compile_organisations import add_cities, add_groups, add_lands, add_organisations, add_places
from lagebild.knowledge.compile_people import add_people, add_role_nouns
from lagebild.knowledge.compile_states import add_metonyms, add_prefixes, add_states
from lagebild.knowledge.draft import Draft
from lagebild.knowledge.tables import read_table, tables_version

FILE_STEM = "knowledge-"
MAX_UNUSED_SECONDS = 30 * 24 * 3600
"""A file this old belongs to an earlier version; if not, it is made again within a second or two."""
SCHEMA = """
create table entity(id text primary key, name text, kind text, wikidata text, name_en text, gender text, parent text,
                    type text);
create table alias(form text, entity text, how text, needs text, weight real, starts text, ends text, language text,
                   base integer, scan integer);
create table office(person text, role text, jurisdiction text, starts text, ends text);
create table membership(person text, party text, starts text, ends text);
create table ranked(role text primary key, rank integer);
create table skeleton(last text, whole text, person text);
create table noun(form text, key text, gender text, jurisdiction text, same_role integer, noun text, former integer,
                  plural integer, rank integer, rivals text);
create table modifier(form text primary key, jurisdiction text, prefix integer);
create table fallback(role text, becomes text, jurisdiction text, rank integer);
create table member(form text, entity text, rank integer);
create table outlet(id text, name text, domain text, country text, language text, owner text, type text);
create table outlet_key(key text, outlet text);
create table credit(key text primary key, agency text);
create table word(kind text, text text);
"""
INDEXES = """
create index alias_form on alias(form);
create index alias_entity on alias(entity);
create index office_person on office(person);
create index office_role on office(jurisdiction, role);
create index membership_person on membership(person);
create index skeleton_last on skeleton(last);
create index noun_form on noun(form);
create index member_form on member(form);
create index outlet_key_key on outlet_key(key);
create index outlet_id on outlet(id);
"""


def compile_draft() -> Draft:
    """All tables, checked, as rows of the compiled file; later tables never override earlier ones."""
    check_tables()
    draft = Draft()
    steps = (add_states, add_organisations, add_lands, add_places, add_groups, add_agencies, add_people)
    for step in (*steps, add_role_nouns, add_metonyms, add_prefixes, add_outlets, add_cities):
        step(draft)
    for row in read_table("legal_forms"):
        draft.add("word", "legal form", row["word"])
    for row in read_table("articles"):
        draft.add("word", "article", row["word"])
    for row in read_table("common_words"):
        draft.add("word", "common", row["word"])
    return draft


def _fill(connection: sqlite3.Connection, draft: Draft) -> None:
    connection.executescript(SCHEMA)
    for table, rows in draft.rows().items():
        if rows:
            marks = ",".join("?" * len(rows[0]))
            connection.executemany(f"insert or ignore into {table} values ({marks})", rows)
    connection.executescript(INDEXES)
    connection.commit()


def _drop_unused(folder: Path) -> None:
    """Remove files of other versions that nobody has compiled or opened for long."""
    for old in folder.glob(f"{FILE_STEM}*.sqlite"):
        # another process may hold it or have removed it already
        with suppress(OSError):
            if time.time() - old.stat().st_mtime > MAX_UNUSED_SECONDS:
                old.unlink()


def _compile_file(target: Path) -> None:
    write_database(target, lambda connection: _fill(connection, compile_draft()))
    _drop_unused(target.parent)


def cached_file() -> Path:
    """Where the compiled tables of this version lie."""
    return find_cached(f"{FILE_STEM}{tables_version()}")


def open_database(target: Path | None = None) -> sqlite3.Connection:
    """The compiled tables, read only; kept in memory where the cache folder cannot be written."""
    target = target or cached_file()
    if not target.is_file():
        # a read-only home is no error: the tables then live in memory
        with suppress(OSError):
            _compile_file(target)
    if target.is_file():
        return sqlite3.connect(f"{target.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    _fill(connection, compile_draft())
    return connection

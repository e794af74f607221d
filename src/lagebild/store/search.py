"""Full-text search over sentences: FTS5 in SQLite, plain matching elsewhere."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, select, text

from lagebild.model.spans import Span
from lagebild.store.base import Hit
from lagebild.store.schema import sentences

_FTS = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS sentences_fts USING fts5("
    "stems, content='sentences', content_rowid='rowid', tokenize='unicode61 remove_diacritics 0')",
    "CREATE TRIGGER IF NOT EXISTS sentences_added AFTER INSERT ON sentences BEGIN "
    "INSERT INTO sentences_fts(rowid, stems) VALUES (new.rowid, new.stems); END",
    "CREATE TRIGGER IF NOT EXISTS sentences_removed AFTER DELETE ON sentences BEGIN "
    "INSERT INTO sentences_fts(sentences_fts, rowid, stems) VALUES ('delete', old.rowid, old.stems); END",
)


def create_index(connection: Connection) -> None:
    """Make the full-text index, where the database has one."""
    if connection.dialect.name == "sqlite":
        for statement in _FTS:
            connection.execute(text(statement))


def find_sentences(connection: Connection, words: Sequence[str], limit: int) -> tuple[Hit, ...]:
    """Sentences that hold all the stems, best first."""
    if not words:
        return ()
    if connection.dialect.name == "sqlite":
        query = " AND ".join('"' + word.replace('"', '""') + '"' for word in words)
        rows = connection.execute(
            text(
                'SELECT s.article, s.start, s."end", -bm25(sentences_fts) FROM sentences_fts '
                "JOIN sentences s ON s.rowid = sentences_fts.rowid WHERE sentences_fts MATCH :query "
                "ORDER BY bm25(sentences_fts), s.article, s.start LIMIT :limit"
            ),
            {"query": query, "limit": limit},
        )
        return tuple(Hit(article, Span(start, end), score) for article, start, end, score in rows)
    padded = " " + sentences.c.stems + " "
    rows = connection.execute(
        select(sentences.c.article, sentences.c.start, sentences.c.end)
        .where(and_(*(padded.contains(f" {word} ", autoescape=True) for word in words)))
        .order_by(sentences.c.article, sentences.c.start)
        .limit(limit)
    )
    return tuple(Hit(article, Span(start, end), 1.0) for article, start, end in rows)

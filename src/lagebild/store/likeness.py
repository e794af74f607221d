"""Sentences that mean much the same: signs of the vectors are compared first, the vectors of the best few then."""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine, select

from lagebild.model.spans import Span
from lagebild.store.base import Hit
from lagebild.store.schema import sentence_tags, sentences

MOST_RESCORED = 600
"""So many sentences whose signs agree best have their vectors compared."""
ROWS_AT_A_TIME = 2_000
"""More of them at once would leave holes in memory that nothing fills again."""


class Likeness:
    """Compares a vector with those of all sentences in which something is said; one bit a dimension stays in memory."""

    def __init__(self, engine: Engine, revision: Callable[[], int]) -> None:
        self._engine = engine
        self._revision = revision
        self._lock = Lock()
        self._read_at = -1
        self._signs: NDArray[np.uint64] = np.zeros((0, 0), np.uint64)
        self._rows: NDArray[np.int64] = np.zeros(0, np.int64)

    def find(self, vector: Sequence[float], *, limit: int) -> tuple[Hit, ...]:
        """The sentences that are most alike, best first."""
        self.prepare()
        wanted = np.asarray(vector, np.float32)
        signs, rows = self._signs, self._rows
        if not len(rows) or signs.shape[1] != _signs(wanted[None]).shape[1]:
            return ()
        apart = np.bitwise_count(signs ^ _signs(wanted[None])).sum(axis=1, dtype=np.int32)
        most = min(MOST_RESCORED, len(rows))
        near = rows[np.argpartition(apart, most - 1)[:most]]
        return self._score(near, wanted, limit)

    def vector_of(self, article: str, span: Span) -> tuple[float, ...]:
        """The vector of the sentence in which the span begins; empty when there is none."""
        table = sentences
        query = select(table.c.vector).where(
            table.c.article == article, table.c.start <= span.start, table.c.end > span.start
        )
        with self._engine.connect() as connection:
            found = connection.execute(query).scalar()
        return tuple(np.frombuffer(found or b"", np.float16).astype(float).tolist())

    def prepare(self) -> None:
        """Read the signs of all vectors, unless they are known."""
        with self._lock:
            if (revision := self._revision()) != self._read_at:
                self._read()
                self._read_at = revision

    def _read(self) -> None:
        said = select(sentence_tags.c.sentence).where(sentence_tags.c.tag >= "act:", sentence_tags.c.tag < "act;")
        query = select(sentences.c.rowid, sentences.c.vector).where(sentences.c.rowid.in_(said))
        rows: list[NDArray[np.int64]] = []
        signs: list[NDArray[np.uint64]] = []
        with self._engine.connect() as connection:
            streamed = connection.execution_options(yield_per=ROWS_AT_A_TIME).execute(query)
            for part in streamed.partitions():
                _take_in(part, rows, signs)
        self._rows = np.concatenate(rows) if rows else np.zeros(0, np.int64)
        self._signs = np.concatenate(signs) if signs else np.zeros((0, 0), np.uint64)

    def _score(self, rows: NDArray[np.int64], wanted: NDArray[np.float32], limit: int) -> tuple[Hit, ...]:
        table = sentences
        query = select(table.c.article, table.c.start, table.c.end, table.c.vector)
        with self._engine.connect() as connection:
            found = connection.execute(query.where(table.c.rowid.in_(rows.tolist()))).all()
        vectors = np.frombuffer(b"".join(row.vector for row in found), np.float16).reshape(len(found), -1)
        scores = vectors.astype(np.float32) @ wanted
        hits = [Hit(row.article, Span(row.start, row.end), float(s)) for row, s in zip(found, scores, strict=True)]
        return tuple(sorted(hits, key=lambda h: (-h.score, h.article, h.span))[:limit])


def _take_in(part: Sequence[Any], rows: list[NDArray[np.int64]], signs: list[NDArray[np.uint64]]) -> None:
    known = [row for row in part if row.vector]
    if known:
        vectors = np.frombuffer(b"".join(row.vector for row in known), np.float16).reshape(len(known), -1)
        rows.append(np.array([row.rowid for row in known], np.int64))
        signs.append(_signs(vectors))


def _signs(vectors: NDArray[Any]) -> NDArray[np.uint64]:
    """One bit a dimension, in words of 64."""
    packed = np.packbits(vectors > 0, axis=1)
    spare = -packed.shape[1] % 8
    return np.ascontiguousarray(np.pad(packed, ((0, 0), (0, spare)))).view(np.uint64)

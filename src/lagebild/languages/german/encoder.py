"""The language model: words of a text become vectors that know their context."""

import os
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from lagebild.errors import SetupError
from lagebild.languages.german.model_files import Array, ModelFiles
from lagebild.languages.german.tokens import Span
from lagebild.languages.german.windows import Window, cut_windows

THREADS_VARIABLE = "LAGEBILD_THREADS"
DEFAULT_THREADS = 2
BATCH_WINDOWS = 4
"""Windows of one article that are read together; more need memory and are hardly faster."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one window says: vectors of the words in it."""

    first: int
    """Index of the first word in the window, context included."""
    own: int
    """Index of the first word that this window answers for."""
    vectors: Array
    """One row a word from `first` on."""
    root: Array
    """Vector of the opening mark, which stands for the root of every sentence of the window."""

    @property
    def last(self) -> int:
        """Index after the last word."""
        return self.first + len(self.vectors)


def count_threads() -> int:
    """Threads that the model may use, from the environment; raises SetupError for nonsense."""
    value = os.environ.get(THREADS_VARIABLE, "")
    if not value:
        return min(DEFAULT_THREADS, os.cpu_count() or 1)
    if not value.isdigit() or int(value) < 1:
        raise SetupError(f"{THREADS_VARIABLE} must be a whole number from 1 on, not {value!r}")
    return int(value)


class Encoder:
    """One model session; opened at the first text."""

    def __init__(self, files: ModelFiles, threads: int | None = None) -> None:
        self._files = files
        self._threads = threads or count_threads()

    def read(self, text: str, words: Sequence[Span], sentences: Sequence[Span]) -> tuple[Reading, ...]:
        """Vectors of all words, window by window; `sentences` are ranges of word indices.

        Only windows of the same text are read in one batch: int8 scales depend on the whole batch, and an article must
        get the same answer whatever stands beside it.
        """
        if not words:
            return ()
        pieces = self._tokenizer.encode(text, add_special_tokens=False)
        # a text of nothing but control characters has words and no pieces
        ids = pieces.ids or [self._files.eos_id]
        firsts = _find_first_pieces([end for _, end in pieces.offsets] or [len(text)], words)
        borders = [0, *(firsts[first] for first, _ in sentences[1:]), len(ids)]
        windows = cut_windows(_keep_rising(borders), self._files.max_pieces - 2)
        readings: list[Reading] = []
        for first in range(0, len(windows), BATCH_WINDOWS):
            batch = windows[first : first + BATCH_WINDOWS]
            hidden = self._run([ids[w.start : w.end] for w in batch])
            readings += [_read_window(rows, window, firsts) for rows, window in zip(hidden, batch, strict=True)]
        return tuple(readings)

    def average(self, text: str) -> Array:
        """Mean vector of all pieces of a sentence, cut at the length of one window."""
        ids = self._tokenizer.encode(text, add_special_tokens=False).ids[: self._files.max_pieces - 2]
        return np.asarray(self._run([ids])[0].mean(axis=0), dtype=np.float32)

    def _run(self, rows: Sequence[Sequence[int]]) -> Array:
        """Last layer for rows of pieces, with the marks of beginning and end around each."""
        files = self._files
        width = max(map(len, rows)) + 2
        ids = np.full((len(rows), width), files.pad_id, dtype=np.int64)
        mask = np.zeros_like(ids)
        for index, row in enumerate(rows):
            ids[index, : len(row) + 2] = [files.bos_id, *row, files.eos_id]
            mask[index, : len(row) + 2] = 1
        hidden: Array = self._session.run(["hidden"], {"input_ids": ids, "attention_mask": mask})[0]
        return hidden

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        tokenizer = Tokenizer.from_file(str(self._files.tokenizer_path))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    @cached_property
    def _session(self) -> Any:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        # workers that spin while they wait take the processor from the heads and from other processes
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        path = str(self._files.encoder_path)
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def _find_first_pieces(ends: Sequence[int], words: Sequence[Span]) -> list[int]:
    """For every word the first piece that ends after the word's start."""
    return [min(bisect_left(ends, start + 1), len(ends) - 1) for start, _ in words]


def _keep_rising(borders: Sequence[int]) -> list[int]:
    """The borders without repetitions, which sentences inside one piece leave."""
    return list(dict.fromkeys(borders))


def _read_window(rows: Array, window: Window, firsts: Sequence[int]) -> Reading:
    """Vectors of the words whose first piece lies in the window; row 0 is the opening mark."""
    first, own, last = (bisect_left(firsts, piece) for piece in (window.start, window.own, window.end))
    places = np.asarray(firsts[first:last], dtype=np.int64) - window.start + 1
    return Reading(first=first, own=own, vectors=rows[places], root=rows[0])

"""The language model: words of a text become vectors that know their context."""

import os
import sys
import threading
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from lagebild.errors import SetupError
from lagebild.languages.german.model_files import Array, ModelFiles
from lagebild.languages.german.tokens import Span
from lagebild.languages.german.vectors import SentenceReading, join_pieces
from lagebild.languages.german.windows import Cut, Window, cut_text, cut_windows

Found = TypeVar("Found")

THREADS_VARIABLE = "LAGEBILD_THREADS"
DEFAULT_THREADS = 3
"""One more than keep two cores busy: a thread that has an answer waits until the rules let it hand that over."""
LESS_URGENT = 5
"""Steps of niceness by which the model stands behind the rules: it waits for nobody, and they wait for each other."""
MARKS = 2
"""Pieces of a row that stand for its beginning and its end."""


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
    sentences: tuple[SentenceReading, ...] = ()
    """What is said of the sentences that begin in the part that this window answers for, where it was asked."""

    @property
    def last(self) -> int:
        """Index after the last word."""
        return self.first + len(self.vectors)


class Graphs:
    """The three parts of the model: the lowest layers, and above them those for words and those for sentences.

    They are files of their own because a graph computes all its outputs, also those that are not asked for.
    """

    def __init__(self, files: ModelFiles) -> None:
        self._files = files
        self._opened: dict[str, Any] = {}
        self._opening = threading.Lock()

    def read_low(self, ids: NDArray[np.int64]) -> Array:
        """What the lowest layers say of the pieces of one row, [1, T]."""
        found: Array = self._open("lower").run(["vectors"], {"input_ids": ids})[0]
        return found

    def read(self, low: Array) -> Array:
        """Vectors of the pieces of which the lowest layers say this."""
        found: Array = self._open("upper").run(["vectors"], {"low": low})[0]
        return found

    def embed(self, low: Array) -> tuple[Array, Array]:
        """Unit vector of a sentence by the layers for sentences, and those of its pieces.

        Beside what the last layer says of a piece stands what the lowest layers say.
        """
        whole, pieces = self._open("sentence").run(["vectors", "pieces"], {"low": low})
        unit: Array = whole / (np.linalg.norm(whole) + np.finfo(np.float32).tiny)
        return unit, np.concatenate([pieces, low], axis=1)

    def _open(self, name: str) -> Any:
        """A part of the model, read from its file by the thread that asks first."""
        with self._opening:
            if name not in self._opened:
                self._opened[name] = _open_graph(self._files.find_graph(name))
            return self._opened[name]


def _open_graph(path: Path) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def count_threads() -> int:
    """Threads that the model may use, from the environment; raises SetupError for nonsense."""
    value = os.environ.get(THREADS_VARIABLE, "")
    if not value:
        return DEFAULT_THREADS
    if not value.isdigit() or int(value) < 1:
        raise SetupError(f"{THREADS_VARIABLE} must be a whole number from 1 on, not {value!r}")
    return int(value)


class Encoder:
    """One model session, opened at the first text and shared by all threads."""

    def __init__(self, files: ModelFiles, threads: int | None = None) -> None:
        self._files = files
        self._threads = threads or count_threads()
        self._graphs = Graphs(files)

    def read(self, text: str, words: Sequence[Span], sentences: Sequence[Span]) -> tuple[Reading, ...]:
        """Vectors of all words, window by window; `sentences` are ranges of word indices."""
        return tuple(self.begin_reading(text, words, sentences, lambda reading: reading))

    def begin_reading(
        self,
        text: str,
        words: Sequence[Span],
        sentences: Sequence[Span],
        then: Callable[[Reading], Found],
        *,
        with_sentences: bool = False,
    ) -> Iterator[Found]:
        """What `then` makes of each window, without waiting: threads read while the caller does other things."""
        if not words:
            return iter(())
        cut = self._cut(text, words, sentences)
        return self._pool.map(
            lambda window: then(self._read_window(cut, window, with_sentences=with_sentences)), self._lay_windows(cut)
        )

    def read_sentences(
        self, text: str, words: Sequence[Span], sentences: Sequence[Span]
    ) -> tuple[SentenceReading, ...]:
        """What the layers for sentences say of each sentence, in the order of the text."""
        if not words:
            return ()
        cut = self._cut(text, words, sentences)
        windows = ((window, self._read_low(cut, window)) for window in self._lay_windows(cut))
        return tuple(found for window, low in windows for found in self._embed_sentences(cut, window, low))

    def embed(self, texts: Sequence[str]) -> list[Array]:
        """Unit vectors of sentences, each read alone and cut at the length of one window.

        The dot product of two is the similarity in meaning.
        """
        return list(self._pool.map(self._embed_alone, texts))

    def _cut(self, text: str, words: Sequence[Span], sentences: Sequence[Span]) -> Cut:
        return cut_text(self._tokenizer, text, words, sentences, self._files.eos_id)

    def _lay_windows(self, cut: Cut) -> tuple[Window, ...]:
        return cut_windows(cut.borders, self._files.max_pieces - MARKS)

    def _read_window(self, cut: Cut, window: Window, *, with_sentences: bool) -> Reading:
        """One window by itself.

        Windows are never read in batches: int8 scales depend on everything in a batch, so the answer for one text would
        change with its neighbours. On processors a batch is no faster than as many threads with one row each.
        """
        low = self._read_low(cut, window)
        rows = self._graphs.read(low)
        found = tuple(self._embed_sentences(cut, window, low)) if with_sentences else ()
        # row 0 is the opening mark
        first, own, last = (bisect_left(cut.firsts, piece) for piece in (window.start, window.own, window.end))
        places = np.asarray(cut.firsts[first:last], dtype=np.int64) - window.start + 1
        return Reading(first=first, own=own, vectors=rows[places], root=rows[0], sentences=found)

    def _read_low(self, cut: Cut, window: Window) -> Array:
        return self._graphs.read_low(self._frame(cut.ids[window.start : window.end]))

    def _embed_sentences(self, cut: Cut, window: Window, low: Array) -> Iterator[SentenceReading]:
        """The sentences that begin in the own part of a window, as far as they lie in it."""
        for number in cut.find_sentences(window):
            start, end = cut.find_pieces_of(number)
            end = min(end, window.end)
            # row 0 is the opening mark
            unit, pieces = self._graphs.embed(low[start - window.start + 1 : end - window.start + 1])
            first, last = cut.sentences[number]
            yield SentenceReading(unit, join_pieces(pieces, [min(p, end - 1) - start for p in cut.firsts[first:last]]))

    def _embed_alone(self, text: str) -> Array:
        ids = self._tokenizer.encode(text, add_special_tokens=False).ids or [self._files.eos_id]
        low = self._graphs.read_low(self._frame(ids[: self._files.max_pieces - MARKS]))
        return self._graphs.embed(low[1:-1])[0]

    def _frame(self, pieces: Sequence[int]) -> NDArray[np.int64]:
        """A row of pieces with the marks of beginning and end around it."""
        return np.asarray([[self._files.bos_id, *pieces, self._files.eos_id]], dtype=np.int64)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self._threads, thread_name_prefix="encoder", initializer=_give_way)

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        tokenizer = Tokenizer.from_file(str(self._files.tokenizer_path))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer


def _give_way() -> None:
    """Let the thread that runs the rules go first, where threads have priorities of their own."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):  # a sandbox may forbid it, and nothing but time is lost then
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + LESS_URGENT)

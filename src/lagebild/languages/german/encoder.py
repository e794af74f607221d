"""The language model: words of a text become vectors that know their context."""

import os
import sys
import threading
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from lagebild.errors import SetupError
from lagebild.languages.german.model_files import Array, ModelFiles
from lagebild.languages.german.tokens import Span
from lagebild.languages.german.vectors import SentenceReading
from lagebild.languages.german.windows import Window, cut_windows, find_pieces

THREADS_VARIABLE = "LAGEBILD_THREADS"
DEFAULT_THREADS = 3
"""One more than keep two cores busy: a thread that has an answer waits until the rules let it hand that over."""
LESS_URGENT = 5
"""Steps of niceness by which the model stands behind the rules: it waits for nobody, and they wait for each other."""
KEPT_SENTENCES = 2048
"""Sentences whose readings are kept: those of some dozens of articles."""


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


class Graphs:
    """The three parts of the model: the lowest layers, and above them either those for words or those for sentences.

    They are files of their own because a graph computes all its outputs, also those that are not asked for.
    """

    def __init__(self, files: ModelFiles) -> None:
        self._files = files
        self._opened: dict[str, Any] = {}
        self._opening = threading.Lock()

    def open(self, *names: str) -> None:
        """Read parts from their files, once; must be done before threads use them."""
        with self._opening:
            for name in names:
                if name not in self._opened:
                    self._opened[name] = _open_graph(self._files.find_graph(name))

    def read(self, ids: NDArray[np.int64]) -> Array:
        """Vectors of the pieces of one row, [1, T]."""
        found: Array = self._opened["upper"].run(["vectors"], {"low": self._read_low(ids)})[0]
        return found

    def embed(self, ids: NDArray[np.int64]) -> tuple[Array, Array]:
        """Vector of one row as a whole by the layers for sentences, and those of its pieces without the marks.

        Beside what the last layer says of a piece stands what the lowest layers say.
        """
        low = self._read_low(ids)
        whole, pieces = self._opened["sentence"].run(["vectors", "pieces"], {"low": low})
        return whole, np.concatenate([pieces, low[1:-1]], axis=1)

    def _read_low(self, ids: NDArray[np.int64]) -> Array:
        found: Array = self._opened["lower"].run(["vectors"], {"input_ids": ids})[0]
        return found


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
        self._kept: dict[str, Future[SentenceReading]] = {}

    def prepare(self) -> None:
        """Let a thread open the parts of the model: who asks for them before it is done waits for that thread."""
        self._pool.submit(self._graphs.open, "lower", "upper", "sentence")

    def read(self, text: str, words: Sequence[Span], sentences: Sequence[Span]) -> tuple[Reading, ...]:
        """Vectors of all words, window by window; `sentences` are ranges of word indices."""
        return tuple(self.begin_reading(text, words, sentences))

    def begin_reading(self, text: str, words: Sequence[Span], sentences: Sequence[Span]) -> Iterator[Reading]:
        """The same without waiting: threads read the windows while the caller does other things."""
        if not words:
            return iter(())
        ids, firsts, borders = self._cut(text, words, sentences)
        windows = cut_windows(borders, self._files.max_pieces - 2)
        rows = self._run_all([ids[window.start : window.end] for window in windows])
        return (_read_window(hidden, window, firsts) for hidden, window in zip(rows, windows, strict=True))

    def _cut(
        self, text: str, words: Sequence[Span], sentences: Sequence[Span]
    ) -> tuple[Sequence[int], list[int], list[int]]:
        """Pieces of a text, the first piece of every word, and the first piece of every sentence with the end."""
        pieces = self._tokenizer.encode(text, add_special_tokens=False)
        # a text of nothing but control characters has words and no pieces
        ids = pieces.ids or [self._files.eos_id]
        firsts = find_pieces([end for _, end in pieces.offsets] or [len(text)], [start for start, _ in words])
        return ids, firsts, _keep_rising([0, *(firsts[first] for first, _ in sentences[1:]), len(ids)])

    def embed(self, texts: Sequence[str]) -> list[Array]:
        """Unit vectors of sentences, each read alone and cut at the length of one window.

        The dot product of two is the similarity in meaning.
        """
        return [reading.vector for reading in self.read_sentences(texts)]

    def read_sentences(self, texts: Sequence[str]) -> list[SentenceReading]:
        """The same with the vectors of the pieces."""
        return [reading.result() for reading in self.begin_sentences(texts)]

    def begin_sentences(self, texts: Sequence[str]) -> list[Future[SentenceReading]]:
        """The same without waiting; the last readings are kept, so that who asks again waits for the same work."""
        self._graphs.open("lower", "sentence")
        for text in texts:
            if text not in self._kept:
                self._kept[text] = self._pool.submit(self._run_sentence, text)
        begun = [self._kept[text] for text in texts]
        while len(self._kept) > KEPT_SENTENCES:
            self._kept.pop(next(iter(self._kept)))
        return begun

    def _run_all(self, rows: Sequence[Sequence[int]]) -> Iterator[Array]:
        """Last layer for every row of pieces.

        Rows are never read in batches: int8 scales depend on everything in a batch, so the answer for one text would
        change with its neighbours. On processors a batch is no faster than as many threads with one row each.
        """
        self._graphs.open("lower", "upper")
        return self._pool.map(self._run, rows)

    def _run(self, pieces: Sequence[int]) -> Array:
        """Last layer for a row of pieces, with the marks of beginning and end around it."""
        return self._graphs.read(self._frame(pieces))

    def _run_sentence(self, text: str) -> SentenceReading:
        prefix, most = self._files.sentence_prefix, self._files.max_pieces - 2
        cut = self._tokenizer.encode(prefix + text, add_special_tokens=False)
        ids = cut.ids[:most] or [self._files.eos_id]
        ends = [end - len(prefix) for _, end in cut.offsets[:most]] or [len(text)]
        whole, pieces = self._graphs.embed(self._frame(ids))
        unit: Array = whole / (np.linalg.norm(whole) + np.finfo(np.float32).tiny)
        # the pieces of the prefix belong to no word
        (first,) = find_pieces(ends, [0])
        return SentenceReading(unit, pieces[first:].astype(np.float16), ends[first:])

    def _frame(self, pieces: Sequence[int]) -> NDArray[np.int64]:
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


def _keep_rising(borders: Sequence[int]) -> list[int]:
    """The borders without repetitions, which sentences inside one piece leave."""
    return list(dict.fromkeys(borders))


def _read_window(rows: Array, window: Window, firsts: Sequence[int]) -> Reading:
    """Vectors of the words whose first piece lies in the window; row 0 is the opening mark."""
    first, own, last = (bisect_left(firsts, piece) for piece in (window.start, window.own, window.end))
    places = np.asarray(firsts[first:last], dtype=np.int64) - window.start + 1
    return Reading(first=first, own=own, vectors=rows[places], root=rows[0])

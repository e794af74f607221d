"""How the pieces of an article are laid into windows that the encoder can read at once."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from lagebild.languages.german.tokens import Span

CONTEXT_SHARE = 8
"""One part in so many of a window is left context: free indirect speech needs the sentence that names its speaker."""


def find_pieces(ends: Sequence[int], starts: Sequence[int]) -> list[int]:
    """For every word by its start the first piece that ends after it; the last piece for words behind all of them."""
    return [min(bisect_right(ends, start), len(ends) - 1) for start in starts]


@dataclass(frozen=True, slots=True)
class Cut:
    """A text cut into pieces."""

    ids: Sequence[int]
    firsts: Sequence[int]
    """The first piece of every word."""
    sentences: Sequence[Span]
    """Ranges of word indices."""
    starts: Sequence[int]
    """The first piece of every sentence."""

    @property
    def borders(self) -> list[int]:
        """The pieces with which sentences begin, and the number of pieces; sentences inside one piece begin alike."""
        return list(dict.fromkeys([*self.starts, len(self.ids)]))

    def find_sentences(self, window: "Window") -> range:
        """Numbers of the sentences that begin in the part that the window answers for."""
        return range(bisect_left(self.starts, window.own), bisect_left(self.starts, window.end))

    def find_pieces_of(self, number: int) -> tuple[int, int]:
        """The first piece of a sentence and the piece behind its last one."""
        start = self.starts[number]
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.ids)
        return start, max(start + 1, end)


def cut_text(tokenizer: Tokenizer, text: str, words: Sequence[Span], sentences: Sequence[Span], filler: int) -> Cut:
    """The pieces of a text with these words, at least one; `sentences` are ranges of word indices.

    The filler stands for a text of nothing but control characters, which has words and no pieces.
    """
    pieces = tokenizer.encode(text, add_special_tokens=False)
    ids, ends = (pieces.ids, [end for _, end in pieces.offsets]) if pieces.ids else ([filler], [len(text)])
    firsts = find_pieces(ends, [start for start, _ in words])
    return Cut(ids, firsts, sentences, [0, *(firsts[first] for first, _ in sentences[1:])])


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces `start..end` are read together; the answers count from `own` on."""

    start: int
    own: int
    """First piece that no earlier window answers for."""
    end: int


def cut_windows(borders: Sequence[int], room: int) -> tuple[Window, ...]:
    """Windows of at most `room` pieces; `borders` holds the first piece of every sentence and the number of pieces.

    Windows begin and end at sentence borders, but a sentence longer than a window is cut.
    """
    windows: list[Window] = []
    total = borders[-1]
    own = borders[0]
    while own < total:
        windows.append(_open_window(borders, own, room))
        own = windows[-1].end
    return tuple(windows)


def _open_window(borders: Sequence[int], own: int, room: int) -> Window:
    """The window whose own part begins at `own`, with as much left context as is due and fits."""
    after = borders[bisect_right(borders, own)]
    if after - own > room:
        start = _find_start(borders, own, own - room // CONTEXT_SHARE)
        return Window(start, own, start + room)
    start = _find_start(borders, own, max(own - room // CONTEXT_SHARE, after - room))
    return Window(start, own, borders[bisect_right(borders, start + room) - 1])


def _find_start(borders: Sequence[int], own: int, earliest: int) -> int:
    """First sentence border from `earliest` on; inside a sentence that was cut, `earliest` itself."""
    if earliest <= borders[0]:
        return borders[0]
    border = borders[bisect_left(borders, earliest)]
    return border if border <= own else earliest

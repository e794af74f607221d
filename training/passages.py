"""Texts cut into words with their labels, and the windows made of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from lagebild.languages.german.tokens import Span

IGNORE = -100
"""Label of a word from which nothing is learnt."""
SOFT = -1
"""Label of a word that may carry any label of the head's soft set."""
ROOT = -1
"""Head of the root of a sentence."""


@dataclass(frozen=True, slots=True)
class Link:
    """The word at `anchor` opens a content or trigger; a span of this role opens at `target`."""

    anchor: int
    target: int
    label: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with words, sentences and whatever labels its source gives."""

    text: str
    words: list[Span]
    sentences: list[Span]
    """Ranges of word indices."""
    tags: dict[str, list[int]] = field(default_factory=dict)
    heads: list[int] = field(default_factory=list)
    relations: list[int] = field(default_factory=list)
    anchors: list[int] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


def cover(words: Sequence[Span], span: Span) -> Span | None:
    """The range of words that the characters touch, or None."""
    first = bisect_right(words, span[0], key=lambda word: word[1])
    last = bisect_left(words, span[1], key=lambda word: word[0])
    return (first, last) if first < last else None


def slice_passage(passage: Passage, first: int, last: int) -> Passage:
    """The window of the sentences `first` to `last` (exclusive); links that leave it are dropped."""
    start, end = passage.sentences[first][0], passage.sentences[last - 1][1]
    offset = passage.words[start][0]

    def inside(word: int) -> bool:
        return start <= word < end

    return Passage(
        passage.text[offset : passage.words[end - 1][1]],
        [(a - offset, b - offset) for a, b in passage.words[start:end]],
        [(a - start, b - start) for a, b in passage.sentences[first:last]],
        {head: labels[start:end] for head, labels in passage.tags.items()},
        [head - start if head >= 0 else head for head in passage.heads[start:end]],
        passage.relations[start:end],
        [anchor - start for anchor in passage.anchors if inside(anchor)],
        [
            Link(link.anchor - start, link.target - start, link.label)
            for link in passage.links
            if inside(link.anchor) and inside(link.target)
        ],
    )


def join_passages(passages: Sequence[Passage]) -> Passage:
    """Passages with the same kinds of labels, one after the other as running text."""
    joined = Passage("", [], [], {head: [] for head in passages[0].tags})
    text = ""
    for passage in passages:
        text += " " if text else ""
        words = len(joined.words)
        joined.words.extend((a + len(text), b + len(text)) for a, b in passage.words)
        joined.sentences.extend((a + words, b + words) for a, b in passage.sentences)
        for head, labels in passage.tags.items():
            joined.tags[head].extend(labels)
        joined.heads.extend(head + words if head >= 0 else head for head in passage.heads)
        joined.relations.extend(passage.relations)
        text += passage.text
    return Passage(text, joined.words, joined.sentences, joined.tags, joined.heads, joined.relations)

"""Universal Dependencies treebanks read into the words that the tokenizer makes."""

import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lagebild.languages.german.tokens import Span

HYPHENS = ("-", "‑")
PRINTED_QUOTES = {"``": "„", "''": "“"}
"""The quotation marks of print for those that the treebank types."""


@dataclass(frozen=True, slots=True)
class Node:
    """One syntactic word of a treebank sentence."""

    start: int
    end: int
    form: str
    lemma: str
    upos: str
    features: dict[str, str]
    head: int
    """Index of the head in the sentence, -1 for the root."""
    relation: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its text and nodes in reading order."""

    text: str
    nodes: tuple[Node, ...]


def read_treebank(path: Path, *, printed_quotes: bool = False) -> Iterator[Sentence]:
    """Sentences of a CoNLL-U file (xz), with hyphen compounds and contractions as one node each."""
    rows: list[list[str]] = []
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                row = line.rstrip("\n").split("\t")
                row[1] = PRINTED_QUOTES.get(row[1], row[1]) if printed_quotes else row[1]
                rows.append(row)
            elif rows and not line.strip():
                yield _build_sentence(rows)
                rows = []
    if rows:
        yield _build_sentence(rows)


def _build_sentence(rows: list[list[str]]) -> Sentence:
    text, surfaces = _lay_out(rows)
    groups = _join_hyphens(text, surfaces)
    words = {int(row[0]): row for row in rows if row[0].isdigit()}
    group_of = {number: index for index, (_, numbers) in enumerate(groups) for number in numbers}
    nodes = []
    for (start, end), numbers in groups:
        top = _find_top(words, numbers)
        row = words[top]
        head = int(row[6])
        joined = len(numbers) > 1 and any(text[slice(*span)] in HYPHENS for span in surfaces if start < span[0] < end)
        nodes.append(
            Node(
                start,
                end,
                form=text[start:end],
                lemma=_join_lemma(text[start:end], row, joined=joined),
                upos=row[3],
                features=_read_features(row[5]),
                head=group_of[head] if head else -1,
                relation=row[7],
            )
        )
    return Sentence(text, tuple(nodes))


def _lay_out(rows: list[list[str]]) -> tuple[str, dict[Span, tuple[int, ...]]]:
    """The running text and, by span, the numbers of the syntactic words that each surface word holds."""
    text, surfaces, covered = "", {}, 0
    for row in rows:
        if "." in row[0] or (row[0].isdigit() and int(row[0]) <= covered):
            continue
        first, _, last = row[0].partition("-")
        covered = int(last or first)
        span = (len(text), len(text) + len(row[1]))
        surfaces[span] = tuple(range(int(first), covered + 1))
        text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
    return text, surfaces


def _join_hyphens(text: str, surfaces: dict[Span, tuple[int, ...]]) -> list[tuple[Span, tuple[int, ...]]]:
    """Surface words with the parts of hyphen compounds joined, each with its syntactic words."""
    groups: list[tuple[Span, tuple[int, ...]]] = []
    for (start, end), numbers in surfaces.items():
        glued = bool(groups) and groups[-1][0][1] == start
        is_hyphen = text[start:end] in HYPHENS
        after_hyphen = glued and text[groups[-1][0][1] - 1] in HYPHENS and len(text[slice(*groups[-1][0])]) > 1
        if glued and ((is_hyphen and text[start - 1].isalnum()) or (after_hyphen and text[start].isalnum())):
            (first, _), earlier = groups[-1]
            groups[-1] = ((first, end), earlier + numbers)
        else:
            groups.append(((start, end), numbers))
    return groups


def _find_top(words: dict[int, list[str]], numbers: tuple[int, ...]) -> int:
    """The number of the word in the group that hangs on a word outside it."""
    outside = [n for n in numbers if int(words[n][6]) not in numbers]
    content = [n for n in outside if words[n][3] != "PUNCT"]
    # a contraction ("im" = in + dem) is represented by its preposition, a compound by its last part
    if len(numbers) == 2 and words[numbers[0]][3] == "ADP" and words[numbers[1]][3] == "DET":
        return numbers[0]
    return (content or outside or list(numbers))[-1]


def _join_lemma(form: str, row: list[str], *, joined: bool) -> str:
    """The lemma of the node; a hyphen compound keeps its first parts as written."""
    if not joined or not form.endswith(row[1]):
        return row[2]
    return form[: len(form) - len(row[1])] + row[2]


def _read_features(column: str) -> dict[str, str]:
    return {} if column == "_" else dict(pair.split("=", 1) for pair in column.split("|"))

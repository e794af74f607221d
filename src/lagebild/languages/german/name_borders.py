"""Borders of names mended by the dependency tree, where the model's labels stop too soon or go on too far."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Name, Token

LOOSE = frozenset({"ADP", "DET", "CCONJ", "PUNCT"})
"""No name ends with one of these, save with a stop or a bracket that closes inside it."""
CLOSING = {")": "(", "]": "[", "“": "„", "«": "»", '"': '"', "'": "'"}
WHOLE = frozenset({"PER", "LOC", "ORG"})
"""Classes of names that the tree may lengthen: titles of works follow no grammar, derived words end with themselves."""
FLAT = "flat"
"""Relation of the later words of a name to its first."""
PERSON, PLACE, SUBJECT, OBJECT = "PER", "LOC", "nsubj", "obj"
POSTAL_CODE = re.compile(r"\d{4,5}")

Range = tuple[int, int]


def mend_names(names: Sequence[Name], tokens: Sequence[Token]) -> tuple[Name, ...]:
    """The names, in text order, with the words that surely belong to them and without those that cannot end them.

    A name that loses all its words is left out.
    """
    places = {token.span.start: index for index, token in enumerate(tokens)}
    ends = {token.span.end: index + 1 for index, token in enumerate(tokens)}
    taken = {index for name in names for index in _range_of(name, places, ends)}
    mended: list[Name] = []
    for name in names:
        words = _range_of(name, places, ends)
        if not words:
            mended.append(name)
            continue
        first, last = words[0], words[-1] + 1
        outer = not mended or name.span.start >= mended[-1].span.end
        if outer and name.label in WHOLE:
            last = _second_half(tokens, _extend(tokens, first, last, taken))
            first = _behind_code(tokens, first, last) if name.label == PLACE else first
        last = _drop_loose_end(tokens, first, last)
        if last > first:
            start = max(name.span.start, tokens[first].span.start)
            mended.append(replace(name, span=Span(start, tokens[last - 1].span.end)))
    return tuple(_join_flat(mended, tokens, places, ends))


def _range_of(name: Name, places: dict[int, int], ends: dict[int, int]) -> range:
    """Indices of the words of a name; none where it starts or ends inside a word."""
    return range(places.get(name.span.start, 0), ends.get(name.span.end, 0)) if name.span.start in places else range(0)


def _extend(tokens: Sequence[Token], first: int, last: int, taken: set[int]) -> int:
    """The end with a noun that the last word calls for, and with further words of the same name."""
    while last < len(tokens) and _goes_on(tokens, first, last, taken):
        last += 1
    return last


def _behind_code(tokens: Sequence[Token], first: int, last: int) -> int:
    """The first word of a place behind its postal code ("53604" "Bad Auheim")."""
    return first + 1 if last - first > 1 and POSTAL_CODE.fullmatch(tokens[first].text) else first


def _second_half(tokens: Sequence[Token], last: int) -> int:
    """The end with the noun of which the last word is one half ("Amt für Straßen-" + "und Tiefbau")."""
    behind = tokens[last : last + 2]
    halved = tokens[last - 1].text.endswith("-") and len(tokens[last - 1].text) > 1
    joined = len(behind) > 1 and behind[0].upos == "CCONJ" and behind[1].upos in NOUNS
    return last + 2 if halved and joined and behind[1].sentence == tokens[last - 1].sentence else last


def _goes_on(tokens: Sequence[Token], first: int, place: int, taken: set[int]) -> bool:
    before, token = tokens[place - 1], tokens[place]
    if token.upos not in NOUNS or not token.text[:1].isupper() or token.sentence != before.sentence:
        return False
    if before.upos == "ADP":
        return first <= token.head < place - 1
    if place in taken:
        return False
    if before.upos == "ADJ" and before.text[:1].isupper():
        return before.head == place
    if any(tokens[i].deprel == "compound" and tokens[i].head == place for i in range(first, place)):
        return True
    return token.deprel == FLAT and token.upos == "PROPN" and first <= token.head < place


def _drop_loose_end(tokens: Sequence[Token], first: int, last: int) -> int:
    while last > first and _is_loose(tokens, first, last - 1):
        last -= 1
    return last


def _is_loose(tokens: Sequence[Token], first: int, place: int) -> bool:
    text = tokens[place].text
    word = tokens[place].upos == "PUNCT" and any(map(str.isalnum, text))
    if word or tokens[place].upos not in LOOSE or text.endswith((".", "!", "?", "…", "*")):
        return False
    opening = CLOSING.get(text)
    return opening is None or opening not in {token.text for token in tokens[first:place]}


def _join_flat(
    names: Sequence[Name], tokens: Sequence[Token], places: dict[int, int], ends: dict[int, int]
) -> Iterator[Name]:
    """Two names of one kind side by side are one where the tree says that the second goes on with the first."""
    waiting: Name | None = None
    for name in names:
        if waiting is not None and _continues(waiting, name, tokens, places, ends):
            waiting = replace(waiting, span=Span(waiting.span.start, name.span.end))
            continue
        if waiting is not None:
            yield waiting
        waiting = name
    if waiting is not None:
        yield waiting


def _continues(
    name: Name, following: Name, tokens: Sequence[Token], places: dict[int, int], ends: dict[int, int]
) -> bool:
    before, words = _range_of(name, places, ends), _range_of(following, places, ends)
    if not before or not words or words[0] != before[-1] + 1:
        return False
    if name.label != following.label or name.label not in WHOLE:
        return False
    return tokens[words[0]].deprel == FLAT and tokens[words[0]].head in before


def part_surnames(
    names: Sequence[Name], tokens: Sequence[Token], text: str
) -> tuple[tuple[Name, ...], tuple[Token, ...]]:
    """Names and words, where two surnames side by side ("dass Kern Moor mahnte") are two persons of the text.

    It must name both in full. The second hangs on the verb whose subject the first is.
    """
    full = {tuple(name.span.of(text).split()) for name in names if name.label == PERSON and " " in name.span.of(text)}
    places = {token.span.start: index for index, token in enumerate(tokens)}
    parted, words = list(names), list(tokens)
    for name in names:
        pair = tuple(name.span.of(text).split())
        first = places.get(name.span.start, -1)
        surnames = {other[-1] for other in full if other != pair}
        if name.label != PERSON or len(pair) != 2 or pair[0] == pair[1] or first < 0 or not surnames.issuperset(pair):
            continue
        place = parted.index(name)
        ahead, behind = tokens[first], tokens[first + 1]
        parted[place : place + 1] = [replace(name, span=ahead.span), replace(name, span=behind.span)]
        if behind.deprel == FLAT and behind.head == first and ahead.deprel == SUBJECT:
            words[first + 1] = replace(behind, deprel=OBJECT, head=ahead.head)
    return tuple(parted), tuple(words)

"""Where a rule about time may begin to match: patterns cut down to their first characters, tried on these alone."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache

REACH = 5
"""So many characters of a text decide which rules are tried there: with more, too few places open alike."""
GLANCE = 3
"""So many of them rule out most places."""
END = "\0"
"""Stands for everything behind these characters: every piece of a cut pattern takes it."""
BEHIND = END * 20 * REACH
"""Longer than what the longest cut pattern takes."""
FOREIGN_WORD = "ǿ" * REACH
"""Begins no German word: a rule that may begin with it begins with any word."""
KEPT_OPENINGS = 1 << 16
"""Openings whose rules are kept: those of some thousand articles."""

Cut = tuple[str, int]
"""A pattern for how a match may begin, and the fewest characters that it takes."""
Write = Callable[[str, int], Cut]
"""What a placeholder stands for, up to so many characters."""

_TOKEN = re.compile(
    r"\{~?[a-z]\w*\}|\(\?(?:P<\w+>|<?[=!]|i?:)|[?*+]\??|\{\d+(?:,\d*)?\}|\[(?:\\.|[^\]\\])+\]|\\x\w\w|\\.|.", re.DOTALL
)
_WORD = re.compile(r"(?:(?:\[\w+\]|\w)\??)+")
NO_RULES: frozenset[int] = frozenset()
_QUANTIFIER = re.compile(r"[?*+]|\{\d")
_WORD_START = re.compile(r"(?<![\w§$€])\S")


def cut_pattern(source: str, reach: int, write: Write) -> Cut:
    """What a pattern takes of a text of which no more than so many characters are known.

    Conditions on what stands around a match are left out.
    """
    return _cut_branches(iter(_TOKEN.findall(source)), reach, write)


def cut_words(words: Sequence[str], reach: int, flexible: Callable[[str], str]) -> Cut:
    """The same for a list of words, each of which is written as a pattern by `flexible`."""
    beginnings = dict.fromkeys(word[:reach] for word in words)
    return cut_pattern("|".join(map(flexible, beginnings)), reach, lambda placeholder, reach: (placeholder, 0))


def _cut_branches(tokens: Iterator[str], reach: int, write: Write) -> Cut:
    """The branches up to the bracket that closes them."""
    done: list[Cut] = []
    pieces, width, last = "", 0, 0
    for token in tokens:
        if token == ")":
            break
        if token == "|":
            done.append((pieces, width))
            pieces, width, last = "", 0, 0
        elif _QUANTIFIER.match(token):
            pieces, width = pieces + token, width - (last if token[0] in "?*" or token.startswith("{0") else 0)
        else:
            piece, last = _cut_piece(token, tokens, max(reach - width, 0), write)
            pieces, width = pieces + piece, width + last
    done.append((pieces, width))
    return "|".join(pieces for pieces, _ in done), min(width for _, width in done)


def _cut_piece(token: str, tokens: Iterator[str], reach: int, write: Write) -> Cut:
    """One character, placeholder or group; a group that takes nothing stands for what is left out."""
    if token.startswith("("):
        inside, width = _cut_branches(tokens, reach, write)
        beside = token.endswith(("=", "!"))
        return ("(?:)", 0) if beside or not reach else (f"({'?i' if token == '(?i:' else '?'}:{inside})", width)
    if not reach or token == r"\b":
        return "(?:)", 0
    if token.startswith("{"):
        inside, width = write(token, reach)
        return f"(?:{inside})", width
    if token == "." or token.startswith("[^"):
        return token, 1
    return f"[{END}{token.removeprefix('[')}" + ("" if token[0] == "[" else "]"), 1


def write_words(source: str) -> str:
    """The words in a pattern as branches of one that takes any of them."""
    return "|".join(dict.fromkeys(_WORD.findall(source.replace(r"\s", " "))))


class Openings:
    """Which of many rules may match at a place of a text.

    Before what the patterns of the led rules say, any number of the leading words may stand, each followed by white
    space; `leading` is a pattern of one of them.
    """

    def __init__(self, patterns: Sequence[str], led: Collection[int] = (), leading: str = "(?!)") -> None:
        self._tests = [re.compile(pattern).match for pattern in patterns]
        self._leading = re.compile(rf"(?:{leading})\s")
        self._led = frozenset(led)
        self.anywhere = self._choose(range(len(patterns)), FOREIGN_WORD)
        """Rules that may begin with any word."""
        self._others = tuple(rule for rule in range(len(patterns)) if rule not in self.anywhere)
        # there are few first characters, and each rules out most rules
        self._first = lru_cache(KEPT_OPENINGS)(lambda opening: self._choose(self._others, opening))
        self._glance = lru_cache(KEPT_OPENINGS)(lambda opening: self._choose(self._first(opening[:1]), opening))
        self._look = lru_cache(KEPT_OPENINGS)(lambda opening: self._choose(self._glance(opening[:GLANCE]), opening))

    def list_places(self, text: str) -> dict[int, list[int]]:
        """Where each of the other rules may match, in order."""
        places: dict[int, list[int]] = {rule: [] for rule in self._others}
        behind = NO_RULES  # led rules that may begin with the word behind
        for start in reversed([match.start() for match in _WORD_START.finditer(text)]):
            here = self._look(text[start : start + REACH]) if self._glance(text[start : start + GLANCE]) else ()
            led = behind if behind and self._leading.match(text, start) else NO_RULES
            for rule in led.union(here) if led else here:
                places[rule].append(start)
            behind = led.union(here) & self._led if here else led
        for found in places.values():
            found.reverse()
        return places

    def _choose(self, rules: Sequence[int], opening: str) -> tuple[int, ...]:
        known, tests = opening + BEHIND, self._tests
        return tuple([rule for rule in rules if tests[rule](known)])

"""Which words of a German text look like a time expression, by the shapes in words/times_rules.toml."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from lagebild.languages.german.times_openings import REACH, Openings, cut_pattern, cut_words, write_words
from lagebild.model.spans import Span

_PLACEHOLDER = re.compile(r"\{(~?)([a-z]\w*?)(\d?)\}")
_LINE = re.compile(r".+")
_GLUE = re.compile(r"[,\s]*(?:[-–|]\s*)?")
_LINE_BREAK, _PARAGRAPH = "\n", re.compile(r"\n\s*\n")
_BORDER = "\0"
"""Stands for the empty lines between paragraphs, which no expression crosses."""
_WORD = re.compile(r"[^\W\d_]+")
LEAST_CAPITALS = 8
"""Fewer letters are an abbreviation rather than a headline."""
NUMBER_REACH = 3
"""So many letters of a number word are looked at to see whether one begins: the shortest has no more."""
KEPT_TEXTS = 2
"""Texts whose shapes are kept: those of one article are asked for with several ranges of publication."""
LONGEST_OPENING = 8
"""Characters of the signs before an entry, with the break of the line before."""
_LEAD = re.compile(r"\{~on\}(?:\{~the\})?(?!\?)")
"""Prepositions and articles that may stand before what a rule says."""
_GROUP = re.compile(r"\(\?P<(\w+)>")


@dataclass(frozen=True, slots=True)
class Shape:
    """Words that have the shape of a rule, with their parts."""

    rule: str
    reads: str
    span: Span
    words: str
    """All its words."""
    parts: Mapping[str, str]
    """The words of each part, without the parts that are missing."""

    def get(self, name: str, default: str = "") -> str:
        """The words of a part."""
        return self.parts.get(name, default)

    def opens(self, pattern: str) -> bool:
        """Whether its words open as the pattern of words/times_rules.toml says."""
        return load_pattern(pattern).match(self.words[:1].lower() + self.words[1:]) is not None

    def meaning(self, name: str, part: str = "") -> Any:
        """What the list `name` says of the words in the part (of the same name, if none is given)."""
        word = self.parts.get(part or name)
        return None if word is None else look_up(name, word)


@cache
def load_words() -> dict[str, dict[str, Any]]:
    """All word lists about time, by name."""
    source = files("lagebild.languages.german").joinpath("words/times.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def load_forms(name: str) -> frozenset[str]:
    """The word forms of a list that gives no meanings."""
    return frozenset(load_words()[name]["forms"].split())


def look_up(name: str, word: str) -> Any:
    """What a list says of a word, which may have been written with a capital at the start of a sentence."""
    words = load_words()[name]
    key = re.sub(r"\s+", " ", word)
    return words.get(key, words.get(key[:1].lower() + key[1:]))


@cache
def number_pattern() -> str:
    """A pattern of German number words, compounds such as "fünfundvierzig" and "dreihundert" included."""
    words = load_words()["number"]
    simple = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    ones = "|".join(w for w, value in words.items() if 1 <= value <= 9)
    counts = "|".join(w for w, value in words.items() if 1 <= value <= 100)
    tens = "|".join(w for w, value in words.items() if value >= 20 and value % 10 == 0 and value < 100)
    factors = "|".join(word for word in load_words()["number_factor"] if word.islower())
    return f"(?i:(?:{ones}){load_words()['number_joint']['word']}(?:{tens})|(?:{counts})?(?:{factors})|{simple})"


@cache
def _load_rule_file() -> dict[str, Any]:
    """The parts, patterns and rules."""
    source = files("lagebild.languages.german").joinpath("words/times_rules.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def load_rules() -> tuple[tuple[str, str], ...]:
    """All rules as name and reading."""
    return tuple((rule["name"], rule["reads"]) for rule in _load_rule_file()["rule"])


@cache
def load_rule_pattern(rule: int) -> re.Pattern[str]:
    """The pattern of the rule at this place among all; most texts need only some of them."""
    data = _load_rule_file()
    return _compile(_expand(data["rule"][rule]["pattern"], data["parts"]))


@cache
def load_openings() -> Openings:
    """How the rules may begin."""
    data = _load_rule_file()

    def write(placeholder: str, reach: int) -> tuple[str, int]:
        is_part, name, _ = _PLACEHOLDER.findall(placeholder)[0]
        if name in ("numword", "numstem"):
            words = [word for word in (*load_words()["number"], *load_words()["number_factor"]) if word.islower()]
            beginnings, _ = cut_words(words, NUMBER_REACH, re.escape)
            return f"(?i:{beginnings})[^\\W\\d_]*", NUMBER_REACH
        if is_part:
            return cut_pattern(data["parts"][name], reach, write)
        return cut_words(list(load_words()[name]), reach, _flexible)

    led = [_LEAD.match(rule["pattern"]) for rule in data["rule"]]
    bodies = [rule["pattern"][lead.end() if lead else 0 :] for rule, lead in zip(data["rule"], led, strict=True)]
    return Openings(
        [cut_pattern(body, REACH, write)[0] for body in bodies],
        [number for number, lead in enumerate(led) if lead],
        write_words(data["parts"]["on"] + data["parts"]["the"]),
    )


@cache
def load_pattern(name: str) -> re.Pattern[str]:
    """A pattern that is no time expression by itself, such as what comes before an age."""
    return re.compile(_expand(_load_rule_file()["pattern"][name], _load_rule_file()["parts"]))


def _compile(pattern: str) -> re.Pattern[str]:
    """The pattern between word borders; a part that stands in several branches gets a number behind "__"."""
    seen: Counter[str] = Counter()

    def rename(match: re.Match[str]) -> str:
        name = match.group(1)
        seen[name] += 1
        return f"(?P<{name}__{seen[name]}>"

    return re.compile(rf"(?<![\w§$€]){_GROUP.sub(rename, f'(?:{pattern})')}(?!\w)")


def _expand(pattern: str, parts: Mapping[str, str]) -> str:
    """The pattern with its placeholders written out."""

    def write(match: re.Match[str]) -> str:
        is_part, name, digit = match.groups()
        if name in ("numword", "numstem"):
            # the stem of "achtjährig" has no word border behind it
            return number_pattern() + ("(?![a-zäöüß])" if name == "numword" else "")
        if is_part:
            return _expand(parts[name], parts)
        return f"(?P<{name}{digit}>{_alternatives(name)})"

    return _PLACEHOLDER.sub(write, pattern)


@cache
def _alternatives(name: str) -> str:
    """The words of a list, longest first, so that no word hides a longer one."""
    return "|".join(_flexible(word) for word in sorted(load_words()[name], key=lambda w: (-len(w), w)))


def _flexible(word: str) -> str:
    """The word as a pattern: any white space, and a capital allowed where a sentence may open with it."""
    escaped = re.sub(r"(\\?\s)+", r"\\s+", re.escape(word))
    first = word[0]
    return f"[{first}{first.upper()}]{escaped[1:]}" if first.islower() and first.isalpha() else escaped


@cache
def _load_nouns() -> frozenset[str]:
    """The time words that are written with a capital within a sentence."""
    words = (part for words in load_words().values() for word in words for part in word.split())
    return frozenset(word for word in words if word[:1].isupper())


def lower_headlines(text: str) -> str:
    """The text with lines all in capitals written as a sentence would be; every character keeps its place."""

    def rewrite(match: re.Match[str]) -> str:
        line = match.group()
        if not line.isupper() or sum(map(str.isalpha, line)) < LEAST_CAPITALS:
            return line
        words = _WORD.sub(lambda w: w[0].capitalize() if w[0].capitalize() in _load_nouns() else w[0].lower(), line)
        return words if len(words) == len(line) else line

    return _LINE.sub(rewrite, text)


@lru_cache(KEPT_TEXTS)
def find_shapes(text: str) -> tuple[Shape, ...]:
    """The time-like shapes of a text in order, none inside another; the longer reading wins."""
    text = _PARAGRAPH.sub(lambda gap: _BORDER * len(gap.group()), lower_headlines(text))
    found: list[tuple[int, int, int, Shape]] = []
    for order, match in find_matches(text):
        name, reads = load_rules()[order]
        parts = {k.split("__")[0]: v for k, v in match.groupdict().items() if v is not None}
        shape = Shape(name, reads, Span(*match.span()), match.group(), parts)
        found.append((-len(shape.span), match.start(), order, shape))
    chosen: list[Shape] = []
    taken = bytearray(len(text))
    for _, _, _, shape in sorted(found, key=lambda item: item[:3]):
        if not any(taken[shape.span.start : shape.span.end]):
            taken[shape.span.start : shape.span.end] = b"\1" * len(shape.span)
            chosen.append(shape)
    return tuple(sorted(chosen, key=lambda shape: shape.span.start))


def find_matches(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """The matches of every rule, as if each were sought in the whole text, with the place of the rule among all."""
    openings = load_openings()
    for rule in openings.anywhere:
        yield from ((rule, match) for match in load_rule_pattern(rule).finditer(text))
    for rule, places in openings.list_places(text).items():
        end = 0
        for place in places:
            if place >= end and (match := load_rule_pattern(rule).match(text, place)) is not None:
                yield rule, match
                end = match.end()


def read_number(words: str) -> float | None:
    """The number that digits or German number words name, or None for a vague one."""
    first, *more = words.strip().rstrip("-").split()
    factor = float(load_words()["number_factor"].get(more[-1], 1)) if more else 1.0
    if first[0].isdigit():
        return float(re.sub(r"\.(?=\d{3})", "", first).replace(",", ".")) * factor
    return _read_number_word(first.lower())


def _read_number_word(word: str) -> float | None:
    """The number that one German word names."""
    table = load_words()["number"]
    if word in table:
        return float(table[word])
    for joint, factor in load_words()["number_factor"].items():
        if word.endswith(joint) and word[: -len(joint)] in table:
            return float(table[word[: -len(joint)]] * factor)
    ones, _, tens = word.partition(load_words()["number_joint"]["word"])
    return float(table[ones] + table[tens]) if ones in table and tens in table else None


def heads_entry(text: str, start: int) -> bool:
    """Whether a time of day heads the entry of a live ticker ("20.45 Uhr: ..."): it says when that one was written."""
    return load_pattern("entry_head").match(text, start) is not None and opens_line(text, start)


def opens_line(text: str, start: int) -> bool:
    """Whether nothing stands before the place on its line, but signs that set off an entry ("+++ 20.45 Uhr: ...")."""
    return load_pattern("line_opening").search(text[max(0, start - LONGEST_OPENING) : start]) is not None


def joins_day(text: str, day: Span, start: int) -> bool:
    """Whether a time of day may belong to the day before it: neither stands on a line or in a paragraph of its own."""
    gap = text[day.end : start]
    if heads_entry(text, start) or _GLUE.fullmatch(gap) is None or _PARAGRAPH.search(gap):
        return False
    return not (_LINE_BREAK in gap and opens_line(text, day.start))

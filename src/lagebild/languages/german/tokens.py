"""Where German words and sentences begin and end in running text."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

Span = tuple[int, int]

MAX_ORDINAL_DIGITS = 3
"""Longer numbers before a full stop are years or counts, hardly ever ordinals."""

MIN_OPAQUE_LETTERS = 2
"""A word of so many letters without a vowel ("Bgm", "Hptm") is taken for an abbreviation."""

_NUMBER = r"\d+(?:[.,:/]\d+)*(?:\.-{1,2}|,-{1,2})?"
_LETTERS = r"[^\W\d_]"
_WORD_PART = rf"(?:\w+(?:&\w+)*(?:['’](?={_LETTERS})\w+)*(?:[*:](?=[iI]n)\w+)?)"
_TOKEN = re.compile(
    rf"""
    (?:https?://|www\.)[^\s<>„“”»«"]*[^\s<>„“”»«".,;:!?)\]}}'’]            # address on the web
  | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                                          # mail address
  | \w[\w-]*(?:\.\w[\w-]*)*\.(?:[a-z]{{2,4}}|DE|AT|CH|COM|example)(?![\w-])(?<!\d)     # domain, tagesschau.de
  | (?:{_LETTERS}\.){{2,}}(?:{_LETTERS}{{2,3}}\.)?                        # z.B., U.S.A., i.d.R.
  | (?<!\w)[A-ZÄÖÜ]\.(?:[A-ZÄÖÜ]{{2,}}|[a-z]{{2}}(?=[-‑]))(?:[-‑]{_WORD_PART})*(?!\w)   # E.ON, E.on-Chef
  | [#@]\w+
  | {_NUMBER}(?:[-‑]{_WORD_PART})*(?:er|ern|te|ten|ste|sten|m²|km)?(?!\w)[-‑]?  # 60.000, 3,5, 21.35, 75-jährige
  | {_WORD_PART}(?:(?:[-‑]/?|/[-‑]?|--(?=[A-ZÄÖÜ])){_WORD_PART})*(?:[-‑](?![-‑]))?  # US-Präsident, Sand- (und Staub)
  | ['’]{_LETTERS}{{1,2}}(?!\w)                                           # 's
  | [-‑](?={_LETTERS}){_WORD_PART}(?:[-‑]{_WORD_PART})*                    # (Vize-)-präsident, -chef
  | ``|''|,,(?=\w)
  | ([.\-–—+=*_~])\1+                                                  # ..., ---, +++
  | \S
    """,
    re.VERBOSE,
)
MIN_ADJECTIVE_LETTERS = 10
"""Shorter words with such an end may be verbs ("starben 12")."""
_ENDS_OF_ADJECTIVES = ("enden", "ischen", "lichen")
_ORDINAL = re.compile(rf"\d{{1,{MAX_ORDINAL_DIGITS}}}")
_ROMAN = re.compile(r"[IVX]{1,5}")
_VOWEL = re.compile(r"[aeiouyäöü]", re.IGNORECASE)
_NEXT_WORD = re.compile(r"[^\S\n]*[„“”»«\"'(]*(\w[\w-]*)")
_TERMINAL = frozenset(".!?…")
_CLOSERS = frozenset("\"'”“»«’‘)]}›‹") | {"''"}
_OPENERS = frozenset("\"'„“”»«‚‘([{‹›–—-•+*") | {"``", "--", ",,"}


@cache
def _load_lists() -> dict[str, frozenset[str]]:
    """The word lists about full stops, by name."""
    source = files("lagebild.languages.german").joinpath("words/abbreviations.toml")
    return {name: frozenset(words) for name, words in tomllib.loads(source.read_text(encoding="utf-8")).items()}


def tokenize(text: str) -> list[Span]:
    """Spans of the words and punctuation marks of the text, as UD German GSD cuts them.

    Unlike GSD a compound with hyphens ("US-Präsident") and a contraction ("im") stay one word.
    """
    spans: list[Span] = []
    for start, end in _find_candidates(text):
        if spans and text[start:end] == "." and spans[-1][1] == start and _keeps_stop(text, spans, end):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _find_candidates(text: str) -> Iterator[Span]:
    """Spans by the pattern alone, with every full stop after a word still on its own."""
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        word = match.group()
        if len(word) > 1 and word.endswith(("-", "‑")) and match.lastindex is None and _joins_words(text, end):
            yield start, end - 1
            yield end - 1, end
        else:
            yield start, end


def _joins_words(text: str, end: int) -> bool:
    """Whether a final hyphen is a dash glued to the word before it, as in "er kam- und ging"."""
    following = _NEXT_WORD.match(text, end)
    return following is not None and following.start(1) != end and text[end] not in " \n,)/"


def _keeps_stop(text: str, spans: list[Span], end: int) -> bool:
    """Whether the full stop that ends at `end` belongs to the word before it."""
    word = text[slice(*spans[-1])]
    before = text[slice(*spans[-2])] if len(spans) > 1 else ""
    following = _NEXT_WORD.match(text, end)
    after = following.group(1) if following else ""
    if _ORDINAL.fullmatch(word):
        return _is_ordinal(before, after, glued=text[end : end + 1] in ("/", "-"))
    if text[end : end + 1].isalpha() and after[:1].isupper() and len(word) > MIN_OPAQUE_LETTERS:
        return False
    if _ROMAN.fullmatch(word) and before[:1].isupper():
        return not after or after not in _load_lists()["openers"]
    return _is_abbreviation(word, after)


def _is_ordinal(before: str, after: str, *, glued: bool) -> bool:
    """Whether a short number with a full stop is an ordinal between these two words."""
    lists = _load_lists()
    if glued:
        return True
    if not after:
        return before.lower() in lists["ordinal_openers"]
    if after[0].islower() or after.lower() in lists["ordinal_nouns"]:
        return True
    if after[0].isdigit():
        return before.lower() in lists["ordinal_openers"]
    if after in lists["openers"]:
        return False
    goes_on = before.lower() in lists["ordinal_openers"] or _ends_as_ordinal_noun(after.lower())
    return goes_on or _is_long_adjective(before)


def _is_long_adjective(word: str) -> bool:
    """Whether the word before a number can end no sentence: "des landesweit ausstrahlenden 1. Kanals"."""
    return len(word) >= MIN_ADJECTIVE_LETTERS and word.islower() and word.endswith(_ENDS_OF_ADJECTIVES)


def _ends_as_ordinal_noun(word: str) -> bool:
    """Whether a compound such as "Verhandlungstag" ends in a noun that takes ordinals."""
    return any(word.endswith(noun) for noun in _load_lists()["ordinal_nouns"] if len(noun) >= len("tag"))


def _is_abbreviation(word: str, after: str) -> bool:
    """Whether the word with a full stop is an abbreviation before the word `after`."""
    lists = _load_lists()
    last = re.split(r"[-‑/]", word)[-1]
    if last in lists["may_end"]:
        return True
    if last in lists["before_name"]:
        return last not in lists["only_before_number_or_name"] or _may_follow_abbreviation(after)
    if len(last) == 1 and last.isalpha():
        return _may_follow_abbreviation(after)
    opaque = len(last) >= MIN_OPAQUE_LETTERS and last.isalpha() and not _VOWEL.search(last)
    return opaque and not last.isupper() and after not in lists["openers"]


def _may_follow_abbreviation(after: str) -> bool:
    """Whether a number, a name or the rest of the sentence may stand after an abbreviation."""
    return bool(after) and after not in _load_lists()["openers"]


def split_sentences(text: str, words: list[Span]) -> list[Span]:
    """Ranges of word indices, one a sentence; a line break ends a sentence, except before lower case."""
    sentences: list[Span] = []
    first = 0
    for index in range(len(words) - 1):
        if _ends_line(text, words, index) or _ends_sentence(text, words, first, index):
            sentences.append((first, index + 1))
            first = index + 1
    if words:
        sentences.append((first, len(words)))
    return sentences


def _ends_line(text: str, words: list[Span], index: int) -> bool:
    """Whether a line break after this word is a border and no mere wrapping."""
    gap = text[words[index][1] : words[index + 1][0]]
    if "\n" not in gap:
        return False
    return gap.count("\n") > 1 or not text[words[index + 1][0]].islower() or text[words[index][1] - 1] in _TERMINAL


def _ends_sentence(text: str, words: list[Span], first: int, index: int) -> bool:
    """Whether a sentence that began at word `first` ends with word `index`."""
    final = _skip_closers(text, words, first, index)
    word = text[slice(*words[final])]
    if word[-1] not in _TERMINAL:
        return False
    if index + 1 < len(words) and _is_closing(text, words, index + 1):
        return False
    if not _may_open(text, words, index + 1):
        return False
    if len(word) > 1 and word[-1] == "." and word[0] != ".":
        return _abbreviation_ends(text, words, final, index)
    return True


def _skip_closers(text: str, words: list[Span], first: int, index: int) -> int:
    """Index of the word before the quotation marks and brackets that close at `index`."""
    while index > first and _is_closing(text, words, index):
        index -= 1
    return index


def _is_closing(text: str, words: list[Span], index: int) -> bool:
    """Whether the word is a closing mark glued to the word before it."""
    start, end = words[index]
    return text[start:end] in _CLOSERS and index > 0 and words[index - 1][1] == start


def _may_open(text: str, words: list[Span], index: int) -> bool:
    """Whether a sentence may open with this word, looking behind its opening marks."""
    glued = words[index][0] == words[index - 1][1] and text[words[index][0]] not in _OPENERS
    while index < len(words) - 1 and text[slice(*words[index])] in _OPENERS:
        index += 1
    if text[words[index - 1][0]] in "([{":
        return True
    first = text[words[index][0]]
    return (first.isupper() or first.isdigit() or first in _OPENERS or first in "#@") and (not glued or first.isupper())


def _abbreviation_ends(text: str, words: list[Span], final: int, index: int) -> bool:
    """Whether a sentence ends with an abbreviation or ordinal because a typical opening follows."""
    word = text[slice(*words[final])].rstrip(".").split("-")[-1]
    if word in _load_lists()["before_name"] and word not in _load_lists()["only_before_number_or_name"]:
        return False
    while index + 1 < len(words) - 1 and text[slice(*words[index + 1])] in _OPENERS:
        index += 1
    return text[slice(*words[index + 1])] in _load_lists()["openers"]

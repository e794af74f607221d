"""Openings leave out no place at which a rule matches, and few others remain."""

import random
import re

from lagebild.languages.german.times_grammar import find_matches, load_rule_pattern, load_rules, load_words
from lagebild.languages.german.times_openings import BEHIND, Openings, cut_pattern, write_words


def words_of(line: str) -> list[str]:
    return line.split()


LITTLE_WORDS = words_of(
    "am Am im in den der die das dem des ein einer bis Bis zum ab seit vor Vor nach um gegen und alle jeden"
)
NUMBERS = words_of(
    "3 3. 12. 05.03. 1998 2021-12-31 20.30 21:15 Uhr 70er 1/2 zwei Zwanzig hundertfünfzig dritten 2021/22"
)
OTHERS = words_of("Hafen Boot, wartet. mal § €")


def cut(pattern: str, reach: int = 3) -> re.Pattern[str]:
    return re.compile(cut_pattern(pattern, reach, lambda placeholder, reach: ("", 0))[0])


def test_cut_pattern_takes_what_may_go_on() -> None:
    for opening in ("", "v", "vo", "vor", "vor"):
        assert cut(r"(?:vor\s+)?drei\s+Tagen").match(opening + BEHIND)
    assert cut(r"(?:vor\s+)?drei\s+Tagen").match("dre" + BEHIND)
    assert not cut(r"(?:vor\s+)?drei\s+Tagen").match("vie" + BEHIND)


def test_conditions_around_a_match_are_left_out() -> None:
    for pattern in (r"(?!Mai)Mai", r"Mai(?!en)\b", r"(?<=am\s)Mai", r"Mai(?=\s+\d)", r"(?P<month>M(?:a|ä)[ir-]{1,2})"):
        assert cut(pattern).match("Mai" + BEHIND)


def test_repeated_groups_may_be_cut() -> None:
    assert cut(r"(?:abcd){2}e").match("abc" + BEHIND)
    assert cut(r"(?:ab?){2}c").match("aba" + BEHIND)
    assert not cut(r"(?:ab?){2}c").match("abc" + BEHIND)


def test_rules_that_may_begin_anywhere_are_told_apart() -> None:
    openings = Openings([cut_pattern(p, 5, lambda *_: ("", 0))[0] for p in (r"\w+\s+Uhr", r"Uhr", r"\d+\s+Uhr")])
    assert openings.anywhere == (0,)
    assert openings.list_places("Um 9 Uhr, 10 Uhr") == {1: [5, 13], 2: [3, 10]}


def test_led_rules_may_have_leading_words_before_them() -> None:
    openings = Openings(
        [cut(p, 5).pattern for p in ("Montag", "in", "Ort")], led=[0, 1], leading=write_words("(?:in|[Dd]e[nm]\\s+)?")
    )
    assert openings.list_places("Dem Ort in den in Montag, Montag") == {0: [8, 11, 15, 18, 26], 1: [8, 11, 15], 2: [4]}


def test_rules_find_what_a_search_of_the_whole_text_finds() -> None:
    draw = random.Random(7)
    lists = [word for words in load_words().values() for word in words]
    for _ in range(150):
        words = [draw.choice(draw.choice((LITTLE_WORDS, LITTLE_WORDS, NUMBERS, lists, OTHERS))) for _ in range(60)]
        text = draw.choice((" ", " ", "\n")).join(words)
        found: dict[int, list[tuple[int, int]]] = {}
        for rule, match in find_matches(text):
            found.setdefault(rule, []).append(match.span())
        for rule in range(len(load_rules())):
            sought = [match.span() for match in load_rule_pattern(rule).finditer(text)]
            assert found.get(rule, []) == sought, text

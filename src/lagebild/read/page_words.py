"""The words that mark the frame of a page, compiled from the language pack's list."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from lagebild.languages.german.words import load_words

SEPARATORS = r"[|·•›‹»>→☰▸►/]|\s[–—-]\s|\s{3,}|\+{2,}|[\[\]()]"
"""What stands between the items of menus, paths and mastheads."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """Lists and patterns, all lower case where case does not count."""

    caption: re.Pattern[str]
    """A line that opens as a caption."""
    credit: re.Pattern[str]
    """A picture credit that closes a line."""
    advertisement: re.Pattern[str]
    related: re.Pattern[str]
    related_alone: re.Pattern[str]
    """A heading over links, with nothing behind it."""
    jump: re.Pattern[str]
    frame: re.Pattern[str]
    frame_words: int
    byline: re.Pattern[str]
    menu: frozenset[str]
    sections: frozenset[str]
    fillers: frozenset[str]
    markers: re.Pattern[str]
    issue: re.Pattern[str]
    byline_titles: frozenset[str]
    agency_openers: re.Pattern[str]
    services: frozenset[str]
    outlet: re.Pattern[str]
    weak_outlets: frozenset[str]
    """Ends of names that are common words too."""
    no_places: frozenset[str]
    joining: str
    """Patterns for use inside other patterns, from here on."""
    clock: str
    before_day: str
    before_clock: str
    place_links: str
    origin: str
    months: dict[str, int]
    weekdays: dict[str, int]


def either(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def lower_set(words: Iterable[str]) -> frozenset[str]:
    """The words in lower case."""
    return frozenset(word.lower() for word in words)


@cache
def load_page_words() -> PageWords:
    """The words for German pages."""
    words = load_words("page")
    return PageWords(
        **_compile_frame(words),
        **_compile_head(words),
        joining=either(words["joining_words"]),
        clock=either(words["clock_words"]),
        before_day=either(words["before_day"]),
        before_clock=either(words["before_clock"]),
        place_links=either(words["place_links"]),
        origin=either(words["origin_words"]),
        months={name.lower(): number for name, number in words["months"].items()},
        weekdays={name.lower(): number for name, number in words["weekdays"].items()},
    )


def _compile_frame(words: dict[str, Any]) -> dict[str, Any]:
    """Everything that tells captions, links and menus."""
    strict = set(words["related_with_colon"])
    free = [opener for opener in words["related_openers"] if opener not in strict]
    related = rf"{either(free)}\b|{either(strict)}(?=\s*(?:[:|]|[–—-]\s|$))"
    credits_ = rf"{either(words['credit_words'])}\s*:?"
    return {
        "caption": re.compile(rf"[\[(\s–—-]*{either(words['caption_openers'])}(?:\s*:|\s*\]|\s*©)", re.IGNORECASE),
        "credit": re.compile(
            rf"(?:(?<=[\s(\[.,!?\"“”»«|/])|(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|^)"
            rf"{either(w for w in words['credit_words'] if w != '©')}\s*:\s*(?P<who>[A-Z0-9\w©][^\n:]{{0,80}})$"
        ),
        "advertisement": re.compile(
            rf"[-–—\s*+\[(]*{either(words['advertisements'])}(?=\s*$|\s*[:\])*+–—-]|\s+[A-ZÄÖÜ])", re.IGNORECASE
        ),
        "related": re.compile(rf"[+▸►>›→•*»\s\[(–—-]*(?:{related})", re.IGNORECASE),
        "related_alone": re.compile(rf"[+▸►>›→•*\s]*{either(words['related_openers'])}\s*[:+]*\s*$", re.IGNORECASE),
        "jump": re.compile(
            rf"(?:\d+\.\s*)?{either(words['jump_openers'])}\b(?:\s+[\w-]+){{0,6}}\s*\b{either(words['jump_closers'])}\s*$",
            re.IGNORECASE,
        ),
        "frame": re.compile(rf"{either(words['frame_phrases'])}|^\s*(?:©|\(c\)|{credits_}\s*©)", re.IGNORECASE),
        "frame_words": words["frame_phrase_words"],
        "menu": lower_set(words["menu_items"]),
        "sections": lower_set(words["sections"]),
    }


def _compile_head(words: dict[str, Any]) -> dict[str, Any]:
    """Everything that tells mastheads, bylines and dates."""
    return {
        "byline": re.compile(rf"\s*(?:{either(words['byline_openers'])}\s*:?)\s+(?P<who>\S.*)$", re.IGNORECASE),
        "fillers": lower_set(words["date_fillers"]),
        "markers": re.compile(rf"(?<!\w){either(words['date_markers'])}(?!\w)", re.IGNORECASE),
        "issue": re.compile(
            rf"(?<!\w){either(words['issue_words'])}\.?\s*\d+(?:\s*/\s*\d+)*|(?<!\w){either(words['issue_words'])}(?!\w)",
            re.IGNORECASE,
        ),
        "byline_titles": lower_set(words["byline_titles"]),
        "agency_openers": re.compile(rf"\s*{either(words['agency_openers'])}:?\s+", re.IGNORECASE),
        "services": lower_set(words["news_services"]),
        "outlet": re.compile(
            rf"(?:^|[\s-]|\w){either(words['outlet_endings'])}s?(?:\s*\d+)?(?=$|[\s,])", re.IGNORECASE
        ),
        "weak_outlets": lower_set(words["weak_outlet_endings"]),
        "no_places": lower_set(words["no_places"]),
    }

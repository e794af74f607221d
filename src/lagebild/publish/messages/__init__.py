"""Texts of the interface, one catalogue per language; a view asks for them by key."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from importlib.resources import files

from babel.dates import format_date
from babel.numbers import format_decimal

from lagebild.errors import SetupError
from lagebild.model.article import DateRange

LANGUAGES = ("de", "en")
LOCALES = {"de": "de_DE", "en": "en_GB"}
GROUPED_FROM = 10_000
"""Smaller numbers read well without marks."""


@dataclass(frozen=True, slots=True)
class Messages:
    """The catalogue of one language."""

    language: str
    sections: Mapping[str, Mapping[str, str]]

    def label(self, section: str, code: str | None) -> str:
        """What a code of the model is called; a code that the catalogue lacks stands for itself."""
        return self.sections.get(section, {}).get(code or "", code or "")

    def say(self, key: str, /, **values: object) -> str:
        """A text of the pages with its values filled in."""
        return self.sections["page"][key].format(**values)

    def count(self, key: str, number: int) -> str:
        """A number with its noun."""
        form = "one" if number == 1 else "many"
        return self.sections["count"][f"{key}_{form}"].format(n=self.number(number))

    def number(self, number: int) -> str:
        """A number with the marks of the language between its digits; years are no numbers."""
        return str(number) if number < GROUPED_FROM else format_decimal(number, locale=LOCALES[self.language])

    def day(self, day: date) -> str:
        """A day in words."""
        return _format(day, "d. MMMM y" if self.language == "de" else "d MMMM y", self.language)

    def short_day(self, day: date) -> str:
        """A day with the short name of its month and without the year."""
        return _format(day, "d. MMM" if self.language == "de" else "d MMM", self.language)

    def weekday(self, day: date) -> str:
        """The short name of the weekday."""
        return _format(day, "ccc", self.language)

    def month(self, month: int) -> str:
        """The name of a month."""
        return _format(date(2000, month, 1), "LLLL", self.language)

    def moment(self, moment: datetime) -> str:
        """A day and a time of day."""
        return f"{self.day(moment.date())}, {moment:%H:%M}"

    def published(self, published: DateRange) -> str:
        """The range of a publication date in words."""
        earliest, latest = published.earliest, published.latest
        if published.exact is not None:
            return self.day(published.exact)
        if earliest and latest:
            return self.say("between", first=self.day(earliest), last=self.day(latest))
        if latest:
            return self.say("until", day=self.day(latest))
        return self.say("since", day=self.day(earliest)) if earliest else self.say("undated")

    def short_range(self, published: DateRange) -> str:
        """The range of a publication date in few characters, without the year."""
        earliest, latest = published.earliest, published.latest
        if earliest is None or latest is None:
            return self.published(published)
        if earliest == latest:
            return self.short_day(earliest)
        return f"{self.short_day(earliest)} – {self.short_day(latest)}"


@lru_cache(maxsize=4096)
def _format(day: date, pattern: str, language: str) -> str:
    return format_date(day, pattern, locale=LOCALES[language])


@cache
def load_messages(language: str) -> Messages:
    """The catalogue of a language."""
    if language not in LANGUAGES:
        raise SetupError(f"no interface in {language!r}: choose one of {', '.join(LANGUAGES)}")
    text = files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf8")
    return Messages(language, tomllib.loads(text))

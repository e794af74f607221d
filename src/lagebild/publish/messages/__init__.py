"""Texts of the interface, a gettext catalogue per language; a view asks for them by key."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache, lru_cache
from gettext import GNUTranslations
from importlib.resources import files
from io import BytesIO

from babel.dates import format_date, format_interval, format_skeleton, format_time
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent

from lagebild.errors import SetupError
from lagebild.model.article import DateRange

LANGUAGES = ("de", "en")
LOCALES = {"de": "de_DE", "en": "en_GB"}
GROUPED_FROM = 10_000
"""Smaller numbers read well without marks."""
MANY = 2
"""Stands for a number that is not written in digits."""


@dataclass(frozen=True, slots=True)
class Messages:
    """The catalogue of one language."""

    language: str
    texts: GNUTranslations

    @property
    def locale(self) -> str:
        """By which days and numbers are written."""
        return LOCALES[self.language]

    def label(self, section: str, code: str | None) -> str:
        """What a code of the model is called; a code that the catalogue lacks stands for itself."""
        return self.texts.pgettext(section, code) if code else ""

    def office(self, role: str, gender: str | None) -> str:
        """What an office is called, in the form for a woman where its holder is known to be one."""
        return self.label("office_f" if gender == "f" else "office", role).replace("_", " ")

    def say(self, key: str, /, **values: object) -> str:
        """A text of the pages with its values filled in."""
        return self.texts.pgettext("page", key).format(**values)

    def count(self, key: str, number: int, /, **values: object) -> str:
        """A text with a number in it, in the form that the number asks for."""
        return self.texts.npgettext("count", key, key, number).format(n=self.number(number), **values)

    def reason(self, pattern: str, values: Mapping[str, str]) -> str:
        """A reason of the comparison; where it counts something, in the form that the number asks for."""
        if "n" not in values:
            return self.texts.pgettext("reason", pattern).format(**values)
        number = int(values["n"]) if values["n"].isdecimal() else MANY
        return self.texts.npgettext("reason", pattern, pattern, number).format(**values)

    def number(self, number: float) -> str:
        """A number with the marks of the language in it; years are no numbers."""
        whole = isinstance(number, int) and number < GROUPED_FROM
        return str(number) if whole else format_decimal(number, locale=self.locale)

    def percent(self, hundredths: int) -> str:
        """A share as the language writes it."""
        return format_percent(hundredths / 100, locale=self.locale)

    def day(self, day: date) -> str:
        """A day in words."""
        return _format(day, "long", self.locale)

    def short_day(self, day: date) -> str:
        """A day with the short name of its month and without the year."""
        return _skeleton(day, "MMMd", self.locale)

    def weekday(self, day: date) -> str:
        """The short name of the weekday."""
        return _format(day, "ccc", self.locale)

    def month(self, month: date) -> str:
        """A month of a year."""
        return _skeleton(month, "yMMMM", self.locale)

    def short_month(self, month: date) -> str:
        """A month of a year in few characters."""
        return _format(month, "LLL y", self.locale)

    def moment(self, moment: datetime) -> str:
        """A day and a time of day."""
        return f"{self.day(moment.date())}, {format_time(moment.time(), 'short', locale=self.locale)}"

    def clock(self, clock: time) -> str:
        """A time of day, with its distance from UTC where that is known."""
        said = self.say("clock", time=format_time(clock, "short", locale=self.locale))
        away = clock.utcoffset()
        if away is None:
            return said
        minutes = round(away.total_seconds() / 60)
        hours, rest = divmod(abs(minutes), 60)
        return f"{said} (UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''})"

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
        return _interval(earliest, latest, self.locale)


@lru_cache(maxsize=4096)
def _format(day: date, form: str, locale: str) -> str:
    return format_date(day, form, locale=locale)


@lru_cache(maxsize=4096)
def _skeleton(day: date, fields: str, locale: str) -> str:
    return format_skeleton(fields, day, locale=locale)


@lru_cache(maxsize=4096)
def _interval(first: date, last: date, locale: str) -> str:
    return format_interval(first, last, "MMMd", locale=locale)


@cache
def load_messages(language: str) -> Messages:
    """The catalogue of a language, compiled in memory: an installation needs no step for it."""
    if language not in LANGUAGES:
        raise SetupError(f"no interface in {language!r}: choose one of {', '.join(LANGUAGES)}")
    with files(__package__).joinpath(f"{language}.po").open("rb") as file:
        catalogue = read_po(file, locale=LOCALES[language])
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Messages(language, GNUTranslations(compiled))

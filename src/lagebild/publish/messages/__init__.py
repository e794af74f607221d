"""Texts of the interface, one catalogue per language; a view asks for them by key."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files

from lagebild.errors import SetupError
from lagebild.model.article import DateRange

LANGUAGES = ("de", "en")


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
        return self.sections["count"][f"{key}_one" if number == 1 else f"{key}_many"].format(n=number)

    def day(self, day: date) -> str:
        """A day in words."""
        return f"{day.day}{self.sections['date']['dot']} {self.month(day.month)} {day.year}"

    def short_day(self, day: date) -> str:
        """A day with the short name of its month and without the year."""
        return f"{day.day}{self.sections['date']['dot']} {self.sections['short_month'][str(day.month)]}"

    def weekday(self, day: date) -> str:
        """The short name of the weekday."""
        return self.sections["weekday"][str(day.isoweekday())]

    def month(self, month: int) -> str:
        """The name of a month."""
        return self.sections["month"][str(month)]

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


@cache
def load_messages(language: str) -> Messages:
    """The catalogue of a language."""
    if language not in LANGUAGES:
        raise SetupError(f"no interface in {language!r}: choose one of {', '.join(LANGUAGES)}")
    text = files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf8")
    return Messages(language, tomllib.loads(text))

"""What a time expression is read against: the day of publication, the tense of its clause and what was told before."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from lagebild.languages.german.times_grammar import Shape, load_pattern, opens_line

NOON = 12

BACKGROUND = timedelta(days=30)
"""A day told so far from publication belongs to the background of the news."""

NEWS_DAYS = timedelta(days=1)
"""A day told so far before publication is the day of the news, unless another is told beside it."""

FIRST_OF_NIGHT, LAST_OF_NIGHT = 20, 5
"""The hours in which a night begins and ends."""

NEAR_CHARACTERS = 300
"""So far behind a day of the background a time of day may still lie on it."""


BESIDE_CHARACTERS = 2
"""So near behind a day a time of day lies on it, whatever the tense."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The meaning of a shape."""

    type: str
    value: str | None
    mod: str | None = None
    zone: str | None = None
    anchored: str = ""
    """"published" when the day of publication decided, "told" when an earlier expression did."""
    day: date | None = None
    """The day that it means, when it means one."""
    clock: datetime | None = None
    """The moment that it means, when it means one."""
    period: bool = False
    """The value is a period around the anchor or an open date, not a point."""
    other: str | None = None
    """Another value that the words may have as well."""


@dataclass(frozen=True, slots=True)
class Told:
    """What earlier expressions of the article fixed."""

    day: date | None = None
    main: date | None = None
    """The last of these days that is that of the news and dates nothing that lies behind it."""
    clock: datetime | None = None
    zone: str | None = None
    """Offset from UTC of the clock time, when one was told."""
    year: int | None = None
    """A year or a day with its year, told in the same paragraph."""
    end: int = 0
    """Offset behind the expression that told the year."""
    month: int = 0
    """The month told with that year, if one was."""
    day_end: int = 0
    """Offset behind the expression that told the day."""
    night: bool = False
    """The day was told as a night, which lies on two days."""
    behind: int = 0
    """Offset behind the last expression of any kind."""
    around: int | None = None
    """The year of the last date told, with or without a word for the year."""
    returning_end: int = 0
    """Offset behind the last days that return, and the times of day told for them."""
    amount_end: int = 0
    """Offset behind the first of two amounts that make a range."""
    period: str = ""
    """The value of the last month, quarter or half of a year."""
    period_end: int = 0
    """Offset behind the expression that told it."""
    news: date | None = None
    """The last day told that is no later than publication and at most a day before it."""
    night_told: date | None = None
    """The last night told, as long as the days told lie in it."""
    until: bool = False
    """The day is one until which something lasts or is to be done."""
    late: bool = False
    """Of the day told last the afternoon, the evening or an hour of them was told."""
    evening: bool = False
    """Of the day told last the evening or an hour of it was told."""
    entry: date | None = None
    """The day of the last line that a day or a time of day fills or opens: that of the entries of a live ticker."""
    entry_end: int = 0
    """Offset behind its head."""
    year_alone: bool = False
    """The last expression was a year counted from publication, to which a month right behind belongs."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Against what one shape is read."""

    text: str
    today: date | None
    """The day of publication that is assumed."""
    lean: float
    """-1 when the clause tells of the past, 1 of the future, 0 when nothing tells."""
    told: Told
    following: str = ""
    """The text behind the shape."""
    start: int = 0
    """Where the shape starts."""
    state: bool = False
    """The clause tells what lasts in the present."""
    deed: bool = False
    """The clause tells what shall be done."""
    essay: bool = False
    """The article tells no news of days, but of times."""
    aside: bool = False
    """The expression dates what lies behind the news."""
    before_that: bool = False
    """The clause tells in the pluperfect what came before."""
    unreal: bool = False
    """The clause tells what would be so."""
    ends: bool = False
    """Something lasts until then or ends."""

    @property
    def day(self) -> date | None:
        """The day that the article is speaking of: the one told, unless it lies ahead of a clause about the past."""
        told = self.told.day
        if told is None or self.today is None:
            return told or self.today
        if self.start - self.told.day_end <= BESIDE_CHARACTERS:
            return told
        far = abs(self.today - told) > BACKGROUND and self.start - self.told.day_end > NEAR_CHARACTERS
        if far:
            return self.told.news or self.today
        return (self.told.news or self.today) if told > self.today and self.lean < 0 else told

    @property
    def main_day(self) -> date | None:
        """The day of the news told last, where a new sentence goes on with them; before, the day told last."""
        behind = load_pattern("sentence_border").search(self.text, self.told.day_end, self.start + 1)
        main = self.told.main if behind else None
        to_come = main is not None and self.today is not None and main > self.today
        return self.day if main is None or (to_come and self.lean < 0) else main

    @property
    def past_news(self) -> bool:
        """Whether the day told last lies behind the news, and a new paragraph tells of these again."""
        told, today = self.told.day, self.today
        if told is None or today is None or today - told > BACKGROUND or today - told <= NEWS_DAYS:
            return False
        return "\n" in self.text[self.told.day_end : self.start]

    @property
    def fills_line(self) -> bool:
        """Whether nothing else stands on the line of the expression."""
        return opens_line(self.text, self.start) and load_pattern("line_end_behind").match(self.following) is not None

    @property
    def opens_entry(self) -> bool:
        """Whether the expression opens an entry of a live ticker, which is told on its own day."""
        return opens_line(self.text, self.start) and load_pattern("ticker_behind").match(self.following) is not None

    @property
    def opens_day(self) -> bool:
        """Whether a day heads an entry of a chronicle: "Freitag, 2. Mai: ..."."""
        return opens_line(self.text, self.start) and load_pattern("day_head_behind").match(self.following) is not None

    @property
    def opens_dated_entry(self) -> bool:
        """Whether a weekday with its hour heads an entry of a live ticker, which tells nothing that is to come."""
        if not opens_line(self.text, self.start) or not load_pattern("entry_hour_behind").match(self.following):
            return False
        return load_pattern("ticker_before").search(self.text, 0, self.start) is not None

    @property
    def belongs_to_noun(self) -> bool:
        """Whether the word tells of which time a noun is ("die Forscher von morgen"), not when something happens."""
        before = self.text[max(0, self.start - NEAR_CHARACTERS) : self.start]
        named = load_pattern("of_noun_before").search(before) is not None
        return named and load_pattern("goes_on_behind").match(self.following) is None

    @property
    def year(self) -> int | None:
        """The year that the article is speaking of: that of the date told last, else that of publication."""
        return self.told.around or (self.today.year if self.today else None)

    def day_at(self, *, early: bool) -> date | None:
        """The day for a part of the day: early hours behind a night told lie on the next one."""
        return self._behind_night(self.day, early=early)

    def day_at_clock(self, hour: int) -> date | None:
        """The day for an hour, which does not lie on one that an attribute told: "die am Montag befreite Frau"."""
        at_night = hour >= FIRST_OF_NIGHT or hour <= LAST_OF_NIGHT
        if self.past_news and self.night_told is not None and at_night and self.lean < 0:
            return self.night_told + timedelta(days=int(hour <= LAST_OF_NIGHT))
        day = self.day if self.told.main in (None, self.told.day) else self.main_day
        if day is not None and day == self.told.day and hour <= LAST_OF_NIGHT and self._is_behind_evening:
            return day + timedelta(days=1)
        return self._behind_night(day, early=hour < NOON)

    @property
    def night_told(self) -> date | None:
        """The night in which the day and hour told last lie."""
        night, day = self.told.night_told, self.told.day
        return night if night and day and night <= day <= night + timedelta(days=1) else None

    @property
    def _is_behind_evening(self) -> bool:
        """Whether the small hours are those of the night behind the evening told last."""
        near = self.start - self.told.day_end <= NEAR_CHARACTERS and not self.past_news
        before = self.text[max(0, self.start - NEAR_CHARACTERS) : self.start]
        return self.told.evening and near and not self.before_that and not load_pattern("already_before").search(before)

    def _behind_night(self, day: date | None, *, early: bool) -> date | None:
        if self.past_news:
            return self.told.news or self.today
        if not (day and early and self.told.night and day == self.told.day):
            return day
        ahead = self.today is not None and day >= self.today and self.lean < 0
        return day if ahead else day + timedelta(days=1)

    def on(self, today: date) -> "Setting":
        """The same for another day of publication."""
        return replace(self, today=today)


Reader = Callable[[Shape, Setting], Reading | None]


def date_reading(value: str | None, *, mod: str | None = None, anchored: str = "", day: date | None = None) -> Reading:
    """A DATE."""
    return Reading("DATE", value, mod, anchored=anchored, day=day)


def day_reading(day: date, *, anchored: str, part: str | None = None, mod: str | None = None) -> Reading:
    """A day, or a part of it as TIME."""
    if part:
        return Reading("TIME", f"{day.isoformat()}T{part}", mod, anchored=anchored, day=day)
    return Reading("DATE", day.isoformat(), mod, anchored=anchored, day=day)


def clock_reading(day: date, hour: int, minute: int, *, mod: str | None, zone: str | None) -> Reading:
    """A time of day on a day."""
    moment = datetime.combine(day, time(hour % 24, minute))
    return Reading("TIME", moment.isoformat(timespec="minutes"), mod, zone, "told", day, moment)

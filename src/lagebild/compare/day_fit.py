"""How the days of two happenings fit, and whether reports can tell of one at the time they came out."""

from datetime import timedelta

from lagebild.compare.corpus import Corpus
from lagebild.compare.episodes import WEEKDAY
from lagebild.compare.happenings import HAPPENED, MOVED, NOW, Happening, lies_ahead
from lagebild.compare.rows import have_same_number

MOST_MOVED_DAYS = 21
"""Plans move by days or weeks; a day further off is another happening."""
MOST_MISTAKEN_DAYS = 45
"""A slip of the pen takes the next month at most; what two reports surely date further apart are two happenings."""
FAR_AHEAD_DAYS = 7
"""What was announced for the next days may be told in a tense that reads as past."""
STALE_DAYS = 21
"""News of older happenings says when they were."""
SLACK_DAYS = 1
"""Night hours and time zones move a happening by a day."""
LASTED = timedelta(days=14)
"""What is dated by its end alone ("the curfew was lifted on Monday") may have begun so long before."""


def compare_days(a: Happening, b: Happening) -> str:
    """same | near | overlap | other | apart | moved, or nothing when a day is unknown."""
    if a.days is None or b.days is None:
        return "other" if _are_other_weekdays(a, b) else ""
    if a.days == b.days and a.days.exact:
        return "same"
    if a.days.overlaps(b.days) or _may_be_same(a, b) or _may_be_same(b, a):
        return "overlap"
    if _may_have_ended(a, b) or _may_have_ended(b, a):
        return "overlap"
    if a.event.status in MOVED or b.event.status in MOVED or were_moved(a, b) or _is_planned_again(a, b):
        return "moved"
    if a.days.overlaps(b.days, slack=SLACK_DAYS):
        return "near"
    # two exact days mean two happenings, unless a plan was moved by some days between the reports
    firm = a.days.exact and b.days.exact
    settled = a.event.status == b.event.status or {a.event.status, b.event.status} <= HAPPENED
    return "other" if firm and (settled or not a.days.overlaps(b.days, slack=MOST_MOVED_DAYS)) else "apart"


def _are_other_weekdays(a: Happening, b: Happening) -> bool:
    """Whether both are told of weekdays that are no neighbours, or of two whole ones, while the date is open."""
    if MOVED & {a.event.status, b.event.status}:
        return False
    first, second = (WEEKDAY.fullmatch(h.event.time.value or "") for h in (a, b))
    return first is not None and second is not None and first[1] != second[1]


def were_moved(a: Happening, b: Happening) -> bool:
    """Whether a report says that such a happening was moved from the day of one to the day of the other.

    What came about on both days was not.
    """
    if a.days is None or b.days is None or {a.event.status, b.event.status} <= HAPPENED:
        return False
    return {a.days.first, b.days.first} <= a.moves & b.moves


def _is_planned_again(a: Happening, b: Happening) -> bool:
    """Whether the second one, say, of a row was planned for one day and is told of another one near it."""
    if a.days is None or b.days is None or {a.event.status, b.event.status} <= HAPPENED or a.article == b.article:
        return False
    return have_same_number(a, b) and a.days.overlaps(b.days, slack=MOST_MOVED_DAYS)


def are_far_apart(a: Happening, b: Happening) -> bool:
    """Whether two reports surely date what came about on two days with weeks between; a year alone is mistaken."""
    if a.days is None or b.days is None or not {a.event.status, b.event.status} <= HAPPENED:
        return False
    sure = a.sure_day and b.sure_day and a.days.exact and b.days.exact
    mistaken_year = (a.days.first.month, a.days.first.day) == (b.days.first.month, b.days.first.day)
    return sure and not mistaken_year and not a.days.overlaps(b.days, slack=MOST_MISTAKEN_DAYS)


def is_stale(corpus: Corpus, dated: Happening, undated: Happening) -> bool:
    """Whether a report gives no day for what lies weeks before or after it, or plans what was over days before."""
    published = corpus.by_id[undated.article].published
    sure = dated.sure_day or dated.event.time.value == NOW
    if undated.days is not None or dated.days is None or dated.open_days or not sure:
        return False
    if published.earliest is None or published.latest is None:
        return False
    planned_since = undated.event.status == "scheduled" and dated.event.status in HAPPENED
    if planned_since and (published.earliest - dated.days.last).days > FAR_AHEAD_DAYS:
        return True  # nobody looks ahead to what is over
    return max((published.earliest - dated.days.last).days, (dated.days.first - published.latest).days) > STALE_DAYS


def is_not_yet(corpus: Corpus, told: Happening, other: Happening) -> bool:
    """Whether one report tells as past what the other one dates after that report came out."""
    published = corpus.by_id[told.article].published.latest
    if told.event.status not in HAPPENED or other.days is None or published is None or other.by_end:
        return False
    if told.days is not None and told.days.last > published:
        return False  # its own day lies ahead, so the status is wrong
    first = min(other.open_days, default=other.days.first)
    return (first - published).days > FAR_AHEAD_DAYS


def was_before_the_plan(corpus: Corpus, plan: Happening, other: Happening) -> bool:
    """Whether one report looks ahead to what the other one dates days before that report came out."""
    published = corpus.day(plan.article)
    if plan.event.status != "scheduled" or other.event.status in MOVED or not (plan.sure_day and other.sure_day):
        return False
    if published is None or other.days is None or not lies_ahead(corpus, plan):
        return False
    return (published - other.days.last).days > FAR_AHEAD_DAYS


def left_day_of(moved: Happening, planned: Happening) -> bool:
    """Whether one is put off from the very day for which the other one, of the same people or of any, is planned."""
    if moved.event.status != "postponed" or planned.event.status != "scheduled" or planned.days is None:
        return False
    of_same = not moved.actors or bool(moved.actors & planned.actors)
    return of_same and planned.days.exact and planned.days.first in moved.moves


def _may_be_same(a: Happening, b: Happening) -> bool:
    """Whether one of the days that the first may have lies in those of the second."""
    return b.days is not None and any(b.days.first <= day <= b.days.last for day in a.open_days)


def _may_have_ended(ended: Happening, other: Happening) -> bool:
    """Whether one is dated by its end alone, and the other one may be what ended on that day."""
    if ended.days is None or other.days is None or not ended.by_end or other.by_end:
        return False
    return ended.days.first - LASTED <= other.days.first <= ended.days.last

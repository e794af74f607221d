"""Times beside the date of a record: what the sentences that tell it date more or less exactly than others do."""

from collections.abc import Iterable, Sequence

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import HAPPENED, Happening, parse_days
from lagebild.compare.moments import CLOCK_SLACK_MINUTES, judge_days, minutes_of_day
from lagebild.compare.told import APART, Told, Topic, find_differences
from lagebild.model.facts import TimeExpression
from lagebild.model.stories import Difference, Verdict

MAX_DAYS = 40
"""Longer periods hold too much for a day inside them to be the same thing."""
SAME_HOUR_MINUTES = 60.0
"""Clock times further apart belong to different steps of a happening."""
LOCAL = "local"
"""The zone of clock times whose article names none."""


def compare_record_times(corpus: Corpus, story: str, record: str, group: Sequence[Happening]) -> list[Difference]:
    """Differences between clock times and days in the sentences of one record's events."""
    told = {key: list(_tell_sentence(corpus, *key)) for key in dict.fromkeys((h.article, h.sentence) for h in group)}
    held = {(h.article, h.sentence) for h in group if h.event.status in HAPPENED}
    days = [t for times in told.values() for t in times if t.low is None]
    # the hour until which something is to be done is not the hour at which it was done
    clocks = [t for key, times in told.items() for t in times if t.low is not None and key in held]
    return [
        *find_differences(corpus, Topic(story, "specificity", "date", record), days, _judge_nested),
        *find_differences(corpus, Topic(story, "time", "start", record), clocks, _judge_clock),
    ]


def _tell_sentence(corpus: Corpus, article: str, sentence: int) -> Iterable[Told]:
    span = corpus.sentence_span(article, sentence)
    for time in corpus.by_id[article].times:
        if span is not None and span.overlaps(time.span):
            told = _tell(corpus, article, time)
            if told is not None:
                yield told


def _tell(corpus: Corpus, article: str, time: TimeExpression) -> Told | None:
    days = parse_days(time.earliest, time.latest)
    if days is None or time.value is None or (days.last - days.first).days > MAX_DAYS:
        return None
    minutes = minutes_of_day(time.value)
    words = corpus.by_id[article].excerpt(time.span)
    return Told(article, words, (time.span,), minutes, minutes, time.mod is not None, days, time.zone or LOCAL)


def _judge_nested(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Only what fits and is less exact: days that do not fit date other things."""
    verdict = judge_days(corpus, a, b)
    return verdict if verdict is None or verdict.verdict == "coarser" else APART


def _judge_clock(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two clock times of one day and zone within an hour of each other."""
    if a.days != b.days or a.low is None or b.low is None or len({a.status, b.status, LOCAL} - {LOCAL}) > 1:
        return APART
    gap = abs(a.low - b.low)
    if gap >= SAME_HOUR_MINUTES:
        return APART
    if gap <= CLOCK_SLACK_MINUTES or a.rounded or b.rounded:
        why = f"{a.value} and {b.value} fit, one is less exact"
        return Verdict("coarser", why) if a.rounded != b.rounded or gap else None
    return Verdict("conflicting", f"{gap:.0f} minutes between {a.value} and {b.value}", 0.7)

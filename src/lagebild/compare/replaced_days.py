"""The day that a report puts in place of another one, against the earlier reports that still tell the other one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lagebild.compare.affinity import term_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import DaySpan, parse_days
from lagebild.compare.length_ties import SAME_WORD, Length, are_apart
from lagebild.compare.others import Strangers
from lagebild.compare.story_times import StoryTimes, list_told
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.compare.twins import are_twins
from lagebild.model.facts import TimeExpression
from lagebild.model.stories import Difference, Story

MAX_DAYS = 31
"""Longer periods are no day of a plan."""
GAP_CHARACTERS = 5
"""A comma and a preposition at most stand between a time and the date that explains it."""
MIN_TIE = 0.35
"""So much must speak for one thing where the day itself is the same."""
MIN_RARITY = 0.3
"""Words that most sentences of a story hold tie nothing."""
SAME_RECORD, SAME_CORE, SAME_TOPIC, SAME_NAMES, MEANING, TWINS = 1.2, 1.0, 0.8, 0.6, 1.0, 0.6
"""How much speaks for one thing: what the times hang on, who is named there, and what the sentences mean."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """A day that a report gives up, and what it puts in its place."""

    old: Length
    new: Length

    @property
    def days(self) -> DaySpan:
        """The days given up."""
        assert self.old.told.days is not None  # only times with days are told
        return self.old.told.days


def compare_replaced_days(times: StoryTimes) -> list[Difference]:
    """Differences between the day of a plan in earlier reports and the one that a later report puts in its place."""
    corpus, story, told = times.corpus, times.story, list_told(times, tell_day)
    found: list[Difference] = []
    for article in story.articles:
        for replaced in _list_replaced(corpus, told[article]):
            others = (told[a] for a in story.articles if corpus.is_later(article, a))
            first = [x for them in others if (x := _find_first(times, replaced, them)) is not None]
            if first:
                found.append(tell_moved(story, first, replaced.new, (replaced.old,)))
    return found


def tell_moved(story: Story, first: Sequence[Length], new: Length, beside: Sequence[Length] = ()) -> Difference:
    """The difference between the former day, as earlier reports tell it, and the new one.

    Its record is that of the new day, else of what its report tells beside it, else of the earlier reports.
    """
    home = next((r for x in (new, *beside, *first) for r in sorted(x.records)), None)
    because = f"first told for {first[0].told.value}, later for {new.told.value}"
    sides = [*(x.told for x in first), new.told]
    return make_difference(Topic(story.id, "time", "date", home), "corrected_later", sides, because)


def tell_day(corpus: Corpus, article: str, time: TimeExpression) -> Told | None:
    """The days of a time, or no days where it is a length by which another time moves; None for long periods."""
    # what is to come by a day or not before it is planned for that day
    days = parse_days(time.earliest or time.latest, time.latest or time.earliest)
    if days is not None and (days.last - days.first).days > MAX_DAYS:
        return None
    if days is None and time.instead_of is None:
        return None
    return Told(article, corpus.by_id[article].excerpt(time.span), (time.span,), days=days)


def _list_replaced(corpus: Corpus, told: Sequence[Length]) -> list[Replaced]:
    """The pairs of days of one article of which one stands in place of the other."""
    if not told:
        return []
    times = {t.span: t for t in corpus.by_id[told[0].place[0]].times}
    by_id = {times[x.told.spans[0]].id: x for x in told}
    pairs = ((by_id.get(times[x.told.spans[0]].instead_of or ""), x) for x in told)
    return [
        Replaced(old, _with_date(corpus, new)) for old, new in pairs if old is not None and old.told.days is not None
    ]


def _with_date(corpus: Corpus, length: Length) -> Length:
    """The time with that which stands right behind it and names its day once more: "a week later, on 3 June"."""
    analysis, told = corpus.by_id[length.place[0]], length.told
    end = told.spans[0].end
    behind = min((t for t in analysis.times if t.span.start >= end), key=lambda t: t.span, default=None)
    gap = analysis.article.text[end : behind.span.start] if behind is not None else ""
    if behind is None or len(gap) > GAP_CHARACTERS or any(c.isdigit() for c in gap):
        return length
    days = parse_days(behind.earliest, behind.latest)
    if days is None or (told.days is not None and not told.days.overlaps(days)):
        return length
    return replace(length, told=replace(told, spans=(*told.spans, behind.span), days=told.days or days))


def _find_first(times: StoryTimes, replaced: Replaced, told: Sequence[Length]) -> Length | None:
    """The time of an earlier report that tells the day given up of the same thing; None where two may be meant."""
    near = [x for x in told if _is_given_up(times.corpus, replaced, x) and not _are_two(replaced, x, times.strangers)]
    scored = sorted(
        ((score_one_thing(times, (replaced.old, replaced.new), x), x.key, x) for x in near),
        key=lambda t: (-t[0], t[1]),
    )
    return scored[0][2] if scored and scored[0][0] >= MIN_TIE else None


def _is_given_up(corpus: Corpus, replaced: Replaced, told: Length) -> bool:
    """Whether an earlier report tells as still to come the very day that is given up later."""
    published, days = corpus.day(told.place[0]), told.told.days
    if published is None or days is None or days.last < published:
        return False
    given_up = replaced.days
    exact = given_up.exact and days.exact
    return days == given_up if exact else given_up.first <= days.first and days.last <= given_up.last


def _are_two(replaced: Replaced, told: Length, strangers: Strangers) -> bool:
    return all(are_apart(x, told, strangers) for x in (replaced.old, replaced.new))


def score_one_thing(times: StoryTimes, both: Sequence[Length], told: Length) -> float:
    """How much, beside the day, speaks for one thing of which these times of one report and that of another tell."""
    corpus, words = times.corpus, frozenset(t for x in both for t in x.topic)
    core = frozenset(t for x in both for t in x.core)
    shared = sum(_is_shared(corpus, t, told.topic) for t in words)
    named = _names_one(corpus, core, told.topic) or _names_one(corpus, told.core, words)
    places = [x.place for x in both]
    alike = any(are_twins(times.twins, p, told.place) for p in places)
    return (
        SAME_RECORD * any(x.records & told.records for x in both)
        + SAME_CORE * named
        + SAME_TOPIC * (shared > 1 or (shared > 0 and not named))
        + SAME_NAMES * max(corpus.actor_overlap(x.names, told.names) for x in both)
        + MEANING * max(corpus.meaning(p, told.place) or 0.0 for p in places)
        + TWINS * alike
    )


def _names_one(corpus: Corpus, core: frozenset[str], words: frozenset[str]) -> bool:
    return any(_is_shared(corpus, t, words) for t in core)


def _is_shared(corpus: Corpus, term: str, words: frozenset[str]) -> bool:
    """Whether a word that not every sentence holds, a form or a part of it stands among the others."""
    return corpus.rarity(term) >= MIN_RARITY and term_affinity((term,), words) >= SAME_WORD

"""The day that a report tells as a new one, against the days for which earlier reports told that it was planned."""

from collections.abc import Sequence
from datetime import date

from lagebild.compare.corpus import Corpus
from lagebild.compare.length_ties import Length, are_apart
from lagebild.compare.replaced_days import score_one_thing, tell_day, tell_moved
from lagebild.compare.story_times import StoryTimes, list_told
from lagebild.model.stories import Difference

MIN_SCORE = 2.9
"""So much must speak for one thing where nothing is told of the day given up, ..."""
MIN_SCORE_MOVED = 1.5
"""... and so much where the report says that the thing is put off or brought forward."""
MIN_LEAD = 0.5
"""So much more than for any other day of the same report."""


def compare_renewed_days(times: StoryTimes) -> list[Difference]:
    """Differences between the new day of a plan and the earlier one that former reports tell."""
    corpus, story = times.corpus, times.story
    told = {a: _list_ahead(corpus, days) for a, days in list_told(times, tell_day).items()}
    found: list[Difference] = []
    for article in story.articles:
        for new in _list_renewed(corpus, told[article]):
            others = (told[a] for a in story.articles if corpus.is_later(article, a))
            chosen = (_find_planned(times, new, them) for them in others)
            first = [x for x in chosen if x is not None and not _stands(x, told[article])]
            if first:
                found.append(tell_moved(story, first, new))
    return found


def _list_ahead(corpus: Corpus, told: Sequence[Length]) -> list[Length]:
    """The times whose days are still to come when their report comes out."""
    return [x for x in told if (day := corpus.day(x.place[0])) is not None and _first_day(x) > day]


def _first_day(length: Length) -> date:
    return length.told.days.first if length.told.days is not None else date.min


def _list_renewed(corpus: Corpus, told: Sequence[Length]) -> list[Length]:
    """The times of one report that are told as new days, beside none that they replace."""
    if not told:
        return []
    new = {t.span for t in corpus.by_id[told[0].place[0]].times if (t.anew or t.moved_to) and t.instead_of is None}
    return [x for x in told if x.told.spans[0] in new]


def _is_moved(corpus: Corpus, length: Length) -> bool:
    """Whether the report says that the thing is put off or brought forward to that day."""
    return any(t.moved_to and t.span == length.told.spans[0] for t in corpus.by_id[length.place[0]].times)


def _find_planned(times: StoryTimes, new: Length, told: Sequence[Length]) -> Length | None:
    """The time of an earlier report that surely tells the former day of the same thing."""
    corpus = times.corpus
    scored = sorted(
        ((score_one_thing(times, (new,), x), x.key, x) for x in told if not are_apart(new, x, times.strangers)),
        key=lambda t: (-t[0], t[1]),
    )
    if not scored or scored[0][0] < (MIN_SCORE_MOVED if _is_moved(corpus, new) else MIN_SCORE):
        return None
    best = scored[0][2]
    rivals = [score for score, _, x in scored if x.told.days != best.told.days]
    clear = not rivals or scored[0][0] - rivals[0] >= MIN_LEAD
    moved = best.told.days is not None and best.told.days.last < _first_day(new)
    return best if clear and (moved or (_is_moved(corpus, new) and _first_day(best) > _first_day(new))) else None


def _stands(planned: Length, told: Sequence[Length]) -> bool:
    """Whether the later report still tells the former day of something to come."""
    return any(x.told.days == planned.told.days for x in told)

"""Whether the days of two happenings, and those on which their reports came out, show that they are two."""

from lagebild.compare.affinity import trigger_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import SLACK_DAYS, were_moved
from lagebild.compare.happenings import HAPPENED, MOVED, Happening, are_elsewhere, lies_ahead
from lagebild.model.facts import TALK


def were_on_other_days(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether one was over, or its day had passed, when the other one was still to come."""
    rules = (_is_held_already, _happened_since, _was_over_before, _is_planned_anew)
    return any(rule(corpus, x, y) for rule in rules for x, y in ((a, b), (b, a)))


def _is_held_already(corpus: Corpus, held: Happening, moved: Happening) -> bool:
    """Whether something took place on the day that a plan left, or before a later report puts the plan off."""
    if held.event.status != "occurred" or moved.event.status not in MOVED or held.days is None or moved.days is None:
        return False
    if not held.days.exact or moved.days.first <= held.days.last or lies_ahead(corpus, held):
        return False
    left = held.event.type == moved.event.type and held.days.first in moved.moves
    return left or corpus.is_later(moved.article, held.article)


def _happened_since(corpus: Corpus, before: Happening, after: Happening) -> bool:
    """Whether one report dates as past what the other one has happen on a day after that report came out."""
    published = corpus.by_id[before.article].published.latest
    both_over = before.event.status == after.event.status == "occurred"
    if published is None or not (both_over or _goes_on_anew(before, after)):
        return False
    if after.days is None or not after.days.exact or lies_ahead(corpus, after):
        return False
    if before.days is None:
        talks = before.event.type == after.event.type == TALK
        return talks and (after.days.first - published).days > SLACK_DAYS
    dated = before.days.exact and before.sure_day and after.sure_day
    return dated and before.days.last <= published < after.days.first


def _was_over_before(corpus: Corpus, told: Happening, plan: Happening) -> bool:
    """Whether one report tells as past, by another word, what the other one plans for a day after it came out."""
    published = corpus.by_id[told.article].published.latest
    if told.event.status != "occurred" or plan.event.status != "scheduled" or published is None:
        return False
    if plan.days is None or not plan.sure_day or lies_ahead(corpus, told) or not lies_ahead(corpus, plan):
        return False
    return plan.days.first > published and not trigger_affinity(told.trigger, plan.trigger)


def _is_planned_anew(corpus: Corpus, first: Happening, second: Happening) -> bool:
    """Whether the like is planned elsewhere by a report that came out when the day of the first plan was over.

    Whoever moves a plan says so before its day is over.
    """
    published = corpus.day(second.article)
    if not first.event.status == second.event.status == "scheduled" or first.event.type != second.event.type:
        return False
    if published is None or first.days is None or second.days is None or were_moved(first, second):
        return False
    over = first.sure_day and second.sure_day and first.days.last < published <= second.days.first
    return over and are_elsewhere(first, second)


def _goes_on_anew(before: Happening, after: Happening) -> bool:
    """Whether what goes on in the later report is called by a word of its own: what lasts keeps its name."""
    told = before.event.status in HAPPENED and after.event.status == "ongoing"
    return told and not trigger_affinity(before.trigger, after.trigger)

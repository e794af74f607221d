"""The status of a happening as reports tell it one after the other."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.denials import denying
from lagebild.compare.happenings import HAPPENED, MOVED, UNREAL, DaySpan, Happening, status_then
from lagebild.compare.moments import time_spans
from lagebild.compare.told import APART, Told
from lagebild.compare.told_times import CLAUSE_MARK
from lagebild.model.facts import Analysis, Event
from lagebild.model.spans import Span
from lagebild.model.stories import StatusChange, Verdict

QUESTION = "?"
PLANNED = MOVED | {"scheduled"}
"""Statuses whose proof is not complete without the times told with them."""
OVER = frozenset({"occurred", "ongoing"})
"""Statuses of what a report itself tells to have come about."""
committing = frozenset({"promise", "announce"})
"""Acts by which somebody plans what he speaks of."""
MOST_MOVED_DAYS = 180
"""What was off a longer time before was another plan."""
OWN = frozenset({"APPOINT", "YIELD", "RETREAT", "AGREE", "BUSINESS"})
"""Types of deeds about which somebody may change his mind within a day."""
REFUSAL = "REJECT"
"""The type of the deed of who says no to something."""
rank = ("hypothetical", "demanded", "threatened", "scheduled", "postponed", "ongoing", "alleged", "occurred")
"""From what may come to what came: a later article may move a happening along."""
voices = {
    "scheduled": 0,
    "postponed": 1,
    "cancelled": 2,
    "denied": 3,
    "occurred": 4,
    "ongoing": 4,
    "alleged": 4,
    "threatened": 5,
    "demanded": 5,
    "hypothetical": 5,
}
"""Statuses that a reader would not call different share a number."""


def tell_status(analysis: Analysis, happening: Happening) -> Told:
    """The status of an event with the words that say so."""
    clauses = (clause_around(analysis, span) for span in happening.event.trigger)
    times = (*time_spans(analysis, happening), *_planned_times(analysis, happening))
    spans = tuple(dict.fromkeys((*clauses, *_answers_to(analysis, happening), *times)))
    status = happening.event.status
    return Told(happening.article, status, spans, days=happening.days, status=status)


def _answers_to(analysis: Analysis, happening: Happening) -> list[Span]:
    """The sentence behind a question in which the event is told: a question alone says nothing of it."""
    here = next((n for n, s in enumerate(analysis.sentences) if s.overlaps(happening.at)), None)
    if here is None or not analysis.excerpt(analysis.sentences[here]).rstrip().endswith(QUESTION):
        return []
    return list(analysis.sentences[here + 1 : here + 2])


def _planned_times(analysis: Analysis, happening: Happening) -> list[Span]:
    """The times told of a plan and those in its sentence: to when it is set, or from when to when it is moved."""
    if happening.event.status not in PLANNED:
        return []
    sentence = next((s for s in analysis.sentences if s.overlaps(happening.at)), happening.at)
    own = happening.event.spans_of("time")
    return [*own, *(t.span for t in analysis.times if sentence.overlaps(t.span) and t.span not in own)]


def clause_around(analysis: Analysis, span: Span) -> Span:
    """The span with the words up to the next comma or the end of its sentence on both sides."""
    sentence = next((s for s in analysis.sentences if s.overlaps(span)), span)
    text = analysis.article.text
    before = [m.end() for m in CLAUSE_MARK.finditer(text, sentence.start, span.start)]
    after = CLAUSE_MARK.search(text, span.end, sentence.end)
    start = before[-1] if before else min(sentence.start, span.start)
    end = after.start() if after is not None else max(sentence.end, span.end)
    while start < span.start and text[start].isspace():
        start += 1
    return Span(start, end)


def judge_status(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two statuses of one happening."""
    if _are_alike(corpus, a, b) or not (_is_proven(corpus, a) and _is_proven(corpus, b)):
        return None
    if corpus.is_later(b.article, a.article):
        return _judge_later(corpus, a, b)
    if corpus.by_id[a.article].published.exact is None or corpus.by_id[b.article].published.exact is None:
        return None  # one of them may well be the later report
    if {a.status, b.status} & {"denied", "cancelled"} and _is_firm(a, b):
        return Verdict("conflicting", f"{a.status} and {b.status} on one day")
    return Verdict("compatible", f"{a.status} and {b.status} in reports of about the same time")


def settle_statuses(corpus: Corpus, told: Sequence[Told]) -> list[Told]:
    """What each report has become of it: of a plan that it has moved not the plan, of what came not who said no before.

    Whatever came about holds the day on which it did.
    """
    came = _day_it_came(told)
    told = [replace(t, days=came) if t.status in OVER else t for t in drop_demanded_plans(corpus, told)]
    kept = [t for t in told if not any(_is_overtaken(corpus, t, other, told) for other in told)]
    plans = [t for t in told if t.status == "scheduled" and t not in kept]
    return [replace(t, spans=_with_new_day(t, plans)) if t.status in MOVED else t for t in kept]


def _with_new_day(moved: Told, plans: Sequence[Told]) -> tuple[Span, ...]:
    """The proof that a plan is moved or off, with what the same report tells of when it is set for instead."""
    return tuple(dict.fromkeys((*moved.spans, *(s for t in plans if t.article == moved.article for s in t.spans))))


def _judge_later(corpus: Corpus, first: Told, later: Told) -> Verdict:
    """Two statuses of which a later report tells the second one."""
    if first.status == "denied" and _came_after(corpus, first, later):
        return Verdict("corrected_later", f"ruled out in one report, {later.status} after it")
    if "denied" in (first.status, later.status) and _is_firm(first, later):
        return Verdict("conflicting", f"{first.status} in one report, {later.status} in a later one")
    if voices[first.status] == voices["occurred"] or "denied" in (first.status, later.status):
        return APART  # a later report looks back on the plan
    return Verdict("corrected_later", f"{first.status} first, {later.status} in a later report")


def _day_it_came(told: Sequence[Told]) -> DaySpan | None:
    """The first day that any report gives for what came about."""
    days = [t.days for t in told if t.status in OVER and t.days is not None and t.days.exact]
    return min(days, key=lambda d: d.first, default=None)


def _is_overtaken(corpus: Corpus, one: Told, other: Told, told: Sequence[Told]) -> bool:
    """Whether the report goes on to tell that the plan is moved or off, or that what was ruled out before came."""
    if one.article != other.article:
        return False
    if one.status == "scheduled":
        near = one.days is None or other.days is None or one.days.overlaps(other.days, slack=MOST_MOVED_DAYS)
        return near and other.status in MOVED
    ruled_out = (t for t in told if t.status == "denied" and corpus.is_later(one.article, t.article))
    return one.status == "denied" and any(_came_after(corpus, t, other) for t in ruled_out)


def _came_after(corpus: Corpus, denial: Told, deed: Told) -> bool:
    """Whether it came about on a day after the report in which somebody said no to it, or that day where he could."""
    said, event = corpus.day(denial.article), _event_of(corpus, denial)
    if deed.status not in OVER or deed.days is None or said is None:
        return False
    return said < deed.days.first or (said == deed.days.first and event is not None and event.type in OWN)


def drop_demanded_plans(corpus: Corpus, told: Sequence[Told]) -> list[Told]:
    """Without what is demanded though an earlier report has it as planned: who asks for a plan changes nothing."""
    plans = [t.article for t in told if t.status == "scheduled"]
    return [t for t in told if t.status != "demanded" or not any(corpus.is_later(t.article, p) for p in plans)]


def _are_alike(corpus: Corpus, a: Told, b: Told) -> bool:
    """Whether a reader would not call the statuses different, be it that one is that of a promise."""
    return not {voices[a.status], voices[_tell_plan(corpus, a)]}.isdisjoint(
        {voices[b.status], voices[_tell_plan(corpus, b)]}
    )


def _tell_plan(corpus: Corpus, told: Told) -> str:
    """The status, where somebody firmly promises what reads as no more than possible that of a plan."""
    event = _event_of(corpus, told)
    inside = corpus.statement(told.article, event.statement) if event is not None else None
    firm = inside is not None and inside.act in committing and not inside.condition
    return "scheduled" if firm and told.status == "hypothetical" else told.status


def _event_of(corpus: Corpus, told: Told) -> Event | None:
    return next((e for e in corpus.by_id[told.article].events if e.id == told.event), None)


def _is_proven(corpus: Corpus, told: Told) -> bool:
    """Whether something that is called denied stands in a denial, or beside a word or a deed that says no."""
    event = _event_of(corpus, told)
    if told.status != "denied" or event is None:
        return True
    inside = corpus.statement(told.article, event.statement)
    if inside is not None and (inside.act in denying or inside.polarity == "negative"):
        return True
    sentence = corpus.sentence_at(told.article, event.trigger[0].start)
    others = (e for e in corpus.by_id[told.article].events if e.type == REFUSAL)
    if any(corpus.sentence_at(told.article, e.trigger[0].start) == sentence and _is_by_one(e, event) for e in others):
        return True
    return not corpus.negations.isdisjoint(corpus.sentence_terms(told.article, sentence))


def _is_by_one(refusal: Event, refused: Event) -> bool:
    """Whether who refuses is who would do it: what others turn down may come about all the same."""
    return not refused.by or not refusal.by or not set(refused.by).isdisjoint(refusal.by)


def _is_firm(a: Told, b: Told) -> bool:
    return bool({a.status, b.status} & OVER)


def list_history(corpus: Corpus, group: Sequence[Happening]) -> tuple[StatusChange, ...]:
    """The status by article, in order of publication, given once while it stays the same."""
    history: list[StatusChange] = []
    for happening in sorted(group, key=lambda h: (corpus.order[h.article], h.at)):
        status = status_then(corpus, happening)
        if not history or (history[-1].status != status and not _looks_back(history[-1].status, status)):
            published = corpus.by_id[happening.article].published
            history.append(StatusChange(status, happening.article, published))
    return tuple(history)


def _looks_back(before: str, after: str) -> bool:
    """Whether a later mention only recalls it: what came about is no plan again, and no mere hearsay."""
    if (before, after) == ("occurred", "alleged"):
        return True
    return before in HAPPENED and (after in UNREAL or after == "scheduled") and after != "denied"


def latest_status(corpus: Corpus, group: Sequence[Happening]) -> str:
    """The status with which the history ends; of several in the last article the one furthest along."""
    history = list_history(corpus, group)
    last = [c.status for c in history if c.article == history[-1].article]
    return max(last, key=lambda s: rank.index(s) if s in rank else len(rank))

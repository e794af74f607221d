"""Where the articles that tell one happening agree, contradict each other, or stand alone."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from lagebild.compare.affinity import term_affinity
from lagebild.compare.ages import judge_ages, tell_age
from lagebild.compare.amounts import (
    centre,
    describes_one,
    fixed_counts,
    heed_corrections,
    heed_standing,
    judge_fixed,
    judge_growing,
    judge_measured,
    judge_rising,
    judge_running,
    measured,
    rising_counts,
    running_counts,
    tell_figure,
)
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.doubts import ENOUGH_SIGNS, SIGNS_FOR_DAYS, doubt_conflicts
from lagebild.compare.happenings import Happening
from lagebild.compare.initiators import judge_initiators, tell_initiator
from lagebild.compare.misprinted_counts import heed_swapped
from lagebild.compare.moments import (
    drop_left_days,
    judge_clock,
    judge_days,
    judge_duration,
    judge_limits,
    settle_zones,
    tell_clock,
    tell_days,
    tell_duration,
    tell_limit,
)
from lagebild.compare.naming import THING
from lagebild.compare.sources import heed_sources
from lagebild.compare.statuses import judge_status, settle_statuses, tell_status
from lagebild.compare.told import APART, Judge, Told, Topic, find_differences, make_sides
from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Difference, Verdict

SAME_UNIT = 0.7
"""Affinity of the words beside two numbers from which both count the same."""
UNLIKE = 20.0
"""Numbers of one kind that differ by more than this factor count two things, unless the count only rises."""

severity = ("conflicting", "corrected_later", "coarser", "compatible", "silent", "single_source")
"""Verdicts from the one to look at first."""

_tellers: dict[str, tuple[str, Callable[[Analysis, Happening], Told | None], Judge]] = {
    "date": ("time", tell_days, judge_days),
    "start": ("time", tell_clock, judge_clock),
    "end": ("time", tell_limit, judge_limits),
    "duration": ("value", tell_duration, judge_duration),
    "status": ("status", tell_status, judge_status),
    "age": ("value", tell_age, judge_ages),
    "initiator": ("attribution", tell_initiator, judge_initiators),
}
"""Attribute: kind of difference, how to read it from an event, how to compare it."""


def compare_record(corpus: Corpus, story: str, record: str, group: Sequence[Happening]) -> list[Difference]:
    """All differences inside one record."""
    found: list[Difference] = []
    for about, (kind, _, judge) in _tellers.items():
        told = collect(corpus, group, about)
        told = settle_statuses(corpus, told) if about == "status" else told
        enough = SIGNS_FOR_DAYS if about == "date" else ENOUGH_SIGNS
        found += find_differences(
            corpus, Topic(story, kind, about, record), told, doubt_conflicts(judge, group, enough=enough)
        )
    for what, told in collect_figures(corpus, group).items():
        topic = Topic(story, "value", what.split(" ")[0], record)
        judge = heed_swapped(heed_sources(judge_of(what), topic.about), topic.about)
        judge = judge if topic.about in rising_counts else _leave_out_unlike(judge)
        found += find_differences(corpus, topic, told, doubt_conflicts(judge, group))
    return [_as_specificity(d) for d in found]


def _as_specificity(difference: Difference) -> Difference:
    if difference.verdict != "coarser":
        return difference
    return Difference(
        difference.id,
        difference.story,
        "specificity",
        difference.about,
        difference.record,
        difference.verdict,
        difference.sides,
        difference.because,
    )


def collect(corpus: Corpus, group: Iterable[Happening], about: str) -> list[Told]:
    """What each article tells of one attribute."""
    tell = _tellers[about][1]
    found = ((h, tell(corpus.by_id[h.article], h)) for h in group)
    told = list(dict.fromkeys(replace(t, event=h.event.id) for h, t in found if t is not None))
    if about == "date":
        return drop_left_days(told)
    return settle_zones(told) if about == "start" else told


def judge_of(what: str) -> Judge:
    """How numbers of this kind are compared."""
    kind = what.split(" ")[0]
    return heed_corrections(heed_standing(_judge_of_kind(kind), kind))


def _judge_of_kind(kind: str) -> Judge:
    if kind in rising_counts:
        return judge_rising
    if kind in measured:
        return judge_measured
    if kind in running_counts:
        return judge_running
    return judge_fixed if kind in fixed_counts else judge_growing


def _leave_out_unlike(judge: Judge) -> Judge:
    """The judge that does not compare numbers of wholly other size: a gift to one man and the cost of a railway."""

    def judge_like(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        small, large = sorted((abs(centre(a)), abs(centre(b))))
        return APART if large > UNLIKE * small else judge(corpus, a, b)

    return judge_like


def collect_figures(corpus: Corpus, group: Iterable[Happening]) -> dict[str, list[Told]]:
    """The figures of a record by what they count; unspecific ones by the words beside the number."""
    found: dict[str, list[Told]] = defaultdict(list)
    units: dict[str, frozenset[str]] = {}
    for happening in group:
        analysis = corpus.by_id[happening.article]
        for figure in happening.event.figures:
            text = analysis.excerpt(figure.span)
            told = tell_figure(happening.article, figure, text, _sources(corpus, happening))
            if told is None or describes_one(figure, text):
                continue
            unit = frozenset(t for t in corpus.terms(text) if len(t) > SHORT_TERM and not t[0].isdigit())
            name = _figure_name(figure.what, unit, units)
            units.setdefault(name, unit)
            found[name].append(replace(told, event=happening.event.id))
    return dict(found)


def _sources(corpus: Corpus, happening: Happening) -> frozenset[str]:
    inside = corpus.statement(happening.article, happening.event.statement)
    return corpus.actor_ids(inside.speakers) if inside is not None else frozenset()


def _figure_name(what: str, unit: frozenset[str], units: dict[str, frozenset[str]]) -> str:
    """The name under which a figure is compared; a new one where none of the known ones counts the same."""
    if what in rising_counts or what in ("missing", "troops"):
        return what
    for name, known in units.items():
        if name.split(" ")[0] == what and (unit == known or term_affinity(unit, known) >= SAME_UNIT):
            return name
    return f"{what} {len(units)}" if unit or what in units else what


def list_attributes(
    corpus: Corpus, group: Sequence[Happening], differences: Iterable[Difference]
) -> tuple[tuple[tuple[str, tuple[AttributeValue, ...]], ...], tuple[tuple[str, Verdict], ...]]:
    """Every attribute's values by article and one verdict for each attribute."""
    values: dict[str, list[Told]] = {about: collect(corpus, group, about) for about in _tellers}
    for what, told in collect_figures(corpus, group).items():
        values.setdefault(what.split(" ")[0], []).extend(told)
    values |= {"actors": _tell_actors(corpus, group), "place": _tell_places(corpus, group)}
    worst: dict[str, Difference] = {}
    for difference in sorted(differences, key=lambda d: severity.index(d.verdict)):
        worst.setdefault(difference.about, difference)
    known = {about: told for about, told in values.items() if told}
    return (
        tuple((about, make_sides(told)) for about, told in known.items()),
        tuple((about, _verdict_of(worst.get(about), told)) for about, told in known.items()),
    )


def _verdict_of(difference: Difference | None, told: Sequence[Told]) -> Verdict:
    if difference is not None:
        return Verdict(difference.verdict, difference.because)
    articles = len({t.article for t in told})
    if articles == 1:
        return Verdict("single_source", "only one article tells it")
    return Verdict("compatible", f"{articles} articles tell the same")


def _tell_actors(corpus: Corpus, group: Iterable[Happening]) -> list[Told]:
    return [
        Told(h.article, corpus.name_of(entity), _argument_spans(h, "by", "parties", "against"))
        for h in group
        for entity in dict.fromkeys((*h.event.by, *h.event.parties, *h.event.against))
        if corpus.kind_of(entity) != THING
    ]


def _tell_places(corpus: Corpus, group: Iterable[Happening]) -> list[Told]:
    return [
        Told(h.article, corpus.name_of(h.event.place), _argument_spans(h, "place"))
        for h in group
        if h.event.place is not None
    ]


def _argument_spans(happening: Happening, *roles: str) -> tuple[Span, ...]:
    return happening.event.spans_of(*roles) or happening.event.trigger

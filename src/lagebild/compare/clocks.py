"""Times of the day in like sentences: one thing told for another minute, or less exactly."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lagebild.compare.affinity import list_parts, soft_coverage, telling_terms, term_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.groups import block_pairs
from lagebild.compare.happenings import DaySpan, parse_days
from lagebild.compare.moments import ABOUT_MINUTES, CLOCK_SLACK_MINUTES, MINUTES_A_DAY, minutes_of_day
from lagebild.compare.told import APART, Told, Topic, find_differences, tell_by_sentence
from lagebild.compare.twins import Place, Twins, are_twins
from lagebild.model.facts import TimeExpression
from lagebild.model.stories import Difference, Story, Verdict

LOCAL = "local"
"""The zone of clock times whose article names none."""
SAME_HOUR_MINUTES = 60.0
"""Times further apart belong to different steps of a happening."""
LEAD_SENTENCES = 8
"""In the first sentences both articles tell when their news happened."""
MIN_COVERAGE = 0.30
"""Share of the words of one sentence that the other has, from which both tell one thing."""
NEAR_COVERAGE = 0.15
"""The same for times that lie close together."""
NEAR_MINUTES = 30.0
SHORTLY = {"BEFORE": -10.0, "AFTER": 10.0}
"""Minutes by which "shortly before" and "shortly after" a time lie on one side of it, give or take as many."""
MIN_RARITY = 0.6
"""Rarity of a word that both must have."""
SAME_WORD = 0.7
"""Affinity of two words from which one is a form or a part of the other."""
JOINT = "+"
"""Joins the rules of a day and a time that stand side by side; a time alone has its day from elsewhere."""
BLOCK_REACH = 30


@dataclass(frozen=True, slots=True)
class Clock:
    """One sentence with the times of the day in it."""

    place: Place
    told: tuple[Told, ...]
    terms: frozenset[str]
    """Its telling terms without numbers."""


def compare_clocks(corpus: Corpus, story: Story, records: Mapping[Place, str], twins: Twins) -> list[Difference]:
    """Differences between the times of the day of sentences that tell one thing."""
    clocks = [c for article in story.articles for c in _list_clocks(corpus, article)]
    found: list[Difference] = []
    for a, b in _pairs(corpus, clocks):
        home = records.get(a.place)
        same_record = home is not None and home == records.get(b.place)
        topic = Topic(story.id, "time", "start", home or records.get(b.place))
        differences = find_differences(corpus, topic, (*a.told, *b.told), _judge)
        if same_record or are_twins(twins, a.place, b.place) or _tell_one(corpus, a, b):
            found += differences
        elif _are_leads(a, b) or _befall_one(corpus, a, b):
            found += (d for d in differences if d.verdict == "coarser")
    return [replace(d, kind="specificity") if d.verdict == "coarser" else d for d in found]


def _list_clocks(corpus: Corpus, article: str) -> Iterator[Clock]:
    for index, here in tell_by_sentence(corpus, article, _tell):
        terms = telling_terms(t for t in corpus.sentence_terms(article, index) if not t[0].isdigit())
        yield Clock((article, index), here, terms)


def _tell(corpus: Corpus, article: str, time: TimeExpression) -> Told | None:
    """A time of the day in minutes; `high` is its other half of the day where the words leave that open."""
    minutes = minutes_of_day(time.value)
    days = parse_days(time.earliest, time.latest)
    if time.type != "TIME" or minutes is None or days is None or not days.exact:
        return None
    shift = SHORTLY.get(time.mod or "", 0.0)
    other = next((m for c in time.candidates if (m := minutes_of_day(c)) is not None), minutes)
    own = days if JOINT in time.rule else None
    words = corpus.by_id[article].excerpt(time.span)
    return Told(
        article, words, (time.span,), minutes + shift, other + shift, time.mod is not None, own, time.zone or LOCAL
    )


def _pairs(corpus: Corpus, clocks: Sequence[Clock]) -> Iterator[tuple[Clock, Clock]]:
    """Sentences of two articles that share a word or a day, or that both stand first."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, clock in enumerate(clocks):
        for part in {p for t in clock.terms if corpus.rarity(t) >= MIN_RARITY for p in list_parts(t)}:
            blocks[part].append(i)
    days: dict[DaySpan, list[int]] = defaultdict(list)
    for i, clock in enumerate(clocks):
        for day in _list_days(corpus, clock):
            days[day].append(i)
    lead = [i for i, c in enumerate(clocks) if c.place[1] <= LEAD_SENTENCES]
    pairs = block_pairs([*blocks.values(), *days.values(), lead], reach=BLOCK_REACH)
    return ((clocks[i], clocks[j]) for i, j in sorted(pairs) if clocks[i].place[0] != clocks[j].place[0])


def _tell_one(corpus: Corpus, a: Clock, b: Clock) -> bool:
    """Whether both sentences share a telling word and much of the rest."""
    shared = max((corpus.rarity(t) for t in a.terms if term_affinity((t,), b.terms) >= SAME_WORD), default=0.0)
    least = NEAR_COVERAGE if _are_near(a, b) else MIN_COVERAGE
    return shared >= MIN_RARITY and soft_coverage(corpus, a.terms, b.terms) >= least


def _befall_one(corpus: Corpus, a: Clock, b: Clock) -> bool:
    """Whether both tell a time of one day and name one person: a rounded time that fits is hardly another one."""
    named = corpus.names_at(*a.place) & corpus.names_at(*b.place)
    return any(map(corpus.is_named_person, named)) and not _list_days(corpus, a).isdisjoint(_list_days(corpus, b))


def _list_days(corpus: Corpus, clock: Clock) -> frozenset[DaySpan]:
    """The days of its times, whether told with them or before."""
    told = {t.spans[0] for t in clock.told}
    days = (parse_days(t.earliest, t.earliest) for t in corpus.by_id[clock.place[0]].times if t.span in told)
    return frozenset(d for d in days if d is not None)


def _are_leads(a: Clock, b: Clock) -> bool:
    """Whether both stand first in their articles: a rounded time there is most likely that of the news."""
    return max(a.place[1], b.place[1]) <= LEAD_SENTENCES


def _are_near(a: Clock, b: Clock) -> bool:
    """Whether two of the times lie so close together that chance hardly brings them there."""
    return any(_gap_of(x, y) <= NEAR_MINUTES for x in a.told for y in b.told)


def _judge(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two times of one day and zone within an hour of each other."""
    if a.days is not None and b.days is not None and a.days != b.days:
        return APART
    if _lies_ahead(corpus, a) != _lies_ahead(corpus, b):
        return APART  # the hour until which something is to be done is not the one at which it was done
    gap = _gap_of(a, b)
    if gap >= SAME_HOUR_MINUTES:
        return APART
    rounded = a.rounded or b.rounded
    if gap <= (_slack_of(corpus, a, b) if rounded else CLOCK_SLACK_MINUTES):
        why = f"{a.value} and {b.value} fit, one is less exact"
        return Verdict("coarser", why) if a.rounded != b.rounded or gap else None
    if a.status != b.status:
        return APART  # whole hours may lie between two zones
    if a.days is None or b.days is None:
        return Verdict("conflicting", f"{gap:.0f} minutes between {a.value} and {b.value}, if it is one day", 0.6)
    return Verdict("conflicting", f"{gap:.0f} minutes between {a.value} and {b.value}", 0.7)


def _slack_of(corpus: Corpus, a: Told, b: Told) -> float:
    """How far apart two times may lie of which one is rounded; "shortly before" tells the side as well."""
    times = {(t.article, t.spans[0]): t for t in (a, b)}
    mods = {x.mod for i, _ in times for x in corpus.by_id[i].times if (i, x.span) in times}
    return abs(max(SHORTLY.values())) if mods & SHORTLY.keys() else ABOUT_MINUTES


def _lies_ahead(corpus: Corpus, told: Told) -> bool:
    published = corpus.day(told.article)
    return told.days is not None and published is not None and told.days.first > published


def _gap_of(a: Told, b: Told) -> float:
    return min(_gap(x, y) for x in (a.low, a.high) for y in (b.low, b.high))


def _gap(x: float | None, y: float | None) -> float:
    """Minutes between two times of the day, the shorter way round."""
    gap = abs((x or 0.0) - (y or 0.0)) % MINUTES_A_DAY
    return min(gap, MINUTES_A_DAY - gap)

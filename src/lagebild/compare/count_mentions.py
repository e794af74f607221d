"""The numbers that the articles of a story tell, and which places of one article tell the same number."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lagebild.compare.affinity import term_affinity
from lagebild.compare.amounts import FORMER, PART, REPLACED, STANDING, WHOLE, cast_counts, running_counts
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import parse_days
from lagebild.compare.quantities import Quantity, list_quantities
from lagebild.compare.sorts import are_other_sorts, is_of_people, sort_affinity
from lagebild.compare.twins import Place
from lagebild.model.facts import RETRACTED, Analysis, Event
from lagebild.model.spans import Span
from lagebild.model.stories import Story

SAME_UNIT = 0.7
"""Affinity of two units from which equal numbers surely count the same."""
asserting = frozenset({"assert", "accuse", "deny", "warn", "worry"})
"""Acts that say how much there is."""
WISHES = frozenset({"demand", "threaten"})
"""Acts that say how much there should be: a threat is for the case that there is less."""
UNLIKELY_TWICE = 100.0
"""An article hardly tells so large a number of two things."""

CROWD = "participants"
"""The kind of those who take part."""
OLD = frozenset({FORMER, REPLACED})
"""Bounds of numbers that are so no longer."""
RESULT_GAP = 4
"""Characters of the word between the two numbers of a result."""

QUESTION, CLOSING_SIGNS = "?", " \n\"'“”»«›‹‘’)"
"""What ends a question, and what may stand behind it."""

YEARS_AGO_DAYS = 400
"""What lies further back is no news, and numbers of it are no news of today."""

Key = tuple[str, str]
"""Article id and where a number stands in it."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number with what comparing needs of it."""

    number: Quantity
    what: str
    """The kind of its figure; empty where no event carries it."""
    speakers: frozenset[str]
    sources: frozenset[str] = frozenset()
    """Those of the speakers who say that it is so, and neither demand nor promise it."""
    wanted_by: frozenset[str] | None = None
    """Who demands so much; None where nobody does."""
    past: bool = False
    """Whether it is of a happening that lies years before the report."""
    alone: bool = False
    """Whether its sentence has no other number."""
    lone_sorts: frozenset[str] = frozenset()
    """The sorts of which its article counts so many and nothing else."""
    spans: tuple[Span, ...] = ()
    """Every place where the article tells it."""
    out_of: float | None = None
    """Of how many it is, where its article says so right behind it: "87 of 152"."""
    year: str = ""
    """The year long ago of which it is told."""

    @property
    def place(self) -> Place:
        """Article and sentence."""
        return self.number.article, self.number.sentence

    @property
    def key(self) -> Key:
        """Article id and where it stands."""
        return self.number.article, f"{self.number.span.start:09d}"


def list_counts(corpus: Corpus, story: Story, figures: Mapping[str, Sequence[tuple[Span, str]]]) -> list[Count]:
    """All numbers of a story; `figures` gives for each article the spans of its events' figures with their records."""
    found = (_make_count(corpus, q) for a in story.articles for q in _list(corpus, a, figures))
    told = [c for c in found if not _is_only_denied(corpus, c) and _mod(c) not in OLD and not _is_asked(corpus, c)]
    told = _join_wholes(corpus, told)
    return _mark_lone_sorts(_mark_alone(_mark_results(told)))


def list_wholes(corpus: Corpus, story: Story) -> list[Count]:
    """How many there are in all, as told beside the number of some of them: "two of the four hijackers"."""
    found = (_make_count(corpus, q) for a in story.articles for q in _list(corpus, a, {}))
    return [
        replace(c, what=_running_kind(c.number), number=replace(c.number, figure=replace(c.number.figure, mod=None)))
        for c in found
        if c.number.figure is not None and c.number.figure.mod == WHOLE and any(map(is_of_people, c.number.sorts))
    ]


def _mark_results(counts: Sequence[Count]) -> list[Count]:
    """The numbers, of two votes side by side ("44 to 49 votes") each out of all that were cast."""
    marked = list(counts)
    for at, (one, other) in enumerate(pairwise(counts)):
        beside = other.number.span.start - one.number.span.end <= RESULT_GAP
        if one.place == other.place and beside and kind_of(other) in cast_counts and not one.out_of:
            cast = one.number.value + other.number.value
            marked[at : at + 2] = [replace(c, out_of=c.out_of or cast) for c in (one, other)]
    return marked


def _mod(count: Count) -> str | None:
    return count.number.figure.mod if count.number.figure is not None else None


def unit_affinity(a: Quantity, b: Quantity) -> float:
    """How much of what two numbers count is the same, by the words behind them or by the sort of those counted."""
    return max(term_affinity(a.units, b.units), sort_affinity(a.sorts, b.sorts))


def tells_part(count: Count) -> bool:
    """Whether it is of some of those counted before, of whom the report tells something else."""
    return _mod(count) == PART


def is_standing(count: Count) -> bool:
    """Whether it is told as one that no later report counts on."""
    return _mod(count) == STANDING


def _join_wholes(corpus: Corpus, counts: Sequence[Count]) -> list[Count]:
    """The numbers without those out of which the ones right before them are."""
    joined: list[Count] = []
    for count in counts:
        if _mod(count) != WHOLE:
            joined.append(count)
        elif joined and joined[-1].place == count.place and joined[-1].out_of is None:
            part = joined[-1].number
            behind = corpus.by_id[part.article].article.text[part.span.end : count.number.span.end]
            words = f"{behind.strip()} {count.number.words}"
            joined[-1] = replace(joined[-1], number=replace(part, words=words), out_of=count.number.value)
    return joined


def kind_of(count: Count) -> str:
    """The kind of a count, also where no event carries it."""
    return count.what or (count.number.figure.what if count.number.figure is not None else "")


def are_of_crowds(a: Count, b: Count) -> bool:
    """Whether both are of people who took part in something."""
    return kind_of(a) == kind_of(b) == CROWD


def are_of_two_wishes(a: Count, b: Count) -> bool:
    """Whether only one of two sums or shares is demanded, or each by somebody else: a demand and an offer."""
    if a.wanted_by is None or b.wanted_by is None:
        return is_only_wanted(a, b)
    return a.wanted_by.isdisjoint(b.wanted_by)


def is_only_wanted(a: Count, b: Count) -> bool:
    """Whether one of two numbers is as many as somebody wants, and the other one how many there are."""
    return (a.wanted_by is None) != (b.wanted_by is None)


def _is_only_denied(corpus: Corpus, count: Count) -> bool:
    """Whether the number stands in words that somebody calls untrue or takes back, so that nobody there gives it."""
    around = [
        s
        for s in corpus.by_id[count.number.article].statements
        if any(c.contains(count.number.span) for c in s.content)
    ]
    return bool(around) and all(s.act == "deny" or s.outcome == RETRACTED for s in around)


def _is_asked(corpus: Corpus, count: Count) -> bool:
    """Whether its sentence is a question, which says of nothing how much there is."""
    sentence = corpus.sentence_span(*count.place)
    text = corpus.by_id[count.number.article].excerpt(sentence) if sentence is not None else ""
    return text.rstrip(CLOSING_SIGNS).endswith(QUESTION)


def _list(corpus: Corpus, article: str, figures: Mapping[str, Sequence[tuple[Span, str]]]) -> list[Quantity]:
    return list_quantities(corpus, corpus.by_id[article], figures.get(article, ()), corpus.scales)


def _mark_alone(counts: Sequence[Count]) -> list[Count]:
    held = Counter(c.place for c in counts)
    return [replace(c, alone=held[c.place] == 1) for c in counts]


def _mark_lone_sorts(counts: Sequence[Count]) -> list[Count]:
    told: dict[Key, set[float]] = defaultdict(set)
    for count in counts:
        for sort in count.number.sorts:
            told[count.number.article, sort].add(count.number.value)
    return [
        replace(c, lone_sorts=frozenset(s for s in c.number.sorts if len(told[c.number.article, s]) == 1))
        for c in counts
    ]


def find_first(counts: Sequence[Count]) -> dict[Key, Key]:
    """For every number the place where its article first tells it: the same number again counts the same."""
    first: dict[Key, Key] = {}
    told: dict[tuple[str, float], list[Count]] = defaultdict(list)
    for count in counts:
        same = told[count.number.article, count.number.value]
        home = next((c for c in same if _count_alike(c, count)), None)
        first[count.key] = first[home.key] if home is not None else count.key
        same.append(count)
    return first


def _count_alike(a: Count, b: Count) -> bool:
    """Whether two equal numbers of one article surely count the same."""
    if a.past != b.past:
        return False
    if unit_affinity(a.number, b.number) >= SAME_UNIT:
        return True
    if are_other_sorts(a.number.sorts, b.number.sorts):
        return False  # "300 people from 300 houses"
    return abs(a.number.value) >= UNLIKELY_TWICE and not (a.what and b.what and a.what != b.what)


def join_mentions(said: Sequence[Count]) -> Count:
    """One count for all places where an article tells it."""
    first = next((c for c in said if c.alone), said[0])
    record = next((c.number.record for c in said if c.number.record is not None), None)
    return replace(
        first,
        number=replace(
            first.number,
            record=first.number.record or record,
            units=tuple(dict.fromkeys((*first.number.units, *(u for c in said for u in c.number.units)))),
            sorts=tuple(dict.fromkeys((*first.number.sorts, *(s for c in said for s in c.number.sorts)))),
        ),
        speakers=frozenset(s for c in said for s in c.speakers),
        past=all(c.past for c in said),
        sources=frozenset(s for c in said for s in c.sources),
        year=next((c.year for c in said if c.year), ""),
        spans=tuple(c.number.span for c in said),
    )


def _running_kind(number: Quantity) -> str:
    """The kind of a figure that no event carries, where its words tell one."""
    what = number.figure.what if number.figure is not None else ""
    return what if what in running_counts else ""


def _make_count(corpus: Corpus, number: Quantity) -> Count:
    analysis = corpus.by_id[number.article]
    carried = [(e, f) for e in analysis.events for f in e.figures if f.span.overlaps(number.span)]
    around = [s for s in analysis.statements if any(span.contains(number.span) for span in s.content)]
    wishes = [s for s in around if s.act in WISHES]
    return Count(
        number=number,
        what=next((f.what for _, f in carried), _running_kind(number)),
        speakers=frozenset(corpus.canonical(e) for s in around for e in s.speakers),
        sources=frozenset(corpus.canonical(e) for s in around if s.act in asserting for e in s.speakers),
        wanted_by=corpus.actor_ids(e for s in wishes for e in s.speakers) if wishes else None,
        past=any(_is_past(analysis, e) for e, _ in carried),
    )


def _is_past(analysis: Analysis, event: Event) -> bool:
    """Whether an event is dated years before the report came out."""
    days, published = parse_days(event.time.earliest, event.time.latest), analysis.published.earliest
    return days is not None and published is not None and (published - days.last).days > YEARS_AGO_DAYS

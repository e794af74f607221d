"""Times in like sentences and in statements of one claim that no event carries: one thing dated differently."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lagebild.compare.affinity import telling_terms, term_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import MOST_MOVED_DAYS
from lagebild.compare.groups import block_pairs
from lagebild.compare.happenings import parse_days
from lagebild.compare.matters import SAME_TERM
from lagebild.compare.moments import WANTED, judge_days
from lagebild.compare.others import Strangers
from lagebild.compare.said import Said
from lagebild.compare.told import APART, Judge, Told, Topic, find_differences, tell_by_sentence
from lagebild.compare.twins import Place, Twins
from lagebild.model.facts import Analysis, TimeExpression
from lagebild.model.intervals import interval_of, plain
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story, Verdict

MIN_LIKENESS = 0.40
"""Mean of likeness and meaning of two sentences from which fitting times date one thing."""
MIN_LIKENESS_APART = 0.60
"""The same for times that do not fit: most sentences of a story that are alike date two things."""
MIN_MOVED = 0.40
"""Likeness in meaning of two twin sentences whose days do not fit."""
CLEAR_MEANING = 0.60
"""Likeness in meaning from which twin sentences need no word in common."""
MIN_TERMS = 6
"""Shorter sentences are datelines and headings."""
MIN_RARITY = 0.6
"""Only sentences that share a term as rare as this are looked at."""
MAX_DAYS = 200
"""Longer periods date nothing in particular."""
BLOCK_REACH = 30
DAYPART = "daypart"
"""Grain of a morning or an evening."""
ACTING = frozenset({"person", "org", "country"})
"""Kinds of entities that a story names in sentences about anything."""
WILLED = frozenset({"demand", "threaten", "promise", "announce"})
"""Acts of which everybody sets his own day."""
FITTED = frozenset({"corrected_later", "coarser"})
"""Verdicts that take two times for those of one thing."""
ASKING = frozenset({"demand", "threaten"})
"""Acts that set a day for somebody else, or for what he does not do."""

Dated = Mapping[tuple[str, Span], frozenset[tuple[str, str]]]
"""What each time of an article dates: the kind of happening, and its record."""


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """A sentence with the times in it."""

    article: str
    index: int
    told: tuple[Told, ...]

    @property
    def place(self) -> Place:
        """Article and sentence."""
        return self.article, self.index


def compare_claim_times(corpus: Corpus, story: Story, group: Sequence[Said], claim: str) -> list[Difference]:
    """Differences between the times inside the statements of one claim."""
    told = [t for said in group for t in _times_in(corpus, said)]
    found = find_differences(corpus, Topic(story.id, "time", "date"), told, _judge_said)
    return [replace(d, claim=claim, kind=_kind(d)) for d in found]


def _times_in(corpus: Corpus, said: Said) -> list[Told]:
    times = corpus.by_id[said.article].times
    inside = (t for t in times if any(span.contains(t.span) for span in said.statement.content))
    return [told for t in inside if (told := _tell(corpus, said.article, t)) is not None]


def _tell(corpus: Corpus, article: str, time: TimeExpression) -> Told | None:
    days = parse_days(time.earliest, time.latest)
    if days is None or time.value is None or (days.last - days.first).days > MAX_DAYS:
        return None
    return Told(article, corpus.by_id[article].excerpt(time.span), (time.span,), days=days)


def _judge(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    verdict = judge_days(corpus, a, b)
    if verdict is None or verdict.verdict != "conflicting" or _are_neighbouring_dates(corpus, a, b):
        return verdict
    if corpus.is_later(b.article, a.article):
        return Verdict("corrected_later", f"{a.value} first, {b.value} in a later report", 0.7)
    return Verdict("compatible", f"{a.value} and {b.value} may date two steps of one thing", 0.5)


def _judge_said(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """The same for times of one utterance, where the day of a condition is another one than that of what follows."""
    if _is_conditional(corpus, a) != _is_conditional(corpus, b):
        return APART
    if _tell_one_clock(corpus, a, b):
        return None
    return _judge(corpus, a, b) or _judge_hours(corpus, a, b)


def _tell_one_clock(corpus: Corpus, a: Told, b: Told) -> bool:
    """Whether both give a time of day in the same words, so that only their reports put it on two days."""
    first, second = (interval_of(_value_of(corpus, told)) for told in (a, b))
    clocks = first is not None and second is not None and first.timed and second.timed
    return clocks and a.value.casefold() == b.value.casefold()


def _judge_hours(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """A part of the day against a time or another part that lies outside of it: "bis 12 Uhr", "bis zum Abend"."""
    first, second = (interval_of(_value_of(corpus, told)) for told in (a, b))
    if first is None or second is None or first.start.date() != second.start.date():
        return None
    timed = all(part.timed or part.grain == DAYPART for part in (first, second))
    apart = plain(first.start) > plain(second.end) or plain(second.start) > plain(first.end)
    if not (timed and apart) or DAYPART not in {first.grain, second.grain}:
        return None
    return Verdict("conflicting", f"{a.value} and {b.value} are two times of one day", 0.7)


def _value_of(corpus: Corpus, told: Told) -> str | None:
    return next((t.value for t in corpus.by_id[told.article].times if t.span == told.spans[0]), None)


def _are_neighbouring_dates(corpus: Corpus, a: Told, b: Told) -> bool:
    """Whether both give in digits the date of what lies ahead, a day apart: a plan moves by more, and it is told."""
    if a.days is None or b.days is None or not a.days.overlaps(b.days, slack=1):
        return False
    in_digits = all(any(c.isdigit() for c in t.value) for t in (a, b))
    return in_digits and all(_is_ahead(corpus, t) for t in (a, b))


def _is_ahead(corpus: Corpus, told: Told) -> bool:
    published = corpus.by_id[told.article].published.latest
    return published is not None and told.days is not None and told.days.first > published


def _judge_what_they_date(dated: Dated, strangers: Strangers) -> Judge:
    """The judge that takes a later day for a new one only where both may date one happening, or both a condition."""

    def judge_like(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = _judge(corpus, a, b)
        if verdict is None:
            return None
        left, right = (dated.get((t.article, t.spans[0]), frozenset()) for t in (a, b))
        may_be_one = (k == kind and not strangers.are_two(r, record) for k, r in left for kind, record in right)
        apart = bool(left and right) and not any(may_be_one)
        apart |= _is_only_wanted(corpus, a) != _is_only_wanted(corpus, b)
        moved = verdict.verdict == "corrected_later"  # anything else is no more than a hint
        # a less exact time of a condition is that of no other thing either
        apart = (moved and apart) or (verdict.verdict in FITTED and _are_due_apart(corpus, a, b))
        return APART if apart or _speak_for_themselves(corpus, a, b) else verdict

    return judge_like


def _speak_for_themselves(corpus: Corpus, a: Told, b: Told) -> bool:
    """Whether each time stands in what somebody demands, threatens or promises, and nobody says both."""
    first, second = (_list_voices(corpus, told) for told in (a, b))
    return bool(first and second) and not first & second


def _list_voices(corpus: Corpus, told: Told) -> frozenset[str]:
    said = corpus.by_id[told.article].statements
    own = (s for s in said if s.act in WILLED and any(c.contains(told.spans[0]) for c in s.content))
    return frozenset(actor for s in own for actor in corpus.actor_ids(s.speakers))


def _is_conditional(corpus: Corpus, told: Told) -> bool:
    """Whether a time stands in a condition: until then something else is to be done than what is told of."""
    return bool(_list_conditions(corpus, told))


def _list_conditions(corpus: Corpus, told: Told) -> list[Span]:
    conditions = (c for s in corpus.by_id[told.article].statements for c in s.condition)
    return [c for c in conditions if c.contains(told.spans[0])]


def _are_due_apart(corpus: Corpus, a: Told, b: Told) -> bool:
    """Whether only one time stands in a condition, or each in one of its own words: a new ultimatum moves none."""
    if _is_conditional(corpus, a) != _is_conditional(corpus, b):
        return True
    left, right = (_condition_terms(corpus, told) for told in (a, b))
    return bool(left and right) and term_affinity(left, right) < SAME_TERM


def _condition_terms(corpus: Corpus, told: Told) -> frozenset[str]:
    """The words of the condition in which a time stands, without times and words that say no."""
    analysis, conditions = corpus.by_id[told.article], _list_conditions(corpus, told)
    times = set(corpus.terms_in(told.article, (time.span for time in analysis.times)))
    return telling_terms(corpus.terms_in(told.article, conditions)) - times - corpus.negations


def _is_only_wanted(corpus: Corpus, told: Told) -> bool:
    """Whether a time stands in what somebody demands or threatens: what comes about has a day of its own."""
    analysis, span = corpus.by_id[told.article], told.spans[0]
    here = {t.id for t in analysis.times if t.span == span}
    dated = {event.status for event in analysis.events if event.time.source in here}
    asked = any(s.act in ASKING and any(c.contains(span) for c in s.content) for s in analysis.statements)
    return asked or (bool(dated) and dated <= WANTED)


def _kind(difference: Difference) -> str:
    return "specificity" if difference.verdict == "coarser" else difference.kind


def compare_loose_times(
    corpus: Corpus,
    story: Story,
    records: Mapping[tuple[str, int], str],
    twins: Twins,
    dated: Dated,
    strangers: Strangers,
) -> list[Difference]:
    """Differences between the times of sentences that say nearly the same; `dated` tells what each time dates."""
    judge = _judge_what_they_date(dated, strangers)
    sentences = [s for article in story.articles for s in _dated_sentences(corpus, article)]
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, sentence in enumerate(sentences):
        for term in set(corpus.sentence_terms(sentence.article, sentence.index)):
            if corpus.rarity(term) >= MIN_RARITY:
                blocks[term].append(i)
    number = {s.place: i for i, s in enumerate(sentences)}
    alike = {(number[a], number[b]) for a, b in twins if a in number and b in number}
    found: list[Difference] = []
    for i, j in sorted(block_pairs(blocks.values(), reach=BLOCK_REACH) | alike):
        a, b = sentences[i], sentences[j]
        likeness = 0.0 if a.article == b.article else _likeness(corpus, a, b)
        if (i, j) in alike and _tell_one_thing(corpus, a, b, meaning := twins[a.place, b.place]):
            moved = meaning >= MIN_MOVED and _may_be_moved(corpus, a, b)
            likeness = max(likeness, MIN_LIKENESS_APART if moved else MIN_LIKENESS)
        if likeness >= MIN_LIKENESS:
            record = records.get(a.place) or records.get(b.place)
            topic = Topic(story.id, "time", "date", record)
            differences = find_differences(corpus, topic, (*a.told, *b.told), judge)
            found += [d for d in differences if d.verdict == "coarser" or likeness >= MIN_LIKENESS_APART]
    return [replace(d, kind=_kind(d)) for d in found]


def _tell_one_thing(corpus: Corpus, a: DatedSentence, b: DatedSentence, meaning: float) -> bool:
    """Whether twin sentences mean much the same, nearly share a date, or a word beside times, speech and actors."""
    if meaning >= CLEAR_MEANING or any(_are_neighbouring_dates(corpus, x, y) for x in a.told for y in b.told):
        return True
    shared = _list_things(corpus, a) & _list_things(corpus, b)
    return any(corpus.rarity(t) >= MIN_RARITY for t in shared)


def _list_things(corpus: Corpus, sentence: DatedSentence) -> frozenset[str]:
    """The terms of a sentence without those of times, of words that tell who says something, and of actors."""
    analysis = corpus.by_id[sentence.article]
    here = analysis.sentences[sentence.index]
    spans = [t.span for t in analysis.times]
    spans += [m.span for e in analysis.entities if e.kind in ACTING for m in e.mentions]
    spans += [cue for s in analysis.statements for cue in s.cue]
    beside = frozenset(t for s in spans if here.overlaps(s) for t in corpus.terms(analysis.excerpt(s)))
    return frozenset(corpus.sentence_terms(*sentence.place)) - beside


def _may_be_moved(corpus: Corpus, a: DatedSentence, b: DatedSentence) -> bool:
    """Whether both sentences look ahead to days not far from each other: a plan has one day, what came has many."""
    days = [t.days for s in (a, b) for t in s.told if t.days is not None]
    ahead = all(_lies_ahead(corpus, s) for s in (a, b))
    return ahead and all(x.overlaps(y, slack=MOST_MOVED_DAYS) for x in days for y in days)


def _lies_ahead(corpus: Corpus, sentence: DatedSentence) -> bool:
    return all(_is_ahead(corpus, told) for told in sentence.told)


def _dated_sentences(corpus: Corpus, article: str) -> list[DatedSentence]:
    return [DatedSentence(article, index, told) for index, told in tell_by_sentence(corpus, article, _tell_deed)]


def _tell_deed(corpus: Corpus, article: str, time: TimeExpression) -> Told | None:
    """The day of what is told; None for the day on which somebody says it."""
    return None if _dates_saying(corpus.by_id[article], time.span) else _tell(corpus, article, time)


def _dates_saying(analysis: Analysis, time: Span) -> bool:
    """Whether a time stands in a sentence beside a verb of speaking, outside all that is said there."""
    here = next((s for s in analysis.sentences if s.overlaps(time)), time)
    said = [s for s in analysis.statements if any(here.contains(cue) for cue in s.cue)]
    return bool(said) and not any(c.contains(time) for s in said for c in s.content)


def _likeness(corpus: Corpus, a: DatedSentence, b: DatedSentence) -> float:
    """How likely two dated sentences speak of one thing, by words and meaning, the numbers left out."""
    left, right = ([t for t in corpus.sentence_terms(s.article, s.index) if not t[0].isdigit()] for s in (a, b))
    if min(len(left), len(right)) < MIN_TERMS:
        return 0.0
    likeness = corpus.likeness(left, right)
    meaning = corpus.meaning(a.place, b.place)
    return likeness if meaning is None else (likeness + meaning) / 2.0

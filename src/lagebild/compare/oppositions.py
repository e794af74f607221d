"""One matter told in words that exclude each other: done freely or forced, announced or not, forged or real."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from lagebild.compare.claims import denials
from lagebild.compare.corpus import Corpus
from lagebild.compare.denials import voice_of
from lagebild.compare.groups import connect
from lagebild.compare.happenings import DaySpan, parse_days
from lagebild.compare.own_words import MIN_LENGTH, name_terms
from lagebild.compare.said import Said, find_innermost
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.compare.turnabouts import TURNING
from lagebild.model.facts import ANY_HARM, CAUSES, GRAVE, OFFICE, Stance
from lagebild.model.stories import Difference, Story

BEFORE = 2
"""So many sentences before the words name what they are said of."""
MIN_RARE = 0.7
"""Rarity of a shared term that says what is spoken of."""
LIKE_MEANING = 0.4
"""Likeness in meaning of two sentences about one matter."""
ENOUGH_SIGNS = 2
"""So many signs of one matter are needed before two words contradict each other."""
NIGHT = timedelta(days=1)
"""A time that is no longer than from one day to the next tells the day of something."""
CORRECTED = "corrected_later"
OPEN = frozenset({"demand", "threaten", "ask", "hope", "worry", "warn", "promise"})
"""Acts that tell of what is not yet."""

ELSEWHERE = frozenset({"departure", *GRAVE, ANY_HARM}) | CAUSES | TURNING
"""Topics compared elsewhere: of events, of what brought something about, of grave matters, of what is meant."""


@dataclass(frozen=True, slots=True)
class Held:
    """A stance with what its sentence and those before tell of the matter."""

    article: str
    stance: Stance
    sentence: int
    inside: Said | None
    """The statement that holds the words."""
    terms: frozenset[str]
    near: frozenset[str]
    """Telling terms of its own sentence, and of those before as well."""
    actors: frozenset[str]
    days: tuple[DaySpan, ...]


def compare_stances(corpus: Corpus, story: Story, said: Sequence[Said]) -> list[Difference]:
    """A contradiction for each matter that reports tell in words that exclude each other."""
    held = [h for article in story.articles for h in _hold_stances(corpus, article, said)]
    pairs: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for (m, a), (n, b) in combinations(enumerate(held), 2):
        if _exclude_each_other(a, b) and _tell_one_matter(corpus, a, b):
            pairs[a.stance.topic, _judge(corpus, a, b)].append((m, n))
    found = []
    for (_, verdict), linked in pairs.items():
        for group in connect(sorted({n for pair in linked for n in pair}), linked):
            found.append(_contrast(corpus, story, [held[n] for n in group], verdict))
    return found


def _contrast(corpus: Corpus, story: Story, group: Sequence[Held], verdict: str) -> Difference:
    """The difference between these, called by the first words of either side."""
    words = {h.stance.side: corpus.by_id[h.article].excerpt(h.stance.span) for h in reversed(group)}
    first, second = (words[side] for side in dict.fromkeys(h.stance.side for h in group))
    because = f"{first} and {second} exclude each other"
    if verdict == CORRECTED:
        because = f"{first} first and {second} in a later report"
    topic = Topic(story.id, "attribution", f"{first}, {second}")
    return make_difference(topic, verdict, [_tell(corpus, h) for h in group], because)


def _exclude_each_other(a: Held, b: Held) -> bool:
    return a.article != b.article and a.stance.topic == b.stance.topic and a.stance.side != b.stance.side


def _hold_stances(corpus: Corpus, article: str, said: Sequence[Said]) -> Iterator[Held]:
    analysis = corpus.by_id[article]
    names = name_terms(corpus, article) if analysis.stances else frozenset()
    for stance in analysis.stances:
        inside = find_innermost(said, article, stance.span)
        if _is_compared_elsewhere(stance.topic) or (inside is not None and not _asserts(inside)):
            continue
        sentence = corpus.sentence_at(article, stance.span.start)
        window = range(max(0, sentence - BEFORE), sentence + 1)
        own = frozenset(corpus.terms(analysis.excerpt(stance.span)))
        terms = [frozenset(_telling(corpus, article, n)) - names - own for n in window]
        named = (e for n in window for e in corpus.names_at(article, n))
        yield Held(
            article=article,
            stance=stance,
            sentence=sentence,
            inside=inside,
            terms=terms[-1],
            near=frozenset().union(*terms),
            actors=corpus.actor_ids(named),
            days=tuple(_list_days(corpus, article, window)),
        )


def _is_compared_elsewhere(topic: str) -> bool:
    return topic in ELSEWHERE or topic.startswith(OFFICE)


def _asserts(said: Said) -> bool:
    """Whether the words are meant as they stand: neither wished for, nor only taken up to be called untrue."""
    statement = said.statement
    taken_up = statement.act in denials and bool(statement.cue) and statement.form not in ("direct", "mixed")
    return statement.act not in OPEN and not statement.condition and not taken_up


def _telling(corpus: Corpus, article: str, sentence: int) -> Iterator[str]:
    terms = corpus.sentence_terms(article, sentence)
    return (t for t in terms if len(t) >= MIN_LENGTH and not t.isdigit() and corpus.rarity(t) >= MIN_RARE)


def _list_days(corpus: Corpus, article: str, window: range) -> Iterator[DaySpan]:
    for time in corpus.by_id[article].times:
        if corpus.sentence_at(article, time.span.start) in window:
            days = parse_days(time.earliest, time.latest)
            if days is not None and days.last - days.first <= NIGHT:
                yield days


def _tell_one_matter(corpus: Corpus, a: Held, b: Held) -> bool:
    meaning = corpus.meaning((a.article, a.sentence), (b.article, b.sentence)) or 0.0
    telling = (
        bool(a.terms & b.near or b.terms & a.near),
        any(x.overlaps(y) for x in a.days for y in b.days),
        meaning >= LIKE_MEANING,
    )
    # of all that one story tells, neighbouring sentences share words and names
    also = (not telling[0] and bool(a.near & b.near), bool(a.actors & b.actors))
    return any(telling) and sum((*telling, *also)) >= ENOUGH_SIGNS


def _judge(corpus: Corpus, a: Held, b: Held) -> str:
    """Two contradict each other; who says the opposite on a later day corrects himself."""
    first, second = (h.inside.direct if h.inside is not None else frozenset() for h in (a, b))
    later = corpus.is_later(a.article, b.article) or corpus.is_later(b.article, a.article)
    return CORRECTED if first & second and later else "conflicting"


def _tell(corpus: Corpus, held: Held) -> Told:
    analysis = corpus.by_id[held.article]
    if held.inside is None:
        span = corpus.sentence_span(held.article, held.sentence) or held.stance.span
        return Told(held.article, analysis.excerpt(span), (span,))
    spans = held.inside.statement.content
    words = " … ".join(analysis.excerpt(s) for s in spans)
    return Told(held.article, f"{voice_of(corpus, held.inside)}: {words}", spans)

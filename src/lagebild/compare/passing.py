"""Happenings that a report only names in passing: its words join the record of which other reports tell."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lagebild.compare.affinity import PART_OF, read_features
from lagebild.compare.alignment import score_pair
from lagebild.compare.corpus import Corpus
from lagebild.compare.denials import MIN_RARE
from lagebild.compare.happenings import Happening, list_passing
from lagebild.compare.kinds import find_outstanding, name_by_kind
from lagebild.compare.rows import use_other_channels
from lagebild.model.facts import TALK, Event

MATCH = "SPORT"
"""The type of what every report of a match or league is full of: goals, wins and defeats."""
LEAST = 0.4
"""Log odds that the words and an event of the record are one happening ..."""
LEAD = 0.5
"""... and by how much more than for the next best record."""
LIKE_SENTENCES = 0.3
"""Sentences so much alike in meaning speak of one thing, where the word alone may mean several."""
VERY_LIKE = 0.5
"""The same for what one report tells as done and the other one fears, demands or denies."""
LONG = 11
"""Words of so many letters are mostly made of two, and stand for one thing in a story."""
MOST_RATED = 30
"""Of a happening that very many reports tell, so many are compared, those told nearest to the report."""

Groups = Sequence[Sequence[Happening]]


class Choice(NamedTuple):
    """What a report names in passing, the record that it fits best, and how well."""

    score: float
    group: int
    passing: Happening


def take_up_passing(corpus: Corpus, groups: Groups) -> list[list[Happening]]:
    """The groups with what reports name in passing: the surest words of each report that tells nothing else of it.

    What is alone of its kind is known by nouns of the kind as well.

    What joins counts from now on among the events of its article.
    """
    found = [list(group) for group in groups]
    taken: dict[str, list[Event]] = defaultdict(list)
    for choice in sorted(_list_choices(corpus, groups), key=lambda c: (-c.score, c.passing.key)):
        group, article = found[choice.group], choice.passing.article
        if all(h.article != article for h in group):
            group.append(choice.passing)
            taken[article].append(choice.passing.event)
    for group in find_outstanding(found):
        for passing in name_by_kind(corpus, group):
            if passing.event not in taken[passing.article]:
                group.append(passing)
                taken[passing.article].append(passing.event)
    corpus.admit(taken)
    return [sorted(group, key=lambda h: (corpus.order[h.article], h.at)) for group in found]


def _list_choices(corpus: Corpus, groups: Groups) -> Iterator[Choice]:
    words = [frozenset(t for h in group for t in h.trigger) for group in groups]
    told: dict[str, list[Happening]] = defaultdict(list)
    for happening in (h for group in groups for h in group):
        told[happening.article].append(happening)
    alike: dict[frozenset[str], list[int]] = {}
    for analysis in corpus.analyses:
        for passing in list_passing(corpus, analysis.article.id):
            if any(_is_told_of(passing, own) for own in told[analysis.article.id]):
                continue
            if passing.trigger not in alike:
                alike[passing.trigger] = [n for n, w in enumerate(words) if _may_be_of_one_word(passing.trigger, w)]
            choice = _choose(corpus, passing, groups, alike[passing.trigger])
            if choice is not None:
                yield choice


def _is_told_of(passing: Happening, own: Happening) -> bool:
    """Whether a talk without a day of its own may be one of which its own report tells."""
    if passing.event.type != TALK or own.event.type != TALK or passing.days is not None:
        return False
    alike = passing.actors <= own.actors if passing.actors else bool(passing.trigger & own.trigger)
    return alike and not use_other_channels(passing, own)


def _may_be_of_one_word(trigger: Iterable[str], known: Iterable[str]) -> bool:
    """Whether a word is among those known or part of one, or has one as its part."""
    return any(term in word or word in term for term in trigger for word in known)


def _choose(corpus: Corpus, passing: Happening, groups: Groups, alike: Iterable[int]) -> Choice | None:
    """The group with which the words are surely one happening, and no other."""
    scored: list[tuple[float, int, Happening]] = []
    for number in alike:
        others = [h for h in groups[number] if h.article != passing.article]
        rated = [(score_pair(corpus, passing, h), h) for h in _list_nearest(corpus, passing, others)]
        if rated:
            score, best = max(rated, key=lambda pair: pair[0])
            scored.append((score, number, best))
    scored.sort(key=lambda rating: (-rating[0], rating[1]))
    if not scored or scored[0][0] < LEAST or (len(scored) > 1 and scored[0][0] - scored[1][0] < LEAD):
        return None
    score, number, best = scored[0]
    return Choice(score, number, passing) if _is_surely_one(corpus, passing, best) else None


def _list_nearest(corpus: Corpus, passing: Happening, others: Sequence[Happening]) -> Sequence[Happening]:
    """Those of other reports that came out nearest before or after it."""
    if len(others) <= MOST_RATED:
        return others
    place = corpus.order[passing.article]
    return sorted(others, key=lambda h: abs(corpus.order[h.article] - place))[:MOST_RATED]


def _is_surely_one(corpus: Corpus, passing: Happening, other: Happening) -> bool:
    """Whether both go by one word, and by more than that where the word is a verb or means one talk of many."""
    shared = read_features(corpus, passing, other)
    if shared.trigger < PART_OF:
        return False
    if shared.unreal and shared.meaning < VERY_LIKE and not _share_telling_noun(corpus, passing, other):
        return False
    if passing.event.type == MATCH:
        return bool(shared.shared_actors or shared.same_day)
    if passing.named and passing.event.type != TALK and shared.same_type:
        return True
    return bool(shared.names or shared.shared_actors or shared.same_day) or shared.meaning >= LIKE_SENTENCES


def _share_telling_noun(corpus: Corpus, passing: Happening, other: Happening) -> bool:
    """Whether both go by one long and rare noun, which stands for one thing whether it is done, planned or denied."""
    if not (passing.named and other.named):
        return False
    return any(len(t) >= LONG and corpus.rarity(t) >= MIN_RARE for t in passing.trigger & other.trigger)

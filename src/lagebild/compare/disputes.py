"""Disputes: what a report sets against what it had somebody else say just before."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from lagebild.compare.claims import denials
from lagebild.compare.corpus import Corpus
from lagebild.compare.denials import MIN_MATTER, asserting, list_passed_on, tell_said, voice_of
from lagebild.compare.echoes import find_echoes
from lagebild.compare.own_words import own_terms
from lagebild.compare.said import Said, refusals
from lagebild.compare.told import Topic, make_difference
from lagebild.model.spans import cover
from lagebild.model.stories import Difference, Story

disputable = asserting | {"praise", "worry", "hope", "deny"}
"""Acts whose content somebody else can contradict; a demand is refused and not denied."""
NEAR_SENTENCES = 2
"""So many sentences before it stands what somebody answers."""
TURN_SENTENCES = 1
"""What one side says goes on from one sentence to the next."""


def find_disputes(corpus: Corpus, story: Story, claims: Sequence[Sequence[Said]]) -> list[Difference]:
    """A contradiction for each statement that its report sets against the one before it."""
    ordered: dict[str, list[Said]] = defaultdict(list)
    for one in sorted((s for group in claims for s in group), key=_place):
        ordered[one.article].append(one)
    groups = {s.key: group for group in claims for s in group}
    found = []
    for said in ordered.values():
        for number, one in enumerate(said):
            added = _go_on(one, said[number + 1 :])
            rivals = _find_rivals(corpus, one, said[:number], added)
            if rivals:
                found.append(_dispute(corpus, story, rivals, [one, *added], groups))
    return found


def _place(said: Said) -> tuple[str, int, int]:
    return said.article, said.sentence, said.statement.content[0].start if said.statement.content else -1


def _find_rivals(corpus: Corpus, one: Said, before: Sequence[Said], added: Sequence[Said]) -> list[Said]:
    """What the side that spoke last before said, if this is said against it."""
    if not one.direct:
        return []
    opened = _opened(corpus, one)
    near = [s for s in before if one.sentence - s.sentence <= NEAR_SENTENCES and s.sentence <= opened]
    own = [s for s in before if s.speakers & one.speakers]
    near = [s for s in near if not s.overlaps(one) and not any(o.holds(s) for o in own)]
    last = next((s for s in reversed(near) if not s.speakers & one.speakers), None)
    if last is None or not _is_against(corpus, one, last):
        return []
    if one.statement.act not in denials and not one.statement.contrast and not added:
        return []  # who only will not say anything of it disputes nothing
    if last.statement.act not in disputable:
        if not any(s.statement.act in asserting for s in added):
            return []  # nor does who turns a demand down
        near = list(before)
    turn = [last]
    for earlier in reversed(near[: near.index(last)]):
        if turn[-1].sentence - earlier.sentence > TURN_SENTENCES or not _same_side(earlier, last):
            break
        turn.append(earlier)
    told = [s for s in reversed(turn) if s.statement.act in disputable]
    return told if any(len(own_terms(corpus, s)) >= MIN_MATTER for s in told) else []


def _is_against(corpus: Corpus, one: Said, last: Said) -> bool:
    """Whether words of the report, a bare "denied it" or an accusation just before say that both contradict."""
    if one.statement.contrast:
        return True
    if one.statement.act in refusals and not own_terms(corpus, one):
        return not _refuses_a_plan(corpus, one, last)
    accused = last.statement.act == "accuse" and one.sentence - last.sentence <= TURN_SENTENCES
    return accused and one.statement.act in denials


def _refuses_a_plan(corpus: Corpus, one: Said, last: Said) -> bool:
    """Whether a bare "refuses that" means what the report has others plan in the sentence between."""
    between = range(last.sentence + 1, one.sentence)
    plans = (e for e in corpus.by_id[one.article].events if e.status == "scheduled" and e.statement is None)
    told = (corpus.sentence_at(one.article, cover(e.trigger).start) for e in plans if e.trigger and e.by)
    return any(sentence in between for sentence in told)


def _opened(corpus: Corpus, one: Said) -> int:
    """The last sentence that it can be said against: where the contradiction stands before it, one of those before."""
    first = min((corpus.sentence_at(one.article, s.start) for s in one.statement.contrast), default=one.sentence)
    return first if first == one.sentence else first - 1


def _same_side(a: Said, b: Said) -> bool:
    return bool(a.speakers & b.speakers) or a.overlaps(b)


def _go_on(one: Said, after: Sequence[Said]) -> list[Said]:
    """What the same side adds in the next sentence."""
    return [s for s in after[:1] if s.speakers & one.speakers and s.sentence - one.sentence <= TURN_SENTENCES]


def _dispute(
    corpus: Corpus,
    story: Story,
    rivals: Sequence[Said],
    replies: Sequence[Said],
    groups: Mapping[tuple[str, str], Sequence[Said]],
) -> Difference:
    names = " and ".join(voice_of(corpus, s) for s in (rivals[-1], replies[0]))
    told = [
        tell_said(corpus, s)
        for side in (rivals, replies)
        for one in side
        for s in (one, *list_passed_on(corpus, one, rivals, groups[one.key]))
    ]
    topic = Topic(story.id, "attribution", replies[0].statement.act)
    if len({t.article for t in told}) < 2:
        said = {s.key: s for group in groups.values() for s in group}
        told += [tell_said(corpus, s) for s in find_echoes(corpus, [rivals[-1], *replies], said.values())]
    if len({t.article for t in told}) < 2:
        because = f"{names} contradict each other, told by one article only"
        return make_difference(topic, "single_source", told, because)
    return make_difference(topic, "conflicting", told, f"{names} contradict each other")

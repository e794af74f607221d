"""Who demands, threatens, promises or refuses what, and what became of it."""

from collections.abc import Container, Iterable, Mapping, Sequence

from lagebild.compare.answers import find_answers, is_agreed_after_all
from lagebild.compare.concessions import find_deadline, gives_way
from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.groups import connect
from lagebild.compare.happenings import Happening
from lagebild.compare.matters import Matters
from lagebild.compare.outcomes import Outcomes, outcomes
from lagebild.compare.pointing import take_up_answers
from lagebild.compare.said import Said, passes_on
from lagebild.model.spans import Span
from lagebild.model.stories import LedgerEntry, StatusChange, Story

entered = ("demand", "threaten", "promise", "reject")
"""Acts that oblige somebody or call for an answer."""
plain = frozenset({"assert", "announce"})
"""Acts by which a report tells a demand or promise without saying that it is one."""
weaker: Mapping[str, frozenset[str]] = {
    "demand": frozenset({"ask", "hope", "worry", "agree"}),
    "threaten": frozenset({"warn", "worry", "hope", "ask", "agree", "deny", "reject"}),
    "promise": frozenset({"hope", "ask", "worry", "deny", "reject", "oppose"}),
    "reject": frozenset({"agree", "promise", "hope", "ask"}),
}
"""With which acts somebody later takes back a part of what he said."""
settled = ("met", "late", "rejected", "softened", "unmet", "denied")
"""Statuses that stay until another one of them; repeating changes none."""


def keep_ledger(
    corpus: Corpus, story: Story, claims: Iterable[Sequence[Said]], records: Iterable[Sequence[Happening]] = ()
) -> list[LedgerEntry]:
    """One entry for each demand, threat, promise or refusal, however often and in however many articles it is told."""
    told = [list(g) for g in claims if g]
    matters = Matters(corpus, (s for g in told for s in g))
    groups = take_up_answers(told, matters)
    if groups != told:
        matters = Matters(corpus, (s for g in groups for s in g))
    ended = {s.key for s in matters.ended}
    sides = [side for group in groups for side in _list_sides([s for s in group if s.key not in ended])]
    # "this" and "to do so" name nothing that a reader could look up; what the paper itself says nobody owes
    named = [side for side in sides if any(map(matters.names_thing, side)) and any(map(_is_attributed, side))]
    named = [side for side in named if not all(map(_tells_only_condition, side))]
    named = [_without_other_acts(side) for side in named]
    owed = _join_repeated(corpus, [side for side in named if _act_of(side) in entered], matters)
    # whose deadline is put off, and what is due by it, was told before, or at least whose it is
    owed = [g for g in owed if not _only_extends(g) or any(s.statement.addressees for s in g)]
    owed = [g for g in owed if not _only_heads_another(corpus, g, owed, matters)]
    answered = [(g, find_answers(corpus, g, _act_of(g), matters)) for g in owed]
    answering = {s.key for group in owed for s in matters.naming(group)}
    answering |= {reply.key for _, found in answered for reply, status in found if status == "rejected"}
    kept = [(g, a) for g, a in answered if _act_of(g) != "reject" or _is_refusal_of_its_own(g, answering)]
    later = Outcomes(corpus, matters, records, [g for g, _ in kept])
    return [_make_entry(corpus, story, g, a, matters, later) for g, a in kept]


def _is_attributed(said: Said) -> bool:
    """Whether somebody says it, or a word tells that it is said."""
    return bool(said.speakers or said.statement.cue or said.statement.speaker_spans or said.statement.impersonal)


def _tells_only_condition(said: Said) -> bool:
    """Whether nothing is told but on what a demand, threat or promise depends, which another statement tells."""
    content, condition = said.statement.content, said.statement.condition
    return bool(content) and all(any(c.contains(w) for c in condition) for w in content)


def _is_refusal_of_its_own(group: Sequence[Said], answering: Container[tuple[str, str]]) -> bool:
    """Whether somebody refuses a thing that is no entry itself: who turns a demand down is told with the demand."""
    # who does not want to comment owes nothing and turns nothing down
    own = [s for s in group if not s.statement.withheld]
    return any(s.direct for s in own) and not all(s.key in answering for s in own)


def _only_heads_another(
    corpus: Corpus, group: Sequence[Said], groups: Iterable[Sequence[Said]], matters: Matters
) -> bool:
    """Whether only headings tell it, and the text below each tells in other words what the same one does."""
    own = _voices(corpus, group)
    others = [o for o in groups if o is not group and _act_of(o) == _act_of(group)]
    rivals = [(o, _voices(corpus, other)) for other in others for o in other]
    return all(
        any(matters.stands_below(s, o) and (s.only_calls or own & voices) for o, voices in rivals) for s in group
    )


def _act_of(group: Sequence[Said]) -> str:
    """What most reports say that it does; one that plainly tells it counts half, and leaves open what it binds to."""
    acts = [s.statement.act for s in group]
    binding = [act for act in acts if act in entered]
    return max(dict.fromkeys((*binding, *acts)), key=lambda act: acts.count(act) * (1 if act in plain else 2))


def _without_other_acts(group: Sequence[Said]) -> list[Said]:
    """The statements that do, tell or take back what most of them do: who says so may also blame somebody."""
    act = _act_of(group)
    return [s for s in group if s.statement.act in {act} | plain | weaker.get(act, frozenset())]


def _list_sides(group: Sequence[Said]) -> list[list[Said]]:
    """The statements of an utterance by who makes them: others agree or refuse in the same words."""
    sides: list[list[Said]] = []
    for one in (s for s in group if not any(passes_on(s, o) and s.statement.act == o.statement.act for o in group)):
        side = next((s for s in sides if not one.direct or any(_is_one_voice(one, o) for o in s)), None)
        if side is None:
            sides.append([one])
        else:
            side.append(one)
    return sides


def _is_one_voice(one: Said, other: Said) -> bool:
    """Whether both are said by the same, or for the same body; whoever passes something on says something else."""
    return bool(one.speakers & other.speakers) and not (passes_on(one, other) or passes_on(other, one))


def _join_repeated(corpus: Corpus, groups: Sequence[Sequence[Said]], matters: Matters) -> list[list[Said]]:
    """What one actor demands, threatens or promises more than once is one entry."""
    number = {s.key: n for n, g in enumerate(groups) for s in g}
    alike = ((n, number.get(other.key)) for n, group in enumerate(groups) for other in matters.alike(group))
    pairs = ((n, m) for n, m in alike if m is not None and _is_same_voice(corpus, groups[n], groups[m]))
    taken_up = (
        (n, m) for n, group in enumerate(groups) if (m := _find_earlier(corpus, group, groups, matters)) is not None
    )
    joined = connect(range(len(groups)), [*pairs, *taken_up])
    return [sorted((s for n in numbers for s in groups[n]), key=matters.place) for numbers in joined]


def _find_earlier(
    corpus: Corpus, group: Sequence[Said], groups: Sequence[Sequence[Said]], matters: Matters
) -> int | None:
    """Which earlier one of the same side is meant where only its outcome is told: the only one that shares a word.

    A deadline that is put off may share none with what is due by it.
    """
    if not all(s.statement.outcome in outcomes for s in group):
        return None
    earlier = [
        n
        for n, other in enumerate(groups)
        if _is_same_voice(corpus, group, other) and matters.place(other[0]) < matters.place(group[0])
        if other is not group
    ]
    like = [n for n in earlier if any(matters.share(s, o) for s in group for o in groups[n])]
    extended = _only_extends(group)
    dated = [n for n in earlier if extended and any(find_deadline(corpus, o) is not None for o in groups[n])]
    found = like or dated
    return found[0] if len(found) == 1 else None


def _only_extends(group: Sequence[Said]) -> bool:
    """Whether nothing is told but that a deadline is put off."""
    return all(s.statement.outcome == "extended" for s in group)


def _is_same_voice(corpus: Corpus, a: Sequence[Said], b: Sequence[Said]) -> bool:
    """Whether somebody, or whoever speaks for the same body, does the same by both."""
    return bool(_voices(corpus, a) & _voices(corpus, b)) and _act_of(a) == _act_of(b)


def _voices(corpus: Corpus, group: Sequence[Said]) -> frozenset[str]:
    """Who speaks, with the states and bodies that they speak for."""
    return frozenset().union(*(corpus.actor_ids(s.statement.speakers) for s in group))


def _make_entry(
    corpus: Corpus,
    story: Story,
    group: Sequence[Said],
    answered: Sequence[tuple[Said, str]],
    matters: Matters,
    later: Outcomes,
) -> LedgerEntry:
    act = _act_of(group)
    own = [s for s in group if s.statement.act == act]
    first = own[0]
    holder = next((s for s in own if s.statement.condition), first)
    condition = holder.statement.condition or _find_condition(corpus, first)
    changes = _list_changes(corpus, group, act, answered, matters, later)
    told = sorted({s.article for s in group}, key=corpus.order.__getitem__)
    return LedgerEntry(
        id=stable_id("l", (f"{s.article} {s.statement.id}" for s in group)),
        story=story.id,
        # who only passes it on says something else
        by=tuple(dict.fromkeys(corpus.canonical(e) for s in own for e in s.statement.speakers)),
        act=act,
        to=tuple(dict.fromkeys(corpus.canonical(e) for s in group for e in s.statement.addressees)),
        what=" … ".join(map(corpus.by_id[first.article].excerpt, first.statement.content)),
        condition=" … ".join(map(corpus.by_id[holder.article].excerpt, condition)) or None,
        status=_latest(act, [c.status for c in changes if c.status != "rejected" or not is_agreed_after_all(answered)]),
        entries=tuple(s.key for s in group),
        answers=tuple(reply.key for reply, _ in answered),
        first=told[0],
        last=told[-1],
        changes=changes,
    )


def _find_condition(corpus: Corpus, said: Said) -> tuple[Span, ...]:
    """The condition inside the words of a statement that is known of who passes them on."""
    around = (s for s in corpus.by_id[said.article].statements if s.condition)
    held = (s.condition for s in around if all(any(w.contains(c) for w in said.statement.content) for c in s.condition))
    return next(held, ())


def _list_changes(
    corpus: Corpus,
    group: Sequence[Said],
    act: str,
    answered: Sequence[tuple[Said, str]],
    matters: Matters,
    told_later: Outcomes,
) -> tuple[StatusChange, ...]:
    """Every status with the report that tells it, in order of publication; the first one is open."""
    steps: list[tuple[tuple[int, int], str, str]] = [(matters.moment(r), s, r.article) for r, s in answered]
    first = group[0]
    days = {corpus.day(first.article)}
    for later in group[1:]:
        day = corpus.day(later.article)
        if day is not None and day not in days and not later.statement.outcome:
            days.add(day)
            steps.append((matters.place(later), _compare_wording(corpus, group, later, act), later.article))
    disowned = _list_disowned(corpus, group, matters)
    steps += [(matters.place(later), "denied", later.article) for later in disowned]
    for later in _take_backs(corpus, group, act, matters):
        if later not in disowned:
            steps.append((matters.place(later), "softened", later.article))
    for status, article, at in told_later.find(group, act):
        steps.append(((corpus.order[article], at), status, article))
    broken = {article for _, status, article in steps if status == "unmet"}
    # a report that tells of a broken word does not call it given up as well
    kept = (step for step in sorted(steps) if step[1] != "softened" or step[2] not in broken)
    told = [("open", first.article), *((status, article) for _, status, article in kept)]
    return tuple(
        StatusChange(status, article, corpus.by_id[article].published)
        for n, (status, article) in enumerate(told)
        if n == 0 or status != told[n - 1][0]
    )


def _compare_wording(corpus: Corpus, group: Sequence[Said], later: Said, act: str) -> str:
    """Whether it is said again as before, more weakly, or only under a condition that it had not had."""
    if later.statement.act in weaker[act]:
        return "denied" if later.statement.named == act else "softened"
    before = [s for s in group if corpus.is_later(later.article, s.article)]
    conditional = bool(later.statement.condition) and not any(s.statement.condition for s in before)
    eased = any(gives_way(corpus, s, later, act) for s in before)
    return "softened" if before and (conditional or eased) else "repeated"


def _take_backs(corpus: Corpus, group: Sequence[Said], act: str, matters: Matters) -> list[Said]:
    """What the same actor says of the matter on a later day with a weaker act."""
    speakers = frozenset().union(*(s.direct for s in group))
    return [
        other
        for other in matters.alike(group)
        if other.direct & speakers and all(corpus.is_later(other.article, s.article) for s in group[:1])
        if other.statement.act in weaker[act] or any(gives_way(corpus, s, other, act) for s in group)
    ]


def _list_disowned(corpus: Corpus, group: Sequence[Said], matters: Matters) -> list[Said]:
    """Where the same side says later that it never demanded, threatened or promised it."""
    voices = _voices(corpus, group)
    called = matters.calling(group)
    return [s for s in called if s.statement.act == "deny" and voices & corpus.actor_ids(s.statement.speakers)]


def _latest(act: str, statuses: Sequence[str]) -> str:
    """What it came to: a threat that is carried out stays so, though what was done is undone afterwards."""
    told = [status for status in statuses if status in settled]
    if told:
        return "met" if act == "threaten" and "met" in told and told[-1] == "softened" else told[-1]
    return "answered" if "answered" in statuses else "repeated" if "repeated" in statuses else "open"

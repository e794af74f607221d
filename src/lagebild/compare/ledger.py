"""Who demands, threatens, promises or refuses what, and what became of it."""

from collections.abc import Iterable, Sequence

from lagebild.compare.affinity import soft_coverage, term_affinity
from lagebild.compare.claims import Said
from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.denials import MIN_RARE, own_terms
from lagebild.model.stories import LedgerEntry, Story

entered = ("demand", "threaten", "promise", "reject")
"""Acts that oblige somebody or call for an answer."""
answers = {"reject": "rejected", "deny": "rejected", "oppose": "rejected", "agree": "met", "promise": "met"}
"""Act of the answer: what it makes of the entry."""
MIN_ANSWER = 0.6
"""Share of an entry's or answer's terms that the other one repeats."""


def keep_ledger(corpus: Corpus, story: Story, claims: Iterable[Sequence[Said]]) -> list[LedgerEntry]:
    """One entry for each demand, threat, promise or refusal, however many articles pass it on."""
    groups = [g for g in claims if g]
    replies = [s for g in groups for s in g if s.statement.act in answers]
    return [_make_entry(corpus, story, g, replies) for g in groups if _act_of(g) in entered]


def _act_of(group: Sequence[Said]) -> str:
    acts = [s.statement.act for s in group]
    return max(dict.fromkeys(acts), key=acts.count)


def _make_entry(corpus: Corpus, story: Story, group: Sequence[Said], replies: Sequence[Said]) -> LedgerEntry:
    act = _act_of(group)
    first = next(s for s in group if s.statement.act == act)
    found = [] if act == "reject" else [r for r in replies if r not in group and _answers(corpus, group, r)]
    condition = next((s.statement.condition for s in group if s.statement.condition), ())
    holder = next((s for s in group if s.statement.condition), first)
    excerpt = corpus.by_id[holder.article].excerpt
    return LedgerEntry(
        id=stable_id("l", (f"{s.article} {s.statement.id}" for s in group)),
        story=story.id,
        by=tuple(dict.fromkeys(corpus.canonical(e) for s in group for e in s.statement.speakers)),
        act=act,
        to=tuple(dict.fromkeys(corpus.canonical(e) for s in group for e in s.statement.addressees)),
        what=" … ".join(map(corpus.by_id[first.article].excerpt, first.statement.content)),
        condition=" … ".join(map(excerpt, condition)) or None,
        status=_status_of(corpus, group, found),
        entries=tuple(s.key for s in group),
        answers=tuple(r.key for r in found),
    )


def _answers(corpus: Corpus, group: Sequence[Said], reply: Said) -> bool:
    """Whether somebody else takes up the same thing at the same time or later."""
    if any(reply.speakers & s.direct for s in group):
        return False
    terms = own_terms(corpus, reply)
    return any(
        not corpus.is_later(s.article, reply.article)
        and _share_matter(corpus, own_terms(corpus, s), terms)
        and soft_coverage(corpus, own_terms(corpus, s), terms) >= MIN_ANSWER
        for s in group
    )


def _share_matter(corpus: Corpus, left: frozenset[str], right: frozenset[str]) -> bool:
    return any(corpus.rarity(t) >= MIN_RARE and term_affinity((t,), right) >= 0.7 for t in left)


def _status_of(corpus: Corpus, group: Sequence[Said], replies: Sequence[Said]) -> str:
    if replies:
        return answers[max(replies, key=lambda r: (corpus.order[r.article], r.sentence)).statement.act]
    days = {corpus.day(s.article) for s in group} - {None}
    return "repeated" if len(days) > 1 else "open"

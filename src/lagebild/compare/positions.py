"""Who stands where on which issue, and since when: cells of a matrix of actors and issues."""

from collections.abc import Iterable, Mapping, Sequence

from lagebild.compare.corpus import Corpus
from lagebild.compare.said import Said
from lagebild.model.facts import Statement
from lagebild.model.stories import LedgerEntry, Position, Story

Key = tuple[str, str]
own_stance: Mapping[str, str] = {"demand": "for", "promise": "for", "threaten": "threatens", "reject": "against"}
"""Where stands who demands, promises, threatens or refuses something."""
acts_against = frozenset({"reject", "deny", "oppose", "accuse"})
acts_for = frozenset({"agree", "promise", "demand", "praise"})
CONTESTED = 2
"""An issue is what at least so many actors, or one actor at so many times, take a stand on."""


def list_positions(
    corpus: Corpus, story: Story, entries: Sequence[LedgerEntry], claims: Iterable[Sequence[Said]]
) -> list[Position]:
    """Every stand that somebody takes on an issue: an entry of the ledger with its answers."""
    said = {s.key: s for group in claims for s in group}
    found: list[Position] = []
    for root, members in _list_issues(entries):
        cells = [p for key, act in _stands(members, said) for p in _take_stand(corpus, story, root, said[key], act)]
        cells.sort(key=lambda p: (corpus.order[p.article], said[p.article, p.statement].sentence, p.statement, p.actor))
        if len({(p.actor, p.article) for p in cells}) >= CONTESTED:
            found += cells
    return found


def _list_issues(entries: Sequence[LedgerEntry]) -> list[tuple[LedgerEntry, list[LedgerEntry]]]:
    """Entries with those that answer them; who refuses a demand takes a stand on what is demanded."""
    entry_of = {key: e for e in entries for key in e.entries}
    answering = {a.id for e in entries for key in e.answers if (a := entry_of.get(key)) is not None}
    issues = []
    for entry in (e for e in entries if e.id not in answering):
        replies = {a.id: a for key in entry.answers if (a := entry_of.get(key)) is not None}
        issues.append((entry, [entry, *replies.values()]))
    return issues


def _stands(members: Sequence[LedgerEntry], said: Mapping[Key, Said]) -> list[tuple[Key, str]]:
    """Statements of an issue, each once, with the stance that they take."""
    root, *replies = members
    stances = dict.fromkeys(root.entries, own_stance[root.act])
    keys = (*root.answers, *(key for reply in replies for key in reply.entries))
    for key in keys:
        stances.setdefault(key, _answer(root, said[key].statement))
    return [(key, stance) for key, stance in stances.items() if key in said]


def _answer(root: LedgerEntry, statement: Statement) -> str:
    """Where somebody stands who answers."""
    if statement.act in acts_against:
        return "for" if root.act == "reject" else "against"
    if statement.act in acts_for and root.act != "threaten":
        return "against" if root.act == "reject" else "for"
    return "threatens" if statement.act == "threaten" else "open"


def _take_stand(corpus: Corpus, story: Story, root: LedgerEntry, said: Said, stance: str) -> list[Position]:
    published = corpus.by_id[said.article].published
    return [
        Position(
            story=story.id,
            issue=root.id,
            matter=root.what,
            actor=actor,
            stance=stance,
            act=said.statement.act,
            article=said.article,
            statement=said.statement.id,
            published=published,
        )
        for actor in dict.fromkeys(map(corpus.canonical, said.statement.speakers))
    ]

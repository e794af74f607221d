"""What others say to a demand, threat or promise, and what that makes of it."""

from collections.abc import Mapping, Sequence

from lagebild.compare.corpus import Corpus
from lagebild.compare.matters import Matters
from lagebild.compare.said import Said, passes_on

answers: Mapping[str, str] = {"reject": "rejected", "deny": "rejected", "oppose": "rejected", "agree": "met"}
"""What somebody else's act makes of a demand or promise."""
pointing = frozenset({"reject", "agree"})
"""Acts that answer what was said just before even where they do not name it."""
planning = frozenset({"announce", "promise"})
"""Acts by which somebody tells what he will do, or not."""
replies = frozenset({"promise", "announce", "ask", "assert", "hope", "warn", "threaten", "demand", *answers})
"""Acts with which only who was addressed answers: neither yes nor no."""


def find_answers(corpus: Corpus, group: Sequence[Said], act: str, matters: Matters) -> list[tuple[Said, str]]:
    """What others say to it at the same time or later, and what that makes of it."""
    if act == "reject":
        return []
    addressed = frozenset().union(*(corpus.actor_ids(s.statement.addressees) for s in group))
    asked = corpus.canonical_ids(e for s in group for e in s.statement.addressees)
    found: dict[tuple[str, str], tuple[Said, str]] = {}
    back = [s for s in matters.pointing_back(group) if _points_to_it(s) and act != "threaten"]
    near = [
        s for s in (*matters.alike(group), *back) if act == "threaten" or not _is_other_matter(group, s, asked, matters)
    ]
    for reply in (*near, *matters.naming(group), *matters.calling(group)):
        # who does not want to comment leaves it open
        if reply.statement.withheld or not _is_answer(corpus, group, reply, matters):
            continue
        status = _status_by(reply, act, addressed)
        # what a threat depends on may be denied: that leaves the threat as it is
        denied = act == "threaten" and reply.statement.act == "deny"
        if status is None and not denied and reply.statement.act in replies and reply.direct & addressed:
            status = "answered"
        if status is not None:
            found[reply.key] = (reply, status)
    return sorted(found.values(), key=lambda f: matters.moment(f[0]))


def is_agreed_after_all(answered: Sequence[tuple[Said, str]]) -> bool:
    """Whether the last who said yes or no to it said yes, though nothing of it is done yet."""
    decided = [reply.statement.act for reply, _ in answered if reply.statement.act in answers]
    return decided[-1:] == ["agree"]


def _points_to_it(reply: Said) -> bool:
    """Whether somebody says yes or no to what was said just before; who agrees to the contrary takes another side."""
    return reply.statement.act in pointing and not (reply.statement.act == "agree" and reply.statement.contrast)


def _is_other_matter(group: Sequence[Said], reply: Said, asked: frozenset[str], matters: Matters) -> bool:
    """Whether somebody says no to something else: to a thing that he names, or only part of a word for it."""
    if reply.statement.act == "deny" and matters.names_more(group, reply):
        return True
    if answers.get(reply.statement.act) != "rejected" or matters.names_same(group, reply):
        return False
    # the staff of a firm may be asked, and the firm speak of something else
    elsewhere = not reply.direct & asked and matters.names_own(group, reply)
    return elsewhere or not matters.of(reply).points_back or bool(reply.targets)


def _status_by(reply: Said, act: str, addressed: frozenset[str]) -> str | None:
    """What an answer makes of a demand or promise: nobody else agrees in the place of those addressed."""
    status = answers.get(reply.statement.act) if act != "threaten" else None
    if reply.statement.act == "deny" and reply.statement.named == act:
        return "denied"
    if act == "demand" and _will_not(reply) and reply.direct & addressed:
        return "rejected"
    if status != "met" or (act == "demand" and (not addressed or reply.direct & addressed)):
        return status
    return "answered" if act == "promise" else None


def _will_not(reply: Said) -> bool:
    """Whether somebody tells that he will not do it."""
    return reply.statement.act in planning and reply.statement.polarity == "negative"


def _is_answer(corpus: Corpus, group: Sequence[Said], reply: Said, matters: Matters) -> bool:
    """Whether somebody else says it, and not surely before."""
    told, days = matters.told_on(reply), [corpus.day(s.article) for s in group]
    if told is not None and all(day is not None and day > told for day in days):
        return False
    # who turns down what he tells that another one wants does more than pass it on
    passing = reply.statement.act not in pointing
    own = any(reply.speakers & s.direct or (passing and passes_on(reply, s)) for s in group)
    others = bool(reply.direct) and not own
    return others and not all(corpus.is_later(s.article, reply.article) for s in group)

"""Judgements replayed on analyses: what is wrong is left out, what was edited holds the person's value."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from lagebild.compare.anchors import Anchored, AnchorIndex
from lagebild.compare.edits import Actors, check_edit
from lagebild.compare.rewrites import JUDGED, Edit, leave_out, rewrite
from lagebild.compare.ties import Key, Tie, Ties
from lagebild.errors import SetupError
from lagebild.model.facts import Analysis, Entity
from lagebild.model.judgements import Judgement
from lagebild.model.sketches import Sketch

NOT_READ = "its words are in no report here, or nothing of the kind is found on them any more"
ONE_SIDE = "one of its two sides no longer reads"

WHOLE_RECORD = {("record", "status"), ("record", "type")}
"""Edits of a record that hold whatever an event tells that joins it later."""

Heard = tuple[Judgement, tuple[Anchored, ...]]
"""A judgement and what its anchors stand for today."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """Analyses as people corrected them."""

    analyses: tuple[Analysis, ...]
    ties: Ties
    marks: Mapping[Key, tuple[Judgement, ...]] = field(default_factory=dict)
    """What was judged of each fact, oldest first."""
    later: tuple[Heard, ...] = ()
    """Judgements of differences, titles of stories and values of whole records: they are for the picture."""
    unread: tuple[tuple[Judgement, str], ...] = ()
    """Judgements that could not be replayed, with the reason."""


def correct_analyses(
    analyses: Sequence[Analysis], judgements: Iterable[Judgement], *, known: Iterable[Entity] = ()
) -> Corrected:
    """The analyses with every standing judgement replayed, oldest first, so that the newest word counts.

    `known` are entities of other articles that the judgements name.
    """
    standing = sorted((j for j in judgements if j.stands), key=lambda j: (j.made, j.id))
    if not standing:
        return Corrected(tuple(analyses), Ties())
    replay = _Replay(analyses, known)
    for judgement in standing:
        replay.hear(judgement)
    for one in replay.hidden.values():
        replay.by_id[one.article] = leave_out(replay.by_id[one.article], one)
    return Corrected(
        analyses=tuple(replay.by_id.values()),
        ties=Ties(replay.ties),
        marks={key: tuple(marks) for key, marks in replay.marks.items()},
        later=tuple(replay.later),
        unread=tuple(replay.unread),
    )


class _Replay:
    """The analyses under correction."""

    def __init__(self, analyses: Sequence[Analysis], known: Iterable[Entity]) -> None:
        self.index = AnchorIndex(analyses)
        self.by_id = {a.article.id: a for a in analyses}
        entities = [*known, *(e for a in analyses for e in a.entities)]
        names = [(key, e) for e in entities for key in (e.name.casefold(), e.id)]
        self.actors = Actors(dict(reversed(names)))
        self.hidden: dict[tuple[Key, object], Anchored] = {}
        self.ties: list[Tie] = []
        self.marks: dict[Key, list[Judgement]] = defaultdict(list)
        self.later: list[Heard] = []
        self.unread: list[tuple[Judgement, str]] = []

    def hear(self, judgement: Judgement) -> None:
        """Replay one judgement, or keep the reason why it can't be."""
        found = self.index.find_all(judgement.anchors)
        try:
            reason = self._replay(judgement, found) if found else NOT_READ
        except SetupError as error:
            reason = str(error)
        if reason is not None:
            self.unread.append((judgement, reason))
        else:
            for key in dict.fromkeys(one.key for one in (*found, *self.index.find_all(judgement.others))):
                self.marks[key].append(judgement)

    def _replay(self, judgement: Judgement, found: Sequence[Anchored]) -> str | None:
        """Why it can't be replayed; None when it was."""
        if judgement.verdict in ("same", "not_same"):
            return self._tie(judgement, found)
        if judgement.verdict == "edited":
            check_edit(judgement.kind, judgement.field, judgement.value)
        if judgement.kind in ("difference", "story") or (judgement.kind, judgement.field) in WHOLE_RECORD:
            self.later.append((judgement, tuple(found)))
        if judgement.kind in ("difference", "story"):
            return None
        if judgement.verdict == "edited":
            rule = f"{JUDGED}{judgement.author}"
            edit = Edit(judgement.field or "", judgement.value or "", rule, self.actors)
            for one in found:
                self.by_id[one.article] = rewrite(self.by_id[one.article], one, edit)
        else:
            self._hide(found, wrong=judgement.verdict == "wrong")
        return None

    def _hide(self, found: Sequence[Anchored], *, wrong: bool) -> None:
        for one in found:
            place = (one.key, one.span if one.mention is not None else None)
            self.hidden.pop(place, None)
            if wrong:
                self.hidden[place] = one

    def _tie(self, judgement: Judgement, found: Sequence[Anchored]) -> str | None:
        left, right = _keys(judgement, found), _keys(judgement, self.index.find_all(judgement.others))
        if not right:
            return ONE_SIDE
        # one chain is enough to join, but everything of one side is kept from everything of the other
        chain = [*product(left[:1], right), *product(left, right[:1])]
        pairs = chain if judgement.verdict == "same" else list(product(left, right))
        self.ties += [Tie(a, b, judgement) for a, b in dict.fromkeys(pairs)]
        return None


def _keys(judgement: Judgement, found: Iterable[Anchored]) -> list[Key]:
    """What is tied: facts of articles, or entities, which are the same in all articles."""
    return list(dict.fromkeys(("", one.key[1]) if judgement.kind == "entity" else one.key for one in found))


def find_judged(sketches: Iterable[Sketch], judgements: Iterable[Judgement]) -> list[str]:
    """Articles on whose words the judgements stand or may stand."""
    anchors = [a for j in judgements for a in (*j.anchors, *j.others)]
    articles, contents = {a.article for a in anchors}, {a.content for a in anchors}
    sources = {a.source for a in anchors if a.source}
    return [s.article for s in sketches if s.article in articles or s.content in contents or s.source in sources]


def list_names(judgements: Iterable[Judgement]) -> list[str]:
    """Ids and names that edits put in place of others."""
    edits = (j.value for j in judgements if j.stands and j.verdict == "edited" and j.value)
    return sorted({name.strip() for value in edits for name in value.split(";") if name.strip()})

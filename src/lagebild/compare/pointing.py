"""Demands and promises that only point back ("had asked for this"): what the answer told just before names is meant."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from lagebild.compare.answers import answers
from lagebild.compare.matters import NEAR_SENTENCES, Matters
from lagebild.compare.said import Said

answered = frozenset({"demand", "promise"})
"""Acts that a report may tell behind the answer to them."""


def take_up_answers(groups: Sequence[Sequence[Said]], matters: Matters) -> list[list[Said]]:
    """The statements, each that names nothing with the words of the answer that it explains."""
    named = {said.key: said for said in _name_pointing((s for g in groups for s in g), matters)}
    return [[named.get(s.key, s) for s in group] for group in groups]


def _name_pointing(said: Iterable[Said], matters: Matters) -> Iterator[Said]:
    for before, one in pairwise(sorted(said, key=matters.place)):
        near = before.article == one.article and 0 <= one.sentence - before.sentence <= NEAR_SENTENCES
        owed = one.statement.act in answered and before.statement.act in answers
        others = bool(before.direct and one.direct) and not before.direct & one.direct
        if near and owed and others and matters.names_thing(before) and not matters.names_thing(one):
            yield replace(one, statement=replace(one.statement, content=before.statement.content))

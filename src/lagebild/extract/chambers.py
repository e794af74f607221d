"""Which parliament is meant by a word that several states have for a chamber of theirs ("Unterhaus")."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from lagebild.extract.homes import MIN_SIGNS, MIN_WEIGHT, StatesTold
from lagebild.extract.states import BODY, PARLIAMENT, list_owners
from lagebild.knowledge.entries import Candidate


def settle_chamber(rows: Sequence[Candidate], told: StatesTold, unknown: Collection[str]) -> list[Candidate]:
    """The candidates, or the parliament of the state told most of where the article tells of none of theirs.

    `unknown` are states that no table knows: their chambers are no other state's.
    """
    owners = list_owners(rows)
    if not owners:
        return list(rows)
    signs = {state: count for state, count in told.signs.items() if state and state != told.outlet_state}
    own = max(owners, key=lambda state: signs.get(state, 0))
    if signs.get(own):
        return [replace(c, weight=max(c.weight, MIN_WEIGHT)) for c in rows if c.entity.startswith(f"{own}{BODY}")]
    home = max(signs, key=lambda state: signs[state], default="")
    if home and signs[home] >= MIN_SIGNS:
        body = told.knowledge.entity(f"{home}{PARLIAMENT}")
        return [replace(rows[0], entity=body.id)] if body is not None else []
    return [] if unknown else list(rows)

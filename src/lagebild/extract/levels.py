"""Whether an article tells of the affairs of a whole state, or of those of a town or a part of the state."""

from collections.abc import Sequence

from lagebild.extract.homes import StatesTold
from lagebild.extract.states import BODY
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame


def tells_of_whole(state: str, party: str, frames: Sequence[MentionFrame], told: StatesTold) -> bool:
    """Whether the article names a body, the seat of the government or a politician of the whole state or its party."""
    return any(_is_of_whole(frame, state, party, told) for frame in frames if not frame.part_only)


def _is_of_whole(frame: MentionFrame, state: str, party: str, told: StatesTold) -> bool:
    if frame.form == "description":
        return frame.jurisdiction == state and frame.kind != "place"
    if frame.kind == "person":
        return _is_politician(frame.base, state, party, told.knowledge)
    first = next(iter(told.knowledge.candidates(frame.base)), None)
    known = told.knowledge.entity(first.entity) if first is not None else None
    own = (
        known is not None and known.parent == state and known.type in ("legislature", "ministry", "parliamentary_group")
    )
    return (
        own
        or (first is not None and first.entity.startswith(f"{state}{BODY}"))
        or state in told.ruled_from((frame.base,))
    )


def _is_politician(name: str, state: str, party: str, knowledge: Knowledge) -> bool:
    """Whether a full name is that of somebody with an office in the state or its party."""
    found = (knowledge.entity(c.entity) for c in knowledge.candidates(name)[:1]) if " " in name else ()
    return any(o.jurisdiction in (state, party) for known in found if known is not None for o in known.offices)

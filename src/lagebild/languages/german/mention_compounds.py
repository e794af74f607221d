"""Bodies named by a compound of their name and a noun for what they are ("RLX-Miliz", "Zelio-Moor-Konsortium")."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.mention_words import word_set
from lagebild.model.text import MentionFrame

MIN_WEIGHT = 0.6
"""The tables must mean a body this surely by the first part."""


def name_by_first_part(frames: Sequence[MentionFrame], knowledge: Knowledge) -> Iterator[MentionFrame]:
    """The frames; a compound of a body's name and a noun for all of it is that name."""
    named = {f.base for f in frames if f.form == "name" and f.kind in ("organisation", "other") and not f.part_only}
    people = {f.base.split()[-1] for f in frames if f.form == "name" and f.kind == "person" and f.base}
    for frame in frames:
        compound = _compound(frame)
        name = _name_of(compound, named, knowledge) if compound else None
        firm = _name_new_firm(frame, compound, knowledge, people) if compound and name is None else None
        if firm is not None:
            yield replace(frame, form="name", base=firm, head=frame.span, noun="", sort="company", unlike=())
            continue
        if name is None or name == frame.base or knowledge.candidates(compound):
            yield frame
            continue
        head = frame.span if frame.head is None else frame.head
        state = None if knowledge.candidates(name) else frame.jurisdiction
        yield replace(
            frame, form="name", kind="organisation", base=name, head=head, jurisdiction=state, possessor=None,
            relation="", noun="", unlike=(),
        )  # fmt: skip


def _compound(frame: MentionFrame) -> str:
    """The word with a hyphen that may name a body, empty where several or some of its members are meant."""
    whole = frame.form == "name" or (frame.form == "description" and frame.definite is not False)
    if not whole or frame.count or frame.kind not in ("organisation", "group"):
        return ""
    word = next((w for w in frame.base.split() if "-" in w), "")
    heads = frame.noun == word.lower() if frame.form == "description" else frame.base == word
    listed = word.rpartition("-")[2] in word_set("bodies", "of_one_name")
    return word if heads and listed else ""


def _name_new_firm(frame: MentionFrame, compound: str, knowledge: Knowledge, people: Set[str]) -> str | None:
    """The unknown name that opens a word for a firm ("die Zelio-Gruppe"); all of the word where somebody bears it."""
    first, _, last = compound.rpartition("-")
    bare = frame.form == "description" and frame.possessor is None
    firm = bare and frame.number != "Plur" and last in word_set("bodies", "firms_by_name")
    listed = is_known(first) or first in word_set("bodies", "share_indices")
    if not firm or not first[:1].isupper() or listed or knowledge.candidates(compound):
        return None
    return compound if first in people or knowledge.candidates(first) else first


def _name_of(compound: str, named: Iterable[str], knowledge: Knowledge) -> str | None:
    """The name that the text or the tables have for a body called by the first part."""
    first = compound.rpartition("-")[0]
    told = next((name for name in (first, first.replace("-", " ")) if name in named), None)
    if told is not None:
        return told
    rows = [c for c in knowledge.candidates(first) if not c.derived and not c.needs]
    return first if rows and rows[0].entity.startswith("org:") and rows[0].weight >= MIN_WEIGHT else None

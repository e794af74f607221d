"""Names that a text gives twice, in full and in short ("Vereinigung freier Höfe (VFH)"): both mean one body."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame

BEFORE_SHORT = re.compile(r"[“”»«\"]?(?:\s+\(|, kurz )[„“»«\"]?")
"""What stands between a full name and its short form."""
MAX_SHORT = 8
"""Longer words in brackets are names of their own."""
MIN_CAPITALS = 2
MAX_INNER = 2
"""So many letters of a short form stand for inner parts of the last word at most."""
MIN_TELLING = 5
"""Shorter words of a name tell too little of who bears it."""
TELLING = 8
"""So many letters of a word tell it, whatever its ending."""
BODIES = ("organisation", "other")
SEATS = ("place", "country")
PARTY = "party"

ShortForms = Mapping[str, MentionFrame]
"""Base forms of names with the name that is to be read instead."""


def find_short_forms(text: str, frames: Sequence[MentionFrame], knowledge: Knowledge) -> dict[str, MentionFrame]:
    """Names of bodies that are to be read as the other form of theirs: as the one that the tables know, or the full."""
    found: dict[str, MentionFrame] = {}
    for full, short in _pairs(text, frames, knowledge):
        described, known = full.form == "description", bool(knowledge.candidates(short.base))
        spelt = _spells(short.base, full.base)
        if described and not (spelt and _begins_alike(short, full)):
            continue
        if known and not knowledge.candidates(full.base):
            if _is_meant(full.base, short.base, knowledge):
                found[full.base] = short
            elif spelt:  # another body bears this short form in the tables
                found[short.base] = full
                found |= {full.base: full} if described else {}
        elif described:
            found[full.base] = short
        elif not known or spelt:
            found[short.base] = full
    acronyms = _initials_of(frames, knowledge, found)
    others = _list_other_parties(text, frames, knowledge)
    return {base: replace(other, form="name") for base, other in (acronyms | found | others).items()}


def _list_other_parties(text: str, frames: Sequence[MentionFrame], knowledge: Knowledge) -> dict[str, MentionFrame]:
    """Parties called like one of the tables, with the short form that is not its: "Demokratische Partei (PDM)"."""
    told = [f for f in frames if f.form in ("name", "description") and not f.part_only and f.base]
    ends = {f.span.end: f for f in told}
    others: dict[str, MentionFrame] = {}
    for short in told:
        if not short.base.isupper() or text[short.span.end : short.span.end + 1] != ")":
            continue
        full = _find_before(text, short, ends)
        bearers = [knowledge.entity(c.entity) for c in knowledge.candidates(full.base)[:1]] if full else []
        if full and any(b is not None and b.type == PARTY and short.base not in (b.name, *b.aliases) for b in bearers):
            others |= {base: short for base in (full.base, short.base) if not knowledge.candidates(short.base)}
    return others


def _find_before(text: str, short: MentionFrame, ends: Mapping[int, MentionFrame]) -> MentionFrame | None:
    """Of frames by their ends, the one that stands right before the short form ("X (Y)", "X, kurz Y")."""
    return next((f for end, f in ends.items() if BEFORE_SHORT.fullmatch(text, end, short.span.start)), None)


def _pairs(
    text: str, frames: Sequence[MentionFrame], knowledge: Knowledge
) -> Iterator[tuple[MentionFrame, MentionFrame]]:
    """Full names or descriptions, each with the short form right behind it."""
    told = [f for f in frames if f.form in ("name", "description") and not f.part_only and f.base]
    ends = {f.span.end: f for f in told if f.kind in ("organisation", *SEATS)}
    for short in told:
        if short.form != "name" or short.kind not in BODIES or not _looks_short(short.base):
            continue
        full = _find_before(text, short, ends)
        full = full or _spelt_out(text, short, told)
        alone = text[short.span.end : short.span.end + 1] == ")"
        if full is None:
            continue
        behind = full.span.start > short.span.end
        if behind or _may_be_full(full, short, alone=alone) or (alone and _is_named(full, short, knowledge)):
            yield full, short


def _spelt_out(text: str, short: MentionFrame, told: Sequence[MentionFrame]) -> MentionFrame | None:
    """The name in brackets behind a short one that has its letters ("Ipra (Institute for Public Arts)")."""
    between = BEFORE_SHORT.match(text, short.span.end)
    behind = (f for f in told if between and f.span.start == between.end() and f.form == "name" and f.kind in BODIES)
    return next((f for f in behind if _initials(f.base).casefold() == short.base.casefold()), None)


def _looks_short(word: str) -> bool:
    return " " not in word and len(word) <= MAX_SHORT and word[:1].isupper()


def _may_be_full(full: MentionFrame, short: MentionFrame, *, alone: bool) -> bool:
    """Whether the name in front of a short word can be what it shortens."""
    if full.kind in SEATS:
        return _initials(full.base) == short.base
    capitals = sum(map(str.isupper, short.base))
    if capitals < MIN_CAPITALS:
        return alone and _begins_alike(short, full) and len(full.base) >= 2 * len(short.base)
    return " " in full.base or (_begins_alike(short, full) and _spells(short.base, full.base))


def _is_named(full: MentionFrame, short: MentionFrame, knowledge: Knowledge) -> bool:
    """Whether the tables know a body of the short form by the words of a full name of several."""
    bearers = (knowledge.entity(c.entity) for c in knowledge.candidates(short.base)[:1])
    names = " ".join(n for b in bearers if b is not None and b.kind == "organisation" for n in (b.name, *b.aliases))
    told = [word.casefold() for word in re.findall(r"\w+", full.base) if len(word) >= TELLING]
    return len(told) > 1 and all(word[:TELLING] in names.casefold() for word in told)


def _begins_alike(short: MentionFrame, full: MentionFrame) -> bool:
    return short.base[:1].casefold() == full.base[:1].casefold()


def _spells(short: str, full: str) -> bool:
    """Whether the letters of the short form follow each other in the full one."""
    letters = iter(full.casefold())
    return all(letter in letters for letter in short.casefold() if letter.isalpha())


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _shortens_compound(short: str, full: str) -> bool:
    """Whether a short form has the initials of a name and letters of its last word ("VMI", "Verein für Mieterinfo")."""
    initials = _initials(full)
    if len(initials) < MIN_CAPITALS or not 0 < len(short) - len(initials) <= MAX_INNER:
        return False
    inner = full.rpartition(initials[-1])[2]
    return short.startswith(initials) and _spells(short[len(initials) :], inner)


def _is_meant(full: str, short: str, knowledge: Knowledge) -> bool:
    """Whether the tables call the bearer of the short form by a word of the full name, or by nothing in full."""
    bearers = (knowledge.entity(c.entity) for c in knowledge.candidates(short)[:1])
    names = [n.casefold() for b in bearers if b is not None for n in (b.name, b.name_en, *b.aliases)]
    words = [word.casefold() for word in re.findall(r"\w+", full) if len(word) >= MIN_TELLING]
    return any(word[:TELLING] in name for word in words for name in names) or not any(" " in name for name in names)


def _initials_of(frames: Sequence[MentionFrame], knowledge: Knowledge, defined: ShortForms) -> dict[str, MentionFrame]:
    """Acronyms that nothing explains, each with the only name of a body that has these initials."""
    bodies = {f.base: f for f in frames if f.form == "name" and f.kind in BODIES and not f.part_only}
    fulls: dict[str, list[MentionFrame]] = {}
    long = [f for base, f in bodies.items() if " " in base and f.kind == "organisation" and not base.isupper()]
    for frame in long:
        fulls.setdefault(_initials(frame.base), []).append(frame)
    for base in (b for b in bodies if b.isupper() and b not in fulls):
        fulls[base] = [f for f in long if _shortens_compound(base, f.base)]
    explained = {*defined, *(other.base for other in defined.values())}
    told = {c.entity for base in bodies if " " in base for c in knowledge.candidates(base)}
    return {
        base: fulls[base][0]
        for base in bodies.keys() - explained
        if len(base) >= MIN_CAPITALS and len(fulls.get(base, ())) == 1
        and told.isdisjoint(c.entity for c in knowledge.candidates(base))
    }  # fmt: skip

"""Which day the sentence below a heading tells, and from which day an entry of a chronicle counts."""

from collections.abc import Sequence

from lagebild.languages.german.times_grammar import Shape, load_pattern
from lagebild.languages.german.times_setting import Setting
from lagebild.languages.german.times_tense import find_lean
from lagebild.languages.german.times_verbs import OPEN
from lagebild.model.article import DateRange
from lagebild.model.text import Document

BELOW_CHARACTERS = 300
"""So near below a heading its sentence names the day again."""


def lean_below(document: Document, shape: Shape, shapes: Sequence[Shape]) -> float:
    """That of the sentence below a heading which tells no tense itself and names the same weekday."""
    if shape.reads != "weekday":
        return OPEN
    text, end = document.text, shape.span.end
    same = (s for s in shapes if s.span.start > end and s.get("weekday") == shape.get("weekday"))
    again = next((s for s in same if s.span.start - end <= BELOW_CHARACTERS), None)
    if again is None or load_pattern("heading_border").search(text, end, again.span.start) is None:
        return OPEN
    return find_lean(document, again.span)


def count_from_entry(setting: Setting, published: DateRange) -> Setting:
    """The setting of an entry that a day heads ("Freitag, 2. Mai: ..."), where days are counted from that one."""
    told = setting.told
    if told.entry is None or published.exact is None or "\n" in setting.text[told.entry_end : setting.start]:
        return setting
    return setting if told.entry >= published.exact else setting.on(told.entry)

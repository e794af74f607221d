"""Whom an age means: "Odo Moor (34)" or "ein 34-jähriger Mann" is taken up by "der 34-Jährige"."""

import re
from collections.abc import Callable, Iterable

from lagebild.extract.chains import Seen
from lagebild.extract.links import Found
from lagebild.model.text import MentionFrame

AGE = re.compile(r"\d{1,3}-")
"""The number with which an age is told, at the beginning of a description."""
BEHIND_NAME = re.compile(r" \((\d{1,3})\)")


def age_behind(text: str, end: int) -> str | None:
    """The age that stands in brackets right behind a name, as a description would begin with it."""
    age = BEHIND_NAME.match(text, end)
    return f"{age.group(1)}-" if age else None


def find_of_age(frame: MentionFrame, seen: Iterable[Seen], wordings: Callable[[str], Iterable[str]]) -> Found | None:
    """The one person whose age was told with the same number."""
    age = AGE.match(frame.role_words) if frame.kind == "person" else None
    if age is None:
        return None
    persons = dict.fromkeys(s.entity for s in seen if s.kind == "person" and s.number == "Sing")
    told = age.group()
    found = [e for e in persons if any(w.startswith(told) for words in wordings(e) for w in words.split())]
    return ((found[0],), "person of this age") if len(found) == 1 else None

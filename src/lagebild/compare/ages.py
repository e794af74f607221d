"""How old somebody was whom something befell, as reports tell it."""

import re

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import PERSON, Happening
from lagebild.compare.told import APART, Told
from lagebild.model.facts import Analysis, Entity
from lagebild.model.stories import Verdict

AGE = re.compile(r"\b\d{1,3}\b")
"""The number in the description of a person."""
MOST_YEARS_OFF = 3
"""Reports are seldom further apart in how old one person is."""


def read_age(person: Entity) -> int | None:
    """How old a person is by the one number of the words that describe him."""
    ages = AGE.findall(person.description or "")
    return int(ages[0]) if len(ages) == 1 else None


def tell_age(analysis: Analysis, happening: Happening) -> Told | None:
    """The age of the one person whom it befell, or who did it where it befell nobody."""
    whom = {*happening.event.against} or {*happening.event.by}
    people = [e for e in analysis.entities if e.id in whom and e.kind == PERSON]
    age = read_age(people[0]) if len(whom) == len(people) == 1 else None
    if age is None:
        return None
    spans = tuple(m.span for m in people[0].mentions if str(age) in analysis.excerpt(m.span))
    return Told(happening.article, str(age), spans[:1], age, age) if spans else None


def judge_ages(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two ages of those whom one happening befell: of one person, unless they are far apart."""
    if a.low is None or b.low is None or a.low == b.low:
        return None
    if abs(a.low - b.low) > MOST_YEARS_OFF:
        return APART
    return Verdict("conflicting", f"{a.value} and {b.value} exclude each other")

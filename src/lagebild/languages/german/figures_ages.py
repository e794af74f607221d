"""Numbers that tell how old people are, and count nobody: "vier Jahre alt", "jünger als sechs", "Gäste über 60"."""

from lagebild.languages.german.figures_kinds import find_unit
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.numbers import figure_words
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Token

AGE = "age"
"""What such a number tells."""
OLDEST = 130.0
PERSON = "person"
COUNTED = NOUNS | {"ADJ", "SYM", "NUM"}
"""Parts of speech of what a number right before them counts."""


def tells_age(document: Document, place: int, value: float | None) -> bool:
    """Whether the number at the token is an age."""
    if value is None or value > OLDEST:
        return False
    words = figure_words()["ages"]
    behind, old = _word(document, place, 1), _word(document, place, 2)
    if behind is not None and behind.lemma in words["units"]:
        return (old is not None and old.lemma.lower() in words["old"]) or _parts_people(document, place)
    if behind is not None and (_is_counted(behind) or find_unit(document, place + 1) is not None):
        return False
    return _parts_people(document, place)


def tells_bare_age(document: Document, place: int, value: float | None) -> bool:
    """ "Gäste über 60": whether the number at the token is an age that is told without its unit."""
    behind = _word(document, place, 1)
    unit = behind is not None and behind.lemma in figure_words()["ages"]["units"]
    return not unit and tells_age(document, place, value)


def _is_counted(behind: Token) -> bool:
    """Whether a number right before the word counts it; a full stop at the end may be tagged as a number."""
    return behind.upos in COUNTED and (behind.upos == "SYM" or any(map(str.isalnum, behind.text)))


def _parts_people(document: Document, place: int) -> bool:
    """Whether words before the number say who is younger or older: "jünger als sechs", "Kinder unter zehn Jahren"."""
    before, first = _word(document, place, -1), _word(document, place, -2)
    if before is None or first is None:
        return False
    words = figure_words()
    if before.text.lower() == words["ages"]["than"]:
        return first.text.lower() in words["ages"]["comparing"]
    sense = noun_sense(first.text)
    people = first.lemma.lower() in words["toll"]["people"] or (sense is not None and sense.kind == PERSON)
    return people and before.text.lower() in words["ages"]["limits"]


def _word(document: Document, place: int, step: int) -> Token | None:
    """The word so many places on, in the same sentence."""
    at = place + step
    inside = 0 <= at < len(document.tokens) and document.tokens[at].sentence == document.tokens[place].sentence
    return document.tokens[at] if inside else None

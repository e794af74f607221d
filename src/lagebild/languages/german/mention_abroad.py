"""Of which state a body with a name is that several states have, and whom a place behind his noun does not tell."""

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import NounSense, word_set
from lagebild.model.text import Document

COUNTRY = "country"
REACH = 3
"""So many words behind the name the state stands at most, with an article ("in der Schweiz")."""


def state_beside(document: Document, mark: NameMark, knowledge: Knowledge) -> str | None:
    """The state of which the words beside the name tell ("the Greek union", "the Greens in Chile")."""
    return _by_adjective(document, mark, knowledge) or _behind(document, mark, knowledge)


def _by_adjective(document: Document, mark: NameMark, knowledge: Knowledge) -> str | None:
    """The state whose adjective stands before or at the head of the name."""
    before = mark.first - 1
    if before < 0 or document.tokens[before].upos != "ADJ":
        return None
    place = knowledge.jurisdiction(document.tokens[before].text)
    known = knowledge.entity(place) if place else None
    return known.id if known is not None and known.kind == COUNTRY else None


def _behind(document: Document, mark: NameMark, knowledge: Knowledge) -> str | None:
    """The state behind a preposition that hangs on the name and on nothing that it does."""
    tokens, inside = document.tokens, mark.indices
    at = mark.last + 1
    if at + 1 >= len(tokens) or tokens[at].text.lower() not in word_set("places", "inside"):
        return None
    place = next((i for i in range(at + 1, min(at + REACH, len(tokens))) if tokens[i].upos == "PROPN"), None)
    if place is None or tokens[place].head not in inside:
        return None
    found = knowledge.candidates(tokens[place].text)[:1]
    known = next((knowledge.entity(c.entity) for c in found if not c.derived), None)
    return known.id if known is not None and known.kind == COUNTRY else None


def is_at_home_anywhere(sense: NounSense | None) -> bool:
    """Whether a place or paper behind the noun says where a person speaks, not who that is ("der Franzose im …")."""
    if sense is None or sense.kind != "person":
        return False
    return bool(sense.inhabitant) or sense.head in word_set("persons", "at_home_anywhere")

"""The grammar of German names of states: those with an article have a gender of their own or stand for several."""

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import NounSense, word_set
from lagebild.model.text import Document

LEAGUES = ("alliance", "intergovernmental")
"""Types of the bodies whose members are states."""


def state_gender(name: str) -> str | None:
    """The gender of a state whose name has an article; None for all others."""
    last = name.split()[-1].removesuffix("s") if name.split() else ""
    if last in word_set("states", "feminine"):
        return "f"
    return "m" if last in word_set("states", "masculine") else None


def is_plural_state(name: str) -> bool:
    """Whether the name of a state is a plural ("die Vereinigten Staaten", "die Niederlande")."""
    last = name.split()[-1] if name.split() else ""
    return last in word_set("states", "plural") or last.removesuffix("n") in word_set("states", "plural")


def has_article(document: Document, mark: NameMark) -> bool:
    """Whether an article, also before an adjective or noun or inside a preposition, goes with the name."""
    index = mark.first - 1
    while index > 0 and document.tokens[index].upos == "ADJ":
        index -= 1
    before = document.tokens[index] if index >= 0 else None
    if before is None or before.sentence != document.tokens[mark.first].sentence:
        return False
    if before.upos in ("NOUN", "PROPN"):
        return not mark.genitive  # "der Golfstaat Katar"
    return before.upos == "DET" or before.text.lower() in word_set("determiners", "fused")


def is_member_state(sense: NounSense, places: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Whether the noun says that a state belongs to a league of states ("Nato-Mitglied")."""
    known = knowledge.entity(places[0]) if places else None
    return known is not None and known.type in LEAGUES and sense.head.lower() in word_set("wording", "members")

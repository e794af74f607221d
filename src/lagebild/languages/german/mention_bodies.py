"""Nouns that mean a body where others of their kind mean people: boards, firms' daughters, groups with a name."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_words import NounSense, noun_sense, sort_of_body, word_set
from lagebild.model.text import Token

PUBLIC = "public"
"""Sort of bodies with a name of their own that are neither firm nor club: offices, armed groups, churches."""
COURT = "Gericht"
"""Whoever judges there speaks for it."""


def as_body(sense: NounSense, *, named: bool = False) -> NounSense:
    """The sense; a body's for a board, a firm's daughter, and a group with a name joined to it ("TCX-Gruppe").

    `named` says that the model sees the name of a body in the word.
    """
    first, _, last = sense.base.rpartition("-")
    joined = bool(first) and last in word_set("bodies", "joined")
    named = joined and (named or first.isupper() or not is_known(first))
    body = named or _is_board(sense) or is_daughter_firm(sense)
    return replace(sense, kind="organisation") if body else sense


def sort_of_described(noun: str) -> tuple[str, tuple[str, ...]]:
    """The sort of body that the noun takes up, and all nouns of it; none where a compound names a body of its own."""
    if noun in word_set("bodies", "of_courts"):
        sort, nouns = sort_of_body(COURT)
        return sort, (*nouns, noun.lower())
    sort, nouns = sort_of_body(noun)
    own = noun.lower().endswith(tuple(word_set("bodies", "named_by_compound"))) and noun.lower() not in nouns
    return ("", ()) if own else (sort, nouns)


def sort_of_named(noun: str) -> tuple[str, tuple[str, ...]]:
    """The sort of body that a noun in or beside a name tells, with all nouns of it; PUBLIC for what is never a firm."""
    sort, nouns = sort_of_body(noun)
    public = sort in ("", "company", "club") and noun.lower().endswith(tuple(word_set("bodies", "no_firms")))
    return (PUBLIC, ()) if public else (sort, nouns)


def sort_of_mark(tokens: Sequence[Token], mark: NameMark) -> str:
    """The sort of body that a noun in the name tells; that of a firm or club it only seems to tell."""
    if not word_set("bodies", "clubs").isdisjoint(mark.base.split()):
        return "club"
    if tokens[mark.last].text in word_set("bodies", "feminine_forms"):
        return "company"
    sorts = (sort_of_named(token.text)[0] for token in tokens[mark.first : mark.last + 1])
    return next((sort for sort in sorts if sort and sort not in ("company", "club")), "")


def sort_of_group(sense: NounSense, *, plural: bool) -> str:
    """The sort of bodies that are called by a noun for several people ("die Mannschaft" of a club)."""
    if sense.head in word_set("groups", "fighters"):
        return "militant"
    if plural or sense.base not in word_set("groups", "teams") | word_set("groups", "bands"):
        return ""
    return "club" if sense.base in word_set("groups", "teams") else "company"


def _is_board(sense: NounSense) -> bool:
    """Whether the noun is a board ("Parteivorstand") and no man who is in charge of something ("Finanzvorstand")."""
    first = sense.base.lower().removesuffix(sense.head.lower()).rstrip("-")
    return (
        sense.gender == "m"
        and sense.head in word_set("bodies", "boards")
        and first not in word_set("bodies", "in_charge_of")
    )


def is_kin_firm(names: Mapping[int, NameMark], phrase: Phrase) -> bool:
    """Whether a word of kin means a firm: in a compound, or before a body ("die Tochter der RX AG")."""
    if phrase.sense is None:
        return False
    if is_daughter_firm(phrase.sense):
        return True
    kin = phrase.sense.head in word_set("bodies", "kin_by_owner")
    owner = names.get(phrase.possessor[0]) if kin and phrase.possessor and phrase.complement else None
    return owner is not None and owner.kind == "organisation"


def is_daughter_firm(sense: NounSense) -> bool:
    """Whether the first part of a compound says that a daughter is a firm ("Versandtochter")."""
    first = sense.base.lower().removesuffix(sense.head.lower()).rstrip("-s")
    if sense.head != "Tochter" or not first or first.startswith(tuple(word_set("persons", "children"))):
        return False
    owner = noun_sense(first.title())
    return owner is None or owner.kind == "organisation"

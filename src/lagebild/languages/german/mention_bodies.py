"""Nouns that mean a body where others of their kind mean people: boards, firms' daughters, groups with a name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import verb_readings
from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_words import NounSense, noun_sense, sex_by_possessive, sort_of_body, word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame, Token

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
    if mark.first and tokens[mark.first - 1].text.lower().endswith(tuple(word_set("bodies", "shops"))):
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


def level_bodies(frames: list[MentionFrame]) -> Iterator[MentionFrame]:
    """The frames; a name that is a body's after a noun for bodies is so until the text tells of a person called so."""
    bodies: dict[str, MentionFrame] = {}
    people: dict[str, int] = {}
    for frame in sorted(frames, key=lambda frame: frame.span.start):
        if frame.form == "name" and frame.kind == "organisation" and (frame.sort or frame.head != frame.span):
            bodies.setdefault(frame.base, frame)
        if frame.form == "name" and frame.kind == "person" and (" " in frame.base or frame.role):
            people.setdefault(frame.base.rpartition(" ")[2], frame.span.start)
    for frame in frames:
        body = bodies.get(frame.base)
        taken = frame.form == "name" and frame.kind in ("person", "other") and not frame.role
        if body is None or not taken:
            yield frame
        elif (person := people.get(frame.base)) is None:
            yield replace(frame, kind="organisation")
        else:
            between = body.span.start < frame.span.start < person
            yield replace(frame, kind="organisation", sort=body.sort) if between else frame


def find_own_houses(document: Document) -> Iterator[MentionFrame]:
    """The house of somebody where it acts or has a spokesman: the ministry that he leads ("ihr Haus prüfe das").

    Without a base form: where he leads none it is nobody.
    """
    houses = word_set("bodies", "own_houses")
    for index, token in enumerate(document.tokens[1:], 1):
        owner = document.tokens[index - 1]
        owned = owner.text.lower() in word_set("determiners", "possessive") and owner.sentence == token.sentence
        if token.text in houses and owned and _acts(document, index):
            yield MentionFrame(
                span=Span(owner.span.start, token.span.end), form="description", kind="organisation",
                possessor=owner.span, possessor_gender=sex_by_possessive(owner.text),
                of_last=owner.text.lower() in word_set("determiners", "of_last"), gender="n", number="Sing",
                definite=True, subject=token.deprel.startswith("nsubj"), sort="ministry",
            )  # fmt: skip


def _acts(document: Document, index: int) -> bool:
    """Whether a noun does what only people and bodies do, or somebody or something said is its own."""
    token = document.tokens[index]
    above = document.tokens[token.head] if token.head >= 0 else None
    if above is None:
        return False
    if token.deprel == "nmod":
        sense = noun_sense(above.text)
        said = above.text.lower().endswith(tuple(word_set("wording", "sayings")))
        return said or (sense is not None and sense.kind == "person" and token.feats.get("Case") == "Gen")
    acts = word_set("verbs", "of_bodies") | word_set("verbs", "of_offices")
    return token.deprel.startswith("nsubj") and not acts.isdisjoint(verb_readings(document, token.head))

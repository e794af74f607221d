"""Which entities the words of a span stand for: its head and whoever is joined with it, not what only describes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from lagebild.extract.joints import JOINING
from lagebild.model.facts import Entity
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Token

MAX_JOINT = 12
"""Two mentions are joined when no more characters lie between them, whatever the tree says."""
PAIR = 2
"""A conjunction and a noun."""
LIST_MARKS = frozenset({",", "/"})
"""Marks between the members of an enumeration."""
CONJUNCTION = "CCONJ"
CLAUSE_WORDS = frozenset({"SCONJ", "PRON", "AUX"})
"""What opens or ends a clause of its own."""
ATTRIBUTES = frozenset({"ADJ", "VERB", "ADV"})
"""What can stand between an attribute's own words and the noun that it tells of ("from Paris arriving guests")."""
APOSTROPHES = frozenset({"'", "’", "‘", "`", "´"})
"""What ends a genitive that has no ending of its own."""
NOWHERE_ACTING = frozenset({"place", "country"})
"""Kinds of names that right behind another noun say where it is."""
COUNTING, APPOSED = frozenset({"DET", "NUM", "PRON"}), "appos"
"""Words that stand for one of several without a noun of their own, and their relation to the name before them."""
WORDING_ONLY = "wording only"
"""Rule of entities that nothing but the words of a fact tell of."""


@dataclass(frozen=True, slots=True)
class Place:
    """One stretch of a span that mentions somebody."""

    span: Span
    ids: tuple[str, ...]
    kind: str
    named: bool


class ActorIndex:
    """The mentions of one article, to look up whom a span stands for."""

    def __init__(self, document: Document, entities: Sequence[Entity]) -> None:
        self._document = document
        rows = [(m.span, m.form == "name", entity) for entity in entities for m in entity.mentions]
        self._rows = sorted(rows, key=lambda row: (row[0].start, -row[0].end))
        self._ids: dict[Span, list[str]] = {}
        for reach, _, entity in self._rows:
            self._ids.setdefault(reach, []).append(entity.id)

    def resolve(self, span: Span) -> tuple[str, ...]:
        """Ids of the entities that the words of the span stand for."""
        if exact := self._ids.get(span):
            return tuple(dict.fromkeys(exact))
        told = self._before_clause(span)
        places = self._list_places(told)
        outside = [p for p in places if not self._in_brackets(told, p)] or places[:1]
        kept = self._join([p for p in outside if not self._is_attribute(p, outside, told)])
        return tuple(dict.fromkeys(id for place in kept for id in place.ids))

    def _before_clause(self, span: Span) -> Span:
        """The span up to a relative clause in it, or an apposition that counts its name among others ("one of …")."""
        inside = self._document.tokens_in(span)
        for mark, first, second in zip(inside, inside[1:], (*inside[2:], None), strict=False):
            opening = second if first.upos == "ADP" else first
            related = opening is not None and "Rel" in opening.feats.get("PronType", "")
            if mark.text == "," and (related or (first.upos in COUNTING and first.deprel == APPOSED)):
                return Span(span.start, max(mark.span.start, span.start + 1))
        return span

    def _list_places(self, span: Span) -> list[Place]:
        """The mentions in the span that lie in no other one, those that overlap as one."""
        rows = [row for row in self._rows if row[0].overlaps(span)]
        # what only a phrase around the words calls so is not whom they name
        inner = [row for row in rows if not (row[2].rule == WORDING_ONLY and _encloses(row[0], span))]
        rows = inner or rows
        places: list[Place] = []
        for reach, named, entity in (row for row in rows if not any(_encloses(other[0], row[0]) for other in rows)):
            if places and reach.start < places[-1].span.end:
                last = places.pop()
                whole = Span(last.span.start, max(last.span.end, reach.end))
                places.append(Place(whole, (*last.ids, entity.id), last.kind, last.named or named))
            else:
                places.append(Place(reach, (entity.id,), entity.kind, named))
        return places

    def _in_brackets(self, span: Span, place: Place) -> bool:
        before = self._document.text[span.start : place.span.start]
        return before.count("(") > before.count(")")

    def _is_attribute(self, place: Place, places: Sequence[Place], span: Span) -> bool:
        """Whether the place belongs to an attribute before its noun, which is another place or the head of the span."""
        others = {i: p for p in places if p is not place for i in self._document.indices_of(p.span)}
        root = self._document.root_of(place.span)
        if root is None:
            return False
        inside = self._document.indices_of(span)
        for above in self._document.ancestors(root):
            if above not in inside or self._document.tokens[above].upos in NOUNS:
                break
        else:
            return False
        other = others.get(above)
        noun = other.span if other is not None else self._document.tokens[above].span
        if above not in inside or noun.start < place.span.end:
            return False
        between = self._between(place.span, noun)
        if any(t.text in LIST_MARKS or t.upos == CONJUNCTION for t in between):
            return False
        if other is not None and place.named and all(t.text in APOSTROPHES for t in between):
            # "Sanders Anwalt": a name right before a noun says whose he is
            return not other.named or self._document.tokens[root].upos == "ADJ"
        return between[-1].upos in ATTRIBUTES if between else self._document.tokens[root].upos == "ADJ"

    def _between(self, first: Span, second: Span) -> list[Token]:
        """The words between two places, those in brackets left out."""
        found, depth = [], 0
        for token in self._document.tokens_in(Span(first.end, max(first.end, second.start))):
            depth += token.text == "("
            if not depth:
                found.append(token)
            depth -= token.text == ")"
        return _without_halves(found)

    def _join(self, places: Sequence[Place]) -> list[Place]:
        """The first place with all that a conjunction joins with it; of two words for one the name."""
        kept = list(places[:1])
        for before, place in pairwise(places):
            between = self._between(before.span, place.span)
            if self._is_same(before, place, between):
                kept[-1] = place if _tells_more(place, kept[-1], apart=bool(between)) else kept[-1]
            elif self._is_joined(before, place, between) and (place.kind != "place" or kept[0].kind == "place"):
                kept.append(place)
            else:
                break
        return kept

    def _is_same(self, before: Place, place: Place, between: Sequence[Token]) -> bool:
        """Whether the second only tells who the first is: right behind it, or as an apposition behind a comma."""
        if not between:
            return self._hangs_on(place, before) or self._hangs_on(before, place) or self._share_noun(before, place)
        listed = any(t.upos == CONJUNCTION for t in (*between, *self._behind(place)))
        apart = between[0].text == "," and all(t.upos in ("ADV", "DET") for t in between[1:]) and not listed
        of_kind = before.kind == place.kind == "person" and before.named != place.named
        return apart and (of_kind or (before.named and place.kind == "person" and not place.named))

    def _is_joined(self, before: Place, place: Place, between: Sequence[Token]) -> bool:
        """Whether the words between two places enumerate them."""
        if any(t.upos in CLAUSE_WORDS for t in between):
            return False
        root = self._document.root_of(place.span)
        conjoined = root is not None and self._document.tokens[root].deprel == JOINING
        near = sum(len(t.text) + 1 for t in between) <= MAX_JOINT or self._counts_next(between)
        # the tree may join what a word joins that is tagged as an adverb ("weder Rom noch Oslo")
        listed, marked = (any(t.upos == CONJUNCTION for t in between), any(t.text in LIST_MARKS for t in between))
        return (listed and (near or conjoined)) or (near and (conjoined or marked))

    def _counts_next(self, between: Sequence[Token]) -> bool:
        """ "Rebellen und Teile der Garde": whether between two places stands but a bare joined noun for the second."""
        if len(between) < PAIR or between[0].upos != CONJUNCTION:
            return False
        counting = between[1].upos in NOUNS and between[1].deprel == JOINING
        return counting and all(t.upos == "DET" for t in between[2:])

    def _behind(self, place: Place) -> tuple[Token, ...]:
        last = self._document.indices_of(place.span).stop
        return self._document.tokens[last : last + 1]

    def _hangs_on(self, place: Place, other: Place) -> bool:
        root, inside = self._document.root_of(place.span), self._document.indices_of(other.span)
        token = self._document.tokens[root] if root is not None else None
        return token is not None and token.head in inside and token.deprel != JOINING

    def _share_noun(self, first: Place, second: Place) -> bool:
        """Whether both hang on one noun."""
        heads = {
            self._document.tokens[i].head for p in (first, second) if (i := self._document.root_of(p.span)) is not None
        }
        return len(heads) == 1 and self._document.tokens[heads.pop()].upos in NOUNS


def _without_halves(words: Sequence[Token]) -> list[Token]:
    """The words without what only joins the halves of a compound ("Staats- und Parteichef")."""
    halves = [n for n, word in enumerate(words) if word.text.endswith("-") and len(word.text) > 1]
    return [word for n, word in enumerate(words) if n not in halves and n - 1 not in halves]


def _tells_more(place: Place, before: Place, *, apart: bool) -> bool:
    """Whether the second of two words for one names it, and the first only describes it or where it belongs."""
    if place.kind in NOWHERE_ACTING or (before.kind == "person" and place.kind != "person"):
        return False
    return (place.named and before.kind != "person") or not (before.named or (apart and not place.named))


def _encloses(outer: Span, inner: Span) -> bool:
    return outer != inner and outer.contains(inner)

"""The two ends of a way joined by a hyphen behind a noun for it ("Strecke Hamburg-Berlin"): two places."""

from collections.abc import Sequence

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mention_words import word_set
from lagebild.model.spans import Span
from lagebild.model.text import Token

MIN_WEIGHT = 0.7
"""Both words must mean their place this surely."""


def find_ways(tokens: Sequence[Token]) -> dict[Span, tuple[Span, ...]]:
    """The words that join two known places, no place of their own, with the spans of first end, dash and second."""
    found: dict[Span, tuple[Span, ...]] = {}
    leading = tuple(word_set("places", "before_ways"))
    for index, token in enumerate(tokens[1:], 1):
        ends = token.text.split("-")
        if len(ends) != len(("from", "to")) or not tokens[index - 1].text.lower().endswith(leading):
            continue
        joined = any(following.upos == "CCONJ" for following in tokens[index + 1 : index + 2])
        way = not joined and tokens[index - 1].sentence == token.sentence and all(map(_is_place, ends))
        if way and not open_knowledge().candidates(token.text):
            cuts = (token.span.start + len(ends[0]), token.span.end - len(ends[1]))
            found[token.span] = (Span(token.span.start, cuts[0]), Span(*cuts), Span(cuts[1], token.span.end))
    return found


def _is_place(word: str) -> bool:
    rows = open_knowledge().candidates(word)[:1]
    return any(row.entity.startswith("place:") and row.weight >= MIN_WEIGHT for row in rows)

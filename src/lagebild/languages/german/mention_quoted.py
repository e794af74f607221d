"""Names in quotation marks behind a noun or article, read whole: papers, ships, works („die »Roter Sand«“)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_things import QUOTES
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.text import Document, Token

MAX_QUOTED = 4
"""What is longer between quotation marks is said by somebody."""
NOUNS = frozenset({"NOUN", "X"})
"""Tags of nouns, also where no model has read the text."""
NO_PARTS = frozenset({"VERB", "AUX", "PUNCT", "SCONJ"})
"""Tags of words that are no part of a name."""


def read_quoted(document: Document, marks: Sequence[NameMark], knowledge: Knowledge) -> Iterator[NameMark]:
    """The marks, one for all that stands between two quotation marks, and outlets that the model did not see there."""
    spoilt: set[int] = set()
    for first, last in _quoted(document):
        inside = [n for n, mark in enumerate(marks) if first <= mark.first and mark.last <= last]
        text = document.text[document.tokens[first].span.start : document.tokens[last].span.end]
        if any(marks[n].known for n in inside):
            continue
        sense = noun_sense(document.tokens[first - 2].text)
        body = sense is not None and sense.kind == "organisation"
        if knowledge.outlet_of(name=text) is not None:
            yield NameMark(first, last, "organisation", text, known=False)
        elif inside and (body or any(marks[n].kind != "person" for n in inside)):
            whole = replace(marks[inside[0]], first=first, last=last, base=text, genitive=False)
            yield replace(whole, kind="organisation") if body else whole
        elif inside and sense is None:
            yield NameMark(first, last, "other", text, known=False, thing=True)  # "die »Anna Rehn«"
        else:
            continue
        spoilt.update(inside)
    yield from (mark for n, mark in enumerate(marks) if n not in spoilt)


def _quoted(document: Document) -> Iterator[tuple[int, int]]:
    """First and last word of what stands in quotation marks behind a noun or a definite article."""
    tokens = document.tokens
    articles = word_set("determiners", "definite") | word_set("determiners", "fused")
    for index in range(1, len(tokens) - 2):
        opening, before = tokens[index], tokens[index - 1]
        if opening.text not in QUOTES or opening.span.end != tokens[index + 1].span.start:
            continue
        led = before.upos in NOUNS or before.text.lower() in articles
        if not led or before.span.end == opening.span.start or before.sentence != opening.sentence:
            continue
        end = index + 1
        while end < len(tokens) and end <= index + MAX_QUOTED and _is_part(tokens[end]):
            end += 1
        closed = end < len(tokens) and tokens[end].text in QUOTES and tokens[end - 1].span.end == tokens[end].span.start
        if closed and tokens[index + 1].text[:1].isupper():
            yield index + 1, end - 1


def _is_part(token: Token) -> bool:
    return token.upos not in NO_PARTS and token.text not in QUOTES

"""How often something was done: "dreimal gewarnt", "14-mal geschossen", "ein einziges Mal telefoniert"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.figures import OTHER
from lagebild.languages.german.figures_sorts import sorts_of_deed
from lagebild.languages.german.numbers import figure_words, read_number_word
from lagebild.languages.german.words import load_set
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import Document

BESIDE_VERBS = frozenset({"advmod", "obl", "obl:tmod", "nmod", "obj"})
"""Relations in which it says of a verb how often."""
KEPT_WORDS = 1 << 14
"""Words of which is remembered how often they tell."""


def find_repeats(document: Document, taken: Sequence[FigureSpan]) -> Iterator[FigureSpan]:
    """Figures of deeds that were done so many times, with the verb of the deed for what is counted."""
    for index, token in enumerate(document.tokens):
        if not _may_tell(token.text.lower()):
            continue
        found = _read(document, index)
        # "zwei Mal" is known as a number already, and may be told with what it counts
        if found is not None and not any(f.span.overlaps(found.span) and f.noun is not None for f in taken):
            yield found


@lru_cache(KEPT_WORDS)
def _may_tell(low: str) -> bool:
    return low in load_set("figures", "repeats", "nouns") or _count_in(low) is not None


def _count_in(low: str) -> float | None:
    """How many times one word tells: "dreimal", "14-mal"."""
    match = _ending().search(low)
    number = low[: match.start()] if match is not None else ""
    if not number or low in load_set("figures", "repeats", "never"):
        return None
    return float(number) if number.isdigit() else read_number_word(number)


def _read(document: Document, index: int) -> FigureSpan | None:
    token = document.tokens[index]
    start, value = index, _count_in(token.text.lower())
    if value is None:
        start, value = _count_before(document, index)
    verb = token.head
    loose = token.deprel not in BESIDE_VERBS or verb < 0 or document.tokens[verb].upos != "VERB"
    if value is None or loose or _compares(document, index):
        return None
    span = Span(document.tokens[start].span.start, token.span.end)
    sorts = sorts_of_deed(full_lemma(document, verb).lower())
    return FigureSpan(span, OTHER, value, value, value, noun=document.tokens[verb].span, sorts=sorts)


def _count_before(document: Document, index: int) -> tuple[int, float | None]:
    """The number before "Mal", and where it starts: "zwei Mal", "ein einziges Mal"."""
    words = figure_words()
    before = document.tokens[index - 1].text.lower() if index else ""
    only = document.tokens[index - 1].lemma.lower() in load_set("figures", "alone", "adjectives") if index else False
    if only and index > 1 and document.tokens[index - 2].text.lower() in words["one"]["words"]:
        return index - 1, 1.0
    return index - 1, float(before) if before.isdigit() else read_number_word(before)


def _compares(document: Document, index: int) -> bool:
    """ "Dreimal so hoch": whether it only says by how much one thing is more than another one."""
    following = document.tokens[index + 1 : index + 2]
    comparing = load_set("figures", "repeats", "comparing")
    return any(t.text.lower() in comparing or t.feats.get("Degree") == "Cmp" for t in following)


def _ending() -> re.Pattern[str]:
    return re.compile(str(figure_words()["repeats"]["ending"]))

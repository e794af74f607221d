"""Bodies called by their field, which the model does not see: "Arbeitskreis Klima", "Sekretariat für Handel"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import NounSense, noun_sense, sort_of_body, word_set
from lagebild.model.text import Document

MAX_FIELD = 3
"""So many words stand at most behind "für"."""
_BESIDE = frozenset(("appos", "nmod", "flat", "compound"))
_IN_FIELD = frozenset(("ADJ", "NOUN"))


def find_called_by_field(document: Document, marks: Sequence[NameMark]) -> Iterator[NameMark]:
    """Marks of bodies whose noun is followed by the bare noun, or "für" and the nouns, that tell what they care for."""
    covered = {i for mark in marks for i in range(mark.first, mark.last + 1)}
    tokens = document.tokens
    for index, (token, after) in enumerate(pairwise(tokens)):
        if token.upos != "NOUN" or index in covered or after.sentence != token.sentence:
            continue
        if after.text == "für" and after.deprel == "case" and tokens[after.head].head == index:
            last = _end_of_field(document, index, after.head)
        else:
            last = index + 1 if after.upos == "NOUN" and after.head == index and after.deprel in _BESIDE else index
        sense = noun_sense(token.text) if last > index else None
        if sense is None or sense.kind != "organisation" or not covered.isdisjoint(range(index, last + 1)):
            continue
        if last == index + 1 or _is_office(document, index, sense):
            words = [sense.base, *(t.text for t in tokens[index + 1 : last + 1])]
            yield NameMark(index, last, "organisation", " ".join(words), known=False)


def _end_of_field(document: Document, index: int, noun: int) -> int:
    """The last word of "für" with its noun and one joined with it; the index itself where more stands between."""
    tokens, start = document.tokens, index + 2
    if not start <= noun < start + MAX_FIELD or any(t.upos not in _IN_FIELD for t in tokens[start : noun + 1]):
        return index
    if tokens[noun].upos != "NOUN" or noun_sense(tokens[noun].text) is not None:
        return index  # "the foundation for children" tells for whom
    joined = noun + 2
    more = joined < len(tokens) and tokens[noun + 1].text == "und" and tokens[joined].head == noun
    return joined if more and tokens[joined].upos == "NOUN" and noun_sense(tokens[joined].text) is None else noun


def _is_office(document: Document, index: int, sense: NounSense) -> bool:
    """Whether a definite article stands before the noun for one body that is no firm or club."""
    before = index - 1
    while before >= 0 and document.tokens[before].upos == "ADJ":
        before -= 1
    article = document.tokens[before].text.lower() if before >= 0 else ""
    single = document.tokens[index].feats.get("Number") != "Plur"
    definite = article in word_set("determiners", "definite") | word_set("determiners", "fused")
    return single and definite and sort_of_body(sense.base)[0] not in ("company", "club")

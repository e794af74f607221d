"""Bodies called by field, cause, members, letters: "Arbeitskreis Klima", "Bund der Imker", "Rat Bau und Hof (RBH)"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lagebild.languages.german.mention_marks import NameMark, list_covered
from lagebild.languages.german.mention_words import NounSense, noun_sense, sort_of_body, word_set
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

MAX_FIELD = 3
"""So many words stand at most behind "für"."""
_BESIDE = frozenset(("appos", "nmod", "flat", "compound"))
_IN_FIELD = frozenset(("ADJ", "NOUN"))


def find_called_by_field(document: Document, marks: Sequence[NameMark]) -> Iterator[NameMark]:
    """Marks of bodies whose noun is followed by the bare noun, or "für" and the nouns, that tell what they care for."""
    covered = list_covered(marks)
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
        if last == index + 1 or _is_office(document, index, sense) or _is_proper(document, index, last):
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
    return _is_single(document, index, before) and sort_of_body(sense.base)[0] not in ("company", "club")


def _is_proper(document: Document, noun: int, last: int) -> bool:
    """Whether the model has the noun for a name, and an adjective behind it has a capital ("Institut für Hohe See")."""
    marked = any(name.label == "ORG" and name.span == document.tokens[noun].span for name in document.names)
    return marked and any(t.upos == "ADJ" and t.text.istitle() for t in document.tokens[noun + 1 : last + 1])


def find_called_by_cause(document: Document) -> Iterator[NameMark]:
    """Marks of parties and leagues with the cause behind "für", or the people behind "der", that their names tell."""
    tokens = document.tokens
    followed = {"für": word_set("bodies", "with_cause"), "der": word_set("bodies", "with_members")}
    for index, (token, after) in enumerate(pairwise(tokens)):
        if token.sentence != after.sentence or token.text.removesuffix("es") not in followed.get(after.text, ()):
            continue
        last = _end_of_cause(document, index)
        if last > index:
            words = [token.text.removesuffix("es"), *(t.text for t in tokens[index + 1 : last + 1])]
            yield NameMark(index, last, "organisation", " ".join(words), known=False)


def _is_called(document: Document, index: int) -> bool:
    """Whether the noun stands right behind another one for bodies ("ihre Partei Union ...")."""
    before = noun_sense(document.tokens[index - 1].text) if index else None
    return before is not None and before.kind == "organisation"


def _end_of_cause(document: Document, index: int) -> int:
    """The last word of a cause with its article, or of several people in the genitive; the index itself elsewhere."""
    tokens, lead = document.tokens, document.tokens[index + 1].text
    noun = next(
        (i for i in range(index + 2, min(index + 2 + MAX_FIELD, len(tokens))) if tokens[i].upos in NOUNS), index
    )
    if noun == index or any(t.upos not in ("DET", "ADJ") for t in tokens[index + 2 : noun]):
        return index
    hangs = tokens[noun].head == index and tokens[noun].deprel == "nmod"
    sense = noun_sense(tokens[noun].text)
    if lead == "der":
        people = sense is not None and sense.kind == "person" and tokens[noun].feats.get("Number") == "Plur"
        return noun if people and hangs and _is_single(document, index, index - 1) else index
    if tokens[noun].upos != "NOUN" or tokens[index + 2].text in word_set("determiners", "indefinite"):
        return index  # "money from the federation for Auheim", "the movement for a ban"
    # whatever the tree hangs the cause on, a verb comes second
    opens = index - 1 == document.sentences[tokens[index].sentence].first and tokens[noun + 1].upos in ("VERB", "AUX")
    if not (_is_called(document, index) or ((hangs or opens) and _is_single(document, index, index - 1))):
        return index
    joined = noun + 2
    more = joined < len(tokens) and tokens[noun + 1].text == "und" and tokens[joined].head == noun
    return joined if more and tokens[joined].upos == "NOUN" else noun


def _is_single(document: Document, index: int, before: int) -> bool:
    """Whether a definite article stands at the place before the noun for one body."""
    article = document.tokens[before].text.lower() if before >= 0 else ""
    single = document.tokens[index].feats.get("Number") != "Plur"
    return single and article in word_set("determiners", "definite") | word_set("determiners", "fused")


def find_called_by_letters(document: Document) -> Iterator[NameMark]:
    """Marks of bodies in whose names two are joined and whose first letters stand in brackets behind them."""
    tokens = document.tokens
    for at in range(1, len(tokens) - 2):
        letters = tokens[at + 1].text
        if tokens[at].text != "(" or tokens[at + 2].text != ")" or not (letters.isupper() and letters.isalpha()):
            continue
        first = _begin_of_letters(document, at, letters)
        if first is None or all(token.upos != "CCONJ" for token in tokens[first:at]):
            continue
        sense, called = noun_sense(tokens[first].text), _is_called(document, first)
        if called or (sense is not None and sense.kind == "organisation"):
            opening = tokens[first].text if called or sense is None else sense.base
            words = [opening, *(token.text for token in tokens[first + 1 : at])]
            yield NameMark(first, at - 1, "organisation", " ".join(words), known=False)


def _begin_of_letters(document: Document, bracket: int, letters: str) -> int | None:
    """The word with which the words right before the bracket begin whose capitals are the letters; None elsewhere."""
    left, index = letters, bracket
    while left and index > document.sentences[document.tokens[bracket].sentence].first:
        index -= 1
        word = document.tokens[index].text
        if word[:1].isupper():
            if word[0] != left[-1]:
                return None
            left = left[:-1]
        elif document.tokens[index].upos not in ("CCONJ", "ADP", "DET"):
            return None
    return index if not left else None

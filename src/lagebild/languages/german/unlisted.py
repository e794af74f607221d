"""What words that no mention covers stand for when somebody is told to act or speak by them: kind and base form."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import indices_in, roots_in
from lagebild.languages.german.mention_words import adjective_form, nominative_plural, noun_sense, plural_base, word_set
from lagebild.languages.german.quotation_marks import end_with_closing_mark
from lagebild.model.genders import gender_of
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

OPENING = frozenset({"ADP", "PUNCT", "CCONJ", "DET"})
"""Tags of words that open a phrase and are no part of what it is called."""
CLOSING = frozenset({"ADP", "PUNCT", "CCONJ", "DET", "ADV", "SCONJ", "PRON"})
"""Tags of words that cannot end a phrase."""
PAIRED = frozenset(")]“«\"'’.")
"""Punctuation that may end a phrase."""
OTHER = "other"


def describe_words(document: Document, span: Span) -> tuple[str, str]:
    """Kind and base form of whom or what the words stand for; no base form where they only measure or date."""
    inside = trim_phrase(document, indices_in(document, (span,)))
    head = _head(document, inside)
    if head is None:
        return OTHER, span.of(document.text)
    if _measures(document, head, inside):
        return OTHER, ""
    return _kind(document, head), _name(document, head, inside)


def base_form(document: Document, span: Span) -> str:
    """The phrase of the noun without article, in the nominative."""
    inside = trim_phrase(document, indices_in(document, (span,)))
    head = _head(document, inside)
    return "" if head is None else _name(document, head, inside)


def trim_phrase(document: Document, inside: Sequence[int]) -> Sequence[int]:
    """The words up to a relative clause or open bracket, without what cannot begin or end a phrase."""
    tokens, first = document.tokens, 0
    clauses = (n for n, i in enumerate(inside[1:], 1) if tokens[i].upos == "PRON" and tokens[inside[n - 1]].text == ",")
    last = next(clauses, len(inside))
    texts = [tokens[i].text for i in inside[:last]]
    last = texts.index("(") if "(" in texts and ")" not in texts else last
    while first < last and tokens[inside[first]].upos in OPENING:
        first += 1
    while last > first and tokens[inside[last - 1]].upos in CLOSING and tokens[inside[last - 1]].text not in PAIRED:
        last -= 1
    if last - first > 2 and tokens[inside[last - 1]].text in word_set("unlisted", "measured"):
        last -= 2 * (tokens[inside[last - 2]].upos == "ADP")  # "die Hilfe in Höhe" of so much
    return inside[first:last]


def _head(document: Document, inside: Sequence[int]) -> int | None:
    """The noun on which the phrase hangs."""
    heads = [i for i in roots_in(document, inside) if document.tokens[i].upos in NOUNS]
    return next(iter(heads), None)


def _measures(document: Document, head: int, inside: Sequence[int]) -> bool:
    """Whether the noun is a unit of which nothing follows, or all of the phrase is a time."""
    token = document.tokens[head]
    if head == inside[-1] and token.text in word_set("unlisted", "units"):
        return True
    return any(span.contains(token.span) for span, _, _ in document.times)


def _kind(document: Document, head: int) -> str:
    """The kind that the noun tells."""
    token = document.tokens[head]
    plural = token.feats.get("Number") == "Plur"
    word = token.text.lower()
    sense = noun_sense(token.text)
    if sense is not None and sense.head not in word_set("groups", "shares"):
        return "group" if sense.kind == "person" and plural else sense.kind
    if word in word_set("unlisted", "directions"):
        alone = all(document.tokens[i].upos == "DET" for i in document.children(head))
        return "group" if alone else "place"
    for kind in ("group", "person", "organisation", "place"):
        if word.endswith(tuple(word_set("unlisted", kind))):
            return "group" if kind == "person" and plural else kind
    return OTHER


def _name(document: Document, head: int, inside: Sequence[int]) -> str:
    """The noun in its base form with its adjectives before it and all that follows it."""
    token, sense = document.tokens[head], noun_sense(document.tokens[head].text)
    start = token.span.start if token.upos == "NOUN" else document.tokens[inside[0]].span.start
    end = end_with_closing_mark(document.text, start, document.tokens[inside[-1]].span.end)
    if token.upos != "NOUN":
        return " ".join(document.text[start:end].split())
    plural = token.feats.get("Number") == "Plur"
    noun = sense.base if sense else token.lemma if token.lemma[:1].isupper() else token.text
    gender, dative = gender_of(token), token.feats.get("Case") == "Dat"
    if plural and sense:
        noun = plural_base(token.text, sense, dative=dative)
    elif plural:
        noun = nominative_plural(token.text, token.lemma, gender, dative=dative)
    before = [i for i in inside if i < head and document.tokens[i].upos == "ADJ" and document.tokens[i].head == head]
    adjectives = [adjective_form(document.tokens[i].text, gender, plural=plural) for i in before]
    return " ".join(f"{' '.join([*adjectives, noun])}{document.text[token.span.end : end]}".split())

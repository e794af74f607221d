"""German words for two: beide, beide Seiten, die beiden Präsidenten."""

from collections.abc import Iterator

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_pronouns import others_of_clause
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

MAX_ATTRIBUTE = 12
"""So many words a noun may stand behind its word for two."""


def find_pairs(document: Document, knowledge: Knowledge) -> Iterator[MentionFrame]:
    """Words for two: "beide", "beide Seiten", "die beiden Präsidenten"."""
    for index, token in enumerate(document.tokens):
        if token.text.lower() not in word_set("determiners", "both"):
            continue
        noun = _noun_behind(document, index) or _noun_above(document, index)
        if noun is None and _takes_up_things(document, index):
            continue
        if noun is None:
            yield MentionFrame(
                span=token.span, form="pronoun", count=2, number="Plur", base=token.text.lower(),
                unlike=others_of_clause(document, index),
            )  # fmt: skip
            continue
        yield from _pair_of_noun(document, index, noun, knowledge)


def _pair_of_noun(document: Document, index: int, noun: int, knowledge: Knowledge) -> Iterator[MentionFrame]:
    """What "beide" and its noun name: two sides, or two of whom or which the noun tells."""
    word = document.tokens[noun].text
    span = Span(document.tokens[index].span.start, document.tokens[noun].span.end)
    if word in word_set("wording", "sides"):
        sort = "state" if word in word_set("wording", "sides_of_states") else ""
        yield MentionFrame(
            span=span, form="description", kind="country", relation="side", sort=sort, count=2, number="Plur",
            unlike=others_of_clause(document, noun), base=span.of(document.text),
        )  # fmt: skip
        return
    sense, role = noun_sense(word), knowledge.role(word)
    if sense is None and role is None:
        return
    one = noun_sense(word.removesuffix("en")) if sense is not None and sense.kind == "group" else sense
    firm = sense is not None and (sense.head in _firms() or (one or sense).kind == "organisation")
    before = document.tokens[index - 1] if index else None
    owned = before is not None and before.text.lower() in word_set("determiners", "possessive")
    men = sense is not None and sense.head in word_set("persons", "anybody")
    yield MentionFrame(
        span=span, form="description", kind="organisation" if firm else "person", count=2, number="Plur",
        base=span.of(document.text), role=role.key if role else None, role_words=word,
        possessor=before.span if before and owned else None, anybody=men or word in word_set("persons", "anybodies"),
    )  # fmt: skip


def _firms() -> frozenset[str]:
    """Nouns that stand for firms where two are told of ("beide Töchter")."""
    return word_set("bodies", "firms") | word_set("bodies", "kin_of_firms")


def _takes_up_things(document: Document, index: int) -> bool:
    """Whether the sentence has named two things before ("with his two cars; both ...")."""
    both = word_set("determiners", "both")
    first = document.sentences[document.tokens[index].sentence].first
    nouns = [_noun_behind(document, i) for i in range(first, index) if document.tokens[i].text.lower() in both]
    return any(noun is not None and noun_sense(document.tokens[noun].text) is None for noun in nouns)


def _noun_above(document: Document, index: int) -> int | None:
    """The noun that the word for two belongs to by syntax, with a longer attribute between them."""
    head = document.tokens[index].head
    behind = index < head <= index + MAX_ATTRIBUTE and document.tokens[index].deprel in ("det", "amod", "nummod")
    return head if behind and document.tokens[head].upos == "NOUN" else None


def _noun_behind(document: Document, index: int) -> int | None:
    """The noun that the word for two goes with, over at most two adjectives."""
    for position in range(index + 1, min(index + 4, len(document.tokens))):
        token = document.tokens[position]
        if token.text[:1].isupper() and token.text[1:2].isalpha():
            return position
        if not token.text.endswith(("en", "er", "e")) or token.upos in ("VERB", "AUX", "ADP", "DET"):
            return None
    return None

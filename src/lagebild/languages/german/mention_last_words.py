"""Bare nouns that end the name of a body which the text has in full ("die Deutsche Post ... die Post")."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_verbs import is_spoken
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.text import Document

MIN_NOUN = 4
"""Shorter last words are legal forms and abbreviations."""


def find_last_words(document: Document, names: Sequence[NameMark], knowledge: Knowledge) -> Iterator[NameMark]:
    """Such nouns as subjects behind an article, where one of them somewhere does or says what no thing does."""
    covered = {i for mark in names for i in range(mark.first, mark.last + 1)}
    for word, mark in _ends_of_bodies(document, names, knowledge).items():
        found = [
            i for i in range(mark.last + 1, len(document.tokens)) if i not in covered and _takes_up(document, i, word)
        ]
        if any(_acts(document, i) for i in found):
            yield from (replace(mark, first=i, last=i, genitive=False) for i in found)


def _ends_of_bodies(document: Document, names: Sequence[NameMark], knowledge: Knowledge) -> dict[str, NameMark]:
    """The last words of names of bodies that are common nouns and nobody's own name, where just one body ends so."""
    ends: dict[str, list[NameMark]] = {}
    for mark in names:
        word = mark.base.split()[-1] if " " in mark.base and mark.kind == "organisation" else ""
        others = {c.entity for c in knowledge.candidates(word)} - {c.entity for c in knowledge.candidates(mark.base)}
        if len(word) >= MIN_NOUN and word.istitle() and noun_sense(word) is None and not others:
            ends.setdefault(word, []).append(mark)
    return {word: marks[0] for word, marks in ends.items() if len({mark.base for mark in marks}) == 1}


def _takes_up(document: Document, index: int, word: str) -> bool:
    """Whether the token is the word, alone behind a definite article, and a subject."""
    token, before = document.tokens[index], document.tokens[index - 1]
    alone = not any(document.tokens[i].deprel in ("amod", "nmod", "appos", "flat") for i in document.children(index))
    articled = before.text.lower() in word_set("determiners", "definite") and before.sentence == token.sentence
    return token.text == word and alone and articled and token.deprel.startswith("nsubj")


def _acts(document: Document, index: int) -> bool:
    """Whether its verb tells what no thing does."""
    verb = document.tokens[index].head
    lemmas = {full_lemma(document, verb), document.tokens[verb].lemma}
    return is_spoken(document, verb) or not lemmas.isdisjoint(word_set("verbs", "of_bodies"))

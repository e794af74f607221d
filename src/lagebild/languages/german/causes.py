"""What brought something about, as a report names it: "Ursache sei ein Defekt", "führt die Tat auf Groll zurück"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.clauses import (
    clause_verb,
    full_lemma,
    is_passive,
    prepositions_of,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_words
from lagebild.model.facts import Stance
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

DESCRIBING = ("det", "amod", "nmod", "flat", "nummod", "appos")
"""How the tree hangs on a noun what tells which or whose it is."""
NEGATING = frozenset({"det", "advmod"})
"""How it hangs on a word a negation of it."""


@dataclass(frozen=True, slots=True)
class CauseWords:
    """Lookups over words/causes.toml."""

    nouns: Mapping[str, str]
    """Last part of a noun for a cause, to what it is: cause, motive or guilt."""
    naming: Mapping[str, str]
    """Verb beside "als Ursache", to which of its dependents is the cause."""
    verbs: Mapping[str, str]
    pointing: Mapping[str, str]
    """Verbs that point to a cause, to their preposition, if their subject is a clue."""
    clues: frozenset[str]
    bringing: frozenset[str]
    harm: tuple[str, ...]
    reasons: frozenset[str]
    agents: frozenset[str]
    """Prepositions before what brought something about, in a passive clause."""
    open: frozenset[str]
    denying: frozenset[str]
    whether: frozenset[str]
    but: frozenset[str]
    beside: frozenset[str]


@cache
def cause_words() -> CauseWords:
    """The word list, read once."""
    raw = load_words("causes")
    return CauseWords(
        nouns={noun: kind for kind, nouns in raw["nouns"].items() for noun in nouns},
        naming={verb: role for role in ("obj", "nsubj") for verb in raw["naming"][role]},
        verbs=raw["verbs"],
        pointing=raw["clues"]["verbs"],
        clues=frozenset(raw["clues"]["subjects"]),
        bringing=frozenset(raw["bringing"]["verbs"]),
        harm=tuple(raw["bringing"]["harm"]),
        reasons=frozenset(raw["bringing"]["reasons"]),
        agents=frozenset(raw["bringing"]["agents"]),
        open=frozenset(raw["not"]["open"]),
        denying=frozenset(raw["not"]["denying"]),
        whether=frozenset(raw["not"]["whether"]),
        but=frozenset(raw["not"]["but"]),
        beside=frozenset(raw["naming"]["beside"]),
    )


def find_causes(document: Document) -> Iterator[Stance]:
    """The words for each cause, with whether it is told or said not to be one."""
    words, seen = cause_words(), set[int]()
    for index, token in enumerate(document.tokens):
        if token.upos in NOUNS and (kind := _kind_of(token.lemma, words) or _reason_of_harm(document, index, words)):
            found = ((cause, kind) for cause in _name_causes(document, index, words))
        elif token.upos == "VERB":
            found = ((cause, "cause") for cause in _bring_causes(document, index, words))
        else:
            continue
        for cause, topic in found:
            if cause in seen or not _is_thing(document, cause, words) or _is_asked(document, cause, words):
                continue
            seen.add(cause)
            instead = _named_instead(document, cause)
            denied = instead is not None or _is_denied(document, cause, index, words)
            yield Stance(span_of(document, _phrase(document, cause)), topic, "denied" if denied else "told")
            if instead is not None:
                yield Stance(span_of(document, _phrase(document, instead)), topic, "told")


def _named_instead(document: Document, cause: int) -> int | None:
    """What is put in its place: "nicht Frost, sondern Rost"."""
    others = _children(document, cause, "conj")
    but = cause_words().but
    return next((o for o in others if any(document.tokens[i].text.lower() in but for i in document.children(o))), None)


def _kind_of(lemma: str, words: CauseWords) -> str | None:
    low = lemma.lower()
    return next(
        (kind for noun, kind in words.nouns.items() if low == noun or (kind != "guilt" and low.endswith(noun))), None
    )


def _reason_of_harm(document: Document, noun: int, words: CauseWords) -> str | None:
    """What a reason is where harm hangs on it: "Grund für den Ausfall"; other reasons are no causes."""
    if document.tokens[noun].lemma.lower() not in words.reasons:
        return None
    of = (document.tokens[i].lemma.lower() for i in _children(document, noun, "nmod"))
    return "cause" if any(lemma.endswith(words.harm) for lemma in of) else None


def _is_thing(document: Document, cause: int, words: CauseWords) -> bool:
    token = document.tokens[cause]
    named = token.upos in NOUNS and _kind_of(token.lemma, words) is None
    return named and token.lemma.lower() not in words.open


def _name_causes(document: Document, noun: int, words: CauseWords) -> Iterator[int]:
    """What a noun for a cause is said of: by "sein", by a verb beside "als", or right before "als"."""
    token = document.tokens[noun]
    if _has(document, noun, "cop"):
        yield from _children(document, noun, "nsubj")
    if token.head < 0:
        return
    if token.deprel == "nsubj" and _has(document, token.head, "cop"):
        yield token.head
    if any(document.tokens[i].text.lower() in words.beside for i in document.children(noun)):
        readings = verb_readings(document, token.head)
        role = next((words.naming[reading] for reading in readings if reading in words.naming), None)
        if document.tokens[token.head].upos in NOUNS:
            yield token.head
        elif role is not None:
            role = "nsubj:pass" if role == "obj" and is_passive(document, token.head) else role
            yield from (i for i in _children(document, token.head, role) if i != noun)


def _bring_causes(document: Document, verb: int, words: CauseWords) -> Iterator[int]:
    """What a verb tells to have brought something about."""
    lemma = full_lemma(document, verb)
    preposition = words.verbs.get(lemma)
    if any(document.tokens[i].lemma.lower() in words.clues for i in _children(document, verb, "nsubj")):
        preposition = words.pointing.get(lemma, preposition)
    if preposition is not None:
        yield from (i for i in _obliques(document, verb) if preposition in prepositions_of(document, i))
    if lemma in words.bringing:
        passive = is_passive(document, verb)
        harmed = _children(document, verb, "nsubj:pass" if passive else "obj")
        if any(document.tokens[i].lemma.lower().endswith(words.harm) for i in harmed):
            told = _obliques(document, verb) if passive else _children(document, verb, "nsubj")
            yield from (i for i in told if not passive or prepositions_of(document, i) & words.agents)


def _children(document: Document, index: int, role: str) -> list[int]:
    return [i for i in document.children(index) if document.tokens[i].deprel == role]


def _obliques(document: Document, verb: int) -> list[int]:
    return [i for i in document.children(verb) if document.tokens[i].deprel.startswith("obl")]


def _has(document: Document, index: int, role: str) -> bool:
    return bool(_children(document, index, role))


def _is_asked(document: Document, cause: int, words: CauseWords) -> bool:
    """Whether it is only asked if it was so."""
    verb = clause_verb(document, cause)
    heads = [i for i in (cause, verb) if i is not None]
    marks = (document.tokens[i] for h in heads for i in document.children(h) if document.tokens[i].deprel == "mark")
    sentence = document.sentences[document.tokens[cause].sentence].span
    return any(m.lemma.lower() in words.whether for m in marks) or sentence.of(document.text).rstrip('“”"»« ').endswith(
        "?"
    )


def _is_denied(document: Document, cause: int, told_by: int, words: CauseWords) -> bool:
    """Whether the clause says that it was not so."""
    heads = {cause, told_by, document.tokens[cause].head} - {-1}
    if any(full_lemma(document, h) in words.denying for h in heads):
        return True
    near = (document.tokens[i] for h in heads for c in document.children(h) for i in (c, *document.children(c)))
    negations = speech_words().negations
    return any({t.text.lower(), t.lemma.lower()} & negations for t in near if t.deprel in NEGATING)


def _phrase(document: Document, cause: int) -> list[int]:
    """The noun with what describes it, without the verb and the subject of which it may be said."""
    own = [i for i in document.children(cause) if document.tokens[i].deprel.startswith(DESCRIBING)]
    own = [i for i in own if i > cause or not prepositions_of(document, i)]  # "nach Angaben der Firma" stands before it
    return sorted({cause, *(i for child in own for i in subtree(document, child))})

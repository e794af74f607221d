"""When somebody comes to know of something: "she was warned on 12 February", "the notice reached us on Thursday"."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from lagebild.languages.german.clauses import (
    NAME_PARTS,
    SUBJECTS,
    is_passive,
    is_reflexive,
    prepositions_of,
    verb_readings,
)
from lagebild.languages.german.words import load_set
from lagebild.model.article import DateRange
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS, OBJECTS, OBLIQUE
from lagebild.model.text import Document

WEEKDAY, WEEK = "weekday", timedelta(weeks=1)
NEAR_WORDS = 2
"""A day that stands so near to a noun is that of what it names."""
LEVELS = 3
"""A verb that stands higher above a time is another one's."""


def find_learners(document: Document, span: Span, before: tuple[Span, ...] = ()) -> tuple[Span, ...]:
    """The word that says that somebody comes to know of something at this time, then who does; nothing for others.

    `before` are those of the time before, for another day that somebody names for the same.
    """
    root = document.root_of(span)
    if root is None:
        return ()
    if before and _names_rival(document, root):
        return before
    word, learners = _find_arrival(document, root) or _find_deed(document, root)
    if word is None or learners is None:
        return ()
    whole = (i for index in learners for i in (index, *_list_names(document, index)))
    inside = [i for i in whole if not document.tokens[i].span.overlaps(span)]
    return document.tokens[word].span, *sorted({document.tokens[i].span for i in inside})


def put_back(time: TimeExpression, published: DateRange) -> TimeExpression:
    """The time a week earlier where it is a weekday to come: what somebody knows he came to know before."""
    first, last = time.earliest, time.latest
    if first is None or last is None or published.latest is None or not time.rule.startswith(WEEKDAY):
        return time
    if first[:10] <= published.latest.isoformat() or time.value is None or not time.value.startswith(first[:10]):
        return time
    before = (date.fromisoformat(first[:10]) - WEEK).isoformat()
    end = (date.fromisoformat(last[:10]) - WEEK).isoformat()
    value = before + time.value[len(before) :]
    return replace(time, value=value, earliest=before + first[len(before) :], latest=end + last[len(end) :])


def _names_rival(document: Document, root: int) -> bool:
    """Whether somebody only names this day, which is then that of what was told just before."""
    verb, relation = document.tokens[root].head, document.tokens[root].deprel
    if verb < 0 or document.tokens[verb].upos != "VERB" or relation not in OBJECTS | OBLIQUE:
        return False
    rivals, lemma = load_set("learning", "rival", "verbs"), document.tokens[verb].lemma
    cases = prepositions_of(document, root)
    return (not cases and relation == "obj" and lemma in rivals) or any(f"{lemma} {c}" in rivals for c in cases)


def _find_arrival(document: Document, root: int) -> tuple[int | None, list[int] | None] | None:
    """The noun for what shows when something came in, with whose it is."""
    near = [*list(document.ancestors(root))[:NEAR_WORDS], *range(max(0, root - NEAR_WORDS), root)]
    arrivals = load_set("learning", "arrival", "nouns")
    noun = next((i for i in near if document.tokens[i].lemma.lower() in arrivals), None)
    if noun is None:
        return None
    return noun, [i for i in document.children(noun) if document.tokens[i].deprel == "nmod" and i != root]


def _find_deed(document: Document, root: int) -> tuple[int | None, list[int] | None]:
    """The verb that says that somebody comes to know, with the words for who does."""
    verb = _find_verb(document, root)
    if verb is None or _is_to_come(document, verb):
        return None, None
    return verb, _list_learners(document, verb, root)


def _is_to_come(document: Document, verb: int) -> bool:
    helpers = {document.tokens[i].lemma for i in document.children(verb) if document.tokens[i].deprel.startswith("aux")}
    coming = load_set("learning", "coming", "verbs")
    return document.tokens[verb].feats.get("VerbForm") == "Inf" and bool(helpers) and helpers <= coming


def _list_names(document: Document, index: int) -> Iterator[int]:
    """The name behind the noun for somebody."""
    return (i for i in document.children(index) if document.tokens[i].deprel in NAME_PARTS)


def _find_verb(document: Document, index: int) -> int | None:
    """The verb or predicate of whose deed the word is told."""
    for _ in range(LEVELS):
        index = document.tokens[index].head
        if index < 0:
            return None
        if document.tokens[index].upos in {"VERB", "AUX", "ADJ"} and document.tokens[index].deprel != "amod":
            return index
    return None


def _list_learners(document: Document, verb: int, time: int) -> list[int] | None:
    """The words for whoever comes to know; None where the verb says nothing of that kind."""
    subjects, objects = _list_parts(document, verb, SUBJECTS), _list_parts(document, verb, OBJECTS)
    readings = set(verb_readings(document, verb))
    if is_reflexive(document, verb):
        return None
    if not readings.isdisjoint(load_set("learning", "object", "verbs")):
        return (subjects if is_passive(document, verb) else objects) or None
    if document.tokens[verb].upos == "ADJ":
        return _list_aware(document, verb, subjects, objects)
    if not readings.isdisjoint(load_set("learning", "message", "telling")):
        return [i for i in _list_told(document, verb) if i != time] or None
    told = _follow_relative(document, verb, subjects)
    if not readings.isdisjoint(load_set("learning", "message", "arriving")) and _name_message(document, told, objects):
        return [i for i in (*objects, *_list_goals(document, verb)) if not _is_message(document, i)]
    if not readings.isdisjoint(load_set("learning", "message", "taking")) and _name_message(document, objects):
        return subjects
    return subjects if not readings.isdisjoint(load_set("learning", "subject", "verbs")) and subjects else None


def _list_aware(document: Document, index: int, subjects: list[int], objects: list[int]) -> list[int] | None:
    """Who is told to be informed, or to whom something is told to be known."""
    lemma = document.tokens[index].lemma.lower()
    if lemma in load_set("learning", "object", "aware"):
        return subjects
    known = [*objects, *_list_goals(document, index)] if lemma in load_set("learning", "object", "known") else []
    return known or None


def _list_parts(document: Document, verb: int, relations: frozenset[str]) -> list[int]:
    """The parts of a verb of these relations, be it that its subject is that of the verb before it."""
    found = [i for i in document.children(verb) if document.tokens[i].deprel in relations]
    token = document.tokens[verb]
    if not found and relations is SUBJECTS and token.deprel == "conj":
        return [i for i in document.children(token.head) if document.tokens[i].deprel in relations]
    return found


def _follow_relative(document: Document, verb: int, subjects: list[int]) -> list[int]:
    """The subjects, with the noun that a relative clause is about in place of its pronoun."""
    token = document.tokens[verb]
    return [*subjects, token.head] if token.deprel in CLAUSES_OF_NOUNS else subjects


def _list_told(document: Document, verb: int) -> list[int]:
    """To whom something is told: in the dative, or behind a preposition."""
    found = []
    for child in document.children(verb):
        token, to = document.tokens[child], load_set("learning", "message", "to")
        dative = token.deprel in {"iobj", "obl:arg"} and token.feats.get("Case") == "Dat"
        behind = token.deprel in OBLIQUE and token.upos in NOUNS and bool(prepositions_of(document, child) & to)
        if dative or behind:
            found.append(child)
    return found


def _list_goals(document: Document, verb: int) -> Iterator[int]:
    """To whom something goes: "an den Verband"."""
    for child in document.children(verb):
        if document.tokens[child].deprel in OBLIQUE and document.tokens[child].upos in NOUNS:
            cases = prepositions_of(document, child)
            if not cases or cases & load_set("learning", "message", "goals"):
                yield child


def _name_message(document: Document, *parts: list[int]) -> bool:
    return any(_is_message(document, i) for part in parts for i in part)


def _is_message(document: Document, index: int) -> bool:
    """Whether a word, or the last part of a compound, names what brings knowledge."""
    return document.tokens[index].lemma.lower().endswith(tuple(load_set("learning", "message", "nouns")))

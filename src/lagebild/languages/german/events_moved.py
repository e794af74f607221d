"""The day to which an event is put off or brought forward."""

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, indices_in, prepositions_of, roots_in
from lagebild.languages.german.events_times import find_times_on, list_lengths
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document


def is_moved_by(document: Document, index: int, verb: int, words: EventWords) -> bool:
    """Whether a verb that does not mean it by itself puts its noun off, or forward, to a day ("rückt auf Montag")."""
    return full_lemma(document, verb) in _list_shifting() and bool(find_moved_times(document, index, words))


def _list_shifting() -> frozenset[str]:
    return frozenset(s for key in ("bringing_forward", "shifting") for s in load_set("events", "times_of_plans", key))


def find_moved_times(document: Document, index: int, words: EventWords) -> tuple[Span, ...]:
    """The day to which an event is put off, whatever day it had been set for ("wurde auf Montag verschoben")."""
    noun = document.tokens[index].deprel in {*SUBJECTS, "obj"}
    verb = document.tokens[index].head if noun else index
    if verb < 0:
        return ()
    lemma = full_lemma(document, verb)
    if noun and lemma in load_set("events", "plans", "making_up"):
        return tuple(find_times_on(document, verb))
    if lemma not in words.statuses["postponed"] | _list_shifting():
        return ()
    lengths = list_lengths(document)
    open_ends = load_set("events", "times_of_plans", "unknown")
    on = (*find_times_on(document, verb), *(_list_before(document, index, verb) if noun else ()))
    behind = (span for time in on for span in (time, *_list_joined(document, time)))
    parts = (_cut_to_goal(document, span) or span for span in dict.fromkeys(behind) if span not in lengths)
    told = (span for span in parts if _leads_to(document, span))
    return tuple(span for span in told if all(t.lemma.lower() not in open_ends for t in document.tokens_in(span)))


def _list_before(document: Document, index: int, verb: int) -> list[Span]:
    """The times between a noun and the verb that closes its clause, whatever the tree hangs them on."""
    start = document.tokens[index].span.end
    between = Span(start, max(start, document.tokens[verb].span.start))
    apart = "," in between.of(document.text)
    return [] if apart else [time for time, _, _ in document.times if between.contains(time)]


def _cut_to_goal(document: Document, time: Span) -> Span | None:
    """The second day of "Freitag auf Montag", where both are one time."""
    to = load_set("events", "times_of_plans", "moving_to")
    inside = document.tokens_in(time)
    goal = next((t.span.start for t in inside[1:-1] if t.text.lower() in to), None)
    return None if goal is None else Span(goal, time.end)


def _list_joined(document: Document, time: Span) -> list[Span]:
    """The times that the tree takes for a part of a time: the second of "von Freitag auf Montag"."""
    inside = set(document.indices_of(time))
    roots = {other: document.root_of(other) for other, _, _ in document.times if other != time}
    return [other for other, root in roots.items() if root is not None and document.tokens[root].head in inside]


def _leads_to(document: Document, time: Span) -> bool:
    """Whether the time stands behind a preposition of where something is moved."""
    to = load_set("events", "times_of_plans", "moving_to")
    heads = roots_in(document, indices_in(document, (time,)))
    cases = {case for head in heads for case in prepositions_of(document, head)}
    return not to.isdisjoint((*cases, document.text[time.start : time.end].split(maxsplit=1)[0].lower()))

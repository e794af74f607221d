"""What the participants of an event are called in base form, and which of them are things that cannot act."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import indices_in, roots_in
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.figures_kinds import names_victims
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.unlisted import base_form
from lagebild.model.changes import replace
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

OF_THINGS = frozenset({"PUBLISH"})
"""Types that are done to what is written or shown: whom it shows takes no part."""
SHARE = "percent"
MEASURES = frozenset({"money", SHARE, "distance"})
"""Kinds of figures that nobody can be."""


def find_wordings(document: Document, frame: EventFrame) -> tuple[tuple[Span, str], ...]:
    """Base forms of the participants that a noun stands for ("einen alten Triebwagen" -> "alter Triebwagen")."""
    found = ((span, base_form(document, span)) for span, _ in _participants(document, frame))
    return tuple((span, base) for span, base in found if base)


def find_things(document: Document, frame: EventFrame) -> tuple[Span, ...]:
    """Participants whose noun stands for neither people nor a body."""
    printed = frame.type in OF_THINGS
    return tuple(
        span
        for span, head in _participants(document, frame)
        if (_is_printed(document, head) if printed and span in frame.against else is_thing(document, span))
    )


def drop_measures(document: Document, frame: EventFrame) -> EventFrame:
    """The frame without sums, measures and the number of victims among its participants: they are figures of it."""
    sums = [figure for figure in frame.figures if _is_measured(figure)]
    counted = {
        span
        for span, head in _participants(document, frame)
        if any(_measures(document, figure, head) for figure in sums) or _is_number_of_victims(document, head)
    }
    by, against, parties = (
        tuple(s for s in told if s not in counted) for told in (frame.by, frame.against, frame.parties)
    )
    return replace(frame, by=by, against=against, parties=parties)


def drop_itself(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame without the happening itself among its participants, alone or with its article ("das Ultimatum")."""
    by, against, parties = (
        tuple(s for s in told if not _is_itself(document, index, s))
        for told in (frame.by, frame.against, frame.parties)
    )
    return replace(frame, by=by, against=against, parties=parties)


def _is_itself(document: Document, index: int, span: Span) -> bool:
    """Whether the words are the noun of the event, and name nobody else; its first part alone does ("US-Angriff").

    Some of several are the happening as well: "zwei der Verhaftungen".
    """
    root = document.root_of(span)
    nouns = [i for i in document.indices_of(span) if document.tokens[i].upos in {"NOUN", "PROPN"}]
    if root is not None and document.tokens[root].upos == "NUM" and document.tokens[index].head == root:
        return nouns in ([], [index])
    return span.end >= document.tokens[index].span.end and nouns == [index] and root == index


def _is_number_of_victims(document: Document, head: int) -> bool:
    """ "Die Zahl der Toten": whether the noun only counts those whom the noun behind it names."""
    if document.tokens[head].lemma.lower() not in figure_words()["toll"]["nouns"]:
        return False
    return any(names_victims(document, i) for i in document.children(head))


def _is_measured(figure: FigureSpan) -> bool:
    """Whether the number is no count of anybody: of a unit, or with a fraction ("um 15,4 Punkte")."""
    return figure.what in MEASURES or (figure.value is not None and figure.value % 1 != 0)


def _measures(document: Document, figure: FigureSpan, head: int) -> bool:
    """Whether the noun is the measure, and no share of others ("60 Prozent der Wähler", not "ihres Wertes")."""
    if not figure.span.contains(document.tokens[head].span):
        return False
    owners = [i for i in document.children(head) if document.tokens[i].deprel == "nmod"] if figure.what == SHARE else []
    return all(_is_own_thing(document, i) for i in owners)


def _is_own_thing(document: Document, index: int) -> bool:
    """Whether a possessive makes of the noun a thing that somebody told before has."""
    owned = any(document.tokens[i].deprel == "det:poss" for i in document.children(index))
    return owned and is_thing(document, document.tokens[index].span)


def _participants(document: Document, frame: EventFrame) -> Iterator[tuple[Span, int]]:
    for span in (*frame.by, *frame.against, *frame.parties):
        heads = roots_in(document, indices_in(document, (span,)))
        if heads and document.tokens[heads[0]].upos == "NOUN":
            yield span, heads[0]


def is_thing(document: Document, span: Span) -> bool:
    """Whether no word of the phrase names somebody or is a noun for people or a body ("eine Zahl von Kunden").

    A crowd that nothing is counted of is one of people ("Tausende protestierten").
    """
    people = tuple(word_set("persons", "people"))
    if any(name.span.overlaps(span) for name in document.names):
        return False
    tokens = document.tokens_in(span)
    low = [token.text.lower() for token in tokens]
    if low and (all(word in figure_words()["vague"] for word in low) or low[-1] in event_words().both):
        return False
    return not any(
        t.upos == "PROPN" or noun_sense(t.text) is not None or t.text.lower().endswith(people) for t in tokens
    )


def _is_printed(document: Document, head: int) -> bool:
    """Whether the noun is neither people nor a body, whoever is named behind it ("ein Foto von Rehn")."""
    token = document.tokens[head]
    return noun_sense(token.text) is None and not token.text.lower().endswith(tuple(word_set("persons", "people")))

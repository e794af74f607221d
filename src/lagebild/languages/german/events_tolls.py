"""The toll of a happening told before: its newest number of dead or injured, and how many are missing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, prepositions_of, span_of, subtree
from lagebild.languages.german.events_tense import is_verb, read_tense
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.figures import complete_figure
from lagebild.languages.german.figures_kinds import fate_of, names_victims
from lagebild.languages.german.numbers import figure_words
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

COSTLY = frozenset({"ACCIDENT", "DISASTER", "ASSAULT", "FIGHT", "HEALTH", "CRIME"})
"""Types of what costs lives."""
EMPTY = frozenset({"BUSINESS", "OTHER"})
"""Types of a verb of which nothing but its number is told."""
MISSING = "missing"
TO_COME = frozenset({"scheduled", "hypothetical"})
COUNTING_WITH = frozenset({"nummod", "det"})
PREDICATIVE = frozenset({"xcomp", "advcl", "obl"})
"""Relations of the word behind "gelten als"."""
NEAR_SENTENCES = 4
"""Who is missing is told so soon behind what happened to them."""


@dataclass(frozen=True, slots=True)
class Toll:
    """A number of people with the verb that tells it."""

    verb: int
    figure: FigureSpan
    replaces: bool
    """It takes the place of what was told before."""


def carry_tolls(document: Document, frames: Sequence[EventFrame]) -> list[EventFrame]:
    """The frames with the tolls that later sentences give; what only tells the number is no event of its own."""
    carried = list(frames)
    for toll in _find_tolls(document):
        place = _find_costly(document, carried, toll)
        if place is not None:
            carried[place] = _with_toll(carried[place], toll)
            carried = [
                f if f is carried[place] else _without(f, toll) for f in carried if not _is_verb(document, f, toll)
            ]
    return carried


def _find_tolls(document: Document) -> Iterator[Toll]:
    words = figure_words()
    for index, token in enumerate(document.tokens):
        # nearly all words stop here
        if token.lemma.lower() in words["toll"]["nouns"] and _is_told_of(document, index):
            yield from _read_number_of(document, index)
        elif token.text.lower() in words["fate_words"][MISSING] and token.upos in {"VERB", "ADJ"}:
            yield from _read_missing(document, index)


def _is_told_of(document: Document, noun: int) -> bool:
    """Whether a verb tells what the number came to, or what somebody corrected it to, and no aim."""
    toll, token = figure_words()["toll"], document.tokens[noun]
    if token.head < 0:
        return False
    verb, passive = full_lemma(document, token.head), token.deprel == "nsubj:pass"
    if token.deprel in SUBJECTS and verb in toll["verbs"]:
        return True
    corrected = (passive or token.deprel == "obj") and verb in toll["correcting"]
    return corrected and read_tense(document, token.head, event_words()) not in TO_COME


def _read_number_of(document: Document, index: int) -> Iterator[Toll]:
    """ "Die Zahl der Toten stieg auf fünf", "korrigierte die Zahl der Toten von acht auf sieben"."""
    words, verb = figure_words(), document.tokens[index].head
    victims = [i for i in document.children(index) if names_victims(document, i)]
    if not victims:
        return
    kind, noun = fate_of(document, victims[0]), document.tokens[victims[0]].span
    for child in (*_numbers_of(document, verb, index), *_number_behind(document, verb)):
        counts = document.tokens[child].upos == "NUM" and any(map(str.isalnum, document.tokens[child].text))
        if kind is None or not counts or _cases_of(document, child).isdisjoint(words["toll"]["to"]):
            continue
        bounds = (i for i in document.children(child) if document.tokens[i].deprel == "advmod")
        figure = complete_figure(document, FigureSpan(span_of(document, [*bounds, child]), kind))
        if figure.value is not None:
            yield Toll(verb, replace(figure, what=kind, noun=noun), replaces=True)


def _numbers_of(document: Document, verb: int, noun: int) -> Iterator[int]:
    """What hangs on the verb, and numbers below the noun or beside another one ("von acht auf sieben")."""
    own = tuple(document.children(verb))
    yield from own
    beside = (i for child in own for i in document.children(child) if document.tokens[i].deprel == "conj")
    yield from dict.fromkeys(i for i in (*beside, *subtree(document, noun)) if i not in own)


def _cases_of(document: Document, number: int) -> frozenset[str]:
    """The prepositions of a number, or that right before it, which the tree may give to another word."""
    before = document.tokens[number - 1]
    return frozenset(prepositions_of(document, number)) | ({before.lemma.lower()} if before.upos == "ADP" else set())


def _number_behind(document: Document, verb: int) -> tuple[int, ...]:
    """ "Liegt bei vier, 58 Menschen": the number before a comma that the tree gives to the noun behind it."""
    found = verb + 2
    if found + 1 >= document.sentences[document.tokens[verb].sentence].last:
        return ()
    token, behind = document.tokens[found], document.tokens[found + 1]
    return (found,) if token.upos == "NUM" and token.head > found + 1 and behind.upos == "PUNCT" else ()


def _read_missing(document: Document, index: int) -> Iterator[Toll]:
    """ "Zwei Arbeiter werden noch vermisst", "zwei Arbeiter gelten als vermisst"."""
    head = document.tokens[index].head
    verbs = [index, head] if document.tokens[index].deprel in PREDICATIVE and is_verb(document, head) else [index]
    for child in (i for verb in verbs for i in document.children(verb)):
        if document.tokens[child].deprel not in SUBJECTS:
            continue
        # the tree takes the number before "weitere" for a loose word
        first = child - 1 if document.tokens[child - 1].upos == "NUM" else child
        numbers = [i for i in document.children(child) if document.tokens[i].deprel in COUNTING_WITH or i == first]
        spans = [span_of(document, [i, child]) for i in numbers if _counts(document, i)]
        # "zwei von ihnen gelten als vermisst": the number stands for those who are missing
        spans += [document.tokens[child].span] if document.tokens[child].upos == "NUM" else []
        figures = (complete_figure(document, FigureSpan(span, MISSING)) for span in spans)
        yield from (Toll(index, f, replaces=False) for f in figures if f.what == MISSING and f.value is not None)


def _counts(document: Document, index: int) -> bool:
    """Whether the word is a number, or "one" of people."""
    token, words = document.tokens[index], figure_words()
    people = document.tokens[token.head].lemma.lower() in words["toll"]["people"]
    return token.upos == "NUM" or (people and token.text.lower() in words["one"]["words"])


def _find_costly(document: Document, frames: Sequence[EventFrame], toll: Toll) -> int | None:
    """The happening told last that costs lives, with numbers of people before one without."""
    fates, verb = figure_words()["fates"]["kinds"], document.tokens[toll.verb]
    before = [
        (any(f.what in fates for f in frame.figures), frame.trigger[0], place)
        for place, frame in enumerate(frames)
        if frame.type in COSTLY and not frame.minor and _is_told_by_then(document, frame, toll)
        if toll.replaces or verb.sentence - _sentence_of(document, frame.trigger[0]) <= NEAR_SENTENCES
    ]
    return max(before)[2] if before else None


def _is_told_by_then(document: Document, frame: EventFrame, toll: Toll) -> bool:
    """Whether the happening is told before the number; the newest number of the dead may open its sentence."""
    if frame.trigger[0].start < toll.figure.span.start:
        return True
    return toll.replaces and _sentence_of(document, frame.trigger[0]) == document.tokens[toll.verb].sentence


def _sentence_of(document: Document, span: Span) -> int:
    return document.tokens[document.indices_of(span)[0]].sentence


def _with_toll(frame: EventFrame, toll: Toll) -> EventFrame:
    """The happening with the number, which takes the place of an earlier one of its kind."""
    new = toll.figure
    kept = (f for f in frame.figures if not f.span.overlaps(new.span) and not (toll.replaces and f.what == new.what))
    return replace(frame, figures=(*kept, new))


def _without(frame: EventFrame, toll: Toll) -> EventFrame:
    """Another happening without the number, where it is none that costs lives."""
    if frame.type in COSTLY:
        return frame
    return replace(frame, figures=tuple(f for f in frame.figures if not f.span.overlaps(toll.figure.span)))


def _is_verb(document: Document, frame: EventFrame, toll: Toll) -> bool:
    """Whether the frame is the verb that tells the number, and says no more, as one of missing somebody never does."""
    empty = frame.type in EMPTY or toll.figure.what == MISSING
    return empty and any(span.overlaps(document.tokens[toll.verb].span) for span in frame.trigger)

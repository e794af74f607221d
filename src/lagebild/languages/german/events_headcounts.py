"""How many protested by another count: what police or organisers say of it in the same or the next sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import prepositions_of, sentence_of, span_of, verb_readings
from lagebild.languages.german.events_casualties import DONE
from lagebild.languages.german.figures import complete_figure
from lagebild.languages.german.figures_kinds import counts_participants
from lagebild.languages.german.words import load_words
from lagebild.model.figures import FigureSpan
from lagebild.model.text import Document, EventFrame

COUNTED = "PROTEST"
PARTICIPANTS = "participants"
NUMBER = "NUM"
PHRASE = frozenset({"nummod", "advmod"})
FEWEST = 10.0
"""Fewer people nobody counts twice."""


def carry_headcounts(document: Document, frames: Sequence[EventFrame]) -> list[EventFrame]:
    """The protests with the numbers of participants that others count behind them."""
    carried = list(frames)
    for place, frame in enumerate(frames):
        if frame.type != COUNTED or frame.status not in DONE or not any(f.what == PARTICIPANTS for f in frame.figures):
            continue
        number = sentence_of(document, frame.trigger[0])
        spans = [f.span for f in frame.figures if f.what == PARTICIPANTS]
        found = [f for f in _find_counts(document, number) if not any(f.span.overlaps(span) for span in spans)]
        others = [f for f in frame.figures if not any(f.span.overlaps(new.span) for new in found)]
        carried[place] = replace(frame, figures=(*others, *found))
    return carried


def _find_counts(document: Document, number: int) -> Iterator[FigureSpan]:
    """The numbers of the sentence and the next one that the object of a verb of counting tells."""
    sentences = document.sentences[number : number + 2]
    for index in (i for sentence in sentences for i in range(sentence.first, sentence.last)):
        if document.tokens[index].upos != NUMBER:
            continue
        noun = document.tokens[index].head if document.tokens[index].deprel == "nummod" else index
        if noun < 0 or (noun != index and not counts_participants(document, noun)) or not _is_count(document, noun):
            continue
        inside = [i for i in (*document.children(noun), noun) if i == noun or document.tokens[i].deprel in PHRASE]
        figure = complete_figure(document, FigureSpan(span_of(document, inside), PARTICIPANTS))
        if figure.value is not None and figure.value >= FEWEST and figure.unit is None:
            yield replace(figure, what=PARTICIPANTS)


def _is_count(document: Document, noun: int) -> bool:
    """Whether a verb of counting has the noun or number for its object ("sprach von 300", "zählte 300 Teilnehmer")."""
    verb = document.tokens[noun].head
    if verb < 0 or document.tokens[noun].deprel.split(":")[0] not in {"obj", "obl"}:
        return False
    verbs = load_words("events")["headcounts"]["verbs"]
    cases = prepositions_of(document, noun)
    return any(verbs.get(reading) in (cases or {""}) for reading in verb_readings(document, verb))

"""Who died or was hurt in what was told just before: a sentence that names no happening of its own, but a fate."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import SUBJECTS, sentence_of, span_of
from lagebild.languages.german.events_tolls import COSTLY
from lagebild.languages.german.figures import complete_figure
from lagebild.languages.german.figures_kinds import find_kind
from lagebild.languages.german.name_borders import PLACE
from lagebild.languages.german.numbers import figure_words
from lagebild.model.figures import FigureSpan
from lagebild.model.text import Document, EventFrame, Sentence

KILLED = "killed"
HARMED = frozenset({"killed", "injured"})
DONE = frozenset({"occurred", "alleged", "ongoing"})
NEAR_SENTENCES = 2


def carry_casualties(document: Document, frames: Sequence[EventFrame]) -> list[EventFrame]:
    """The frames with the dead and injured of the next sentences that tell no other day, place or event."""
    carried = list(frames)
    costly = [i for i, f in enumerate(frames) if f.type in COSTLY and f.status in DONE and not f.minor]
    told = [span for frame in frames for span in (*frame.trigger, *(f.span for f in frame.figures)) if not frame.minor]
    for number, sentence in enumerate(document.sentences if costly else ()):
        near = [i for i in costly if 0 < number - sentence_of(document, frames[i].trigger[0]) <= NEAR_SENTENCES]
        if not near or any(sentence.span.contains(span) for span in told) or _is_elsewhere(document, sentence):
            continue
        place = max(near, key=lambda i: frames[i].trigger[0])
        found = [
            f for f in _find_casualties(document, sentence) if f.what not in {o.what for o in frames[place].figures}
        ]
        carried[place] = replace(carried[place], figures=(*carried[place].figures, *found))
    return carried


def _is_elsewhere(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence tells a day or a place of its own, and so perhaps of something else."""
    times = (span for span, _, _ in document.times)
    places = (name.span for name in document.names if name.label == PLACE)
    return any(sentence.span.contains(span) for spans in (times, places) for span in spans)


def _find_casualties(document: Document, sentence: Sentence) -> Iterator[FigureSpan]:
    """ "Ein Fahrer kam ums Leben, zwei weitere wurden verletzt": the numbers of those whose fate a verb tells."""
    words = figure_words()["one"]["words"]
    for index in range(sentence.first, sentence.last):
        token = document.tokens[index]
        if token.upos != "NUM" and token.text.lower() not in words:
            continue
        noun = index if token.deprel in SUBJECTS else token.head
        if noun < index or document.tokens[noun].deprel not in SUBJECTS | {"conj"}:
            continue
        inside = list(range(index, noun + 1))
        kind = find_kind(document, inside)
        # one who is hurt may be the second of two told one by one
        if kind == KILLED or (kind in HARMED and token.upos == "NUM"):
            figure = complete_figure(document, FigureSpan(span_of(document, inside), kind))
            if figure.what == kind and figure.value is not None:
                yield figure

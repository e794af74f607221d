"""How a vote went: the numbers of all sides, also of those of which the sentence leaves out the verb."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, sentence_of, span_of
from lagebild.languages.german.figures import complete_figure
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.words import load_words
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame, Sentence

VOTED = frozenset({"ELECT", "LEGISLATE", "REJECT", "AGREE", "APPOINT"})
"""Types of what is decided by votes."""
VOTES, PARTICIPANTS = "votes", "participants"
NUMBER = "NUM"


def count_votes(document: Document, frames: Sequence[EventFrame]) -> list[EventFrame]:
    """The frames with the votes of all sides that their sentence tells, those of one number parted ("15 zu 9")."""
    counted = list(frames)
    for place, frame in enumerate(frames):
        if frame.type not in VOTED or frame.minor:
            continue
        sentence = document.sentences[sentence_of(document, frame.trigger[0])]
        found = list(_find_votes(document, sentence)) if _tells_vote(document, sentence) else []
        if found and (_votes_itself(document, frame) or any(f.what == VOTES for f in frame.figures)):
            counted[place] = replace(frame, figures=_unite(frame.figures, found))
    return counted


def _unite(known: Sequence[FigureSpan], found: Sequence[FigureSpan]) -> tuple[FigureSpan, ...]:
    """The figures of both; what was one with the numbers of two sides is parted, and a wider one of votes stays."""
    wider = [k for k in known if k.what == VOTES and sum(k.span.contains(f.span) for f in found) == 1]
    new = [f for f in found if not any(w.span.overlaps(f.span) for w in wider)]
    kept = [k for k in known if k in wider or not any(k.span.overlaps(f.span) for f in found)]
    return tuple(sorted((*kept, *new), key=lambda figure: figure.span))


def _tells_vote(document: Document, sentence: Sentence) -> bool:
    words = load_words("events")["votes"]
    lemmas = {document.tokens[i].lemma for i in range(sentence.first, sentence.last)}
    return bool(lemmas.intersection(words["verbs"])) or any(_counts_votes(lemma) for lemma in lemmas)


def _votes_itself(document: Document, frame: EventFrame) -> bool:
    tokens = (document.tokens[i] for span in frame.trigger for i in document.indices_of(span))
    return any(token.lemma in load_words("events")["votes"]["verbs"] for token in tokens)


def _counts_votes(lemma: str) -> bool:
    return lemma.lower().endswith(tuple(load_words("events")["votes"]["nouns"]))


def _find_votes(document: Document, sentence: Sentence) -> Iterator[FigureSpan]:
    for index in range(sentence.first, sentence.last):
        token = document.tokens[index]
        if token.upos != NUMBER and token.text.lower() not in figure_words()["numbers"]:
            continue
        span = _read_vote(document, index)
        if span is None or token.text.lower() in figure_words()["one"]["words"]:
            continue
        figure = complete_figure(document, FigureSpan(span, VOTES))
        if figure.value is not None and figure.what in {VOTES, PARTICIPANTS, "other"}:
            yield replace(figure, what=VOTES)


def _read_vote(document: Document, index: int) -> Span | None:
    """The number with what it counts, where it is one of votes or of those who vote."""
    words = load_words("events")["votes"]
    token = document.tokens[index]
    noun = token.head if token.deprel in {"nummod", "dep"} and token.head == index + 1 else index
    behind = document.tokens[noun + 1] if noun + 1 < len(document.tokens) else None
    if behind is not None and _counts_votes(document.tokens[index + 1].lemma):
        return span_of(document, [index, index + 1])
    head = document.tokens[noun].head
    if document.tokens[noun].deprel in SUBJECTS and head >= 0 and _is_voting(document, head):
        return span_of(document, [index, noun])
    if behind is None:
        return None
    low = behind.text.lower()
    if low in words["sides"] and _has_voting_before(document, index):
        return span_of(document, [index, noun])
    # "15 zu 9 Stimmen", "52 gegen 47 Stimmen", "30 Ja- und 12 Nein-Stimmen"
    third = document.tokens[noun + 2 : noun + 4]
    opposed = low in words["against"] and len(third) == 2 and third[0].upos == NUMBER and _counts_votes(third[1].lemma)
    return token.span if opposed and noun == index else None


def _is_voting(document: Document, verb: int) -> bool:
    verbs = load_words("events")["votes"]["verbs"]
    return full_lemma(document, verb) in verbs or document.tokens[verb].lemma in verbs


def _has_voting_before(document: Document, index: int) -> bool:
    """ "24 stimmten für den Plan, neun gegen ihn": whether a verb of voting before the number is left out behind it."""
    first = document.sentences[document.tokens[index].sentence].first
    return any(_is_voting(document, i) for i in range(first, index))

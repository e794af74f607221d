"""Which words of a text name its main events: the model's scores weighed with the lexicon and the place of the word."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.events_called_off import calls_off, find_called_off
from lagebild.languages.german.events_course import is_said_no
from lagebild.languages.german.events_governors import CALLED_OFF, find_governed
from lagebild.languages.german.events_readings import find_fellow, read_word
from lagebild.languages.german.events_tense import is_verb, read_tense
from lagebild.languages.german.events_words import EventWord, EventWords, event_words
from lagebild.languages.german.evidence import evidence_of
from lagebild.languages.german.heads import soften
from lagebild.languages.german.model_files import Array
from lagebild.languages.german.traits import list_trigger_traits
from lagebild.model.chronicle import list_dated_sentences
from lagebild.model.spans import Span
from lagebild.model.text import Document

KINDS = frozenset({"VERB", "NOUN", "ADJ", "AUX", "PROPN"})
RARE_KINDS = frozenset({"ADJ", "AUX", "PROPN"})
MIN_CHANCE, MIN_RARE_CHANCE, MIN_UNKNOWN_CHANCE = 0.01, 0.15, 0.03
"""Below these chances no word is looked at: any, one of a kind that seldom names an event, one outside the lexicon."""
WEIGHTS: Mapping[str, float] = {
    "chance": 0.6,
    "evidence": 0.5,
    "crowd": -0.06,
    "rival": -0.45,
    "usual": 1.35,
    "possible": 0.55,
    "strong": 0.25,
    "cue": -0.45,
    "direct": -0.35,
    "title": -1.5,
    "first": 0.5,
    "noun": 0.05,
    "modifier": -0.2,
    "repeated": -0.4,
    "timed": 0.35,
    "named": 0.2,
    "counted": 0.2,
    "occurred": 0.15,
    "scheduled": 0.5,
    "hypothetical": -0.3,
    "verbless": -0.35,
}
"""What each trait adds to the log-odds of a main event.

Logistic regression on 142 Wikinews articles and 197 texts of this project, read by models that had not learnt from
them; rounded. What chance, rivals and nouns count was moved since with the shipped model, and what evidence counts was
added, on texts kept out of training.
"""
MAIN, NOT_MAIN = "main", "none"
"""Labels of the evidence."""
MEASURED = frozenset({"chance", "crowd", "rival", "evidence"})
TOLD = sorted(WEIGHTS.keys() - MEASURED | {"open"})
"""Traits that evidence is told as well: those that are there or not."""
OFFICE = "APPOINT"
"""The type of taking or leaving an office."""
MAX_REPEATS = 2
MAX_CROWD = 20.0
"""The texts behind the weights had no more signs of events: a long report is not punished for its length."""
LEAST, FIRST_RANK, STEP, RANKS = 0.1, 5, 0.15, 6
"""A report has some five main events; each further one must be surer by a step, for so many ranks.

That a plan is given up is news in any place, and each line of a chronicle tells a main event.
"""
LONG, SENTENCES_AN_EVENT, LENIENCE, LOWEST = 15, 4, 0.04, -0.7
"""A report of more sentences tells more happenings of which others may tell as their news, one in so many sentences.

Texts marked by hand, of which none has more than eight main events, teach too high a bar for it: every sentence beyond
lowers it, down to the lowest.
"""


@dataclass(frozen=True, slots=True)
class Traits:
    """Words of a document by what they are part of."""

    cues: tuple[Span, ...]
    quoted: tuple[Span, ...]
    timed: frozenset[int]
    """Indices of words that a time expression hangs on."""
    title_end: int
    """Index after the last word of a title that opens the text; 0 where there is none."""


def choose_triggers(
    document: Document, marked: Sequence[MarkedSpan], logits: Array, labels: Sequence[str]
) -> tuple[MarkedSpan, ...]:
    """The triggers of the main events, in text order; `marked` are those that the model marks by itself."""
    chances = soften(logits)
    best: dict[MarkedSpan, float] = {}
    for index, found in list_candidates(document, 1.0 - chances[:, 0]):
        rated = evidence_of("main").rate(name_traits(document, index, found))
        found["evidence"] = rated.get(MAIN, 0.0) - rated.get(NOT_MAIN, 0.0)
        score = sum(WEIGHTS.get(name, 0.0) * value for name, value in found.items())
        around = next((span for span in marked if span.first <= index < span.last), None)
        label = labels[1 + int(chances[index, 1:].argmax())][2:]
        own = around or MarkedSpan(index, index + 1, label, float(1.0 - chances[index, 0]))
        best[own] = max(score, best.get(own, -math.inf))
    ranked = sorted(best, key=lambda span: -best[span])
    sure = [span for span in ranked if best[span] >= LEAST or _is_office_kept(document, span.first)]
    news = _list_surest_of_lines(document, sure) | {
        s for s in sure if _is_off(document, s) or _is_threatened(document, s) or _is_office_kept(document, s.first)
    }
    kept = [
        span for rank, span in enumerate(ranked) if span in news or best[span] >= _least_score(document, span, rank)
    ]
    return tuple(sorted(kept, key=lambda span: span.first))


def _least_score(document: Document, span: MarkedSpan, rank: int) -> float:
    """What a word must score to name a main event, beside so many likelier ones."""
    sentences = len(document.sentences)
    beyond = max(0, sentences - LONG) if document.tokens[span.first].upos == "NOUN" else 0
    least = max(LOWEST, LEAST - LENIENCE * beyond)
    return least + STEP * min(RANKS, max(0.0, rank - max(FIRST_RANK, sentences / SENTENCES_AN_EVENT)))


def _list_surest_of_lines(document: Document, ranked: Sequence[MarkedSpan]) -> frozenset[MarkedSpan]:
    """Of the words, likeliest first, the likeliest of every sentence in a line of a chronicle."""
    dated = list_dated_sentences(document)
    surest: dict[int, MarkedSpan] = {}
    for span in ranked:
        surest.setdefault(document.tokens[span.first].sentence, span)
    return frozenset(span for number, span in surest.items() if number in dated)


def _is_off(document: Document, span: MarkedSpan) -> bool:
    """Whether the words tell what is called off or put off: it changes what other reports announced."""
    words = event_words()
    told = find_called_off(document, span.first, words) or calls_off(document, span.first, span.label, words)
    return told in CALLED_OFF


def _is_office_kept(document: Document, index: int) -> bool:
    """Whether somebody says in direct words that he, or another, does not go: it is asked about until he does."""
    words = event_words()
    direct = (s for f in document.speech if f.form == "direct" for s in f.content)
    if not is_verb(document, index) or not any(s.contains(document.tokens[index].span) for s in direct):
        return False
    kinds = {r.type for r in read_word(document, index, words) if r.usual}
    return kinds == {OFFICE} and is_said_no(document, index, words) and read_tense(document, index, words) != "occurred"


def _is_threatened(document: Document, span: MarkedSpan) -> bool:
    """Whether somebody threatens with it: what may come is asked about as long as the threat stands."""
    return find_governed(document, span.first, event_words()) == "threatened"


def name_traits(document: Document, index: int, found: Mapping[str, float]) -> set[str]:
    """The traits by which evidence tells whether a word names a main event."""
    return list_trigger_traits(document, index, [name for name in TOLD if found.get(name)])


def list_candidates(document: Document, chances: Array) -> Iterator[tuple[int, dict[str, float]]]:
    """Indices of words that may name an event, with what speaks for a main one; `chances` are the model's."""
    traits, crowd, words = _find_traits(document), min(float(chances.sum()), MAX_CROWD), event_words()
    seen: Counter[str] = Counter()
    for index, token in enumerate(document.tokens):
        chance = float(chances[index])
        if token.upos not in KINDS or chance < MIN_CHANCE or any(token.span.overlaps(s) for s in document.skipped):
            continue
        readings = read_word(document, index, words)
        rare = token.upos in RARE_KINDS and chance < MIN_RARE_CHANCE
        if rare or (not readings and chance < MIN_UNKNOWN_CHANCE):
            continue
        fellow = find_fellow(document, index, words)
        if fellow is not None:
            chance = max(chance, float(chances[fellow]))
        elif not readings and token.head >= 0 and find_fellow(document, token.head, words) == index:
            continue  # its verb names the event for both
        found = dict(_traits_of(document, index, readings, traits))
        found[_read_course(document, index, words)] = 1.0
        found["chance"] = math.log(chance / max(1.0 - chance, MIN_CHANCE))
        found["crowd"] = crowd
        found["rival"] = max((float(chances[i]) for i in _list_rivals(document, index) if i != fellow), default=0.0)
        found["repeated"] = float(min(seen[token.lemma], MAX_REPEATS))
        seen[token.lemma] += 1
        yield index, found


def _traits_of(
    document: Document, index: int, readings: Sequence[EventWord], traits: Traits
) -> Iterator[tuple[str, float]]:
    token = document.tokens[index]
    kids = tuple(document.children(index))
    around = {document.tokens[i].upos for kid in kids for i in (kid, *document.children(kid))}
    usual = any(r.usual for r in readings)
    yield "usual", float(usual)
    yield "possible", float(bool(readings) and not usual)
    yield "strong", float(any(r.strong for r in readings))
    yield "cue", float(any(token.span.overlaps(s) for s in traits.cues))
    yield "direct", float(any(s.contains(token.span) for s in traits.quoted))
    yield "title", float(index < traits.title_end)
    yield "first", float(token.sentence == 0)
    yield "noun", float(token.upos == "NOUN")
    yield "modifier", float(token.deprel in {"amod", "advmod"})
    yield "timed", float(index in traits.timed)
    yield "named", float("PROPN" in around)
    yield "counted", float("NUM" in around)


def _list_rivals(document: Document, index: int) -> Iterator[int]:
    """Words beside which the word may be no more than a part of what happens: its governor, and what hangs on it."""
    yield from (i for i in document.children(index) if document.tokens[i].upos in {"NOUN", "VERB"})
    if document.tokens[index].head >= 0:
        yield document.tokens[index].head


def _read_course(document: Document, index: int, words: EventWords) -> str:
    """What the verb of the word, itself or its governor, tells by its tense."""
    head = document.tokens[index].head
    verb = index if is_verb(document, index) else head
    if verb < 0 or not is_verb(document, verb):
        return "verbless"
    return read_tense(document, verb, words) or "open"


def _find_traits(document: Document) -> Traits:
    timed: set[int] = set()
    for token in (token for span, _, _ in document.times for token in document.tokens_in(span)):
        if token.head >= 0:
            timed |= {token.head, document.tokens[token.head].head}
    first = document.sentences[0] if document.sentences else None
    titled = first is not None and document.tokens[first.last - 1].upos != "PUNCT"
    return Traits(
        cues=tuple(span for frame in document.speech for span in frame.cue),
        quoted=tuple(span for frame in document.speech if frame.form == "direct" for span in frame.content),
        timed=frozenset(timed),
        title_end=first.last if first is not None and titled else 0,
    )

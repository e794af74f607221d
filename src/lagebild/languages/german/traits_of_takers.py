"""Traits by which it is known whether somebody or something takes part in an event: the way to it through the tree.

The way is told by its relations, with the preposition and the event's type, form and word, and for names by their kind.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lagebild.languages.german.events_roles import POSSESSIVES, case_of
from lagebild.languages.german.traits import CONTENT_WORDS
from lagebild.model.room import kept_in_room
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS
from lagebild.model.text import Document, Token

ARGUMENTS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:arg", "nmod", "conj", "appos", "root"})
"""Relations of adjectives and numbers that stand for somebody ("Zwei flohen", "der Angeklagte")."""
PARTS_OF_NAMES = ("flat", "compound")
CLAUSES = CLAUSES_OF_NOUNS | {"ccomp", "csubj", "advcl", "parataxis", "xcomp"}
CORE = ("iobj", "nsubj", "nsubj:pass", "obj")
LONGEST_WAY = 6
LONG, ENDING, SHORT_ENDING = 6, 5, 4
DISTANCE_STEP, FARTHEST, LAST_PLACE, MOST = 3, 6, 6, 8
"""Words by which distances differ; so many distances, places in the row of nearness and numbers are told apart."""


@dataclass(frozen=True, slots=True)
class Way:
    """The relations from one word up to the first one above both, and from there down to the other."""

    up: tuple[int, ...]
    """The first word and those above it, below the common one."""
    top: int
    down: tuple[int, ...]
    """Words from below the common one to the last."""


@dataclass(frozen=True, slots=True)
class Happened:
    """The word that names an event, with what all who may take part share."""

    index: int
    kind: str
    form: str
    """Part of speech, passive and form of the verb."""
    core: frozenset[str]
    """Relations of subject and objects that hang on it."""
    takers: tuple[int, ...]


def list_takers(document: Document, index: int, trigger: Sequence[Span]) -> tuple[int, ...]:
    """Words of the sentence that may stand for who takes part in the event at `index`, nearest first."""
    sentence = document.sentences[document.tokens[index].sentence]
    found = (i for i in range(sentence.first, sentence.last) if _may_take_part(document.tokens[i]))
    apart = (i for i in found if not any(document.tokens[i].span.overlaps(span) for span in trigger))
    return tuple(sorted(apart, key=lambda i: abs(i - index)))


def _may_take_part(token: Token) -> bool:
    if token.upos in NOUNS:
        return not token.deprel.startswith(PARTS_OF_NAMES)
    if token.upos == "PRON":
        return token.feats.get("Reflex") != "Yes"
    if token.upos == "DET":
        return token.deprel in POSSESSIVES or token.feats.get("Poss") == "Yes"
    return token.upos in {"ADJ", "NUM", "X"} and token.deprel in ARGUMENTS


def view_happening(document: Document, index: int, kind: str, takers: tuple[int, ...]) -> Happened:
    """What all who may take part in the event at `index` of that type share."""
    token, beside = document.tokens[index], {document.tokens[i].deprel for i in document.children(index)}
    passive = "aux:pass" in beside or "nsubj:pass" in beside
    form = f"{token.upos}{'P' if passive else ''}{token.feats.get('VerbForm', '-')}"
    return Happened(index, kind, form, frozenset(beside & set(CORE)), takers)


def list_taker_traits(document: Document, event: Happened, place: int) -> set[str]:
    """The traits of one of the takers, by its place among them."""
    taker = event.takers[place]
    return {
        *_read_way(document, event, taker),
        *_read_name(document, event, taker),
        *_read_taker(document, event, taker),
        *_read_speech(document, event, taker),
        f"order {min(place, LAST_PLACE)}",
        f"among {min(len(event.takers), MOST)}",
    }


def find_way(document: Document, first: int, last: int) -> Way | None:
    """The way through the tree; None between two trees."""
    above = (first, *document.ancestors(first))
    ranks = {word: rank for rank, word in enumerate(above)}
    down: list[int] = []
    for word in (last, *document.ancestors(last)):
        if word in ranks:
            return Way(above[: ranks[word]], word, tuple(reversed(down)))
        down.append(word)
    return None


def _read_way(document: Document, event: Happened, taker: int) -> Iterator[str]:
    """The relations on the way from the event to the word."""
    tokens, case = document.tokens, case_of(document, taker) or ""
    way = find_way(document, event.index, taker)
    if way is None:
        yield "apart"
        return
    up, down = [tokens[i].deprel for i in way.up], [tokens[i].deprel for i in way.down]
    length = len(up) + len(down)
    told = f"{'^'.join(up)}|{'.'.join(down)}" if length <= LONGEST_WAY else "far"
    shown, lemma = f"{told}/{case}", tokens[event.index].lemma.lower()
    between = ",".join(case_of(document, i) or "" for i in (*way.up, *way.down[:-1]))
    yield f"way {told}"
    yield f"by {shown}"
    yield f"steps {len(up)} {len(down)}"
    yield f"form {shown} {event.form}"
    yield f"type {shown} {event.kind}"
    yield f"both {shown} {event.kind} {event.form}"
    yield f"over {shown} {between}"
    yield f"word {lemma} {shown}"
    yield f"last {lemma} {down[-1] if down else '-'} {case} {event.form}"
    yield f"ending {_ending(lemma, ENDING)} {shown}"
    yield f"clauses {' '.join(r for r in (*up, *down) if r in CLAUSES)}"
    yield f"ends {down[0] if down else '-'} {up[-1] if up else '-'}"
    if up:
        top = tokens[way.top].lemma.lower()
        yield f"top {top}"
        yield f"top {top} {told}"
        above = tokens[tokens[event.index].head].lemma.lower()
        yield f"under {above} {up[0]} {shown}"
    yield f"kind {_kinds(document).get(taker, '')} {shown}"
    yield f"kind {_kinds(document).get(taker, '')} {event.kind} {told}"


def _read_name(document: Document, event: Happened, taker: int) -> Iterator[str]:
    """What the word is: the kind of its name, its lemma and how that ends."""
    kind, lemma = _kinds(document).get(taker, ""), document.tokens[taker].lemma.lower()
    yield f"named {kind}"
    yield f"named {kind} {event.kind}"
    yield f"is {lemma}"
    yield f"is {lemma} {event.kind}"
    yield f"is {_ending(lemma, ENDING)}"
    yield f"is {_ending(lemma, SHORT_ENDING)} {event.kind}"


def _read_taker(document: Document, event: Happened, taker: int) -> Iterator[str]:
    """The form and relation of the word, what it hangs on, and what hangs on it."""
    tokens, token, case = document.tokens, document.tokens[taker], case_of(document, taker) or ""
    yield f"{token.upos} {token.deprel}"
    yield f"{token.upos} {token.deprel} {event.kind} {case}"
    yield f"case {token.feats.get('Case', '-')} {token.deprel}"
    yield f"number {token.feats.get('Number', '-')}"
    if token.head >= 0:
        yield f"on {tokens[token.head].lemma.lower()} {token.deprel} {case}"
        yield f"on {tokens[token.head].upos} {token.deprel} {case}"
    for kid in (tokens[i] for i in document.children(taker)):
        yield f"has {kid.deprel}"
        if kid.upos in CONTENT_WORDS:
            yield f"has {kid.lemma.lower()}"
        elif kid.deprel == "det":
            yield f"article {kid.lemma.lower()}"
    away = taker - event.index
    yield f"away {'-' if away < 0 else '+'}{min(FARTHEST, abs(away) // DISTANCE_STEP)}"
    core = " ".join(r for r in CORE if r in event.core)
    yield f"beside {core} {token.deprel} {token.head == event.index}"


def _read_speech(document: Document, event: Happened, taker: int) -> Iterator[str]:
    """Whether somebody tells of the event, and whether the word is that one."""
    told, word = document.tokens[event.index].span, document.tokens[taker].span
    for frame in document.speech:
        if any(span.overlaps(told) for span in frame.content):
            yield f"in {frame.form}"
            if any(span.overlaps(word) for span in frame.speaker):
                yield "speaker"
                yield f"speaker {frame.act} {event.kind}"
            elif not any(span.overlaps(word) for span in frame.content):
                yield "outside"


@kept_in_room
def _kinds(document: Document) -> Mapping[int, str]:
    """Kinds of names by their words."""
    return {i: name.label for name in document.names for i in document.indices_of(name.span)}


def _ending(lemma: str, length: int) -> str:
    """The end of a long word, which in compounds is that of its last part."""
    return f"-{lemma[-length:]}" if len(lemma) > LONG else lemma

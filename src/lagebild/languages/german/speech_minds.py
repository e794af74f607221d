"""What holds for somebody or goes by his wish: "Für Kern steht fest: …", "Geht es nach der Stadt, wird gebaut"."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    MAIN_CLAUSES,
    SUBJECTS,
    has_mood,
    indices_in,
    list_runs,
    prepositions_of,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.name_borders import PLACE
from lagebild.languages.german.speech_clauses_behind import is_finite, list_clauses_behind, tells_some_of
from lagebild.languages.german.speech_links import name_phrase
from lagebild.languages.german.speech_owners import names_somebody
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

BESIDE = "advcl"
"""Relation of "geht es nach Kern" to the main clause."""
NEXT = frozenset({"conj", "parataxis"})
"""Relations of a further clause to the one before it."""
COPULA = "cop"
CLAUSE = "indirect"


def tell_minds(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, with what somebody is sure of, what he thinks of a thing and what he would have done."""
    told = list(frames)
    for index, token in enumerate(document.tokens):
        if token.deprel == BESIDE:
            told = _tell_wish(document, told, index, words)
        elif token.deprel in MAIN_CLAUSES and (holder := _find_holder(document, index)) is not None:
            told = _tell_sure(document, told, index, holder)
            told += _tell_judgement(document, told, index, holder)
    return told


def _find_holder(document: Document, index: int) -> int | None:
    """ "Für den Rat …": for whom something is so, be it somebody whom a pronoun means."""
    for child in document.children(index):
        token, cases = document.tokens[child], prepositions_of(document, child)
        meant = token.upos in NOUNS and names_somebody(document, child)
        meant = meant or token.text.lower() in load_set("speech", "minds", "pronouns")
        if meant and not cases.isdisjoint(load_set("speech", "minds", "holders")):
            return child
    return None


def _tell_sure(document: Document, frames: list[SpeechFrame], index: int, holder: int) -> list[SpeechFrame]:
    """ "Für den Rat ist klar: Der Bau kommt", "Für ihn steht fest, dass": what somebody holds for sure."""
    clause = next((c for c in list_clauses_behind(document, index) if is_finite(document, c)), ())
    if not clause or clause[0] < holder or not _is_sure(document, index):
        return frames
    speaker, cue = (_phrase_of(document, holder),), _list_cue(document, index, clause)
    own = [f for f in frames if tells_some_of(document, f, clause) and _is_without_cue(f, cue)]
    if own:
        return [replace(f, cue=cue, speaker=speaker, via=()) if f in own else f for f in frames]
    said = [i for i in clause if document.tokens[i].text != "."]
    made = SpeechFrame((span_of(document, said),), CLAUSE, cue=cue, speaker=speaker, score=0.6, rule="what is sure")
    return [*frames, made]


def _phrase_of(document: Document, noun: int) -> Span:
    """The phrase of a noun behind its preposition: "allein nach | Trainer Kern"."""
    case = max((i for i in document.children(noun) if document.tokens[i].deprel == "case" and i < noun), default=-1)
    named = name_phrase(document, noun)
    return Span(max(named.start, document.tokens[case + 1].span.start), named.end)


def _is_without_cue(frame: SpeechFrame, cue: Sequence[Span]) -> bool:
    """Whether no word of saying but these marks the frame."""
    return all(any(own.overlaps(span) for span in cue) for own in frame.cue)


def _is_sure(document: Document, index: int) -> bool:
    """Whether the word calls something sure: "klar" beside a copula, "feststehen"."""
    if any(document.tokens[i].deprel == COPULA for i in document.children(index)):
        return document.tokens[index].lemma.lower() in load_set("speech", "minds", "sure")
    return not load_set("speech", "minds", "standing").isdisjoint(verb_readings(document, index))


def _list_cue(document: Document, index: int, clause: Sequence[int]) -> tuple[Span, ...]:
    """The words that call it sure: copula and adjective, verb and particle."""
    parts = (i for i in document.children(index) if i not in clause and _completes(document, i))
    return tuple(document.tokens[i].span for i in sorted((index, *parts)))


def _completes(document: Document, index: int) -> bool:
    token = document.tokens[index]
    return token.deprel in {COPULA, "compound:prt"} or token.lemma.lower() in load_set("speech", "minds", "firm")


def _tell_judgement(
    document: Document, frames: Sequence[SpeechFrame], index: int, holder: int
) -> Iterator[SpeechFrame]:
    """ "Für den Forscher ist das ein Warnsignal": what somebody calls a thing, by words that judge."""
    act, below = _act_of_judgement(document, index), list(document.children(index))
    copula = next((i for i in below if document.tokens[i].deprel == COPULA), None)
    subject = next((i for i in below if document.tokens[i].deprel in SUBJECTS), None)
    if act is None or copula is None or subject is None or names_somebody(document, subject):
        return
    joined = (i for i in below if document.tokens[i].deprel in NEXT)
    own = {copula, *subtree(document, holder), *(i for child in joined for i in subtree(document, child))}
    said = [i for i in subtree(document, index) if i not in own and document.tokens[i].text != "."]
    if not has_mood(document.tokens[copula], "Ind") or _is_told(document, frames, said):
        return
    opening = next(i for i in document.children(holder) if document.tokens[i].deprel == "case")
    yield SpeechFrame(
        content=tuple(list_runs(document, said)),
        form=TOLD,
        act=act,
        cue=(document.tokens[opening].span,),
        speaker=(_phrase_of(document, holder),),
        score=0.6,
        rule="judgement of whom it is so for",
        acts=((act, 1.0),),
    )


def _act_of_judgement(document: Document, index: int) -> str | None:
    """The act of whoever calls a thing so."""
    lemma = document.tokens[index].lemma.lower()
    acts = load_words("speech")["minds"]["judgements"]
    return next((act for act, nouns in acts.items() if lemma in (noun.lower() for noun in nouns)), None)


def _is_told(document: Document, frames: Sequence[SpeechFrame], said: Sequence[int]) -> bool:
    return any(tells_some_of(document, f, said) for f in frames)


def _tell_wish(document: Document, frames: list[SpeechFrame], verb: int, words: SpeechWords) -> list[SpeechFrame]:
    """ "Geht es nach Kern, wird gebaut": the main clause is what he wants."""
    main, wish = document.tokens[verb].head, find_wish(document, verb)
    if wish is None or main < 0:
        return frames
    condition, (by, who) = set(subtree(document, verb)), wish
    said = [i for i in subtree(document, main) if i not in condition and document.tokens[i].text not in {".", ","}]
    said = [i for i in said if i > max(condition)] or said
    if not said or any(_holds(document, f, said) and _is_of_another(document, f, verb) for f in frames):
        return frames
    parts = (i for i in document.children(verb) if document.tokens[i].text.lower() in words.expletives)
    case = (i for i in document.children(by) if document.tokens[i].deprel == "case")
    made = SpeechFrame(
        content=(span_of(document, said),),
        form=CLAUSE,
        act="demand",
        cue=tuple(document.tokens[i].span for i in sorted((verb, *parts, *case))),
        speaker=(_phrase_of(document, who),),
        score=0.6,
        rule="wish by which something goes",
        acts=(("demand", 1.0),),
    )
    return [*(f for f in frames if not _is_told(document, [f], said) or _is_of_another(document, f, verb)), made]


def goes_by_wish(document: Document, verb: int) -> bool:
    """ "Geht es nach Kern, wird gebaut": whether the clause of a verb is only what somebody wants."""
    return any(
        document.tokens[i].deprel == BESIDE and find_wish(document, i) is not None for i in document.children(verb)
    )


def find_wish(document: Document, verb: int) -> tuple[int, int] | None:
    """ "Geht es nach dem Willen der Stadt": the noun behind "nach", and by whose wish it goes."""
    below = list(document.children(verb))
    if document.tokens[verb].lemma not in load_set("speech", "minds", "going"):
        return None
    if not any(document.tokens[i].text.lower() in load_set("speech", "impersonal", "expletive") for i in below):
        return None
    by = next((i for i in below if prepositions_of(document, i) & load_set("speech", "minds", "according")), None)
    who = _find_willing(document, by) if by is not None else None
    return (by, who) if by is not None and who is not None else None


def _find_willing(document: Document, noun: int) -> int | None:
    """By whose wish it goes: "nach Kern", "nach dem Willen der Stadt"; "nach Hamburg" tells where."""
    token = document.tokens[noun]
    if token.lemma in load_set("speech", "minds", "wills"):
        owners = (i for i in document.children(noun) if document.tokens[i].deprel == "nmod" and i > noun)
        return next((i for i in owners if not prepositions_of(document, i)), None)
    place = any(name.label == PLACE and name.span.contains(token.span) for name in document.names)
    ruling = names_somebody(document, noun) or token.lemma in load_set("speech", "minds", "areas")
    return noun if token.upos in NOUNS and ruling and not place else None


def _is_of_another(document: Document, frame: SpeechFrame, verb: int) -> bool:
    """Whether somebody else says it, by a word that is no part of the wish."""
    wish = set(subtree(document, verb))
    return bool(frame.cue) and wish.isdisjoint(indices_in(document, frame.cue))


def _holds(document: Document, frame: SpeechFrame, said: Sequence[int]) -> bool:
    """Whether all of it is told by the frame."""
    return set(indices_in(document, frame.content)).issuperset(said)

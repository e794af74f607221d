"""On whose initiative a talk is held: who asked for it, proposed it or brought it about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from lagebild.languages.german.clauses import full_lemma, indices_in, is_passive, prepositions_of, subtree
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.speech_links import find_speaker, is_owner, name_phrase
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_words
from lagebild.model.facts import TALK
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

PAIR = 2
"""So many meet at least."""
TOLD_OF = frozenset({"nsubj", "nsubj:pass", "expl"})
"""How a tree hangs the subject of a verb on it, and mostly an "es"."""
TARGETS = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "obl:arg", "nmod"})


@dataclass(frozen=True, slots=True)
class InitiatorWords:
    """Lookups over the table of initiators in words/events.toml."""

    verbs: Mapping[str, str]
    """Verb to the preposition before the talk, "" for an object."""
    nouns: frozenset[str]
    """Nouns behind a preposition that name the initiative: "auf Bitten"."""
    prepositions: frozenset[str]
    source_verbs: Mapping[str, str]
    """Verb of which the initiative itself is the subject, to the preposition before its owner."""
    holding: frozenset[str]
    """Verbs that say of a talk that it takes place."""


@cache
def initiator_words() -> InitiatorWords:
    """The word list, read once."""
    raw = load_words("events")["initiators"]
    return InitiatorWords(
        verbs={verb: case for case, verbs in raw["verbs"].items() for verb in verbs},
        nouns=frozenset(raw["nouns"]),
        prepositions=frozenset(raw["prepositions"]),
        source_verbs=raw["source_verbs"],
        holding=frozenset(raw["holding"]),
    )


def add_initiators(document: Document, frames: Sequence[EventFrame]) -> Iterator[EventFrame]:
    """The frames, talks with the words for who asked for them; what somebody had asked for took place."""
    words = initiator_words()
    phrases = list(_find_phrases(document, words))
    for frame in frames:
        if frame.type != TALK:
            yield frame
            continue
        asked = next(_ask_for(document, frame, words), None)
        owner = asked[0] if asked else _owner_of_nearest(document, frame, frames, phrases)
        parties = _meeting(frame, owner)
        if asked and asked[1]:
            # the talk was told before: who asked for it completes that event, and nobody is known to meet him here
            frame = replace(frame, status="occurred", minor=True)
            parties = () if all(party.overlaps(asked[0]) for party in parties) else parties
        yield replace(frame, initiator=(owner,) if owner else (), parties=parties)


def _meeting(frame: EventFrame, owner: Span | None) -> tuple[Span, ...]:
    """The parties without the one who only asked for the talk, where that leaves two that meet."""
    rest = tuple(party for party in frame.parties if owner is None or not party.overlaps(owner))
    return rest if len(rest) >= PAIR else frame.parties


def _ask_for(document: Document, frame: EventFrame, words: InitiatorWords) -> Iterator[tuple[Span, bool]]:
    """Who asked for the talk by a verb of which it is the object, and whether that lies before what is told."""
    for index in indices_in(document, frame.trigger):
        verb = _verb_above(document, index, words)
        if verb is not None:
            speaker = find_speaker(document, verb, speech_words()) or _mistaken_subject(document, verb, index)
            named = [s for s in speaker if not any(s.overlaps(t) for t in frame.trigger)]
            earlier = any(_is_past_auxiliary(document, i) for i in document.children(verb))
            yield from ((span, earlier and is_known(document, index)) for span in named[:1])


def _mistaken_subject(document: Document, verb: int, talk: int) -> tuple[Span, ...]:
    """The lone object of a verb without a subject: no active clause is without one."""
    nouns = [i for i in document.children(verb) if i != talk and document.tokens[i].deprel in {"obj", "nsubj"}]
    passive = is_passive(document, verb)
    return (name_phrase(document, nouns[0]),) if len(nouns) == 1 and not passive else ()


def _verb_above(document: Document, index: int, words: InitiatorWords) -> int | None:
    token = document.tokens[index]
    if token.head < 0 or token.deprel not in TARGETS or document.tokens[token.head].upos not in VERBAL:
        return None
    case = words.verbs.get(full_lemma(document, token.head))
    cases = prepositions_of(document, index)
    passive = is_passive(document, token.head)
    own = token.deprel == ("nsubj:pass" if passive else "obj") if case == "" else case in cases
    return token.head if case is not None and own else None


def _is_past_auxiliary(document: Document, index: int) -> bool:
    """ "hatte gebeten", "war angeregt worden": asked for before what the report tells."""
    token = document.tokens[index]
    return token.deprel.startswith("aux") and token.feats.get("Tense") == "Past" and token.lemma in {"haben", "sein"}


def is_known(document: Document, index: int) -> bool:
    """Whether the noun has a definite article: the talk was spoken of before."""
    return any(
        document.tokens[i].deprel == "det" and document.tokens[i].lemma == "der" for i in document.children(index)
    )


def _find_phrases(document: Document, words: InitiatorWords) -> Iterator[tuple[int, Span]]:
    """Nouns of initiative with the words for whose it is: "auf Wunsch des Rates", "die Initiative ging von X aus"."""
    for index, token in enumerate(document.tokens):
        if token.upos == "NOUN" and token.lemma in words.nouns:
            owner = next(_owners(document, index, words), None)
            if owner is not None:
                yield index, owner


def _owners(document: Document, noun: int, words: InitiatorWords) -> Iterator[Span]:
    cases = prepositions_of(document, noun)
    if cases & words.prepositions:
        owned = (i for i in document.children(noun) if is_owner(document, i, noun, speech_words()))
        yield from (name_phrase(document, i) for i in owned)
        yield from (document.tokens[i].span for i in document.children(noun) if document.tokens[i].deprel == "amod")
        return
    head = document.tokens[noun].head
    preposition = words.source_verbs.get(full_lemma(document, head)) if head >= 0 else None
    if preposition is not None and document.tokens[noun].deprel == "nsubj":
        for child in document.children(head):
            if any(
                document.tokens[i].lemma.lower() == preposition and document.tokens[i].deprel == "case"
                for i in document.children(child)
            ):
                yield name_phrase(document, child)


def _owner_of_nearest(
    document: Document, frame: EventFrame, frames: Sequence[EventFrame], phrases: Sequence[tuple[int, Span]]
) -> Span | None:
    """Whose initiative a phrase tells beside this talk and no other one: the talk above it, or the nearest one."""
    own = indices_in(document, frame.trigger[:1])
    for index, owner in phrases:
        sentence = document.tokens[index].sentence
        talks = _talks_in(document, sentence, frames)
        above = [i for i in talks if index in subtree(document, i)]
        chosen = min(above or talks, key=lambda i: abs(i - index), default=None)
        told = _talks_in(document, sentence - 1, [f for f in frames if not f.minor])[-1:]
        if chosen in own or (not frame.minor and told and told[0] in own and _says_of_talk(document, index, frames)):
            return owner
    return None


def _talks_in(document: Document, sentence: int, frames: Sequence[EventFrame]) -> list[int]:
    """The tokens of a sentence that name a talk."""
    named = (i for f in frames if f.type == TALK for i in indices_in(document, f.trigger[:1]))
    return sorted(i for i in named if document.tokens[i].sentence == sentence)


def _says_of_talk(document: Document, phrase: int, frames: Sequence[EventFrame]) -> bool:
    """Whether the verb of the phrase has the talk told before for its subject: "Das Gespräch" or "Es" was held."""
    words, verb = event_words(), document.tokens[phrase].head
    if _talks_in(document, document.tokens[phrase].sentence, [f for f in frames if not f.minor]):
        return False
    for index in document.children(verb) if verb >= 0 else ():
        token = document.tokens[index]
        if token.deprel not in TOLD_OF:
            continue
        if token.upos == "NOUN" and is_known(document, index):
            return any(reading.type == TALK for reading in words.readings(token.lemma, "NOUN"))
        if token.upos == "PRON":
            # "er" and "sie" may be somebody, who comes as well
            neuter = words.happening_verbs if token.feats.get("Gender") == "Neut" else frozenset()
            return full_lemma(document, verb) in initiator_words().holding | neuter
    return False

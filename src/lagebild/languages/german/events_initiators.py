"""On whose initiative a talk is held: who asked for it, proposed it or brought it about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from lagebild.languages.german.clauses import full_lemma, indices_in, is_passive, prepositions_of, subtree
from lagebild.languages.german.events_callers import find_callers
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.speech_links import find_speaker, is_owner, name_phrase
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_words
from lagebild.model.facts import TALK
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame, Token

PAIR = 2
"""So many meet at least."""
TOLD_OF = frozenset({"nsubj", "nsubj:pass", "expl"})
"""How a tree hangs the subject of a verb on it, and mostly an "es"."""
RELATIVE = "acl"
"""How the tree hangs a relative clause on its noun."""
OPEN = frozenset({"Int", "Ind", "Neg", "Tot"})
"""Sorts of pronouns for whoever it may have been."""
OUT_OF = "aus"
PRONOUNS = frozenset({"der", "welcher"})
TARGETS = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "obl:arg", "nmod"})


@dataclass(frozen=True, slots=True)
class InitiatorWords:
    """Lookups over the table of initiators in words/events.toml."""

    verbs: Mapping[str, str]
    """Verb to the preposition before the talk, "" for an object."""
    nouns: frozenset[str]
    """Nouns behind a preposition that name the initiative: "auf Bitten"."""
    prepositions: frozenset[str]
    both: frozenset[str]
    """Words for all sides at once, of which none is told to have begun."""
    nobody: frozenset[str]
    """Pronouns for whoever it may have been."""
    own: frozenset[str]
    """Adjectives by which the wish is that of the subject: "auf eigenen Wunsch"."""
    calls: frozenset[str]
    """Nouns for talks that come from somebody as an initiative does."""
    of_talks: frozenset[str]
    """Verbs by which any talk comes from somebody: "das Gespräch ging von ihm aus"."""
    source_verbs: Mapping[str, frozenset[str]]
    """Verb of which the initiative itself is the subject, to the prepositions before its owner."""
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
        both=frozenset(raw["both"]),
        nobody=frozenset(raw["nobody"]),
        own=frozenset(raw["own"]),
        calls=frozenset(raw["calls"]),
        of_talks=frozenset(raw["of_talks"]),
        source_verbs={verb: frozenset(cases) for verb, cases in raw["source_verbs"].items()},
        holding=frozenset(raw["holding"]),
    )


def add_initiators(document: Document, frames: Sequence[EventFrame]) -> Iterator[EventFrame]:
    """The frames, talks with the words for who asked for them; what somebody had asked for took place."""
    words = initiator_words()
    phrases, callers = list(_find_phrases(document, words)), list(find_callers(document))
    for frame in frames:
        if frame.type != TALK:
            yield frame
            continue
        asked = next(_ask_for(document, frame, words), None)
        owner = asked[0] if asked else _owner_of_nearest(document, frame, frames, phrases)
        owner = owner or _caller_of(document, frame, frames, callers)
        owner = owner if owner is not None and _is_one_side(document, owner, words) else None
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
        yield from ((span, False) for span in _asked_for_behind(document, index, words))


def _asked_for_behind(document: Document, talk: int, words: InitiatorWords) -> Iterator[Span]:
    """Who asked for the talk by a relative clause: "das Treffen, um das Kern gebeten hatte"."""
    for verb in document.children(talk):
        case = words.verbs.get(full_lemma(document, verb))
        if case is None or not document.tokens[verb].deprel.startswith(RELATIVE):
            continue
        clause = [document.tokens[i] for i in subtree(document, verb) if document.tokens[i].upos != "PUNCT"]
        opening = clause[1:2] if case else clause[:1]
        if opening and opening[0].lemma in PRONOUNS and (not case or clause[0].lemma.lower() == case):
            spans = find_speaker(document, verb, speech_words()) or _mistaken_subject(document, verb, talk)
            yield from (s for s in spans[:1] if s.of(document.text).lower() != opening[0].text.lower())


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
        if token.upos == "NOUN" and (token.lemma in words.nouns or _is_talk(token)):
            owner = next(_owners(document, index, words), None)
            if owner is not None:
                yield index, owner


def _owners(document: Document, noun: int, words: InitiatorWords) -> Iterator[Span]:
    token = document.tokens[noun]
    if token.lemma in words.nouns and prepositions_of(document, noun) & words.prepositions:
        owned = (i for i in document.children(noun) if is_owner(document, i, noun, speech_words()))
        yield from (name_phrase(document, i) for i in owned)
        marks = [i for i in document.children(noun) if document.tokens[i].deprel == "amod"]
        if any(document.tokens[i].lemma in words.own for i in marks):
            yield from find_speaker(document, token.head, speech_words()) if token.head >= 0 else ()
            return
        yield from (document.tokens[i].span for i in marks)
        return
    verb = full_lemma(document, token.head) if token.head >= 0 else ""
    said = token.lemma in words.nouns | words.calls or verb in words.of_talks
    if said and token.deprel == "nsubj":
        wanted = words.source_verbs.get(verb, frozenset())
        yield from (
            name_phrase(document, i) for i in document.children(token.head) if _names_source(document, i, wanted)
        )


def _names_source(document: Document, index: int, wanted: frozenset[str]) -> bool:
    """Whether the phrase is one of somebody behind such a preposition: nobody is "heiterer Himmel"."""
    cases = prepositions_of(document, index) & wanted
    inside = (document.tokens[i] for i in subtree(document, index))
    return bool(cases) and (OUT_OF not in cases or any(t.upos == "PROPN" for t in inside))


def _is_talk(token: Token) -> bool:
    return any(reading.type == TALK for reading in event_words().readings(token.lemma, "NOUN"))


def _is_one_side(document: Document, owner: Span, words: InitiatorWords) -> bool:
    """Whether the words mean somebody, and not both: "wer wen anrief", "auf beiderseitigen Wunsch"."""
    tokens = document.tokens_in(owner)
    open_words = (t for t in tokens[:1] if t.upos in {"PRON", "DET"})
    asked = any(
        OPEN & set(t.feats.get("PronType", "").split(",")) or t.lemma.lower() in words.nobody for t in open_words
    )
    return not asked and not any(t.lemma.lower() in words.both or t.text.lower() in words.both for t in tokens)


def _caller_of(
    document: Document, frame: EventFrame, frames: Sequence[EventFrame], callers: Sequence[tuple[int, Span]]
) -> Span | None:
    """Who made the call that the frame is, or that is told right before it: "Kern rief an. Das Gespräch war kurz."."""
    own = indices_in(document, frame.trigger)
    sentence = document.tokens[own[0]].sentence
    for index, caller in callers:
        place = document.tokens[index].sentence
        talks = _talks_in(document, place, frames)
        if index in own or (place == sentence and index not in talks and own[0] == min(talks, default=-1)):
            return caller
        first = place == sentence - 1 and own[0] == min(_talks_in(document, sentence, frames), default=-1)
        if first and _goes_on(document, own[0]) and not any(i > index for i in talks):
            return caller
    return None


def _goes_on(document: Document, talk: int) -> bool:
    """Whether the talk is one told of before: a known noun, or what "er" and "beide" then spoke of."""
    if document.tokens[talk].upos == "NOUN":
        return is_known(document, talk)
    subjects = (document.tokens[i] for i in document.children(talk) if document.tokens[i].deprel in TOLD_OF)
    return any(t.upos in {"PRON", "DET"} for t in subjects)


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

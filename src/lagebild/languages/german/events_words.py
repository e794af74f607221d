"""The words of events: which verb or noun names which type, and which slot of it holds whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from lagebild.languages.german.words import load_words

ROLES = ("by", "against", "parties", "place")
MIN_COMPOUND_PART = 5
"""Shorter nouns are the chance ending of too many words (Tat in Zutat)."""


@dataclass(frozen=True, slots=True)
class EventWord:
    """One reading of a verb or noun."""

    type: str
    slots: Mapping[str, tuple[str, ...]]
    """Role to the slots that may hold it, best first."""
    strong: bool = False
    """It names an event even where the model is silent."""
    default: str | None = None
    """Its status where the words around it tell none; else the model decides."""


@dataclass(frozen=True, slots=True)
class EventWords:
    """Lookups over words/events.toml."""

    verbs: Mapping[str, tuple[EventWord, ...]]
    nouns: Mapping[str, tuple[EventWord, ...]]
    endings: tuple[tuple[str, str], ...]
    """Lower-case noun and noun, longest first, for compounds."""
    channels: Mapping[str, frozenset[str]]
    channel_beginnings: Mapping[str, tuple[str, ...]]
    """First parts of compounds that tell the channel (video conference)."""
    statuses: Mapping[str, frozenset[str]]
    light_verbs: frozenset[str]
    border_types: frozenset[str]
    border_nouns: frozenset[str]
    border_prepositions: frozenset[str]
    undergoing_verbs: frozenset[str]
    happening_verbs: frozenset[str]
    embedding: frozenset[str]
    """Prepositions behind which stands what is demanded, threatened or feared."""
    agents: frozenset[str]
    genitive: str
    """The preposition that stands for a genitive."""
    future: frozenset[str]
    negations: frozenset[str]
    potential: frozenset[str]
    hearsay: frozenset[str]
    perfect: frozenset[str]

    def readings(self, lemma: str, upos: str) -> tuple[EventWord, ...]:
        """What a verb or noun of this lemma may name; compounds are read by their last part."""
        if upos != "NOUN":
            return self.verbs.get(lemma, ())
        if lemma in self.nouns:
            return self.nouns[lemma]
        low = lemma.lower()
        part = next((noun for ending, noun in self.endings if low.endswith(ending)), None)
        return self.nouns[part] if part else ()


@cache
def event_words() -> EventWords:
    """The word list, read once."""
    raw = load_words("events")
    nouns = _collect(raw["frames"], "NOUN")
    endings = sorted(((n.lower(), n) for n in nouns if len(n) >= MIN_COMPOUND_PART), key=lambda e: -len(e[0]))
    return EventWords(
        verbs=_collect(raw["frames"], "VERB"),
        nouns=nouns,
        endings=tuple(endings),
        channels={name: frozenset(words) for name, words in raw["channel"].items()},
        channel_beginnings={name: tuple(parts) for name, parts in raw["channel_beginnings"].items()},
        statuses={name: frozenset(words) for name, words in raw["status"].items()},
        light_verbs=frozenset(raw["light_verbs"]["lemmas"]),
        border_types=frozenset(raw["borders"]["types"]),
        border_nouns=frozenset(raw["borders"]["nouns"]),
        border_prepositions=frozenset(raw["borders"]["prepositions"]),
        undergoing_verbs=frozenset(raw["undergoing_verbs"]["lemmas"]),
        happening_verbs=frozenset(raw["happening_verbs"]["lemmas"]),
        embedding=frozenset(raw["embedding"]["prepositions"]),
        agents=frozenset(raw["passive_agents"]["prepositions"]),
        genitive=raw["passive_agents"]["genitive"],
        future=frozenset(raw["future"]["verbs"]),
        negations=frozenset(load_words("speech")["negation"]["words"]),
        potential=frozenset(raw["future"]["potential"]),
        hearsay=frozenset(word for verbs in load_words("speech")["hearsay"].values() for word in verbs),
        perfect=frozenset(raw["perfect"]["verbs"]),
    )


def _collect(frames: list[dict[str, Any]], pos: str) -> dict[str, tuple[EventWord, ...]]:
    found: dict[str, tuple[EventWord, ...]] = {}
    for frame in frames:
        if frame["pos"] != pos:
            continue
        slots = {role: tuple(frame[role]) for role in ROLES if role in frame}
        word = EventWord(frame["type"], slots, frame.get("strong", False), frame.get("default"))
        for lemma in frame["lemmas"]:
            found[lemma] = (*found.get(lemma, ()), word)
    return found

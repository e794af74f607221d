"""The words of saying: which act a cue performs, which words hedge, negate or set a condition."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.words import load_words


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Lookups over words/speech.toml."""

    verbs: dict[str, str]
    """Full lemma of a verb (particle joined) to its act."""
    nouns: dict[str, str]
    adjectives: dict[str, str]
    prepositions: frozenset[str]
    postpositions: frozenset[str]
    source_nouns: frozenset[str]
    """Nouns in "nach Angaben von"."""
    adverbs: frozenset[str]
    complements: frozenset[str]
    """Prepositions of what is demanded, feared or threatened."""
    impersonal_verbs: frozenset[str]
    impersonal_pronouns: frozenset[str]
    source_prepositions: frozenset[str]
    hearsay: frozenset[str]
    """Modal verbs that report hearsay with a perfect infinitive."""
    demanding_modals: frozenset[str]
    conjunctions: frozenset[str]
    inverted: frozenset[str]
    condition_phrases: tuple[str, ...]
    hedge_words: frozenset[str]
    hedge_phrases: tuple[str, ...]
    negations: frozenset[str]
    opening: str
    closing: str

    def act_of(self, lemma: str, upos: str) -> str | None:
        """The act that a verb, noun or predicate adjective of this lemma performs, if it is one of saying."""
        table = {"NOUN": self.nouns, "ADJ": self.adjectives, "ADV": self.adjectives}.get(upos, self.verbs)
        return table.get(lemma)


@cache
def speech_words() -> SpeechWords:
    """The word list, read once."""
    raw = load_words("speech")
    pre, cond, hedges, quotes = raw["prepositions"], raw["condition"], raw["hedges"], raw["quotes"]
    return SpeechWords(
        verbs=_invert(raw["verbs"]),
        nouns=_invert(raw["nouns"]),
        adjectives=_invert(raw["adjectives"]),
        prepositions=frozenset(pre["before"]),
        postpositions=frozenset(pre["after"]),
        source_nouns=frozenset(pre["nouns"]),
        adverbs=frozenset(pre["adverbs"]),
        complements=frozenset(raw["complements"]["prepositions"]),
        impersonal_verbs=frozenset(raw["impersonal"]["verbs"]),
        impersonal_pronouns=frozenset(raw["impersonal"]["pronoun"]),
        source_prepositions=frozenset(raw["impersonal"]["source_prepositions"]),
        hearsay=frozenset(raw["hearsay"]["verbs"]),
        demanding_modals=frozenset(raw["act_by_modal"]["demand"]),
        conjunctions=frozenset(cond["conjunctions"]),
        inverted=frozenset(cond["inversion"]),
        condition_phrases=tuple(cond["phrases"]),
        hedge_words=frozenset(hedges["words"]),
        hedge_phrases=tuple(hedges["phrases"]),
        negations=frozenset(raw["negation"]["words"]),
        opening=quotes["open"],
        closing=quotes["close"],
    )


def _invert(lists: dict[str, Iterable[str]]) -> dict[str, str]:
    return {word: act for act, words in lists.items() for word in words}

"""The words of saying: which act a cue performs, which words hedge, negate or set a condition."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.words import load_words

NOMINAL = frozenset({"NOUN", "ADJ", "ADV"})


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
    complements: frozenset[str]
    """Prepositions of what is demanded, feared or threatened."""
    impersonal_verbs: frozenset[str]
    impersonal_pronouns: frozenset[str]
    source_prepositions: frozenset[str]
    """Prepositions of who says what "es heißt"."""
    hearsay: frozenset[str]
    """Modal verbs that report hearsay with a perfect infinitive."""
    demanding_modals: frozenset[str]
    content_acts: Mapping[str, str]
    """Lemma in what will or would be to the act of saying so."""
    open_verbs: frozenset[str]
    readiness: frozenset[str]
    conjunctions: frozenset[str]
    inverted: frozenset[str]
    condition_phrases: tuple[str, ...]
    hedge_words: frozenset[str]
    hedge_phrases: tuple[str, ...]
    negations: frozenset[str]
    quotes: Mapping[str, str]
    """Opening quotation mark to all that may close it."""
    agents: frozenset[str]
    """Prepositions before whoever acts in a passive clause."""
    correlates: frozenset[str]
    """Words that only announce the clause behind them."""

    def act_of(self, lemma: str, upos: str) -> str | None:
        """The act that a verb, noun or predicate adjective of this lemma performs, if it is one of saying."""
        tables = (self.nouns, self.adjectives) if upos in NOMINAL else (self.verbs, self.adjectives)
        return next((act for table in tables if (act := table.get(lemma)) is not None), None)


@cache
def speech_words() -> SpeechWords:
    """The word list, read once."""
    raw = load_words("speech")
    pre, cond, hedges = raw["prepositions"], raw["condition"], raw["hedges"]
    content = raw["act_by_content"]
    return SpeechWords(
        verbs=_invert(raw["verbs"]),
        nouns=_invert(raw["nouns"]),
        adjectives=_invert(raw["adjectives"]),
        prepositions=frozenset(pre["before"]),
        postpositions=frozenset(pre["after"]),
        source_nouns=frozenset(pre["nouns"]),
        complements=frozenset(raw["complements"]["prepositions"]),
        impersonal_verbs=frozenset(raw["impersonal"]["verbs"]),
        impersonal_pronouns=frozenset(raw["impersonal"]["pronoun"]),
        source_prepositions=frozenset(raw["impersonal"]["source_prepositions"]),
        hearsay=frozenset(raw["hearsay"]["verbs"]),
        demanding_modals=frozenset(raw["act_by_modal"]["demand"]),
        content_acts=_invert({act: content[act] for act in ("threaten", "promise", "warn")}),
        open_verbs=frozenset(content["open"]),
        readiness=frozenset(content["ready"]),
        conjunctions=frozenset(cond["conjunctions"]),
        inverted=frozenset(cond["inversion"]),
        condition_phrases=tuple(cond["phrases"]),
        hedge_words=frozenset(hedges["words"]),
        hedge_phrases=tuple(hedges["phrases"]),
        negations=frozenset(raw["negation"]["words"]),
        quotes=_pair_marks(raw["quotes"]["pairs"]),
        agents=frozenset(raw["passive"]["agents"]),
        correlates=frozenset(raw["correlates"]["words"]),
    )


def _pair_marks(pairs: Iterable[str]) -> dict[str, str]:
    closers: dict[str, str] = {}
    for pair in pairs:
        opening, closing = pair[0], pair[1]
        closers[opening] = closers.get(opening, "") + closing
    return closers


def _invert(lists: dict[str, Iterable[str]]) -> dict[str, str]:
    return {word: act for act, words in lists.items() for word in words}

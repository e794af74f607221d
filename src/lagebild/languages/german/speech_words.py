"""The words of saying: which act a cue performs, which words hedge, negate or set a condition."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from lagebild.languages.german.words import load_words

NOMINAL = frozenset({"NOUN", "ADJ", "ADV"})
TOLD = "reported"
"""The form of a statement of which only the act is told."""


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Lookups over words/speech.toml."""

    verbs: dict[str, str]
    """Full lemma of a verb (particle joined) to its act."""
    nouns: dict[str, str]
    adjectives: dict[str, str]
    told: Mapping[str, str]
    """Verbs that perform an act only where no clause says what: verb to act."""
    light: frozenset[str]
    """Verbs that leave the act to the noun or adjective with them."""
    light_prepositions: frozenset[str]
    """Prepositions before such a noun."""
    compound_nouns: tuple[str, ...]
    """Nouns for an act that compounds end in, in lower case."""
    prepositions: frozenset[str]
    postpositions: frozenset[str]
    source_nouns: frozenset[str]
    """Nouns in "nach Angaben von"."""
    rumours: frozenset[str]
    """Those of them that nobody stands for."""
    compound_sources: frozenset[str]
    """Last parts of nouns that name a source by themselves ("Polizeiangaben")."""
    own: frozenset[str]
    """Adjectives of a source that is the subject itself: "nach eigenen Angaben"."""
    views: frozenset[str]
    """Further nouns that tell something: "nach dem Gesetz"."""
    early: frozenset[str]
    """Adjectives of a source that is not named: "ersten Angaben zufolge"."""
    addressing: frozenset[str]
    """Verbs whose object is who is spoken to."""
    giving: frozenset[str]
    """Verbs that have whom they address in the dative beside what they are about."""
    asking_of: frozenset[str]
    """Verbs that have whom they address behind a preposition of their own ..."""
    asked: frozenset[str]
    """... which is one of these."""
    reflexives: frozenset[str]
    towards: frozenset[str]
    """Prepositions before whom something is said to."""
    directions: frozenset[str]
    placing: frozenset[str]
    """Prepositions before the place at which something is said ..."""
    accusatives: frozenset[str]
    """... and articles behind which they tell whom or whither."""
    printed_in: frozenset[str]
    """Prepositions before the paper or station in which something is said."""
    gathering: frozenset[str]
    """Prepositions before those who hear it where they are gathered."""
    media: frozenset[str]
    """Last parts of nouns for who prints or sends what he is told."""
    citing: frozenset[str]
    """Nouns with which a report names its source: "unter Berufung auf"."""
    talking: frozenset[str]
    topics: frozenset[str]
    """Prepositions that make of saying a talk with somebody or about something."""
    topical: frozenset[str]
    """Verbs of talking whose object is the topic of the talk."""
    performing: Mapping[str, str]
    """Verbs that can only be acts of speech, to the preposition before what they are about, or "" for an object."""
    content_conjunctions: frozenset[str]
    complementizers: frozenset[str]
    """Those of them whose clause ends with its verb and can only be what is said."""
    unsure_konjunktiv: frozenset[str]
    """Forms that are Konjunktiv by their look and mostly mean something else."""
    telling_konjunktiv: frozenset[str]
    """Forms of the Konjunktiv II that go on with what somebody said right before."""
    impersonal_verbs: frozenset[str]
    impersonal_pronouns: frozenset[str]
    expletives: frozenset[str]
    """Subjects that stand for nobody."""
    pointing: frozenset[str]
    """Pronouns that take up what was said before: they are no speakers, but acts may be about them."""
    taking_back: frozenset[str]
    """Further pronouns for what a told act is about, which elsewhere mostly stand for people."""
    things: frozenset[str]
    """Relative pronouns for what was said."""
    source_prepositions: frozenset[str]
    """Prepositions of who says what "es heißt"."""
    telling: frozenset[str]
    """Verbs of saying that have no speaker as subject."""
    taking_up: frozenset[str]
    """Words in a sentence with such a verb by which the last speaker goes on."""
    inside: frozenset[str]
    """Prepositions before what is written."""
    texts: tuple[str, ...]
    """Last parts of nouns for what is written or who is heard in it."""
    hearsay: frozenset[str]
    """Modal verbs that report hearsay with a perfect infinitive."""
    demanding_modals: frozenset[str]
    intending: frozenset[str]
    """Modal verbs that tell a plan in the Konjunktiv I."""
    withholding: frozenset[str]
    """Verbs whose negation refuses to say or to agree."""
    denials: frozenset[str]
    neither: frozenset[str]
    """What joins two verbs that are both denied."""
    believing: frozenset[str]
    """Verbs whose negation denies what others say or expect."""
    rebuffs: frozenset[str]
    calling: frozenset[str]
    """Verbs that call what was said something."""
    untrue: frozenset[str]
    """Words for what is not true: whoever calls a saying so denies it."""
    judging: Mapping[str, frozenset[str]]
    """Word before a judgement to the verbs that judge with it."""
    reasons: frozenset[str]
    """Conjunctions before the reason of what is said."""
    charges: frozenset[str]
    """Nouns for what was said: turned down, it is denied."""
    content_acts: Mapping[str, str]
    """Lemma in what will or would be to the act of saying so."""
    blame: tuple[str, ...]
    """Words that blame others for what they say or do, in lower case."""
    insisting: frozenset[str]
    """Neutral verbs that stress what they say."""
    announcing: frozenset[str]
    """Verbs that announce what others may fear."""
    open_verbs: frozenset[str]
    readiness: frozenset[str]
    consequent: frozenset[str]
    """Adverbs for what would follow if the condition named before were met."""
    allowing: frozenset[str]
    requiring: frozenset[str]
    """Modal verbs of what may be said or done, and of what is to be done."""
    nominal: Mapping[str, str]
    """Nouns that tell an act by themselves, to the preposition before what it is about."""
    drafting: frozenset[str]
    """Nouns for what is laid before others to be passed."""
    judged: frozenset[str]
    """Verbs that judge what they name, though they are no verbs of saying."""
    conjunctions: frozenset[str]
    inverted: frozenset[str]
    condition_phrases: tuple[str, ...]
    joining: frozenset[str]
    """Conjunctions that go on with a content behind a comma."""
    hedge_words: frozenset[str]
    hedge_phrases: tuple[str, ...]
    contrasts: frozenset[str]
    """Adverbs that oppose a statement to the one before."""
    opposing: frozenset[str]
    """Verbs with which they mean what somebody is against."""
    contradicting: frozenset[str]
    """Verbs that say that somebody contradicts."""
    negations: frozenset[str]
    only: frozenset[str]
    """Adverbs behind a negation that leave what it stands in as it is."""
    pronouns: Mapping[str, str]
    """Article of a noun to the pronoun that takes it up."""
    quotes: Mapping[str, str]
    """Opening quotation mark to all that may close it."""
    agents: frozenset[str]
    """Prepositions before whoever acts in a passive clause."""
    quoting: frozenset[str]
    """Verbs whose passive subject speaks."""
    oblique: frozenset[str]
    """Articles and pronouns in a case that no subject has."""
    correlates: frozenset[str]
    """Words that only announce the clause behind them."""

    def act_of(self, lemma: str, upos: str) -> str | None:
        """The act that a verb, noun or predicate adjective of this lemma performs, if it is one of saying."""
        tables = (self.nouns, self.adjectives) if upos in NOMINAL else (self.verbs, self.adjectives)
        act = next((act for table in tables if (act := table.get(lemma)) is not None), None)
        return act or (self._act_of_compound(lemma) if upos == "NOUN" else None)

    def _act_of_compound(self, noun: str) -> str | None:
        """ "Rücktrittsforderung": the act of the last part."""
        last = next((part for part in self.compound_nouns if noun.lower().endswith(part)), None)
        return self.nouns[last.capitalize()] if last is not None else None


SETS: Mapping[str, tuple[str, str]] = {
    "prepositions": ("prepositions", "before"),
    "postpositions": ("prepositions", "after"),
    "source_nouns": ("prepositions", "nouns"),
    "rumours": ("prepositions", "rumours"),
    "compound_sources": ("prepositions", "compounds"),
    "own": ("prepositions", "own"),
    "views": ("prepositions", "views"),
    "early": ("prepositions", "early"),
    "addressing": ("hearers", "verbs"),
    "giving": ("hearers", "giving"),
    "asking_of": ("hearers", "asking_of"),
    "asked": ("hearers", "asked"),
    "reflexives": ("hearers", "reflexives"),
    "towards": ("hearers", "towards"),
    "directions": ("hearers", "directions"),
    "placing": ("hearers", "placing"),
    "accusatives": ("hearers", "accusatives"),
    "printed_in": ("hearers", "printed_in"),
    "gathering": ("hearers", "gathering"),
    "media": ("hearers", "media"),
    "citing": ("prepositions", "citing"),
    "talking": ("talks", "verbs"),
    "topics": ("talks", "prepositions"),
    "topical": ("talks", "topical"),
    "content_conjunctions": ("contents", "conjunctions"),
    "complementizers": ("contents", "complementizers"),
    "unsure_konjunktiv": ("contents", "unsure_konjunktiv"),
    "joining": ("contents", "joining"),
    "telling_konjunktiv": ("contents", "telling_konjunktiv"),
    "impersonal_verbs": ("impersonal", "verbs"),
    "impersonal_pronouns": ("impersonal", "pronoun"),
    "expletives": ("impersonal", "expletive"),
    "pointing": ("impersonal", "pointing"),
    "taking_back": ("impersonal", "taking_back"),
    "things": ("impersonal", "things"),
    "source_prepositions": ("impersonal", "source_prepositions"),
    "telling": ("impersonal", "telling"),
    "taking_up": ("impersonal", "taking_up"),
    "inside": ("impersonal", "inside"),
    "hearsay": ("hearsay", "verbs"),
    "demanding_modals": ("act_by_modal", "demand"),
    "intending": ("act_by_modal", "announce"),
    "withholding": ("withholding", "verbs"),
    "denials": ("withholding", "denials"),
    "believing": ("withholding", "believing"),
    "neither": ("withholding", "neither"),
    "light": ("told", "light"),
    "light_prepositions": ("told", "prepositions"),
    "rebuffs": ("rebuffed", "verbs"),
    "charges": ("rebuffed", "nouns"),
    "calling": ("rebuffed", "calling"),
    "untrue": ("rebuffed", "untrue"),
    "reasons": ("contents", "reasons"),
    "insisting": ("act_by_content", "insisting"),
    "announcing": ("act_by_content", "announcing"),
    "open_verbs": ("act_by_content", "open"),
    "readiness": ("act_by_content", "ready"),
    "consequent": ("condition", "consequent"),
    "allowing": ("requiring", "allowing"),
    "requiring": ("requiring", "modals"),
    "drafting": ("drafting", "nouns"),
    "judged": ("told", "judged"),
    "conjunctions": ("condition", "conjunctions"),
    "inverted": ("condition", "inversion"),
    "hedge_words": ("hedges", "words"),
    "contrasts": ("contrast", "adverbs"),
    "opposing": ("contrast", "opposing"),
    "contradicting": ("contrast", "verbs"),
    "only": ("negation", "only"),
    "negations": ("negation", "words"),
    "agents": ("passive", "agents"),
    "quoting": ("passive", "quoting"),
    "oblique": ("hearers", "oblique"),
    "correlates": ("correlates", "words"),
}
"""Sets of words by the table and key of the word list that holds them."""


@cache
def speech_words() -> SpeechWords:
    """The word list, read once."""
    raw = load_words("speech")
    sets: dict[str, Any] = {name: frozenset(raw[table][key]) for name, (table, key) in SETS.items()}
    return SpeechWords(
        verbs=_invert(raw["verbs"]),
        nouns=_invert(raw["nouns"]),
        adjectives=_invert(raw["adjectives"]),
        performing=_invert(raw["performing"]),
        content_acts=_invert({act: raw["act_by_content"][act] for act in ("threaten", "promise", "warn")}),
        condition_phrases=tuple(raw["condition"]["phrases"]),
        hedge_phrases=tuple(raw["hedges"]["phrases"]),
        judging={link: frozenset(verbs) for link, verbs in raw["judging"].items()},
        nominal=_invert(raw["nominal"]),
        told=_invert(raw["told"]["acts"]),
        compound_nouns=tuple(noun.lower() for noun in raw["compounds"]["nouns"]),
        pronouns=raw["pronouns"],
        blame=tuple(word.lower() for word in raw["act_by_content"]["blame"]),
        texts=tuple(raw["impersonal"]["texts"]),
        quotes=_pair_marks(raw["quotes"]["pairs"]),
        **sets,
    )


def _pair_marks(pairs: Iterable[str]) -> dict[str, str]:
    closers: dict[str, str] = {}
    for pair in pairs:
        closers[pair[0]] = closers.get(pair[0], "") + pair[1]
    return closers


def _invert(lists: dict[str, Iterable[str]]) -> dict[str, str]:
    return {word: act for act, words in lists.items() for word in words}

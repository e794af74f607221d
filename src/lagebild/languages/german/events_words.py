"""The words of events: which verb or noun names which type, and which slot of it holds whom."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.verbs import load_lists
from lagebild.languages.german.words import load_words

ROLES = ("by", "against", "parties", "place")
MIN_COMPOUND_PART = 5
"""Shorter nouns are the chance ending of too many words (Tat in Zutat)."""
MIN_FRONT = 2
"""The shortest first part of a compound ("EU-Gipfel" has two letters before its hyphen)."""
NOUN, VERB = "NOUN", "VERB"


@dataclass(frozen=True, slots=True)
class EventWord:
    """One reading of a verb or noun."""

    type: str
    slots: Mapping[str, tuple[str, ...]]
    """Role to the slots that may hold it, best first."""
    strong: bool = False
    """It seldom stands for anything but a main event."""
    default: str | None = None
    """Its status where the words around it tell none; else the model decides."""
    usual: bool = True
    """The word names this without further ado; else its arguments or the model must say so."""
    fixed: bool = False
    """A verb and its noun name it together, which leaves hardly anything else."""


@dataclass(frozen=True, slots=True)
class CourseWords:
    """Words that tell how far a deed has come, or that it is only a rumour."""

    dated: frozenset[str]
    """Verbs of which a thing, named by a pronoun, says when it is."""
    beginning: frozenset[str]
    """Verbs that say of a noun of event that it has begun."""
    nobody: frozenset[str]
    """Words for no one and nothing, and for not one of several."""
    softening: frozenset[str]
    """Words behind a negation that leave the clause true ("not only")."""
    no_longer: frozenset[str]
    """Words that make of a negation that something is over ("not any more")."""
    limiting: frozenset[str]
    """Words behind these that only set a bound ("not more than")."""
    correcting: frozenset[str]
    """Conjunctions that put something right in place of what is negated."""
    inverted: frozenset[str]
    """Verb forms that open a clause of condition in the stead of a conjunction."""
    continuing: frozenset[str]
    """Verbs that say of a noun of event, their subject or object, that it goes on."""
    without: frozenset[str]
    """Prepositions behind which stands what did not happen."""
    instead: frozenset[str]
    """Conjunctions of an infinitive that tells what is not done."""
    asking: frozenset[str]
    """Conjunctions of a clause that leaves open whether something is so."""
    scarcely: frozenset[str]
    """Words that nearly say no."""
    circumstantial: frozenset[str]
    """Prepositions of a happening at which something else is done."""
    managed: frozenset[str]
    """Adjectives of a deed that was done ("es ist gelungen")."""
    turning_out: frozenset[str]
    """Verbs that call something off, but with an adjective say how it turns out."""
    whoever: frozenset[str]
    """Pronouns for anybody who does something."""
    releases: tuple[str, ...]
    """Ends of nouns in lower case for what is published to say something."""
    supporting: frozenset[str]
    """Verbs that say nothing of their own beside a noun of event ("eine Absage erteilen")."""
    lifting: frozenset[str]
    """Verbs that say of what was in force, their object, that it is over."""
    ending: frozenset[str]
    """Verbs that say that it is over."""
    until: frozenset[str]
    """Prepositions before the time at which it is over."""
    carrying_out: frozenset[str]
    """Verbs whose infinitive is done, begun or tried where they themselves are past."""
    at_first: frozenset[str]
    """Adverbs that say that a plan did not last."""
    having: frozenset[str]
    """Auxiliaries of what is done."""
    passing_on: frozenset[str]
    """Adverbs that open the clause of what a rumour or report says."""
    series: frozenset[str]
    """Nouns for several of what stands behind them in the genitive."""
    naming: frozenset[str]
    """Verbs that call their object something."""
    untrue: frozenset[str]


@dataclass(frozen=True, slots=True)
class EventWords:
    """Lookups over words/events.toml."""

    verbs: Mapping[str, tuple[EventWord, ...]]
    nouns: Mapping[str, tuple[EventWord, ...]]
    phrases: Mapping[str, tuple[tuple[str, EventWord], ...]]
    """Verb to the nouns, in lower case, that name an event together with it."""
    frames: Mapping[tuple[str, str], EventWord]
    """The slots of any verb or noun that names the type."""
    endings: Mapping[str, str]
    """Lower-case noun to noun, for compounds."""
    no_compounds: frozenset[str]
    """Nouns in lower case that only look as if they ended with one of the list."""
    zu_prefixes: tuple[str, ...]
    """Separable prefixes behind which an infinitive holds its "zu"."""
    channels: Mapping[str, frozenset[str]]
    channel_beginnings: Mapping[str, tuple[str, ...]]
    """First parts of compounds that tell the channel (video conference)."""
    statuses: Mapping[str, frozenset[str]]
    light_verbs: frozenset[str]
    border_types: frozenset[str]
    border_nouns: frozenset[str]
    counting_adjectives: frozenset[str]
    """Adjectives that count a happening among its like."""
    since: frozenset[str]
    """Prepositions behind which stands when the last one was."""
    border_prepositions: frozenset[str]
    warning_verbs: frozenset[str]
    warning_prepositions: frozenset[str]
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
    potential_forms: frozenset[str]
    """Verb forms that make an infinitive a mere possibility, whatever their verb does in other forms."""
    conditions: frozenset[str]
    """Words that open a clause of condition."""
    moving_types: Mapping[str, frozenset[str]]
    """Types in which a verb of postponing or calling off names an event of its own (to move troops, to cut jobs)."""
    courses: CourseWords
    both: frozenset[str]
    """Words that mean two parties together."""
    time_openers: frozenset[str]
    """Conjunctions whose clause tells what happened at the time just told."""
    hearsay: frozenset[str]
    perfect: frozenset[str]

    def readings(self, lemma: str, upos: str) -> tuple[EventWord, ...]:
        """What a verb or noun of this lemma may name, the usual first; compounds are read by their last part."""
        if upos != NOUN:
            return next((self.verbs[form] for form in self._verb_forms(lemma) if form in self.verbs), ())
        if lemma in self.nouns:
            return self.nouns[lemma]
        low = lemma.lower().replace("ß", "ss")
        if low in self.endings:
            return self.nouns[self.endings[low]]
        if low in self.verbs and low.endswith("n"):
            return self.verbs[low]
        if low in self.no_compounds:
            return ()
        cuts = ((low[:end], low[end:]) for end in range(1, len(low) - MIN_COMPOUND_PART + 1))
        return next(
            (self.nouns[self.endings[part]] for front, part in cuts if part in self.endings and _is_front(front)), ()
        )

    def phrase(self, verb: str, noun: str) -> tuple[EventWord, ...]:
        """What the verb names together with the noun, which may be the last part of a compound."""
        low = noun.lower()
        return tuple(
            word
            for form in self._verb_forms(verb)
            for wanted, word in self.phrases.get(form, ())
            if low == wanted or (len(wanted) >= MIN_COMPOUND_PART and low.endswith(wanted))
        )

    def _verb_forms(self, lemma: str) -> Iterator[str]:
        """The lemma, and what it is without the "zu" of an infinitive: abzuziehen is abziehen."""
        yield lemma
        for prefix in self.zu_prefixes if "zu" in lemma else ():
            if lemma.startswith(prefix):
                yield prefix.removesuffix("zu") + lemma[len(prefix) :]


def _is_front(front: str) -> bool:
    """Whether a noun may begin with it and go on with another: no chance letters, no prefix that makes no compounds."""
    if len(front) >= MIN_COMPOUND_PART:
        return True
    return len(front) >= MIN_FRONT and front not in load_lists()["inseparable"] and is_known(front.strip("-"))


@cache
def event_words() -> EventWords:
    """The word list, read once."""
    raw = load_words("events")
    nouns = _collect(raw["frames"], NOUN)
    return EventWords(
        verbs=_collect(raw["frames"], VERB),
        nouns=nouns,
        phrases=_collect_phrases(raw["frames"]),
        frames={(frame["type"], frame["pos"]): _make_word(frame) for frame in reversed(raw["frames"])},
        endings={n.lower().replace("ß", "ss"): n for n in nouns if len(n) >= MIN_COMPOUND_PART},
        no_compounds=frozenset(raw["no_compounds"]["nouns"]),
        zu_prefixes=tuple(sorted((f"{p}zu" for p in raw["zu_infinitive"]["prefixes"]), key=lambda p: -len(p))),
        channels={name: frozenset(words) for name, words in raw["channel"].items()},
        channel_beginnings={name: tuple(parts) for name, parts in raw["channel_beginnings"].items()},
        statuses={name: frozenset(words) for name, words in raw["status"].items()},
        light_verbs=frozenset(raw["light_verbs"]["lemmas"]),
        border_types=frozenset(raw["borders"]["types"]),
        border_nouns=frozenset(raw["borders"]["nouns"]),
        counting_adjectives=frozenset(raw["since"]["adjectives"]),
        since=frozenset(raw["since"]["prepositions"]),
        warning_verbs=frozenset(raw["warnings"]["verbs"]),
        warning_prepositions=frozenset(raw["warnings"]["prepositions"]),
        border_prepositions=frozenset(raw["borders"]["prepositions"]),
        undergoing_verbs=frozenset(raw["undergoing_verbs"]["lemmas"]),
        happening_verbs=frozenset(raw["happening_verbs"]["lemmas"]),
        embedding=frozenset(raw["embedding"]["prepositions"]),
        agents=frozenset(raw["passive_agents"]["prepositions"]),
        genitive=raw["passive_agents"]["genitive"],
        future=frozenset(raw["future"]["verbs"]),
        negations=frozenset(load_words("speech")["negation"]["words"]),
        potential=frozenset(raw["future"]["potential"]),
        potential_forms=frozenset(raw["future"]["potential_forms"]),
        conditions=frozenset(raw["future"]["conditions"]),
        moving_types={verb: frozenset(kinds) for verb, kinds in raw["moving_types"].items()},
        hearsay=frozenset(word for verbs in load_words("speech")["hearsay"].values() for word in verbs),
        courses=_read_courses(raw),
        both=frozenset(load_words("mentions")["determiners"]["both"]),
        time_openers=frozenset(raw["time_openers"]["words"]),
        perfect=frozenset(raw["perfect"]["verbs"]),
    )


def _read_courses(raw: dict[str, Any]) -> CourseWords:
    rebuffed = load_words("speech")["rebuffed"]
    return CourseWords(
        dated=frozenset(raw["dated_verbs"]["lemmas"]),
        beginning=frozenset(raw["courses"]["beginning"]),
        nobody=frozenset(raw["saying_no"]["nobody"]),
        softening=frozenset(raw["saying_no"]["softening"]),
        no_longer=frozenset(raw["saying_no"]["no_longer"]),
        limiting=frozenset(raw["saying_no"]["limiting"]),
        correcting=frozenset(raw["saying_no"]["correcting"]),
        without=frozenset(raw["saying_no"]["without"]),
        instead=frozenset(raw["saying_no"]["instead"]),
        asking=frozenset(raw["future"]["asking"]),
        scarcely=frozenset(raw["saying_no"]["scarcely"]),
        circumstantial=frozenset(raw["courses"]["circumstantial"]),
        managed=frozenset(raw["courses"]["managed"]),
        turning_out=frozenset(raw["courses"]["turning_out"]),
        whoever=frozenset(raw["saying_no"]["whoever"]),
        releases=tuple(raw["support_verbs"]["releases"]),
        supporting=frozenset(raw["support_verbs"]["lemmas"]),
        lifting=frozenset(raw["courses"]["lifting"]),
        inverted=frozenset(load_words("speech")["condition"]["inversion"]),
        continuing=frozenset(raw["courses"]["continuing"]),
        ending=frozenset(raw["courses"]["ending"]),
        until=frozenset(raw["courses"]["until"]),
        carrying_out=frozenset(raw["courses"]["carrying_out"]),
        at_first=frozenset(raw["courses"]["at_first"]),
        having=frozenset(raw["perfect"]["having"]),
        passing_on=frozenset(raw["untrue"]["passing_on"]),
        series=frozenset(raw["series"]["nouns"]),
        naming=frozenset((*raw["untrue"]["naming"], *rebuffed["calling"], *rebuffed["verbs"])),
        untrue=frozenset(word.lower() for word in rebuffed["untrue"]),
    )


def _make_word(frame: dict[str, Any], **marks: bool) -> EventWord:
    slots = {role: tuple(frame[role]) for role in ROLES if role in frame}
    return EventWord(frame["type"], slots, default=frame.get("default"), **marks)


def _collect(frames: list[dict[str, Any]], pos: str) -> dict[str, tuple[EventWord, ...]]:
    found: dict[str, list[EventWord]] = {}
    for frame in frames:
        if frame["pos"] != pos:
            continue
        word = _make_word(frame)
        groups = {"main": replace(word, strong=True), "lemmas": word, "others": replace(word, usual=False)}
        for group, reading in groups.items():
            for lemma in frame.get(group, ()):
                found.setdefault(lemma, []).append(reading)
    return {lemma: tuple(sorted(words, key=lambda w: (not w.strong, not w.usual))) for lemma, words in found.items()}


def _collect_phrases(frames: list[dict[str, Any]]) -> dict[str, tuple[tuple[str, EventWord], ...]]:
    found: dict[str, tuple[tuple[str, EventWord], ...]] = {}
    for frame in frames:
        for phrase in (*frame.get("phrases", ()), *(sure := frame.get("sure_phrases", ()))):
            noun, verb = phrase.split()
            word = _make_word(frame, fixed=True, strong=phrase in sure)
            found[verb] = (*found.get(verb, ()), (noun.lower(), word))
    return found

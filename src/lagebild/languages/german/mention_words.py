"""What German nouns, articles and pronouns say of the person, body or group that they stand for."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from lagebild.languages.german.words import load_set, load_words

MIN_TAIL = 4
"""Shorter ends of compounds are mostly chance ("-amt" in "gesamt")."""

FEMALE_ENDINGS = ("erin", "istin", "entin", "antin", "ologin", "torin")
"""Endings of nouns for women who do something; nouns for men have none of their own."""
POSSESSIVE_GENITIVES = frozenset(("seines", "seiner", "ihres", "ihrer"))
NOT_GENITIVE = frozenset(("der", "die", "das", "dem", "den"))
"""Articles before a name that is no genitive of one man or thing."""
_ENDINGS = ("", "s", "es", "n", "en", "e", "er", "r", "m", "nen", "ses", "ern")
_WEAK = (
    *("aut", "yst", "graf", "krat", "soph", "ent", "ant", "ist", "oge", "at", "et", "it"),
    *("aph", "arch", "or", "om", "rat", "sch", "on", "ur"),
)
"""Nouns with these ends have a plural in -en in all cases ("Studenten", "Senatoren")."""
_ROUND = str.maketrans("äöüÄÖÜ", "aouAOU")


@dataclass(frozen=True, slots=True)
class NounSense:
    """What a noun stands for."""

    kind: str
    """person | organisation | group."""
    gender: str | None
    """m | f | n, None where the form does not tell."""
    base: str
    """The whole word in its base form."""
    head: str
    """The listed noun that decided ("Sprecher" for "Polizeisprecherin")."""
    plural: bool | None = None
    """None where the form does not tell."""
    weak: bool = False
    """Stands for a body only with something that says which."""
    inhabitant: str | None = None
    """Id of the state or town whose people the noun names ("Australier")."""


@cache
def mention_words() -> dict[str, Any]:
    """The word lists about mentions."""
    return load_words("mentions")


def word_set(section: str, name: str) -> frozenset[str]:
    """One list of the word lists as a set."""
    return load_set("mentions", section, name)


@cache
def first_names() -> dict[str, str]:
    """First names with the sex that they tell."""
    source = files("lagebild.languages.german").joinpath("words/first_names.toml")
    lists = tomllib.loads(source.read_text(encoding="utf-8"))
    return {name: sex for sex, key in (("f", "female"), ("m", "male")) for name in lists[key]}


def sex_by_first_name(name: str) -> str | None:
    """The sex that the first name of a full name tells."""
    first, _, rest = name.partition(" ")
    names = first_names()
    return (names.get(first) or names.get(first.partition("-")[0])) if rest else None


@cache
def _senses() -> dict[str, tuple[str, str | None, str, bool | None]]:
    """Lower-case noun -> kind, gender, head noun, plural."""
    words = mention_words()
    senses: dict[str, tuple[str, str | None, str, bool | None]] = {}
    for gender, name in (("m", "masculine"), ("f", "feminine"), ("n", "neuter")):
        for noun in words["bodies"][name]:
            senses[noun.lower()] = ("organisation", gender, noun, None)
    collectives = words["groups"]["collectives"]
    senses |= {noun.lower(): ("group", None, noun, False) for noun in collectives}
    senses |= {plural.lower(): ("group", None, n, True) for n in collectives if (plural := _plural_of_feminine(n))}
    for noun in words["persons"]["masculine"]:
        senses[noun.lower()] = ("person", "m", noun, None)
        stem = noun.removesuffix("e")
        senses[f"{stem.lower()}in"] = ("person", "f", noun, False)
        senses[f"{stem.lower()}innen"] = ("group", None, noun, True)
    for noun, base in words["persons"]["feminine_irregular"].items():
        senses[noun.lower()] = ("person", "f", base, False)
        senses[f"{noun.lower()}nen"] = ("group", None, base, True)
    for name, sex in (("feminine", "f"), ("male", "m"), ("neuter", None), ("participle", None)):
        for noun in words["persons"][name]:
            senses.setdefault(noun.lower(), ("person", sex, noun, None))
    for noun in words["groups"]["nouns"]:
        senses.setdefault(noun.lower(), ("group", None, noun, True))
    return senses


def _plural_of_feminine(noun: str) -> str:
    """The plural of a noun with an ending that only feminine ones have; empty for others."""
    if noun.endswith(("e", "schaft", "ung", "heit")):
        return f"{noun.removesuffix('e')}en"
    return ""


@cache
def _excluded() -> frozenset[str]:
    words = mention_words()
    listed = words["persons"]["not_persons"] + words["bodies"]["not_bodies"] + words["groups"]["not_groups"]
    return frozenset(word.lower() for word in listed)


@cache
def sort_of_body(noun: str) -> tuple[str, tuple[str, ...]]:
    """The sort of body that the noun names and all nouns of that sort; empty when it names none."""
    for sort, nouns in mention_words()["sorts"].items():
        lower = tuple(n.lower() for n in nouns)
        if noun.lower().endswith(lower):
            return sort, (*lower, *mention_words()["sorts_named"].get(sort, ()))
    return "", ()


def tells_home(sense: NounSense | None) -> bool:
    """Whether a place behind the noun says where the body sits, not whose it is ("das Unternehmen aus Auheim")."""
    return sense is not None and sense.kind == "organisation" and sort_of_body(sense.base)[0] in ("company", "club")


@cache
def _bare() -> frozenset[str]:
    return frozenset(word.lower() for word in mention_words()["bodies"]["bare"])


def _base_forms(word: str) -> Iterator[str]:
    """The word without endings that its cases and plural may have."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= MIN_TAIL - 1:
            yield word[: len(word) - len(ending)] if ending else word
    stems = [word.removesuffix(ending) for ending in ("e", "en", "er", "ern") if word.endswith(ending)]
    stems += [stem for stem in (word.removesuffix("n"), word) if stem.endswith("er")]  # "Töchter"
    for stem in stems:
        if stem != stem.translate(_ROUND) and stem.lower() not in _excluded():
            yield stem.translate(_ROUND)
    yield from (word[:-2] + "e",) if word.endswith(("er", "em", "en")) else ()


@cache
def list_synonyms(nouns: tuple[str, ...], gender: str | None) -> tuple[str, ...]:
    """Nouns in lower case by which news calls the same person in turn, of the same sex."""
    ending = "in" if gender == "f" else ""
    known = {noun.removesuffix(ending) for noun in nouns}
    girls = () if gender == "m" else mention_words()["persons"]["girls"]
    beside = [noun.lower() for noun in girls if noun not in nouns and not set(girls).isdisjoint(nouns)]
    groups = (group for group in mention_words()["persons"]["synonyms"] if not known.isdisjoint(group))
    return (*beside, *(f"{noun.lower()}{ending}" for group in groups for noun in group if noun not in known))


@lru_cache(maxsize=32768)
def noun_sense(word: str) -> NounSense | None:
    """What the noun stands for, or None when it stands for no person, body or group."""
    if len(word) < MIN_TAIL - 1 or not (word[0].isupper() or "-" in word):
        return None
    for saying in word_set("wording", "sayings"):
        if word.endswith(saying) and (source := noun_sense(word.removesuffix(saying).rstrip("-"))) is not None:
            return replace(source, plural=bool(source.plural))
        if word.endswith(saying) and "-" not in word:
            return None  # "Preisangaben"
    for form in _base_forms(word):
        sense = _sense_of_form(word, form)
        if sense is not None:
            return sense
    if word.endswith(FEMALE_ENDINGS) and word.lower() not in _excluded() and word not in first_names():
        return NounSense("person", "f", word, word, plural=False)
    return None


def _sense_of_form(word: str, form: str) -> NounSense | None:
    lower = form.lower()
    last = lower.rsplit("-", 1)[-1]
    senses = _senses()
    tails = (last[i:] for i in range(max(1, len(last) - MIN_TAIL + 1)))
    tail = next((t for t in tails if t in senses), None)
    if tail is None or _is_excluded(word, last, tail):
        return None
    kind, gender, head, plural = senses[tail]
    single = f"{last.removesuffix(tail)}{head.lower()}"
    if kind == "group" and plural and (single in _excluded() or word == f"{form}s"):
        return None  # "Altersgruppen"; no plural has a genitive ending ("des Geheimdienstes")
    if tail != last and head in word_set("bodies", "whole"):
        return None
    weak = last in _bare() and lower == last
    if kind == "person" and plural is None and word.endswith(("innen",)):
        plural = True
    return NounSense(kind, gender, form, head, plural, weak)


def _is_excluded(word: str, last: str, tail: str) -> bool:
    """Whether the noun only looks like the listed one."""
    excluded = _excluded()
    if tail == "jährige" and "Jährige" not in word:
        return True  # an adjective
    if word.lower().rsplit("-", 1)[-1] in excluded - _bare():
        return True  # "Netflix-Premiere"
    if last in excluded:
        return last not in _bare()
    whole = word.lower().rsplit("-", 1)[-1]
    if any(whole[i:] in excluded - _bare() for i in range(1, len(whole) - len(tail))):
        return True  # "Kulturdenkmäler"
    return any(last[i:] in excluded for i in range(1, len(last) - len(tail)))


def tells_trade(sense: NounSense) -> bool:
    """Whether the noun tells a trade or art ("Bäckermeister", "Sängerin")."""
    if sense.kind != "person":
        return False
    return sense.base.lower().removesuffix("in").removesuffix(mention_words()["persons"]["mastery"]).endswith(_trades())


@cache
def _trades() -> tuple[str, ...]:
    return tuple(word.lower().removesuffix("in") for word in mention_words()["persons"]["trades"])


def plural_base(word: str, sense: NounSense, *, dative: bool) -> str:
    """The plural in the nominative ("Freunden" -> "Freunde", "Verletzten" -> "Verletzte")."""
    if sense.head in word_set("persons", "participle") and word.endswith(("en", "er")):
        return word[:-1]
    if sense.head in word_set("persons", "weak_er"):
        return word
    if sense.inhabitant is not None and sense.gender is None and word == f"{sense.base}n" and word.endswith("en"):
        return word[:-1]  # "die Deutschen", but "die Schweden"
    if word.endswith("en") and word[:-2] != sense.base and word[:-2].translate(_ROUND) == sense.base:
        return word[:-1]  # "Gemeinderäten"
    return nominative_plural(word, sense.base, sense.gender, dative=dative)


def nominative_plural(word: str, base: str, gender: str | None, *, dative: bool) -> str:
    """The plural without the "n" of the dative ("Standorten" -> "Standorte", but "Zufahrten"); `base` is the lemma."""
    if word.endswith(("ern", "eln")) and word != base and (dative or word in (f"{base}n", f"{base}ern")):
        return word[:-1]
    strong = gender in ("m", "n") and word.endswith("en") and base == word[:-2] and not base.endswith(_WEAK)
    return word[:-1] if dative and strong else word


def adjective_stem(word: str) -> str:
    """The adjective without its ending."""
    for ending in ("em", "en", "er", "es", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= MIN_TAIL - 1:
            return word[: len(word) - len(ending)]
    return word


def adjective_form(word: str, gender: str | None, *, plural: bool) -> str:
    """The adjective as it stands before a noun without article in the nominative."""
    if word.endswith("er") and word[:1].isupper():
        return word  # Berliner, Schweizer do not change
    if plural or gender == "f":
        return adjective_stem(word) + "e"
    return adjective_stem(word) + {"m": "er", "n": "es"}.get(gender or "", "e")


def sex_by_possessive(word: str) -> str:
    """The sex of the owner that a possessive pronoun tells."""
    return "m" if word.lower().startswith("sein") or word.lower() == "dessen" else "f"


@cache
def articles() -> frozenset[str]:
    """Articles and possessives in the genitive."""
    return word_set("determiners", "definite") | word_set("determiners", "indefinite") | POSSESSIVE_GENITIVES


@cache
def function_words() -> frozenset[str]:
    """Words in lower case that are no attribute of a noun."""
    return (
        articles()
        | word_set("determiners", "possessive")
        | word_set("determiners", "both")
        | word_set("determiners", "fused")
        | word_set("places", "local_prepositions")
        | word_set("pronouns", "relative")
    )


def may_be_called(noun: str, kind: str) -> bool:
    """Whether a name of the kind right behind the noun is that of the body or place which the noun tells of."""
    sense = noun_sense(noun)
    if sense is not None and kind == "place":
        return sense.head in word_set("bodies", "called_by_place") - word_set("bodies", "places_too")
    if sense is not None:
        return sense.kind == "organisation" and kind in ("organisation", "other")
    return kind in ("place", "country") and noun.lower().endswith(tuple(word_set("places", "of_names")))

"""What a German verb form may be: infinitive, tense, mood and number, by table and prefixes."""

import lzma
import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

TABLE = "words/verb_forms.tsv.xz"
LISTS = "words/verbs.toml"
VARIANT_MARK = "/"
PARTICIPLE = "participle"
VERBAL = frozenset({"VERB", "AUX"})
"""Parts of speech of verbs."""
TENSES = {"pres": "Pres", "k1": "Pres", "pret": "Past", "k2": "Past"}
"""Konjunktiv I counts as present and II as past."""
NUMBERS = {"sg": "Sing", "pl": "Plur"}
KEPT_FORMS = 1 << 14
"""Forms whose readings are kept: most words of an article were in the one before."""
MIN_STEM = 3
"""A shorter rest after a prefix is no verb form."""


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One thing that a form may be."""

    infinitive: str
    slot: str
    """Column of the table: pres, pret, k1 or k2 with person and number, or participle."""

    @property
    def mood(self) -> str:
        """pres | pret | k1 | k2 | participle."""
        return self.slot.partition("_")[0]


@cache
def load_lists() -> Mapping[str, frozenset[str]]:
    """Prefixes and special verbs, by name of the list."""
    text = files("lagebild.languages.german").joinpath(LISTS).read_text(encoding="utf-8")
    return {name: frozenset(words) for name, words in tomllib.loads(text).items()}


@cache
def load_forms() -> Mapping[str, tuple[VerbForm, ...]]:
    """All forms of the table with what they may be."""
    packed = files("lagebild.languages.german").joinpath(TABLE).read_bytes()
    header, *rows = lzma.decompress(packed).decode("utf-8").splitlines()
    slots = header.split("\t")[1:]
    forms: dict[str, list[VerbForm]] = defaultdict(list)
    for row in rows:
        infinitive, *cells = row.split("\t")
        for slot, cell in zip(slots, cells, strict=True):
            for form in cell.split(VARIANT_MARK):
                forms[form].append(VerbForm(infinitive, slot))
    return {form: tuple(readings) for form, readings in forms.items()}


@lru_cache(KEPT_FORMS)
def read_verb(form: str) -> tuple[VerbForm, ...]:
    """Everything that the form may be, or nothing for forms of unknown verbs."""
    word = form.lower()
    forms = load_forms()
    found = forms.get(word) or forms.get(word.replace("ß", "ss"))
    if found:
        return found
    for prefix, rest in _split(word, "separable"):
        if rest in forms:
            return tuple(VerbForm(prefix + reading.infinitive, reading.slot) for reading in forms[rest])
    for prefix, rest in _split(word, "inseparable"):
        finite = tuple(reading for reading in forms.get(rest, ()) if reading.slot != PARTICIPLE)
        if finite:
            return tuple(VerbForm(prefix + reading.infinitive, reading.slot) for reading in finite)
    return ()


def is_participle(form: str) -> bool:
    """Whether the form can be nothing but a participle: "gewarnt", but not "erklärt"."""
    readings = read_verb(form)
    return bool(readings) and all(reading.slot == PARTICIPLE for reading in readings)


def is_finite(form: str) -> bool:
    """Whether the form can be neither infinitive nor participle: "beinhalte", but not "gehen"."""
    readings = read_verb(form)
    word = form.lower()
    return bool(readings) and all(reading.slot != PARTICIPLE and reading.infinitive != word for reading in readings)


def find_agreement(form: str, moods: Collection[str]) -> dict[str, str]:
    """Tense and number that all readings in these moods share."""
    readings = [reading for reading in read_verb(form) if reading.mood in moods]
    tenses = {TENSES[reading.mood] for reading in readings}
    numbers = {NUMBERS[reading.slot[-2:]] for reading in readings}
    features = {"Tense": tenses.pop()} if len(tenses) == 1 else {}
    return features | ({"Number": numbers.pop()} if len(numbers) == 1 else {})


def _split(word: str, kind: str) -> Iterator[tuple[str, str]]:
    """The word cut after every prefix of a kind with which it begins, longest first."""
    longest = max(map(len, load_lists()[kind]))
    for length in range(min(longest, len(word) - MIN_STEM), 0, -1):
        if word[:length] in load_lists()[kind]:
            yield word[:length], word[length:]


@cache
def makes_perfect_with_sein(lemma: str) -> bool:
    """Whether the verb is one of moving or becoming: "ist gefahren" is no passive."""
    lists = load_lists()
    # prefixes that do not come off mostly make verbs with an object: "verfolgen", "entscheiden", "überfallen"
    fronts = {"", *lists["separable"]} - {*lists["inseparable"]}
    return any(lemma.endswith(end) and lemma.removesuffix(end) in fronts for end in lists["moving"])


def is_past_subjunctive(feats: Mapping[str, str]) -> bool:
    """Whether a form of these features is a Konjunktiv II, by which something would be so."""
    return feats.get("Mood") == "Sub" and feats.get("Tense") == "Past"

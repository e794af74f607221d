"""The gender of German nouns, by their articles anywhere in the text and by their endings."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files

M, F, N = "Masc", "Fem", "Neut"
ALL = frozenset((M, F, N))
ARTICLES: Mapping[str, frozenset[str]] = {
    "das": frozenset((N,)), "die": frozenset((F,)), "der": frozenset((M, F)), "den": frozenset((M,)),
    "dem": frozenset((M, N)), "des": frozenset((M, N)),
}  # fmt: skip
"""Definite articles of one, each with the genders that it may stand before."""
FUSED: Mapping[str, frozenset[str]] = {
    "im": frozenset((M, N)), "am": frozenset((M, N)), "zum": frozenset((M, N)), "vom": frozenset((M, N)),
    "beim": frozenset((M, N)), "zur": frozenset((F,)), "ins": frozenset((N,)), "ans": frozenset((N,)),
    "fürs": frozenset((N,)), "aufs": frozenset((N,)), "ums": frozenset((N,)), "übers": frozenset((N,)),
}  # fmt: skip
"""Prepositions with an article in them."""
ENDINGS: Mapping[str, frozenset[str]] = {
    "e": frozenset((F,)), "en": frozenset((M,)), "em": frozenset((M, N)), "es": frozenset((M, N)),
    "er": frozenset((F,)), "": frozenset((M, N)),
}  # fmt: skip
"""Endings of "ein", "kein" and the possessives."""
STEMS = ("ein", "kein", "mein", "dein", "sein", "ihr", "unser", "euer", "eur")
POINTING: Mapping[str, frozenset[str]] = {
    "er": frozenset((M, F)), "e": frozenset((F,)), "es": frozenset((M, N)), "em": frozenset((M, N)),
    "en": frozenset((M,)),
}  # fmt: skip
POINTERS = ("dies", "jen", "jed", "welch", "manch", "solch")
STRONG: Mapping[str, frozenset[str]] = {"er": frozenset((M,)), "es": frozenset((N,))}
"""Endings of an adjective behind "ein" and the like, in the nominative and accusative."""
SUFFIXES: tuple[tuple[str, str], ...] = (
    ("ung", F), ("heit", F), ("keit", F), ("schaft", F), ("tion", F), ("sion", F), ("tät", F), ("enz", F), ("anz", F),
    ("ik", F), ("ie", F), ("ei", F), ("in", F), ("e", F), ("chen", N), ("lein", N), ("tum", N), ("ment", N),
    ("ismus", M), ("ling", M), ("eur", M), ("ist", M), ("ant", M), ("ent", M), ("ier", M), ("er", M), ("or", M),
    ("en", N),
)  # fmt: skip
"""Ends of nouns that nearly always go with one gender, after those of the word lists."""
DATIVE = frozenset(
    ("in", "mit", "von", "zu", "bei", "nach", "aus", "seit", "an", "auf", "vor", "unter", "über", "hinter", "neben")
) | frozenset(("zwischen", "gegenüber", "ab"))
"""Prepositions behind which "der" is feminine."""
UNCUT = ("ss", "is", "us", "as")
"""An s at these ends belongs to the noun."""
MIN_STEM = 3
MIN_SHARED = 5
"""Two compounds that share so long an end have one gender."""


def find_genders(
    forms: Sequence[str],
    upos: Sequence[str],
    features: Sequence[Mapping[str, str]],
    governors: Sequence[int],
    relations: Sequence[str],
) -> dict[int, str]:
    """The gender of each noun in the singular of which articles or endings tell it."""
    nouns = [i for i, tag in enumerate(upos) if tag == "NOUN" and features[i].get("Number") != "Plur"]
    before = _words_before(forms, upos, governors, relations, nouns)
    told: dict[str, frozenset[str]] = {}
    for noun in nouns:
        key = _stem(forms[noun])
        here = _told_by(forms, before.get(noun, ()), relations[noun])
        both = told.get(key, ALL) & here
        told[key] = both or told.get(key, ALL)
    decided = {noun: _decide(_stem(forms[noun]), told, features[noun].get("Gender")) for noun in nouns}
    return {noun: gender for noun, gender in decided.items() if gender}


def _stem(form: str) -> str:
    """The noun without the ending of the genitive."""
    lower = form.lower()
    for ending in ("es", "s"):
        if lower.endswith(ending) and not lower.endswith(UNCUT) and len(lower) > MIN_STEM + len(ending):
            return lower.removesuffix(ending)
    return lower


def _words_before(
    forms: Sequence[str], upos: Sequence[str], governors: Sequence[int], relations: Sequence[str], nouns: Sequence[int]
) -> dict[int, tuple[int, ...]]:
    """Articles, adjectives and prepositions that hang on each noun and stand before it."""
    found: dict[int, list[int]] = {noun: [] for noun in nouns}
    for index, (head, relation) in enumerate(zip(governors, relations, strict=True)):
        if head in found and index < head and relation.startswith(("det", "amod", "case")):
            found[head].append(index)
    return {noun: tuple(words) for noun, words in found.items()}


def _told_by(forms: Sequence[str], words: Sequence[int], relation: str) -> frozenset[str]:
    """The genders that the words before a noun allow."""
    genders, led = ALL, False
    low = [forms[i].lower() for i in words]
    for place, word in enumerate(low):
        dative = any(before in DATIVE for before in low[:place])
        told = _by_article(word, dative=dative, relation=relation)
        if told is not None:
            genders, led = genders & told, word not in STEMS
        elif not led and (strong := STRONG.get(word[-2:])) and any(before in STEMS for before in low[:place]):
            genders &= strong
    return genders


def _by_article(word: str, *, dative: bool, relation: str) -> frozenset[str] | None:
    """The genders that an article allows; None for other words."""
    if word == "der":
        return _of_der(dative=dative, relation=relation)
    if word in ARTICLES or word in FUSED:
        return ARTICLES.get(word) or FUSED[word]
    for stem in STEMS:
        if word.startswith(stem) and word.removeprefix(stem) in ENDINGS:
            return ENDINGS[word.removeprefix(stem)]
    for stem in POINTERS:
        if word.startswith(stem) and word.removeprefix(stem) in POINTING:
            allowed = POINTING[word.removeprefix(stem)]
            return _of_der(dative=dative, relation=relation) if word.endswith("er") else allowed
    return None


def _of_der(*, dative: bool, relation: str) -> frozenset[str]:
    """What "der" tells: behind a preposition and in the genitive the noun is feminine, as subject masculine."""
    if dative or relation.startswith("nmod"):
        return frozenset((F,))
    return frozenset((M,)) if relation.startswith("nsubj") else ARTICLES["der"]


def _decide(stem: str, told: Mapping[str, frozenset[str]], guess: str | None) -> str | None:
    """The one gender that is left; of several the one that a suffix or the model says."""
    left = told.get(stem, ALL)
    if len(left) == 1:
        return next(iter(left))
    longer = {next(iter(g)) for key, g in told.items() if len(g) == 1 and _share_end(key, stem)}
    if len(longer) == 1 and longer <= left:
        return longer.pop()
    ending = gender_by_ending(stem)
    if ending in left:
        return ending
    return guess if guess in left else (M if M in left else None)


@cache
def _listed() -> dict[str, str]:
    """Ends of nouns with the gender of all nouns that end so."""
    source = files("lagebild.languages.german").joinpath("words/genders.toml")
    lists = tomllib.loads(source.read_text(encoding="utf-8"))
    named = (("masculine", M), ("feminine", F), ("neuter", N))
    return {end: gender for key, gender in named for end in lists[key]}


@lru_cache(maxsize=16384)
def listed_gender(noun: str) -> str | None:
    """The gender that the longest listed end of the noun tells."""
    stem = noun.lower()
    return next((gender for i in range(len(stem)) if (gender := _listed().get(stem[i:]))), None)


def gender_by_ending(stem: str) -> str | None:
    """The gender that the longest listed end of the noun tells, or a suffix."""
    listed = listed_gender(stem)
    suffixes = (gender for end, gender in SUFFIXES if stem.endswith(end) and len(stem) > len(end) + 1)
    return listed or next(suffixes, None)


def _share_end(one: str, other: str) -> bool:
    """Whether one noun is the end of the other."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    return len(short) >= MIN_SHARED and long.endswith(short)

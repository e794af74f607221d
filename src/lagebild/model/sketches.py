"""Articles in short and what is usual in a collection: all that grouping and the search for copied text look up."""

from dataclasses import dataclass

NO_DAY = 4_000_000
"""Articles without a day come after all others; later than any ordinal of a day."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """One article in short, a few kilobytes; the arrays are little-endian and packed into bytes."""

    article: str
    day: int
    """Ordinal of the last day on which it may have come out; 0 where nothing is known."""
    sentences: int
    content: str = ""
    """Hash of the text, and where it came from: by these the words of a judgement are found."""
    source: str = ""
    keys: bytes = b""
    """uint32, ascending: hashes of its terms, entities, days of events and actors."""
    counts: bytes = b""
    """uint16 for each key: in how many sentences the term stands, in how many events the actor takes part."""
    strengths: bytes = b""
    """float32 for each key: how much it says of the article; 0 for what says nothing of its story."""
    names: bytes | None = b""
    """uint32, ascending: hashes of the terms that names consist of; None in databases of older versions."""
    run_hashes: bytes = b""
    """uint64: fingerprints of runs of equal words."""
    band_hashes: bytes = b""
    """uint64: bands of the MinHashes of its sentences."""


@dataclass(frozen=True, slots=True)
class Background:
    """What is usual in a collection, measured once and kept until the collection has grown by half."""

    articles: int
    sentences: int
    feature_keys: bytes = b""
    """uint32, ascending: features that more than one article has ..."""
    feature_counts: bytes = b""
    """... and uint32: how many have them."""
    term_keys: bytes = b""
    """uint32, ascending: terms in more than one sentence and actors of more than one event ..."""
    term_counts: bytes = b""
    """... and uint32: of how many."""
    negations: tuple[str, ...] = ()
    """Terms that say no."""
    multipliers: tuple[tuple[str, float], ...] = ()
    """Words that multiply a number, with the factor."""
    cosine_middle: float = 0.0
    """Cosine of sentences that have nothing to do with each other ..."""
    cosine_spread: float = 1.0
    """... and its standard deviation."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the stored picture was made: what must be equal for new articles to be compared on their own."""

    recipe: str
    """Hash of the code that compared."""
    judged: tuple[str, ...]
    """Ids of the judgements that stood then."""
    background: Background


def place_in_time(article: str, day: int | None) -> tuple[int, str]:
    """By which articles are put in order of publication; `day` is an ordinal, 0 or None where none is known."""
    return day or NO_DAY, article

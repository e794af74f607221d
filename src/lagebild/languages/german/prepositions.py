"""Trees put right in which a preposition that opens a sentence was taken for a noun ("Wegen des Sturms …")."""

from collections.abc import Sequence

from lagebild.languages.german.words import load_set
from lagebild.model.syntax import NOUNS

CASE, JOINED = "case", frozenset({"conj", "flat", "appos"})


def looks_like_noun(form: str) -> bool:
    """Whether the word in capitals may be a preposition that is taken for a noun."""
    return form in load_set("verbs", "prepositions", "like_nouns")


def lower_prepositions(
    forms: Sequence[str], tags: Sequence[str], firsts: Sequence[int], governors: list[int], relations: list[str]
) -> None:
    """Hang every such preposition on the noun behind it; changes `governors` and `relations`.

    `firsts` are the first words of the sentences; what stands behind a mark opens one as well.
    """
    for opener in (word for word, form in enumerate(forms) if looks_like_noun(form) and relations[word] != CASE):
        if opener not in firsts and tags[opener - 1] != "PUNCT":
            continue
        noun = _find_noun_behind(opener, tags, governors, relations)
        if noun is None:
            continue
        if governors[noun] == opener:
            governors[noun], relations[noun] = governors[opener], relations[opener]
        for word, above in enumerate(governors):
            if above == opener:
                governors[word] = noun
        governors[opener], relations[opener] = noun, CASE


def _find_noun_behind(
    opener: int, tags: Sequence[str], governors: Sequence[int], relations: Sequence[str]
) -> int | None:
    """The noun of the phrase that begins right behind the word, where the tree has it beside or below the word."""
    noun, beside = opener + 1, {opener, governors[opener]}
    if noun >= len(governors) or governors[opener] < 0:
        return None
    while governors[noun] not in beside and governors[noun] > noun:
        noun = governors[noun]
    found = governors[noun] in beside and tags[noun] in NOUNS and relations[noun] not in JOINED
    return noun if found else None

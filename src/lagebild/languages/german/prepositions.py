"""Trees put right by prepositions: one that opens a sentence is no noun, one that a verb wants hangs on the verb."""

from collections.abc import Sequence

from lagebild.languages.german.trees import list_below
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.syntax import NOUNS

NOUN, ATTRIBUTE, MEMBER = "NOUN", "nmod", "obl"
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
        for word in list_below(governors, opener):
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


def raise_wanted(forms: Sequence[str], tags: Sequence[str], governors: list[int], relations: list[str]) -> None:
    """Hang "mit Zoll" on the verb in "hatte in einer Rede mit Zoll gedroht"; changes `governors` and `relations`.

    Names stay with the noun before: "hatte nach einem Gespräch mit Kern gedroht".
    """
    wanted = load_words("verbs")["prepositions"]["wanted"]
    cases = [(word, forms[word].lower()) for word, relation in enumerate(relations) if relation == CASE]
    for case, form in cases:
        noun, verbs = governors[case], wanted.get(form)
        if verbs is None or relations[noun] != ATTRIBUTE or tags[noun] != NOUN or governors[noun] > case:
            continue
        verb = governors[governors[noun]]
        if verb < noun or forms[verb].lower() not in verbs:
            continue
        if not any(other == form and governors[governors[word]] == verb for word, other in cases):
            governors[noun], relations[noun] = verb, MEMBER

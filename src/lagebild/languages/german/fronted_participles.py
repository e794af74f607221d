"""Trees put right in which a participle stands first: in "Gebaut hat die Brücke die Firma Moor" the firm builds."""

from collections.abc import Sequence

from lagebild.languages.german.genders import M, listed_gender
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.trees import list_below
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import NOUNS

SUBJECT, PASSIVE_SUBJECT, OBJECT = "nsubj", "nsubj:pass", "obj"
HELPER, PASSIVE = "aux", "aux:pass"


def turn_fronted_participles(
    forms: Sequence[str], tags: Sequence[str], firsts: Sequence[int], governors: list[int], relations: list[str]
) -> None:
    """Make the second of two nouns behind participle and "haben" the subject; changes `governors` and `relations`.

    The tree takes the first for the subject, often for that of a passive, which has no "haben". `firsts` are the first
    words of the sentences.
    """
    helpers = load_set("verbs", "articles", "having")
    for verb in firsts:
        below = list_below(governors, verb)
        helped = verb + 1 in below and relations[verb + 1] == HELPER and forms[verb + 1] in helpers
        nouns = [word for word in below if relations[word] in {SUBJECT, PASSIVE_SUBJECT, OBJECT}]
        if not helped or not nouns or any(relations[word] == PASSIVE for word in below):
            continue
        first, second = nouns[0], nouns[-1]
        if len(nouns) == 1 and (owner := _find_owner(forms, first, governors, relations)) is not None:
            governors[owner] = verb
            relations[first], relations[owner] = OBJECT, SUBJECT
        elif len(nouns) == 2 and relations[first] != OBJECT and relations[second] == OBJECT:
            acting = relations[first] == PASSIVE_SUBJECT or _acts(forms, tags, first, second, governors)
            if acting and not _bars(forms, governors, first, second):
                relations[first], relations[second] = OBJECT, SUBJECT


def _find_owner(forms: Sequence[str], noun: int, governors: Sequence[int], relations: Sequence[str]) -> int | None:
    """ "Gebaut hat das Haus der Bund": a masculine noun taken for an owner, with the article of a subject."""
    subjects = load_set("verbs", "articles", "masculine_subject")
    for owner in (word for word in list_below(governors, noun) if relations[word] == "nmod" and word > noun):
        sense = noun_sense(forms[owner])
        masculine = listed_gender(forms[owner]) == M or (sense is not None and sense.gender == "m")
        if masculine and forms[owner - 1].lower() in subjects and governors[owner - 1] == owner:
            return owner
    return None


def _acts(forms: Sequence[str], tags: Sequence[str], first: int, second: int, governors: Sequence[int]) -> bool:
    """Whether only the second noun is a word for somebody, or has a name behind it."""
    named = any(word > second and tags[word] == "PROPN" for word in list_below(governors, second))
    acting = tags[second] in NOUNS and (named or noun_sense(forms[second]) is not None)
    return acting and tags[first] == "NOUN" and noun_sense(forms[first]) is None


def _bars(forms: Sequence[str], governors: Sequence[int], first: int, second: int) -> bool:
    """Whether an article says otherwise: "hat der Däne das Rennen", "hat die Dänin den Lauf"."""
    articles = {forms[word].lower() for word in list_below(governors, first) if word < first}
    others = {forms[word].lower() for word in list_below(governors, second) if word < second}
    told = load_set("verbs", "articles", "masculine_subject").isdisjoint(articles)
    return not told or not load_set("verbs", "articles", "oblique").isdisjoint(others)

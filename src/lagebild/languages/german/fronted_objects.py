"""Trees put right in which what is done to took the place of who does it: "Die Hütte hat der Landkreis geschlossen"."""

from collections.abc import Sequence

from lagebild.languages.german.genders import M, gender_by_ending, listed_gender
from lagebild.languages.german.trees import list_below
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import HELPERS

SUBJECT, OBJECT, ARTICLE, PASSIVE = "nsubj", "obj", "det", "aux:pass"
SUBJECTS = frozenset({SUBJECT, "nsubj:pass"})
NOUN, PLURAL, INFLECTED = "NOUN", "Plur", "en"
TAKEN_FOR = frozenset({OBJECT, "iobj", "obl:arg"})
BEFORE_NOUNS = frozenset({ARTICLE, "amod", "nmod:poss", "det:poss"})


def turn_fronted_objects(
    forms: Sequence[str],
    traits: Sequence[tuple[str, str, str]],
    finite: Sequence[bool],
    governors: Sequence[int],
    relations: list[str],
) -> None:
    """Make a masculine noun with "der" the subject of its verb; changes `relations`.

    No other case has this article before a masculine noun in the singular. `traits` are part of speech, gender and
    number; `finite` tells which words are finite verbs.
    """
    for noun, (verb, relation) in enumerate(zip(governors, relations, strict=True)):
        if relation not in TAKEN_FOR or verb < 0 or not _is_nominative(noun, forms, traits, governors, relations):
            continue
        below = list_below(governors, verb)
        subjects = [word for word in below if relations[word] in SUBJECTS and word != noun]
        if len(subjects) != 1 or subjects[0] > noun or _is_kept(verb, below, forms, relations):
            continue
        if not any(finite[word] for word in (verb, *(w for w in below if relations[w] in HELPERS))):
            continue
        if not _is_nominative(subjects[0], forms, traits, governors, relations):
            relations[subjects[0]], relations[noun] = OBJECT, SUBJECT


def _is_nominative(
    noun: int,
    forms: Sequence[str],
    traits: Sequence[tuple[str, str, str]],
    governors: Sequence[int],
    relations: Sequence[str],
) -> bool:
    """Whether the article right before a noun, or before its adjectives, shows that it is the subject."""
    (tag, gender, number), form = traits[noun], forms[noun]
    feminine = form.endswith(tuple(load_set("verbs", "articles", "feminine_endings")))
    if tag != NOUN or number == PLURAL or feminine or not (listed_gender(form) == M or _looks_masculine(form, gender)):
        return False
    first = noun
    while first and governors[first - 1] == noun and relations[first - 1] in BEFORE_NOUNS:
        first -= 1
    return forms[first].lower() in load_set("verbs", "articles", "masculine_subject") and first < noun


def _looks_masculine(form: str, gender: str) -> bool:
    """Whether the model says so, and no ending that the noun is feminine or several people ("der Abgeordneten").

    Of abbreviations it knows too little.
    """
    return (
        form[1:].islower()
        and gender == M
        and gender_by_ending(form.lower()) in {M, None}
        and not form.endswith(INFLECTED)
    )


def _is_kept(verb: int, below: Sequence[int], forms: Sequence[str], relations: Sequence[str]) -> bool:
    """Whether the verb is passive or has another object, of one kind or another, beside the two."""
    passive = any(relations[word] == PASSIVE for word in below)
    objects = sum(relations[word] == OBJECT for word in below)
    return passive or objects > 1 or forms[verb] in load_set("verbs", "articles", "with_genitive")

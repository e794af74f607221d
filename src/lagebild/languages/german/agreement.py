"""Relative clauses put right whose verb agrees with their object alone: "Zölle, die das Land erhoben hat"."""

from collections.abc import Sequence

from lagebild.languages.german.trees import list_below
from lagebild.model.syntax import HELPERS, NOUNS

SUBJECT, OBJECT, RELATIVE, JOINED = "nsubj", "obj", "acl", "conj"
SINGULAR, PLURAL = "Sing", "Plur"
RELATIVES = frozenset({"die", "welche"})
"""Forms of relative pronouns whose number and case only the words around them tell."""
ENDINGS = {SINGULAR: ("e", "t"), PLURAL: ("en", "n")}
"""Endings without which the number that the model gives a finite verb is not believed."""
ACCUSATIVES = frozenset({"den", "einen", "keinen", "diesen", "jenen", "ihren", "seinen"})

Traits = Sequence[tuple[str, str, str]]


def turn_relatives(
    forms: Sequence[str], traits: Traits, finite: Sequence[bool], governors: Sequence[int], relations: list[str]
) -> None:
    """Make a noun the subject of its relative clause where the verb agrees with it and not with "die".

    Changes `relations`. `traits` are part of speech, gender and number; `finite` tells which words are finite verbs.
    """
    for verb, antecedent in enumerate(governors):
        if antecedent < 0 or not relations[verb].startswith(RELATIVE):
            continue
        below = list_below(governors, verb)
        subjects = [word for word in below if relations[word] == SUBJECT]
        objects = [word for word in below if relations[word] == OBJECT]
        ends = [word for word in (verb, *(w for w in below if relations[w] in HELPERS)) if finite[word]]
        if not len(subjects) == len(objects) == len(ends) == 1 or forms[subjects[0]].lower() not in RELATIVES:
            continue
        told, noun = traits[ends[0]][2], objects[0]
        sure = traits[noun][0] in NOUNS and forms[ends[0]].endswith(ENDINGS.get(told, ()))
        marked = any(forms[word].lower() in ACCUSATIVES for word in list_below(governors, noun))
        numbers = [_number_of(word, traits, governors, relations) for word in (antecedent, noun)]
        if sure and not marked and numbers[1] == told and {numbers[0], told} == {SINGULAR, PLURAL}:
            relations[subjects[0]], relations[noun] = OBJECT, SUBJECT


def _number_of(noun: int, traits: Traits, governors: Sequence[int], relations: Sequence[str]) -> str:
    """The number of a noun and all that are joined with it."""
    joined = any(relations[word] == JOINED and traits[word][0] in NOUNS for word in list_below(governors, noun))
    return PLURAL if joined else traits[noun][2]

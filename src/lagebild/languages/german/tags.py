"""Word classes, where the model wavers between two that the form or the tree tells apart."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from lagebild.languages.german.dictionary import is_small_word
from lagebild.languages.german.model_files import Array
from lagebild.languages.german.prepositions import CASE, looks_like_noun
from lagebild.languages.german.verbs import read_verb
from lagebild.languages.german.words import load_words
from lagebild.model.syntax import NOUNS

ADJECTIVE, ADVERB = "ADJ", "ADV"
ADJECTIVE_ENDING = re.compile(
    r"(?:al|ant|bar|ell|end|ent|fach|haft|ig|isch|iv|lich|los|mäßig|reich|sam|voll|weit|är)(?:er)?$"
)
"""Endings of adjectives, positive and comparative."""
LEAD, LEAD_OF_ENDING = 1.0, 3.0
"""By how much (log-odds) an adverb must lead an adjective, any and one with such an ending.

The treebanks of the training differ: GSD tags adjectives that stand as adverbs as adjectives, PUD as adverbs. The
leads are those that are best on the part of GSD that was trained on.
"""
LEAD_OF_KONJUNKTIV = 2.0
"""By how much a noun or an adjective must lead a verb where the form is Konjunktiv I ("plane", "lasse")."""
ARTICLES = frozenset({"das", "dem", "den", "der", "die"})
MODIFIER = "advmod"
STANDING = frozenset({"nsubj", "obj", "iobj", "obl", "nmod"})
"""Relations of an article that stands for a noun by itself."""


def fit_tags(
    forms: Sequence[str], chosen: Sequence[str], scores: Array, labels: Sequence[str], relations: Sequence[str]
) -> list[str]:
    """Universal tags of the words; `scores` has a row a word and a column a label."""
    column: Mapping[str, int] = {label: index for index, label in enumerate(labels)}
    tags = list(chosen)
    for index, (form, tag) in enumerate(zip(forms, chosen, strict=True)):
        if tag == ADVERB and scores[index, column[ADVERB]] - scores[index, column[ADJECTIVE]] < _lead(form):
            tags[index] = ADJECTIVE
        elif _may_be_konjunktiv(form, tag) and scores[index].max() - scores[index, column["VERB"]] < LEAD_OF_KONJUNKTIV:
            tags[index] = "VERB"
        elif relations[index] == CASE and looks_like_noun(form):
            tags[index] = "ADP"
        elif tag in NOUNS and relations[index] == MODIFIER and is_small_word(form):
            tags[index] = ADVERB
        elif tag == "NOUN" and form in _calendar_names():
            tags[index] = "PROPN"
        elif tag == "DET" and form.lower() in ARTICLES and relations[index].partition(":")[0] in STANDING:
            tags[index] = "PRON"
    return tags


def _may_be_konjunktiv(form: str, tag: str) -> bool:
    return tag in {"NOUN", "PROPN", "ADJ"} and form[:1].islower() and any(r.slot == "k1_3sg" for r in read_verb(form))


@cache
def _calendar_names() -> frozenset[str]:
    """Months and days of the week, which the treebank tags as names."""
    words = load_words("times")
    return frozenset((*words["month"], *words["weekday"]))


def _lead(form: str) -> float:
    return LEAD_OF_ENDING if ADJECTIVE_ENDING.search(form.lower()) else LEAD

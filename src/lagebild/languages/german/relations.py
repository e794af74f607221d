"""Relations of the words under one head, chosen together: a clause has one subject, and a finite one wants it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.heads import log_soften
from lagebild.languages.german.model_files import Array
from lagebild.languages.german.verbs import load_lists, read_verb
from lagebild.model.syntax import HELPERS

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
OBJECT, EXPLETIVE, PARTICLE, ROOT = "obj", "expl", "compound:prt", "root"
ARGUMENTS = SUBJECTS | {OBJECT, "iobj", EXPLETIVE}
FINITE = "Fin"
ADVERBIAL = frozenset({"advmod", "xcomp"})
"""What the tree takes a rare particle for."""
FIXED_TAGS = frozenset({"ADP", "AUX", "CCONJ", "PART", "PUNCT", "SCONJ"})
"""Words of these tags keep the relation that the model likes best, but a helping verb is never an argument."""
AUXILIARY = "AUX"
RELATIONS_TRIED = 4
WORDS_TRIED = 6
"""Heads with more open words keep what the model says."""
LEAST_LOG_CHANCE = -4.0
"""Relations so far behind the best one are not tried."""
SECOND_SUBJECT, SECOND_OBJECT, NO_SUBJECT, LONE_EXPLETIVE, OBJECT_OF_NONE = 3.0, 2.0, 2.0, 3.0, 2.0
"""What a choice costs (natural log-odds): the last an object of a verb that has none ("es herrscht Ruhe").

GSD counts "es" as expletive only beside another subject.

The figures are round ones; half and twice of them give the same within a quarter of a point on GSD dev.
"""


@dataclass(frozen=True, slots=True)
class Clause:
    """The open words under one head."""

    words: tuple[int, ...]
    choices: tuple[tuple[str, ...], ...]
    finite: bool
    objectless: bool
    """Its verb has no object."""


def fit_relations(
    forms: Sequence[str],
    governors: Sequence[int],
    scores: Array,
    labels: Sequence[str],
    upos: Sequence[str],
    verb_forms: Sequence[str],
) -> list[str]:
    """The relation of every word to its governor (-1 for roots); `scores` has a row a word and a column a label."""
    # no word but the root may be called root
    scores = np.where(np.array(labels) == ROOT, -np.inf, scores)
    chosen = [
        labels[best] if above >= 0 else ROOT for best, above in zip(scores.argmax(axis=1), governors, strict=True)
    ]
    chances = log_soften(scores)
    choices = _list_choices(chances, labels, upos)
    column = {label: index for index, label in enumerate(labels)}
    for head, below in _list_dependents(governors).items():
        clause = _find_clause(head, below, chosen, choices, verb_forms, forms)
        for word, relation in zip(clause.words, _choose(clause, chances, column, forms), strict=True):
            chosen[word] = relation
    return chosen


def bind_particles(
    forms: Sequence[str], finite: Sequence[bool], governors: Sequence[int], relations: list[str]
) -> None:
    """Make a particle of what was taken for an adverb of its verb ("legte die Arbeit nieder"); changes `relations`."""
    particles, governing = load_lists()["rare_particles"], set(governors)
    for word, form in enumerate(forms):
        verb = governors[word]
        if form not in particles or not 0 <= verb < word or word in governing:
            continue
        if (
            finite[verb]
            and relations[word] in ADVERBIAL
            and any(is_known(form + r.infinitive) for r in read_verb(forms[verb]))
        ):
            relations[word] = PARTICLE


def _choose(clause: Clause, chances: Array, column: Mapping[str, int], forms: Sequence[str]) -> tuple[str, ...]:
    """The cheapest relations of the open words."""
    if all(len(choice) == 1 for choice in clause.choices):
        return tuple(choice[0] for choice in clause.choices)
    expletives = [forms[word].lower() == "es" for word in clause.words]
    rows = chances[list(clause.words)].tolist()

    def weigh(relations: tuple[str, ...]) -> float:
        doubt = -sum(row[column[relation]] for row, relation in zip(rows, relations, strict=True))
        return float(doubt + _weigh(clause, relations, expletives))

    return min(product(*clause.choices), key=weigh)


def _list_dependents(governors: Sequence[int]) -> dict[int, list[int]]:
    below: dict[int, list[int]] = defaultdict(list)
    for word, above in enumerate(governors):
        if above >= 0:
            below[above].append(word)
    return below


def _find_clause(
    head: int,
    below: Sequence[int],
    chosen: Sequence[str],
    choices: Sequence[tuple[str, ...]],
    verb_forms: Sequence[str],
    forms: Sequence[str],
) -> Clause:
    """The words under the head that may be one of its arguments."""
    verbs = [head, *(word for word in below if chosen[word] in HELPERS)]
    open_words = [word for word in below if not ARGUMENTS.isdisjoint((chosen[word], *choices[word]))]
    if len(open_words) > WORDS_TRIED:
        open_words = []
    particle = "".join(forms[word].lower() for word in below if chosen[word] == PARTICLE)
    return Clause(
        words=tuple(open_words),
        choices=tuple(choices[word] for word in open_words),
        finite=any(verb_forms[verb] == FINITE for verb in verbs),
        objectless=bool(open_words) and _has_no_object(forms[head], particle),
    )


def _has_no_object(form: str, particle: str) -> bool:
    """Whether the verb, whatever it may be of the verbs with this form, has no object."""
    infinitives = {particle + reading.infinitive for reading in read_verb(form)}
    return bool(infinitives) and infinitives <= load_lists()["objectless"]


def _list_choices(chances: Array, labels: Sequence[str], upos: Sequence[str]) -> list[tuple[str, ...]]:
    """For every word the relations worth trying, the likeliest first."""
    helping = [word for word, tag in enumerate(upos) if tag == AUXILIARY]
    arguments = [index for index, label in enumerate(labels) if label in ARGUMENTS]
    allowed = chances.copy()
    allowed[np.ix_(helping, arguments)] = -np.inf
    order, ranked = _rank(allowed)
    near = (ranked >= ranked[:, :1] + LEAST_LOG_CHANCE).sum(axis=1)
    alone = [(label,) for label in labels]
    return [
        alone[row[0]] if count == 1 or tag in FIXED_TAGS else tuple(labels[index] for index in row[:count])
        for row, tag, count in zip(order.tolist(), upos, near.tolist(), strict=True)
    ]


def _rank(scores: Array) -> tuple[NDArray[np.intp], Array]:
    """The best columns of every row and their scores; of equal ones the first. Sorting whole rows takes longer."""
    left, rows = scores.copy(), np.arange(len(scores))
    order = np.empty((len(scores), RELATIONS_TRIED), dtype=np.intp)
    ranked = np.empty(order.shape, dtype=scores.dtype)
    for place in range(RELATIONS_TRIED):
        order[:, place] = best = left.argmax(axis=1)
        ranked[:, place] = left[rows, best]
        left[rows, best] = -np.inf
    return order, ranked


def _weigh(clause: Clause, relations: Sequence[str], expletives: Sequence[bool]) -> float:
    subjects = sum(relation in SUBJECTS for relation in relations)
    objects = sum(relation == OBJECT for relation in relations)
    cost = SECOND_SUBJECT * max(0, subjects - 1) + SECOND_OBJECT * max(0, objects - 1)
    cost += OBJECT_OF_NONE * objects * clause.objectless
    if not subjects:
        alone = sum(own and relation == EXPLETIVE for own, relation in zip(expletives, relations, strict=True))
        cost += LONE_EXPLETIVE * alone + (NO_SUBJECT if clause.finite else 0.0)
    return cost

"""Main clauses behind a comma that the tree takes for relative ones: "Rom droht, die Türkei drängt"."""

from collections.abc import Sequence

from lagebild.languages.german.trees import list_below
from lagebild.model.syntax import NOUNS

RELATIVE, ARTICLE, SUBJECT, BESIDE = "acl", "det", "nsubj", "parataxis"
CLAUSES = frozenset({"root", "conj", "parataxis"})
GENDERS = {"das": "Neut", "der": "Masc"}
"""Gender of a noun that is the subject behind such an article; behind another word of this form it is none."""
BEFORE_NOUNS = frozenset({ARTICLE, "amod", "nummod"})


def raise_clauses_beside(
    forms: Sequence[str],
    traits: Sequence[tuple[str, str, str]],
    finite: Sequence[bool],
    governors: list[int],
    relations: list[str],
) -> None:
    """Hang a clause with its verb right behind a noun with an article on the main clause before it.

    A relative clause would begin with its pronoun and end with its verb. Changes `governors` (-1 for roots) and
    `relations`; `traits` are part of speech, gender and number; `finite` tells which words are finite verbs.
    """
    for verb, relation in enumerate(relations):
        if not relation.startswith(RELATIVE) or not finite[verb] or governors[verb] >= verb:
            continue
        subject = next((w for w in list_below(governors, verb) if relations[w] == SUBJECT and w < verb), None)
        if subject is None or traits[subject][0] not in NOUNS or subject != verb - 1:
            continue
        before = [w for w in list_below(governors, subject) if w < subject]
        first = min(before, default=subject)
        whole = all(relations[w] in BEFORE_NOUNS for w in before) and len(before) == subject - first
        opened = relations[first] == ARTICLE and first > 0 and forms[first - 1] == ","
        opened = opened and (forms[first] not in GENDERS or traits[subject][1] == GENDERS[forms[first]])
        above = governors[verb]
        while relations[above] not in CLAUSES and governors[above] >= 0:
            above = governors[above]
        if whole and opened and relations[above] in CLAUSES and above < verb:
            governors[verb], relations[verb] = above, BESIDE

"""Trees put right in which a clause of condition without a conjunction was taken for the main clause.

"Er hat gedroht, sollte das Land angreifen": the verb that opens the clause in the stead of "if" looks like that of a
main clause, and the tree hangs the true one below it.
"""

from collections.abc import Sequence

from lagebild.languages.german.clauses import SUBJECTS
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.morphology import SENTENCE_ENDS
from lagebild.languages.german.trees import list_below

ROOT, CONDITION, MARK = "root", "advcl", "mark"


def raise_main_clauses(forms: Sequence[str], verbs: Sequence[bool], governors: list[int], relations: list[str]) -> None:
    """Hang every such condition on the clause before it; changes `governors` (-1 for roots) and `relations`.

    `verbs` tells which words are finite verbs.
    """
    inverted = event_words().courses.inverted
    for opener in (word for word, form in enumerate(forms) if form in inverted and word and forms[word - 1] == ","):
        root = opener if governors[opener] < 0 else governors[opener]
        below = list_below(governors, root)
        if governors[root] >= 0 or not any(word > opener and relations[word] in SUBJECTS for word in below):
            continue
        main = next((word for word in below if word < opener and _is_main(word, verbs, governors, relations)), None)
        if main is None:
            continue
        for word in below:
            if word < opener - 1 or forms[word] in SENTENCE_ENDS:
                governors[word] = main
        governors[root], relations[root] = main, CONDITION
        governors[main], relations[main] = -1, ROOT


def _is_main(word: int, verbs: Sequence[bool], governors: Sequence[int], relations: Sequence[str]) -> bool:
    """Whether the word heads a clause with its finite verb in second place, as main clauses have it."""
    below = list_below(governors, word)
    finite = next((place for place in sorted((word, *below)) if verbs[place]), None)
    if finite is None or any(relations[place] == MARK for place in below):
        return False
    return any(place < finite for place in (word, *below))

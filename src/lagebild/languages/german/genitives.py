"""Trees put right in which an owner before a long attribute was taken for the subject: "Kerns in Bonn lebende Frau"."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import SUBJECTS
from lagebild.languages.german.trees import list_below
from lagebild.languages.german.words import load_words

NAME, PREPOSITION, NOUN = "PROPN", "ADP", "NOUN"
ARTICLES, ATTRIBUTE, OWNER = frozenset({"det", "det:poss"}), "amod", "nmod"


def lower_owners(forms: Sequence[str], tags: Sequence[str], governors: list[int], relations: list[str]) -> None:
    """Hang every such name on the second subject, which has no article; changes `governors` and `relations`."""
    endings = tuple(load_words("verbs")["genitives"]["endings"])
    for name in range(len(forms) - 1):
        owns = tags[name] == NAME and forms[name].endswith(endings) and relations[name] in SUBJECTS
        noun = _find_owned(name, tags, governors, relations) if owns and tags[name + 1] == PREPOSITION else None
        if noun is not None:
            governors[name], relations[name] = noun, OWNER


def _find_owned(name: int, tags: Sequence[str], governors: Sequence[int], relations: Sequence[str]) -> int | None:
    """The noun whose attribute begins right behind the name, where both are subjects of one verb."""
    attribute = governors[name + 1]
    while attribute >= 0 and relations[attribute] != ATTRIBUTE and governors[attribute] > attribute:
        attribute = governors[attribute]
    noun = governors[attribute] if attribute >= 0 and relations[attribute] == ATTRIBUTE else -1
    if noun <= attribute or tags[noun] != NOUN or relations[noun] not in SUBJECTS:
        return None
    known = any(relations[word] in ARTICLES for word in list_below(governors, noun))
    return noun if governors[noun] == governors[name] and not known else None

"""On which level those who meet are: rulers, ministers, or envoys, who meet on other days than those who sent them."""

from collections.abc import Iterator, Mapping

from lagebild.languages.german.clauses import SUBJECTS, indices_in
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.facts import TALK
from lagebild.model.room import kept_in_room
from lagebild.model.syntax import HELPERS
from lagebild.model.text import Document, EventFrame

FEMALE = "in"
STRONG = "r"
"""How an adjective of a man ends behind "ein" ("Gesandter")."""
NAME = "PROPN"
BESIDE = frozenset({"appos", "flat"})
"""Relations of a name to the office before it, or of an office to the name."""
PLURAL = "Plur"
PAIR = 2
"""So many make a talk: of one alone it is not told on which level the others are."""


def find_levels(document: Document, frame: EventFrame) -> tuple[str, ...]:
    """The levels of those who meet, as a compound names them or, where that is told of all, their offices do."""
    if frame.type != TALK:
        return ()
    named = [level for i in indices_in(document, frame.trigger) if (level := _level_in_compound(document, i))]
    roots = [root for span in frame.parties if (root := document.root_of(span)) is not None]
    people = [i for root in roots for i in (root, *_list_joined(document, root))]
    people = [i for i in people if document.tokens[i].lemma.lower() not in load_set("events", "equals", "nouns")]
    names = _list_titled(document) if people else {}
    levels = [level for i in people if (level := _level_of_party(document, i, names))]
    several = len(roots) >= PAIR or any(i for root in roots for i in _list_joined(document, root))
    several |= any(_are_several(document, i) for i in people)
    told = levels if several and len(levels) == len(people) else []
    return tuple(dict.fromkeys((*named, *told)))


def _are_several(document: Document, index: int) -> bool:
    """Whether the noun is plural: by its tag, by its verb, or as the genitive of a noun for a meeting of "der" such."""
    token = document.tokens[index]
    if token.feats.get("Number") == PLURAL:
        return True
    if token.text != token.lemma or token.text.endswith(FEMALE) or token.head < 0:
        return False  # only a form for one and for several may be mistaken
    if token.deprel in SUBJECTS:
        verbs = (token.head, *(i for i in document.children(token.head) if document.tokens[i].deprel in HELPERS))
        return any(document.tokens[i].feats.get("Number") == PLURAL for i in verbs)
    articles = load_set("events", "levels_of_several", "articles")
    told = (document.tokens[i].text.lower() for i in document.children(index) if document.tokens[i].deprel == "det")
    return token.deprel == "nmod" and not articles.isdisjoint(told)


def _list_joined(document: Document, index: int) -> Iterator[int]:
    for child in document.children(index):
        if document.tokens[child].deprel == "conj":
            yield child
            yield from _list_joined(document, child)


def _level_of_party(document: Document, index: int, names: Mapping[str, str]) -> str | None:
    """The level of somebody by the office beside the name, here or elsewhere in the text."""
    around = (index, *(i for i in document.children(index) if document.tokens[i].deprel in BESIDE))
    told = (_level_of(document, i) or names.get(document.tokens[i].text) for i in around)
    return next((level for level in told if level), None)


@kept_in_room
def _list_titled(document: Document) -> dict[str, str]:
    """The names that stand behind an office anywhere in the text, with its level."""
    found: dict[str, str] = {}
    for index in range(len(document.tokens) - 1):
        level = _level_of(document, index)
        behind = index + 1
        while level and behind < len(document.tokens) and document.tokens[behind].upos == NAME:
            found[document.tokens[behind].text] = level
            behind += 1
    return found


def _level_of(document: Document, index: int) -> str | None:
    """The level of the office that the noun names."""
    token = document.tokens[index]
    if token.upos != "NOUN":
        return None
    word = token.lemma.lower()
    forms = (word, word.removesuffix(FEMALE), word.removesuffix(STRONG))
    offices: dict[str, dict[str, list[str]]] = load_words("events")["levels"]
    for name, kinds in offices.items():
        if any(form in kinds["words"] or form.endswith(tuple(kinds["endings"])) for form in forms):
            return name
    return None


def _level_in_compound(document: Document, index: int) -> str | None:
    """The level of those whom a noun for a meeting names in its first part ("Gesandtentreffen")."""
    word = document.tokens[index].lemma.lower()
    levels: dict[str, list[str]] = load_words("events")["levels_in_compounds"]
    return next((name for name, parts in levels.items() if any(part in word for part in parts)), None)

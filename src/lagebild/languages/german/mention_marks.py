"""Names of one German text made consistent: a surname is a person's wherever it stands, two names are not one."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lagebild.knowledge.entries import Candidate
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mention_leaders import is_led_beside_another
from lagebild.languages.german.mention_namesakes import is_firm_like_place, kind_by_noun_before
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.changes import replace
from lagebild.model.text import Document

SURELY_A_PLACE = 0.9
"""The tables are as sure of names of states, continents and big towns, which hardly anybody bears."""
LED = frozenset({"person", "place"})
"""Kinds that names of states are mistaken for or stand for."""

NAMESAKES = frozenset({"person", "organisation"})
"""Kinds that a surname may be of behind a noun for a firm."""


@dataclass(frozen=True, slots=True)
class NameMark:
    """A run of tokens that is a name."""

    first: int
    last: int
    """Index of the last token, included."""
    kind: str
    base: str
    """The name without the ending of the genitive."""
    known: bool
    """The tables have an entity of this name."""
    genitive: bool = False
    thing: bool = False
    """A word near it says that it is no body's or person's name."""

    @property
    def indices(self) -> range:
        """Its tokens."""
        return range(self.first, self.last + 1)


def list_covered(marks: Iterable[NameMark]) -> set[int]:
    """The tokens of all the names."""
    return {i for mark in marks for i in mark.indices}


def level_names(document: Document, marks: list[NameMark]) -> Iterator[NameMark]:
    """The marks of the model with two names in one split, kinds levelled and repeated surnames added."""
    single = {mark.base for mark in marks if mark.first == mark.last and mark.kind == "person"}
    ends = frozenset(m.base.split()[-1] for m in marks if m.kind == "person" and " " in m.base)
    persons = Counter(mark.base for mark in marks if mark.kind == "person")
    split = [part for mark in marks for part in _split(mark, single, ends) or _split_long(mark, persons)]
    surnames = {document.tokens[mark.last].text: mark for mark in split if mark.kind == "person" and not mark.genitive}
    full = {mark.base.split()[-1] for mark in split if mark.kind == "person" and " " in mark.base}
    votes: dict[str, Counter[str]] = {}
    for mark in split:
        votes.setdefault(mark.base, Counter())[mark.kind] += 1
    things = {mark.base for mark in split if mark.thing and not mark.known}
    split = [replace(mark, kind="other", thing=True) if mark.base in things else mark for mark in split]
    towns = {mark.base for mark in split if mark.kind == "place" and not mark.known and _says_where(document, mark)}
    towns |= {mark.base for mark in split if mark.kind in LED and _is_led(document, mark)}
    titled = {mark.base for mark in split if _is_titled(document, mark)}
    for mark in split:
        named = mark.kind == "place" and mark.known and mark.base in full and not _says_where(document, mark)
        acting = mark.base in titled and (mark.kind == "organisation" or document.tokens[mark.last].deprel == "nsubj")
        if named or acting or _is_titled(document, mark):
            yield replace(mark, kind="person", known=False)  # "General Ruva" of a text that names "Kern Ruva"
        elif not mark.thing and (kind := _kind_of_namesake(document, mark, votes[mark.base])):
            yield replace(mark, kind=kind, known=False)
        elif mark.known or mark.thing:
            yield mark
        else:
            yield replace(mark, kind=_level(mark, full, towns, votes[mark.base]))
    repeated = list(_repeated(document, split))
    covered = list_covered((*split, *repeated))
    yield from repeated
    for index, token in enumerate(document.tokens):
        stem = token.text.removesuffix("s")
        name = token.text if token.text in surnames else stem
        if index not in covered and name in full and token.text[:1].isupper():
            yield NameMark(
                index, index, "person", name, surnames[name].known if name in surnames else False, token.text != name
            )


def _repeated(document: Document, marks: list[NameMark]) -> Iterator[NameMark]:
    """Names of several words that the model marks in one place, wherever else they stand unmarked or marked in part."""
    # a full name with more behind it was misread where it stands so ("Anna Rehns Partei")
    full = {mark.first for mark in marks if mark.kind == "person" and " " in mark.base}
    taken = {i: (mark.first, mark.last) for mark in marks for i in mark.indices}
    by_words = {tuple(m.base.split()): m for m in marks if " " in m.base}
    lengths = sorted({len(words) for words in by_words}, reverse=True)
    firsts = {words[0] for words in by_words}
    index = 0
    while index < len(document.tokens):
        if document.tokens[index].text not in firsts:
            index += 1
            continue
        words = (tuple(t.text for t in document.tokens[index : index + length]) for length in lengths)
        found = next((len(name) for name in words if name in by_words), 0)
        inside = [taken[i] for i in range(index, index + found) if i in taken]
        shorter = all(index <= a and b < index + found and b - a + 1 < found for a, b in inside)
        if found and shorter and not (inside and index in full):
            mark = by_words[tuple(t.text for t in document.tokens[index : index + found])]
            yield replace(mark, first=index, last=index + found - 1, genitive=False)
        index += found or 1


def _split(mark: NameMark, single: set[str], surnames: frozenset[str]) -> list[NameMark]:
    """Two surnames side by side ("dass Biden Putin mahnte"), when the text has each of them alone."""
    words = mark.base.split()
    two = len(words) == 2 and all(word in single for word in words) and words[0] in surnames
    return list(_cut(mark, 1)) if two and _is_open(mark, words) else []


def _split_long(mark: NameMark, persons: Counter[str]) -> list[NameMark]:
    """The mark; cut where the text has what stands on both sides as names, or a full name with no more behind it."""
    words = mark.base.split()
    if len(words) > 2 and persons[mark.base] == 1 and _is_open(mark, words):
        for at in range(1, len(words)):
            left, right = " ".join(words[:at]), " ".join(words[at:])
            if persons[left] and persons[right]:
                return list(_cut(mark, at))
            if at > 1 and persons[words[at - 1]] and persons[right]:
                return list(_cut(mark, at))
            if at > 1 and (persons[left] or words[at] in _FUSED):
                return list(_cut(mark, at))[:1]
    return [mark]


def _is_open(mark: NameMark, words: list[str]) -> bool:
    """Whether the tables know no person of the name, each word of which is a token."""
    return not mark.known and mark.kind == "person" and mark.last - mark.first + 1 == len(words)


def _cut(mark: NameMark, at: int) -> Iterator[NameMark]:
    """Two names in place of one, the second from so many words on."""
    words = mark.base.split()
    yield NameMark(mark.first, mark.first + at - 1, "person", " ".join(words[:at]), known=False)
    yield NameMark(mark.first + at, mark.last, "person", " ".join(words[at:]), known=False, genitive=mark.genitive)


_BEHIND_DATELINE = frozenset(("(", "–", "-", "/", "|"))
_FUSED = frozenset(("vom", "zum", "zur", "im", "am", "beim"))
"""Prepositions with an article begin what stands behind a name."""


def _says_where(document: Document, mark: NameMark) -> bool:
    """Whether a preposition, an article or the dash of a dateline says that the name is a place's here."""
    before = document.tokens[mark.first - 1].text.lower() if mark.first else ""
    after = document.tokens[mark.last + 1].text if mark.last + 1 < len(document.tokens) else ""
    return before in word_set("places", "inside") or after in _BEHIND_DATELINE


def _is_titled(document: Document, mark: NameMark) -> bool:
    """ "Bürgermeister Weiden": whether a bare place or firm stands right behind the title of one who is called so."""
    if mark.kind not in ("place", "organisation") or mark.first != mark.last or mark.genitive or mark.first == 0:
        return False
    if mark.base.isupper() or any(map(_is_surely_meant, open_knowledge().candidates(mark.base))):
        return False
    before, token = document.tokens[mark.first - 1], document.tokens[mark.first]
    sense = noun_sense(before.text) if before.sentence == token.sentence and before.upos != "PROPN" else None
    one = sense is not None and before.feats.get("Number") != "Plur" and not sense.plural
    return one and sense is not None and sense.head in word_set("persons", "titles")


def _is_surely_meant(candidate: Candidate) -> bool:
    """Whether the name is that of a state, a big town or a body, and no short form of a firm's."""
    if candidate.weight < SURELY_A_PLACE or candidate.how != "short":
        return candidate.weight >= SURELY_A_PLACE
    known = open_knowledge().entity(candidate.entity)
    return known is None or known.type != "company"


def _is_led(document: Document, mark: NameMark) -> bool:
    """ "Lettlands Staatschef": whether the name owns what only a state has."""
    after = document.tokens[mark.last + 1].text if mark.last + 1 < len(document.tokens) else ""
    led = after in word_set("places", "of_states") or is_led_beside_another(document, mark.first)
    return mark.genitive and mark.first == mark.last and not mark.known and led


def _kind_of_namesake(document: Document, mark: NameMark, votes: Counter[str]) -> str | None:
    """What the noun before a person's name says that it names, unless the text mostly tells of a place so called."""
    if mark.kind == "place" and is_firm_like_place(document, mark.first, mark.last):
        return "organisation"
    if mark.kind not in NAMESAKES or votes["place"] > votes.total() / 2 or (mark.known and not _is_lone_person(mark)):
        return None
    kind = kind_by_noun_before(document, mark.first, mark.last, known=mark.known)
    return None if mark.known and kind == "place" else kind


def _is_lone_person(mark: NameMark) -> bool:
    """Whether the name is one surname."""
    return mark.kind == "person" and mark.first == mark.last


def _level(mark: NameMark, full: set[str], towns: set[str], votes: Counter[str]) -> str:
    """The kind of an unknown name: a person where a full name ends in it, else what most of its marks say."""
    if mark.first == mark.last and mark.base in full:
        return "person"
    if mark.kind == "person" and mark.base in towns:
        return "place"  # "in Riga heißt es": who rules there speaks in "Riga spricht"
    if mark.kind == "person" and mark.first == mark.last and votes["organisation"] >= votes["person"]:
        return "organisation"  # a lone word is no sure name of a person
    return votes.most_common(1)[0][0] if votes[mark.kind] < votes.total() / 2 else mark.kind

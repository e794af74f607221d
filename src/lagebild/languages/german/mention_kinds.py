"""Kinds of names that no table knows, corrected by their form and the words before them: papers, buildings, rulers."""

import re
from collections.abc import Sequence

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.mention_words import first_names, noun_sense, sex_by_first_name, word_set
from lagebild.model.room import kept_in_room
from lagebild.model.text import Document, Token

DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:de|at|ch|com|net|org|eu|info|tv|DE|AT|CH|COM)")
"""How sites on the web are called."""
MIN_CAPITALS = 4
"""Shorter words in capitals are acronyms of many bodies."""
MIN_SMALL = 4
"""Shorter words in small letters are measures and abbreviations."""

MIN_STATE = 6
"""Shorter names that end like those of states are as often surnames ("Brien")."""


def is_written_small(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name begins small: a site's, with capitals inside, of unknown words ("trivago"), behind bodies."""
    words = [token.text for token in tokens[first : last + 1]]
    site = len(words) == 1 and DOMAIN.fullmatch(words[0]) is not None
    if site or (words[0][:1].islower() and any(map(str.isupper, words[0]))):
        return True
    if not all(word.isalpha() and word.islower() for word in words):
        return False
    before = noun_sense(tokens[first - 1].text) if first else None
    body = first == last and before is not None and before.kind == "organisation"
    unknown = not all(map(is_known, words)) and sum(map(len, words)) >= MIN_SMALL
    return body or unknown


def correct_kind(document: Document, first: int, last: int, kind: str, knowledge: Knowledge) -> str:
    """The kind of an unknown name, or what tells the model's one wrong."""
    text = document.text[document.tokens[first].span.start : document.tokens[last].span.end]
    before = document.tokens[first - 1].text if first else ""
    if kind in ("person", "place") and text.isupper() and len(text) >= MIN_CAPITALS and knowledge.outlet_of(name=text):
        return "organisation"  # the paper that asks in an interview
    if kind in ("organisation", "place") and before == "/" and text.isupper() and sex_by_first_name(text.title()):
        return "person"  # who took the picture, behind the agency ("APA/ANNA REHN")
    if kind == "place" and before in word_set("government", "called_by_ruler"):
        return "person"
    if kind in ("person", "other") and first == last and _is_firm_elsewhere(document, text, before):
        return "organisation"
    if kind == "person" and first == last and _is_called_like_state(text, before):
        return "country"  # it acts like somebody
    return "place" if kind == "organisation" and _is_building(document, first, last) else kind


def _is_firm_elsewhere(document: Document, name: str, before: str) -> bool:
    """ "Die Zelio-Aktie fiel. Zelio schwieg.": whether a compound of the text shows that a firm bears the name.

    A firm may be called after a person, whom the text then names in full or with a title somewhere.
    """
    if name.removesuffix("s") not in _list_firms(document) or before in word_set("wording", "titles"):
        return False
    noun = noun_sense(before)
    people = (n.span.of(document.text).split() for n in document.names if n.label == "PER")
    surnames = {words[-1].removesuffix("s") for words in people if len(words) > 1}
    return (noun is None or noun.kind != "person") and name.removesuffix("s") not in surnames


@kept_in_room
def _list_firms(document: Document) -> frozenset[str]:
    """Names that a compound of the text shows to be those of firms ("Zelio-Gruppe", "Zelio-Aktie"), without "s"."""
    found = (token.text.rpartition("-") for token in document.tokens if "-" in token.text)
    of_firms = word_set("bodies", "firms_by_name") | word_set("bodies", "of_firms")
    names = {name for name, _, noun in found if noun in of_firms and name[:1].isupper()}
    return frozenset(name.removesuffix("s") for name in names - word_set("bodies", "share_indices"))


def _is_called_like_state(name: str, before: str) -> bool:
    """Whether a name that is no first name ends as states do, and no noun for a person stands before it."""
    ends = name.lower().endswith(tuple(word_set("states", "ends"))) and len(name) >= MIN_STATE
    if not ends or name in first_names() or before in word_set("wording", "titles"):
        return False
    noun = noun_sense(before)
    return noun is None or noun.kind != "person"


def _is_building(document: Document, first: int, last: int) -> bool:
    """Whether the name's last part is a noun for a building, or ends in one for a house where somebody is."""
    word = document.tokens[last].text
    noun = word.rpartition("-")[2].lower()
    if noun in word_set("places", "buildings"):
        return True
    before = {token.text.lower() for token in document.tokens[max(0, first - 2) : first]}
    led = not before.isdisjoint(word_set("bodies", "before_houses"))
    return led and noun.endswith(tuple(word_set("places", "houses"))) and noun_sense(word) is None


def follows_body(document: Document, first: int, kind: str) -> bool:
    """Whether a noun for a body, or for a district, stands right before the word ("Verband Kernreform")."""
    before = document.tokens[first - 1] if first else None
    if before is None or before.sentence != document.tokens[first].sentence or before.upos != "NOUN":
        return False
    if kind != "organisation":
        return kind == "place" and before.text in word_set("places", "districts")
    sense = noun_sense(before.text)
    return sense is not None and sense.kind == "organisation" and document.tokens[first].upos == "PROPN"

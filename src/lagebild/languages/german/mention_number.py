"""Whether a German phrase stands for one or for several: by article, endings and what follows."""

from lagebild.languages.german.mention_phrase import Phrase
from lagebild.model.text import Document

ONE = frozenset(
    ("des", "dem", "ein", "eines", "einem", "einen", "im", "am", "vom", "zum", "beim", "diesem", "jenem", "dieses")
)
"""Articles that no plural has; "den" and "der" may be either."""
OPEN = frozenset(("der", "die", "den"))
SEVERAL = frozenset(("einige", "mehrere", "viele", "zwei", "drei", "beide"))
MAX_ATTRIBUTE = 6
"""So many words may stand between an article and an adjective before its noun ("dem vor Rom vermissten jungen …")."""


def is_plural(document: Document, phrase: Phrase) -> bool:
    """Whether the phrase stands for several."""
    sense = phrase.sense
    if sense is not None and sense.plural is not None:
        return sense.plural
    if phrase.name is not None and sense is not None and sense.kind == "person":
        return False
    article = _article(document, phrase)
    told = _by_article(document, phrase, article)
    if told is not None:
        return told
    token = document.tokens[phrase.head]
    if number := token.feats.get("Number"):
        return number == "Plur"
    gender = sense.gender if sense else None
    if article in ("die", "diese") or article in SEVERAL:
        return gender != "f" or article in SEVERAL
    return article == "" and token.text.endswith(("en", "ern", "te")) and gender == "m"


def _by_article(document: Document, phrase: Phrase, article: str) -> bool | None:
    """What the article together with gender and ending tells; None when it leaves it open."""
    word = document.tokens[phrase.head].text
    if article in ONE or (article == "den" and not word.endswith("n")):
        return False  # the dative plural ends in n
    if article == "den" and document.tokens[phrase.head].deprel == "obj":
        return False  # "fanden den Studenten": an object in the accusative, where the plural has another article
    masculine = phrase.sense is not None and phrase.sense.gender == "m"
    if masculine and (article in ("die", "diese") or _goes_on_with_die(document, phrase)):
        return True
    return True if article == "" and _bare_genitive_plural(document, phrase) else None


def may_be_one(document: Document, phrase: Phrase) -> bool:
    """Whether the form of the noun and its article allow that it stands for one ("den Kandidaten")."""
    if phrase.sense is None or phrase.sense.plural:
        return False
    article = _article(document, phrase)
    return article not in SEVERAL and (article not in ("die", "diese") or phrase.sense.gender == "f")


def _article(document: Document, phrase: Phrase) -> str:
    """The article in lower case, also where an attribute stands between it and the noun; empty when there is none."""
    if phrase.determiner is not None:
        token = document.tokens[phrase.determiner]
        return token.text.lower() if token.upos != "PRON" else ""  # "the house in which members lived"
    weak = all(document.tokens[i].text.endswith("en") for i in phrase.adjectives)
    if not phrase.adjectives or not weak or phrase.possessor is not None or phrase.first == 0:
        return ""
    if document.tokens[phrase.first - 1].upos == "ADP":
        return ""  # the preposition opens a phrase that has no article
    for index in range(phrase.first - 1, max(-1, phrase.first - 1 - MAX_ATTRIBUTE), -1):
        token = document.tokens[index]
        word = token.text.lower()
        if token.sentence != document.tokens[phrase.head].sentence or not word[0].isalnum():
            return ""
        if word in ONE or word in OPEN or token.feats.get("VerbForm") == "Fin":
            return word if word in ONE else ""
    return ""


def _goes_on_with_die(document: Document, phrase: Phrase) -> bool:
    """Whether a relative "die" follows the bare noun."""
    after = [token.text for token in document.tokens[phrase.last + 1 : phrase.last + 3]]
    return phrase.determiner is None and phrase.name is None and after == [",", "die"]


def _bare_genitive_plural(document: Document, phrase: Phrase) -> bool:
    """Whether adjective and noun end as in "russischer Soldaten"."""
    word = document.tokens[phrase.head].text
    sense = phrase.sense
    if not word.endswith(("n", "r")) or not phrase.adjectives or phrase.possessor is not None or sense is None:
        return False
    strong = all(document.tokens[i].text.endswith("er") for i in phrase.adjectives)
    return strong and sense.base != word and sense.gender != "f"

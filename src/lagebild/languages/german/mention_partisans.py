"""Words that are a party's name in the plural and one of its members in the singular ("die Grünen", "der Grüne")."""

from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import word_set
from lagebild.model.text import Document

ENDINGS = (("e", "articles_before_e"), ("er", "articles_before_er"), ("en", "articles_before_en"))


def is_partisan(document: Document, mark: NameMark) -> bool:
    """Whether article and ending tell one member of a party whose name is a plural."""
    word = document.tokens[mark.last].text
    if mark.first == mark.last and _is_member(document, mark, word):
        return True
    if mark.first != mark.last or not word.startswith(tuple(word_set("partisans", "stems"))):
        return False
    article = _article_of(document, mark)
    return any(
        article in word_set("partisans", articles) and word == f"{stem}{ending}"
        for stem in word_set("partisans", "stems")
        for ending, articles in ENDINGS
    )


def _is_member(document: Document, mark: NameMark, word: str) -> bool:
    """ "der Demokrat", "des Christdemokraten", "Der Republikaner lehnt ab": one member by ending, article or number."""
    if word in word_set("partisans", "members"):
        return True
    article = _article_of(document, mark)
    if word.removesuffix("en") in word_set("partisans", "members"):
        return article in word_set("partisans", "articles_before_en")
    alike = word.removesuffix("s") in word_set("partisans", "members_alike")
    return alike and bool(article) and document.tokens[mark.last].feats.get("Number") == "Sing"


def _article_of(document: Document, mark: NameMark) -> str:
    """The word before the name and its adjectives, in lower case."""
    index = mark.first - 1
    while index >= 0 and document.tokens[index].upos == "ADJ":
        index -= 1
    same = index >= 0 and document.tokens[index].sentence == document.tokens[mark.first].sentence
    return document.tokens[index].text.lower() if same else ""

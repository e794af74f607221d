"""Names without what the model took in beside them: articles, titles, nouns for roles, quotation marks, brackets."""

from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.mention_kinds import is_written_small
from lagebild.languages.german.mention_words import noun_sense, sex_by_first_name, word_set
from lagebild.model.text import Token


def trim_name(tokens: tuple[Token, ...], first: int, last: int, kind: str) -> tuple[int, int]:
    """The name without articles, titles and role nouns that the model took in, and without quotation marks."""
    titles = word_set("wording", "titles") | word_set("determiners", "definite")
    while first <= last and (tokens[first].text in titles or not any(c.isalnum() for c in tokens[first].text)):
        first += 1
    while first < last and _opens_no_name(tokens[first].text, tokens[first + 1].text, kind):
        first += 1
    # bodies and places neither begin nor end with a small word; "touriDat" is written so
    small, inner = first, first <= last and is_written_small(tokens, first, last)
    while first <= last and kind != "person" and not inner and tokens[first].text[:1].islower():
        first += 1
    if first <= last and all(token.text in word_set("wording", "no_names") for token in tokens[first : last + 1]):
        first = small  # what is left is only the legal form ("beauty alliance GmbH & Co. KG")
    while first <= last and kind != "person" and not inner and _is_small(tokens[last].text):
        last -= 1
    while first <= last and (tokens[first].text in titles or not any(c.isalnum() for c in tokens[first].text)):
        first += 1
    things = word_set("wording", "shares") if kind == "organisation" else frozenset()
    while last > first and (not any(c.isalnum() for c in tokens[last].text) or tokens[last].text.lower() in things):
        last -= 1
    last = _with_nobility(tokens, last) if kind == "person" else _end_of_road(tokens, first, last)
    words = [token.text for token in tokens[first : last + 1]]
    if ")" in words and "(" not in words:
        last = first + words.index(")") - 1  # the name stands in brackets that another word follows
    return first, last


def _end_of_road(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """The last word without a noun behind a numbered road that says where on it ("auf der A31 Höhe Auheim")."""
    told = last > first and tokens[last].text in word_set("places", "behind_roads")
    return last - 1 if told and tokens[last - 1].text[-1:].isdigit() else last


def _with_nobility(tokens: tuple[Token, ...], last: int) -> int:
    """The last word of a person's name with rank and origin behind it ("Moritz Rehn Graf von Moor")."""
    index = last + 1
    while index < len(tokens) and tokens[index].text in word_set("wording", "nobility"):
        index += 1
    ranked, start = index > last + 1, index
    while index < len(tokens) and tokens[index].text in word_set("wording", "particles"):
        index += 1
    origin = ranked and index > start and index < len(tokens) and tokens[index].text[:1].isupper()
    return index if origin and tokens[index].sentence == tokens[last].sentence else last


def _is_small(word: str) -> bool:
    """Whether a word begins small and has no capital inside, as some parts of names do ("Rehn Technik iLV")."""
    inner = word.isalpha() and len(word) > len("eV") and not word.islower()
    return word[:1].islower() and not inner


def _opens_no_name(word: str, following: str, kind: str) -> bool:
    """Whether the first word of a longer name is a noun for a person or an affair ("Fall Zelio")."""
    affair = kind in ("person", "organisation") and word in word_set("wording", "affairs")
    return affair or _is_role_word(word, following, kind)


def _is_role_word(word: str, following: str, kind: str) -> bool:
    """Whether the first word of a longer name is a noun for a person and no part of the name."""
    sense = noun_sense(word)
    if sense is None or sense.kind != "person" or kind not in ("person", "organisation"):
        return False
    if kind == "person":
        return sex_by_first_name(f"{word} {following}") is None  # "Hermann" is no sort of man
    if word in word_set("wording", "openers"):
        return False  # "General Motors"
    return sense.head == sense.base or "-" in word or is_known(word)  # "Tolmann Automation" bears a surname

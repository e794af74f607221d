"""Which German phrases mean nobody though their noun stands for people: offices, capacities, shares, idioms."""

from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_phrases import PhraseReader
from lagebild.languages.german.mention_words import noun_sense, word_set


def means_nobody(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the phrase tells of no person, body or group."""
    return (
        _is_post(reader, phrase)
        or _is_capacity(reader, phrase)
        or _is_share_of_things(reader, phrase)
        or _is_idiom(reader, phrase)
    )


def _is_post(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the phrase names an office as such ("das Amt des Präsidenten")."""
    article = phrase.determiner
    if not article or reader.tokens[article].text not in ("des", "der"):
        return False
    return reader.tokens[article - 1].text in word_set("wording", "posts")


def _is_capacity(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the phrase only says as what somebody acts ("als Zeuge")."""
    bare = phrase.determiner is None and phrase.name is None and not phrase.pronoun_owner
    bare = bare and phrase.sense is not None and phrase.sense.kind == "person"
    before = reader.tokens[phrase.first - 1].text.lower() if phrase.first else ""
    return bare and before in word_set("wording", "capacity") and not reader.is_plural(phrase)


def _is_share_of_things(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the phrase is a majority of votes, shares or the like, and not of people."""
    if phrase.sense is None or phrase.sense.head not in word_set("groups", "shares"):
        return False
    last = phrase.complement[1] if phrase.complement else phrase.head
    named = last in reader.ends or noun_sense(reader.tokens[last].text) is not None
    return last == phrase.head or not named


def _is_idiom(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the noun is part of a verb ("fiel dem Feuer zum Opfer")."""
    article = phrase.determiner
    return reader.tokens[phrase.head].text == "Opfer" and article is not None and reader.tokens[article].text == "zum"

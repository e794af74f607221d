"""Which kinds of names can stand behind a German noun and belong to whom it tells of ("Rebellengruppe RZF")."""

from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_number import is_plural
from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_reader import WordReader
from lagebild.languages.german.mention_words import NounSense, word_set


def wanted_kinds(reader: WordReader, phrase: Phrase, mark: NameMark, *, glued: bool) -> tuple[str, ...]:
    """Kinds of names that the noun of the phrase can stand before, right before the name or with a comma between."""
    sense = phrase.sense
    if sense is None or (sense.kind == "group" and not (glued and _is_group_with_a_name(reader, phrase, sense))):
        return ()
    if sense.kind == "person":
        joined = glued and sense.head in word_set("bodies", "as_persons")
        return ("person", "organisation", "other") if joined else ("person",)
    if glued and mark.kind == "place" and _is_called_by(reader, phrase, sense, mark):
        return ("place",)
    # "des Unternehmens Rehn" may as well be Rehn of the firm
    article = reader.text_at(phrase.determiner) if phrase.determiner is not None else ""
    genitive = article in word_set("determiners", "genitive_of_one")
    firm = glued and not mark.known and not genitive and sense.head in word_set("bodies", "firms")
    return ("organisation", "other", "person") if firm else ("organisation", "other")


def is_of_ruler(reader: WordReader, phrase: Phrase, mark: NameMark) -> bool:
    """Whether the name right behind a noun for a government is that of who leads it ("die Regierung Rehn")."""
    noun = reader.text_at(phrase.head)
    ruled = noun in word_set("government", "called_by_ruler") & word_set("government", "nouns")
    lone = mark.kind == "person" and mark.first == phrase.head + 1 and not mark.genitive
    return ruled and lone and reader.tokens[mark.first].head == phrase.head


def _is_group_with_a_name(reader: WordReader, phrase: Phrase, sense: NounSense) -> bool:
    return sense.head in word_set("bodies", "joined") and not is_plural(reader.document, phrase)


def _is_called_by(reader: WordReader, phrase: Phrase, sense: NounSense, mark: NameMark) -> bool:
    """Whether the place right behind the noun is the body's name ("Landgericht Auheim") or an acronym of it."""
    if mark.base.isupper() and not mark.known:
        return True
    called = sense.head in word_set("bodies", "called_by_place") - word_set("bodies", "places_too")
    return called and not mark.genitive and not is_plural(reader.document, phrase)

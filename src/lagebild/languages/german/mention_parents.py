"""Nouns for parents that only say how many children somebody has ("die Mutter von drei Töchtern")."""

from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_words import word_set
from lagebild.model.text import Document, MentionFrame


def is_called_parent(document: Document, frame: MentionFrame, phrase: Phrase) -> bool:
    """Whether a definite noun for a parent tells how many children it is of, or nothing but that it has some."""
    if frame.form != "description" or not frame.definite or phrase.pronoun_owner or frame.number == "Plur":
        return False
    noun = frame.noun.title()
    if noun in word_set("persons", "parents_of_some"):
        return True
    if noun not in word_set("persons", "parents"):
        return False
    adjectives = [document.tokens[i].text.lower() for i in phrase.adjectives]
    if any(word.endswith(tuple(word_set("persons", "so_many_times"))) for word in adjectives):
        return True
    following = document.tokens[phrase.head + 1 : phrase.head + 3]
    behind = [token.text.lower() for token in following]
    if behind and behind[0] in word_set("number", "genitives"):
        return True
    numbers = word_set("number", "several")
    counted = len(behind) == 2 and (following[1].upos == "NUM" or behind[1].isdigit() or behind[1] in numbers)
    return counted and behind[0] in word_set("persons", "of_so_many")

"""Conditions whose verb stands first in the stead of a conjunction: "Zahlt er nicht bis Mai, werde sie klagen"."""

from functools import cache

from lagebild.languages.german.clauses import has_mood, prepositions_of
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Token

NOMINAL = NOUNS | {"PRON"}


def find_border(document: Document, verb: int) -> int | None:
    """The comma between the condition that a finite verb opens and the verb of the clause that hangs on it."""
    token = document.tokens[verb]
    sentence = document.sentences[token.sentence]
    if not _stands_first(document, verb) or not _may_open(token) or _is_asked(document, verb):
        return None
    for place in range(verb + 1, sentence.last - 1):
        if document.tokens[place].text == "," and _begins_main_clause(document, place + 1, sentence.last):
            acted = any(_may_act(document, i) for i in range(verb + 1, place))
            return place if token.upos == "SCONJ" or acted else None
    return None


def _may_act(document: Document, index: int) -> bool:
    """Whether the word may be the subject, whatever the tree makes of it: a noun or pronoun without a preposition."""
    return document.tokens[index].upos in NOMINAL and not prepositions_of(document, index)


def _stands_first(document: Document, verb: int) -> bool:
    """Whether nothing stands before the verb in its sentence, behind its colon or in its quotation."""
    first = document.sentences[document.tokens[verb].sentence].first
    before = next((t for t in reversed(document.tokens[first:verb]) if t.text not in _marks()), None)
    return before is None or before.text == ":"


@cache
def _marks() -> frozenset[str]:
    return frozenset("".join(load_set("speech", "quotes", "pairs")))


def _may_open(token: Token) -> bool:
    """Whether the form may stand for "if": what was so then is set against what is so now ("Lag er bei vier, …")."""
    if token.text.lower() in load_set("speech", "condition", "opening"):
        # "Werde das beschlossen" is easily taken for a conjunction
        return token.upos == "SCONJ" or has_mood(token, "Sub")
    past = token.feats.get("Tense") == "Past"
    told = has_mood(token, "Sub") or (has_mood(token, "Ind") and not past)
    return told and token.lemma not in load_set("speech", "condition", "granting_verbs")


def _is_asked(document: Document, verb: int) -> bool:
    """Whether the sentence asks, or its first words only name a topic ("geht es nach dem Rat, …")."""
    sentence = document.sentences[document.tokens[verb].sentence]
    behind = document.tokens[verb : verb + 3]
    named = " ".join(t.text.lower() for t in behind) in load_set("speech", "condition", "topical")
    return named or any(t.text == "?" for t in document.tokens[verb : sentence.last])


def _begins_main_clause(document: Document, place: int, last: int) -> bool:
    """Whether a finite verb stands here, or behind a word that takes up the condition ("dann", "so")."""
    taken_up = document.tokens[place].text.lower() in load_set("speech", "condition", "taking_up")
    verb = place + 1 if taken_up else place
    return verb < last and any(has_mood(document.tokens[verb], mood) for mood in ("Ind", "Sub"))

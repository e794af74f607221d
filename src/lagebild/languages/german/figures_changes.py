"""Numbers that change: an old one whose place another one takes, and a new one that a count has come to."""

from collections.abc import Sequence
from itertools import islice

from lagebild.languages.german.clauses import full_lemma, prepositions_of
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.text import Document

REPLACED = "REPLACED"
"""Bound of a number that the report takes back ("48, nicht 62")."""
FORMER = "FORMER"
"""Bound of a number that somebody told before and that is so no longer ("hatte zuvor 87 gemeldet")."""
REACHED = "REACHED"
"""Bound of a number that a count has come to by now ("auf 700 gestiegen", "inzwischen 58")."""
BEFORE_NUMBER = frozenset({"ADJ", "ADP", "ADV", "DET"})
"""Parts of speech that stand between "instead of" and its number."""
NEAR_NUMBER = 5
"""So many words behind an old number stands the new one."""
NUMERIC = frozenset({"NUM"})
OTHER_CLAUSES = frozenset({"acl", "advcl", "ccomp", "conj", "parataxis"})
"""Relations of what is told in a clause of its own."""
MAX_CLIMB = 4
COMMA = ","


def find_change(document: Document, inside: Sequence[int]) -> str | None:
    """Whether the number at one of the tokens is an old or a new one."""
    number = next((i for i in inside if _is_number(document, i)), None)
    if number is None:
        return None
    telling = any(map(str.isdigit, document.tokens[number].text)) or _is_set_against(document, number)
    # nothing stands before the first word
    if number and (_is_corrected(document, number) or (telling and _is_replaced(document, number))):
        return REPLACED
    if _is_told_before(document, number):
        return FORMER
    return REACHED if _is_reached(document, number) else None


def _is_reached(document: Document, number: int) -> bool:
    """Whether the verb above says that a count rose or fell to the number, or that it is so by now."""
    words, above = figure_words()["toll"], islice(document.ancestors(number), MAX_CLIMB)
    verb = next((i for i in above if document.tokens[i].upos in VERBAL), None)
    if verb is None:
        return False
    if any(document.tokens[i].text.lower() in words["by_now"] for i in document.children(verb)):
        return True
    counted = (number, document.tokens[number].head)
    moved = full_lemma(document, verb) in words["moving"]
    return moved and any(figure_words()["replaced"]["to"] in prepositions_of(document, i) for i in counted)


def _is_replaced(document: Document, number: int) -> bool:
    """Whether another number takes the place of this one: "48, not 62", "2.4 instead of the 2.2 told at first"."""
    words, place = figure_words()["replaced"], number - 1
    if document.tokens[place].text.lower() in words["not"]:
        return True
    while place and document.tokens[place].text.lower() not in words["instead"]:
        if document.tokens[place].upos not in BEFORE_NUMBER:
            return False
        place -= 1
    return document.tokens[place].text.lower() in words["instead"]


def _is_told_before(document: Document, number: int) -> bool:
    """ "Zunächst war von 87 die Rede", "hatte zuvor 87 gemeldet": whether somebody told the number before."""
    words, place = figure_words()["told_before"], number
    for above in islice(document.ancestors(number), MAX_CLIMB):
        if document.tokens[place].deprel in OTHER_CLAUSES:
            return False
        place = above
        if document.tokens[place].upos in VERBAL or _tells(document, place):
            break
    if not _tells(document, place) or not _has_other_near(document, number):
        return False
    clause = {document.tokens[i].text.lower() for i in (place, *document.children(place))}
    long_ago = not clause.isdisjoint(words["past"])
    return not clause.isdisjoint(words["first"]) or (long_ago and not clause.isdisjoint(words["before"]))


def _has_other_near(document: Document, number: int) -> bool:
    """Whether its sentence or one beside it tells another number, that of today: else it may be the only one."""
    sentence = document.tokens[number].sentence
    near = document.sentences[max(sentence - 1, 0) : sentence + 2]
    others = (i for s in near for i in range(s.first, s.last) if i != number and _is_number(document, i))
    return any(not any(document.tokens[i].span.overlaps(t) for t, _, _ in document.times) for i in others)


def _tells(document: Document, index: int) -> bool:
    """Whether the word, or one right below it, says that somebody tells a number."""
    told = figure_words()["told_before"]
    near = {document.tokens[i].lemma.lower() for i in (index, *document.children(index))}
    return full_lemma(document, index).lower() in told["verbs"] or not near.isdisjoint(told["nouns"])


def _is_set_against(document: Document, number: int) -> bool:
    """ "Zwei Täter, nicht drei", "nicht drei, sondern zwei": whether another number is set against it."""
    sentence = document.sentences[document.tokens[number].sentence]
    before = [i for i in range(max(sentence.first, number - NEAR_NUMBER), number - 2) if _is_number(document, i)]
    behind = range(number + 1, min(number + 2 * NEAR_NUMBER, sentence.last))
    parted = number - 2 >= sentence.first and document.tokens[number - 2].text == COMMA
    but = next((i for i in behind if document.tokens[i].text.lower() in figure_words()["replaced"]["but"]), None)
    return (bool(before) and parted) or (but is not None and any(_is_number(document, i) for i in behind if i > but))


def _is_number(document: Document, index: int) -> bool:
    token = document.tokens[index]
    return token.upos in NUMERIC or any(map(str.isdigit, token.text))


def _is_corrected(document: Document, number: int) -> bool:
    """ "Korrigierte die Zahl von fünf auf vier": whether it is the first of two numbers, and a verb corrects it."""
    words, tokens = figure_words(), document.tokens
    behind = [i for i in range(number + 1, min(number + NEAR_NUMBER, len(tokens))) if _is_number(document, i)]
    if tokens[number - 1].text.lower() != words["replaced"]["from"] or not behind:
        return False
    sentence = document.sentences[tokens[number].sentence]
    to = any(t.text.lower() == words["replaced"]["to"] for t in tokens[number + 1 : behind[0]])
    verbs = (i for i in range(sentence.first, sentence.last) if tokens[i].upos in VERBAL)
    return to and any(full_lemma(document, i) in words["toll"]["correcting"] for i in verbs)

"""Whether what is said is denied or forbidden, and not only one side of a contrast."""

from collections.abc import Collection, Sequence

from lagebild.languages.german.clauses import indices_in, verb_readings
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, SpeechFrame, Token

PHRASE_OPENINGS = frozenset({"DET", "ADP", "NOUN", "PROPN", "ADJ", "NUM"})
JOINTS = frozenset({"PUNCT", "CCONJ", "SCONJ"})


def is_negated(document: Document, heads: Sequence[int], words: SpeechWords) -> bool:
    """Whether one of the words is, or governs, a negation that is more than one side of a contrast."""
    around = sorted({child for head in heads for child in (head, *document.children(head))})
    return any(is_negation(document.tokens[i], words) and not _is_contrast(document, i, around, words) for i in around)


def is_denial(document: Document, index: int, words: SpeechWords) -> bool:
    """Whether the word says no, or that nobody or nothing is meant."""
    token = document.tokens[index]
    return not {token.lemma.lower(), token.text.lower()}.isdisjoint(words.negations | event_words().courses.nobody)


def forbids(frame: SpeechFrame, document: Document) -> bool:
    """ "untersagte ihm zu gehen": whoever forbids something demands that it be not done."""
    forbidding = load_set("speech", "negation", "forbidding")
    # a draft by which something "untersagt werden soll" says itself that it shall not be
    said = set(indices_in(document, frame.content))
    cues = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL and i not in said)
    return any(not forbidding.isdisjoint(verb_readings(document, i)) for i in cues)


def list_denials(
    document: Document, verb: int, words: SpeechWords, members: Collection[str] = frozenset({"obj"})
) -> list[int]:
    """The words beside a verb, or beside its members with one of these relations, that say no."""
    beside = list(document.children(verb))
    below = (i for place in beside if document.tokens[place].deprel in members for i in document.children(place))
    return [i for i in (*beside, *below) if is_denial(document, i, words)]


def is_negation(token: Token, words: SpeechWords) -> bool:
    """Whether the word says no, by its lemma or its form."""
    return token.lemma.lower() in words.negations or token.text.lower() in words.negations


def _is_contrast(document: Document, index: int, around: Sequence[int], words: SpeechWords) -> bool:
    """ "mit Vertrauen und nicht mit Angst", "nicht nur heute": the rest of the sentence holds as it stands."""
    if index + 1 >= len(document.tokens):
        return False
    before, behind = document.tokens[index - 1], document.tokens[index + 1]
    if behind.text.lower() in words.only or _is_corrected(document, index, words):
        return True
    joined = before.text == "," or before.upos == "CCONJ"
    # where the negation opens the clause it negates all of it
    opened = any(i < index - 1 and document.tokens[i].upos not in JOINTS for i in around)
    return index > 0 and joined and opened and behind.upos in PHRASE_OPENINGS


def _is_corrected(document: Document, negation: int, words: SpeechWords) -> bool:
    """ "nicht das Werk, sondern die Stadt": whether what holds instead is told before another negation follows."""
    for index in range(negation + 1, document.sentences[document.tokens[negation].sentence].last):
        if is_negation(document.tokens[index], words):
            return False
        if document.tokens[index].text.lower() in event_words().courses.correcting:
            return True
    return False

"""What is due from others: who can owe it, and who demands it as he expects it of them or wants it carried through."""

from collections.abc import Iterable, Iterator, Sequence

from lagebild.languages.german.clauses import (
    SUBJECTS,
    indices_in,
    is_passive,
    main_verbs,
    prepositions_of,
    verb_readings,
)
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.speech_outlook import is_spared
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

ACTING = frozenset({"PER", "ORG"})


def may_owe(document: Document, index: int) -> bool:
    """Whether a word stands for somebody or for a body: no thing, no "es" and no "man"."""
    token = document.tokens[index]
    if token.upos == "PRON":
        personal = token.feats.get("PronType") == "Prs"
        return personal and token.text.lower() not in load_set("speech", "impersonal", "pronoun")
    named = any(n.span.overlaps(token.span) and n.label in ACTING for n in document.names)
    return named or noun_sense(token.text) is not None or token.lemma in load_set("speech", "due", "bodies")


def is_due(document: Document, verb: int, readings: Iterable[str] | None = None) -> bool:
    """ "erwartet von der Bahn bis Mai ein Konzept": what others owe, or shall do by a day, and nobody only foresees."""
    known = frozenset(verb_readings(document, verb) if readings is None else readings)
    if known & load_set("speech", "due", "winning"):
        return _is_wanted(document, list(document.children(verb)))
    if not known & load_set("speech", "due", "verbs"):
        return False
    children = list(document.children(verb))
    asked = load_set("speech", "hearers", "asked")
    if not any(prepositions_of(document, i) & asked and may_owe(document, i) for i in children):
        return False
    if any(_foresees(document, i) for i in children if document.tokens[i].deprel in SUBJECTS):
        return False
    until = load_set("speech", "hearsay", "until")
    dated = any(prepositions_of(document, i) & until for i in children)
    objects = [i for i in children if document.tokens[i].deprel == "obj"]
    counted = any(document.tokens[c].deprel == "nummod" for i in objects for c in document.children(i))
    owed = tuple(load_set("speech", "due", "owed"))
    return bool(objects) and not counted and (dated or any(_noun(document, i).endswith(owed) for i in objects))


def is_awaited(document: Document, verb: int) -> bool:
    """ "Wir erwarten, dass die Bahn handelt": what others are to do, and not what will be anyway."""
    if load_set("speech", "due", "verbs").isdisjoint(verb_readings(document, verb)):
        return False
    for clause in document.children(verb):
        below = list(document.children(clause)) if document.tokens[clause].deprel == "ccomp" else []
        subjects = [i for i in below if document.tokens[i].deprel in SUBJECTS]
        acting = any(may_owe(document, i) or document.tokens[i].upos == "PROPN" for i in subjects)
        if below and (acting or is_passive(document, clause)):
            return True
    return False


def claims_object(document: Document, verb: int) -> bool:
    """ "Frankreich wolle ein Abkommen": whether the verb alone says that somebody wants what is not there yet."""
    children = list(document.children(verb))
    if document.tokens[verb].lemma not in load_set("speech", "hearsay", "claim"):
        return False
    objects = [i for i in children if document.tokens[i].deprel == "obj" and document.tokens[i].upos in NOUNS]
    words = [document.tokens[c].text.lower() for i in objects for c in (*document.children(i), *children) if c < i]
    new = any(word.startswith(tuple(load_set("speech", "due", "new"))) for word in words)
    alone = all(document.tokens[i].feats.get("VerbForm") != "Inf" for i in children)
    return document.tokens[verb].deprel != "aux" and bool(objects) and new and alone


def _is_wanted(document: Document, beside: Sequence[int]) -> bool:
    """ "will einen Tarif durchsetzen": what others are to grant and is not in force, as "das Verbot" would be."""
    wanting = load_set("speech", "hearsay", "claim")
    wants = any(document.tokens[i].deprel == "aux" and document.tokens[i].lemma in wanting for i in beside)
    objects = [i for i in beside if document.tokens[i].deprel == "obj" and document.tokens[i].upos in NOUNS]
    known = (
        document.tokens[c] for i in objects for c in document.children(i) if document.tokens[c].deprel.startswith("det")
    )
    new = bool(objects) and all(t.text.lower().startswith(tuple(load_set("speech", "due", "new"))) for t in known)
    return wants and new and any(may_owe(document, i) for i in beside if document.tokens[i].deprel in SUBJECTS)


def _foresees(document: Document, subject: int) -> bool:
    """Whether the subject is one who only observes what others do."""
    return _noun(document, subject).endswith(tuple(load_set("speech", "observers", "nouns")))


def _noun(document: Document, index: int) -> str:
    return document.tokens[index].lemma.lower()


def binds_others(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "beschloss, bis Mai müsse der Verein zahlen": what others have to do by a day that somebody decides on."""
    cues = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL)
    deciding, until = load_words("speech")["told"]["orders"]["demand"], load_set("speech", "hearsay", "until")
    inside = indices_in(document, frame.content)
    dated = any(document.tokens[i].text.lower() in until for i in inside)
    if not dated or not any(reading in deciding for i in cues for reading in verb_readings(document, i)):
        return False
    return any(may_owe(document, i) for obliged in list_obliged(document, inside, words) for i in obliged)


def list_obliged(document: Document, inside: Sequence[int], words: SpeechWords) -> Iterator[list[int]]:
    """Who has to do something in the main clauses of these words: the subjects of each modal that demands it."""
    for modal in main_verbs(document, inside):
        token = document.tokens[modal]
        if token.lemma not in words.demanding_modals:
            continue
        beside = document.children(token.head if token.deprel == "aux" and token.head >= 0 else modal)
        subjects = [i for i in beside if document.tokens[i].deprel in SUBJECTS]
        if subjects and not is_spared(document, modal, words):
            yield subjects

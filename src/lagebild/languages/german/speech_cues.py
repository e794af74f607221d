"""The words that mark a saying: with their particles, without auxiliaries."""

from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma, indices_in
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.text import Document, SpeechFrame

AUXILIARIES = frozenset({"aux", "aux:pass"})
VERBAL = frozenset({"VERB", "AUX"})


def tidy_cue(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """The frame with its whole cue and nothing but the cue."""
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].deprel not in AUXILIARIES]
    if not cues:
        return frame
    grown = {*cues, *(c for i in cues for c in _belonging(document, i, words))}
    return replace(frame, cue=tuple(document.tokens[i].span for i in sorted(grown)))


def _belonging(document: Document, verb: int, words: SpeechWords) -> list[int]:
    """The separated particle, and the word that makes a fixed phrase with the verb ("offen lassen")."""
    if document.tokens[verb].upos not in VERBAL:
        return []
    lemma = full_lemma(document, verb)
    found = []
    for child in document.children(verb):
        token = document.tokens[child]
        phrase = f"{token.text.lower()} {lemma}" in words.verbs or f"{token.lemma} {lemma}" in words.verbs
        if token.deprel == "compound:prt" or phrase:
            found.append(child)
    return found

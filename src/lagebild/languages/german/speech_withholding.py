"""Refusals to say anything: "wollte sich nicht äußern", "kommentierte das nicht", "schweigt dazu"."""

from lagebild.languages.german.clauses import indices_in, roots_in, verb_readings
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import OBJECTS
from lagebild.model.text import Document, SpeechFrame


def says_nothing(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """Whether the verb of the cue, or that on which the content hangs, is one of saying that is denied, or silence."""
    inside, cues = indices_in(document, frame.content), indices_in(document, frame.cue)
    verbs = {i for i in (*cues, *roots_in(document, inside)) if document.tokens[i].upos in VERBAL}
    silence = load_set("speech", "withholding", "silence")
    # "machte keine Angaben" is told by the object as well
    telling = load_set("speech", "withholding", "telling") | load_set("speech", "bare", "withheld")
    readings = {i: {document.tokens[i].lemma, *verb_readings(document, i)} for i in verbs}
    if any(not silence.isdisjoint(found) for found in readings.values()):
        return True
    saying = [i for i in verbs if not telling.isdisjoint(readings[i])]
    # the tree may hang the negation on the pronoun or the auxiliary beside it
    beside = [c for i in saying for c in document.children(i)]
    near = {*cues, *beside, *(d for c in beside if document.tokens[c].deprel in OBJECTS for d in document.children(c))}
    denying = words.negations | load_set("speech", "withholding", "nothing")
    return bool(saying) and any(document.tokens[i].lemma.lower() in denying for i in near)

"""What the model takes for somebody's words though its verb tells what he reaches, finds or does."""

from collections.abc import Iterable

from lagebild.languages.german.clauses import full_lemma, indices_in, prepositions_of, roots_in, verb_readings
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_quotes import quoted_spans
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import cover
from lagebild.model.text import Document, SpeechFrame

QUOTED = "direct"
PARTS = frozenset({"advcl", "csubj", "nsubj"})
"""Relations of a clause that is a part of another one, and no main clause that somebody says."""


def leave_unsaid(document: Document, frames: Iterable[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames as marked, without those that only tell what somebody does."""
    return [frame for frame in frames if not _is_unsaid(document, frame, words)]


def _is_unsaid(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    if frame.form != QUOTED and _is_forced(document, frame):
        return True
    cues = indices_in(document, frame.cue)
    verbs = [i for i in cues if document.tokens[i].upos == "VERB"]
    if not verbs or len(verbs) < len(cues):
        return False
    if frame.form == TOLD:
        return all(_measures(document, i, frame) or _finds(document, i, frame) for i in verbs)
    return frame.form == QUOTED and all(_does(document, i, frame, words) for i in verbs)


def _is_forced(document: Document, frame: SpeechFrame) -> bool:
    """ "Wurde gezwungen, umzusteigen": who is made to do something need not be told to."""
    roots = roots_in(document, indices_in(document, frame.content))
    above = {document.tokens[i].head for i in roots if document.tokens[i].feats.get("VerbForm") == "Inf"}
    forcing = load_set("speech", "unsaid", "forcing")
    return len(roots) == len(above) == 1 and all(i >= 0 and full_lemma(document, i) in forcing for i in above)


def _measures(document: Document, verb: int, frame: SpeechFrame) -> bool:
    """ "Kern kommt auf 41 Prozent": what is reached in numbers is a result."""
    counted = any(document.tokens[i].upos == "NUM" for i in indices_in(document, frame.content))
    return counted and not load_set("speech", "unsaid", "measuring").isdisjoint(verb_readings(document, verb))


def _finds(document: Document, verb: int, frame: SpeechFrame) -> bool:
    """ "Forscher finden Plastik im Eis": with a plain object, and no word for how it is, something is come upon."""
    if full_lemma(document, verb) not in load_set("speech", "unsaid", "finding"):
        return False
    roots = roots_in(document, indices_in(document, frame.content))
    below = [document.tokens[i] for i in document.children(verb)]
    judged = any(t.upos in {"ADJ", "ADV"} and t.deprel in {"xcomp", "obl:arg"} for t in below)
    plain = all(document.tokens[i].deprel == "obj" and not prepositions_of(document, i) for i in roots)
    return bool(roots) and plain and not judged


def _does(document: Document, verb: int, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Wer so redet, beschädigt das Amt": a clause that is a part of what another verb tells, with nothing quoted."""
    quoted = any(True for _ in quoted_spans(document.text, cover(frame.content), words))
    if quoted or act_of_verb(document, verb, words) is not None:
        return False
    roots = [i for i in roots_in(document, indices_in(document, frame.content)) if document.tokens[i].upos != "PUNCT"]
    return bool(roots) and all(document.tokens[i].head == verb and document.tokens[i].deprel in PARTS for i in roots)

"""What stands beside the words that somebody says: "| Gegen das Buch | wurde eingewandt, es verletze Gefühle"."""

from collections.abc import Iterable
from dataclasses import replace

from lagebild.languages.german.clauses import has_mood, indices_in, prepositions_of, roots_in
from lagebild.languages.german.speech_words import TOLD
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import OBLIQUE
from lagebild.model.text import Document, SpeechFrame

SAID = frozenset({"ccomp", "xcomp", "csubj", "obj", "nsubj:pass", "parataxis"})
"""Relations to a verb of what is said by it."""
FREE, INDIRECT = "free_indirect", "indirect"


def leave_adjuncts(document: Document, frames: Iterable[SpeechFrame]) -> list[SpeechFrame]:
    """The frames without phrases behind a preposition that no verb of saying needs, where it has what is said besides.

    That takes the cue and the speaker of such a phrase where it has none.
    """
    told = list(frames)
    for frame in [f for f in told if f.form == TOLD]:
        verb = _find_verb(document, frame)
        place = next((i for i, f in enumerate(told) if f is not frame and _is_said_by(document, f, verb)), None)
        if verb is None or place is None:
            continue
        said = told[place]
        if not said.cue:
            form = INDIRECT if said.form == FREE else said.form
            said = replace(said, form=form, cue=frame.cue, speaker=said.speaker or frame.speaker)
        told[place] = said
        told = [f for f in told if f is not frame]
    return told


def _find_verb(document: Document, frame: SpeechFrame) -> int | None:
    """The verb of the cue on which a content hangs that is nothing but a phrase behind a preposition."""
    roots = roots_in(document, indices_in(document, frame.content))
    cues = {i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL}
    if len(roots) != 1 or document.tokens[roots[0]].deprel not in OBLIQUE or not prepositions_of(document, roots[0]):
        return None
    head = document.tokens[roots[0]].head
    objecting = head >= 0 and document.tokens[head].lemma in load_set("speech", "adjuncts", "objecting")
    free = prepositions_of(document, roots[0]) <= load_set("speech", "adjuncts", "prepositions")
    return head if head in cues and (free or objecting) else None


def _is_said_by(document: Document, frame: SpeechFrame, verb: int | None) -> bool:
    """Whether other words hang on that verb as what is said."""
    if verb is None or frame.form == "direct":
        return False
    cues = indices_in(document, frame.cue)
    roots = [i for i in roots_in(document, indices_in(document, frame.content)) if document.tokens[i].head == verb]
    said = any(document.tokens[i].deprel in SAID or has_mood(document.tokens[i], "Sub") for i in roots)
    return (not cues or verb in cues) and said

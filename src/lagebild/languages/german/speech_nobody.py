"""Acts that nobody performed are none: "niemand forderte Neuwahlen", "er hat nie behauptet, dass …"."""

from collections.abc import Iterable, Iterator

from lagebild.languages.german.clauses import SUBJECTS, indices_in
from lagebild.languages.german.events_course import means_nobody
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, SpeechFrame

QUOTED = "direct"


def leave_to_nobody(document: Document, frames: Iterable[SpeechFrame]) -> Iterator[SpeechFrame]:
    """The frames without those whose verb of saying has nobody for its subject; what is quoted somebody said.

    Nor has anybody said what only follows an order.
    """
    told = (frame for frame in frames if not _follows_order(document, frame))
    return (frame for frame in told if frame.form == QUOTED or not _is_of_nobody(document, frame))


def _follows_order(document: Document, frame: SpeechFrame) -> bool:
    """ "Nach einer Anweisung des Amtes sperrte die Bank Konten": whether the cue is what was done after or by."""
    cues = [document.tokens[i] for i in indices_in(document, frame.cue)]
    ordered = any(t.upos == "NOUN" and t.lemma in load_set("speech", "nobody", "orders") for t in cues)
    return ordered and all(t.upos in {"ADP", "NOUN", "DET", "ADJ"} for t in cues) and cues[0].upos == "ADP"


def _is_of_nobody(document: Document, frame: SpeechFrame) -> bool:
    """Whether the verb of the cue is of no one or never done, or the speaker is one of two who did not say it."""
    cues = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL)
    verb = next(cues, None)
    if verb is None:
        return False
    if any(_says_never(document, i) for i in document.children(verb)):
        return True
    subjects = [i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS]
    if any(document.tokens[i].lemma.lower() in load_set("events", "saying_no", "no_less") for i in subjects):
        return False
    beside = {*subjects, *(i for subject in subjects for i in document.children(subject))}
    if any(means_nobody(document.tokens[i], event_words()) for i in beside):
        return True
    neither = load_set("events", "saying_no", "neither")
    openings = {*beside, *document.children(verb)} if subjects else set()
    first = min(subjects, default=0)
    return any(document.tokens[i].text.lower() in neither and i < first for i in openings)


def _says_never(document: Document, index: int) -> bool:
    """Whether the word says that it was never done; "noch nie so viele" and "nie zuvor" say that it was."""
    if document.tokens[index].text.lower() not in load_set("speech", "nobody", "never"):
        return False
    beside = {document.tokens[i].text.lower() for i in (index - 1, index + 1) if 0 <= i < len(document.tokens)}
    return beside.isdisjoint(load_set("speech", "nobody", "comparing"))

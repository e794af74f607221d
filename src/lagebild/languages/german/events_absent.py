"""Who took no part: "Kern blieb dem Treffen fern", "weder Kern noch Moor nahm daran teil"."""

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, prepositions_of, subtree
from lagebild.languages.german.events_course import is_said_no
from lagebild.languages.german.events_initiators import is_known
from lagebild.languages.german.events_tense import is_verb, read_tense
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

NOT_HELD = frozenset({"cancelled", "denied"})


def drop_absent(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """What a noun names, without those of whom its verb says that they had no part in it: it is held without them."""
    verb = document.tokens[index].head
    if is_verb(document, index) or verb < 0 or not _tells_absence(document, verb):
        return frame
    if any(part.contains(document.tokens[verb].span) for part in frame.trigger):
        return frame  # that they took part is itself what did not happen
    subjects = [i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS]
    away = {i for subject in subjects for i in subtree(document, subject)}

    def without(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(span for span in spans if document.root_of(span) not in away)

    status = frame.status
    if status in NOT_HELD:
        status = read_tense(document, verb, event_words()) or "scheduled"
    return replace(frame, status=status, by=without(frame.by), parties=without(frame.parties))


def tells_who_attends(document: Document, index: int) -> bool:
    """ "An dem Treffen nahm Kern teil": whether the noun is a known thing in which somebody is said to take part."""
    verb = document.tokens[index].head
    noun = document.tokens[index].upos == "NOUN" and is_known(document, index)
    if not noun or verb < 0 or not is_verb(document, verb):
        return False
    joining = full_lemma(document, verb) in load_set("events", "presence", "joining")
    into = load_set("events", "presence", "joining_in") & prepositions_of(document, index)
    # rare nouns are easily taken for plurals, in which one of several talks may be meant
    articles = {document.tokens[i].text.lower() for i in document.children(index)}
    one = not articles.isdisjoint(load_set("events", "presence", "one"))
    return joining and one and bool(into) and not is_said_no(document, verb, event_words())


def _tells_absence(document: Document, verb: int) -> bool:
    if not is_verb(document, verb):
        return False
    lemma = full_lemma(document, verb)
    if lemma in load_set("events", "presence", "joining"):
        return is_said_no(document, verb, event_words())
    return lemma in load_set("events", "presence", "away") and not is_said_no(document, verb, event_words())

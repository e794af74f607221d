"""Who takes part in an event in the stead of somebody else: "Nicht die Fahrer streiken, sondern die Lehrer"."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import span_of, subtree
from lagebild.languages.german.events_joined import JOINING
from lagebild.languages.german.events_roles import BRANCHES_LEFT_OUT, case_of
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame


def exchange_corrected(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame with whom the sentence names behind "sondern" where it says no of somebody who takes part."""
    instead = _find_instead(document, index)
    if instead is None:
        return frame
    by, against, parties = (_exchange(document, s, instead) for s in (frame.by, frame.against, frame.parties))
    if (by, against, parties) == (frame.by, frame.against, frame.parties):
        return frame
    taken = {*by} - {*frame.by}
    return replace(frame, by=by, against=tuple(s for s in against if s not in taken), parties=parties)


def _find_instead(document: Document, index: int) -> int | None:
    """The noun behind "sondern" in the sentence of the event, with the preposition of the one that it corrects."""
    sentence = document.sentences[document.tokens[index].sentence]
    correcting = event_words().courses.correcting
    places = range(sentence.first, sentence.last - 1)
    noun = next((i + 1 for i in places if document.tokens[i].text.lower() in correcting), None)
    if noun is None:
        return None
    while document.tokens[noun].head > noun and document.tokens[noun].head != index:
        noun = document.tokens[noun].head
    corrected = document.tokens[noun].head
    alike = corrected >= 0 and case_of(document, noun) == case_of(document, corrected)
    bare = noun > index and case_of(document, noun) is None
    return noun if document.tokens[noun].upos in NOUNS and (bare or (alike and noun < index)) else None


def _exchange(document: Document, spans: Sequence[Span], instead: int) -> tuple[Span, ...]:
    """The spans with the noun in the stead of the one of which the sentence says no."""
    correcting = event_words().courses.correcting
    phrase = subtree(document, instead, without=BRANCHES_LEFT_OUT)
    left_out = {i for i in document.children(instead) if document.tokens[i].deprel == "case"}
    named = span_of(
        document, [i for i in phrase if document.tokens[i].text.lower() not in correcting and i not in left_out]
    )
    kept: list[Span] = []
    for span in spans:
        reaches = span.contains(document.tokens[instead].span)
        noun = _noun_of(document, span, reaches=reaches)
        if noun is None or noun > instead:
            kept.append(span)
        elif _is_said_no(document, noun):
            kept.append(named)
        else:
            kept.append(span_of(document, subtree(document, noun, without=JOINING)) if reaches else span)
    return tuple(dict.fromkeys(s for s in kept if document.root_of(s) != instead or s == named))


def _noun_of(document: Document, span: Span, *, reaches: bool) -> int | None:
    """The noun of the phrase; one that reaches over the verb up to what is joined to its noun begins with it."""
    root = document.root_of(span)
    if root is None or document.tokens[root].upos in NOUNS:
        return root
    return next((i for i in document.indices_of(span) if reaches and document.tokens[i].upos in NOUNS), None)


def _is_said_no(document: Document, noun: int) -> bool:
    """Whether "nicht" opens the phrase of the noun or stands right before it, and no "nur" behind that."""
    first = min(subtree(document, noun, without=JOINING))
    places = [i for i in (first, first - 1) if i >= 0 and document.tokens[i].lemma.lower() in event_words().negations]
    only = load_set("events", "saying_no", "softening")
    return any(document.tokens[i + 1].text.lower() not in only for i in places)

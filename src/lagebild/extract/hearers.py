"""Whom a pronoun means in what somebody of the other sex is told to have said to another one: the one who heard it."""

from lagebild.extract.chains import Chain, Seen, agrees
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, MentionFrame, SpeechFrame

TOLD_FORMS = frozenset({"indirect", "free_indirect", "mixed"})
"""Forms in which the words are told in the third person."""


def find_hearer(document: Document, chain: Chain, frame: MentionFrame) -> tuple[str, ...]:
    """ "Moor sagte, Frau Rehn habe Kern gewarnt, er werde zahlen": Kern, whom she told it, and not Moor."""
    said = _find_said(document, frame.span)
    if said is None or frame.gender is None or frame.number != "Sing":
        return ()
    others = chain.entities_at(frame.unlike)
    speakers, hearers = (_seen_at(chain, spans) for spans in (said.speaker, said.addressee))
    if not speakers or any(agrees(s, frame) for s in speakers):
        return ()
    fits = {s.entity for s in hearers if s.kind == "person" and agrees(s, frame)} - others
    return tuple(fits) if len(fits) == 1 else ()


def _find_said(document: Document, span: Span) -> SpeechFrame | None:
    """What somebody is told to have said around the pronoun, of several the innermost."""
    around = [f for f in document.speech if f.form in TOLD_FORMS and any(part.contains(span) for part in f.content)]
    inner = min(around, key=lambda f: len(cover(f.content)), default=None)
    return inner if inner is not None and inner.speaker and inner.addressee else None


def _seen_at(chain: Chain, spans: tuple[Span, ...]) -> list[Seen]:
    """The persons mentioned at the spans."""
    return [s for s in chain.seen if any(s.span.overlaps(span) for span in spans)]

"""Mentions that are subjects: of a main clause, of a verb of saying, or behind a pronoun that means them."""

from collections.abc import Sequence

from lagebild.model.text import Document, MentionFrame


def _subject_verbs(document: Document, frame: MentionFrame) -> list[tuple[int, bool]]:
    """The verbs of which words of the mention are subject, and whether they stand before them."""
    own = [t for t in document.tokens_in(frame.span) if t.deprel.startswith("nsubj") and t.head >= 0]
    return [(t.head, document.tokens[t.head].span < t.span) for t in own]


def leads(document: Document, frame: MentionFrame) -> bool:
    """Whether the verb of which the mention is subject stands in no clause under another one."""
    return any(document.tokens[verb].deprel == "root" for verb, _ in _subject_verbs(document, frame))


def only_tells(document: Document, frame: MentionFrame) -> bool:
    """Whether the mention stands behind its verb, and a clause before the verb says what it tells."""
    verbs = [verb for verb, before in _subject_verbs(document, frame) if before]
    return any(document.tokens[i].deprel == "ccomp" and i < verb for verb in verbs for i in document.children(verb))


def find_subject_behind(document: Document, frame: MentionFrame, frames: Sequence[MentionFrame]) -> MentionFrame | None:
    """The one person who is subject of the verb above the clause of a pronoun ("ob er gehe, liess Rehn offen")."""
    if not (frame.subject and frame.animate and frame.gender and frame.number == "Sing"):
        return None
    own = document.tokens_in(frame.span)[0].sentence
    for other in frames:
        one = other.span.start > frame.span.end and other.subject and other.kind == "person" and other.form == "name"
        if not one or document.tokens_in(other.span)[0].sentence != own:
            continue
        fits = other.number in ("Sing", None) and other.gender in (frame.gender, None)
        return other if fits and (leads(document, other) or only_tells(document, other)) else None
    return None

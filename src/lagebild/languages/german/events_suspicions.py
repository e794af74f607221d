"""Deeds of which somebody is only suspected: whom an inquiry is against is no victim, a scandal has no culprit."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import full_lemma, prepositions_of
from lagebild.languages.german.events_roles import BRANCHES_LEFT_OUT, phrases_of
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame

DEED = "CRIME"
CLAUSES = BRANCHES_LEFT_OUT | {"ccomp", "csubj"}
MAX_CLIMB = 3


def mend_suspects(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The inquiry with whom it is against, and the deed without those who are only suspected of it."""
    frame = replace(frame, against=frame.against or find_suspects(document, index))
    return clear_of_suspicion(document, index, frame)


def clear_of_suspicion(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The deed without those who only stand in the sentence of a scandal, or against whom an inquiry of it is."""
    if frame.type != DEED or document.tokens[index].upos not in NOUNS:
        return frame
    if document.tokens[index].lemma.lower().endswith(tuple(load_set("events", "suspicions", "scandals"))):
        return _keep_below(document, index, frame)
    suspects = _list_suspects(document, index)
    if not suspects and not _is_only_suspected(document, index):
        return frame
    by, against = (
        tuple(s for s in spans if document.root_of(s) not in suspects) for spans in (frame.by, frame.against)
    )
    counted = tuple(f for f in frame.figures if not any(s.overlaps(f.span) for s in {*frame.against} - {*against}))
    status = "alleged" if frame.status == "occurred" and _is_only_suspected(document, index) else frame.status
    return replace(frame, by=by, against=against, figures=counted, status=status)


def find_suspects(document: Document, index: int) -> tuple[Span, ...]:
    """ "Ermittelt wegen Betrugs gegen A": whom an inquiry is against, where the tree gives them to the deed."""
    if not _inquires(document, index):
        return ()
    deeds = [i for i in document.children(index) if _is_cause(document, i)]
    deeds += [i for deed in deeds for i in document.children(deed) if document.tokens[i].deprel == "nmod"]
    found = (i for deed in deeds for i in _list_suspects(document, deed))
    return next((tuple(phrases_of(document, i)) for i in found), ())


def _keep_below(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame with those alone who hang on its noun ("die Affäre des Konzerns")."""

    def keep(spans: Sequence[Span]) -> tuple[Span, ...]:
        return tuple(
            s for s in spans if (root := document.root_of(s)) is not None and index in document.ancestors(root)
        )

    figures = tuple(f for f in frame.figures if keep((f.span,)))
    return replace(frame, by=keep(frame.by), against=keep(frame.against), parties=keep(frame.parties), figures=figures)


def _list_suspects(document: Document, index: int) -> list[int]:
    """The nouns behind the deed that its inquiry is against; some deeds themselves are against somebody."""
    above = _inquiry_above(document, index)
    if above is None or document.tokens[index].lemma.lower().endswith(tuple(load_set("events", "suspicions", "aimed"))):
        return []
    prepositions = load_set("events", "suspicions", "against")
    beside = [i for i in document.children(above) if i not in {index, document.tokens[index].head}]
    near = (*document.children(index), *beside)
    return [i for i in near if not prepositions.isdisjoint(prepositions_of(document, i))]


def _is_only_suspected(document: Document, index: int) -> bool:
    """Whether the deed is the cause of an inquiry, or the noun above it calls it a suspicion."""
    head = document.tokens[index].head
    suspected = head >= 0 and document.tokens[head].lemma.lower() in load_set("events", "suspicions", "nouns")
    return suspected or (_is_cause(document, index) and _inquiry_above(document, index) is not None)


def _is_cause(document: Document, index: int) -> bool:
    return not load_set("events", "suspicions", "causes").isdisjoint(prepositions_of(document, index))


def _inquiry_above(document: Document, index: int) -> int | None:
    """The word for an inquiry on which the deed hangs."""
    for above, _ in zip(document.ancestors(index), range(MAX_CLIMB), strict=False):
        if _inquires(document, above):
            return above
        if document.tokens[above].deprel in CLAUSES:
            break
    return None


def _inquires(document: Document, index: int) -> bool:
    if document.tokens[index].upos in NOUNS:
        return document.tokens[index].lemma.lower() in load_set("events", "suspicions", "inquiries")
    return full_lemma(document, index) in load_set("events", "suspicions", "inquiring")

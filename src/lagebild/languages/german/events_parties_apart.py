"""Who meets, without where and with whom that the tree takes for a part of the phrase ("die Bauern im Landtag")."""

from collections.abc import Iterator
from dataclasses import replace

from lagebild.languages.german.clauses import prepositions_of, span_of, subtree
from lagebild.languages.german.events_joint import unite_spans
from lagebild.languages.german.events_roles import BRANCHES_LEFT_OUT, phrases_of
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.name_borders import PERSON
from lagebild.languages.german.words import load_set
from lagebild.model.facts import TALK
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

PLURAL = "Plur"


def part_parties(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The talk with each party up to where it is held or with whom, which follow behind the finite verb."""
    if frame.type != TALK or document.tokens[index].upos != "VERB":
        return frame
    finite = _finite_of(document, index)
    parties: tuple[Span, ...] = ()
    others: tuple[Span, ...] = ()
    places: tuple[Span, ...] = ()
    for span in frame.parties:
        root = document.root_of(span)
        apart = list(_list_apart(document, root, span, index)) if root is not None and root > finite >= 0 else []
        if not apart or root is None:
            parties = (*parties, span)
            continue
        without = {i for head, _ in apart for i in subtree(document, head)}
        kept = [i for i in subtree(document, root, without=BRANCHES_LEFT_OUT) if i not in without]
        own = [i for i in kept if not (document.tokens[i].deprel == "case" and document.tokens[i].head == root)]
        parties = (*parties, span_of(document, own))
        others += tuple(s for head, place in apart if not place for s in phrases_of(document, head))
        places += tuple(s for head, place in apart if place for s in phrases_of(document, head))
    return replace(frame, parties=unite_spans(parties, others), place=frame.place or places[:1])


def _finite_of(document: Document, verb: int) -> int:
    """The finite verb of the clause; what stands behind it need not belong together."""
    around = (verb, *document.children(verb))
    return next((i for i in around if document.tokens[i].feats.get("VerbForm") == "Fin"), -1)


def _list_apart(document: Document, root: int, span: Span, verb: int) -> Iterator[tuple[int, bool]]:
    """The nouns behind that of a party that are no part of it: with whom it meets, and where ("True" beside these)."""
    if document.tokens[root].head != verb:
        return
    inside, others = load_set("events", "parties_apart", "inside"), load_set("events", "parties_apart", "others")
    for child in document.children(root):
        if child < root or document.tokens[child].deprel != "nmod" or not span.contains(document.tokens[child].span):
            continue
        cases = prepositions_of(document, child)
        if not inside.isdisjoint(cases) and _may_be_elsewhere(document, root):
            yield child, True
        elif not others.isdisjoint(cases) and _is_somebody(document, child):
            yield child, False


def _may_be_elsewhere(document: Document, root: int) -> bool:
    """Whether the noun names people or several bodies, and no single body by where it sits ("die Führung in A")."""
    return document.tokens[root].feats.get("Number") == PLURAL or _is_somebody(document, root)


def _is_somebody(document: Document, index: int) -> bool:
    near = (index, *document.children(index))
    named = any(n.label == PERSON and n.span.contains(document.tokens[i].span) for n in document.names for i in near)
    sense = noun_sense(document.tokens[index].lemma)
    return named or (sense is not None and sense.kind == "person")

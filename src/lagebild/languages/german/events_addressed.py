"""Who is only spoken to in a sentence ("Frau Rehn, die Bahn hat …"): he takes no part in what it tells."""

from dataclasses import replace

from lagebild.languages.german.clauses import SUBJECTS, roots_in, run_around, span_of
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

COMMA = ","
LONGEST = 5
"""Words of a form of address, with its comma."""


def is_addressed(document: Document, index: int) -> bool:
    """Whether a title opens the sentence with the word, and a main clause follows behind its comma.

    "Frau Rehn, Chefin der Bahn, hat …" and "Frau Rehn, die … ist, hat …" tell of her.
    """
    sentence = document.sentences[document.tokens[index].sentence]
    opening = range(sentence.first, min(sentence.first + LONGEST, sentence.last))
    comma = next((i for i in opening if document.tokens[i].text == COMMA), -1)
    if not index < comma < sentence.last - 1:
        return False
    if document.tokens[sentence.first].text not in load_set("mentions", "speaking_to", "titles"):
        return False
    if "Rel" in document.tokens[comma + 1].feats.get("PronType", ""):
        return False
    behind = range(comma + 1, sentence.last)
    finite = next((i for i in behind if document.tokens[i].feats.get("VerbForm") == "Fin"), sentence.last)
    closing = next((i for i in behind if document.tokens[i].text == COMMA), sentence.last)
    return finite < closing


def without_address(document: Document, span: Span) -> Span:
    """A span that begins with who is spoken to, from behind the comma on ("Frau Rehn, die Bahn")."""
    inside = document.indices_of(span)
    sentence = document.sentences[document.tokens[inside.start].sentence]
    comma = next((i for i in inside if document.tokens[i].text == COMMA), -1)
    if inside.start != sentence.first or not is_addressed(document, sentence.first) or comma + 1 not in inside:
        return span
    if any(document.tokens[i].upos in VERBAL for i in inside[comma + 1 - inside.start :]):
        roots = (i for i in roots_in(document, tuple(inside)) if i > comma)
        subject = next((i for i in roots if document.tokens[i].deprel in SUBJECTS), None)
        return span if subject is None else span_of(document, run_around(document, subject))
    return Span(document.tokens[comma + 1].span.start, span.end)


def mend_addressed(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """ "Herr Dorn, heute haben Bauern protestiert": the frame with its subject that the tree took for an object."""
    below = tuple(document.children(index))
    subjects = [i for i in below if document.tokens[i].deprel == "nsubj"]
    objects = [i for i in below if document.tokens[i].deprel == "obj"]
    if frame.by or len(objects) != 1 or not subjects or not all(is_addressed(document, i) for i in subjects):
        return frame
    doers = tuple(span for span in frame.against if document.root_of(span) == objects[0])
    return replace(frame, by=doers, against=tuple(span for span in frame.against if span not in doers))

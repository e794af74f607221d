"""Names side by side that the model takes for one, cut where the tables know both: "1. FC Auheim FC Talheim"."""

from collections.abc import Iterator
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.mention_words import sex_by_first_name, word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name

CUT_LABELS = frozenset({"ORG", "PER", "LOC"})
MIN_WEIGHT = 0.6
"""A part must mean its entity this surely; words that may be anything cut no name."""
MIN_BODY_WEIGHT = 0.25
"""The same for a body with a person's full name behind it ("der Grünen Sanna Rehn")."""


def cut_glued(document: Document, knowledge: Knowledge) -> Iterator[Name]:
    """The names of the model, two of them where one is made of two known names, or of a body's and a person's."""
    for name in document.names:
        cut = _cut(document, name, knowledge) if name.label in CUT_LABELS else None
        yield from cut or (name,)


def _cut(document: Document, name: Name, knowledge: Knowledge) -> tuple[Name, ...] | None:
    indices = document.indices_of(name.span)
    if name.label == "LOC":
        return _without_heading(document, name, knowledge) if len(indices) == 2 else None
    if len(indices) < 2 or _kind(knowledge, name.span.of(document.text)):
        return None
    for index in indices[1:]:
        left = Span(name.span.start, document.tokens[index - 1].span.end)
        right = Span(document.tokens[index].span.start, name.span.end)
        labels = _labels(knowledge, left.of(document.text), right.of(document.text))
        if labels is None and name.label == "ORG" and _is_person_of_body(document, knowledge, left, right):
            labels = "ORG", "PER"
        if labels is not None:
            return replace(name, span=left, label=labels[0]), replace(name, span=right, label=labels[1])
    return None


def _without_heading(document: Document, name: Name, knowledge: Knowledge) -> tuple[Name, ...] | None:
    """The town alone, where the common noun behind it is the heading of a column ("Auheim Verkehr")."""
    town, noun = document.tokens_in(name.span)
    sites = tuple(site.lower() for site in word_set("places", "sites"))
    common = noun.upos == "NOUN" and noun.text.istitle() and is_known(noun.text)
    if not common or noun.text.lower().endswith(sites) or knowledge.candidates(noun.text):
        return None
    known = _kind(knowledge, town.text) == "place" and not _kind(knowledge, name.span.of(document.text))
    return (replace(name, span=town.span),) if known else None


def _labels(knowledge: Knowledge, left: str, right: str) -> tuple[str, str] | None:
    """The labels of the two parts, or None where they may be one name."""
    kinds = _kind(knowledge, left), _kind(knowledge, right)
    if kinds == ("organisation", "organisation"):
        return "ORG", "ORG"
    if kinds == ("person", "person") and sex_by_first_name(f"{left.split()[0]} X") is None:
        return "PER", "PER"
    if kinds == ("person", "person") and " " in left and " " in right:
        return "PER", "PER"
    if kinds == ("person", "organisation") and " " in left and left.endswith("s"):
        return "PER", "ORG"  # "Anna Rehns Vereinte Mitte"
    return None


def _is_person_of_body(document: Document, knowledge: Knowledge, left: Span, right: Span) -> bool:
    """Whether a full name, of which a first name or the text itself tells, stands behind the name of a body."""
    words = right.of(document.text)
    labels = {n.label for n in document.names if n.span.of(document.text) in (words, words.split()[-1])}
    person = " " in words and (sex_by_first_name(words) is not None or labels == {"PER"})
    return person and _kind(knowledge, left.of(document.text), least=MIN_BODY_WEIGHT) == "organisation"


def _kind(knowledge: Knowledge, text: str, *, least: float = MIN_WEIGHT) -> str:
    """The kind of whom the name surely means; empty where the tables do not tell."""
    rows = [c for c in knowledge.candidates(text) if c.how not in ("adjective", "demonym") and not c.needs]
    known = knowledge.entity(rows[0].entity) if rows and rows[0].weight >= least else None
    return known.kind if known is not None else ""

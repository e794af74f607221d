"""Names side by side that the model takes for one, cut where the tables know both: "1. FC Auheim FC Talheim"."""

from collections.abc import Iterator
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.clauses import verb_readings
from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.mention_words import noun_sense, sex_by_first_name, word_set
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name

CUT_LABELS = frozenset({"ORG", "PER", "LOC"})
MIN_WEIGHT = 0.6
"""A part must mean its entity this surely; words that may be anything cut no name."""
MIN_BODY_WEIGHT = 0.25
"""The same for a body with a person's full name behind it ("der Grünen Sanna Rehn")."""

_LEADING = frozenset(("VERB", "AUX", "SCONJ"))
"""Behind these two members of a clause may stand side by side before its verb."""


def cut_glued(document: Document, knowledge: Knowledge) -> Iterator[Name]:
    """The names of the model, two of them where one is made of two known names, or of a body's and a person's."""
    for name in document.names:
        name = _without_preposition(document, name)
        cut = _cut(document, name, knowledge) if name.label in CUT_LABELS else None
        yield from cut or (name,)


def _without_preposition(document: Document, name: Name) -> Name:
    """The bare surname behind a verb that asks or gets something "von" somebody; who is noble is told so elsewhere."""
    indices = document.indices_of(name.span)
    asked = load_set("speech", "hearers", "asked")
    if name.label != "PER" or len(indices) != 2 or document.tokens[indices[0]].text not in asked:
        return name
    words, surname = name.span.of(document.text), document.tokens[indices[-1]]
    noble = any(other.span.of(document.text).endswith(f" {words}") for other in document.names)
    verb = surname.head if surname.deprel == "obl" else -1
    if noble or verb < 0 or verb in indices:
        return name
    taking = load_set("speech", "hearers", "asking_of") | word_set("verbs", "taking")
    taken = not taking.isdisjoint(verb_readings(document, verb))
    subject = any(document.tokens[i].deprel == "nsubj" for i in document.children(verb))
    return replace(name, span=surname.span) if taken and subject else name


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
        if len(indices) == 2 and labels == ("PER", "PER") and _is_one_person(document, knowledge, indices[0]):
            return None
        if labels is None and name.label == "ORG":
            beside = _is_person_of_body, _is_person_cited
            labels = ("ORG", "PER") if any(fits(document, knowledge, left, right) for fits in beside) else None
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
    if kinds == ("person", "person") and " " in left:
        return "PER", "PER"  # "Emmanuel Macron Wladimir Putin", "Emmanuel Macron Putin"
    if kinds == ("person", "organisation") and " " in left and left.endswith("s"):
        return "PER", "ORG"  # "Anna Rehns Vereinte Mitte"
    return None


def _is_one_person(document: Document, knowledge: Knowledge, first: int) -> bool:
    """Whether two surnames are one person's name: behind a calling that the first never had, or before the verb."""
    tokens = document.tokens
    before = tokens[first - 1] if first and tokens[first - 1].sentence == tokens[first].sentence else None
    sense = noun_sense(before.text) if before is not None else None
    if before is not None and sense is not None and sense.kind == "person":
        role = knowledge.role(before.text)
        known = next((knowledge.entity(c.entity) for c in knowledge.candidates(tokens[first].text)), None)
        return known is None or role is None or all(office.role != role.key for office in known.offices)
    behind = tokens[first + 2] if first + 2 < len(tokens) else None
    opening = [t for t in tokens[:first] if t.sentence == tokens[first].sentence]
    led = any(t.upos in _LEADING or t.text == "," for t in opening)
    return not led and behind is not None and behind.feats.get("VerbForm") == "Fin"


def _is_person_of_body(document: Document, knowledge: Knowledge, left: Span, right: Span) -> bool:
    """Whether a full name, of which a first name or the text itself tells, stands behind the name of a body."""
    words = right.of(document.text)
    labels = {n.label for n in document.names if n.span.of(document.text) in (words, words.split()[-1])}
    person = " " in words and (sex_by_first_name(words) is not None or labels == {"PER"})
    return person and _kind(knowledge, left.of(document.text), least=MIN_BODY_WEIGHT) == "organisation"


def _is_person_cited(document: Document, knowledge: Knowledge, left: Span, right: Span) -> bool:
    """Whether the last word is the surname of a person of the text, behind the medium that cites him."""
    words, surname = left.of(document.text), right.of(document.text)
    before = noun_sense(document.tokens[max(0, document.indices_of(left)[0] - 1)].text)
    told = before is not None and before.base.lower().endswith(tuple(word_set("bodies", "of_media")))
    medium = told or knowledge.outlet_of(name=words) is not None or knowledge.agency_of(words) is not None
    fulls = (name.span.of(document.text) for name in document.names if name.label == "PER")
    return medium and " " not in surname and any(full.endswith(f" {surname}") for full in fulls)


def _kind(knowledge: Knowledge, text: str, *, least: float = MIN_WEIGHT) -> str:
    """The kind of whom the name surely means; empty where the tables do not tell."""
    rows = [c for c in knowledge.candidates(text) if not c.derived and not c.needs]
    known = knowledge.entity(rows[0].entity) if rows and rows[0].weight >= least else None
    return known.kind if known is not None else ""

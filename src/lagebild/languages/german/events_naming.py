"""Which words can name who takes part in an event: somebody or something, and no day, article or dateline."""

import re
from collections.abc import Sequence

from lagebild.languages.german.clauses import span_of, subtree
from lagebild.languages.german.events_addressed import is_addressed, without_address
from lagebild.languages.german.mention_things import QUOTES
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.name_borders import PERSON
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, Token

NAMELESS = frozenset({"ADJ", "ADP", "ADV", "CCONJ", "SCONJ", "PUNCT"})
"""Parts of speech that alone name nobody."""
PRONOUNS = frozenset({"PRON", "DET"})
OTHER_PRONOUNS = frozenset({"Art", "Rel"})
"""Kinds of pronouns that look like those that point back."""
JOINTS = frozenset({"ADP", "CCONJ", "PUNCT"})
"""What joins the two ends of a range of time."""
PLACE = "LOC"
_DASH = re.compile(r"\s[–-]\s")
"""What parts a dateline from its sentence."""
LONGEST_DATELINE = 60


def list_naming(document: Document, spans: Sequence[Span], without: Sequence[Span] = ()) -> tuple[Span, ...]:
    """The spans that can name somebody; none around the words of `without`."""
    allowed = (_without_quotes(document, s) for s in spans if not any(s.contains(word) for word in without))
    allowed = (_named_of_many(document, without_address(document, s)) for s in allowed)
    named = (s for s in allowed if any(_may_name(t) for t in document.tokens_in(s)) and not _speaks_to(document, s))
    return tuple(s for s in named if not _is_time(document, s) and not opens_sentence(document, s))


def _speaks_to(document: Document, span: Span) -> bool:
    root = document.root_of(span)
    return root is not None and is_addressed(document, root)


def _named_of_many(document: Document, span: Span) -> Span:
    """ "Einer der Fahrer, der Pole Jan Moor": the words behind the comma, which say who it is."""
    root = document.root_of(span)
    if root is None or document.tokens[root].text.lower() not in load_set("mentions", "determiners", "one"):
        return span
    below = [i for i in document.children(root) if i > root]
    many = any(document.tokens[i].deprel == "nmod" for i in below)
    names = [i for i in below if document.tokens[i].deprel == "appos" and _is_person(document, i)]
    return span_of(document, subtree(document, names[0])) if many and names else span


def _is_person(document: Document, index: int) -> bool:
    inside = {document.tokens[i].span for i in subtree(document, index)}
    return any(name.label == PERSON and any(name.span.contains(s) for s in inside) for name in document.names)


def _without_quotes(document: Document, span: Span) -> Span:
    """The span without quotation marks at its ends: a model that cuts inside of a quotation leaves one of two."""
    tokens = [t for t in document.tokens_in(span) if t.text not in QUOTES]
    return Span(max(span.start, tokens[0].span.start), min(span.end, tokens[-1].span.end)) if tokens else span


def points_back(token: Token) -> bool:
    """Whether the word only takes up what was told, and nobody ("Dies war das erste Gespräch")."""
    pronoun = token.upos in PRONOUNS and not OTHER_PRONOUNS & set(token.feats.get("PronType", "").split(","))
    return pronoun and token.text.lower() in speech_words().pointing


def _may_name(token: Token) -> bool:
    article = token.upos == "DET" and token.feats.get("PronType") == "Art"
    nobody = article or token.upos in NAMELESS or points_back(token)
    return not nobody and token.text.lower() not in speech_words().expletives


def _is_time(document: Document, span: Span) -> bool:
    """Whether all words tell when, those between two times apart: "Mai bis Juni 2015"."""
    times = [time for time, _, _ in document.times if time.overlaps(span)]
    rest = (t for t in document.tokens_in(span) if not any(time.overlaps(t.span) for time in times))
    return bool(times) and all(token.upos in JOINTS for token in rest)


def opens_sentence(document: Document, span: Span) -> bool:
    """Whether the words are places before the dash with which a report begins: "Bonn/Graz – Die Minister ..."."""
    sentence = document.sentence_at(span.start)
    if sentence is None or span.start - sentence.span.start > LONGEST_DATELINE:
        return False
    dash = _DASH.search(document.text, span.end, sentence.span.end)
    if dash is None or dash.start() != span.end:
        return False
    return any(name.label == PLACE and name.span.start == sentence.span.start for name in document.names)


def is_known_person(phrase: Sequence[Token]) -> bool:
    """Whether the phrase, its noun first, describes one person who was told before ("der Minister")."""
    noun, sense = phrase[0], noun_sense(phrase[0].text)
    definite = any(
        t.deprel == "det" and t.text.lower() in load_set("mentions", "determiners", "definite") for t in phrase[1:]
    )
    return definite and sense is not None and sense.kind == "person" and noun.feats.get("Number") == "Sing"

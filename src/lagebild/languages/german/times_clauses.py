"""The sentence and the clauses around a time expression."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from lagebild.languages.german.times_grammar import load_forms, load_pattern
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, Token

_SENTENCE_END = re.compile(r"(?<!\d)[.!?:](?=[\s\"“”»«]+[A-ZÄÖÜ„\"»«(\d])|\n")
LONGEST_SENTENCE = 1500
"""Characters on either side within which a sentence must begin and end when the document has no sentences."""

OPENING_MARKS = frozenset("„«»“(")
"""A quotation or insertion that tells no tense of its own goes on with the clause before it."""
CLOSING_MARKS = frozenset("“”»«")
LONGEST_TITLE = 60
"""So many characters between quotation marks name something within a clause."""
COMMA = ","
INSERTED = 2
"""Behind a clause and an insertion the clause goes on."""
VERBAL = frozenset({"VERB", "AUX"})
HANGING = frozenset({"ccomp", "advcl", "acl", "acl:relcl"})
"""Relations of a clause to the one on which it hangs."""


def sentence_around(document: Document, span: Span) -> Span:
    """The sentence in which the expression stands."""
    sentence = document.sentence_at(span.start)
    if sentence is not None:
        return cover((_close_brackets(document, sentence.span), span))
    text, first = document.text, max(0, span.start - LONGEST_SENTENCE)
    last = min(len(text), span.end + LONGEST_SENTENCE)
    # the border must be allowed to see the first letter of the expression
    starts = [m.end() for m in _SENTENCE_END.finditer(text, first, span.start + 1)]
    end = _SENTENCE_END.search(text, span.end, last)
    return Span(starts[-1] if starts else first, end.start() if end else last)


def cut_clauses(document: Document, sentence: Span) -> list[Span]:
    """The sentence cut at commas, dashes, quotation marks and where a second finite verb is joined."""
    marks = {m.start() for m in load_pattern("clause_end").finditer(document.text, sentence.start, sentence.end)}
    marks -= set(_list_commas_of_time(document, sentence))
    starts = {sentence.start, *marks, *_list_joints(document, sentence)}
    return [Span(a, b) for a, b in pairwise((*sorted(starts), sentence.end))]


def clause_around(document: Document, span: Span, sentence: Span) -> Span:
    """The clause of the sentence in which the expression begins."""
    return next((c for c in cut_clauses(document, sentence) if c.start <= span.start < c.end), sentence)


def clause_up_to(document: Document, span: Span) -> Span:
    """The clause of its sentence in which the expression begins, or at the end of which it stands."""
    sentence = sentence_around(document, span)
    return next((c for c in cut_clauses(document, sentence) if c.start <= span.start <= c.end), sentence)


def _list_commas_of_time(document: Document, sentence: Span) -> Iterator[int]:
    """The commas around a date or hour that only tells a day more exactly: "bis Freitag, 18 Uhr, öffnen"."""
    for match in load_pattern("apposed_time").finditer(document.text, sentence.start, sentence.end):
        yield match.start()
        if match["end"] and _goes_on_to_infinitive(document.tokens_in(Span(match.end(), sentence.end))):
            yield match.start("end")


def _goes_on_to_infinitive(behind: Sequence[Token]) -> bool:
    """Whether the words up to the next comma are the rest of a clause that ends in an infinitive or participle."""
    rest = list(takewhile(lambda token: token.upos != "PUNCT", behind))
    verbs = [token for token in rest if token.upos in VERBAL]
    opens = bool(rest) and rest[0].upos == "SCONJ"  # "um Brot zu kaufen"
    ends = bool(verbs) and rest[-1] is verbs[-1]
    return ends and not opens and all(t.feats.get("VerbForm") != "Fin" for t in verbs)


def _list_joints(document: Document, sentence: Span) -> Iterator[int]:
    """Where a word such as "and" joins a clause with a finite verb of its own."""
    for index in document.indices_of(sentence):
        verb = document.tokens[index].head
        if document.tokens[index].upos != "CCONJ" or verb <= index or document.tokens[verb].deprel != "conj":
            continue
        if document.tokens[document.tokens[verb].head].upos in VERBAL and _has_finite(document, verb, index):
            yield document.tokens[index].span.start


def _has_finite(document: Document, verb: int, joint: int) -> bool:
    """Whether the verb is finite or has an auxiliary behind the joint."""
    parts = (verb, *(i for i in document.children(verb) if i > joint))
    return any(document.tokens[i].upos in VERBAL and document.tokens[i].feats.get("VerbForm") == "Fin" for i in parts)


def over_insertions(document: Document, clauses: list[Span]) -> Span:
    """The first clause, with what goes on behind brackets, a title or an apposition that cuts it."""
    text = document.text
    if len(clauses) <= INSERTED:
        return clauses[0]
    inserted, behind = clauses[1].of(text), clauses[INSERTED]
    closed = text[behind.start]
    cut = inserted[0] == "(" and closed == ")"
    titled = inserted[0] in OPENING_MARKS and closed in CLOSING_MARKS and len(inserted) <= LONGEST_TITLE
    apposed = inserted[0] == closed == COMMA and _closes_frame(document, clauses[1], behind)
    return cover((clauses[0], behind)) if cut or titled or apposed else clauses[0]


def _closes_frame(document: Document, inserted: Span, behind: Span) -> bool:
    """Whether the words behind an insertion without a verb are only the participle or infinitive of the clause."""
    if any(token.upos in VERBAL for token in document.tokens_in(inserted)):
        return False
    words = [token for token in document.tokens_in(behind) if token.upos != "PUNCT"]
    forms = [token.feats.get("VerbForm") for token in words if token.upos in VERBAL]
    return bool(words) and words[-1].upos in VERBAL and bool(forms) and "Fin" not in forms


def _close_brackets(document: Document, sentence: Span) -> Span:
    """The sentence with the next one, where an abbreviation in brackets cuts it: "(Bez. Landeck)"."""
    words, behind = sentence.of(document.text), document.sentence_at(sentence.end + 1)
    return cover((sentence, behind.span)) if behind and words.count("(") > words.count(")") else sentence


def stands_aside(document: Document, span: Span) -> bool:
    """Whether the expression dates what lies behind the news: since when it is so, a relative clause or attribute."""
    if load_pattern("opens_since").match(document.text, span.start):
        return True
    root = document.root_of(span)
    path = () if root is None else (root, *document.ancestors(root))
    return any(document.tokens[index].deprel.startswith(("acl", "amod")) for index in path)


def ends_then(document: Document, span: Span) -> bool:
    """Whether something lasts until midnight or ends then, which is the midnight with which the day ends."""
    sentence = sentence_around(document, span)
    if any(
        m.end() == span.end for m in load_pattern("until_midnight").finditer(document.text, sentence.start, span.end)
    ):
        return True
    clause = clause_around(document, span, sentence)
    return load_pattern("ends_then").search(document.text, clause.start, clause.end) is not None


def opens_with_verb(document: Document, clause: Span) -> bool:
    """Whether a finite verb opens the clause, as it does where it only tells who says so: "..., sagte Kern, ..."."""
    first = next((t for t in document.tokens_in(clause) if t.upos != "PUNCT"), None)
    return first is not None and first.upos == "VERB" and first.feats.get("VerbForm") == "Fin"


def hangs_on_reported(document: Document, clause: Span) -> bool:
    """Whether what looks like a past is a subjunctive, since the clause hangs on one in the subjunctive of the present.

    "Er hoffe, dass die Preise fielen" renders "fallen".
    """
    for index in document.indices_of(clause):
        token = document.tokens[index]
        if token.feats.get("VerbForm") != "Fin" or token.feats.get("Tense") != "Past" or token.head < 0:
            continue
        relation = token.deprel if token.upos == "VERB" else document.tokens[token.head].deprel
        verb = index if token.upos == "VERB" else token.head
        head = document.tokens[verb].head
        if relation not in HANGING or head < 0 or not _looks_alike(document, token, clause):
            return False
        marks = {document.tokens[i].text.lower() for i in document.children(verb)}
        return marks.isdisjoint(load_forms("opens_past")) and _tells_reported_present(document, head)
    return False


def _looks_alike(document: Document, token: Token, clause: Span) -> bool:
    """Whether the past of the verb may be its subjunctive, which replaces that of the present where this shows none."""
    if load_pattern("alike_plural").fullmatch(token.text):
        return True
    condition = load_pattern("condition_opening").match(clause.of(document.text))
    return condition is not None and load_pattern("alike_singular").fullmatch(token.text) is not None


def _tells_reported_present(document: Document, verb: int) -> bool:
    """Whether the verb stands in the subjunctive of the present or future, and not of the perfect."""
    parts = [document.tokens[i] for i in (verb, *document.children(verb)) if document.tokens[i].upos in VERBAL]
    reported = any(t.feats.get("Mood") == "Sub" and t.feats.get("Tense") == "Pres" for t in parts)
    return reported and document.tokens[verb].feats.get("VerbForm") != "Part"

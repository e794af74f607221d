"""Printed interviews whose answers bear no label: paragraphs that ask, paragraphs that answer, and who is asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lagebild.languages.german.quotation_marks import ALIKE, CLOSED_BY
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, Sentence

MAX_LABEL_WORDS = 5
"""A name with first name, title and party; what is longer before a colon or comma is a clause."""
NAMING = frozenset({"NOUN", "PROPN", "ADJ", "X"})
"""Tags of the words of a label."""
MIN_TURNS = 2
"""Turns of one who is interviewed or asks: a label or question that stands once makes no interview."""
MAX_REMARK = 2
"""Sentences of a paragraph that asks without a question mark; answers are longer."""

LETTER = 0.5
"""Share of the paragraphs below questions that address somebody, at least, in an open letter: nobody answers there."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one label announces, or one question and its answer."""

    label: Span | None
    """Who speaks; None where nobody is named."""
    name: str
    """Its last word, by which it returns."""
    first: int
    """Index of the sentence with which it begins."""
    last: int
    """Index of the first sentence that is no longer of the turn."""


def find_quoted_answers(document: Document) -> Iterator[Turn]:
    """Questions put to somebody by name, and the next ones, each with a paragraph in quotation marks below it.

    "Frau Kern, kommt der Bau?", and below that "„Das ist sicher.“"
    """
    asked: Span | None = None
    for number in range(len(document.sentences) - 1):
        last = end_of_paragraph(document, number + 1)
        if not is_question(document, number) or not _is_quotation(document, number + 1, last):
            continue
        asked = find_addressed(document, document.sentences[number].span) or asked
        if asked is not None:
            yield from _ask_and_answer(document, asked, range(number, number + 1), range(number + 1, last))


def find_plain_answers(document: Document) -> Iterator[Turn]:
    """Paragraphs that ask somebody, and those that answer, without label or quotation marks.

    "Frau Kern, kommt der Bau?", and below that "Das ist sicher."; what only tells of the one asked is no turn.
    """
    parts = _paragraphs(document)
    asking = [n for n, part in enumerate(parts[:-1]) if _asks(document, part)]
    asking = [n for n in asking if n + 1 not in asking]
    asked, start = _find_asked(document, parts, asking)
    if asked is None or len(asking) < MIN_TURNS:
        return
    questions = [*_find_questions(document, parts, asking, start), len(parts)]
    if sum(_addresses(document, parts[n + 1]) for n in questions[:-1]) >= LETTER * len(questions[:-1]):
        return
    for place, after in pairwise(questions):
        answer, *further = parts[place + 1 : after]
        if not _tells_of(document, answer, asked):
            yield from _ask_and_answer(document, asked, parts[place], answer)
        for part in further if after < len(parts) else ():
            if _speaks_of_himself(document, part) and not _tells_of(document, part, asked):
                yield _answer(document, asked, part)


def _ask_and_answer(document: Document, asked: Span, question: range, answer: range) -> Iterator[Turn]:
    yield Turn(None, "", question.start, question.stop)
    yield _answer(document, asked, answer)


def _answer(document: Document, asked: Span, part: range) -> Turn:
    label = _find_own_label(document, part, asked) or asked
    return Turn(label, last_word(document, asked), part.start, part.stop)


def _find_own_label(document: Document, part: range, asked: Span) -> Span | None:
    """ "Kern: Das ist sicher.": the label of a paragraph that names who is interviewed."""
    label = find_label(document, document.sentences[part[0]])
    same = label is not None and last_word(document, label).lower() == last_word(document, asked).lower()
    return label if same else None


def _paragraphs(document: Document) -> list[range]:
    """The sentences of every paragraph."""
    starts = [n for n in range(len(document.sentences)) if not n or is_last(document, n - 1)]
    return [range(first, last) for first, last in pairwise([*starts, len(document.sentences)])]


def _asks(document: Document, part: range) -> bool:
    """Whether a paragraph ends with a question and is not quoted from end to end."""
    words = document.sentences[part[-1]].span.of(document.text)
    opening = document.sentences[part[0]].span.of(document.text)[:1]
    return words.endswith("?") and opening not in CLOSED_BY and opening != ALIKE


def _find_asked(document: Document, parts: Sequence[range], asking: Sequence[int]) -> tuple[Span | None, int]:
    """Whom a question addresses by name, or the only person named above questions put to "Sie"; and the first one."""
    for place in asking:
        inside = (find_addressed(document, document.sentences[n].span) for n in parts[place])
        asked = next((span for span in inside if span is not None), None)
        if asked is not None:
            return asked, place
    polite = [n for n in asking if _addresses(document, parts[n])]
    answered = [n for n in asking if _speaks_of_himself(document, parts[n + 1])]
    if min(len(polite), len(answered)) < MIN_TURNS:
        return None, 0
    first = min(polite[0], answered[0])
    above = document.sentences[parts[first][0]].span.start
    people = [n.span for n in document.names if n.label == "PER" and n.span.end <= above]
    alone = len({last_word(document, span) for span in people}) == 1
    return (max(people, key=len), first) if alone else (None, 0)


def find_addressed(document: Document, sentence: Span) -> Span | None:
    """Title and name with which a question begins, up to its comma ("Frau Kern, …")."""
    titles = load_set("mentions", "wording", "titles")
    reach = document.tokens_in(sentence)[:MAX_LABEL_WORDS]
    comma = next((i for i, token in enumerate(reach) if token.text == ","), 0)
    if comma < 2 or reach[0].text not in titles or reach[comma - 1].upos != "PROPN":
        return None
    # "Frau Kern, Herr Moor, …" asks two
    several = any(t.text in titles for t in reach[comma + 1 : comma + 2])
    return None if several else Span(reach[0].span.start, reach[comma - 1].span.end)


def _find_questions(document: Document, parts: Sequence[range], asking: Sequence[int], start: int) -> Iterator[int]:
    """Places of the paragraphs that ask, be it with a remark that is answered."""
    behind = start
    for place in range(start, len(parts) - 1):
        asked = place in asking
        if asked or (place > behind and _remarks(document, parts[place], parts[place + 1], place + 1 in asking)):
            yield place
            behind = place + 1


def _remarks(document: Document, part: range, below: range, asked_below: bool) -> bool:
    """ "Sie haben verloren.": whether a short paragraph, not in the first person, has an answer below it."""
    if asked_below or len(part) > MAX_REMARK or _speaks_of_himself(document, part):
        return False
    return _addresses(document, part) or _opens_on_his(document, part) or _speaks_of_himself(document, below)


def _opens_on_his(document: Document, part: range) -> bool:
    """ "Ihr Antrag wurde vertagt.": whether a paragraph opens with what belongs to whom it addresses."""
    first, second = document.tokens[document.sentences[part[0]].first :][:2]
    return first.text in load_set("speech", "interviews", "polite") and second.upos == "NOUN"


def _speaks_of_himself(document: Document, part: range) -> bool:
    return _has_word(document, part, load_set("speech", "interviews", "oneself"))


def _addresses(document: Document, part: range) -> bool:
    """Whether a paragraph addresses somebody politely, by a capital letter inside the sentence or a plural verb."""
    polite = load_set("speech", "interviews", "polite")
    verbs = load_set("speech", "interviews", "polite_verbs")
    for number in part:
        tokens = document.tokens[document.sentences[number].first : document.sentences[number].last]
        if any(t.text in polite for t in tokens[1:]):
            return True
        if tokens[0].text in polite and len(tokens) > 1 and tokens[1].text in verbs:
            return True
    return False


def _has_word(document: Document, part: range, words: frozenset[str]) -> bool:
    tokens = document.tokens[document.sentences[part[0]].first : document.sentences[part[-1]].last]
    return any(t.text.lower() in words for t in tokens)


def _tells_of(document: Document, part: range, asked: Span) -> bool:
    """Whether a paragraph names who is interviewed, not as its label: the report tells of him, or thanks him."""
    name = last_word(document, asked).lower()
    told = sum(t.text.lower() == name for n in part for t in document.tokens_in(document.sentences[n].span))
    return told > (_find_own_label(document, part, asked) is not None)


def is_question(document: Document, number: int) -> bool:
    """Whether the sentence ends a paragraph with a question that nobody in the text says."""
    span = document.sentences[number].span
    between = Span(span.end, document.sentences[number + 1].span.start).of(document.text)
    words = span.of(document.text)
    return words.endswith("?") and "\n" in between and not any(mark in words for mark in (*CLOSED_BY, ALIKE))


def is_last(document: Document, number: int) -> bool:
    """Whether a sentence ends its paragraph."""
    if number + 1 == len(document.sentences):
        return True
    before, behind = document.sentences[number : number + 2]
    return "\n" in document.text[before.span.end : behind.span.start]


def _is_quotation(document: Document, first: int, last: int) -> bool:
    """Whether the sentences are one quotation from end to end."""
    whole = document.text[document.sentences[first].span.start : document.sentences[last - 1].span.end]
    closing = CLOSED_BY.get(whole[:1], ALIKE if whole[:1] == ALIKE else "")
    return whole[-1:] in closing and not any(mark in closing for mark in whole[1:-1]) if closing else False


def find_label(document: Document, sentence: Sentence) -> Span | None:
    """A name or noun before the first colon of a sentence, and nothing else before that."""
    reach = range(sentence.first, min(sentence.first + MAX_LABEL_WORDS, sentence.last))
    colon = next((i for i in reach if document.tokens[i].text == ":"), None)
    if colon is None or colon == sentence.first or colon + 1 == sentence.last:
        return None
    before = document.tokens[sentence.first : colon]
    if not all(t.upos in NAMING and t.text[0].isupper() for t in before):
        return None
    return Span(before[0].span.start, before[-1].span.end)


def last_word(document: Document, label: Span) -> str:
    """The word by which who takes turns is known from one to the next: his last name."""
    return document.tokens_in(label)[-1].text


def end_of_paragraph(document: Document, number: int) -> int:
    """Index of the first sentence behind a line break: who has the last word does not say what stands below."""
    reach = range(number, len(document.sentences))
    return next((n + 1 for n in reach if is_last(document, n)), len(document.sentences))

"""Interviews: the label before a turn names who speaks in it ("Kern: …"), or a question whom it is put to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lagebild.languages.german.clauses import indices_in
from lagebild.languages.german.quotation_marks import ALIKE, CLOSED_BY
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, Sentence, SpeechFrame

MAX_LABEL_WORDS = 5
"""A name with first name, title and party; what is longer before a colon is a clause."""
MIN_TURNS = 2
"""Turns of one who is interviewed or asks: a label that stands once is a headline or announces one quotation."""
ASKING = 0.5
"""Share of the turns of one that asks in which a question stands, at least."""
NAMING = frozenset({"NOUN", "PROPN", "ADJ", "X"})
SPOKEN = "direct"
TURN = "turn of an interview"
"""Rule of what the label of a turn says."""
SCORE = 0.6
"""How sure a sentence of a turn is that the model did not mark."""
ENDS = (".", "!", "?", "…", "”", "“", '"', "»", "«")


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


def take_turns(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames; in an interview every sentence of a turn is said by whom its label, or the question, names."""
    turns = _find_turns(document, words) or _find_lone(document) or list(_find_answers(document))
    if not turns:
        return list(frames)
    spoken: list[SpeechFrame] = []
    said: list[Span] = []
    for turn in turns:
        for number in range(turn.first, turn.last):
            body = _body(document, document.sentences[number], turn)
            if body is None:
                continue
            said.append(document.sentences[number].span)
            spoken += _say(document, body, turn, frames, words)
    return [*(f for f in frames if not any(s.overlaps(f.content[0]) for s in said)), *spoken]


def _find_turns(document: Document, words: SpeechWords) -> list[Turn]:
    """The turns of a text in which two take turns, one of them asking and one of them named."""
    labels = [(n, s) for n, sentence in enumerate(document.sentences) if (s := _label(document, sentence)) is not None]
    names = [document.tokens_in(label)[-1] for _, label in labels]
    texts = [token.text for token in names]
    taking = {text for text in texts if texts.count(text) >= MIN_TURNS}
    named = any(t.text in taking and t.upos != "NOUN" for t in names)
    if len(taking) < MIN_TURNS or not named:
        return []
    kept = [(n, label, t.text) for (n, label), t in zip(labels, names, strict=True) if t.text in taking]
    ends = [*(n for n, _, _ in kept[1:]), len(document.sentences)]
    turns = [Turn(label, name, n, end) for (n, label, name), end in zip(kept, ends, strict=True)]
    turns[-1] = replace(turns[-1], last=_end_of_paragraph(document, turns[-1].first))
    return turns if any(_asks(document, [t for t in turns if t.name == name]) for name in taking) else []


def _label(document: Document, sentence: Sentence) -> Span | None:
    """A name or noun before the first colon of a sentence, and nothing else before that."""
    reach = range(sentence.first, min(sentence.first + MAX_LABEL_WORDS, sentence.last))
    colon = next((i for i in reach if document.tokens[i].text == ":"), None)
    if colon is None or colon == sentence.first or colon + 1 == sentence.last:
        return None
    before = document.tokens[sentence.first : colon]
    if not all(t.upos in NAMING and t.text[0].isupper() for t in before):
        return None
    return Span(before[0].span.start, before[-1].span.end)


def _find_lone(document: Document) -> list[Turn]:
    """Questions without a label, each a paragraph above a turn of the only one who is labelled ("Kern: …")."""
    opening = [n for n in range(len(document.sentences)) if not n or _is_last(document, n - 1)]
    labels = ((n, _label(document, document.sentences[n])) for n in opening)
    named = [(n, label) for n, label in labels if label is not None]
    names = {document.tokens_in(label)[-1].text for _, label in named}
    asked = [n for n, _ in named if n and _is_question(document, n - 1)]
    if len(names) != 1 or len(asked) < MIN_TURNS or len(asked) < len(named):
        return []
    turns: list[Turn] = []
    for number, label in named:
        first = max(n for n in opening if n < number)
        turns.append(Turn(None, "", first, number))
        turns.append(Turn(label, document.tokens_in(label)[-1].text, number, _end_of_paragraph(document, number)))
    return turns


def _is_last(document: Document, number: int) -> bool:
    """Whether a sentence ends its paragraph."""
    behind = document.sentences[number + 1].span.start
    return "\n" in document.text[document.sentences[number].span.end : behind]


def _find_answers(document: Document) -> Iterator[Turn]:
    """Questions put to somebody by name, and the next ones, each with a paragraph in quotation marks below it.

    "Frau Kern, kommt der Bau?", and below that "„Das ist sicher.“"
    """
    asked: Span | None = None
    for number in range(len(document.sentences) - 1):
        last = _end_of_paragraph(document, number + 1)
        if not _is_question(document, number) or not _is_quotation(document, number + 1, last):
            continue
        asked = _find_asked(document, document.sentences[number]) or asked
        if asked is not None:
            yield Turn(None, "", number, number + 1)
            yield Turn(asked, document.tokens_in(asked)[-1].text, number + 1, last)


def _is_question(document: Document, number: int) -> bool:
    """Whether the sentence ends a paragraph with a question that nobody in the text says."""
    span = document.sentences[number].span
    between = Span(span.end, document.sentences[number + 1].span.start).of(document.text)
    words = span.of(document.text)
    return words.endswith("?") and "\n" in between and not any(mark in words for mark in (*CLOSED_BY, ALIKE))


def _is_quotation(document: Document, first: int, last: int) -> bool:
    """Whether the sentences are one quotation from end to end."""
    whole = document.text[document.sentences[first].span.start : document.sentences[last - 1].span.end]
    closing = CLOSED_BY.get(whole[:1], ALIKE if whole[:1] == ALIKE else "")
    return whole[-1:] in closing and not any(mark in closing for mark in whole[1:-1]) if closing else False


def _find_asked(document: Document, sentence: Sentence) -> Span | None:
    """Title and name with which a question begins, up to its comma ("Frau Kern, …")."""
    reach = document.tokens[sentence.first : min(sentence.first + MAX_LABEL_WORDS, sentence.last)]
    comma = next((i for i, token in enumerate(reach) if token.text == ","), 0)
    titled = comma > 1 and reach[0].text in load_set("mentions", "wording", "titles")
    return Span(reach[0].span.start, reach[comma - 1].span.end) if titled and reach[comma - 1].upos == "PROPN" else None


def _asks(document: Document, turns: Sequence[Turn]) -> bool:
    asked = sum(any("?" in document.sentences[n].span.of(document.text) for n in range(t.first, t.last)) for t in turns)
    return asked >= ASKING * len(turns)


def _end_of_paragraph(document: Document, number: int) -> int:
    """Index of the first sentence behind a line break: who has the last word does not say what stands below."""
    for later in range(number + 1, len(document.sentences)):
        between = Span(document.sentences[later - 1].span.end, document.sentences[later].span.start)
        if "\n" in between.of(document.text):
            return later
    return len(document.sentences)


def _body(document: Document, sentence: Sentence, turn: Turn) -> Span | None:
    """What is said of a sentence of the turn: all behind the label, nothing of a heading or a credit in brackets."""
    span, label = sentence.span, turn.label
    start = label.end + 1 if label is not None and span.contains(label) else span.start
    inside = document.tokens_in(Span(start, span.end))
    if not inside or inside[0].text == "(" or not span.of(document.text).endswith(ENDS):
        return None
    return Span(inside[0].span.start, span.end)


def _say(
    document: Document, body: Span, turn: Turn, frames: Sequence[SpeechFrame], words: SpeechWords
) -> Iterator[SpeechFrame]:
    """The sentence said by whom the label names, and what others are said in it to have said."""
    # "Frage: …" names what is done, and nobody
    label = () if turn.label is None else (turn.label,)
    # in capitals as well
    act = words.act_of(turn.name.capitalize(), "NOUN") if label else None
    opening = turn.label is not None and document.text[turn.label.end + 1 : body.start].isspace()
    speaker, cue = (label, ()) if act is None else ((), label if opening else ())
    inside = [f for f in frames if body.contains(cover(f.content))]
    known = max(inside, key=lambda f: len(cover(f.content)), default=None)
    asked = "ask" if body.of(document.text).rstrip('”“"»«').endswith("?") else "assert"
    made = SpeechFrame((body,), SPOKEN, act=asked, score=SCORE, rule=TURN)
    whole = made if known is None else replace(known, content=(body,), form=SPOKEN, condition=())
    yield replace(whole, cue=cue, speaker=speaker, addressee=(), via=(), impersonal=turn.label is None)
    for frame in inside:
        if _is_of_another(document, frame, body, words):
            yield replace(frame, via=speaker)


def _is_of_another(document: Document, frame: SpeechFrame, body: Span, words: SpeechWords) -> bool:
    """Whether a word of the sentence marks the content as said by somebody named in it."""
    who = [document.tokens[i] for i in indices_in(document, frame.speaker)]
    named = bool(who) and not any(t.feats.get("Person") in {"1", "2"} for t in who)
    marked = bool(frame.cue) and all(body.contains(s) for s in (*frame.cue, *frame.speaker))
    return named and marked and frame.form != SPOKEN

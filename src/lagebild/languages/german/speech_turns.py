"""Interviews: the label before a turn names who speaks in it ("Kern: …"), or a question whom it is put to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import indices_in
from lagebild.languages.german.quotation_marks import ALIKE, CLOSED_BY
from lagebild.languages.german.speech_interviews import (
    MIN_TURNS,
    Turn,
    end_of_paragraph,
    find_addressed,
    find_label,
    find_plain_answers,
    find_quoted_answers,
    is_last,
    is_question,
    last_word,
)
from lagebild.languages.german.speech_links import act_of_verb, cue_spans
from lagebild.languages.german.speech_performed import NEUTRAL
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, Sentence, SpeechFrame

ASKING = 0.5
"""Share of the turns of one that asks in which a question stands, at least."""
SPOKEN = "direct"
MODEL = "model"
TURN = "turn of an interview"
"""Rule of what the label of a turn says."""
SCORE = 0.6
"""How sure a sentence of a turn is that the model did not mark."""
ENDS = (".", "!", "?", "…", "”", "“", '"', "»", "«")


def take_turns(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames; in an interview every sentence of a turn is said by whom its label, or the question, names."""
    turns = _find_lone(document) or _find_turns(document, words)
    turns = turns or list(find_quoted_answers(document)) or list(find_plain_answers(document))
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
            made = list(_say(document, body, turn, frames, words))
            opens = number == turn.first and turn.label is not None
            spoken += [_with_question(document, made[0], number, words) if opens else made[0], *made[1:]]
    left = (f for f in frames if not any(s.overlaps(f.content[0]) for s in said))
    first = min(document.sentences[turn.first].span.start for turn in turns)
    return [*(f for f in left if f.content[0].start >= first or not _is_own_voice(document, f)), *spoken]


def _is_own_voice(document: Document, frame: SpeechFrame) -> bool:
    """ "Wir haben mit ihr gesprochen.": above an interview nobody speaks without a cue or quotation marks."""
    sentence = document.sentence_at(frame.content[0].start)
    quoted = sentence is not None and any(mark in sentence.span.of(document.text) for mark in (*CLOSED_BY, ALIKE))
    return frame.form == SPOKEN and not frame.cue and not quoted


def _with_question(document: Document, frame: SpeechFrame, number: int, words: SpeechWords) -> SpeechFrame:
    """ "Was fordern Sie? – Dass er geht.": an answer that is a clause without its verb takes that of the question."""
    opening = document.tokens_in(frame.content[0])[0].text.lower()
    if not number or opening not in words.complementizers:
        return frame
    question = document.sentences[number - 1]
    verb = next((i for i in range(question.first, question.last) if document.tokens[i].head < 0), None)
    if verb is None or act_of_verb(document, verb, words) in {None, NEUTRAL}:
        return frame
    return replace(frame, cue=cue_spans(document, verb))


def _find_turns(document: Document, words: SpeechWords) -> list[Turn]:
    """The turns of a text in which two take turns, one of them asking and one of them named."""
    labels = [
        (n, s) for n, sentence in enumerate(document.sentences) if (s := find_label(document, sentence)) is not None
    ]
    names = [document.tokens_in(label)[-1] for _, label in labels]
    texts = [token.text for token in names]
    taking = {text for text in texts if texts.count(text) >= MIN_TURNS}
    named = any(t.text in taking and t.upos != "NOUN" for t in names)
    if len(taking) < MIN_TURNS or not named:
        return []
    kept = [(n, label, t.text) for (n, label), t in zip(labels, names, strict=True) if t.text in taking]
    ends = [*(n for n, _, _ in kept[1:]), len(document.sentences)]
    turns = [Turn(label, name, n, end) for (n, label, name), end in zip(kept, ends, strict=True)]
    turns[-1] = replace(turns[-1], last=end_of_paragraph(document, turns[-1].first))
    return turns if any(_asks(document, [t for t in turns if t.name == name]) for name in taking) else []


def _find_lone(document: Document) -> list[Turn]:
    """Questions without a label, each a paragraph above a turn of one of those who are labelled ("Kern: …")."""
    opening = [n for n in range(len(document.sentences)) if not n or is_last(document, n - 1)]
    labels = {n: label for n in opening if (label := find_label(document, document.sentences[n])) is not None}
    before = dict(zip(opening[1:], opening, strict=False))
    asked = {n for n in labels if n and before[n] not in labels and is_question(document, n - 1)}
    texts = {n: last_word(document, label) for n, label in labels.items() if n}
    below = {texts[n] for n in asked}
    # "Foto: …", "Interview: …": what credits somebody stands once, and below no question
    named = [n for n, text in texts.items() if text in below or list(texts.values()).count(text) > 1]
    names = {texts[n] for n in named}
    if not names or len(asked) < max(MIN_TURNS, ASKING * len(named) / len(names)):
        return []
    turns: list[Turn] = []
    for number in named:
        # a remark above the only one who answers is the paper's, above one of several another's who goes on
        if number in asked or (len(names) == 1 and before[number] not in labels):
            turns.append(Turn(None, "", before[number], number))
        turns.append(Turn(labels[number], texts[number], number, end_of_paragraph(document, number)))
    return turns


def _asks(document: Document, turns: Sequence[Turn]) -> bool:
    asked = sum(any("?" in document.sentences[n].span.of(document.text) for n in range(t.first, t.last)) for t in turns)
    return asked >= ASKING * len(turns)


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
    others = [f for f in inside if _is_of_another(document, f, body, words)]
    known = max((f for f in inside if f not in others), key=lambda f: len(cover(f.content)), default=None)
    asked = "ask" if body.of(document.text).rstrip('”“"»«').endswith("?") else "assert"
    made = SpeechFrame((body,), SPOKEN, act=asked, score=SCORE, rule=TURN)
    whole = made if known is None else replace(known, content=(body,), form=SPOKEN, condition=())
    # other rules tell forms by their own quotation marks and cues
    whole = whole if whole.rule == MODEL else replace(whole, rule=TURN)
    # what nobody is named for is put to who answers, and neither promises nor refuses anything
    whole = whole if turn.label is not None else replace(whole, act=asked)
    yield replace(whole, cue=cue, speaker=speaker, addressee=(), via=(), impersonal=turn.label is None)
    called = find_addressed(document, body)
    for frame in others:
        yield replace(frame, speaker=tuple(_behind_name(document, frame.speaker, called)), via=speaker)


def _behind_name(document: Document, spans: Sequence[Span], called: Span | None) -> Iterator[Span]:
    """ "Frau Kern, | Minister Moor hat …": the words without the name of whom a question calls at its beginning."""
    for span in spans:
        behind = document.tokens_in(Span(called.end, span.end)) if called and span.start == called.start else ()
        if len(behind) > 1:
            yield Span(behind[1].span.start, span.end)
        elif span != called or len(spans) == 1:
            yield span


def _is_of_another(document: Document, frame: SpeechFrame, body: Span, words: SpeechWords) -> bool:
    """Whether a word of the sentence marks the content as said by somebody named in it."""
    who = [document.tokens[i] for i in indices_in(document, frame.speaker)]
    named = bool(who) and not any(t.feats.get("Person") in {"1", "2"} for t in who)
    marked = bool(frame.cue) and all(body.contains(s) for s in (*frame.cue, *frame.speaker))
    return named and marked and frame.form != SPOKEN

"""What is said behind a colon or under a condition is said as a whole: "Kern droht: Wenn keiner kommt, gehen wir."."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import has_mood, indices_in, is_comma, span_of
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.spans import Span, any_touch, cover, reading_order
from lagebild.model.text import Document, Sentence, SpeechFrame

COLON = ":"
BETWEEN = 3
"""So many words may stand between the verb and its colon ("sagte am Montag:")."""
DIRECT = "direct"


def read_behind_colons(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames; a clause behind a colon is one content of who says it, in whatever parts it was marked."""
    read = list(frames)
    for sentence in document.sentences:
        announced = _find_announced(document, sentence, words)
        if announced is None:
            continue
        verb, said = announced
        parts = [f for f in read if said.contains(cover(f.content))]
        others = any(_is_of_another(document, f, verb, said) for f in parts)
        whole = None if others else _make_whole(document, verb, said, parts, words)
        if whole is not None:
            read = [f for f in read if f not in parts] + [whole]
    return sorted(read, key=lambda f: reading_order(f.content))


def read_behind_conditions(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames; of what somebody says under a condition the main clause is a part: "drohte, wenn …, klage er"."""
    read = list(frames)
    for frame in frames:
        behind = _find_consequence(document, frame, words) if frame in read else None
        if behind is not None:
            parts = [f for f in read if f is frame or behind.contains(cover(f.content))]
            speaker = tuple(span for span in frame.speaker if not behind.overlaps(span))
            whole = replace(frame, content=(Span(frame.content[0].start, behind.end),), speaker=speaker)
            whole = replace(whole, score=max(f.score for f in parts))
            read = [whole if f is frame else f for f in read if f is frame or f not in parts]
    return [_with_condition(document, frame, read, words) for frame in read]


def _with_condition(
    document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords
) -> SpeechFrame:
    """The frame with the condition right before it, where its own verb in the Konjunktiv shows that one stands there.

    "Kern drohte, wenn keiner zahle, | werde er klagen", "Wenn keiner zahle, sagte Kern, | werde er klagen".
    """
    inside = indices_in(document, frame.content)
    first = document.tokens[inside[0]] if inside and frame.cue and frame.form != DIRECT else None
    if first is None or not has_mood(first, "Sub") or not is_comma(document.tokens[inside[0] - 1]):
        return frame
    begin, end = document.sentences[first.sentence].first, inside[0] - 1
    cues = [i for i in indices_in(document, frame.cue) if begin <= i < end]
    commas = [i for i in range(begin, end) if is_comma(document.tokens[i])]
    opening = next((i for i in range(end - 1, begin - 1, -1) if _opens_condition(document, i, words)), None)
    if opening is None:
        return frame
    if any(i > opening for i in cues):  # the words that tell who says it stand between the two
        end = max((i for i in commas if i < min(cues)), default=opening)
    condition = span_of(document, range(opening, end)) if end > opening else None
    taken = condition is not None and any(condition.overlaps(s) for f in frames for s in f.content)
    if condition is None or taken or any(opening < i < end for i in commas):
        return frame
    joined = end == inside[0] - 1
    content = (Span(condition.start, frame.content[0].end),) if joined else (condition, frame.content[0])
    return replace(frame, content=(*content, *frame.content[1:]), form="indirect")


def _opens_condition(document: Document, index: int, words: SpeechWords) -> bool:
    """Whether a word opens a condition at the beginning of its sentence or behind a comma."""
    token = document.tokens[index]
    begins = index == document.sentences[token.sentence].first or is_comma(document.tokens[index - 1])
    return begins and token.text.lower() in words.conjunctions | words.inverted


def _find_consequence(document: Document, frame: SpeechFrame, words: SpeechWords) -> Span | None:
    """The clause that a verb in the Konjunktiv opens right behind a condition alone.

    It ends with the sentence, or before the words that tell who says it ("…, sagte Kern").
    """
    inside = indices_in(document, frame.content)
    if len(frame.content) != 1 or not frame.cue or not inside:
        return None
    opening = document.tokens[inside[0]]
    # the comma may be a part of the condition or stand behind it
    comma = inside[-1] if is_comma(document.tokens[inside[-1]]) else inside[-1] + 1
    behind = _list_rest(document, document.sentences[opening.sentence], comma + 1)
    saying = min(
        (i for i in indices_in(document, frame.cue) if i > comma), default=document.sentences[opening.sentence].last
    )
    behind = [i for i in behind if i < saying]
    if opening.text.lower() not in words.conjunctions | words.inverted or not behind:
        return None
    if not is_comma(document.tokens[comma]):
        return None
    told = has_mood(document.tokens[behind[0]], "Sub")
    plain = not any(document.tokens[i].text in {*words.quotes, COLON, ";"} for i in behind)
    return span_of(document, behind) if told and plain else None


def _find_announced(document: Document, sentence: Sentence, words: SpeechWords) -> tuple[int, Span] | None:
    """The finite verb of saying before the colon of a sentence, and the clause behind it where nothing is quoted."""
    inside = range(sentence.first, sentence.last)
    colon = next((i for i in inside if document.tokens[i].text == COLON), None)
    if colon is None or any(document.tokens[i].text in words.quotes for i in inside):
        return None
    before = range(colon - 1, max(sentence.first, colon - 1 - BETWEEN) - 1, -1)
    verb = next((i for i in before if document.tokens[i].feats.get("VerbForm") == "Fin"), None)
    behind = _list_rest(document, sentence, colon + 1)
    if verb is None or document.tokens[verb].upos != "VERB" or act_of_verb(document, verb, words) is None:
        return None
    clause = any(document.tokens[i].feats.get("VerbForm") == "Fin" for i in behind)
    return (verb, span_of(document, behind)) if clause else None


def _list_rest(document: Document, sentence: Sentence, first: int) -> list[int]:
    """The words of a sentence from one on, without full stops."""
    return [i for i in range(first, sentence.last) if document.tokens[i].text != "."]


def _is_of_another(document: Document, frame: SpeechFrame, verb: int, said: Span) -> bool:
    """Whether the words are said by somebody who is told of behind the colon, or in another way."""
    own = document.tokens[verb].span
    return frame.form == DIRECT or (bool(frame.cue) and own not in frame.cue and any_touch(frame.cue, (said,)))


def _make_whole(
    document: Document, verb: int, said: Span, parts: Sequence[SpeechFrame], words: SpeechWords
) -> SpeechFrame | None:
    """One frame for all parts; None where nobody says it or the model has it as it is."""
    cue = cue_spans(document, verb)
    speaker = find_speaker(document, verb, words)
    if not stands_for_somebody(document, speaker) or any(said in f.content for f in parts):
        return None
    if parts:
        first = max(parts, key=lambda f: f.score)
        return replace(first, content=(said,), form="indirect", cue=cue, speaker=speaker, condition=())
    act = act_of_verb(document, verb, words) or "assert"
    return SpeechFrame((said,), "indirect", act, cue, speaker, score=0.5, rule="verb of saying before a colon")

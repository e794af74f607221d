"""Contents as the model marks them, mended: fragments joined, quotation marks closed, empty ones dropped."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import finish_phrase, has_mood, indices_in, is_relative, roots_in, span_of
from lagebild.languages.german.speech_halves import is_torn
from lagebild.languages.german.speech_links import act_of_verb, is_withheld
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.model.changes import replace
from lagebild.model.spans import Span, cover, reading_order
from lagebild.model.text import Document, SpeechFrame

NEUTRAL = "assert"
MAX_GAP = 2
"""Characters between two fragments of one content: a space, a mark and a space."""
ENDS = (".", "!", "?")
PERSONS = frozenset({"nsubj", "iobj", "obl:arg"})
"""Relations of who speaks or is spoken to."""
CONTENT_WORDS = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})


def mend_frames(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames with whole contents, in text order."""
    mended: list[SpeechFrame] = []
    whole = [_name_whole(document, frame) for frame in frames]
    parted = [part for frame in whole if frame.content for part in _by_sentence(document, frame)]
    parted = [frame if _says_something(document, frame) else _finish(document, frame, words) for frame in parted]
    for frame in sorted(parted, key=lambda f: reading_order(f.content)):
        if not _says_something(document, frame) and not _points_back(document, frame, words):
            continue
        closed = replace(frame, content=tuple(_trim(document, span, words) for span in frame.content))
        before = next((n for n in range(len(mended))[::-1] if _continues(document, mended[n], closed, words)), None)
        if before is not None:
            joined = _join(mended[before], closed)
            mended[before] = replace(joined, content=tuple(_trim(document, span, words) for span in joined.content))
        else:
            mended.append(closed)
    return mended


def _name_whole(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """The frame with whole words for who speaks, and without the full stop behind who hears it or passes it on."""
    addressee, via = (tuple(_before_stop(document, s) for s in spans) for spans in (frame.addressee, frame.via))
    frame = replace(frame, speaker=tuple(_join_halves(document, frame.speaker)), addressee=addressee, via=via)
    return _part_hearers(document, frame)


def _part_hearers(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """ "bat Kern, das Amt | zu öffnen", "fordert | von | Kern Geld": what is parted in a wrong place from who hears."""
    heard = [document.indices_of(span) for span in frame.addressee]
    before = {inside.start - 1 for inside in heard if document.tokens[inside.start - 1].upos == "ADP"}
    content = tuple(s for s in frame.content if not before.issuperset(indices_in(document, (s,)))) or frame.content
    roots, start = set(roots_in(document, indices_in(document, content[:1]))), document.indices_of(content[0]).start
    for place, inside in enumerate(heard):
        comma = next((i for i in inside if document.tokens[i].text == ","), None)
        if comma is None or inside.stop != start or document.tokens[inside.stop - 1].head not in roots:
            continue
        whole = Span(document.tokens[comma + 1].span.start, content[0].end)
        hearer = Span(frame.addressee[place].start, document.tokens[comma - 1].span.end)
        addressee = (*frame.addressee[:place], hearer, *frame.addressee[place + 1 :])
        return replace(frame, content=(whole, *content[1:]), addressee=addressee)
    return replace(frame, content=content)


def _before_stop(document: Document, span: Span) -> Span:
    """The span without the full stop of the sentence; that of an abbreviation is part of its word."""
    last = document.tokens_in(span)[-1:]
    ended = bool(last) and last[0].text == "." and len(span) > 1
    return Span(span.start, last[0].span.start) if ended else span


def _join_halves(document: Document, speakers: Sequence[Span]) -> Iterator[Span]:
    """ "eine von | der Stadt bestellte Studie": neighbouring words that hang on each other name one speaker."""
    last: Span | None = None
    for span in speakers:
        if last is not None and document.text[last.end : span.start].isspace() and _hang_together(document, last, span):
            last = Span(last.start, span.end)
            continue
        if last is not None:
            yield _without_preposition(document, last)
        last = span
    if last is not None:
        yield _without_preposition(document, last)


def _without_preposition(document: Document, span: Span) -> Span:
    """ "die Studie für": words that name somebody do not end with a preposition."""
    inside = indices_in(document, (span,))
    ending = len(inside) > 1 and document.tokens[inside[-1]].upos == "ADP"
    return span_of(document, inside[:-1]) if ending else span


def _hang_together(document: Document, first: Span, second: Span) -> bool:
    before, behind = indices_in(document, (first,)), indices_in(document, (second,))
    tied = ((before, behind), (behind, before))
    return any(document.tokens[i].head in others for inside, others in tied for i in inside)


def _finish(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """A told act of which the model marks a preposition or article alone, with the noun behind it."""
    acting = {i for i in indices_in(document, frame.cue) if _performed_by(document, i, words) not in {None, NEUTRAL}}
    nouns = [document.tokens[document.tokens[i].head] for i in indices_in(document, frame.content)]
    matters = {noun.head for noun in nouns if noun.deprel not in PERSONS}
    if frame.form != TOLD or not matters & acting:
        return frame
    return replace(frame, content=tuple(finish_phrase(document, span) for span in frame.content))


def _performed_by(document: Document, index: int, words: SpeechWords) -> str | None:
    token = document.tokens[index]
    verbal = token.upos in {"VERB", "AUX"}
    return act_of_verb(document, index, words) if verbal else words.act_of(token.lemma, token.upos)


def _by_sentence(document: Document, frame: SpeechFrame) -> list[SpeechFrame]:
    """One frame for each sentence of which the content has a part."""
    parts: dict[int, list[Span]] = {}
    for span in frame.content:
        sentence = document.sentence_at(span.start)
        parts.setdefault(sentence.first if sentence else -1, []).append(span)
    return [replace(frame, content=tuple(spans)) for spans in parts.values()]


def _says_something(document: Document, frame: SpeechFrame) -> bool:
    return any(t.upos in CONTENT_WORDS for span in frame.content for t in document.tokens_in(span))


def _points_back(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Der Verband bestreitet das", "…, was Rehn bestreitet": a told act may be about what a mere pronoun takes up."""
    tokens = [t for span in frame.content for t in document.tokens_in(span)]
    taken_up = words.pointing | words.taking_back | words.things
    if frame.form != TOLD or len(tokens) != 1 or tokens[0].text.lower() not in taken_up:
        return False
    cues = indices_in(document, frame.cue)
    return is_withheld(document, cues, words) or any(
        (act_of_verb(document, i, words) or NEUTRAL) != NEUTRAL for i in cues
    )


def _trim(document: Document, span: Span, words: SpeechWords) -> Span:
    """The span with the quotation mark right behind or before it, and without a word that only announces it."""
    text, start, end = document.text, span.start, span.end
    tokens = document.tokens_in(span)
    if len(tokens) > MAX_GAP and tokens[0].text.lower() in words.correlates and tokens[1].text == ",":
        start = tokens[2].span.start
    closers = "".join(words.quotes.values())
    if text[start:end].endswith(".") and text[end - 2] in closers:
        end -= 1  # the full stop behind the mark ends the sentence of the article
    if _is_odd(text[start:end], words):
        # the full stop of what is quoted may stand before the mark
        stop = end + (text[end : end + 1] in ENDS)
        if text[stop : stop + 1] and text[stop] in closers:
            end = stop + 1
        elif start and text[start - 1] in words.quotes:
            start -= 1
    return Span(start, end)


def _is_odd(inner: str, words: SpeechWords) -> bool:
    """Whether a quotation begins or ends outside of the words."""
    marks = set(words.quotes) | set("".join(words.quotes.values()))
    return sum(character in marks for character in inner) % 2 == 1


def _continues(document: Document, first: SpeechFrame, second: SpeechFrame, words: SpeechWords) -> bool:
    """Whether the second is a fragment right behind the first in one sentence: its condition, or a scrap."""
    end, start = cover(first.content).end, cover(second.content).start
    if not 0 <= start - end <= MAX_GAP:
        return False
    sentence = document.sentence_at(start)
    if sentence is None or end <= sentence.span.start:
        return False
    if is_torn(document, first, second):
        return True
    short = min(len(document.tokens_in(cover(f.content))) for f in (first, second)) <= MAX_GAP
    if document.text[end:start].strip() not in {"", ","}:
        return False
    opening = document.tokens_in(Span(start, start + 1))[0]
    if opening.text.lower() in words.conjunctions | words.inverted or _cuts_clause(document, first, second):
        return True
    if TOLD not in (first.form, second.form) and (
        (is_relative(opening) and not second.cue) or _is_its_clause(document, first, second, words)
    ):
        return True
    # "fordert Garantien, dass …": the noun may count as a cue of the clause as well
    own = tuple(cue for cue in second.cue if not any(c.contains(cue) for c in first.content))
    alike = first.cue == second.cue or (bool(own) and first.cue == own)
    return alike and short and _is_clause(document, first) == _is_clause(document, second)


def _is_its_clause(document: Document, first: SpeechFrame, second: SpeechFrame, words: SpeechWords) -> bool:
    """ "zu reden, | bevor es beginne", "Wenn er gehe, | werde es still": one is an adverbial clause of the other."""
    if first.cue and second.cue and first.cue != second.cue:
        return False
    pairs = ((first, second), (second, first))
    return any(_depends(document, clause, host, words) for clause, host in pairs)


def _depends(document: Document, clause: SpeechFrame, host: SpeechFrame, words: SpeechWords) -> bool:
    """Whether a content is nothing but a clause with a conjunction that does not say anything, below the other one."""
    inside, others = indices_in(document, clause.content), set(indices_in(document, host.content))
    opening = document.tokens[inside[0]] if inside else None
    if opening is None or (opening.upos != "SCONJ" and opening.text.lower() not in words.inverted):
        return False
    telling = opening.lemma.lower() in words.content_conjunctions
    roots = [document.tokens[i] for i in roots_in(document, inside) if document.tokens[i].upos != "PUNCT"]
    return not telling and bool(roots) and all(t.deprel == "advcl" and t.head in others for t in roots)


def _cuts_clause(document: Document, first: SpeechFrame, second: SpeechFrame) -> bool:
    """Whether the border parts an auxiliary from its verb and only one has a cue: "Beide haben | gewarnt"."""
    if TOLD in (first.form, second.form) or bool(first.cue) == bool(second.cue):
        return False
    verbs = set(indices_in(document, second.content))
    parted = (document.tokens[i] for i in indices_in(document, first.content))
    return any(token.deprel.startswith("aux") and token.head in verbs for token in parted)


def _is_clause(document: Document, frame: SpeechFrame) -> bool:
    return any(has_mood(t, "Sub") for span in frame.content for t in document.tokens_in(span))


def _join(first: SpeechFrame, second: SpeechFrame) -> SpeechFrame:
    longer = max((first, second), key=lambda f: (bool(f.cue), len(cover(f.content))))
    whole = Span(cover(first.content).start, cover(second.content).end)
    return replace(longer, content=(*first.content[:-1], Span(first.content[-1].start, whole.end)))

"""Where a content begins and ends: joined around an inserted cue, whole clauses and phrases, nothing of the next."""

from collections.abc import Iterator, Sequence, Set

from lagebild.languages.german.clauses import (
    PARTICLE,
    SUBJECTS,
    finish_phrase,
    finite_verbs,
    has_mood,
    indices_in,
    is_relative,
    prepositions_of,
    span_of,
    subtree,
)
from lagebild.languages.german.speech_joining import join_parts
from lagebild.languages.german.speech_links import act_of_verb, name_phrase
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.model.changes import replace
from lagebild.model.spans import Span, reading_order, unite
from lagebild.model.text import Document, Sentence, SpeechFrame

EDGE_MARKS = frozenset({",", ";", ":", "-", "–", "—"})
HANGING_CLAUSES = frozenset({"acl", "acl:relcl", "advcl", "ccomp", "conj", "parataxis", "punct"})
JOINED_CLAUSES = HANGING_CLAUSES - {"conj"}
SOURCING = frozenset({"ADP", "ADV"})
"""Parts of speech of cues that are put into what is said: "laut", "demnach"."""
NEUTRAL = "assert"
ARTICLE = "Art"
MIN_BEFORE_RELATIVE = 3
"""A preposition, a relative pronoun and their comma are no content."""


def fit_spans(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames with contents that end where their clauses and phrases end."""
    fitted: list[SpeechFrame] = []
    for sentence in document.sentences:
        inside = [f for f in frames if sentence.span.start <= f.content[0].start < sentence.span.end]
        inside.sort(key=lambda f: reading_order(f.content))
        joined = list(_set_free(document, join_parts(document, inside, words)))
        fitted += [_fit(document, frame, sentence, joined, words) for frame in joined]
    return fitted


def _set_free(document: Document, frames: Sequence[SpeechFrame]) -> Iterator[SpeechFrame]:
    """A Konjunktiv clause behind a told act goes on without a cue of its own: "X warnte vor Folgen, das sei falsch"."""
    told: SpeechFrame | None = None
    for frame in frames:
        first = document.tokens_in(frame.content[0])[0]
        behind = told is not None and told.cue == frame.cue and frame.form == "indirect" and first.upos != "SCONJ"
        if behind and any(has_mood(document.tokens[i], "Sub") for i in indices_in(document, frame.content)):
            yield replace(frame, cue=(), form="free_indirect")
        else:
            yield frame
        told = frame if frame.form == TOLD else told


def _fit(
    document: Document, frame: SpeechFrame, sentence: Sentence, frames: Sequence[SpeechFrame], words: SpeechWords
) -> SpeechFrame:
    frame = _up_to_source(document, _leave_condition(document, frame, words), frames)
    if frame.form == TOLD:
        parts = (_cut_next_clause(document, span, frame) for span in frame.content)
        whole = (_finish_noun(document, span, frame) for span in parts)
        taken = {i for f in frames for i in indices_in(document, (*f.content, *f.cue, *f.speaker))}
        frame = replace(frame, content=tuple(_over_joined(document, span, taken) for span in whole))
        frame = replace(frame, content=tuple(_leave_adverbs(document, span, frame, words) for span in frame.content))
    elif frame.form == "free_indirect" and not frame.cue and len(frames) == 1:
        frame = _take_sentence(document, frame, sentence, words)
    frame = replace(frame, content=(*frame.content[:-1], _leave_relative(document, frame.content[-1])))
    worded = [span for span in frame.content if any(t.text not in EDGE_MARKS for t in document.tokens_in(span))]
    finished = [_strip(document, finish_phrase(document, span)) for span in worded or frame.content]
    content = tuple(unite(_close_bracket(document, span) for span in finished))
    speaker = tuple(_close_bracket(document, span) for span in _whole_names(document, frame))
    return replace(frame, content=content, speaker=speaker)


def _up_to_source(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> SpeechFrame:
    """ "Drei Gäste | wurden laut Wehr | verletzt": what stands between a content and the source put into it is said."""
    cues = indices_in(document, frame.cue[:1])
    if not cues or document.tokens[cues[0]].upos not in SOURCING or document.tokens[cues[0] - 1].upos == "PUNCT":
        return frame
    cue = document.tokens[cues[0]].span.start
    place = next((n for n, s in enumerate(frame.content[:-1]) if s.end < cue < frame.content[n + 1].start), None)
    if place is None:
        return frame
    left = Span(frame.content[place].end, document.tokens[cues[0] - 1].span.end)
    taken = (s for f in frames for s in (*f.cue, *f.speaker, *(f.content if f is not frame else ())))
    if any(s.overlaps(left) for s in taken):
        return frame
    whole = Span(frame.content[place].start, left.end)
    return replace(frame, content=(*frame.content[:place], whole, *frame.content[place + 1 :]))


def _close_bracket(document: Document, span: Span) -> Span:
    """ "zehn Euro (elf Dollar" + ")": with the bracket right behind it that closes one opened in it."""
    words = span.of(document.text)
    opened = words.count("(") > words.count(")") and document.text[span.end : span.end + 1] == ")"
    return Span(span.start, span.end + 1) if opened else span


def _leave_adverbs(document: Document, span: Span, frame: SpeechFrame, words: SpeechWords) -> Span:
    """ "weist das empört zurück", "verlangt unterdessen Neuwahlen": how and when it is said is not said."""
    inside, cues = list(indices_in(document, (span,))), set(indices_in(document, frame.cue))
    whole = len(inside)
    while len(inside) > 1 and _is_manner(document, inside[-1], cues, words):
        inside.pop()
    while len(inside) > 1 and _is_manner(document, inside[0], cues, words):
        inside.pop(0)
    return span if len(inside) == whole else span_of(document, inside)


def _is_manner(document: Document, index: int, cues: Set[int], words: SpeechWords) -> bool:
    token = document.tokens[index]
    alone = not any(True for _ in document.children(index))
    plain = token.upos in {"ADV", "ADJ"} and token.deprel == "advmod" and alone
    return plain and token.head in cues and token.lemma.lower() not in words.negations and index not in cues


def _leave_condition(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "droht mit Klagen, falls …": the phrase alone is what the told act is about, the clause its condition."""
    inside = indices_in(document, frame.content)
    if inside and document.tokens[inside[0]].lemma.lower() in words.complementizers:
        return frame  # "dass der Klub, falls …, klagt": what stands before the condition is no phrase
    places = (i for i in inside[1:] if document.tokens[i].text.lower() in words.conjunctions | words.inverted)
    opening = next((i for i in places if document.tokens[i - 1].text == ","), None)
    acts = {act_of_verb(document, i, words) for i in indices_in(document, frame.cue)}
    if opening is None or not acts - {None, NEUTRAL} or len(frame.content) > 1:
        return frame
    phrase = [i for i in inside if i < opening - 1]
    if not phrase or any(document.tokens[i].upos in {"VERB", "AUX"} for i in phrase):
        return frame
    content = Span(frame.content[0].start, document.tokens[phrase[-1]].span.end)
    return replace(frame, form=TOLD, content=(content,))


def _whole_names(document: Document, frame: SpeechFrame) -> Iterator[Span]:
    """The speakers; a lone article is the beginning of a name where a cue marks the saying, and else a slip.

    A possessive ("seine Kritik") is somebody by itself.
    """
    for span in frame.speaker:
        tokens = document.tokens_in(span)
        owned = _find_owned(document, span, frame)
        if owned is not None:
            yield owned
        elif len(tokens) != 1 or tokens[0].upos != "DET" or tokens[0].feats.get("PronType") == "Prs":
            yield span
        elif frame.cue:
            whole = finish_phrase(document, span)
            if whole != span or tokens[0].feats.get("PronType") != ARTICLE:
                yield whole


def _find_owned(document: Document, span: Span, frame: SpeechFrame) -> Span | None:
    """ "sagte Kerns | in Bonn lebende Frau": who speaks, where only the genitive of a name before him is marked."""
    index = document.indices_of(span)[-1]
    noun = document.tokens[index].head if document.tokens[index].upos == "PROPN" else -1
    owned = noun > index and document.tokens[index].deprel == "nmod" and not prepositions_of(document, index)
    subject = owned and document.tokens[noun].deprel in SUBJECTS
    speaks = subject and document.tokens[noun].head in indices_in(document, frame.cue)
    return name_phrase(document, noun) if speaks else None


def _take_sentence(document: Document, frame: SpeechFrame, sentence: Sentence, words: SpeechWords) -> SpeechFrame:
    """A sentence whose main verbs all stand in the Konjunktiv, or are hearsay, is attributed as a whole."""
    mains = list(_main_verbs(document, sentence))
    reported = [i for i in mains if has_mood(document.tokens[i], "Sub") or document.tokens[i].lemma in words.hearsay]
    if not mains or len(reported) < len(mains):
        return frame
    first, last = document.tokens[sentence.first], document.tokens[sentence.last - 1]
    end = document.tokens[sentence.last - 2].span.end if last.text in {".", "!"} else last.span.end
    return replace(
        frame, content=(Span(min(first.span.start, frame.content[0].start), max(end, frame.content[-1].end)),)
    )


def _main_verbs(document: Document, sentence: Sentence) -> Iterator[int]:
    """Finite verbs of the main clauses: of the root and of what is coordinated with it."""
    roots = [i for i in range(sentence.first, sentence.last) if document.tokens[i].deprel == "root"]
    for root in roots:
        heads = [root, *(i for i in document.children(root) if document.tokens[i].deprel in {"conj", "parataxis"})]
        for head in heads:
            yield from finite_verbs(
                document, [head, *(i for i in document.children(head) if _is_auxiliary(document, i))]
            )


def _is_auxiliary(document: Document, index: int) -> bool:
    return document.tokens[index].deprel in {"aux", "aux:pass", "cop"}


def _cut_next_clause(document: Document, span: Span, frame: SpeechFrame) -> Span:
    """A told act ends before a clause that is coordinated with its verb, and before the particle of its verb."""
    inside = indices_in(document, (span,))
    cues = set(indices_in(document, frame.cue))
    for index in inside[1:]:
        token = document.tokens[index]
        particle = index in cues and token.deprel == PARTICLE
        if particle or (token.deprel == "conj" and token.head in cues):
            clause = subtree(document, index) if not particle else (index,)
            start = document.tokens[max(min(clause), inside[0] + 1)].span.start
            return Span(span.start, document.tokens_in(Span(span.start, start))[-1].span.end)
    return span


def _finish_noun(document: Document, span: Span, frame: SpeechFrame) -> Span:
    """A span that ends with a noun goes on to what is said of the noun: "den Bau" + "von Straßen"."""
    inside = indices_in(document, (span,))
    if not inside or document.tokens[inside[-1]].upos not in {"NOUN", "PROPN"}:
        return span
    own, last = set(subtree(document, inside[-1], without=HANGING_CLAUSES)), inside[-1]
    while last + 1 in own:
        last += 1
    whole = Span(span.start, document.tokens[last].span.end)
    return span if any(whole.overlaps(other) for other in (*frame.cue, *frame.speaker)) else whole


def _over_joined(document: Document, span: Span, taken: Set[int]) -> Span:
    """ "nur | Geld | sowie Gäste": with the adverb that limits the phrase, and with the noun joined to it."""
    inside = indices_in(document, (span,))
    if not inside:
        return span
    first, last = inside[0], inside[-1]
    before = document.tokens[first - 1] if first else None
    if before is not None and before.upos == "ADV" and before.deprel == "advmod" and before.head in inside:
        first = first if first - 1 in taken else first - 1
    noun = document.tokens[last + 1].head if last + 1 < len(document.tokens) else -1
    if document.tokens[min(last + 1, noun)].deprel == "cc" and document.tokens[noun].head in inside:
        last = _end_of_joined(document, last, noun, taken)
    return Span(document.tokens[first].span.start, max(span.end, document.tokens[last].span.end))


def _end_of_joined(document: Document, last: int, noun: int, taken: Set[int]) -> int:
    """The last word of a noun joined to the one before a conjunction, which no verb follows that it might belong to."""
    if document.tokens[noun].upos not in {"NOUN", "PROPN"} or document.tokens[noun].deprel != "conj":
        return last
    own, end = set(subtree(document, noun, without=JOINED_CLAUSES)), last
    while end + 1 in own:
        end += 1
    behind = document.tokens[end + 1] if end + 1 < len(document.tokens) else None
    open_end = behind is not None and behind.feats.get("VerbForm") == "Fin" and end + 1 not in taken
    return last if end < noun or open_end or not taken.isdisjoint(range(last + 1, end + 1)) else end


def _leave_relative(document: Document, span: Span) -> Span:
    """ "Das stehe im Bericht | , aus dem" (Rehn zitierte): without the first words of a clause that is not said."""
    tokens = list(document.tokens_in(span))
    if len(tokens) <= MIN_BEFORE_RELATIVE or not is_relative(tokens[-1]):
        return span
    first = -2 if tokens[-2].upos == "ADP" else -1
    return Span(span.start, tokens[first - 2].span.end) if tokens[first - 1].text == "," else span


def _strip(document: Document, span: Span) -> Span:
    """The span without commas and dashes at its ends."""
    tokens = list(document.tokens_in(span))
    while len(tokens) > 1 and tokens[-1].text in EDGE_MARKS:
        tokens.pop()
    while len(tokens) > 1 and tokens[0].text in EDGE_MARKS:
        tokens.pop(0)
    return Span(max(span.start, tokens[0].span.start), min(span.end, tokens[-1].span.end)) if tokens else span

"""Why somebody says or wants something, and what follows else: clauses that are statements of their own."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import finite_verbs, has_mood, indices_in, is_comma, verb_readings
from lagebild.languages.german.speech_links import cue_spans, find_speaker
from lagebild.languages.german.speech_provisos import is_exception
from lagebild.languages.german.speech_whole import read_clause
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame

CLAUSE = "indirect"
CHARGE = "accuse"
OTHERWISE = "otherwise"
"""Rule of what follows else."""
OPEN = frozenset({"reported", "indirect", "mixed"})
MIN_BEHIND = 2
"""A clause that begins with an adverb has at least a verb and a subject behind it."""
MAX_GAP = 2
"""Characters between an act and its reason: a comma and a space."""


def part_reasons(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """The frames without reasons for conditions; a reason in the Konjunktiv behind a content is told as well."""
    frames = [frame for frame in frames if not _is_exception(document, frame, frames)]
    for frame in (part for whole in frames for part in _part_otherwise(document, whole)):
        apart = tuple(s for s in frame.content[1:] if _is_reason(document, s, words))
        parted = replace(
            frame,
            content=tuple(s for s in frame.content if s not in apart),
            condition=tuple(s for s in frame.condition if not _is_reason(document, s, words)),
        )
        yield parted
        reason = _find_reason(document, parted, words) if frame.form in OPEN and not apart else None
        others = [f for f in frames if f is not frame]
        for span in (*apart, *([reason] if reason is not None else [])):
            if not any(_touches(f, span) for f in others):
                yield replace(parted, content=(span,), form=CLAUSE, condition=(), acts=(), rule="reason")


def tell_charges(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """ "Kern klagte, weil die Stadt lüge": a reason in the Konjunktiv is said by who charges others with it."""
    acts, opening = (load_set("speech", "charges", kind) for kind in ("acts", "reasons"))
    for verb, token in enumerate(document.tokens):
        if token.upos != "VERB" or acts.isdisjoint(verb_readings(document, verb)):
            continue
        last = document.sentences[token.sentence].last
        place = next((i for i in range(verb + 1, last) if document.tokens[i].text in opening), None)
        clause = read_clause(document, place, words) if place is not None else None
        if clause is None or any(_touches(frame, clause.span) for frame in frames):
            continue
        speaker = find_speaker(document, verb, words)
        if speaker and all(has_mood(t, "Sub") for t in document.tokens_in(clause.verb)):
            yield SpeechFrame(
                content=(clause.span,),
                form=CLAUSE,
                acts=((CHARGE, 1.0),),
                cue=cue_spans(document, verb),
                speaker=speaker,
                score=0.6,
                rule="reason of a charge",
            )


def _is_exception(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """ "Niemand gehe | es sei denn, alle gingen": whether a content is the one exception to that right before it."""
    start = frame.content[0].start
    ends = (f.content[-1].end for f in frames if f is not frame)
    return is_exception(document, frame.content[0]) and any(0 < start - end <= MAX_GAP for end in ends)


def _part_otherwise(document: Document, frame: SpeechFrame) -> Iterator[SpeechFrame]:
    """ "den Abzug zu beginnen | andernfalls drohten Sanktionen": what follows else is said beside what is demanded."""
    otherwise = load_set("speech", "condition", "otherwise")
    frame = _from_otherwise(document, frame, otherwise)
    inside = indices_in(document, frame.content[-1:])
    places = (i for i in inside[2:] if document.tokens[i].text.lower() in otherwise)
    place = next((i for i in places if is_comma(document.tokens[i - 1])), None)
    if place is None or frame.form not in OPEN or inside[-1] - place < MIN_BEHIND:
        yield frame
        return
    last = frame.content[-1]
    yield replace(frame, content=(*frame.content[:-1], Span(last.start, document.tokens[place - 2].span.end)))
    rest = (Span(document.tokens[place].span.start, last.end),)
    yield replace(frame, content=rest, form=CLAUSE, condition=(), consequence=(), acts=(), rule=OTHERWISE)


def _from_otherwise(document: Document, frame: SpeechFrame, otherwise: frozenset[str]) -> SpeechFrame:
    """ "andernfalls | werde man klagen": the content from the word that right before it tells what follows else."""
    inside = indices_in(document, frame.content[:1])
    before = document.tokens[inside[0] - 1] if inside and inside[0] else None
    finite = bool(inside) and document.tokens[inside[0]].feats.get("VerbForm") == "Fin"
    if before is None or before.text.lower() not in otherwise or not finite:
        return frame
    return replace(frame, content=(Span(before.span.start, frame.content[0].end), *frame.content[1:]))


def _is_reason(document: Document, span: Span, words: SpeechWords) -> bool:
    tokens = document.tokens_in(span)
    return bool(tokens) and tokens[0].text.lower() in words.reasons


def _find_reason(document: Document, frame: SpeechFrame, words: SpeechWords) -> Span | None:
    """The clause of reason right behind a phrase or an infinitive, where it stands in the Konjunktiv."""
    inside = indices_in(document, frame.content)
    opening = inside[-1] + 2 if inside else -1
    if not 0 < opening < len(document.tokens) or document.tokens[opening].text.lower() not in words.reasons:
        return None
    clause = read_clause(document, opening, words)
    if clause is None or clause.span.start - frame.content[-1].end > MAX_GAP:
        return None
    spoken = any(True for _ in finite_verbs(document, inside))
    doubted = all(has_mood(t, "Sub") for t in document.tokens_in(clause.verb))
    return clause.span if doubted and not spoken else None


def _touches(frame: SpeechFrame, span: Span) -> bool:
    return any(span.overlaps(s) for s in frame.content)

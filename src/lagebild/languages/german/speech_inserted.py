"""Clauses that a word of saying parts are whole on both sides of it: "Man habe, sagte Kern, alles geprüft"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import SUBJECTS, indices_in, is_comma, span_of
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, SpeechFrame

INFINITE = frozenset({"Part", "Inf"})
MAX_INSET = 8
"""Words of a word of saying with its speaker, put into a clause."""


def rejoin_clauses(document: Document, frames: Iterable[SpeechFrame]) -> list[SpeechFrame]:
    """The frames with parted clauses whole, and without what is marked apart within the part behind."""
    whole: list[SpeechFrame] = []
    rests: list[Span] = []
    for frame in (_with_front(document, frame) for frame in frames):
        rest = _find_rest(document, frame)
        rests += [] if rest is None else [rest]
        whole.append(frame if rest is None else replace(frame, content=(*frame.content, rest)))
    return [frame for frame in whole if not any(_is_in(frame, rest) for rest in rests)]


def _with_front(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """ "Kern, schreibt der Kurier, | geht": the content with the subject that stands before the inset."""
    inside = indices_in(document, frame.content)
    if not inside or document.tokens[inside[0]].feats.get("VerbForm") != "Fin" or len(frame.content) > 1:
        return frame
    first = document.sentences[document.tokens[inside[0]].sentence].first
    commas = [i for i in range(first, inside[0]) if is_comma(document.tokens[i])]
    if len(commas) != 2 or commas[1] != inside[0] - 1 or commas[1] - commas[0] > MAX_INSET:
        return frame
    verb, words = commas[0] + 1, speech_words()
    front = range(first, commas[0])
    subject = any(document.tokens[i].deprel in SUBJECTS for i in front)
    if (
        not subject
        or any(document.tokens[i].upos in VERBAL for i in front)
        or act_of_verb(document, verb, words) is None
    ):
        return frame
    content = (span_of(document, front), *frame.content)
    speaker = find_speaker(document, verb, words) or frame.speaker
    return replace(frame, content=content, cue=cue_spans(document, verb), speaker=speaker)


def is_parted(document: Document, frame: SpeechFrame, hosts: Sequence[SpeechFrame]) -> bool:
    """Whether a participle behind an inset is taken for a saying of its own, its auxiliary standing before."""
    verbs = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "VERB"]
    bare = [i for i in verbs if document.tokens[i].feats.get("VerbForm") == "Part" and not _is_helped(document, i)]
    parted = any(len(h.content) > 1 and _is_in(frame, h.content[-1]) for h in hosts)
    return parted and bool(bare) and bare == verbs


def _is_helped(document: Document, verb: int) -> bool:
    return any(document.tokens[i].upos == "AUX" for i in document.children(verb))


def _is_in(frame: SpeechFrame, rest: Span) -> bool:
    """Whether a frame lies within the words with all that belongs to it."""
    return rest.contains(cover(frame.content)) and all(rest.contains(cue) for cue in frame.cue)


def _find_rest(document: Document, frame: SpeechFrame) -> Span | None:
    """The words from behind the inset to the end of the sentence, if they hold the verb that the auxiliary wants."""
    inside = indices_in(document, frame.content)
    last = document.tokens[inside[-1]] if inside else None
    if last is None or last.upos != "AUX" or last.feats.get("VerbForm") != "Fin" or not frame.cue:
        return None
    if any(document.tokens[i].upos == "VERB" for i in inside):
        return None
    end = document.sentences[last.sentence].last
    start = _behind_inset(document, frame, inside[-1] + 1, end)
    verbs = (i for i in range(start, end) if document.tokens[i].upos in {"VERB", "AUX"})
    verb = next(verbs, None)
    if verb is None or document.tokens[verb].feats.get("VerbForm") not in INFINITE:
        return None
    said = [i for i in range(start, end) if document.tokens[i].upos != "PUNCT"]
    return Span(document.tokens[start].span.start, document.tokens[said[-1]].span.end)


def _behind_inset(document: Document, frame: SpeechFrame, comma: int, end: int) -> int:
    """The first place behind the comma that closes an inset with the words of saying, or the end."""
    if comma >= end or not is_comma(document.tokens[comma]):
        return end
    cues: Sequence[int] = indices_in(document, frame.cue)
    reach = range(comma + 1, min(comma + MAX_INSET, end))
    closing = next((i for i in reach if is_comma(document.tokens[i])), None)
    within = closing is not None and any(comma < cue < closing for cue in cues)
    return closing + 1 if closing is not None and within else end

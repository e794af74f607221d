"""Contents that begin too late or end too early, let go on: over their quotation, clause or sentence."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import (
    CLAUSE_ENDS,
    INFINITIVE,
    PARTICLE,
    SUBJECTS,
    full_lemma,
    indices_in,
    is_comma,
    is_relative,
    roots_in,
    subtree,
)
from lagebild.languages.german.speech_halves import from_front
from lagebild.languages.german.speech_links import DASHES, act_of_verb
from lagebild.languages.german.speech_quotes import quotes_in
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, SpeechFrame, Token

SPOKEN = frozenset({"direct", "mixed"})
CLAUSE = "indirect"
UNQUOTED = frozenset({CLAUSE, "free_indirect"})
MIN_LEADING_WORDS = 3
"""A subordinate clause has at least a conjunction, a subject and a verb."""
HANGING = frozenset({"advcl", "acl", "acl:relcl", "conj", "xcomp", "ccomp"})
"""Relations of clauses that are no sentence by themselves."""
MIN_QUOTED_WORDS = 4


def finish_contents(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, those of which the model marks only a part grown to the whole; other parts of it are left out."""
    finished = [_from_infinitive(document, _over_particle(document, frame), words) for frame in frames]
    grown = (
        _from_start_of_quote,
        _to_end_of_quote,
        _to_end_of_clause,
        _over_next_infinitive,
        _from_start_of_sentence,
        from_front,
        _from_leading_clause,
    )
    for grow in grown:
        for frame in list(finished):
            whole = grow(document, frame, words) if frame in finished else None
            if whole is not None and whole != frame.content and not _holds_cue(whole, frame):
                kept = [f for f in finished if f is not frame and not _is_part(f, whole[0])]
                finished = [*(_before(f, whole[0]) for f in kept), replace(frame, content=whole)]
    return finished


def _before(frame: SpeechFrame, whole: Span) -> SpeechFrame:
    """The frame, cut off where another content begins into which it runs."""
    last = frame.content[-1]
    if not last.start < whole.start < last.end < whole.end:
        return frame
    return replace(frame, content=(*frame.content[:-1], Span(last.start, whole.start)))


def _holds_cue(content: Sequence[Span], frame: SpeechFrame) -> bool:
    return any(span.overlaps(other) for span in content for other in (*frame.cue, *frame.via))


def _is_part(frame: SpeechFrame, whole: Span) -> bool:
    """Whether a content lies inside of a larger one, and nobody says it there."""
    return whole.contains(cover(frame.content)) and not any(whole.contains(s) for s in (*frame.cue, *frame.speaker))


def _to_end_of_quote(document: Document, frame: SpeechFrame, words: SpeechWords) -> tuple[Span, ...] | None:
    """A quotation of which the beginning is marked: up to its end in the sentence."""
    if frame.form not in SPOKEN or len(frame.content) > 1:
        return None
    start = frame.content[0].start
    quotes = quotes_in(document.text, words)
    quote = next((q for q in quotes if q.start in (start, start - 1)), None)
    sentence = document.sentence_at(start)
    if quote is None or sentence is None:
        return None
    end = min(quote.end, sentence.span.end)
    inside = document.tokens_in(Span(start, end))
    if len(inside) < MIN_QUOTED_WORDS or not any(t.feats.get("VerbForm") == "Fin" for t in inside):
        return None
    return (Span(start, end),) if end - 1 > frame.content[0].end else None


def _from_start_of_quote(document: Document, frame: SpeechFrame, words: SpeechWords) -> tuple[Span, ...] | None:
    """A quotation of which the end is marked: from its beginning, if its first word hangs on what is marked."""
    inside = indices_in(document, frame.content)
    if frame.form not in SPOKEN or len(frame.content) > 1 or not inside:
        return None
    start = frame.content[0].start
    quotes = quotes_in(document.text, words)
    quote = next((q for q in quotes if q.start < start - 1 and start < q.end), None)
    if quote is None:
        return None
    left = [t for t in document.tokens_in(Span(quote.start, start)) if t.upos != "PUNCT"]
    if not left or left[0].head not in inside or any(t.feats.get("VerbForm") == "Fin" for t in left):
        return None
    return (Span(quote.start, frame.content[0].end),)


def _over_particle(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """The frame with the particle right behind its content or before it: "bereite es | vor", "zu | zahlen"."""
    inside = indices_in(document, frame.content)
    before = document.tokens[inside[0] - 1] if inside and inside[0] else None
    if before is not None and before.upos == "PART" and before.deprel == "mark" and before.head == inside[0]:
        return replace(frame, content=(Span(before.span.start, frame.content[0].end), *frame.content[1:]))
    behind = document.tokens[inside[-1] + 1 : inside[-1] + 2] if inside else ()
    if not behind or behind[0].deprel != PARTICLE or behind[0].head not in inside:
        return frame
    whole = Span(frame.content[-1].start, behind[0].span.end)
    cue = tuple(span for span in frame.cue if not span.overlaps(whole))
    return replace(frame, content=(*frame.content[:-1], whole), cue=cue)


def _from_infinitive(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """The frame from the infinitive on whose clause its content is: "forderte dazu auf, zu prüfen, | ob …"."""
    inside, cues = indices_in(document, frame.content[:1]), indices_in(document, frame.cue)
    verb = inside[0] - 2 if inside else -1
    if verb < 0 or frame.form != CLAUSE or not is_comma(document.tokens[inside[0] - 1]) or not _has_to(document, verb):
        return frame
    token, head = document.tokens[verb], document.tokens[verb].head
    fixed = f"zu {token.lemma} {full_lemma(document, head)}" in words.verbs
    if token.deprel != INFINITIVE or head not in cues or fixed or act_of_verb(document, head, words) is None:
        return frame
    own, first = set(subtree(document, verb)), verb
    named = set(indices_in(document, (*frame.speaker, *frame.addressee, *frame.via))) | {i for i in cues if i != verb}
    while first - 1 in own - named and not is_comma(document.tokens[first - 1]):
        first -= 1
    content = Span(document.tokens[first].span.start, frame.content[0].end)
    cue = tuple(span for span in frame.cue if not span.overlaps(content))
    return replace(frame, content=(content, *frame.content[1:]), cue=cue)


def _to_end_of_clause(document: Document, frame: SpeechFrame, words: SpeechWords) -> tuple[Span, ...] | None:
    """A clause of saying: over the clauses that hang on its verb and stand behind it."""
    inside = indices_in(document, frame.content)
    if frame.form != CLAUSE or not inside:
        return None
    opening = document.tokens[inside[0]]
    verb = opening.head if opening.lemma.lower() in words.complementizers else -1
    if verb <= inside[0] or document.tokens[verb].sentence != opening.sentence:
        return None
    # what stands behind a dash comments on the clause
    last = inside[-2] if document.tokens[inside[-1]].text in DASHES else inside[-1]
    end = _end_of_clause(document, last, verb, words)
    return (*frame.content[:-1], Span(frame.content[-1].start, end)) if end > frame.content[-1].end else None


def _over_next_infinitive(document: Document, frame: SpeechFrame, words: SpeechWords) -> tuple[Span, ...] | None:
    """ "die Zahl zu senken | und die Gäste zu befragen": over the infinitive that a conjunction joins to the first."""
    inside = indices_in(document, frame.content)
    if frame.form != CLAUSE or not inside:
        return None
    firsts = [i for i in roots_in(document, inside) if _has_to(document, i)]
    joined = (i for first in firsts for i in document.children(first) if document.tokens[i].deprel == "conj")
    for second in joined:
        own = subtree(document, second)
        if _has_to(document, second) and own[0] == inside[-1] + 1 and list(own) == list(range(own[0], own[-1] + 1)):
            return (*frame.content[:-1], Span(frame.content[-1].start, document.tokens[own[-1]].span.end))
    return None


def _has_to(document: Document, verb: int) -> bool:
    """Whether the verb is an infinitive with "zu"."""
    marks = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "mark")
    return document.tokens[verb].feats.get("VerbForm") != "Fin" and any(t.text.lower() == "zu" for t in marks)


def _end_of_clause(document: Document, last: int, verb: int, words: SpeechWords) -> int:
    """Where what hangs on the verb ends, in one run from a word of the clause on."""
    own, end = set(subtree(document, verb)), last
    for index in range(last + 1, document.sentences[document.tokens[verb].sentence].last):
        token = document.tokens[index]
        if end >= verb and not _goes_on(document, end + 1, words):
            break
        if index not in own and not is_comma(token):
            break
        end = index if index in own and token.upos != "PUNCT" else end
    return document.tokens[end].span.end


def _goes_on(document: Document, index: int, words: SpeechWords) -> bool:
    """Whether a clause that is no sentence of its own follows behind a comma, or the one before has not ended."""
    token, behind = document.tokens[index], document.tokens[index + 1 : index + 3]
    if not is_comma(token):
        return token.upos not in {"CCONJ", "PUNCT"}
    opening = [t for t in behind if t.text.lower() not in words.conjunctions]
    subordinate = any(t.upos == "SCONJ" or is_relative(t) for t in opening)
    return len(opening) == len(behind) and subordinate


def _from_start_of_sentence(document: Document, frame: SpeechFrame, words: SpeechWords) -> tuple[Span, ...] | None:
    """ "Er ging, nachdem …, sagte sie": with the cue at the end, the sentence before it is said as a whole."""
    inside, cues = indices_in(document, frame.content), indices_in(document, frame.cue)
    if frame.form != CLAUSE or not inside or not cues or min(cues) < inside[-1]:
        return None
    sentence = document.sentences[document.tokens[inside[0]].sentence]
    between = document.tokens[inside[-1] + 1 : min(cues)]
    roots = roots_in(document, inside)
    if inside[0] == sentence.first or not roots or not _leads_to_cue(between, frame, words):
        return None
    hanging = all(document.tokens[i].deprel in HANGING for i in roots)
    before = document.tokens[sentence.first : inside[0]]
    main = any(t.feats.get("VerbForm") == "Fin" for t in before) and any(t.deprel in SUBJECTS for t in before)
    clean = not any(t.text in CLAUSE_ENDS - {","} for t in before)
    start = document.tokens[sentence.first].span.start
    return (Span(start, frame.content[-1].end),) if hanging and main and clean else None


def _from_leading_clause(document: Document, frame: SpeechFrame, words: SpeechWords) -> tuple[Span, ...] | None:
    """ "Nachdem nichts kam, | könnte Geld fehlen, so Rehn": over the clause before the finite verb of a main clause."""
    inside = indices_in(document, frame.content)
    if frame.form not in UNQUOTED or not inside or document.tokens[inside[0]].feats.get("VerbForm") != "Fin":
        return None
    sentence = document.sentences[document.tokens[inside[0]].sentence]
    before = document.tokens[sentence.first : inside[0]]
    opened = len(before) > MIN_LEADING_WORDS and before[0].upos == "SCONJ" and before[-1].text == ","
    marks = {t.text for t in before} & (CLAUSE_ENDS - {","})
    conditional = bool(before) and before[0].text.lower() in words.conjunctions | words.inverted
    if not opened or conditional or marks or not any(t.deprel == "advcl" and t.head in inside for t in before):
        return None
    return (Span(before[0].span.start, frame.content[0].end), *frame.content[1:])


def _leads_to_cue(between: Sequence[Token], frame: SpeechFrame, words: SpeechWords) -> bool:
    """Whether a content and its cue are parted by a comma alone, or by one and a comparing "wie Rehn" (mitteilte)."""
    if not between or between[0].text != ",":
        return False
    rest = [t for t in between[1:] if not any(s.overlaps(t.span) for s in frame.speaker)]
    return not rest or (len(rest) == 1 and rest[0].text.lower() in words.content_conjunctions and len(between) > 2)

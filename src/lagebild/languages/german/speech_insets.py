"""A source named in a relative clause vouches for that clause alone: "der Mann, der laut Polizei floh, ist gefasst"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lagebild.languages.german.clauses import indices_in, is_comma, is_relative, roots_in, span_of, subtree
from lagebild.languages.german.speech_senses import is_accordance
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.spans import Span, any_touch, cover, touches
from lagebild.model.text import Document, SpeechFrame

RELATIVE = "acl"
"""Beginning of the relation of a relative clause to its noun."""
CLAUSES = ("acl", "advcl", "ccomp", "conj", "csubj", "parataxis", "root")
CONTENTS = frozenset({"ccomp", "parataxis"})
"""Relations of a clause that somebody says."""


@dataclass(frozen=True, slots=True)
class Inset:
    """A relative clause with the phrase in it that names whose words it is."""

    verb: int
    whole: Span
    source: Span
    """The phrase: "laut Polizei", "nach Angaben der Firma"."""
    content: tuple[Span, ...]
    """The clause without that phrase."""


def part_insets(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames as marked, with such clauses apart from the sentences around them."""
    kept = list(frames)
    for frame in frames:
        inset = _find_inset(document, frame, words)
        if inset is not None and frame in kept:
            kept = _part(document, kept, frame, inset)
    return kept


def find_clause(document: Document, index: int) -> tuple[int, ...]:
    """The words of the relative clause to which a phrase with this preposition belongs; none in other clauses."""
    verb = _clause_of(document, document.ancestors(index))
    noun = document.tokens[index].head
    if verb is None or noun == verb or not document.tokens[verb].deprel.startswith(RELATIVE):
        return ()
    clause = [i for i in subtree(document, verb) if not is_comma(document.tokens[i])]
    return tuple(clause) if any(is_relative(document.tokens[i]) for i in clause[:2]) else ()


def _clause_of(document: Document, path: Iterable[int]) -> int | None:
    """The first word on the way up the tree that heads a clause."""
    return next((i for i in path if document.tokens[i].deprel.startswith(CLAUSES)), None)


def _find_inset(document: Document, frame: SpeechFrame, words: SpeechWords) -> Inset | None:
    """The relative clause around a preposition that names a source."""
    cues = indices_in(document, frame.cue)
    named = cues and document.tokens[cues[0]].text.lower() in words.prepositions | words.postpositions
    if not named or is_accordance(document, cues[0], document.tokens[cues[0]].head):
        return None
    clause = find_clause(document, cues[0])
    source = subtree(document, document.tokens[cues[0]].head)
    if not set(source) < set(clause):
        return None
    parts = ([i for i in clause if i < source[0]], [i for i in clause if i > source[-1]])
    content = tuple(span_of(document, part) for part in parts if part)
    return Inset(roots_in(document, clause)[0], span_of(document, clause), span_of(document, source), content)


def _part(document: Document, frames: Sequence[SpeechFrame], marked: SpeechFrame, inset: Inset) -> list[SpeechFrame]:
    """The frames with the clause as one of its own, and what somebody says around it as one again."""
    sentence = document.sentence_at(inset.whole.start)
    if sentence is None:
        return list(frames)
    here = [f for f in frames if sentence.span.contains(cover(f.content))]
    inner = [f for f in here if _is_of_source(f, inset)]
    told = tuple(s for s in marked.speaker if inset.source.contains(s))
    apart = replace(marked, content=inset.content, speaker=told or marked.speaker)
    outer = _join_around(document, [f for f in here if f not in inner], inset)
    return [*(f for f in frames if f not in here), *outer, apart]


def _is_of_source(frame: SpeechFrame, inset: Inset) -> bool:
    """Whether the frame is what the source says, or a piece of its clause without a cue of its own."""
    if frame.cue:
        return any_touch(frame.cue, (inset.source,))
    named = bool(frame.speaker) and all(inset.source.contains(s) for s in frame.speaker)
    return named or all(inset.whole.contains(s) for s in frame.content)


def _join_around(document: Document, frames: Sequence[SpeechFrame], inset: Inset) -> list[SpeechFrame]:
    """The pieces of a said clause that the relative clause parts, as one content with that clause in it."""
    noun = document.tokens[inset.verb].head
    clause = _clause_of(document, (noun, *document.ancestors(noun)))
    if clause is None or document.tokens[clause].deprel not in CONTENTS:
        return list(frames)
    said = span_of(document, subtree(document, clause))
    pieces = [f for f in frames if touches(said, f.content) and not any(said.contains(s) for s in f.cue)]
    first = next((f for f in pieces if f.cue), None)
    if first is None:
        return list(frames)
    speaker = tuple(s for s in first.speaker if not s.overlaps(inset.source))
    return [*(f for f in frames if f not in pieces), replace(first, content=(said,), speaker=speaker)]

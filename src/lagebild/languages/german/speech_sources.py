"""Source phrases: "laut X", "X zufolge", "nach Angaben von X" name a speaker, or who passed a speaker's words on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lagebild.languages.german.clauses import is_comma, span_of, subtree
from lagebild.languages.german.speech_links import cue_verb, find_speaker
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.text import Document, Sentence, Span, SpeechFrame

MIN_CONTENT_WORDS = 3
"""A sentence with fewer words besides the phrase tells nothing."""


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    """One source phrase of a sentence."""

    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    rest: tuple[int, ...]
    """Indices of the sentence's other tokens."""


def add_sources(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, told apart into who spoke and who passed it on, and one for each sentence that has none."""
    result = list(frames)
    for sentence in document.sentences:
        phrase = _find_phrase(document, sentence, words)
        if phrase is None:
            continue
        inside = [i for i, f in enumerate(result) if sentence.span.contains(f.content[0])]
        for place in inside:
            result[place] = _pass_through(document, result[place], phrase, words)
        if not inside:
            result.append(
                SpeechFrame(
                    content=tuple(_runs(document, phrase.rest)),
                    form="indirect",
                    cue=phrase.cue,
                    speaker=phrase.source,
                    score=0.6,
                    rule="source phrase",
                )
            )
    return result


def _find_phrase(document: Document, sentence: Sentence, words: SpeechWords) -> SourcePhrase | None:
    for index in range(sentence.first, sentence.last):
        token = document.tokens[index]
        if token.upos != "ADP" or token.head < 0:
            continue
        word, head = token.text.lower(), document.tokens[token.head]
        noun = head.lemma in words.source_nouns
        # "nach" alone may be local or temporal; "laut" and "zufolge" are not
        alone = word in words.prepositions ^ words.postpositions
        if not alone and not (noun and word in words.prepositions):
            continue
        phrase = subtree(document, token.head)
        rest = tuple(i for i in range(sentence.first, sentence.last) if i not in set(phrase))
        if len(rest) < MIN_CONTENT_WORDS or not any(document.tokens[i].feats.get("VerbForm") == "Fin" for i in rest):
            continue
        source = [i for i in phrase if i != index and not (noun and i == token.head)]
        while source and document.tokens[source[0]].upos == "ADP":
            source.pop(0)
        cue = (token.span, head.span) if noun else (token.span,)
        return SourcePhrase(cue, (span_of(document, source),) if source else (), rest)
    return None


def _pass_through(document: Document, frame: SpeechFrame, phrase: SourcePhrase, words: SpeechWords) -> SpeechFrame:
    """Where a verb says who spoke, the source only passed it on."""
    own = tuple(s for s in frame.speaker if not _touches(s, phrase.source))
    if not phrase.source or frame.via:
        return frame
    if own:
        cue = tuple(s for s in frame.cue if not _touches(s, phrase.cue)) or frame.cue
        return replace(frame, speaker=own, cue=cue, via=phrase.source)
    verb = cue_verb(document, replace(frame, cue=()), words)
    spoken = find_speaker(document, verb, words) if verb is not None else ()
    if verb is None or not spoken or _touches(spoken[0], (*phrase.source, *frame.content)):
        return frame
    return replace(frame, speaker=spoken, cue=(document.tokens[verb].span,), via=phrase.source)


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _runs(document: Document, indices: Sequence[int]) -> Iterator[Span]:
    """Spans of neighbouring tokens, commas at their ends left out."""
    run: list[int] = []
    for index in (*indices, -1):
        if run and index != run[-1] + 1:
            if not all(is_comma(document.tokens[i]) for i in run):
                yield span_of(document, run)
            run = []
        run.append(index)

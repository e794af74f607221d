"""Sentences that only tell who said what stands before them: "Das teilte die Bahn mit"."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from lagebild.languages.german.clauses import (
    finite_verbs,
    has_mood,
    indices_in,
    is_no_nominative,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker, name_phrase
from lagebild.languages.german.speech_owners import names_somebody
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_seats import LEARNING, list_sources
from lagebild.languages.german.speech_senses import sense_words
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, any_touch
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Sentence, SpeechFrame


def point_back(document: Document, known: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """Frames of sentences of which nothing is attributed yet, said by whom the next sentence names."""
    taken, said = _sentences(document, known), _sentences(document, [f for f in known if f.form != TOLD])
    for number in range(1, len(document.sentences)):
        if number in taken or number - 1 in said:
            continue
        before, sentence = document.sentences[number - 1], document.sentences[number]
        verb = _telling_verb(document, sentence, words)
        if verb is None or not _can_be_said(document, before, sentence):
            continue
        speaker, via = _find_teller(document, verb, words)
        if stands_for_somebody(document, speaker):
            yield SpeechFrame(
                content=(span_of(document, range(before.first, before.last)),),
                form="indirect",
                act=act_of_verb(document, verb, words) or "assert",
                cue=cue_spans(document, verb),
                speaker=speaker,
                via=via,
                score=0.6,
                rule="pronoun for the sentence before",
            )


def name_told(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames; what nobody else than a paper is named for is said by whom the next sentence tells it of."""
    return [_with_teller(document, frame, frames, words) for frame in frames]


def _with_teller(
    document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords
) -> SpeechFrame:
    """ "Die Agentur meldet: Es brennt. Das teilte die Wehr mit.": the brigade spoke, the agency passed it on."""
    inside = indices_in(document, frame.content)
    number = document.tokens[inside[-1]].sentence if inside else len(document.sentences)
    if number + 1 >= len(document.sentences) or frame.form == TOLD:
        return frame
    before, sentence = document.sentences[number : number + 2]
    verb = _telling_verb(document, sentence, words)
    if verb is None or "\n" in document.text[before.span.end : sentence.span.start]:
        return frame
    if number in _sentences(document, [f for f in frames if f is not frame]):
        return frame
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].sentence == number]
    relaying, confirming = (load_set("speech", "passing_on", kind) for kind in ("relaying", "confirming"))
    relayed = any(document.tokens[i].lemma in relaying for i in cues)
    told, learning = _find_teller(document, verb, words)
    if (cues and not relayed) or (not learning and document.tokens[verb].lemma in relaying | confirming):
        return frame
    if not stands_for_somebody(document, told) or any_touch(told, frame.speaker):
        return frame
    return replace(frame, cue=cue_spans(document, verb), speaker=told, via=frame.speaker if relayed else learning)


def _find_teller(document: Document, verb: int, words: SpeechWords) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Who tells what a pronoun points to, and who has learnt it from him."""
    source = next(list_sources(document, [verb]), None)
    if source is None:
        return find_speaker(document, verb, words) or tuple(_list_inverted(document, verb))[:1], ()
    return (source,), tuple(_list_learning(document, verb, source))


def _list_inverted(document: Document, verb: int) -> Iterator[Span]:
    """ "Das hat das Institut mitgeteilt": who tells it, where the tree takes the pronoun for the subject."""
    for child in document.children(verb):
        inverted = document.tokens[child].deprel == "obj" and not is_no_nominative(document, child)
        if inverted and document.tokens[child].upos in NOUNS and names_somebody(document, child):
            yield name_phrase(document, child)


def _list_learning(document: Document, verb: int, source: Span) -> Iterator[Span]:
    """ "Das will der Kurier von ihm erfahren haben": who learns something from a source."""
    for child in document.children(verb):
        token = document.tokens[child]
        if token.deprel in LEARNING and token.upos in NOUNS:
            own = [i for i in subtree(document, child) if document.tokens[i].span.start < source.start and i <= child]
            yield span_of(document, own)


def _sentences(document: Document, frames: Sequence[SpeechFrame]) -> Set[int]:
    """Numbers of the sentences in which something stands that somebody says, or the word that marks it."""
    return {document.tokens[i].sentence for f in frames for i in indices_in(document, (*f.content, *f.cue))}


def _telling_verb(document: Document, sentence: Sentence, words: SpeechWords) -> int | None:
    """The verb of a sentence that begins with a pronoun for what was said, if it tells that somebody said it."""
    first = document.tokens[sentence.first]
    if first.text.lower() not in words.pointing or first.deprel == "det" or first.head < 0:
        return None
    main = document.tokens[first.head].deprel == "root"
    learnt = document.tokens[first.head].lemma in load_set("speech", "learning", "verbs")
    telling = learnt or not sense_words().passing.isdisjoint(verb_readings(document, first.head))
    return first.head if main and telling else None


def _can_be_said(document: Document, before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence tells something, right before the next one."""
    verbs = list(finite_verbs(document, range(before.first, before.last)))
    told = any(has_mood(document.tokens[i], "Ind") for i in verbs)
    near = "\n" not in document.text[before.span.end : sentence.span.start]
    return told and near and document.text[before.span.end - 1] == "."

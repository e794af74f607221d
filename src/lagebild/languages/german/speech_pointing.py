"""Sentences that only tell who said what stands before them: "Das teilte die Bahn mit"."""

from collections.abc import Iterator, Sequence, Set

from lagebild.languages.german.clauses import finite_verbs, has_mood, indices_in, span_of, verb_readings
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_senses import sense_words
from lagebild.languages.german.speech_words import TOLD, SpeechWords
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
        speaker = find_speaker(document, verb, words)
        if stands_for_somebody(document, speaker):
            yield SpeechFrame(
                content=(span_of(document, range(before.first, before.last)),),
                form="indirect",
                act=act_of_verb(document, verb, words) or "assert",
                cue=cue_spans(document, verb),
                speaker=speaker,
                score=0.6,
                rule="pronoun for the sentence before",
            )


def _sentences(document: Document, frames: Sequence[SpeechFrame]) -> Set[int]:
    """Numbers of the sentences in which something stands that somebody says, or the word that marks it."""
    return {document.tokens[i].sentence for f in frames for i in indices_in(document, (*f.content, *f.cue))}


def _telling_verb(document: Document, sentence: Sentence, words: SpeechWords) -> int | None:
    """The verb of a sentence that begins with a pronoun for what was said, if it tells that somebody said it."""
    first = document.tokens[sentence.first]
    if first.text.lower() not in words.pointing or first.upos != "PRON" or first.head < 0:
        return None
    main = document.tokens[first.head].deprel == "root"
    telling = not sense_words().passing.isdisjoint(verb_readings(document, first.head))
    return first.head if main and telling else None


def _can_be_said(document: Document, before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence tells something, right before the next one."""
    verbs = list(finite_verbs(document, range(before.first, before.last)))
    told = any(has_mood(document.tokens[i], "Ind") for i in verbs)
    near = "\n" not in document.text[before.span.end : sentence.span.start]
    return told and near and document.text[before.span.end - 1] == "."

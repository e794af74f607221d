"""What somebody wants besides what is told beside it: "Zudem soll die Stadt zahlen.", "Bedingung: Die Stadt zahlt."."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import SUBJECTS, span_of, verb_readings
from lagebild.languages.german.speech_links import cue_spans, find_speaker
from lagebild.languages.german.speech_performed import act_of_cue
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, Sentence, SpeechFrame

DEMAND = "demand"
MOST_OPENING_WORDS = 3
"""Words before the colon of "Die einzige Bedingung: …"."""


def tell_wishes(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """A demand for each sentence without a frame that adds what shall be done to a demand, or names terms."""
    for number, sentence in enumerate(document.sentences):
        if any(sentence.span.overlaps(span) for frame in frames for span in frame.content):
            continue
        yield from _tell_set(document, sentence, words)
        first = _find_terms(document, sentence)
        adding = number > 0 and _adds_what_shall_be(document, sentence)
        if first is None and not adding:
            continue
        near = _find_near(document, number - 1, frames)
        if first is not None:
            near = near or _find_near(document, number + 1, frames)
            told = near[-1:]
        else:
            told = [frame for frame in near[-1:] if act_of_cue(frame, document, words) == DEMAND]
        if told:
            yield _demand(document, sentence.first if first is None else first, told[0])


def _tell_set(document: Document, sentence: Sentence, words: SpeechWords) -> Iterator[SpeechFrame]:
    """ "Die Stadt setzte Kern eine Frist: Bis Mai muss er zahlen": what has to be done, behind the colon."""
    inside = range(sentence.first, sentence.last)
    colon = next((i for i in inside if document.tokens[i].text == ":"), sentence.first)
    setting = load_set("speech", "wishes", "setting")
    verbs = (i for i in range(sentence.first, colon) if not setting.isdisjoint(verb_readings(document, i)))
    said = [i for i in range(colon + 1, sentence.last) if document.tokens[i].upos != "PUNCT"]
    verb = next((i for i in verbs if document.tokens[i].upos == "VERB"), None)
    speaker = find_speaker(document, verb, words) if verb is not None else ()
    if verb is None or not said or not speaker:
        return
    yield SpeechFrame(
        content=(span_of(document, said),),
        form="indirect",
        act=DEMAND,
        cue=cue_spans(document, verb),
        speaker=speaker,
        score=0.5,
        rule="terms behind a colon",
        acts=((DEMAND, 1.0),),
    )


def _find_near(document: Document, number: int, frames: Sequence[SpeechFrame]) -> list[SpeechFrame]:
    """What somebody who is named says in the sentence, unless the whole of it is quoted."""
    if not 0 <= number < len(document.sentences):
        return []
    span = document.sentences[number].span
    return [f for f in frames if span.overlaps(f.content[-1]) and f.speaker and f.form != "direct"]


def _demand(document: Document, first: int, told: SpeechFrame) -> SpeechFrame:
    """A demand of who speaks in a frame near it, from a word on to the end of its sentence."""
    last = document.sentences[document.tokens[first].sentence].last
    said = [i for i in range(first, last) if document.tokens[i].upos != "PUNCT"]
    return SpeechFrame(
        content=(Span(document.tokens[first].span.start, document.tokens[said[-1]].span.end),),
        form="free_indirect",
        act=DEMAND,
        speaker=told.speaker,
        via=told.via,
        score=0.5,
        rule="wish",
        acts=((DEMAND, 1.0),),
    )


def _find_terms(document: Document, sentence: Sentence) -> int | None:
    """ "Bedingung: Die Stadt bürgt": the first word of the terms on which somebody will do what is told near them."""
    colon = next((i for i in range(sentence.first, sentence.last) if document.tokens[i].text == ":"), sentence.first)
    opening = range(sentence.first, colon)
    terms = load_set("speech", "condition", "terms")
    named = 0 < len(opening) <= MOST_OPENING_WORDS and document.tokens[colon - 1].lemma in terms
    behind = [i for i in range(colon + 1, sentence.last) if document.tokens[i].upos != "PUNCT"]
    return behind[0] if named and behind else None


def _adds_what_shall_be(document: Document, sentence: Sentence) -> bool:
    """Whether an adverb that adds something opens the sentence, and its verb stands with "sollen" in the present."""
    tokens = document.tokens
    if tokens[sentence.first].lemma.lower() not in load_set("speech", "wishes", "adding"):
        return False
    root = next((i for i in range(sentence.first, sentence.last) if tokens[i].deprel == "root"), sentence.first)
    beside = [tokens[i] for i in document.children(root)]
    shall = [t for t in beside if t.lemma in load_set("speech", "wishes", "modals") and t.deprel == "aux"]
    present = any(t.feats.get("Tense") == "Pres" and t.feats.get("Mood") == "Ind" for t in shall)
    done = any(t.deprel == "aux" and t not in shall for t in beside)  # "soll gebaut haben" is hearsay
    return present and not done and any(t.deprel in SUBJECTS for t in beside)

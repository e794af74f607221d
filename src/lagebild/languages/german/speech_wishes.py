"""What somebody wants besides what he has just demanded: "Kern fordert Geld. Zudem soll die Stadt Häuser bauen."."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import SUBJECTS
from lagebild.languages.german.speech_performed import act_of_cue
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, Sentence, SpeechFrame

DEMAND = "demand"


def tell_wishes(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """A demand for each sentence without a frame that adds what shall be done to a demand of the sentence before."""
    for number, sentence in enumerate(document.sentences[1:], 1):
        if not _adds_what_shall_be(document, sentence):
            continue
        if any(sentence.span.overlaps(span) for frame in frames for span in frame.content):
            continue
        before = document.sentences[number - 1].span
        near = [f for f in frames if before.overlaps(f.content[-1]) and f.speaker and f.form != "direct"]
        demands = [f for f in near if act_of_cue(f, document, words) == DEMAND]
        if demands and demands[-1] is near[-1]:
            told = [i for i in range(sentence.first, sentence.last) if document.tokens[i].upos != "PUNCT"]
            yield SpeechFrame(
                content=(Span(sentence.span.start, document.tokens[told[-1]].span.end),),
                form="free_indirect",
                act=DEMAND,
                speaker=demands[-1].speaker,
                via=demands[-1].via,
                score=0.5,
                rule="wish",
                acts=((DEMAND, 1.0),),
            )


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

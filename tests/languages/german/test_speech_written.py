"""What stands in a text has that text for its speaker."""

from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.speech_written import read_written
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

STANDS = (
    "{case}/{low}/ADP/3/case dem/der/DET/3/det {text}/{text}/NOUN/4/obl steht/stehen/VERB/0/root/VerbForm=Fin "
    "+,/,/PUNCT/7/punct Kern/Kern/PROPN/7/nsubj gehe/gehen/VERB/4/ccomp/VerbForm=Fin|Mood=Sub +././PUNCT/4/punct"
)


def stands(case: str, text: str) -> Document:
    return make_document(STANDS.format(case=case, low=case.lower(), text=text))


def read(document: Document, *frames: SpeechFrame) -> list[tuple[str, list[str], list[str]]]:
    told = read_written(document, frames, speech_words())
    return [
        (
            f.content[0].of(document.text),
            [s.of(document.text) for s in f.speaker],
            [s.of(document.text) for s in f.cue],
        )
        for f in told
    ]


def test_what_stands_in_or_on_a_text_is_said_by_it() -> None:
    assert read(stands("In", "Protokoll")) == [("Kern gehe", ["dem Protokoll"], ["steht"])]
    assert read(stands("Auf", "Flugblatt")) == [("Kern gehe", ["dem Flugblatt"], ["steht"])]


def test_what_the_model_ties_to_somebody_else_is_told_by_the_text() -> None:
    document = stands("In", "Prüfbericht")
    frame = SpeechFrame((span_of(document.text, "Kern gehe"),), "indirect", speaker=(span_of(document.text, "Kern"),))
    assert read(document, frame) == [("Kern gehe", ["dem Prüfbericht"], ["steht"])]


def test_what_stands_at_a_place_says_nothing() -> None:
    assert read(stands("Auf", "Parkplatz")) == []


def test_words_with_a_cue_of_their_own_are_left_alone() -> None:
    document = make_document(
        "Im/in/ADP/2/case Bericht/Bericht/NOUN/3/obl steht/stehen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct "
        "Kern/Kern/PROPN/6/nsubj sagte/sagen/VERB/3/ccomp/VerbForm=Fin +,/,/PUNCT/9/punct er/er/PRON/9/nsubj "
        "gehe/gehen/VERB/6/ccomp/VerbForm=Fin|Mood=Sub"
    )
    said = SpeechFrame(
        (span_of(document.text, "er gehe"),),
        "indirect",
        cue=(span_of(document.text, "sagte"),),
        speaker=(span_of(document.text, "Kern"),),
    )
    assert read(document, said) == [("er gehe", ["Kern"], ["sagte"])]


def test_words_quoted_right_behind_the_verb_need_no_verb() -> None:
    document = make_document(
        "Im/in/ADP/2/case Bericht/Bericht/NOUN/3/obl steht/stehen/VERB/0/root/VerbForm=Fin +:/:/PUNCT/6/punct "
        "„/„/PUNCT/6/punct +Alarm/Alarm/NOUN/3/nsubj +“/“/PUNCT/6/punct"
    )
    quoted = SpeechFrame((span_of(document.text, "„Alarm“"),), "direct")
    assert read(document, quoted) == [("„Alarm“", ["Bericht"], ["steht"])]

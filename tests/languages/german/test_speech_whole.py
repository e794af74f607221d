"""A clause of saying is one content, whatever stands between its conjunction and its verb."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_whole import complete_clauses, read_clause
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of
from tests.languages.german.sentences import SINKS

SUED = (
    "Moor/Moor/PROPN/2/nsubj sagte/sagen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin +,/,/PUNCT/15/punct "
    "dass/dass/SCONJ/15/mark die/der/DET/6/det Klubs/Klub/NOUN/15/nsubj +,/,/PUNCT/11/punct "
    "falls/falls/SCONJ/11/mark die/der/DET/10/det Liga/Liga/NOUN/11/nsubj "
    "kündige/kündigen/VERB/15/advcl/Mood=Sub|Tense=Pres|VerbForm=Fin +,/,/PUNCT/6/punct vor/vor/ADP/14/case "
    "Gericht/Gericht/NOUN/15/obl ziehen/ziehen/VERB/2/ccomp/VerbForm=Inf "
    "würden/werden/AUX/15/aux/Mood=Sub|Tense=Past|VerbForm=Fin +././PUNCT/2/punct"
)
RUNS = (
    "Aydin/Aydin/PROPN/2/nsubj erklärte/erklären/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin +,/,/PUNCT/15/punct "
    "dass/dass/SCONJ/15/mark die/der/DET/6/det Bahn/Bahn/NOUN/15/nsubj +,/,/PUNCT/11/punct "
    "sofern/sofern/SCONJ/11/mark der/der/DET/10/det Bund/Bund/NOUN/11/nsubj "
    "zustimmt/zustimmen/VERB/15/advcl/Mood=Ind|Tense=Pres|VerbForm=Fin +,/,/PUNCT/6/punct im/in/ADP/14/case "
    "Mai/Mai/PROPN/15/obl fährt/fahren/VERB/2/ccomp/Mood=Ind|Tense=Pres|VerbForm=Fin +././PUNCT/2/punct"
)
SAVES = (
    "Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin +,/,/PUNCT/15/punct "
    "dass/dass/SCONJ/15/mark die/der/DET/6/det Stadt/Stadt/NOUN/15/nsubj +,/,/PUNCT/11/punct um/um/SCONJ/11/mark "
    "Geld/Geld/NOUN/11/obj zu/zu/PART/11/mark sparen/sparen/VERB/15/advcl/VerbForm=Inf +,/,/PUNCT/15/punct "
    "zwei/zwei/NUM/14/nummod Bäder/Bad/NOUN/15/obj schließe/schließen/VERB/2/ccomp/Mood=Sub|Tense=Pres|VerbForm=Fin "
    "+././PUNCT/2/punct"
)
SELLS = (
    "Der/der/DET/2/det Rat/Rat/NOUN/3/nsubj meldet/melden/VERB/0/root/Mood=Ind|Tense=Pres|VerbForm=Fin "
    "+,/,/PUNCT/14/punct dass/dass/SCONJ/14/mark das/der/DET/7/det Haus/Haus/NOUN/14/nsubj:pass +,/,/PUNCT/12/punct "
    "das/der/PRON/12/nsubj/PronType=Rel am/an/ADP/11/case Markt/Markt/NOUN/12/obl "
    "steht/stehen/VERB/7/acl/Mood=Ind|Tense=Pres|VerbForm=Fin +,/,/PUNCT/7/punct "
    "verkauft/verkaufen/VERB/3/ccomp/VerbForm=Part werde/werden/AUX/14/aux:pass/Mood=Sub|Tense=Pres|VerbForm=Fin "
    "+././PUNCT/3/punct"
)


def frame(document: Document, content: str, form: str = "indirect", cue: str = "") -> SpeechFrame:
    cues = (span_of(document.text, cue),) if cue else ()
    return SpeechFrame((span_of(document.text, content),), form, cue=cues, score=0.6)


def completed(document: Document, *frames: SpeechFrame) -> list[tuple[str, str]]:
    whole = complete_clauses(document, frames, speech_words())
    return [(" … ".join(s.of(document.text) for s in f.content), f.form) for f in whole]


@pytest.mark.parametrize(
    ("words", "cue", "parts", "whole"),
    [
        (
            SUED,
            "sagte",
            ("dass die Klubs", "vor Gericht ziehen würden"),
            "dass die Klubs, falls die Liga kündige, vor Gericht ziehen würden",
        ),
        (
            RUNS,
            "erklärte",
            ("dass die Bahn, sofern der Bund zustimmt",),
            "dass die Bahn, sofern der Bund zustimmt, im Mai fährt",
        ),
        (
            SINKS,
            "betonte",
            ("den Betrieb drosseln würden",),
            "dass die Werke, sollte der See sinken, den Betrieb drosseln würden",
        ),
        (
            SAVES,
            "sagte",
            ("dass die Stadt", "zwei Bäder schließe"),
            "dass die Stadt, um Geld zu sparen, zwei Bäder schließe",
        ),
        (SELLS, "meldet", ("dass das Haus, das am Markt steht",), "dass das Haus, das am Markt steht, verkauft werde"),
    ],
)
def test_the_parts_of_a_parted_clause_are_one_content(words: str, cue: str, parts: tuple[str, ...], whole: str) -> None:
    document = make_document(words)
    assert completed(document, *(frame(document, part, cue=cue) for part in parts)) == [(whole, "indirect")]


def test_a_told_act_that_opens_such_a_clause_is_a_clause() -> None:
    document = make_document(SUED)
    assert completed(document, frame(document, "dass die Klubs", "reported", "sagte"))[0][1] == "indirect"


def test_what_somebody_says_inside_of_the_clause_is_left_alone() -> None:
    document = make_document(SUED)
    inner = frame(document, "vor Gericht ziehen würden", cue="kündige")
    assert completed(document, inner) == [("vor Gericht ziehen würden", "indirect")]


def test_a_whole_clause_stays_as_it_is() -> None:
    document = make_document(SINKS)
    host = frame(document, document.text.rstrip("."), "direct")
    assert complete_clauses(document, [host], speech_words()) == [host]


def test_a_clause_without_a_verb_of_its_own_cannot_be_read() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/4/punct dass/dass/SCONJ/2/mark +././PUNCT/2/punct"
    )
    assert read_clause(document, 3, speech_words()) is None


@pytest.mark.parametrize("part", ["sollte der See sinken", "sollte der See"])
def test_a_piece_inside_of_a_clause_behind_its_verb_of_saying_is_the_whole_clause(part: str) -> None:
    document = make_document(SINKS)
    whole = "dass die Werke, sollte der See sinken, den Betrieb drosseln würden"
    acts = (("demand", 0.6),)
    piece = replace(frame(document, part, cue="betonte"), acts=acts)
    (found,) = complete_clauses(document, [piece], speech_words())
    assert [s.of(document.text) for s in found.content] == [whole]
    assert found.acts == ()


def test_what_the_model_says_of_the_opening_of_a_clause_is_kept() -> None:
    document = make_document(SINKS)
    acts = (("threaten", 0.6),)
    (found,) = complete_clauses(
        document, [replace(frame(document, "dass die Werke", cue="betonte"), acts=acts)], speech_words()
    )
    assert found.acts == acts

"""The next main clause of a sentence may have a source of its own."""

import pytest

from lagebild.languages.german.speech_second import part_sources
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

TWO = (
    "Laut/laut/ADP/2/case Post/Post/PROPN/3/obl kamen/kommen/VERB/0/root/VerbForm=Fin|Mood=Ind viele/viel/PRON/3/nsubj "
    "+,/,/PUNCT/7/punct {second} von/von/ADP/9/case allen/alle/PRON/7/obl +././PUNCT/3/punct"
)
SUBJECT_FIRST = "Moor/Moor/PROPN/7/nsubj sprach/sprechen/VERB/3/parataxis/VerbForm=Fin|Mood={mood}"


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (SUBJECT_FIRST.format(mood="Ind"), [("kamen viele", "Post"), ("von allen", "Moor")]),
        (SUBJECT_FIRST.format(mood="Sub"), [("kamen viele, Moor sprach von allen", "Post")]),
    ],
)
def test_what_another_says_in_the_next_clause_is_no_part_of_the_first_source(
    second: str, told: list[tuple[str, str]]
) -> None:
    document = make_document(TWO.format(second=second))
    whole = span_of(document.text, "kamen viele, Moor sprach von allen")
    cue, speaker = (span_of(document.text, "Laut"),), (span_of(document.text, "Post"),)
    frames = part_sources(document, [SpeechFrame((whole,), "indirect", cue=cue, speaker=speaker)], speech_words())
    assert [(f.content[0].of(document.text), f.speaker[0].of(document.text)) for f in frames] == told


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ("Moor", [("war der Rat dagegen", "Kern"), ("Geld fehle", "Moor")]),
        ("Kern", [("war der Rat dagegen: Geld fehle", "Kern")]),
    ],
)
def test_what_so_names_another_for_behind_a_colon_is_no_part_of_the_first_source(
    last: str, told: list[tuple[str, str]]
) -> None:
    document = make_document(
        "Laut/laut/ADP/2/case Kern/Kern/PROPN/5/obl war/sein/AUX/5/cop/VerbForm=Fin|Mood=Ind der/der/DET/5/det Rat/Rat/NOUN/0/root "
        "dagegen/dagegen/ADV/5/advmod +:/:/PUNCT/5/punct Geld/Geld/NOUN/9/nsubj fehle/fehlen/VERB/5/parataxis/VerbForm=Fin|Mood=Sub "
        f"+,/,/PUNCT/9/punct so/so/ADV/12/advmod {last}/{last}/PROPN/9/parataxis +././PUNCT/5/punct"
    )
    whole = span_of(document.text, "war der Rat dagegen: Geld fehle")
    cue, speaker = (span_of(document.text, "Laut"),), (span_of(document.text, "Kern"),)
    frames = part_sources(document, [SpeechFrame((whole,), "indirect", cue=cue, speaker=speaker)], speech_words())
    assert [(f.content[0].of(document.text), f.speaker[0].of(document.text)) for f in frames] == told


@pytest.mark.parametrize(
    ("behind", "speaker"), [("so/so/ADV/8/advmod Moor/Moor/PROPN/6/parataxis", "Moor"), ("", "Rat")]
)
def test_a_sentence_with_a_source_of_its_own_is_not_said_by_the_source_before(behind: str, speaker: str) -> None:
    document = make_document(
        "Laut/laut/ADP/2/case Rat/Rat/PROPN/3/obl fehlt/fehlen/VERB/0/root/Mood=Ind|VerbForm=Fin Geld/Geld/NOUN/3/nsubj +././PUNCT/3/punct",
        f"Ruva/Ruva/PROPN/2/nsubj zahle/zahlen/VERB/0/root/Mood=Sub|VerbForm=Fin +,/,/PUNCT/2/punct {behind} +././PUNCT/2/punct",
    )
    content, cue = (span_of(document.text, "Ruva zahle"),), (span_of(document.text, "Laut"),)
    frame = SpeechFrame(content, "indirect", cue=cue, speaker=(span_of(document.text, "Rat"),))
    (read,) = part_sources(document, [frame], speech_words())
    assert (read.content, [span.of(document.text) for span in read.speaker]) == (content, [speaker])

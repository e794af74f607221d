"""A sentence that only tells who said the one before makes that one a content."""

import pytest

from lagebild.languages.german.speech_pointing import name_told, point_back
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

CLOSED = (
    "Das/der/DET/2/det Bad/Bad/NOUN/3/nsubj schließt/schließen/VERB/0/root/Mood=Ind|VerbForm=Fin +././PUNCT/3/punct"
)
TOLD = "Das/der/PRON/2/obj {verb}/VERB/0/root/Mood=Ind|VerbForm=Fin Rehn/Rehn/PROPN/2/nsubj +././PUNCT/2/punct"


@pytest.mark.parametrize(("verb", "said"), [("sagte/sagen", ["Das Bad schließt"]), ("kaufte/kaufen", [])])
def test_a_pronoun_with_a_verb_of_telling_takes_up_the_sentence_before(verb: str, said: list[str]) -> None:
    document = make_document(CLOSED, TOLD.format(verb=verb))
    frames = list(point_back(document, [], speech_words()))
    assert [f.content[0].of(document.text) for f in frames] == said
    assert all([s.of(document.text) for s in f.speaker] == ["Rehn"] for f in frames)


def test_a_sentence_that_somebody_has_said_already_is_not_said_again() -> None:
    document = make_document(CLOSED, TOLD.format(verb="sagte/sagen"))
    known = SpeechFrame((span_of(document.text, "Das Bad schließt"),), "indirect")
    assert list(point_back(document, [known], speech_words())) == []


LEARNT = (
    "Das/der/PRON/7/nsubj will/wollen/AUX/7/aux/VerbForm=Fin Moor/Moor/PROPN/7/obj von/von/ADP/5/case Rehn/Rehn/PROPN/3/nmod "
    "+,/,/PUNCT/5/punct erfahren/erfahren/VERB/0/root/VerbForm=Inf haben/haben/AUX/7/aux +././PUNCT/7/punct"
)
REPORTED = "Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/Mood=Ind|VerbForm=Fin +:/:/PUNCT/5/punct Geld/Geld/NOUN/5/nsubj fehlt/fehlen/VERB/2/ccomp/VerbForm=Fin +././PUNCT/2/punct"


def test_who_wants_to_have_learnt_something_passes_on_what_he_heard() -> None:
    (made,) = point_back(make_document(CLOSED, LEARNT), [], speech_words())
    text = make_document(CLOSED, LEARNT).text
    assert [[s.of(text) for s in spans] for spans in (made.speaker, made.via)] == [["Rehn"], ["Moor"]]


@pytest.mark.parametrize(
    ("verb", "pointing", "people"),
    [
        ("meldet/melden", "sagte/sagen", [["Rehn"], ["Kern"]]),
        ("sagt/sagen", "sagte/sagen", [["Kern"], []]),
        ("meldet/melden", "bestätigte/bestätigen", [["Kern"], []]),
    ],
)
def test_who_reports_passes_on_what_the_next_sentence_says_that_another_told(
    verb: str, pointing: str, people: list[list[str]]
) -> None:
    document = make_document(REPORTED.format(verb=verb), TOLD.format(verb=pointing))
    content, cue = (span_of(document.text, words) for words in ("Geld fehlt", verb.split("/")[0]))
    frame = SpeechFrame((content,), "indirect", cue=(cue,), speaker=(span_of(document.text, "Kern"),))
    (made,) = name_told(document, [frame], speech_words())
    assert [[s.of(document.text) for s in spans] for spans in (made.speaker, made.via)] == people


@pytest.mark.parametrize(("pointing", "speaker"), [("sagte/sagen", "Rehn"), ("meldete/melden", "Kern")])
def test_words_without_a_cue_are_those_of_whom_the_next_sentence_names(pointing: str, speaker: str) -> None:
    document = make_document("Kern/Kern/PROPN/0/root", CLOSED, TOLD.format(verb=pointing))
    frame = SpeechFrame(
        (span_of(document.text, "Das Bad schließt"),), "free_indirect", speaker=(span_of(document.text, "Kern"),)
    )
    (made,) = name_told(document, [frame], speech_words())
    assert [s.of(document.text) for s in made.speaker] == [speaker]


@pytest.mark.parametrize(("article", "speaker"), [("das", ["das Institut"]), ("dem", [])])
def test_who_tells_it_may_look_like_the_object(article: str, speaker: list[str]) -> None:
    told = (
        f"Das/der/PRON/5/nsubj hat/haben/AUX/5/aux/Mood=Ind|VerbForm=Fin {article}/der/DET/4/det Institut/Institut/NOUN/5/obj "
        "gemeldet/melden/VERB/0/root/VerbForm=Part +././PUNCT/5/punct"
    )
    document = make_document(CLOSED, told)
    assert [s.of(document.text) for f in point_back(document, [], speech_words()) for s in f.speaker] == speaker

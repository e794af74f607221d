"""Traits by which statements and events are known."""

from lagebild.languages.german.traits import list_event_traits, list_statement_traits, list_trigger_traits
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

SENTENCE = (
    "Der/der/DET/2/det Verband/Verband/NOUN/3/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin ,/,/PUNCT/8/punct "
    "das/der/DET/6/det Stauwerk/Stauwerk/NOUN/8/nsubj müsse/müssen/AUX/8/aux/Mood=Sub|Tense=Pres|VerbForm=Fin "
    "schließen/schließen/VERB/3/ccomp +././PUNCT/3/punct"
)


def test_a_statement_is_known_by_what_is_said_how_and_by_whom():
    document = make_document(SENTENCE)
    frame = SpeechFrame(
        (span_of(document.text, "das Stauwerk müsse schließen"),),
        "indirect",
        cue=(span_of(document.text, "fordert"),),
        speaker=(span_of(document.text, "Verband"),),
    )
    traits = list_statement_traits(document, frame)
    assert {"indirect", "cue", "cue fordern", "speaker verband", "said stauwerk", "said -uwerk", "end n."} <= traits
    assert {"said stauwerk müssen", "first der stauwerk", "main schließen", "subject NOUN", "length 0"} <= traits
    assert "said der" not in traits
    assert "beside verband" in traits


def test_a_statement_without_words_has_only_its_form():
    traits = list_statement_traits(make_document(SENTENCE), SpeechFrame((), "direct"))
    assert traits == {"direct", "no cue", "no speaker"}


def test_an_event_is_known_by_its_word_what_hangs_on_it_and_its_sentence():
    document = make_document(SENTENCE)
    traits = list_event_traits(document, 7)
    assert {"schließen", "VERB", "schließen ccomp", "-eßen", "schl-", "nsubj stauwerk", "of stauwerk"} <= traits
    assert {"on fordern", "on ccomp", "with verband", "nsubj -uwerk"} <= traits
    assert "of der" not in traits


def test_a_word_that_may_name_a_main_event_is_also_known_by_where_it_stands():
    document = make_document(SENTENCE)
    frame = SpeechFrame((span_of(document.text, "das Stauwerk müsse schließen"),), "indirect", act="demand")
    told = make_document(SENTENCE, speech=[frame])
    traits = list_trigger_traits(told, 7, ["usual"])
    assert {"is usual", "sentence 0", "sentences 0", "in indirect", "in demand", "has nsubj", "on a VERB"} <= traits
    assert "in demand" not in list_trigger_traits(told, 2, [])
    assert {"article der", "dependents 1"} <= list_trigger_traits(told, 1, [])

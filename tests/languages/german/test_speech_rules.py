"""Contents that no model marks are found by verbs of saying."""

from lagebild.languages.german.speech import find_speech
from lagebild.languages.german.speech_rules import supply_nested
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

REFUSED = (
    "Kern/Kern/PROPN/5/nsubj wollte/wollen/AUX/5/aux/VerbForm=Fin das/das/PRON/5/obj nicht/nicht/PART/5/advmod "
    "bestätigen/bestätigen/VERB/0/root/VerbForm=Inf +././PUNCT/5/punct"
)
ASSENTED = (
    "Kern/Kern/PROPN/4/nsubj wollte/wollen/AUX/4/aux/VerbForm=Fin das/das/PRON/4/obj bestätigen/bestätigen/VERB/0/root/VerbForm=Inf "
    "+././PUNCT/4/punct"
)
DEMANDED = (
    "Moor/Moor/PROPN/5/nsubj habe/haben/AUX/5/aux/VerbForm=Fin|Mood=Sub neue/neu/ADJ/4/amod Sprinkler/Sprinkler/NOUN/5/obj "
    "gefordert/fordern/VERB/0/root/VerbForm=Part +,/,/PUNCT/5/punct sagte/sagen/VERB/5/parataxis/VerbForm=Fin Rehn/Rehn/PROPN/7/nsubj"
)


def test_what_somebody_will_not_confirm_is_refused_though_a_pronoun_names_it() -> None:
    (frame,) = find_speech(document := make_document(REFUSED))
    said = (frame.form, frame.act, [span.of(document.text) for span in (*frame.content, *frame.speaker)])
    assert said == ("reported", "reject", ["das", "Kern"])


def test_what_somebody_would_confirm_is_not_refused() -> None:
    assert find_speech(make_document(ASSENTED)) == ()


def host_of(form: str) -> SpeechFrame:
    document = make_document(DEMANDED)
    content = (span_of(document.text, "Moor habe neue Sprinkler gefordert"),)
    return SpeechFrame(content, form, speaker=(span_of(document.text, "Rehn"),))


def test_an_act_told_inside_the_words_of_another_is_found() -> None:
    document = make_document(DEMANDED)
    (inner,) = supply_nested(document, [host_of("free_indirect")])
    told = [span.of(document.text) for span in (*inner.content, *inner.speaker)]
    assert (inner.form, told) == ("reported", ["neue Sprinkler", "Moor"])


def test_where_the_words_tell_nothing_but_the_act_they_are_that_act() -> None:
    assert list(supply_nested(make_document(DEMANDED), [host_of("indirect")])) == []

"""A main clause is said as a whole: in front of its finite verb, around a source, where a border tears it."""

from lagebild.languages.german.speech_halves import add_front, from_front, is_torn
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of
from tests.languages.german.speaking import frame

TORN = make_document(
    "Laut/laut/ADP/2/case Rehn/Rehn/PROPN/3/obl fallen/fallen/VERB/0/root/VerbForm=Fin in/in/ADP/5/case "
    "Wäldern/Wald/NOUN/3/obl jährlich/jährlich/ADV/3/advmod tausend/tausend/NUM/8/nummod Bäume/Baum/NOUN/3/nsubj"
)
PUT_IN = make_document(
    "Das/der/PRON/6/nsubj würde/werden/AUX/6/aux/VerbForm=Fin laut/laut/ADP/4/case Rehn/Rehn/PROPN/6/obl "
    "viele/viel/PRON/6/obj treffen/treffen/VERB/0/root/VerbForm=Inf"
)
FRONT = make_document(
    "Dank/dank/ADP/2/case Spenden/Spende/NOUN/3/obl bietet/bieten/VERB/8/ccomp/VerbForm=Fin der/der/DET/5/det "
    "Klub/Klub/NOUN/3/nsubj Kurse/Kurs/NOUN/3/obj +,/,/PUNCT/3/punct meint/meinen/VERB/0/root/VerbForm=Fin "
    "Rehn/Rehn/PROPN/8/nsubj"
)


def torn(document: Document, first: SpeechFrame, second: SpeechFrame) -> bool:
    return is_torn(document, first, second)


def test_pieces_of_one_clause_with_nothing_between_them_are_torn() -> None:
    first = frame(TORN, "fallen in Wäldern", speaker="Rehn")
    assert torn(TORN, first, frame(TORN, "jährlich tausend Bäume", cue="Laut", speaker="Rehn"))
    assert not torn(TORN, first, frame(TORN, "tausend Bäume", speaker="Rehn"))
    assert not torn(TORN, first, frame(TORN, "jährlich tausend Bäume", "reported", speaker="Rehn"))


def test_what_stands_before_a_source_with_its_auxiliary_is_said() -> None:
    text = PUT_IN.text
    content, source = (span_of(text, "viele treffen"),), (span_of(text, "laut"), span_of(text, "Rehn"))
    assert [s.of(text) for s in add_front(PUT_IN, content, source)] == ["Das würde", "viele treffen"]
    assert add_front(PUT_IN, (span_of(text, "treffen"),), source) == (span_of(text, "treffen"),)


def test_what_stands_before_the_finite_verb_is_said_where_the_cue_follows() -> None:
    whole = from_front(FRONT, frame(FRONT, "bietet der Klub Kurse"), speech_words())
    assert whole == (span_of(FRONT.text, "Dank Spenden bietet der Klub Kurse"),)
    assert from_front(FRONT, frame(FRONT, "der Klub Kurse"), speech_words()) is None

"""Places that belong to something else than the event are not its own."""

from dataclasses import replace

from lagebild.languages.german.events_places import keep_own_places
from tests.builders import make_document, span_of

SEIZED = (
    "Rehn/Rehn/PROPN/2/nsubj besetzte/besetzen/VERB/0/root die/der/DET/4/det Insel/Insel/NOUN/2/obj vor/vor/ADP/6/case "
    "Ruva/Ruva/PROPN/2/obl und/und/CCONJ/8/cc bezahlt/bezahlen/VERB/2/conj Söldner/Söldner/NOUN/8/obj in/in/ADP/11/case "
    "Auheim/Auheim/PROPN/9/nmod"
)


def test_a_place_of_what_is_told_beside_is_not_that_of_the_event() -> None:
    document = make_document(SEIZED)
    near, far = (span_of(document.text, name) for name in ("Ruva", "Auheim"))
    assert keep_own_places(document, 1, (near, far)) == (near,)
    assert keep_own_places(document, 7, (near, far)) == (near, far)


def test_the_noun_of_an_event_keeps_the_place_of_its_clause() -> None:
    document = make_document(SEIZED)
    place = span_of(document.text, "Ruva")
    assert keep_own_places(document, 3, (place,)) == (place,)


def test_a_sentence_with_a_time_of_its_own_has_no_place_of_the_sentence_before() -> None:
    sentences = (
        "Rehn/Rehn/PROPN/2/nsubj sprach/sprechen/VERB/0/root in/in/ADP/4/case Auheim/Auheim/PROPN/2/obl",
        "Am/an/ADP/2/case Montag/Montag/PROPN/4/obl wird/werden/AUX/4/aux beraten/beraten/VERB/0/root",
    )
    plain = make_document(*sentences)
    dated = replace(plain, times=((span_of(plain.text, "Montag"), "DATE", 1.0),))
    places = (span_of(plain.text, "Auheim"),)
    assert keep_own_places(plain, 7, places) == places
    assert keep_own_places(dated, 7, places) == ()

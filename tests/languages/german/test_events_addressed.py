"""Who is only spoken to in a sentence takes no part in what it tells."""

import pytest

from lagebild.languages.german.events_addressed import is_addressed, mend_addressed, without_address
from lagebild.languages.german.events_roles import subject_of
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

FIN = "VerbForm=Fin|Tense=Pres|Mood=Ind"


@pytest.mark.parametrize(
    ("text", "addressed"),
    [
        (
            f"Frau/Frau/NOUN/7/nsubj Rehn/Rehn/PROPN/1/appos +,/,/PUNCT/1/punct die/der/DET/5/det Bahn/Bahn/NOUN/7/nsubj hat/haben/AUX/7/aux/{FIN} "
            "gekündigt/kündigen/VERB/0/root/VerbForm=Part",
            True,
        ),
        (
            f"Frau/Frau/NOUN/7/nsubj Rehn/Rehn/PROPN/1/appos +,/,/PUNCT/1/punct Chefin/Chefin/NOUN/1/appos +,/,/PUNCT/1/punct "
            f"hat/haben/AUX/7/aux/{FIN} gekündigt/kündigen/VERB/0/root/VerbForm=Part",
            False,
        ),
        (
            f"Frau/Frau/NOUN/8/nsubj Rehn/Rehn/PROPN/1/appos +,/,/PUNCT/1/punct die/der/PRON/5/nsubj/PronType=Rel "
            f"fehlt/fehlen/VERB/1/acl:relcl/{FIN} +,/,/PUNCT/1/punct hat/haben/AUX/8/aux/{FIN} gekündigt/kündigen/VERB/0/root/VerbForm=Part",
            False,
        ),
        (
            f"Frau/Frau/NOUN/4/nsubj Rehn/Rehn/PROPN/1/appos hat/haben/AUX/4/aux/{FIN} gekündigt/kündigen/VERB/0/root/VerbForm=Part",
            False,
        ),
    ],
)
def test_a_title_and_a_name_before_a_main_clause_speak_to_somebody(text: str, *, addressed: bool) -> None:
    document = make_document(text)
    assert is_addressed(document, 0) is addressed
    verb = next(i for i, token in enumerate(document.tokens) if token.text == "gekündigt")
    assert subject_of(document, verb) == (4 if addressed else 0)


def test_the_subject_behind_a_form_of_address_acts_whatever_the_tree_says() -> None:
    document = make_document(
        f"Herr/Herr/NOUN/2/compound Dorn/Dorn/PROPN/7/nsubj +,/,/PUNCT/2/punct heute/heute/ADV/7/advmod haben/haben/AUX/7/aux/{FIN} "
        "Bauern/Bauer/NOUN/7/obj protestiert/protestieren/VERB/0/root/VerbForm=Part"
    )
    farmers = span_of(document.text, "Bauern")
    frame = EventFrame((span_of(document.text, "protestiert"),), "PROTEST", against=(farmers,))
    mended = mend_addressed(document, 6, frame)
    assert (mended.by, mended.against) == ((farmers,), ())


def test_a_span_begins_behind_who_is_spoken_to() -> None:
    document = make_document(
        f"Frau/Frau/NOUN/7/nsubj Rehn/Rehn/PROPN/1/appos +,/,/PUNCT/1/punct die/der/DET/5/det Bahn/Bahn/NOUN/7/nsubj hat/haben/AUX/7/aux/{FIN} "
        "gekündigt/kündigen/VERB/0/root/VerbForm=Part"
    )
    bahn = span_of(document.text, "die Bahn")
    assert without_address(document, span_of(document.text, "Frau Rehn, die Bahn")) == bahn
    assert without_address(document, bahn) == bahn
    rehn = span_of(document.text, "Frau Rehn")
    assert without_address(document, rehn) == rehn
    assert without_address(document, span_of(document.text, "Frau Rehn, die Bahn hat")) == bahn


def test_of_a_span_from_who_is_spoken_to_to_the_subject_only_the_subject_is_kept() -> None:
    document = make_document(
        f"Frau/Frau/NOUN/6/appos Rehn/Rehn/PROPN/1/appos +,/,/PUNCT/6/punct heute/heute/ADV/7/advmod haben/haben/AUX/7/aux/{FIN} "
        "Bauern/Bauer/NOUN/7/nsubj gestreikt/streiken/VERB/0/root/VerbForm=Part"
    )
    bauern = span_of(document.text, "Bauern")
    assert without_address(document, span_of(document.text, "Frau Rehn, heute haben Bauern")) == bauern

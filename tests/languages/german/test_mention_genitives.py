"""Words behind a noun that are members of the clause of their own."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Name
from tests.builders import make_document, span_of


@pytest.mark.parametrize(("noun", "base"), [("Politiker", "Politiker"), ("Moderator", "Moderator in der ARD")])
def test_medium_in_which_somebody_speaks_only_tells_whose_he_is_where_he_works_for_media(noun: str, base: str) -> None:
    document = make_document(
        f"Das/das/PRON/2/obj sagte/sagen/VERB/0/root der/der/DET/4/det {noun}/{noun}/NOUN/2/nsubj/Number=Sing "
        "in/in/ADP/7/case der/der/DET/7/det ARD/ARD/PROPN/4/nmod/Case=Dat +././PUNCT/2/punct"
    )
    document = replace(document, names=(Name(span_of(document.text, "ARD"), "ORG"),))
    assert [f.base for f in find_mentions(document) if f.kind == "person" and f.form == "description"] == [base]


@pytest.mark.parametrize(("noun", "base"), [("Einladung", "Chef"), ("Partei", "Chef der Partei")])
def test_words_that_a_person_answers_are_not_whose_he_is(noun: str, base: str) -> None:
    document = make_document(
        f"der/der/DET/2/det Chef/Chef/NOUN/5/nsubj/Number=Sing der/der/DET/4/det {noun}/{noun}/NOUN/2/nmod/Case=Gen "
        "folgt/folgen/VERB/0/root/VerbForm=Fin +././PUNCT/5/punct"
    )
    assert [f.base for f in find_mentions(document) if f.kind == "person" and f.form == "description"] == [base]


@pytest.mark.parametrize(("noun", "base"), [("Umstieg", "Firmen"), ("Region", "Firmen der Region")])
def test_article_before_a_masculine_noun_opens_no_genitive(noun: str, base: str) -> None:
    document = make_document(
        f"So/so/ADV/7/advmod wird/werden/AUX/7/cop für/für/ADP/4/case Firmen/Firma/NOUN/7/obl/Number=Plur "
        f"der/der/DET/6/det {noun}/{noun}/NOUN/4/nmod/Case=Gen schwer/schwer/ADJ/0/root"
    )
    assert [f.base for f in find_mentions(document)] == [base]


@pytest.mark.parametrize("noun", ["Nudelgerichte", "Programmführer", "Vogelgruppe"])
def test_dish_guide_or_kind_of_animal_is_nobody(noun: str) -> None:
    assert find_mentions(make_document(f"Die/der/DET/2/det {noun}/{noun}/NOUN/3/nsubj fehlen/fehlen/VERB/0/root")) == ()


@pytest.mark.parametrize(
    ("noun", "base"),
    [("Außenminister", "Außenminister"), ("Regierungschefs", "Regierungschefs"), ("Wirte", "Wirte in Auheim")],
)
def test_town_in_which_rulers_of_states_meet_is_not_whose_they_are(noun: str, base: str) -> None:
    document = make_document(
        f"Die/der/DET/2/det {noun}/{noun}/NOUN/5/nsubj/Number=Plur in/in/ADP/4/case Auheim/Auheim/PROPN/2/nmod "
        "berieten/beraten/VERB/0/root"
    )
    document = replace(document, names=(Name(span_of(document.text, "Auheim"), "LOC"),))
    assert base in [f.span.of(document.text) for f in find_mentions(document) if f.kind == "group"]

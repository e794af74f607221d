from dataclasses import replace

import pytest

from lagebild.model.text import Document
from tests.builders import make_document, make_untagged
from tests.extract.test_recall import links_of, name_all

LENK_AND_MOOR = ("person:hugo-lenk", "person:anna-moor")


def test_who_only_passes_on_what_two_did_is_none_of_them() -> None:
    text = "Hugo Lenk sprach mit Anna Moor, sagte eine Polizistin. Die beiden Politiker schwiegen."
    found = links_of(name_all(make_untagged(text), Hugo_Lenk="PER", Anna_Moor="PER"))
    assert found["beiden Politiker"] == LENK_AND_MOOR


def test_group_of_the_noun_comes_before_those_named_last() -> None:
    text = "Zwei Touristen fehlten. Hugo Lenk rief Anna Moor an. Die beiden Touristen schwiegen."
    found = links_of(name_all(make_untagged(text), Hugo_Lenk="PER", Anna_Moor="PER"))
    assert found["beiden Touristen"] == ("group:touristen",)


def test_only_two_persons_named_are_meant_from_afar() -> None:
    text = "Hugo Lenk traf Anna Moor. Es regnete. Es schneite. Es taute. Es stürmte. Die beiden Politiker schwiegen."
    found = links_of(name_all(make_untagged(text), Hugo_Lenk="PER", Anna_Moor="PER"))
    assert found["beiden Politiker"] == LENK_AND_MOOR


def test_those_who_belong_to_somebody_are_not_the_two_named() -> None:
    text = "Hugo Lenk traf Anna Moor. Seine beiden Töchter schwiegen."
    found = links_of(name_all(make_untagged(text), Hugo_Lenk="PER", Anna_Moor="PER"))
    assert not set(found["beiden Töchter"]) & set(LENK_AND_MOOR)


def test_two_parties_are_no_persons() -> None:
    text = "Hugo Lenk traf Anna Moor. Beide Parteien schwiegen."
    found = links_of(name_all(make_untagged(text), Hugo_Lenk="PER", Anna_Moor="PER"))
    assert not set(found["Beide Parteien"]) & set(LENK_AND_MOOR)


def test_two_states_are_no_body_for_which_somebody_acts() -> None:
    text = "Niger stritt mit Uganda. Die EU-Außenbeauftragte Anna Moor rief beide Länder an."
    found = links_of(name_all(make_untagged(text), Niger="LOC", Uganda="LOC", Anna_Moor="PER"))
    assert set(found["beide Länder"]) == {"NE", "UG"}


def test_who_deals_with_both_sides_is_none_of_them() -> None:
    document = make_document(
        "Niger/Niger/PROPN/2/nsubj droht/drohen/VERB/0/root Uganda/Uganda/PROPN/2/iobj",
        "Peru/Peru/PROPN/2/nsubj mahnt/mahnen/VERB/0/root beide/beide/DET/4/det Seiten/Seite/NOUN/2/obj/Number=Plur",
    )
    assert set(links_of(name_all(document, Niger="LOC", Uganda="LOC", Peru="LOC"))["beide Seiten"]) == {"NE", "UG"}


def test_part_of_a_state_is_no_side() -> None:
    text = "CDU-Chefin Anna Moor zögert. Bayerns Ministerpräsident Hugo Lenk schweigt. Beide Seiten zögern."
    found = links_of(name_all(make_untagged(text), Anna_Moor="PER", Bayerns="LOC", Hugo_Lenk="PER"))
    assert "DE-BY" not in found["Beide Seiten"]


def test_lone_word_for_two_takes_up_the_two_counted_before() -> None:
    document = make_document(
        "Odo/Odo/PROPN/3/nsubj Moor/Moor/PROPN/1/flat hielt/halten/VERB/0/root zwei/zwei/NUM/5/nummod Fahrer/Fahrer/NOUN/3/obj/Number=Plur "
        "vor/vor/ADP/8/case Anna/Anna/PROPN/3/obl Rehn/Rehn/PROPN/7/flat an/an/ADP/3/compound:prt ././PUNCT/3/punct",
        "Die/der/DET/2/det beiden/beide/PRON/3/nsubj schwiegen/schweigen/VERB/0/root ././PUNCT/3/punct",
    )
    assert links_of(name_all(document, Odo_Moor="PER", Anna_Rehn="PER"))["beiden"] == ("group:fahrer",)


def test_two_of_a_group_are_neither_the_group_nor_the_two_named_last() -> None:
    document = make_document(
        "Odo/Odo/PROPN/4/nsubj Moor/Moor/PROPN/1/flat und/und/CCONJ/4/cc rief/rufen/VERB/0/root Anna/Anna/PROPN/4/obj "
        "Rehn/Rehn/PROPN/5/flat ././PUNCT/4/punct",
        "Zwei/zwei/NUM/4/nsubj der/der/DET/3/det Fahrer/Fahrer/NOUN/1/nmod/Number=Plur|Case=Gen gingen/gehen/VERB/0/root ././PUNCT/4/punct",
        "Die/der/DET/2/det beiden/beide/PRON/3/nsubj schwiegen/schweigen/VERB/0/root ././PUNCT/3/punct",
    )
    assert "beiden" not in links_of(name_all(document, Odo_Moor="PER", Anna_Rehn="PER"))


def test_two_others_are_not_those_named_last() -> None:
    text = "Hugo Lenk traf Anna Moor. Die beiden anderen Politiker schwiegen."
    found = links_of(name_all(make_untagged(text), Hugo_Lenk="PER", Anna_Moor="PER"))
    assert LENK_AND_MOOR not in found.values()


def test_those_of_whom_a_long_attribute_tells_are_two_others() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Täter/Täter/NOUN/3/nsubj sah/sehen/VERB/0/root Anna/Anna/PROPN/3/obj Moor/Moor/PROPN/4/flat",
        "Die/der/DET/2/det beiden/beide/DET/7/nsubj am/an/ADP/4/case Abend/Abend/NOUN/5/nmod gefassten/gefasst/ADJ/6/amod "
        "Männer/Mann/NOUN/7/nsubj/Number=Plur schwiegen/schweigen/VERB/0/root",
    )
    found = links_of(name_all(document, Anna_Moor="PER"))
    assert "beiden" not in found
    assert "person:anna-moor" not in found["beiden am Abend gefassten Männer"]


def test_noun_of_a_word_for_two_is_mentioned_once() -> None:
    found = links_of(name_all(make_untagged("Die beiden Männer aus Auheim schwiegen."), Auheim="LOC"))
    assert list(found) == ["beiden Männer", "Auheim"]


def test_two_firms_are_no_association_that_is_named_with_them() -> None:
    text = "Der Auheimer Verband lobt Zelio und Talo. Beide Firmen schwiegen."
    found = links_of(name_all(make_untagged(text), Auheimer_Verband="ORG", Zelio="ORG", Talo="ORG"))
    assert found["Beide Firmen"] == ("org:zelio", "org:talo")


def test_who_only_said_what_two_did_is_none_of_them() -> None:
    document = make_document(
        "Odo/Odo/PROPN/3/nsubj Lenk/Lenk/PROPN/1/flat traf/treffen/VERB/0/root Anna/Anna/PROPN/3/obj Moor/Moor/PROPN/4/flat",
        "Odo/Odo/PROPN/3/nsubj Lenk/Lenk/PROPN/1/flat log/lügen/VERB/5/ccomp +,/,/PUNCT/3/punct sagte/sagen/VERB/0/root "
        "Eva/Eva/PROPN/5/nsubj Rehn/Rehn/PROPN/6/flat",
        "Die/der/DET/2/det beiden/beide/PRON/3/nsubj schwiegen/schweigen/VERB/0/root",
    )
    found = links_of(name_all(document, Odo_Lenk="PER", Anna_Moor="PER", Eva_Rehn="PER"))
    assert set(found["beiden"]) == {"person:odo-lenk", "person:anna-moor"}


def test_two_told_of_together_go_on_though_a_third_is_named_since() -> None:
    text = "Zelio kauft Talo. Beide Firmen wachsen. Zelio will wie Tarex auch Talo sparen lassen. Beide Unternehmen schweigen."
    found = links_of(name_all(make_untagged(text), Zelio="ORG", Talo="ORG", Tarex="ORG"))
    assert found["Beide Unternehmen"] == ("org:zelio", "org:talo")


def test_whoever_only_advises_one_of_them_is_none_of_two() -> None:
    text = "Hugo Lenk traf Anna Moor. Sein Berater Odo Rehn schwieg. Die beiden Politiker lachten."
    found = links_of(name_all(make_untagged(text), Hugo_Lenk="PER", Anna_Moor="PER", Odo_Rehn="PER"))
    assert found["beiden Politiker"] == LENK_AND_MOOR


@pytest.mark.parametrize(("number", "known"), [("drei", True), ("vier", False)])
def test_as_many_holders_of_an_office_as_a_word_counts_are_those_told_of(number: str, known: bool) -> None:
    text = f"Präsident Hugo Lenk traf Präsidentin Anna Moor und Präsident Udo Rehn. Die {number} Präsidenten schwiegen."
    document = replace_tag(name_all(make_untagged(text), Hugo_Lenk="PER", Anna_Moor="PER", Udo_Rehn="PER"), number)
    found = links_of(document)["Präsidenten"]
    assert (found == (*LENK_AND_MOOR, "person:udo-rehn")) is known


def replace_tag(document: Document, word: str) -> Document:
    """The document with the word tagged as a number."""
    tokens = tuple(replace(t, upos="NUM") if t.text == word else t for t in document.tokens)
    return replace(document, tokens=tokens)

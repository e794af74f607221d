"""Mentions that a sentence joins."""

import pytest

from lagebild.extract.joints import find_joints
from lagebild.languages.german.mentions import find_mentions
from tests.builders import make_document
from tests.extract.test_recall import links_of, name_all

LENK_AND_MOOR = ("person:hugo-lenk", "person:anna-moor")
FLED = (
    "Hugo/Hugo/PROPN/6/nsubj Lenk/Lenk/PROPN/1/flat und/und/CCONJ/4/cc Anna/Anna/PROPN/1/conj Moor/Moor/PROPN/4/flat "
    "flohen/fliehen/VERB/0/root/VerbForm=Fin|Number=Plur ././PUNCT/6/punct"
)


def test_pronoun_of_several_goes_on_with_all_whom_the_last_one_means() -> None:
    document = make_document(
        FLED,
        "Nachts/nachts/ADV/2/advmod kamen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur sie/sie/PRON/2/nsubj/Number=Plur "
        "heim/heim/ADP/2/compound:prt ././PUNCT/2/punct",
        "Dort/dort/ADV/2/advmod schliefen/schlafen/VERB/0/root/VerbForm=Fin|Number=Plur sie/sie/PRON/2/nsubj/Number=Plur "
        "im/in/ADP/5/case Stall/Stall/NOUN/2/obl ././PUNCT/2/punct",
        "Es/es/PRON/2/nsubj war/sein/AUX/0/root/VerbForm=Fin|Number=Sing um/um/ADP/4/case ihnen/ihnen/PRON/2/obl dunkel/dunkel/ADJ/2/xcomp",
    )
    found = links_of(name_all(document, Hugo_Lenk="PER", Anna_Moor="PER"))
    assert found["sie"] == found["ihnen"] == LENK_AND_MOOR


def test_object_that_may_mean_a_woman_means_all_who_are_joined_as_subject() -> None:
    document = make_document(
        FLED,
        "Der/der/DET/2/det Regen/Regen/NOUN/3/nsubj weckte/wecken/VERB/0/root/VerbForm=Fin|Number=Sing sie/sie/PRON/3/obj ././PUNCT/3/punct",
    )
    assert links_of(name_all(document, Hugo_Lenk="PER", Anna_Moor="PER"))["sie"] == LENK_AND_MOOR


@pytest.mark.parametrize(
    "sentence",
    [
        "Die/der/DET/2/det beiden/beide/DET/3/det Politiker/Politiker/NOUN/5/nsubj/Number=Plur sind/sein/AUX/5/cop "
        "Hugo/Hugo/PROPN/0/root Lenk/Lenk/PROPN/5/flat und/und/CCONJ/8/cc Anna/Anna/PROPN/5/conj Moor/Moor/PROPN/8/flat",
        "Die/der/DET/2/det beiden/beide/DET/3/det Politiker/Politiker/NOUN/11/nsubj/Number=Plur +,/,/PUNCT/5/punct "
        "Hugo/Hugo/PROPN/3/appos Lenk/Lenk/PROPN/5/flat und/und/CCONJ/8/cc Anna/Anna/PROPN/5/conj Moor/Moor/PROPN/8/flat "
        "+,/,/PUNCT/5/punct schwiegen/schweigen/VERB/0/root",
    ],
    ids=("copula", "comma"),
)
def test_two_are_those_named_behind_a_copula_or_comma(sentence: str) -> None:
    named = "Odo/Odo/PROPN/2/nsubj traf/treffen/VERB/0/root Eva/Eva/PROPN/2/obj Rehn/Rehn/PROPN/3/flat"
    document = name_all(make_document(named, sentence), Hugo_Lenk="PER", Anna_Moor="PER", Odo="PER", Eva_Rehn="PER")
    assert links_of(document)["beiden Politiker"] == LENK_AND_MOOR


@pytest.mark.parametrize(("closing", "named"), [("+,/,/PUNCT/8/punct", True), ("dann/dann/ADV/14/advmod", False)])
def test_office_holders_of_two_states_are_those_named_in_apposition(closing: str, named: bool) -> None:
    document = make_document(
        "Die/der/DET/2/det Präsidenten/Präsident/NOUN/14/nsubj/Number=Plur von/von/ADP/4/case Polen/Polen/PROPN/2/nmod "
        "und/und/CCONJ/6/cc Litauen/Litauen/PROPN/4/conj +,/,/PUNCT/8/punct Hugo/Hugo/PROPN/2/appos "
        "Lenk/Lenk/PROPN/8/flat und/und/CCONJ/11/cc Anna/Anna/PROPN/8/conj Moor/Moor/PROPN/11/flat "
        f"{closing} kamen/kommen/VERB/0/root"
    )
    found = links_of(name_all(document, Hugo_Lenk="PER", Anna_Moor="PER", Polen="LOC", Litauen="LOC"))
    assert (found["Präsidenten von Polen und Litauen"] == LENK_AND_MOOR) is named


@pytest.mark.parametrize("mark", ["+,/,/PUNCT/5/punct ", ""], ids=("comma", "right behind"))
def test_names_behind_whom_some_speak_for_are_those_who_speak(mark: str) -> None:
    first = 6 if mark else 5
    document = make_document(
        f"Die/der/DET/2/det Sprecher/Sprecher/NOUN/{first + 6}/nsubj/Number=Plur der/der/DET/4/det "
        f"Lehrer/Lehrer/NOUN/2/nmod/Number=Plur|Case=Gen {mark}Hugo/Hugo/PROPN/4/appos Lenk/Lenk/PROPN/{first}/flat "
        f"und/und/CCONJ/{first + 3}/cc Anna/Anna/PROPN/{first}/conj Moor/Moor/PROPN/{first + 3}/flat "
        f"{'+,/,/PUNCT/5/punct' if mark else 'heute/heute/ADV/11/advmod'} kamen/kommen/VERB/0/root"
    )
    found = links_of(name_all(document, Hugo_Lenk="PER", Anna_Moor="PER"))
    assert found["Sprecher der Lehrer"] == LENK_AND_MOOR
    assert found["Lehrer"] != LENK_AND_MOOR


def test_who_is_joined_inside_a_description_is_not_joined_with_whom_it_describes() -> None:
    document = make_document(
        "Bürger/Bürger/NOUN/8/nsubj/Number=Plur aus/aus/ADP/4/case der/der/DET/4/det Schweiz/Schweiz/PROPN/1/nmod "
        "und/und/CCONJ/7/cc aus/aus/ADP/7/case Lettland/Lettland/PROPN/4/conj riefen/rufen/VERB/0/root an/an/ADP/8/compound:prt"
    )
    frames = find_mentions(name_all(document, Schweiz="LOC", Lettland="LOC"))
    assert {f.span.of(document.text) for f in frames} >= {"Bürger aus der Schweiz", "Lettland"}
    assert find_joints(document, frames) == {}


def test_counted_ones_are_those_named_behind_a_comma() -> None:
    document = make_document(
        "Zwei/zwei/NUM/2/nummod Wirte/Wirt/NOUN/10/nsubj/Number=Plur +,/,/PUNCT/4/punct Hugo/Hugo/PROPN/2/appos "
        "Lenk/Lenk/PROPN/4/flat und/und/CCONJ/7/cc Anna/Anna/PROPN/4/conj Moor/Moor/PROPN/7/flat +,/,/PUNCT/4/punct "
        "schwiegen/schweigen/VERB/0/root +././PUNCT/10/punct"
    )
    assert links_of(name_all(document, Hugo_Lenk="PER", Anna_Moor="PER"))["Wirte"] == LENK_AND_MOOR


def test_a_row_of_names_is_whole_though_the_tree_leaves_one_out() -> None:
    document = make_document(
        "Drei/drei/NUM/2/nummod Wirte/Wirt/NOUN/13/nsubj/Number=Plur –/–/PUNCT/4/punct Hugo/Hugo/PROPN/2/appos "
        "Lenk/Lenk/PROPN/4/flat +,/,/PUNCT/7/punct Ida/Ida/PROPN/13/obl Rehn/Rehn/PROPN/7/flat und/und/CCONJ/10/cc "
        "Anna/Anna/PROPN/4/conj Moor/Moor/PROPN/10/flat –/–/PUNCT/4/punct schwiegen/schweigen/VERB/0/root"
    )
    found = links_of(name_all(document, Hugo_Lenk="PER", Ida_Rehn="PER", Anna_Moor="PER"))
    assert set(found["Wirte"]) == {*LENK_AND_MOOR, "person:ida-rehn"}

from dataclasses import replace

import pytest

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Document, Name
from tests.builders import make_document, span_of


def named(document: Document, name: str) -> Document:
    return replace(document, names=(Name(span_of(document.text, name), "PER"),))


def equated(document: Document) -> dict[str, str]:
    text = document.text
    return {f.span.of(text): f.same_as.of(text) for f in find_mentions(document) if f.same_as is not None}


def test_copula_equates_a_description_with_a_name() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/3/nsubj ist/sein/AUX/3/cop Trainerin/Trainerin/NOUN/0/root +././PUNCT/3/punct"
    )
    assert equated(named(document, "Rehn")) == {"Trainerin": "Rehn"}


def test_a_denied_predicate_says_nothing() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/4/nsubj ist/sein/AUX/4/cop keine/kein/DET/4/det Trainerin/Trainerin/NOUN/0/root +././PUNCT/4/punct"
    )
    assert equated(named(document, "Rehn")) == {}


def test_a_full_verb_equates_nothing() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj traf/treffen/VERB/0/root die/der/DET/4/det Trainerin/Trainerin/NOUN/2/obj +././PUNCT/2/punct"
    )
    assert equated(named(document, "Rehn")) == {}


def test_body_described_beside_its_name_points_to_it() -> None:
    document = make_document(
        "Die/der/DET/2/det Partei/Partei/NOUN/7/nsubj +,/,/PUNCT/5/punct die/der/DET/5/det Zelio/Zelio/PROPN/2/appos "
        "+,/,/PUNCT/5/punct schwieg/schweigen/VERB/0/root"
    )
    document = replace(document, names=(Name(span_of(document.text, "Zelio"), "ORG"),))
    assert equated(document) == {"Partei": "Zelio"}


def test_all_roles_before_a_name_point_to_it() -> None:
    document = make_document(
        "für/für/ADP/2/case Regisseur/Regisseur/NOUN/0/root +,/,/PUNCT/4/punct Sänger/Sänger/NOUN/2/conj und/und/CCONJ/6/cc "
        "Schauspieler/Schauspieler/NOUN/2/conj Odo/Odo/PROPN/6/appos Moor/Moor/PROPN/7/flat"
    )
    name = "Schauspieler Odo Moor"
    assert equated(named(document, "Odo Moor")) == {"Regisseur": name, "Sänger": name}


def test_description_in_brackets_behind_a_name_points_to_it() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/7/nsubj +(/(/PUNCT/3/punct Trainerin/Trainerin/NOUN/1/appos +in/in/ADP/5/case "
        "Moor/Moor/PROPN/3/nmod +)/)/PUNCT/3/punct kam/kommen/VERB/0/root +././PUNCT/7/punct"
    )
    assert "Rehn" in equated(named(document, "Rehn")).values()


def test_predicate_shares_the_subject_of_the_verb_before_it() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj kam/kommen/VERB/0/root und/und/CCONJ/6/cc war/sein/AUX/6/cop die/der/DET/6/det "
        "Trainerin/Trainerin/NOUN/2/conj +././PUNCT/2/punct"
    )
    assert equated(named(document, "Rehn")) == {"Trainerin": "Rehn"}


def test_person_told_of_once_more_behind_a_comma_is_one() -> None:
    document = make_document(
        "Der/der/DET/2/det Fahrer/Fahrer/NOUN/8/nsubj +,/,/PUNCT/6/punct ein/ein/DET/6/det junger/jung/ADJ/6/amod "
        "Mann/Mann/NOUN/2/appos +,/,/PUNCT/6/punct floh/fliehen/VERB/0/root"
    )
    assert equated(document) == {"junger Mann": "Fahrer"}


def test_person_described_before_a_comma_is_the_one_named_behind_it() -> None:
    document = make_document(
        "der/der/DET/2/det Trainer/Trainer/NOUN/8/nsubj +,/,/PUNCT/5/punct der/der/DET/5/det "
        "Verteidiger/Verteidiger/NOUN/2/conj Odo/Odo/PROPN/5/appos Moor/Moor/PROPN/6/flat schwieg/schweigen/VERB/0/root"
    )
    assert equated(named(document, "Odo Moor")) == {"Trainer": "Verteidiger Odo Moor"}


def test_person_named_before_a_bracket_and_described_behind_it_is_one() -> None:
    document = make_document(
        "Odo/Odo/PROPN/8/nsubj Moor/Moor/PROPN/1/flat +(/(/PUNCT/4/punct 51/51/NUM/1/appos +)/)/PUNCT/4/punct "
        "+,/,/PUNCT/7/punct Trainer/Trainer/NOUN/1/appos schwieg/schweigen/VERB/0/root"
    )
    assert equated(named(document, "Odo Moor")) == {"Trainer": "Odo Moor"}


def test_who_says_so_is_not_the_one_described_before_the_comma() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Trainer/Trainer/NOUN/8/nsubj +,/,/PUNCT/5/punct so/so/ADV/5/advmod Moor/Moor/PROPN/2/appos "
        "+,/,/PUNCT/5/punct müsse/müssen/AUX/8/aux schweigen/schweigen/VERB/0/root"
    )
    assert equated(named(document, "Moor")) == {}


def test_name_told_behind_mit_is_that_of_the_one_before() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Trainer/Trainer/NOUN/7/nsubj mit/mit/ADP/5/case dem/der/DET/5/det Namen/Name/NOUN/2/nmod "
        "Moor/Moor/PROPN/5/appos schwieg/schweigen/VERB/0/root +././PUNCT/7/punct"
    )
    assert equated(named(document, "Moor")) == {"Trainer": "Moor"}


def test_age_in_words_may_stand_in_the_description_behind_a_comma() -> None:
    document = make_document(
        "Der/der/DET/2/det Fahrer/Fahrer/NOUN/10/nsubj +,/,/PUNCT/7/punct ein/ein/DET/8/det 34/34/NUM/6/nummod "
        "Jahre/Jahr/NOUN/8/nmod alter/alt/ADJ/8/amod Trainer/Trainer/NOUN/2/appos +,/,/PUNCT/8/punct "
        "schwieg/schweigen/VERB/0/root +././PUNCT/10/punct"
    )
    assert equated(document) == {"alter Trainer": "Fahrer"}


def test_second_role_without_an_article_is_the_same_persons() -> None:
    document = make_document(
        "schwieg/schweigen/VERB/0/root/Number=Sing der/der/DET/3/det Trainer/Trainer/NOUN/1/nsubj und/und/CCONJ/5/cc "
        "Autor/Autor/NOUN/3/conj +././PUNCT/1/punct"
    )
    assert equated(document) == {"Autor": "Trainer"}


def test_second_role_may_say_whose_and_stand_behind_a_name_and_its_role() -> None:
    document = make_document(
        "Moor/Moor/PROPN/9/nsubj +,/,/PUNCT/3/punct Gründerin/Gründerin/NOUN/1/appos und/und/CCONJ/5/cc "
        "Leiterin/Leiterin/NOUN/3/conj des/der/DET/7/det Vereins/Verein/NOUN/5/nmod +,/,/PUNCT/3/punct "
        "schwieg/schweigen/VERB/0/root/Number=Sing +././PUNCT/9/punct"
    )
    assert equated(named(document, "Moor"))["Leiterin des Vereins"] == "Moor, Gründerin"


def test_two_who_act_are_not_one() -> None:
    document = make_document(
        "schwiegen/schweigen/VERB/0/root/Number=Plur der/der/DET/3/det Trainer/Trainer/NOUN/1/nsubj und/und/CCONJ/5/cc "
        "Autor/Autor/NOUN/3/conj +././PUNCT/1/punct"
    )
    assert equated(document) == {}


def test_bare_role_joined_with_a_titled_name_points_to_it() -> None:
    document = make_document(
        "um/um/ADP/2/case Kanzler/Kanzler/NOUN/0/root und/und/CCONJ/4/cc Trainer/Trainer/NOUN/2/conj "
        "Moor/Moor/PROPN/4/appos +././PUNCT/2/punct"
    )
    assert equated(named(document, "Moor")) == {"Kanzler": "Trainer Moor"}


def test_noun_taken_for_a_name_is_a_role_where_the_text_has_it_as_a_noun_only() -> None:
    document = make_document(
        "Vizekanzler/Vizekanzler/NOUN/5/nsubj und/und/CCONJ/3/cc Trainer/Trainer/NOUN/1/conj Moor/Moor/PROPN/3/appos "
        "schwieg/schweigen/VERB/0/root +././PUNCT/5/punct"
    )
    names = (Name(span_of(document.text, "Vizekanzler"), "PER"), Name(span_of(document.text, "Moor"), "PER"))
    assert equated(replace(document, names=names)) == {"Vizekanzler": "Trainer Moor"}


def short_form_behind(attributes: str) -> dict[str, str]:
    document = make_document(
        f"die/der/DET/2/det Kommission/Kommission/NOUN/0/root {attributes} +(/(/PUNCT/2/punct OKXA/OKXA/PROPN/2/appos "
        "+)/)/PUNCT/2/punct"
    )
    return equated(replace(document, names=(Name(span_of(document.text, "OKXA"), "ORG"),)))


def test_acronym_behind_bare_attributes_is_the_bodys_short_form() -> None:
    attributes = "gegen/gegen/ADP/4/case Betrug/Betrug/NOUN/2/nmod in/in/ADP/6/case Auheim/Auheim/PROPN/4/nmod"
    assert short_form_behind(attributes) == {"Kommission": "OKXA"}


def test_acronym_of_another_noun_behind_the_body_is_not_its_short_form() -> None:
    assert short_form_behind("zu/zu/ADP/4/case Ostverträgen/Ostvertrag/NOUN/2/nmod") == {}
    assert short_form_behind("zu/zu/ADP/5/case den/der/DET/5/det Verträgen/Vertrag/NOUN/2/nmod") == {}


def test_two_who_are_joined_before_a_predicate_are_not_one() -> None:
    document = make_document(
        "sind/sein/AUX/4/cop Rehn/Rehn/PROPN/4/nsubj und/und/CCONJ/4/cc Trainer/Trainer/NOUN/2/conj einig/einig/ADJ/0/root"
    )
    assert equated(named(document, "Rehn")) == {}


def test_second_of_two_predicates_and_what_stands_behind_only_but_also_are_the_subject() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/5/nsubj ist/sein/AUX/5/cop nicht/nicht/PART/4/advmod nur/nur/ADV/5/advmod "
        "Trainerin/Trainerin/NOUN/0/root +,/,/PUNCT/9/punct sondern/sondern/CCONJ/9/cc auch/auch/ADV/9/advmod "
        "Autorin/Autorin/NOUN/5/conj +././PUNCT/5/punct"
    )
    assert equated(named(document, "Rehn")) == {"Trainerin": "Rehn", "Autorin": "Rehn"}


def test_what_somebody_shall_be_says_nothing() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/3/nsubj soll/sollen/AUX/3/aux Trainerin/Trainerin/NOUN/0/root sein/sein/AUX/3/cop +././PUNCT/3/punct"
    )
    assert equated(named(document, "Rehn")) == {}


def test_predicate_of_a_relative_clause_is_whom_its_pronoun_means() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/7/nsubj +,/,/PUNCT/5/punct die/der/PRON/5/nsubj/PronType=Rel|Number=Sing einst/einst/ADV/5/advmod "
        "Trainerin/Trainerin/NOUN/1/acl war/sein/AUX/5/cop/Number=Sing kam/kommen/VERB/0/root"
    )
    assert equated(named(document, "Rehn")) == {"Trainerin": "die"}


def test_noun_that_tells_more_of_another_is_no_predicate() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/3/nsubj war/sein/AUX/3/cop offen/offen/ADJ/0/root in/in/ADP/5/case Richtung/Richtung/NOUN/3/obl "
        "Polizei/Polizei/NOUN/5/nmod +././PUNCT/3/punct"
    )
    assert equated(named(document, "Rehn")) == {}


def test_who_stands_before_a_colon_is_not_what_is_said_behind_it() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/6/nsubj +:/:/PUNCT/6/punct Sie/sie/PRON/6/nsubj/Number=Sing ist/sein/AUX/6/cop/VerbForm=Fin|Number=Sing "
        "eine/ein/DET/6/det Trainerin/Trainerin/NOUN/0/root +././PUNCT/6/punct"
    )
    assert equated(named(document, "Rehn")) == {"Trainerin": "Sie"}


def test_role_beside_a_body_that_does_not_say_who_else_is_the_body() -> None:
    document = make_document(
        "Zelio/Zelio/PROPN/7/nsubj +,/,/PUNCT/3/punct Betreiberin/Betreiberin/NOUN/1/appos der/der/DET/5/det "
        "Bahn/Bahn/NOUN/3/nmod +,/,/PUNCT/1/punct schwieg/schweigen/VERB/0/root"
    )
    document = replace(document, names=(Name(span_of(document.text, "Zelio"), "ORG"),))
    assert equated(document) == {"Betreiberin der Bahn": "Zelio"}


def test_who_leads_the_body_is_not_the_body() -> None:
    document = make_document(
        "Zelio/Zelio/PROPN/5/nsubj +,/,/PUNCT/4/punct die/der/DET/4/det Sprecherin/Sprecherin/NOUN/5/conj schwieg/schweigen/VERB/0/root"
    )
    document = replace(document, names=(Name(span_of(document.text, "Zelio"), "ORG"),))
    assert equated(document) == {}


def test_noun_that_no_list_knows_may_stand_before_the_name_behind_the_comma() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj rief/rufen/VERB/0/root den/der/DET/5/det dritten/dritter/ADJ/5/amod "
        "Verdächtigen/Verdächtiger/NOUN/2/obj +,/,/PUNCT/8/punct den/der/DET/8/det Böttcher/Böttcher/NOUN/5/appos "
        "Odo/Odo/PROPN/8/appos Moor/Moor/PROPN/9/flat +,/,/PUNCT/5/punct an/an/ADP/2/compound:prt"
    )
    assert equated(named(document, "Odo Moor")) == {"dritten Verdächtigen": "Odo Moor"}


def test_what_only_says_what_somebody_is_is_marked() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/3/nsubj war/sein/AUX/3/cop Trainerin/Trainerin/NOUN/0/root in/in/ADP/5/case Auheim/Auheim/PROPN/3/nmod",
        "Es/es/PRON/4/nsubj war/sein/AUX/4/cop eine/ein/DET/4/det Ministerin/Ministerin/NOUN/0/root",
        "Odo/Odo/PROPN/3/nsubj ist/sein/AUX/3/cop einer/ein/PRON/0/root der/der/DET/5/det Minister/Minister/NOUN/3/nmod/Number=Plur",
    )
    document = replace(document, names=tuple(Name(span_of(document.text, name), "PER") for name in ("Rehn", "Odo")))
    marked = [f.span.of(document.text) for f in find_mentions(document) if f.predicate]
    assert marked == ["Trainerin", "Minister"]


def test_who_becomes_something_is_it() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj stieg/steigen/VERB/0/root/VerbForm=Fin zum/zu/ADP/4/case Trainer/Trainer/NOUN/2/obl "
        "auf/auf/ADP/2/compound:prt +././PUNCT/2/punct"
    )
    assert equated(named(document, "Rehn")) == {"Trainer": "Rehn"}


def test_who_only_goes_to_somebody_is_another() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj stieg/steigen/VERB/0/root/VerbForm=Fin zum/zu/ADP/4/case Trainer/Trainer/NOUN/2/obl "
        "hinauf/hinauf/ADV/2/advmod +././PUNCT/2/punct"
    )
    assert equated(named(document, "Rehn")) == {}


def test_who_is_to_become_something_may_never_be_it() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/5/nsubj will/wollen/AUX/5/aux/VerbForm=Fin zum/zu/ADP/4/case Helden/Held/NOUN/5/obl "
        "werden/werden/VERB/0/root/VerbForm=Inf +././PUNCT/5/punct"
    )
    assert equated(named(document, "Rehn")) == {}


def test_body_in_a_list_is_not_the_next_one_of_it() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj riefen/rufen/VERB/0/root die/der/DET/4/det Partei/Partei/NOUN/2/obj +,/,/PUNCT/7/punct "
        "die/der/DET/7/det Zelio/Zelio/PROPN/4/appos +,/,/PUNCT/10/punct der/der/DET/10/det Verein/Verein/NOUN/4/conj "
        "und/und/CCONJ/12/cc Bürger/Bürger/NOUN/4/conj +././PUNCT/2/punct"
    )
    assert equated(replace(document, names=(Name(span_of(document.text, "Zelio"), "ORG"),))) == {}


def test_genitive_behind_a_name_does_not_hide_whom_a_copula_equates() -> None:
    document = make_document(
        "Trainerin/Trainerin/NOUN/3/nsubj ist/sein/AUX/3/cop Rehn/Rehn/PROPN/0/root Lettlands/Lettland/PROPN/3/nmod "
        "+././PUNCT/3/punct"
    )
    document = replace(named(document, "Rehn"), names=(
        Name(span_of(document.text, "Rehn"), "PER"), Name(span_of(document.text, "Lettlands"), "LOC"),
    ))  # fmt: skip
    assert equated(document) == {"Trainerin": "Rehn"}


def test_roles_behind_one_article_are_those_of_one_person() -> None:
    document = make_document(
        "Der/der/DET/2/det Wirt/Wirt/NOUN/7/nsubj +,/,/PUNCT/4/punct Autor/Autor/NOUN/2/conj und/und/CCONJ/6/cc "
        "Maler/Maler/NOUN/2/conj starb/sterben/VERB/0/root/VerbForm=Fin|Number=Sing +././PUNCT/7/punct"
    )
    assert equated(document) == {"Autor": "Wirt", "Maler": "Wirt"}


def test_roles_behind_one_article_are_several_where_the_verb_is_of_several() -> None:
    document = make_document(
        "Der/der/DET/2/det Wirt/Wirt/NOUN/7/nsubj +,/,/PUNCT/4/punct Autor/Autor/NOUN/2/conj und/und/CCONJ/6/cc "
        "Maler/Maler/NOUN/2/conj kamen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur +././PUNCT/7/punct"
    )
    assert equated(document) == {}


def test_predicate_shares_the_subject_of_the_passive_before_it() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/3/nsubj:pass wurde/werden/AUX/3/aux:pass/VerbForm=Fin geehrt/ehren/VERB/0/root "
        "und/und/CCONJ/7/cc war/sein/AUX/7/cop die/der/DET/7/det Trainerin/Trainerin/NOUN/3/conj +././PUNCT/3/punct"
    )
    assert equated(named(document, "Rehn")) == {"Trainerin": "Rehn"}


def organised(document: Document, *names: str) -> dict[str, str]:
    found = (Name(span_of(document.text, name), "ORG") for name in names)
    return equated(replace(document, names=tuple(sorted(found, key=lambda name: name.span))))


@pytest.mark.parametrize(("noun", "found"), [("Anteilseigner", True), ("Betreiber", True), ("Trainer", False)])
def test_firm_told_of_by_a_role_is_the_one_named_behind_the_comma(noun: str, *, found: bool) -> None:
    document = make_document(
        f"Der/der/DET/2/det {noun}/{noun}/NOUN/7/nsubj/Number=Sing +,/,/PUNCT/5/punct die/der/DET/5/det "
        "Zelio/Zelio/PROPN/2/appos +,/,/PUNCT/5/punct verkauft/verkaufen/VERB/0/root +././PUNCT/7/punct"
    )
    assert organised(document, "Zelio") == ({noun: "Zelio"} if found else {})


@pytest.mark.parametrize(
    ("noun", "mark", "found"), [("Partei", ")", True), ("Betreiber", ")", True), ("Partei", ":", False)]
)
def test_body_described_in_brackets_behind_its_name_is_one(noun: str, mark: str, *, found: bool) -> None:
    document = make_document(
        f"Die/der/DET/2/det Zelio/Zelio/PROPN/7/nsubj +(/(/PUNCT/4/punct {noun}/{noun}/NOUN/2/appos/Number=Sing "
        f"+{mark}/{mark}/PUNCT/4/punct +)/)/PUNCT/4/punct siegte/siegen/VERB/0/root"
    )
    assert organised(document, "Zelio") == ({noun: "Zelio"} if found else {})


@pytest.mark.parametrize(
    ("relation", "name", "found"), [("nmod", "Ungarn", True), ("appos", "Polen", True), ("nmod", "Ungarns", False)]
)
def test_state_right_behind_a_noun_is_whom_it_tells_of(relation: str, name: str, *, found: bool) -> None:
    document = make_document(
        f"Gastgeber/Gastgeber/NOUN/3/nsubj/Number=Sing {name}/{name}/PROPN/1/{relation} siegte/siegen/VERB/0/root"
    )
    assert equated(document) == ({"Gastgeber": name} if found else {})


@pytest.mark.parametrize(
    "noun", ["Tageszeitung/Tageszeitung/NOUN/3/nsubj/Number=Sing", "Nachbarn/Nachbar/NOUN/3/nsubj/Number=Plur"]
)
def test_a_paper_or_several_are_not_the_state_behind_them(noun: str) -> None:
    document = make_document(f"{noun} Ungarn/Ungarn/PROPN/1/appos siegte/siegen/VERB/0/root")
    assert equated(document) == {}


def test_state_behind_a_noun_on_which_it_does_not_hang_is_another() -> None:
    document = make_document(
        "Man/man/PRON/4/nsubj bot/bieten/VERB/0/root dem/der/DET/4/det Gastgeber/Gastgeber/NOUN/2/iobj/Number=Sing "
        "Ungarn/Ungarn/PROPN/2/obj an/an/ADP/2/compound:prt"
    )
    assert equated(document) == {}


def test_who_is_held_to_be_something_is_it() -> None:
    words = (
        "Moor/Moor/PROPN/2/nsubj {}/{}/VERB/0/root als/als/CCONJ/6/cc der/der/DET/6/det stärkste/stark/ADJ/6/amod "
        "Trainer/Trainer/NOUN/2/advcl/Number=Sing +././PUNCT/2/punct"
    )
    assert equated(named(make_document(words.format("gilt", "gelten")), "Moor")) == {"stärkste Trainer": "Moor"}
    assert equated(named(make_document(words.format("kam", "kommen")), "Moor")) == {}


def test_subject_of_the_verb_before_becomes_something_too() -> None:
    document = make_document(
        "Zelio/Zelio/PROPN/2/nsubj wuchs/wachsen/VERB/0/root und/und/CCONJ/7/cc stieg/steigen/VERB/2/conj "
        "zur/zu/ADP/7/case größten/groß/ADJ/7/amod Bank/Bank/NOUN/4/obl auf/auf/ADP/4/compound:prt"
    )
    assert organised(document, "Zelio") == {"größten Bank": "Zelio"}


@pytest.mark.parametrize(("party", "found"), [("Liberalen", True), ("Konservativen", True), ("Zusteller", False)])
def test_those_who_share_a_creed_are_the_party_in_brackets(party: str, *, found: bool) -> None:
    document = make_document(
        f"Die/der/DET/2/det {party}/{party}/NOUN/6/nsubj/Number=Plur +(/(/PUNCT/4/punct LPX/LPX/PROPN/2/appos "
        "+)/)/PUNCT/4/punct siegten/siegen/VERB/0/root"
    )
    assert organised(document, "LPX") == ({party: "LPX"} if found else {})


@pytest.mark.parametrize(("opened", "closed", "found"), [("(", ") ,", True), (",", ",", True), ("(", ")", False)])
def test_description_behind_the_age_is_of_the_person_named_before_it(opened: str, closed: str, *, found: bool) -> None:
    marks = " ".join(f"+{mark}/{mark}/PUNCT/1/punct" for mark in closed.split())
    document = make_document(
        f"Rehn/Rehn/PROPN/0/root +{opened}/{opened}/PUNCT/1/punct 34/34/NUM/1/nummod {marks} "
        "Trainerin/Trainerin/NOUN/1/dep/Number=Sing +,/,/PUNCT/1/punct"
    )
    assert equated(named(document, "Rehn")) == ({"Trainerin": "Rehn"} if found else {})


def test_daughter_behind_a_firm_and_a_comma_is_that_firm() -> None:
    words = (
        "mit/mit/ADP/2/case Zelio/Zelio/PROPN/7/obl +,/,/PUNCT/4/punct {0}/{0}/NOUN/7/dep/Number=Sing "
        "von/von/ADP/6/case Rehnbau/Rehnbau/PROPN/4/nmod +,/,/PUNCT/4/punct streiten/streiten/VERB/0/root"
    )
    assert organised(make_document(words.format("Tochter")), "Zelio", "Rehnbau") == {"Tochter von Rehnbau": "Zelio"}
    assert organised(make_document(words.format("Vorstand")), "Zelio", "Rehnbau") == {}


def test_body_named_in_quotation_marks_behind_the_comma_is_the_one_described() -> None:
    document = make_document(
        "Der/der/DET/2/det Verein/Verein/NOUN/8/nsubj/Number=Sing +,/,/PUNCT/6/punct die/der/DET/6/det "
        "„/„/PUNCT/6/punct +Zelio/Zelio/PROPN/2/appos +“/“/PUNCT/6/punct +,/,/PUNCT/6/punct schwieg/schweigen/VERB/0/root"
    )
    assert organised(document, "Zelio") == {"Verein": "Zelio"}

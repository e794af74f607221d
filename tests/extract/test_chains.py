"""Whom pronouns can mean."""

from dataclasses import replace
from datetime import date

import pytest

from lagebild.extract.joints import find_joints
from lagebild.extract.linking import Linker
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mentions import find_mentions
from lagebild.model.article import Article, DateRange
from lagebild.model.text import Document, Name, SpeechFrame
from tests.builders import make_document, make_untagged, span_of

DAY = date(2021, 12, 31)
JOINED = (
    "Sanna/Sanna/PROPN/5/nsubj Rehn/Rehn/PROPN/1/flat und/und/CCONJ/4/cc Odo/Odo/PROPN/1/conj "
    "kamen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur ./././5/punct"
)


def link(document: Document, **labels: str) -> dict[str, tuple[str, ...]]:
    """Ids by the words of the mention; of words that recur the last."""
    names = tuple(Name(span_of(document.text, name.replace("_", " ")), label) for name, label in labels.items())
    document = replace(document, names=names)
    article = Article("a1", document.text, published=DateRange(DAY, DAY))
    linker = Linker(document, article, find_mentions(document), open_knowledge())
    return {found.frame.span.of(document.text): found.entities for found in linker.link_all()}


def test_plural_pronoun_means_both_who_are_joined() -> None:
    document = make_document(
        JOINED,
        "Sie/sie/PRON/2/nsubj/Number=Plur lachten/lachen/VERB/0/root/VerbForm=Fin|Number=Plur ./././2/punct",
    )
    assert link(document, Sanna_Rehn="PER", Odo="PER")["Sie"] == ("person:sanna-rehn", "person:odo")


def test_joined_names_form_one_group() -> None:
    document = make_document(JOINED)
    marks = tuple(Name(span_of(document.text, name), "PER") for name in ("Sanna Rehn", "Odo"))
    named = Document(document.text, "de", document.tokens, document.sentences, marks)
    assert len(set(find_joints(named, find_mentions(named)).values())) == 1


def test_object_sie_is_not_read_by_the_number_of_the_verb() -> None:
    document = make_document(
        "Viele/viel/DET/2/det Demonstranten/Demonstrant/NOUN/3/nsubj/Number=Plur "
        "kamen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur ./././3/punct",
        "Man/man/PRON/2/nsubj lobte/loben/VERB/0/root/VerbForm=Fin|Number=Sing sie/sie/PRON/2/obj ./././2/punct",
    )
    assert link(document)["sie"] == ("group:demonstranten",)


def test_of_two_subjects_the_one_of_the_main_clause_goes_on() -> None:
    document = make_document(
        "Odo/Odo/PROPN/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin|Number=Sing ,/,/PUNCT/5/punct Karl/Karl/PROPN/5/nsubj "
        "irre/irren/VERB/2/ccomp/VerbForm=Fin|Number=Sing ./././2/punct",
        "Er/er/PRON/2/nsubj geht/gehen/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct",
    )
    assert link(document, Odo="PER", Karl="PER")["Er"] == ("person:odo",)


def test_feminine_pronoun_takes_up_a_body_whose_article_tells_its_gender() -> None:
    document = make_document(
        "Die/der/DET/2/det Zentralstelle/Zentralstelle/PROPN/3/nsubj plant/planen/VERB/0/root/VerbForm=Fin|Number=Sing ./././3/punct",
        "Sie/sie/PRON/2/nsubj baut/bauen/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct",
    )
    assert link(document, Zentralstelle="ORG")["Sie"] == ("org:zentralstelle",)


def test_word_for_the_reader_is_nobody() -> None:
    document = make_document(
        "Kunden/Kunde/NOUN/2/nsubj/Number=Plur kommen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur ./././2/punct",
        "Sie/sie/PRON/2/nsubj haben/haben/VERB/0/root/VerbForm=Fin|Number=Plur Ihre/ihr/DET/4/det Liste/Liste/NOUN/2/obj ./././2/punct",
    )
    assert "Sie" not in link(document)


SANNA = "Sanna/Sanna/PROPN/3/nsubj Rehn/Rehn/PROPN/1/flat kam/kommen/VERB/0/root/VerbForm=Fin|Number=Sing ./././3/punct"


def test_woman_of_a_calling_or_age_is_the_person_told_of() -> None:
    document = make_document(
        SANNA,
        "Die/der/DET/2/det Sängerin/Sängerin/NOUN/3/nsubj/Number=Sing lachte/lachen/VERB/0/root ./././3/punct",
        "Später/spät/ADV/2/advmod ging/gehen/VERB/0/root die/der/DET/4/det 34-Jährige/34-Jährige/NOUN/2/nsubj/Number=Sing",
    )
    found = link(document, Sanna_Rehn="PER")
    assert found["Sängerin"] == found["34-Jährige"] == ("person:sanna-rehn",)


def test_description_is_nobody_who_takes_part_beside_it() -> None:
    document = make_document(
        SANNA,
        "Moor/Moor/PROPN/2/nsubj lobte/loben/VERB/0/root die/der/DET/4/det Sängerin/Sängerin/NOUN/2/obj/Number=Sing",
    )
    assert link(document, Sanna_Rehn="PER", Moor="PER")["Sängerin"] == ("person:sanna-rehn",)


def test_national_is_the_person_told_of_and_several_are_a_group() -> None:
    document = make_document(
        "Odo/Odo/PROPN/3/nsubj Moor/Moor/PROPN/1/flat gewann/gewinnen/VERB/0/root ./././3/punct",
        "Der/der/DET/2/det Däne/Däne/NOUN/3/nsubj/Number=Sing schlug/schlagen/VERB/0/root drei/drei/NUM/5/nummod "
        "Polinnen/Polin/NOUN/3/obj/Number=Plur",
    )
    found = link(document, Odo_Moor="PER")
    assert found["Däne"] == ("person:odo-moor",)
    assert found["Polinnen"][0].startswith("group:polinnen")


def test_pronoun_is_nobody_else_of_its_own_clause() -> None:
    document = make_document(
        "Odo/Odo/PROPN/3/nsubj Moor/Moor/PROPN/1/flat kam/kommen/VERB/0/root ./././3/punct",
        "Mit/mit/ADP/2/case Rehn/Rehn/PROPN/3/obl verband/verbinden/VERB/0/root ihn/er/PRON/3/obj viel/viel/PRON/3/nsubj",
    )
    assert link(document, Odo_Moor="PER", Rehn="PER")["ihn"] == ("person:odo-moor",)


def test_first_name_tells_whom_sie_means() -> None:
    document = make_document(
        "Petra/Petra/PROPN/3/nsubj Rehn/Rehn/PROPN/1/flat traf/treffen/VERB/0/root Odo/Odo/PROPN/3/obj "
        "Moor/Moor/PROPN/4/flat ./././3/punct",
        "Ihn/er/PRON/2/obj lobte/loben/VERB/0/root/VerbForm=Fin|Number=Sing sie/sie/PRON/2/nsubj",
    )
    assert link(document, Petra_Rehn="PER", Odo_Moor="PER")["sie"] == ("person:petra-rehn",)


def test_relative_pronoun_behind_a_preposition_takes_up_the_noun_and_no_place() -> None:
    document = make_document(
        "Das/der/DET/2/det Land/Land/NOUN/0/root in/in/ADP/4/case Polen/Polen/PROPN/2/nmod +,/,/PUNCT/6/punct "
        "das/der/PRON/7/nsubj/PronType=Rel|Gender=Neut|Number=Sing wählt/wählen/VERB/2/acl"
    )
    assert link(document, Polen="LOC")["das"] == ()


def test_relative_pronoun_means_all_who_are_joined_before_it() -> None:
    document = make_document(
        "Sanna/Sanna/PROPN/0/root Rehn/Rehn/PROPN/1/flat und/und/CCONJ/4/cc Odo/Odo/PROPN/1/conj +,/,/PUNCT/6/punct "
        "die/der/PRON/7/nsubj/PronType=Rel|Number=Plur kamen/kommen/VERB/1/acl/VerbForm=Fin|Number=Plur"
    )
    assert link(document, Sanna_Rehn="PER", Odo="PER")["die"] == ("person:sanna-rehn", "person:odo")


def test_age_tells_who_is_meant_and_a_pronoun_takes_up_whom_the_first_clause_names() -> None:
    document = make_document(
        "Die/der/DET/2/det Polizei/Polizei/NOUN/3/nsubj sah/sehen/VERB/0/root einen/ein/DET/6/det "
        "30-jährigen/30-jährig/ADJ/6/amod Mann/Mann/NOUN/3/obj/Number=Sing +,/,/PUNCT/9/punct er/er/PRON/9/nsubj "
        "lief/laufen/VERB/3/parataxis/VerbForm=Fin|Number=Sing",
        "Der/der/DET/2/det 30-Jährige/30-Jährige/NOUN/3/nsubj/Number=Sing schwieg/schweigen/VERB/0/root",
    )
    found = link(document)
    assert found["er"] == found["30-Jährige"] == found["30-jährigen Mann"] != ()


def test_pronoun_behind_a_clause_that_opens_the_sentence_takes_up_whom_that_names() -> None:
    document = make_document(
        "Odo/Odo/PROPN/2/nsubj kam/kommen/VERB/0/root +././PUNCT/2/punct",
        "Weil/weil/SCONJ/5/mark Karl/Karl/PROPN/5/obl Lenk/Lenk/PROPN/2/flat Geld/Geld/NOUN/5/nsubj fehlte/fehlen/VERB/7/advcl "
        "+,/,/PUNCT/5/punct stahl/stehlen/VERB/0/root/Number=Sing|VerbForm=Fin er/er/PRON/7/nsubj",
    )
    assert link(document, Odo="PER", Karl_Lenk="PER")["er"] == ("person:karl-lenk",)


def test_plural_pronoun_takes_up_those_to_whom_the_clause_above_tells_it() -> None:
    document = make_document(
        "Viele/viel/DET/2/det Bauern/Bauer/NOUN/3/nsubj/Number=Plur kamen/kommen/VERB/0/root +././PUNCT/3/punct",
        "Odo/Odo/PROPN/2/nsubj sagte/sagen/VERB/0/root den/der/DET/4/det Anwohnern/Anwohner/NOUN/2/iobj/Number=Plur +,/,/PUNCT/8/punct "
        "dass/dass/SCONJ/8/mark sie/sie/PRON/8/nsubj zahlten/zahlen/VERB/2/ccomp/Number=Plur|VerbForm=Fin",
    )
    found = link(document, Odo="PER")
    assert found["sie"] == found["Anwohnern"] != ()


def test_pronoun_means_a_person_rather_than_a_body() -> None:
    document = make_document(
        "Die/der/DET/2/det Zentralstelle/Zentralstelle/PROPN/3/nsubj/Gender=Fem ehrt/ehren/VERB/0/root/Number=Sing|VerbForm=Fin "
        "Sanna/Sanna/PROPN/3/obj Rehn/Rehn/PROPN/4/flat +././PUNCT/3/punct",
        "Sie/sie/PRON/2/nsubj kommt/kommen/VERB/0/root/VerbForm=Fin|Number=Sing +././PUNCT/2/punct",
    )
    assert link(document, Zentralstelle="ORG", Sanna_Rehn="PER")["Sie"] == ("person:sanna-rehn",)


def test_what_takes_place_or_is_signed_is_nobody() -> None:
    endings = (
        "Sie/sie/PRON/2/nsubj dauert/dauern/VERB/0/root/VerbForm=Fin|Number=Sing",
        "Man/man/PRON/2/nsubj hob/heben/VERB/0/root/VerbForm=Fin|Number=Sing sie/sie/PRON/2/obj auf/auf/ADP/2/compound:prt",
        "Sie/sie/PRON/3/nsubj:pass wird/werden/AUX/3/aux:pass/VerbForm=Fin|Number=Sing unterzeichnet/unterzeichnen/VERB/0/root",
    )
    for ending in endings:
        found = link(make_document(SANNA, ending), Sanna_Rehn="PER")
        assert found.get("Sie", found.get("sie")) == ()


def test_body_with_a_plural_for_its_name_is_taken_up_as_several() -> None:
    document = make_document(
        "Die/der/DET/2/det/Number=Plur Taliban/Taliban/PROPN/3/nsubj/Number=Plur "
        "zögern/zögern/VERB/0/root/VerbForm=Fin|Number=Plur +././PUNCT/3/punct",
        "Sie/sie/PRON/2/nsubj/Number=Plur warnen/warnen/VERB/0/root/VerbForm=Fin|Number=Plur +././PUNCT/2/punct",
    )
    assert link(document, Taliban="ORG")["Sie"] == ("org:taliban",)


def test_article_inside_the_name_of_a_body_tells_its_gender() -> None:
    document = make_document(
        "Die/der/DET/2/det/Number=Sing Neue/Neue/PROPN/3/nsubj/Number=Sing "
        "zögert/zögern/VERB/0/root/VerbForm=Fin|Number=Sing +././PUNCT/3/punct",
        "Sie/sie/PRON/2/nsubj warnt/warnen/VERB/0/root/VerbForm=Fin|Number=Sing +././PUNCT/2/punct",
    )
    assert link(document, Die_Neue="ORG")["Sie"] == ("org:die-neue",)


def test_whoever_did_it_may_stand_where_the_parser_sees_an_object() -> None:
    document = make_document(
        SANNA,
        "Ergebnisse/Ergebnis/NOUN/4/nsubj/Number=Plur hat/haben/AUX/4/aux/VerbForm=Fin|Number=Sing sie/sie/PRON/4/obj "
        "veröffentlicht/veröffentlichen/VERB/0/root",
    )
    assert link(document, Sanna_Rehn="PER")["sie"] == ("person:sanna-rehn",)


@pytest.mark.parametrize(
    ("pronoun", "verb", "meant"),
    [
        ("Dieser/dieser/DET", "versprach/versprechen", ("person:karl-ruva",)),
        ("Der/der/PRON", "sagte/sagen", ("person:karl-ruva",)),
        ("Er/er/PRON", "sagte/sagen", ("person:odo-kern",)),
    ],
)
def test_a_demonstrative_takes_up_who_was_told_last(pronoun: str, verb: str, meant: tuple[str, ...]) -> None:
    document = make_document(
        "Odo/Odo/PROPN/3/nsubj Kern/Kern/PROPN/1/flat traf/treffen/VERB/0/root/VerbForm=Fin|Number=Sing Karl/Karl/PROPN/3/obj "
        "Ruva/Ruva/PROPN/4/flat ././PUNCT/3/punct",
        f"{pronoun}/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Number=Sing ././PUNCT/2/punct",
    )
    found = link(document, Odo_Kern="PER", Karl_Ruva="PER")
    assert found[pronoun.partition("/")[0]] == meant


def test_who_speaks_a_quotation_does_not_mean_himself_by_er() -> None:
    document = make_document(
        "Odo/Odo/PROPN/3/nsubj Moor/Moor/PROPN/1/flat kam/kommen/VERB/0/root ./././3/punct",
        "Hugo/Hugo/PROPN/3/nsubj Lenk/Lenk/PROPN/1/flat blieb/bleiben/VERB/0/root ./././3/punct",
        "„/„/PUNCT/3/punct Er/er/PRON/3/nsubj log/lügen/VERB/7/ccomp/VerbForm=Fin|Number=Sing oft/oft/ADV/3/advmod "
        "“/“/PUNCT/3/punct ,/,/PUNCT/7/punct sagte/sagen/VERB/0/root/VerbForm=Fin er/er/PRON/7/nsubj ./././7/punct",
    )
    found = link(document, Odo_Moor="PER", Hugo_Lenk="PER")
    assert (found["Er"], found["er"]) == (("person:odo-moor",), ("person:hugo-lenk",))


TOLD_BY_HUGO = (
    "Odo/Odo/PROPN/4/nsubj Moor/Moor/PROPN/1/flat habe/haben/AUX/4/aux/Mood=Sub|VerbForm=Fin gestanden/gestehen/VERB/6/ccomp "
    ",/,/PUNCT/4/punct sagte/sagen/VERB/0/root/VerbForm=Fin Hugo/Hugo/PROPN/6/nsubj Lenk/Lenk/PROPN/7/flat ./././6/punct"
)


def test_narration_goes_on_with_whom_somebody_told_of() -> None:
    document = make_document(
        TOLD_BY_HUGO, "Er/er/PRON/2/nsubj floh/fliehen/VERB/0/root/Mood=Ind|VerbForm=Fin|Number=Sing ./././2/punct"
    )
    assert link(document, Odo_Moor="PER", Hugo_Lenk="PER")["Er"] == ("person:odo-moor",)


def test_speech_goes_on_with_who_said_it() -> None:
    document = make_document(
        TOLD_BY_HUGO,
        "Er/er/PRON/2/nsubj warnte/warnen/VERB/0/root/Mood=Ind|VerbForm=Fin|Number=Sing davor/davor/ADV/2/advmod ./././2/punct",
    )
    assert link(document, Odo_Moor="PER", Hugo_Lenk="PER")["Er"] == ("person:hugo-lenk",)


def test_neuter_body_that_acts_is_meant_by_ihm_as_well() -> None:
    document = make_document(
        "Das/der/DET/2/det Hilfswerk/Hilfswerk/NOUN/3/nsubj/Gender=Neut mahnt/mahnen/VERB/0/root ./././3/punct",
        "Niemand/niemand/PRON/2/nsubj hilft/helfen/VERB/0/root ihm/er/PRON/2/obl:arg ./././2/punct",
    )
    found = link(document)
    assert found["ihm"] == found["Hilfswerk"]


def test_what_would_be_is_no_speech_with_which_its_speaker_goes_on() -> None:
    document = make_document(
        TOLD_BY_HUGO,
        "Er/er/PRON/3/nsubj könnte/können/AUX/3/aux/Mood=Sub|Tense=Past|VerbForm=Fin|Number=Sing fliehen/fliehen/VERB/0/root ./././3/punct",
    )
    assert link(document, Odo_Moor="PER", Hugo_Lenk="PER")["Er"] == ("person:odo-moor",)


def test_description_in_a_quotation_is_not_who_speaks_it() -> None:
    document = make_document(
        "Odo/Odo/PROPN/3/nsubj Moor/Moor/PROPN/1/flat kam/kommen/VERB/0/root ./././3/punct",
        "Hugo/Hugo/PROPN/3/nsubj Lenk/Lenk/PROPN/1/flat blieb/bleiben/VERB/0/root ./././3/punct",
        "„/„/PUNCT/4/punct Dieser/dieser/DET/3/det Mann/Mann/NOUN/4/nsubj lügt/lügen/VERB/8/ccomp/VerbForm=Fin immer/immer/ADV/4/advmod "
        "“/“/PUNCT/4/punct ,/,/PUNCT/8/punct rief/rufen/VERB/0/root/VerbForm=Fin er/er/PRON/8/nsubj ./././8/punct",
    )
    found = link(document, Odo_Moor="PER", Hugo_Lenk="PER")
    assert (found["Mann"], found["er"]) == (("person:odo-moor",), ("person:hugo-lenk",))


def test_pronoun_passes_over_what_somebody_is_said_to_be() -> None:
    document = make_document(
        "Sanna/Sanna/PROPN/4/nsubj Rehn/Rehn/PROPN/1/flat war/sein/AUX/4/cop eine/ein/PRON/0/root der/der/DET/6/det "
        "Ministerinnen/Ministerin/NOUN/4/nmod/Number=Plur",
        "Man/man/PRON/2/nsubj kennt/kennen/VERB/0/root/VerbForm=Fin|Number=Sing sie/sie/PRON/2/obj ./././2/punct",
    )
    assert link(document, Sanna_Rehn="PER")["sie"] == ("person:sanna-rehn",)


def test_pronoun_that_has_a_calling_is_no_thing() -> None:
    document = make_document(
        "Hart/hart/ADJ/2/advmod klang/klingen/VERB/0/root die/der/DET/4/det Kritik/Kritik/NOUN/2/nsubj/Gender=Fem|Number=Sing "
        "von/von/ADP/6/case Sanna/Sanna/PROPN/4/nmod Rehn/Rehn/PROPN/6/flat ./././2/punct",
        "Sie/sie/PRON/3/nsubj/Number=Sing ist/sein/AUX/3/cop/VerbForm=Fin|Number=Sing Trainerin/Trainerin/NOUN/0/root ./././3/punct",
    )
    assert link(document, Sanna_Rehn="PER")["Sie"] == ("person:sanna-rehn",)


def test_girl_is_taken_up_by_her_sex() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Mädchen/Mädchen/NOUN/3/nsubj/Gender=Neut|Number=Sing rief/rufen/VERB/0/root ./././3/punct",
        "Man/man/PRON/2/nsubj fand/finden/VERB/0/root/VerbForm=Fin|Number=Sing sie/sie/PRON/2/obj ./././2/punct",
    )
    assert link(document)["sie"] == ("person:maedchen-a1",)


def test_whoever_wants_something_is_no_thing() -> None:
    document = make_document(
        "Laut/laut/ADP/2/case Odo/Odo/PROPN/3/obl sank/sinken/VERB/0/root der/der/DET/5/det "
        "Kahn/Kahn/NOUN/3/nsubj/Gender=Masc|Number=Sing ./././3/punct",
        "Nun/nun/ADV/4/advmod will/wollen/AUX/4/aux/VerbForm=Fin|Number=Sing er/er/PRON/4/nsubj "
        "rudern/rudern/VERB/0/root/VerbForm=Inf ./././4/punct",
    )
    assert link(document, Odo="PER")["er"] == ("person:odo",)


PLAN = (
    "Der/der/DET/2/det Plan/Plan/NOUN/6/nsubj/Gender=Masc der/der/DET/4/det Zentralstelle/Zentralstelle/PROPN/2/nmod "
    "ist/sein/AUX/6/cop klar/klar/ADJ/0/root ./././6/punct"
)


@pytest.mark.parametrize(("verb", "found"), [("fordern", ("org:zentralstelle",)), ("dauern", ())])
def test_body_told_of_beside_is_who_acts_next(verb: str, found: tuple[str, ...]) -> None:
    going = f"Sie/sie/PRON/2/nsubj {verb[:-1]}t/{verb}/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct"
    assert link(make_document(PLAN, going), Zentralstelle="ORG").get("Sie", ()) == found


def test_of_two_bodies_told_of_beside_none_is_meant_though_the_gender_of_one_be_unknown() -> None:
    other = "Pläne/Plan/NOUN/3/nsubj der/der/DET/3/det GRX/GRX/PROPN/1/nmod gelten/gelten/VERB/0/root ./././4/punct"
    going = "Sie/sie/PRON/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct"
    assert link(make_document(PLAN, other, going), Zentralstelle="ORG", GRX="ORG").get("Sie", ()) == ()


def test_who_goes_on_telling_is_nobody_of_whom_he_told() -> None:
    document = make_document(
        "Odo/Odo/PROPN/2/nsubj klagte/klagen/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct",
        "Vieles/vieles/PRON/2/nsubj fehle/fehlen/VERB/0/root/VerbForm=Fin ,/,/PUNCT/6/punct weil/weil/SCONJ/6/mark "
        "Karl/Karl/PROPN/6/nsubj irre/irren/VERB/2/advcl/Number=Sing|VerbForm=Fin ./././2/punct",
        "Er/er/PRON/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin|Number=Sing Hilfe/Hilfe/NOUN/2/obj ./././2/punct",
    )
    said = replace(
        document, speech=(SpeechFrame((span_of(document.text, "Vieles fehle , weil Karl irre"),), "free_indirect"),)
    )
    assert link(document, Odo="PER", Karl="PER")["Er"] == ("person:karl",)
    assert link(said, Odo="PER", Karl="PER")["Er"] == ("person:odo",)


def test_who_told_a_run_of_sentences_goes_on_though_others_act_in_it_and_it_is_long() -> None:
    document = make_document(
        "Odo/Odo/PROPN/2/nsubj klagte/klagen/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct",
        "Zelia/Zelia/PROPN/2/nsubj fehle/fehlen/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct",
        "Geld/Geld/NOUN/2/nsubj fehle/fehlen/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct",
        "Mut/Mut/NOUN/2/nsubj fehle/fehlen/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct",
        "Er/er/PRON/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin|Number=Sing Hilfe/Hilfe/NOUN/2/obj ./././2/punct",
    )
    spans = [span_of(document.text, words) for words in ("Zelia fehle", "Geld fehle", "Mut fehle")]
    said = replace(document, speech=tuple(SpeechFrame((span,), "free_indirect") for span in spans))
    assert link(said, Odo="PER", Zelia="PER")["Er"] == ("person:odo",)
    assert link(document, Odo="PER", Zelia="PER").get("Er", ()) != ("person:odo",)


def test_of_several_who_act_before_the_one_whose_clause_stands_above_is_meant() -> None:
    document = make_document(
        "Odo/Odo/PROPN/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin|Number=Sing ,/,/PUNCT/5/punct Karl/Karl/PROPN/5/nsubj "
        "melde/melden/VERB/2/ccomp/VerbForm=Fin|Number=Sing ,/,/PUNCT/9/punct dass/dass/SCONJ/9/mark er/er/PRON/9/nsubj "
        "komme/kommen/VERB/5/ccomp/VerbForm=Fin|Number=Sing ./././2/punct",
    )
    assert link(document, Odo="PER", Karl="PER")["er"] == ("person:karl",)


NAMED = "{}/{}/PROPN/2/nsubj klagt/klagen/VERB/0/root/VerbForm=Fin ./././2/punct"
FULL = "{0}/{0}/PROPN/3/nsubj Rehn/Rehn/PROPN/1/flat klagt/klagen/VERB/0/root/VerbForm=Fin ./././3/punct"


def test_surname_of_two_is_of_whom_was_called_so_before_the_other_came() -> None:
    rehn = NAMED.format("Rehn", "Rehn")
    document = make_document(FULL.format("Odo"), rehn, FULL.format("Sanna"), rehn)
    assert link(document, Odo_Rehn="PER", Sanna_Rehn="PER")["Rehn"] == ("person:odo-rehn",)


def test_surname_of_two_is_of_whom_came_last() -> None:
    document = make_document(
        FULL.format("Odo"), FULL.format("Sanna"), NAMED.format("Rehn", "Rehn"), FULL.format("Kurt")
    )
    assert link(document, Odo_Rehn="PER", Sanna_Rehn="PER", Kurt_Rehn="PER")["Rehn"] == ("person:sanna-rehn",)


def test_man_and_woman_of_one_surname_are_two() -> None:
    titled = "{0}/{0}/NOUN/3/nsubj Brunk/Brunk/PROPN/1/flat klagt/klagen/VERB/0/root/VerbForm=Fin ./././3/punct"
    document = make_document(titled.format("Sprecher"), titled.format("Sprecherin"))
    marks = tuple(Name(span_of(document.text, "Brunk", nth), "PER") for nth in (1, 2))
    document = replace(document, names=marks)
    article = Article("a1", document.text, published=DateRange(DAY, DAY))
    links = Linker(document, article, find_mentions(document), open_knowledge()).link_all()
    assert [found.entities for found in links] == [("person:brunk",), ("person:brunk-f",)]


@pytest.mark.parametrize(
    ("above", "found"), [("Auheimer Bote, 3. Mai 2021", "org:firma"), ("Auheimer Bote baut", "org:auheimer-bote")]
)
def test_line_that_only_says_who_prints_the_report_tells_of_nobody(above: str, found: str) -> None:
    document = make_untagged(f"{above}\nDie Firma baut.")
    tokens = tuple(
        replace(t, upos="VERB" if t.text == "baut" else "NOUN" if t.text == "Firma" else t.upos)
        for t in document.tokens
    )
    times = ((span_of(document.text, "3. Mai 2021"), "DATE", 1.0),) if "Mai" in above else ()
    named = (Name(span_of(document.text, "Auheimer Bote"), "ORG"),)
    document = replace(document, tokens=tokens, names=named, times=times)
    article = Article("a1", document.text, published=DateRange(DAY, DAY))
    links = Linker(document, article, find_mentions(document), open_knowledge()).link_all()
    assert links[-1].entities == (found,)


@pytest.mark.parametrize(
    ("told", "taker"),
    [
        ("Er/er/PRON/3/nsubj:pass wurde/werden/AUX/3/aux:pass geräumt/räumen/VERB/0/root", ()),
        ("Er/er/PRON/3/nsubj:pass wurde/werden/AUX/3/aux:pass entlassen/entlassen/VERB/0/root", ("person:jan-ost",)),
        ("Er/er/PRON/3/nsubj sei/sein/AUX/3/cop wichtig/wichtig/ADJ/0/root", ()),
        ("Er/er/PRON/3/nsubj sei/sein/AUX/3/cop zufrieden/zufrieden/ADJ/0/root", ("person:jan-ost",)),
        ("Er/er/PRON/3/nsubj habe/haben/AUX/3/aux gewartet/warten/VERB/0/root", ("person:jan-ost",)),
        ("Er/er/PRON/3/nsubj hat/haben/VERB/0/root Zeit/Zeit/NOUN/2/obj", ("person:jan-ost",)),
    ],
)
def test_what_is_done_to_a_thing_told_of_is_not_done_to_its_teller(told: str, taker: tuple[str, ...]) -> None:
    document = make_document(
        "Der/der/DET/2/det Zug/Zug/NOUN/4/nsubj/Gender=Masc|Number=Sing sei/sein/AUX/4/cop/Mood=Sub|Tense=Pres "
        "voll/voll/ADJ/6/ccomp +,/,/PUNCT/4/punct sagte/sagen/VERB/0/root Jan/Jan/PROPN/6/nsubj Ost/Ost/PROPN/7/flat",
        told,
    )
    assert link(document, Jan_Ost="PER")["Er"] == taker


@pytest.mark.parametrize(("said", "she"), [("er", "person:ina-rehn"), ("niemand", "person:kern")])
def test_whom_a_pronoun_of_one_sex_means_is_none_of_the_other(said: str, she: str) -> None:
    document = make_document(
        "Ministerin/Ministerin/NOUN/4/nsubj Ina/Ina/PROPN/1/appos Rehn/Rehn/PROPN/2/flat kam/kommen/VERB/0/root",
        "Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root +,/,/PUNCT/5/punct "
        f"{said}/{said}/PRON/5/nsubj/Number=Sing zögere/zögern/VERB/2/ccomp/Mood=Sub|Tense=Pres",
        "Dann/dann/ADV/2/advmod ging/gehen/VERB/0/root/Number=Sing sie/sie/PRON/2/nsubj/Number=Sing",
    )
    assert link(document, Ina_Rehn="PER", Kern="PER")["sie"] == (she,)


def test_whom_one_reproaches_is_no_body_in_which_she_sits() -> None:
    document = make_document(
        "Odo/Odo/PROPN/3/nsubj Moor/Moor/PROPN/1/flat kam/kommen/VERB/0/root ./././3/punct",
        "Im/in/ADP/2/case Rat/Rat/NOUN/3/obl/Gender=Masc|Number=Sing warf/werfen/VERB/0/root Anna/Anna/PROPN/3/nsubj Rehn/Rehn/PROPN/4/flat "
        "ihm/er/PRON/3/obl:arg/Case=Dat|Gender=Masc|Number=Sing|PronType=Prs Verrat/Verrat/NOUN/3/obj vor/vor/ADP/3/compound:prt ./././3/punct",
    )
    assert link(document, Odo_Moor="PER", Anna_Rehn="PER")["ihm"] == ("person:odo-moor",)

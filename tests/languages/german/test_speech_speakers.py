"""Grammar decides who says a content."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_speakers import settle_speakers
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of
from tests.languages.german.speaking import frame, speakers

BLAMED = (
    "Er/er/PRON/3/nsubj:pass wird/werden/AUX/3/aux:pass/VerbForm=Fin beschuldigt/beschuldigen/VERB/0/root +,/,/PUNCT/6/punct "
    "Geld/Geld/NOUN/6/obj genommen/nehmen/VERB/3/xcomp"
)
ASKED = (
    "Kern/Kern/PROPN/2/nsubj bat/bitten/VERB/0/root/VerbForm=Fin das/der/DET/4/det Amt/Amt/NOUN/2/obj um/um/ADP/6/case "
    "Hilfe/Hilfe/NOUN/2/obl +././PUNCT/2/punct"
)
GOING_ON = (
    "Der/der/DET/2/det Chef/Chef/NOUN/3/nsubj schlafe/schlafen/VERB/0/root/VerbForm=Fin|Mood=Sub +././PUNCT/3/punct"
)
HEARSAY = "Er/er/PRON/4/nsubj soll/sollen/AUX/4/aux/VerbForm=Fin Geld/Geld/NOUN/4/obj nehmen/nehmen/VERB/0/root/VerbForm=Inf +././PUNCT/4/punct"


def test_who_is_accused_in_a_passive_does_not_say_it() -> None:
    document = make_document(BLAMED)
    assert speakers(document, frame(document, "Geld genommen", speaker="Er", cue="beschuldigt")) == [[]]


def test_who_is_asked_gives_way_to_who_asks() -> None:
    document = make_document(ASKED)
    assert speakers(document, frame(document, "um Hilfe", "reported", speaker="das Amt", cue="bat")) == [["Kern"]]


def test_whom_a_konjunktiv_clause_tells_of_is_not_who_goes_on_speaking() -> None:
    document = make_document(ASKED, GOING_ON)
    asked = frame(document, "um Hilfe", "reported", speaker="Kern", cue="bat")
    told = frame(document, "Der Chef schlafe", "free_indirect", speaker="Der Chef")
    assert speakers(document, asked, told)[1] == ["Kern"]


def test_hearsay_far_from_any_source_is_said_by_nobody() -> None:
    document = make_document(ASKED, "Es/es/PRON/2/nsubj regnete/regnen/VERB/0/root +././PUNCT/2/punct", HEARSAY)
    asked = frame(document, "um Hilfe", "reported", speaker="Kern", cue="bat")
    assert speakers(document, asked, frame(document, "Er soll Geld nehmen", "free_indirect", speaker="Kern"))[1] == []


def test_a_relative_pronoun_stands_for_its_noun() -> None:
    document = make_document(
        "Die/der/DET/2/det Polizei/Polizei/NOUN/0/root +,/,/PUNCT/5/punct die/der/PRON/5/nsubj/PronType=Dem,Rel "
        "warnte/warnen/VERB/2/acl/VerbForm=Fin vor/vor/ADP/7/case Glatteis/Glatteis/NOUN/5/obl"
    )
    said = frame(document, "vor Glatteis", "reported", cue="warnte")
    assert speakers(document, said) == [["Die Polizei"]]


def test_a_noun_of_saying_belongs_to_its_genitive() -> None:
    document = make_document(
        "Die/der/DET/2/det Forderung/Forderung/NOUN/0/root der/der/DET/4/det Stadt/Stadt/NOUN/2/nmod nach/nach/ADP/6/case "
        "Hilfe/Hilfe/NOUN/2/nmod"
    )
    assert speakers(document, frame(document, "nach Hilfe", "reported", cue="Forderung")) == [["der Stadt"]]


def test_what_takes_up_the_words_before_does_not_say_them() -> None:
    document = make_document(
        "Der/der/DET/2/det Zug/Zug/NOUN/3/nsubj fährt/fahren/VERB/0/root/VerbForm=Fin wieder/wieder/ADV/3/advmod +././PUNCT/3/punct",
        "Dies/dies/DET/2/nsubj teilte/mitteilen/VERB/0/root/VerbForm=Fin die/der/DET/4/det Bahn/Bahn/NOUN/2/nsubj +././PUNCT/2/punct",
    )
    said = frame(document, "Der Zug fährt wieder", cue="teilte")
    assert speakers(document, said) == [["die Bahn"]]


def test_a_second_name_behind_the_verb_is_not_the_speaker_s() -> None:
    document = make_document(
        "Minister/Minister/NOUN/6/nsubj Otto/Otto/PROPN/1/appos hat/haben/AUX/6/aux/VerbForm=Fin seinen/sein/DET/5/det:poss "
        "Kollegen/Kollege/NOUN/6/obj gewarnt/warnen/VERB/0/root Moor/Moor/PROPN/2/flat vor/vor/ADP/9/case Glatteis/Glatteis/NOUN/6/obl"
    )
    assert speakers(document, frame(document, "vor Glatteis", "reported", cue="gewarnt")) == [["Minister Otto"]]


def test_what_hangs_on_the_verb_beside_the_subject_does_not_speak() -> None:
    document = make_document(
        "Jetzt/jetzt/ADV/2/advmod fordert/fordern/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/2/nsubj von/von/ADP/5/case "
        "Moor/Moor/PROPN/2/obl Geld/Geld/NOUN/2/obj"
    )
    said = frame(document, "Geld", "reported", speaker="Kern von Moor", cue="fordert")
    assert speakers(document, said) == [["Kern"]]


def test_two_joined_subjects_both_speak() -> None:
    document = make_document(
        "Oft/oft/ADV/2/advmod beklagen/beklagen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/2/nsubj und/und/CCONJ/6/cc die/der/DET/6/det "
        "Stadt/Stadt/NOUN/2/nsubj den/der/DET/8/det Lärm/Lärm/NOUN/2/obj"
    )
    assert speakers(document, frame(document, "den Lärm", "reported", cue="beklagen")) == [["Kern", "die Stadt"]]


def test_the_subject_of_another_clause_does_not_speak() -> None:
    document = make_document(
        "Kern/Kern/PROPN/5/nsubj reist/reisen/VERB/0/root/VerbForm=Fin –/–/PUNCT/2/punct Moor/Moor/PROPN/5/nsubj "
        "droht/drohen/VERB/2/parataxis/VerbForm=Fin mit/mit/ADP/7/case Klage/Klage/NOUN/5/obl"
    )
    assert speakers(document, frame(document, "mit Klage", "reported", cue="droht")) == [["Moor"]]


def test_a_place_before_the_noun_names_nobody() -> None:
    document = make_document(
        "Die/der/DET/5/det in/in/ADP/3/case Bonn/Bonn/PROPN/4/obl tagende/tagend/ADJ/5/amod Runde/Runde/NOUN/6/nsubj "
        "fordert/fordern/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/6/obj"
    )
    assert speakers(document, frame(document, "Geld", "reported", cue="fordert")) == [["tagende Runde"]]


CALLED = (
    "Moor/Moor/PROPN/2/nsubj rief/rufen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/2/punct das/der/DET/5/det Dach/Dach/NOUN/6/nsubj "
    "brenne/brennen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub +././PUNCT/2/punct"
)


def test_whoever_spoke_right_before_goes_on_in_the_same_paragraph() -> None:
    document = make_document(CALLED, GOING_ON)
    called = frame(document, "das Dach brenne", speaker="Moor", cue="rief")
    linked = frame(document, "Der Chef schlafe", "free_indirect", speaker="das Dach")
    assert speakers(document, called, linked)[1] == ["Moor"]


def test_where_nobody_was_named_nobody_goes_on() -> None:
    document = make_document(HEARSAY, GOING_ON)
    heard = frame(document, "Er soll Geld nehmen", "free_indirect")
    assert speakers(document, heard, frame(document, "Der Chef schlafe", "free_indirect", speaker="Er"))[1] == []


def test_who_is_told_of_beside_a_passive_does_not_speak() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj ging/gehen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/2/punct da/da/SCONJ/7/mark mit/mit/ADP/6/case "
        "Kündigung/Kündigung/NOUN/7/obl gedroht/drohen/VERB/2/advcl wurde/werden/AUX/7/aux:pass/VerbForm=Fin"
    )
    assert speakers(document, frame(document, "mit Kündigung", "reported", speaker="Rehn", cue="gedroht")) == [[]]


def test_who_is_quoted_in_a_passive_speaks() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/4/nsubj:pass wird/werden/AUX/4/aux:pass/VerbForm=Fin so/so/ADV/4/advmod zitiert/zitieren/VERB/0/root +,/,/PUNCT/7/punct "
        "alles/alles/PRON/7/nsubj brenne/brennen/VERB/4/ccomp/VerbForm=Fin|Mood=Sub"
    )
    assert speakers(document, frame(document, "alles brenne", speaker="Rehn", cue="zitiert")) == [["Rehn"]]


def test_who_quotes_in_a_passive_passes_on() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/5/nsubj:pass wird/werden/AUX/5/aux:pass/VerbForm=Fin von/von/ADP/4/case Moor/Moor/PROPN/5/obl zitiert/zitieren/VERB/0/root "
        "+,/,/PUNCT/8/punct alles/alles/PRON/8/nsubj brenne/brennen/VERB/5/ccomp/VerbForm=Fin|Mood=Sub"
    )
    (settled,) = settle_speakers(
        document, [frame(document, "alles brenne", speaker="Moor", cue="zitiert")], speech_words()
    )
    assert [[s.of(document.text) for s in spans] for spans in (settled.speaker, settled.via)] == [["Rehn"], ["Moor"]]


@pytest.mark.parametrize(
    ("quoted", "relation", "cue", "speaks"),
    [
        ("Rehn/Rehn/PROPN", "obj", "zitiert", True),
        ("Minister/Minister/NOUN", "obl:arg", "zitiert so mit", True),
        ("Zeilen/Zeile/NOUN", "obj", "zitiert", False),
    ],
)
def test_whoever_is_object_of_quoting_speaks(quoted: str, relation: str, cue: str, speaks: bool) -> None:
    document = make_document(
        f"Das/der/DET/2/det Blatt/Blatt/NOUN/3/nsubj zitiert/zitieren/VERB/0/root/VerbForm=Fin so/so/ADV/3/advmod "
        f"mit/mit/ADP/6/case Worten/Wort/NOUN/3/obl {quoted}/3/{relation} +,/,/PUNCT/10/punct "
        "alles/alles/PRON/10/nsubj brenne/brennen/VERB/3/ccomp/VerbForm=Fin|Mood=Sub"
    )
    said = frame(document, "alles brenne", speaker="Das Blatt", cue=cue)
    (settled,) = settle_speakers(document, [said], speech_words())
    name = quoted.split("/")[0]
    told = [[s.of(document.text) for s in spans] for spans in (settled.speaker, settled.via)]
    assert told == ([[name], ["Das Blatt"]] if speaks else [["Das Blatt"], []])


def test_words_in_the_dative_do_not_speak() -> None:
    document = make_document(
        "Dem/der/DET/2/det Rat/Rat/NOUN/3/nsubj riet/raten/VERB/0/root/VerbForm=Fin sie/sie/PRON/3/nsubj/PronType=Prs "
        "zu/zu/PART/6/mark gehen/gehen/VERB/3/xcomp"
    )
    assert speakers(document, frame(document, "zu gehen", speaker="Dem Rat", cue="riet"))[0] != ["Dem Rat"]


def test_whoever_lays_down_plans_makes_the_demands_in_them() -> None:
    document = make_document(
        "Kern/Kern/PROPN/4/nsubj hat/haben/AUX/4/aux/VerbForm=Fin Pläne/Plan/NOUN/4/obj vorgelegt/vorlegen/VERB/0/root +,/,/PUNCT/9/punct "
        "mit/mit/ADP/7/case denen/der/PRON/9/obl Lärm/Lärm/NOUN/9/nsubj:pass verboten/verbieten/VERB/3/acl werde/werden/AUX/9/aux:pass/VerbForm=Fin"
    )
    assert speakers(document, frame(document, "Lärm", "reported", speaker="Kern", cue="verboten")) == [["Kern"]]


def test_konjunktiv_of_a_plan_is_no_hearsay() -> None:
    told = "Das/das/PRON/3/nsubj solle/sollen/AUX/3/aux/VerbForm=Fin|Mood=Sub gelten/gelten/VERB/0/root/VerbForm=Inf"
    document = make_document(ASKED, "Es/es/PRON/2/nsubj regnete/regnen/VERB/0/root +././PUNCT/2/punct", told)
    asked = frame(document, "um Hilfe", "reported", speaker="Kern", cue="bat")
    going_on = frame(document, "Das solle gelten", "free_indirect", speaker="Kern")
    assert speakers(document, asked, going_on)[1] == ["Kern"]


def test_who_stands_before_a_quotation_says_it() -> None:
    asks = "Moor/Moor/PROPN/0/root +:/:/PUNCT/1/punct Ist/sein/AUX/4/cop es/es/PRON/1/parataxis +?/?/PUNCT/1/punct"
    answers = "Kern/Kern/PROPN/0/root +:/:/PUNCT/1/punct Ja/ja/PART/1/parataxis +././PUNCT/1/punct"
    document = make_document(asks, answers)
    question = frame(document, "Ist es?", "direct", speaker="Moor")
    assert speakers(document, question, frame(document, "Ja.", "direct", speaker="Kern")) == [["Moor"], ["Kern"]]


def test_what_is_told_demnach_was_told_by_who_spoke_last() -> None:
    told = "Demnach/demnach/ADV/2/advmod ruht/ruhen/VERB/0/root/VerbForm=Fin das/der/DET/4/det Amt/Amt/NOUN/2/nsubj"
    document = make_document(ASKED, told)
    asked = frame(document, "um Hilfe", "indirect", speaker="Kern", cue="bat")
    assert speakers(document, asked, frame(document, "ruht das Amt", cue="Demnach"))[1] == ["Kern"]


def test_an_act_without_agent_does_not_end_what_somebody_says() -> None:
    promised = "Hilfe/Hilfe/NOUN/3/nsubj:pass wird/werden/AUX/3/aux:pass versprochen/versprechen/VERB/0/root"
    document = make_document(ASKED, promised, GOING_ON)
    asked = frame(document, "um Hilfe", "reported", speaker="Kern", cue="bat")
    act = frame(document, "Hilfe", "reported", cue="versprochen")
    going_on = frame(document, "Der Chef schlafe", "free_indirect", speaker="Kern")
    assert speakers(document, asked, act, going_on)[2] == ["Kern"]


def test_man_gives_way_to_whoever_the_model_takes_for_the_speaker() -> None:
    told = (
        "Da/da/SCONJ/3/mark es/es/PRON/3/nsubj regne/regnen/VERB/6/advcl/VerbForm=Fin +,/,/PUNCT/3/punct "
        "könne/können/AUX/6/aux/VerbForm=Fin|Mood=Sub sprechen/sprechen/VERB/0/root/VerbForm=Inf man/man/PRON/6/nsubj"
    )
    document = make_document(ASKED, told)
    going_on = frame(document, "Da es regne", "free_indirect", speaker="Kern", cue="sprechen")
    assert speakers(document, going_on) == [["Kern"]]


QUOTED = "„/„/PUNCT/3/punct +Wir/wir/PRON/3/nsubj warten/warten/VERB/0/root/VerbForm=Fin +“/“/PUNCT/3/punct +././PUNCT/3/punct"


def test_the_konjunktiv_right_behind_a_quotation_goes_on_with_who_is_quoted() -> None:
    document = make_document(ASKED, QUOTED, GOING_ON)
    quoted = frame(document, "„Wir warten“", "direct", speaker="Kern")
    told = frame(document, "Der Chef schlafe", "free_indirect", speaker="das Amt")
    assert speakers(document, quoted, told)[1] == ["Kern"]


def test_whose_proposal_somebody_turns_down_is_not_who_goes_on_speaking() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj lehnte/lehnen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Vorschlag/Vorschlag/NOUN/2/obj "
        "Moors/Moor/PROPN/4/nmod/Case=Gen ab/ab/ADP/2/compound:prt +,/,/PUNCT/9/punct zu/zu/PART/9/mark "
        "warten/warten/VERB/4/acl/VerbForm=Inf +././PUNCT/2/punct"
    )
    document = make_document(words, GOING_ON)
    refused = frame(document, "den Vorschlag Moors", "reported", speaker="Kern", cue="lehnte")
    proposed = frame(document, "zu warten", speaker="Moors", cue="Vorschlag")
    told = frame(document, "Der Chef schlafe", "free_indirect")
    assert speakers(document, refused, proposed, told)[2] == ["Kern"]


def test_of_several_speakers_none_is_the_noun_of_saying_itself() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj bestätigte/bestätigen/VERB/0/root/VerbForm=Fin Berichte/Bericht/NOUN/2/obj +,/,/PUNCT/7/punct "
        "wonach/wonach/ADV/7/advmod er/er/PRON/7/nsubj gehe/gehen/VERB/3/acl/VerbForm=Fin"
    )
    document = make_document(words)
    both = SpeechFrame(
        (span_of(document.text, "wonach er gehe"),),
        "indirect",
        cue=(span_of(document.text, "Berichte"),),
        speaker=(span_of(document.text, "Kern"), span_of(document.text, "Berichte")),
    )
    assert speakers(document, both) == [["Kern"]]


def test_what_something_passes_for_is_not_said_by_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj gilt/gelten/VERB/0/root/VerbForm=Fin als/als/ADP/4/case Favorit/Favorit/NOUN/2/obl +././PUNCT/2/punct"
    )
    assert speakers(document, frame(document, "als Favorit", "reported", speaker="Kern", cue="gilt")) == [[]]


def test_what_can_be_gathered_from_a_text_is_said_by_it() -> None:
    document = make_document(
        "Wie/wie/ADV/5/advmod aus/aus/ADP/4/case einem/ein/DET/4/det Brief/Brief/NOUN/5/obl hervorgeht/hervorgehen/VERB/12/advcl/VerbForm=Fin "
        "+,/,/PUNCT/10/punct den/der/PRON/10/obj/PronType=Dem,Rel die/der/DET/9/det Zeitung/Zeitung/NOUN/5/nsubj "
        "druckte/drucken/VERB/4/acl/VerbForm=Fin +,/,/PUNCT/5/punct fehlt/fehlen/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/12/nsubj +././PUNCT/12/punct"
    )
    told = frame(document, "fehlt Geld", speaker="die Zeitung", cue="hervorgeht")
    assert speakers(document, told) == [["einem Brief"]]


def test_who_is_called_on_stands_behind_who_calls() -> None:
    document = make_document(
        "Gestern/gestern/ADV/7/advmod hatte/haben/AUX/7/aux/VerbForm=Fin Bankchef/Bankchef/NOUN/7/nsubj Kern/Kern/PROPN/3/appos "
        "Premier/Premier/NOUN/7/nsubj Moor/Moor/PROPN/5/appos gewarnt/warnen/VERB/0/root +,/,/PUNCT/7/punct zu/zu/PART/10/mark "
        "zögern/zögern/VERB/7/xcomp/VerbForm=Inf +././PUNCT/7/punct"
    )
    told = frame(document, "zu zögern", speaker="Bankchef Kern Premier Moor", cue="gewarnt")
    assert speakers(document, told) == [["Bankchef Kern"]]


def test_the_subject_of_a_clause_before_the_verb_gives_way_to_its_own() -> None:
    document = make_document(
        "Während/während/SCONJ/4/mark Kern/Kern/PROPN/4/nsubj/Case=Nom zwölf/zwölf/NUM/4/obj bestätigt/bestätigen/VERB/6/advcl/VerbForm=Fin "
        "+,/,/PUNCT/4/punct spricht/sprechen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/6/nsubj/Case=Nom von/von/ADP/9/case "
        "neun/neun/NUM/6/obl +././PUNCT/6/punct"
    )
    assert speakers(document, frame(document, "von neun", "reported", speaker="Kern", cue="spricht")) == [["Moor"]]


def test_what_lets_one_hope_does_not_hope() -> None:
    document = make_document(
        "Die/der/DET/2/det Zahl/Zahl/NOUN/3/nsubj lässt/lassen/VERB/0/root/VerbForm=Fin ein/ein/DET/5/det Ende/Ende/NOUN/6/obj "
        "befürchten/befürchten/VERB/3/xcomp/VerbForm=Inf +././PUNCT/3/punct"
    )
    assert speakers(document, frame(document, "ein Ende", "reported", speaker="Die Zahl", cue="befürchten")) == [[]]


def test_what_stirs_up_worries_does_not_worry() -> None:
    document = make_document(
        "Der/der/DET/2/det Tausch/Tausch/NOUN/7/nsubj hat/haben/AUX/7/aux/VerbForm=Fin Sorgen/Sorge/NOUN/7/obj vor/vor/ADP/6/case "
        "Verlusten/Verlust/NOUN/4/nmod geschürt/schüren/VERB/0/root +././PUNCT/7/punct"
    )
    told = frame(document, "vor Verlusten", "reported", speaker="Der Tausch")
    told = replace(told, cue=(span_of(document.text, "Sorgen"), span_of(document.text, "geschürt")))
    assert speakers(document, told) == [[]]


def test_what_is_demanded_in_a_text_is_demanded_by_it() -> None:
    document = make_document(
        "In/in/ADP/3/case dem/der/DET/3/det Brief/Brief/NOUN/5/obl wird/werden/AUX/5/aux:pass/VerbForm=Fin gewarnt/warnen/VERB/0/root "
        "+,/,/PUNCT/9/punct dass/dass/SCONJ/9/mark Geld/Geld/NOUN/9/nsubj fehle/fehlen/VERB/5/ccomp/VerbForm=Fin +././PUNCT/5/punct"
    )
    assert speakers(document, frame(document, "dass Geld fehle", cue="gewarnt")) == [["dem Brief"]]


def test_whose_words_of_saying_are_was_told_of_before() -> None:
    acted = "Rehn/Rehn/PROPN/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin Ruhe/Ruhe/NOUN/2/obj +././PUNCT/2/punct"
    reason = (
        "Moor/Moor/PROPN/2/nsubj störe/stören/VERB/0/root/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct so/so/ADV/6/advmod "
        "sein/sein/DET/6/det:poss Argument/Argument/NOUN/2/parataxis +././PUNCT/2/punct"
    )
    document = make_document(acted, reason)
    asked = frame(document, "Ruhe", "reported", speaker="Rehn", cue="fordert")
    given = frame(document, "Moor störe", speaker="sein Argument", cue="Argument")
    assert speakers(document, asked, given)[1] == ["Rehn"]


def test_a_pronoun_stands_for_who_is_quoted() -> None:
    document = make_document(
        "Alles/alle/PRON/2/nsubj brenne/brennen/VERB/4/ccomp +,/,/PUNCT/2/punct zitiert/zitieren/VERB/0/root/VerbForm=Fin "
        "ihn/er/PRON/4/nsubj das/der/DET/7/det Blatt/Blatt/NOUN/4/nsubj"
    )
    told = settle_speakers(
        document, [frame(document, "Alles brenne", speaker="das Blatt", cue="zitiert")], speech_words()
    )
    assert [[s.of(document.text) for s in spans] for spans in (told[0].speaker, told[0].via)] == [
        ["ihn"],
        ["das Blatt"],
    ]


def test_a_plural_verb_has_those_joined_to_a_speaker_that_is_marked_alone() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/4/nsubj/Number=Sing und/und/CCONJ/3/cc Kollegen/Kollege/NOUN/1/conj/Number=Plur "
        "stellten/stellen/VERB/0/root/Number=Plur|VerbForm=Fin fest/fest/ADP/4/compound:prt +,/,/PUNCT/9/punct "
        "dass/dass/SCONJ/9/mark es/es/PRON/9/nsubj regnet/regnen/VERB/4/ccomp/VerbForm=Fin"
    )
    assert speakers(document, frame(document, "dass es regnet", cue="stellten", speaker="Rehn")) == [
        ["Rehn und Kollegen"]
    ]


def test_whoever_is_asked_by_a_compound_is_named_behind_it() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj regne/regnen/VERB/4/ccomp +,/,/PUNCT/2/punct heißt/heißen/VERB/0/root/VerbForm=Fin "
        "es/es/PRON/4/nsubj auf/auf/ADP/7/case Blatt-Anfrage/Blatt-Anfrage/NOUN/4/obl aus/aus/ADP/10/case "
        "dem/der/DET/10/det Amt/Amt/NOUN/7/nmod"
    )
    marked = frame(document, "Es regne", cue="heißt", speaker="Blatt-Anfrage aus dem Amt")
    assert speakers(document, marked) == [["dem Amt"]]


def test_a_compound_for_a_question_beside_the_speaker_tells_who_asked() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj regne/regnen/VERB/4/ccomp +,/,/PUNCT/2/punct heißt/heißen/VERB/0/root/VerbForm=Fin "
        "es/es/PRON/4/nsubj auf/auf/ADP/7/case Blatt-Anfrage/Blatt-Anfrage/NOUN/4/obl aus/aus/ADP/10/case "
        "dem/der/DET/10/det Amt/Amt/NOUN/4/obl"
    )
    spans = tuple(span_of(document.text, words) for words in ("Blatt-Anfrage", "dem Amt"))
    marked = replace(frame(document, "Es regne", cue="heißt"), speaker=spans)
    assert speakers(document, marked) == [["dem Amt"]]


def test_who_feels_what_a_participle_tells_speaks_though_the_tree_takes_it_for_a_passive() -> None:
    document = make_document(
        "Bauern/Bauer/NOUN/3/nsubj:pass sind/sein/AUX/3/aux:pass/VerbForm=Fin besorgt/besorgen/VERB/0/root/VerbForm=Part +,/,/PUNCT/7/punct "
        "dass/dass/SCONJ/7/mark Geld/Geld/NOUN/7/nsubj fehlt/fehlen/VERB/3/ccomp/VerbForm=Fin"
    )
    worried = frame(document, "dass Geld fehlt", speaker="Bauern", cue="besorgt")
    assert speakers(document, worried) == [["Bauern"]]


@pytest.mark.parametrize(("cited", "speaker"), [(True, "Rehn"), (False, "Kern")])
def test_who_cites_another_for_the_sentence_before_does_not_speak(cited: bool, speaker: str) -> None:
    document = make_document(
        "Geld/Geld/NOUN/2/nsubj fehlt/fehlen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct",
        "Das/der/PRON/2/obj meldet/melden/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/2/nsubj und/und/CCONJ/5/cc "
        "zitiert/zitieren/VERB/2/conj/VerbForm=Fin Rehn/Rehn/PROPN/5/obj +././PUNCT/2/punct",
    )
    told = frame(document, "Geld fehlt", cue="meldet", speaker="Rehn")
    told = replace(told, via=(span_of(document.text, "Kern"),)) if cited else told
    assert speakers(document, told) == [[speaker]]


@pytest.mark.parametrize(("before", "speaker"), [(True, ["Kern"]), (False, [])])
def test_who_acts_in_what_a_word_takes_up_does_not_say_it(before: bool, speaker: list[str]) -> None:
    document = make_document(
        ASKED,
        "Moor/Moor/PROPN/2/nsubj zahlt/zahlen/VERB/0/root/VerbForm=Fin demnach/demnach/ADV/2/advmod alles/alles/PRON/2/obj +././PUNCT/2/punct",
    )
    asked = frame(document, "um Hilfe", speaker="Kern", cue="bat")
    told = frame(document, "Moor zahlt", speaker="Moor", cue="demnach")
    assert speakers(document, *((asked, told) if before else (told,)))[-1] == speaker


@pytest.mark.parametrize(("above", "speaker", "via"), [("sagte/sagen", "Kern", ["Moor"]), ("lief/laufen", "Moor", [])])
def test_who_tells_that_another_will_say_something_passes_it_on(above: str, speaker: str, via: list[str]) -> None:
    document = make_document(
        "Kern/Kern/PROPN/3/nsubj/Case=Nom werde/werden/AUX/3/aux/VerbForm=Fin|Mood=Sub mitteilen/mitteilen/VERB/8/ccomp/VerbForm=Inf "
        "+,/,/PUNCT/6/punct Geld/Geld/NOUN/6/nsubj fehle/fehlen/VERB/3/ccomp/VerbForm=Fin +,/,/PUNCT/3/punct "
        f"{above}/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/8/nsubj/Case=Nom +././PUNCT/8/punct"
    )
    told = frame(document, "Geld fehle", speaker="Moor", cue="mitteilen")
    (settled,) = settle_speakers(document, [told], speech_words())
    assert [s.of(document.text) for s in settled.speaker] == [speaker]
    assert [s.of(document.text) for s in settled.via] == via

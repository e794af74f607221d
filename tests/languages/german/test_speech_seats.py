"""Suspects do not speak, papers pass on what they learn, and "man" stands for the body within which it speaks."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_seats import seat_speaker
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import Name, SpeechFrame
from tests.builders import make_document, span_of

STANDS = (
    "Moor/Moor/PROPN/2/nsubj steht/stehen/VERB/0/root/VerbForm=Fin im/in/ADP/4/case Verdacht/Verdacht/NOUN/2/obl "
    "+,/,/PUNCT/8/punct Geld/Geld/NOUN/8/obj zu/zu/PART/8/mark nehmen/nehmen/VERB/4/acl/VerbForm=Inf"
)
CHARGED = (
    "Moor/Moor/PROPN/3/nsubj:pass ist/sein/AUX/3/aux/VerbForm=Fin angeklagt/anklagen/VERB/0/root/VerbForm=Part "
    "+,/,/PUNCT/7/punct Geld/Geld/NOUN/7/obj zu/zu/PART/7/mark nehmen/nehmen/VERB/3/xcomp/VerbForm=Inf"
)
CHARGING = (
    "Moor/Moor/PROPN/3/nsubj hat/haben/AUX/3/aux/VerbForm=Fin angeklagt/anklagen/VERB/0/root/VerbForm=Part "
    "+,/,/PUNCT/7/punct Geld/Geld/NOUN/7/obj zu/zu/PART/7/mark nehmen/nehmen/VERB/3/xcomp/VerbForm=Inf"
)
LEARNT = (
    "Wie/wie/ADV/6/advmod der/der/DET/3/det Bote/Bote/NOUN/6/nsubj {source} erfuhr/erfahren/VERB/8/advcl/VerbForm=Fin "
    "+,/,/PUNCT/6/punct geht/gehen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/8/nsubj"
)
WITHIN = (
    "Im/in/ADP/2/case {place}/{place}/NOUN/3/obl hofft/hoffen/VERB/0/root/VerbForm=Fin man/man/PRON/3/nsubj "
    "auf/auf/ADP/6/case Geld/Geld/NOUN/3/obl"
)


def seat(words: str, content: str, cue: str, speaker: str) -> tuple[list[str], list[str], list[str]]:
    document = make_document(words)
    who = (span_of(document.text, speaker),)
    frame = SpeechFrame((span_of(document.text, content),), "indirect", cue=(span_of(document.text, cue),), speaker=who)
    told = seat_speaker(document, frame, frame, speech_words())
    return tuple([s.of(document.text) for s in spans] for spans in (told.speaker, told.via, told.addressee))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("words", "cue", "speaker", "accused"),
    [
        (STANDS, "im Verdacht", [], ["Moor"]),
        (CHARGED, "angeklagt", [], ["Moor"]),
        (CHARGING, "angeklagt", ["Moor"], []),
    ],
)
def test_a_suspect_accuses_nobody(words: str, cue: str, speaker: list[str], accused: list[str]) -> None:
    assert seat(words, "Geld zu nehmen", cue, "Moor") == (speaker, [], accused)


@pytest.mark.parametrize(
    ("source", "speaker", "via"),
    [
        ("aus/aus/ADP/5/case Kreisen/Kreis/NOUN/6/obl", ["Kreisen"], ["der Bote"]),
        ("am/an/ADP/5/case Montag/Montag/NOUN/6/obl", ["der Bote"], []),
    ],
)
def test_who_learns_something_passes_on_what_others_say(source: str, speaker: list[str], via: list[str]) -> None:
    assert seat(LEARNT.format(source=source), "geht Moor", "erfuhr", "der Bote") == (speaker, via, [])


def test_people_who_learn_something_are_told_it() -> None:
    parents = LEARNT.replace("der/der/DET/3/det Bote/Bote", "die/der/DET/3/det Eltern/Eltern")
    late = parents.format(source="am/an/ADP/5/case Montag/Montag/NOUN/6/obl")
    assert seat(late, "geht Moor", "erfuhr", "die Eltern") == ([], [], ["die Eltern"])
    told = parents.format(source="vom/von/ADP/5/case Amt/Amt/NOUN/6/obl")
    assert seat(told, "geht Moor", "erfuhr", "die Eltern") == (["Amt"], [], ["die Eltern"])


@pytest.mark.parametrize(
    ("place", "speaker"), [("Ministerium", ["Ministerium"]), ("Landkreis", ["man"]), ("Sommer", ["man"])]
)
def test_man_within_a_body_stands_for_it(place: str, speaker: list[str]) -> None:
    assert seat(WITHIN.format(place=place), "auf Geld", "hofft", "man")[0] == speaker


@pytest.mark.parametrize(("label", "speaker"), [("LOC", []), ("PER", ["Moor"])])
def test_a_town_that_mourns_speaks_no_words(label: str, speaker: list[str]) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj trauert/trauern/VERB/0/root/VerbForm=Fin +:/:/PUNCT/2/punct "
        "alles/alle/PRON/5/nsubj brennt/brennen/VERB/2/parataxis/VerbForm=Fin"
    )
    who = span_of(document.text, "Moor")
    document = replace(document, names=(Name(who, label),))
    cue = (span_of(document.text, "trauert"),)
    frame = SpeechFrame((span_of(document.text, "alles brennt"),), "direct", cue=cue, speaker=(who,))
    told = seat_speaker(document, frame, frame, speech_words())
    assert [s.of(document.text) for s in told.speaker] == speaker


@pytest.mark.parametrize(("noun", "speaker"), [("Verdacht", []), ("Klage", ["Klage"]), ("Bericht", ["Bericht"])])
def test_a_suspicion_says_nothing_itself(noun: str, speaker: list[str]) -> None:
    words = (
        f"{noun}/{noun}/NOUN/2/nsubj bestätigt/bestätigen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct "
        "alles/alle/PRON/5/nsubj brenne/brennen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub"
    )
    assert seat(words, "alles brenne", "bestätigt", noun)[0] == speaker


@pytest.mark.parametrize(
    ("word", "mark", "speaker"), [("vermisst", ":", []), ("gerührt", ":", ["Moor"]), ("vermisst", ",", ["Moor"])]
)
def test_what_was_done_to_somebody_in_a_headline_does_not_make_him_speak(
    word: str, mark: str, speaker: list[str]
) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj {word}/{word}/VERB/0/root/VerbForm=Part +{mark}/{mark}/PUNCT/2/punct "
        "alles/alle/PRON/5/nsubj brennt/brennen/VERB/2/parataxis/VerbForm=Fin"
    )
    cue, who = (span_of(document.text, word),), (span_of(document.text, "Moor"),)
    frame = SpeechFrame((span_of(document.text, "alles brennt"),), "direct", cue=cue, speaker=who)
    told = seat_speaker(document, frame, frame, speech_words())
    assert [s.of(document.text) for s in told.speaker] == speaker


@pytest.mark.parametrize(("who", "speaker"), [("man", "Ulm"), ("Rehn", "Moor")])
def test_man_in_a_clause_about_a_place_stands_for_its_people(who: str, speaker: str) -> None:
    words = (
        "Moor/Moor/PROPN/2/nsubj schwieg/schweigen/VERB/0/root in/in/ADP/4/case Ulm/Ulm/PROPN/2/obl +,/,/PUNCT/8/punct "
        f"wo/wo/ADV/8/advmod {who}/{who}/PRON/8/nsubj hofft/hoffen/VERB/4/acl/VerbForm=Fin auf/auf/ADP/10/case Geld/Geld/NOUN/8/obl"
    )
    assert seat(words, "auf Geld", "hofft", "Moor")[0] == [speaker]


CROWD = (
    "Viele/viel/DET/2/det {people} kamen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur {beside} +././PUNCT/3/punct",
    "Sie/sie/PRON/2/nsubj forderten/fordern/VERB/0/root/VerbForm=Fin|Number={number} Geld/Geld/NOUN/2/obj +././PUNCT/2/punct",
)


@pytest.mark.parametrize(
    ("people", "beside", "number", "speaker"),
    [
        ("Menschen/Mensch/NOUN/3/nsubj", "bald/bald/ADV/3/advmod", "Plur", "Viele Menschen"),
        ("Menschen/Mensch/NOUN/3/nsubj", "bald/bald/ADV/3/advmod", "Sing", "Sie"),
        ("Menschen/Mensch/NOUN/3/obl", "bald/bald/ADV/3/advmod", "Plur", "Sie"),
        ("Menschen/Mensch/NOUN/3/nsubj", "Bauern/Bauer/NOUN/3/obl/Number=Plur", "Plur", "Sie"),
        ("Wolken/Wolke/NOUN/3/nsubj", "bald/bald/ADV/3/advmod", "Plur", "Sie"),
    ],
)
def test_they_are_the_crowd_that_acts_in_the_sentence_before(
    people: str, beside: str, number: str, speaker: str
) -> None:
    words = (CROWD[0].format(people=people, beside=beside), CROWD[1].format(number=number))
    document = make_document(*words)
    said = SpeechFrame(
        (span_of(document.text, "Geld"),),
        "reported",
        cue=(span_of(document.text, "forderten"),),
        speaker=(span_of(document.text, "Sie"),),
    )
    told = seat_speaker(document, said, said, speech_words())
    assert [s.of(document.text) for s in told.speaker] == [speaker]


SHUT = (
    "Das/der/DET/2/det {who}/nsubj/Gender={gender} sperrt/sperren/VERB/0/root/VerbForm=Fin Wege/Weg/NOUN/3/obj +,/,/PUNCT/8/punct "
    "wie/wie/ADV/8/advmod es/es/PRON/8/nsubj {verb}/VERB/3/advcl/VerbForm=Fin"
)


@pytest.mark.parametrize(
    ("who", "gender", "verb", "speaker"),
    [
        ("Ministerium/Ministerium/NOUN/3", "Neut", "mitteilte/mitteilen", ["Das Ministerium"]),
        ("Ministerium/Ministerium/NOUN/3", "Neut", "hieß/heißen", []),
        ("Wetter/Wetter/NOUN/3", "Neut", "mitteilte/mitteilen", []),
        ("Firma/Firma/NOUN/3", "Fem", "mitteilte/mitteilen", []),
    ],
)
def test_a_neuter_body_tells_what_it_does(who: str, gender: str, verb: str, speaker: list[str]) -> None:
    document = make_document(SHUT.format(who=who, gender=gender, verb=verb))
    cue = (span_of(document.text, verb.split("/")[0]),)
    content = Span(0, document.text.index(","))
    said = SpeechFrame((content,), "indirect", cue=cue)
    told = seat_speaker(document, said, said, speech_words())
    assert [s.of(document.text) for s in told.speaker] == speaker


@pytest.mark.parametrize(("pronoun", "speaker"), [("mich/ich", "Er"), ("ihn/er", "Kern")])
def test_whoever_does_something_to_the_speaker_is_another(pronoun: str, speaker: str) -> None:
    words = (
        f"Er/er/PRON/4/nsubj/PronType=Prs hat/haben/AUX/4/aux/VerbForm=Fin {pronoun}/PRON/4/obj gebeten/bitten/VERB/7/ccomp/VerbForm=Part "
        "zu/zu/PART/6/mark gehen/gehen/VERB/4/xcomp/VerbForm=Inf sagte/sagen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/7/nsubj"
    )
    assert seat(words, "zu gehen", "gebeten", "Kern")[0] == [speaker]


@pytest.mark.parametrize(
    ("verb", "speaker"),
    [("zurücknahm/zurücknehmen", "Rehn"), ("wiederholte/wiederholen", "Rehn"), ("hörte/hören", "Kern")],
)
def test_who_takes_back_words_in_a_clause_of_his_own_said_them(verb: str, speaker: str) -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj traf/treffen/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/2/obj +,/,/PUNCT/8/punct "
        "der/der/PRON/8/nsubj/PronType=Dem,Rel die/der/DET/7/det Drohung/Drohung/NOUN/8/obj "
        f"{verb}/VERB/3/acl/VerbForm=Fin"
    )
    assert seat(words, "die Drohung", "Drohung", "Kern")[0] == [speaker]


@pytest.mark.parametrize(
    ("judged", "judge", "verb", "speaker"),
    [
        ("Bucht/Bucht", "Peru", "betrachtet/betrachten", "Peru"),
        ("Bucht/Bucht", "Peru", "besetzt/besetzen", "Bucht"),
        ("Minister/Minister", "Peru", "betrachtet/betrachten", "Minister"),
    ],
)
def test_no_thing_judges_whoever_the_tree_takes_for_the_object(
    judged: str, judge: str, verb: str, speaker: str
) -> None:
    words = (
        f"Die/der/DET/2/det {judged}/NOUN/9/nsubj +,/,/PUNCT/8/punct die/der/PRON/8/nsubj/PronType=Dem,Rel "
        f"{judge}/{judge}/PROPN/8/obj als/als/CCONJ/7/case Besitz/Besitz/NOUN/8/obl {verb}/VERB/2/acl/VerbForm=Fin "
        "ruht/ruhen/VERB/0/root/VerbForm=Fin"
    )
    document = make_document(words)
    names = (Name(span_of(document.text, judge), "LOC"),)
    said = SpeechFrame(
        (span_of(document.text, "als Besitz"),), "reported", cue=(span_of(document.text, verb.split("/")[0]),),
        speaker=(span_of(document.text, judged.split("/")[0]),),
    )  # fmt: skip
    told = seat_speaker(replace(document, names=names), said, said, speech_words())
    assert [s.of(document.text) for s in told.speaker] == [speaker]


@pytest.mark.parametrize(("owned", "speaker"), [("Partei/Partei", "Partei"), ("Nase/Nase", "Kern")])
def test_in_a_clause_of_an_owner_speaks_what_is_owned(owned: str, speaker: str) -> None:
    words = (
        "Kern/Kern/PROPN/8/nsubj +,/,/PUNCT/6/punct dessen/der/PRON/4/nmod/PronType=Dem,Rel "
        f"{owned}/NOUN/6/nsubj Geld/Geld/NOUN/6/obj fordert/fordern/VERB/1/acl/VerbForm=Fin +,/,/PUNCT/6/punct "
        "ruht/ruhen/VERB/0/root/VerbForm=Fin"
    )
    assert seat(words, "Geld", "fordert", "Kern")[0] == [speaker]

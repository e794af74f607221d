"""Who is spoken to is read off the verb of saying."""

import pytest

from lagebild.languages.german.speech_hearers import name_hearers
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of


def heard(words: str, content: str, cue: str) -> list[str]:
    document = make_document(words)
    frame = SpeechFrame((span_of(document.text, content),), "reported", cue=(span_of(document.text, cue),))
    return [span.of(document.text) for span in name_hearers(document, frame, speech_words()).addressee]


def test_the_object_of_asking_is_who_is_asked() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj bat/bitten/VERB/0/root/VerbForm=Fin das/der/DET/4/det Amt/Amt/NOUN/2/obj um/um/ADP/6/case "
        "Hilfe/Hilfe/NOUN/2/obl"
    )
    assert heard(words, "um Hilfe", "bat") == ["das Amt"]


def test_a_dative_is_who_is_told() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj wirft/werfen/VERB/0/root/VerbForm=Fin dem/der/DET/4/det Amt/Amt/NOUN/2/obl:arg/Case=Dat "
        "Versagen/Versagen/NOUN/2/obj vor/vor/ADP/2/compound:prt"
    )
    assert heard(words, "Versagen", "wirft") == ["dem Amt"]


def test_what_is_demanded_is_not_spoken_to() -> None:
    words = "Kern/Kern/PROPN/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin Hilfe/Hilfe/NOUN/2/obj/Case=Acc"
    assert heard(words, "Hilfe", "fordert") == []


def test_a_paper_passes_on_what_it_is_told() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin der/der/DET/4/det Zeitung/Zeitung/NOUN/2/obl:arg/Case=Dat +,/,/PUNCT/7/punct "
        "Geld/Geld/NOUN/7/nsubj fehle/fehlen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub"
    )
    said = SpeechFrame((span_of(document.text, "Geld fehle"),), "indirect", cue=(span_of(document.text, "sagte"),))
    frame = name_hearers(document, said, speech_words())
    assert ([s.of(document.text) for s in frame.via], frame.addressee) == (["der Zeitung"], ())


def test_a_known_agency_passes_on_what_it_is_told_and_a_gathered_press_does_not() -> None:
    def via(preposition: str, name: str) -> list[str]:
        document = make_document(
            f"Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root {preposition}/{preposition}/ADP/5/case der/der/DET/5/det "
            f"{name}/{name}/PROPN/2/obl +,/,/PUNCT/8/punct Geld/Geld/NOUN/8/nsubj fehle/fehlen/VERB/2/ccomp/VerbForm=Fin"
        )
        said = SpeechFrame(
            (span_of(document.text, "Geld fehle"),),
            "indirect",
            cue=(span_of(document.text, "sagte"),),
            addressee=(span_of(document.text, f"der {name}"),),
        )
        return [s.of(document.text) for s in name_hearers(document, said, speech_words()).via]

    assert via("gegenüber", "dpa") == ["der dpa"]
    assert via("vor", "Presse") == []


def test_of_whom_something_is_demanded_is_spoken_to() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj verlangt/verlangen/VERB/0/root/VerbForm=Fin von/von/ADP/5/case der/der/DET/5/det "
        "Bank/Bank/NOUN/2/obl Geld/Geld/NOUN/2/obj"
    )
    assert heard(words, "Geld", "verlangt") == ["der Bank"]


def test_a_second_subject_of_asking_is_who_is_asked() -> None:
    words = (
        "Gestern/gestern/ADV/5/advmod hat/haben/AUX/5/aux/VerbForm=Fin Kern/Kern/PROPN/5/nsubj Gäste/Gast/NOUN/5/nsubj "
        "aufgerufen/aufrufen/VERB/0/root zu/zu/PART/7/mark gehen/gehen/VERB/5/xcomp/VerbForm=Inf"
    )
    document = make_document(words)
    frame = SpeechFrame(
        (span_of(document.text, "zu gehen"),),
        "indirect",
        cue=(span_of(document.text, "aufgerufen"),),
        speaker=(span_of(document.text, "Kern"),),
    )
    assert [s.of(document.text) for s in name_hearers(document, frame, speech_words()).addressee] == ["Gäste"]


@pytest.mark.parametrize(("noun", "spoken_to"), [("Stelle", []), ("Behörde", ["der Behörde"])])
def test_the_place_at_which_something_is_said_is_not_spoken_to(noun: str, spoken_to: list[str]) -> None:
    words = (
        f"Kern/Kern/PROPN/6/nsubj hat/haben/AUX/6/aux an/an/ADP/5/case der/der/DET/5/det {noun}/{noun}/NOUN/6/obl/Case=Dat "
        "geschrieben/schreiben/VERB/0/root Hilfe/Hilfe/NOUN/6/obj"
    )
    document = make_document(words)
    told, cue, content = (span_of(document.text, part) for part in (f"der {noun}", "geschrieben", "Hilfe"))
    frame = SpeechFrame((content,), "reported", cue=(cue,), addressee=(told,))
    assert [span.of(document.text) for span in name_hearers(document, frame, speech_words()).addressee] == spoken_to


def test_in_the_direction_of_somebody_is_to_him() -> None:
    words = (
        "In/in/ADP/2/case Richtung/Richtung/NOUN/4/obl Koalitionspartner/Koalitionspartner/NOUN/2/nmod "
        "klagte/klagen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/4/nsubj über/über/ADP/7/case Streit/Streit/NOUN/4/obl"
    )
    assert heard(words, "über Streit", "klagte") == ["Koalitionspartner"]


def test_the_beginning_of_a_phrase_passes_nothing_on() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin seinem/sein/DET/4/det Freund/Freund/NOUN/2/obl:arg/Case=Dat "
        "+,/,/PUNCT/7/punct es/es/PRON/7/nsubj regne/regnen/VERB/2/ccomp"
    )
    said = SpeechFrame(
        (span_of(document.text, "es regne"),), "indirect", cue=(span_of(document.text, "sagte"),),
        via=(span_of(document.text, "seinem"),),
    )  # fmt: skip
    told = name_hearers(document, said, speech_words())
    assert (told.via, [span.of(document.text) for span in told.addressee]) == ((), ["seinem Freund"])


def test_a_genitive_behind_the_speaker_is_not_spoken_to() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj regne/regnen/VERB/4/ccomp +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root/VerbForm=Fin "
        "der/der/DET/6/det Sohn/Sohn/NOUN/4/nsubj dänischer/dänisch/ADJ/8/amod/Case=Gen Bauern/Bauer/NOUN/4/obl:arg/Case=Gen"
    )
    said = SpeechFrame(
        (span_of(document.text, "Es regne"),), "indirect", cue=(span_of(document.text, "sagte"),),
        speaker=(span_of(document.text, "der Sohn"),), addressee=(span_of(document.text, "dänischer Bauern"),),
    )  # fmt: skip
    assert name_hearers(document, said, speech_words()).addressee == ()


def passed_on(words: str, via: str) -> tuple[list[str], list[str]]:
    """Who hears it and who passes it on, where the model takes some words for the latter."""
    document = make_document(words)
    content, cue, medium = (span_of(document.text, text) for text in ("es eile", "sagte", via))
    frame = SpeechFrame((content,), "indirect", cue=(cue,), via=(medium,))
    found = name_hearers(document, frame, speech_words())
    return [s.of(document.text) for s in found.addressee], [s.of(document.text) for s in found.via]


def test_the_body_in_which_something_is_said_passes_nothing_on() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin im/in/ADP/4/case Parlament/Parlament/NOUN/2/obl +,/,/PUNCT/7/punct "
        "es/es/PRON/7/nsubj eile/eilen/VERB/2/ccomp/VerbForm=Fin"
    )
    assert passed_on(words, "Parlament") == ([], [])


def test_the_press_before_which_something_is_said_hears_it() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin vor/vor/ADP/5/case der/der/DET/5/det Presse/Presse/NOUN/2/obl "
        "in/in/ADP/7/case Bonn/Bonn/PROPN/5/nmod +,/,/PUNCT/10/punct es/es/PRON/10/nsubj eile/eilen/VERB/2/ccomp/VerbForm=Fin"
    )
    assert passed_on(words, "der Presse in Bonn") == (["der Presse"], [])


def test_whom_a_verb_with_the_dative_has_for_its_object_is_spoken_to() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj droht/drohen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj/Case=Acc mit/mit/ADP/5/case "
        "Zöllen/Zoll/NOUN/2/obl"
    )
    assert heard(words, "mit Zöllen", "droht") == ["Moor"]


def test_who_is_thanked_is_spoken_to_though_the_act_is_told_as_a_clause() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj dankte/danken/VERB/0/root/VerbForm=Fin ihr/sie/PRON/2/obl:arg/Case=Dat|PronType=Prs"
    )
    assert heard(words, "dankte ihr", "dankte") == ["ihr"]


def marked(words: str, content: str, cue: str, addressee: str) -> list[str]:
    document = make_document(words)
    given = {role: (span_of(document.text, text),) for role, text in (("cue", cue), ("addressee", addressee))}
    frame = SpeechFrame((span_of(document.text, content),), "reported", **given)  # type: ignore[arg-type]
    return [span.of(document.text) for span in name_hearers(document, frame, speech_words()).addressee]


def test_what_is_judged_is_not_spoken_to() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj bezeichnete/bezeichnen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj/Case=Acc als/als/ADP/5/case "
        "Gefahr/Gefahr/NOUN/2/obl"
    )
    assert marked(words, "als Gefahr", "bezeichnete", "Moor") == []


def test_the_object_of_another_clause_with_its_own_subject_is_not_spoken_to() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj tadelt/tadeln/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj/Case=Acc +,/,/PUNCT/6/punct "
        "Rehn/Rehn/PROPN/6/nsubj spricht/sprechen/VERB/2/parataxis/VerbForm=Fin von/von/ADP/8/case Pech/Pech/NOUN/6/obl"
    )
    assert marked(words, "von Pech", "spricht", "Moor") == []


def test_the_occasion_on_which_something_is_said_passes_nothing_on() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin bei/bei/ADP/5/case der/der/DET/5/det "
        "Vorstellung/Vorstellung/NOUN/2/obl/Case=Dat +,/,/PUNCT/8/punct Geld/Geld/NOUN/8/nsubj fehle/fehlen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub"
    )
    roles = {"cue": (span_of(document.text, "sagte"),), "via": (span_of(document.text, "der Vorstellung"),)}
    frame = SpeechFrame((span_of(document.text, "Geld fehle"),), "indirect", **roles)  # type: ignore[arg-type]
    assert name_hearers(document, frame, speech_words()).via == ()


@pytest.mark.parametrize(("preposition", "hearers"), [("für", []), ("von", ["den Gästen"])])
def test_for_whom_something_is_demanded_does_not_hear_it(preposition: str, hearers: list[str]) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj verlangt/verlangen/VERB/0/root/VerbForm=Fin {preposition}/{preposition}/ADP/5/case "
        "den/der/DET/5/det Gästen/Gast/NOUN/2/obl Geld/Geld/NOUN/2/obj"
    )
    cue, marked = (span_of(document.text, "verlangt"),), (span_of(document.text, "den Gästen"),)
    frame = SpeechFrame((span_of(document.text, "Geld"),), "reported", cue=cue, addressee=marked)
    heard = name_hearers(document, frame, speech_words()).addressee
    assert [span.of(document.text) for span in heard] == hearers


def test_whom_another_verb_is_about_does_not_hear_what_is_said() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj schützte/schützen/VERB/0/root/VerbForm=Fin beide/beide/PRON/2/obj und/und/CCONJ/5/cc "
        "warf/werfen/VERB/2/conj/VerbForm=Fin den/der/DET/7/det Gästen/Gast/NOUN/5/iobj Lärm/Lärm/NOUN/5/obj vor/vor/ADP/5/compound:prt"
    )
    marked = (span_of(document.text, "beide"), span_of(document.text, "den Gästen"))
    frame = SpeechFrame(
        (span_of(document.text, "Lärm"),), "reported", cue=(span_of(document.text, "warf"),), addressee=marked
    )
    heard = name_hearers(document, frame, speech_words()).addressee
    assert [span.of(document.text) for span in heard] == ["den Gästen"]


@pytest.mark.parametrize(
    ("preposition", "medium", "expected"),
    [
        ("zur", "dpa", ("Kern", ["dpa"])),
        ("zum", "ABENDKURIER", ("Kern", ["ABENDKURIER"])),
        ("gegenüber", "Zeitung", ("Kern", ["Zeitung"])),
        ("zum", "Streit", ("Kern zum Streit", [])),
        ("aus", "BONN", ("Kern aus BONN", [])),
    ],
)
def test_a_medium_behind_who_speaks_passes_it_on(
    preposition: str, medium: str, expected: tuple[str, list[str]]
) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/0/root {preposition}/{preposition}/ADP/3/case {medium}/{medium}/NOUN/1/nmod +:/:/PUNCT/1/punct "
        "Geld/Geld/NOUN/6/nsubj fehlt/fehlen/VERB/1/parataxis"
    )
    speaker = span_of(document.text, f"Kern {preposition} {medium}")
    frame = SpeechFrame((span_of(document.text, "Geld fehlt"),), "direct", speaker=(speaker,))
    told = name_hearers(document, frame, speech_words())
    assert (told.speaker[0].of(document.text), [s.of(document.text) for s in told.via]) == expected


@pytest.mark.parametrize(("verb", "relation", "heard"), [("bat", "obj", True), ("sagte", "obl:arg", False)])
def test_a_medium_that_shall_do_something_hears_it(verb: str, relation: str, heard: bool) -> None:
    lemma = {"bat": "bitten", "sagte": "sagen"}[verb]
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/{lemma}/VERB/0/root/VerbForm=Fin der/der/DET/4/det Zeitung/Zeitung/NOUN/2/{relation}/Case=Dat "
        "+,/,/PUNCT/7/punct zu/zu/PART/7/mark warten/warten/VERB/2/xcomp/VerbForm=Inf"
    )
    frame = SpeechFrame(
        (span_of(document.text, "zu warten"),),
        "indirect",
        cue=(span_of(document.text, verb),),
        speaker=(span_of(document.text, "Kern"),),
        addressee=(span_of(document.text, "der Zeitung"),),
    )
    told = name_hearers(document, frame, speech_words())
    assert (bool(told.addressee), bool(told.via)) == (heard, not heard)


def test_nobody_hears_what_is_said_by_hearsay() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj versprach/versprechen/VERB/0/root/VerbForm=Fin dem/der/DET/4/det "
        "Vernehmen/Vernehmen/NOUN/2/obl:arg/Case=Dat nach/nach/ADP/4/case Geld/Geld/NOUN/2/obj"
    )
    frame = SpeechFrame(
        (span_of(document.text, "Geld"),),
        "reported",
        cue=(span_of(document.text, "versprach"),),
        speaker=(span_of(document.text, "Kern"),),
    )
    assert name_hearers(document, frame, speech_words()).addressee == ()


@pytest.mark.parametrize(("verb", "hearers"), [("gebeten/bitten", ["Kern"]), ("gefordert/fordern", [])])
def test_whoever_is_addressed_in_the_passive_hears(verb: str, hearers: list[str]) -> None:
    words = (
        f"Kern/Kern/PROPN/3/nsubj:pass wird/werden/AUX/3/aux:pass/VerbForm=Fin {verb}/VERB/0/root/VerbForm=Part zu/zu/PART/5/mark "
        "gehen/gehen/VERB/3/xcomp"
    )
    assert heard(words, "zu gehen", verb.split("/")[0]) == hearers


@pytest.mark.parametrize(("noun", "medium"), [("Rundfunkrede", []), ("Rundfunk", ["einem Rundfunk"])])
def test_a_speech_on_the_air_is_no_medium(noun: str, medium: list[str]) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin in/in/ADP/5/case einem/ein/DET/5/det {noun}/{noun}/NOUN/2/obl "
        "+,/,/PUNCT/8/punct es/es/PRON/8/nsubj brenne/brennen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub"
    )
    via = (span_of(document.text, f"einem {noun}"),)
    said = SpeechFrame(
        (span_of(document.text, "es brenne"),), "indirect", cue=(span_of(document.text, "sagte"),), via=via
    )
    assert [s.of(document.text) for s in name_hearers(document, said, speech_words()).via] == medium


def test_whoever_only_passes_it_on_is_parted_from_what_is_said() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj dementierte/dementieren/VERB/0/root/VerbForm=Fin den/der/DET/4/det Verkauf/Verkauf/NOUN/2/obj "
        "über/über/ADP/7/case eine/ein/DET/7/det Sprecherin/Sprecherin/NOUN/4/nmod"
    )
    frame = SpeechFrame(
        (span_of(document.text, "den Verkauf über eine Sprecherin"),),
        "reported",
        cue=(span_of(document.text, "dementierte"),),
        speaker=(span_of(document.text, "Kern"),),
    )
    parted = name_hearers(document, frame, speech_words())
    assert [span.of(document.text) for span in (*parted.content, *parted.via)] == ["den Verkauf", "eine Sprecherin"]


def test_nobody_hears_what_is_only_believed() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj glaubt/glauben/VERB/0/root/VerbForm=Fin an/an/ADP/5/case einen/ein/DET/5/det Sieg/Sieg/NOUN/2/obl:arg/Case=Acc "
        "+:/:/PUNCT/8/punct Es/es/PRON/8/nsubj regnet/regnen/VERB/2/parataxis"
    )
    assert heard(words, "Es regnet", "glaubt") == []


@pytest.mark.parametrize(("named", "hearers"), [(True, ["Moor"]), (False, [])])
def test_a_name_alone_behind_a_verb_of_telling_is_who_is_told(named: bool, hearers: list[str]) -> None:
    object_ = "Moor/Moor/PROPN/4/obj/Case=Acc" if named else "Neues/Neues/NOUN/4/obj/Case=Acc"
    words = (
        f"Kern/Kern/PROPN/4/nsubj werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub {object_} "
        "mitteilen/mitteilen/VERB/0/root/VerbForm=Inf +,/,/PUNCT/7/punct Geld/Geld/NOUN/7/nsubj fehle/fehlen/VERB/4/ccomp/VerbForm=Fin"
    )
    assert heard(words, "Geld fehle", "mitteilen") == hearers

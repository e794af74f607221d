"""What a condition makes of a saying: an offer or a threat."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_acts import decide_act
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Name, SpeechFrame
from tests.builders import make_document, span_of

IF = "{link}/{link}/SCONJ/{verb}/mark Wien/Wien/PROPN/{verb}/nsubj zahle/zahlen/VERB/{host}/advcl/VerbForm=Fin|Mood=Sub|Tense=Pres"
READY = (
    "Man/man/PRON/5/nsubj sei/sein/AUX/5/cop/VerbForm=Fin|Mood=Sub|Tense=Pres zu/zu/ADP/4/case {noun}/{noun}/NOUN/5/nmod "
    "{word}/{word}/ADJ/0/root +,/,/PUNCT/9/punct " + IF.format(link="wenn", verb=9, host=5)
)
WILL = (
    "{who}/{who}/PRON/4/nsubj werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Pres {what}/{what}/NOUN/4/obj "
    "{verb}/{verb}/VERB/0/root/VerbForm=Inf +,/,/PUNCT/8/punct "
)


def decide(words: str, condition: str, *acts: tuple[str, float], cue: str = "", form: str = "indirect") -> str:
    document = make_document(words)
    content = document.text.split(" | ")[0]
    said = SpeechFrame((span_of(document.text, content),), form, acts=acts)
    said = replace(said, cue=(span_of(document.text, cue),) if cue else ())
    set_apart = (span_of(document.text, condition),) if condition else ()
    return decide_act(said, document, speech_words(), set_apart)


@pytest.mark.parametrize(
    ("noun", "word", "act"),
    [
        ("Gesprächen", "bereit", "promise"),
        ("Gesprächen", "verhandlungsbereit", "promise"),
        ("Gesprächen", "gerüstet", "threaten"),
        ("Vergeltung", "bereit", "threaten"),
    ],
)
def test_who_is_ready_for_something_on_a_condition_offers_it(noun: str, word: str, act: str) -> None:
    words = READY.format(noun=noun, word=word)
    assert decide(words, "wenn Wien zahle", ("threaten", 0.99)) == act


@pytest.mark.parametrize(("link", "what", "act"), [("sofern", "Truppen", "promise"), ("falls", "Truppen", "threaten")])
def test_what_somebody_will_do_provided_that_something_is_met_is_promised(link: str, what: str, act: str) -> None:
    words = WILL.format(who="Sie", what=what, verb="abziehen") + IF.format(link=link, verb=8, host=4)
    assert decide(words, f"{link} Wien zahle", ("promise", 0.5), ("assert", 0.3)) == act


@pytest.mark.parametrize(
    ("who", "chance", "act"), [("man", 0.4, "threaten"), ("man", 0.1, "warn"), ("niemand", 0.4, "warn")]
)
def test_who_warns_of_what_his_own_side_will_do_threatens(who: str, chance: float, act: str) -> None:
    words = WILL.format(who=who, what="Werke", verb="schließen") + IF.format(link="falls", verb=8, host=4)
    words += " +,/,/PUNCT/10/punct warnte/warnen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/10/nsubj"
    document = make_document(words.replace("VERB/0/root/VerbForm=Inf", "VERB/10/ccomp/VerbForm=Inf"))
    content = document.text.split(", warnte")[0]
    said = SpeechFrame(
        (span_of(document.text, content),), "indirect",
        cue=(span_of(document.text, "warnte"),), acts=(("warn", 1 - chance), ("threaten", chance)),
    )  # fmt: skip
    condition = (span_of(document.text, "falls Wien zahle"),)
    assert decide_act(said, document, speech_words(), condition) == act


@pytest.mark.parametrize(("object_", "act"), [("jeden", "threaten"), ("Rehn", "promise")])
def test_what_is_to_befall_whoever_does_something_is_a_threat(object_: str, act: str) -> None:
    words = (
        f"Er/er/PRON/4/nsubj werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Pres {object_}/{object_}/PRON/4/obj "
        "verklagen/verklagen/VERB/0/root/VerbForm=Inf +,/,/PUNCT/8/punct der/der/PRON/8/nsubj/PronType=Rel das/das/PRON/8/obj "
        "behaupte/behaupten/VERB/3/acl:relcl/VerbForm=Fin|Mood=Sub|Tense=Pres"
    )
    assert decide(words, "", ("promise", 0.95), form="free_indirect") == act


def test_what_one_will_do_is_found_behind_a_condition_put_in() -> None:
    words = (
        "Dass/dass/SCONJ/7/mark Wien/Wien/PROPN/7/nsubj für/für/ADP/4/case den/der/DET/5/det Fall/Fall/NOUN/0/root "
        "+,/,/PUNCT/7/punct dass/dass/SCONJ/9/mark man/man/PRON/9/nsubj zögere/zögern/VERB/5/acl/VerbForm=Fin|Mood=Sub|Tense=Pres "
        "+,/,/PUNCT/9/punct alles/alles/PRON/12/obj schließen/schließen/VERB/9/conj/VerbForm=Inf "
        "werde/werden/AUX/12/aux/VerbForm=Fin|Mood=Sub|Tense=Pres"
    )
    acts = (("assert", 0.5), ("demand", 0.4))
    assert decide(words, "für den Fall, dass man zögere", *acts) == "threaten"
    assert decide(words, "", *acts) != "threaten"


def test_going_to_law_against_whoever_does_something_is_a_threat() -> None:
    words = (
        "Man/man/PRON/6/nsubj werde/werden/AUX/6/aux/VerbForm=Fin|Mood=Sub|Tense=Pres gegen/gegen/ADP/4/case jeden/jeder/PRON/6/obl "
        "gerichtlich/gerichtlich/ADV/6/advmod vorgehen/vorgehen/VERB/0/root/VerbForm=Inf +,/,/PUNCT/10/punct "
        "der/der/PRON/10/nsubj/PronType=Rel das/das/PRON/10/obj behaupte/behaupten/VERB/4/acl:relcl/VerbForm=Fin|Mood=Sub|Tense=Pres"
    )
    assert decide(words, "", ("promise", 0.95), form="free_indirect") == "threaten"


@pytest.mark.parametrize(
    ("verb", "denied", "act"), [("helfen", "", "promise"), ("helfen", "nicht", "threaten"), ("klagen", "", "threaten")]
)
def test_what_others_wish_for_is_promised_on_a_condition(verb: str, denied: str, act: str) -> None:
    word = denied or "gern"
    words = (
        f"Man/man/PRON/4/nsubj werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Pres {word}/{word}/ADV/4/advmod "
        f"{verb}/{verb}/VERB/0/root/VerbForm=Inf +,/,/PUNCT/8/punct " + IF.format(link="wenn", verb=8, host=4)
    )
    assert decide(words, "wenn Wien zahle", ("threaten", 0.9), ("promise", 0.1)) == act


@pytest.mark.parametrize(("who", "act"), [("wir", "threaten"), ("Diebe", "warn")])
def test_what_ones_own_side_does_to_whoever_does_something_is_a_threat(who: str, act: str) -> None:
    words = (
        "Wer/wer/PRON/2/nsubj/PronType=Rel schweigt/schweigen/VERB/6/csubj/VerbForm=Fin|Mood=Ind +,/,/PUNCT/2/punct "
        "muss/müssen/AUX/6/aux/VerbForm=Fin|Mood=Ind damit/damit/ADV/6/advmod rechnen/rechnen/VERB/0/root/VerbForm=Inf "
        f"+,/,/PUNCT/10/punct dass/dass/SCONJ/10/mark {who}/{who}/PRON/10/nsubj kommen/kommen/VERB/6/ccomp/VerbForm=Fin|Mood=Ind"
    )
    assert decide(words, "", ("warn", 0.97), ("threaten", 0.03), form="direct") == act


@pytest.mark.parametrize(("verb", "act"), [("helfen", "promise"), ("schließen", "threaten")])
def test_the_verb_of_a_condition_put_in_is_not_held_out(verb: str, act: str) -> None:
    words = (
        "Man/man/PRON/6/nsubj werde/werden/AUX/6/aux/VerbForm=Fin|Mood=Sub|Tense=Pres +,/,/PUNCT/6/punct "
        "falls/falls/SCONJ/6/mark Wien/Wien/PROPN/6/nsubj zahle/zahlen/VERB/0/root/VerbForm=Fin|Mood=Sub|Tense=Pres +,/,/PUNCT/8/punct "
        f"{verb}/{verb}/VERB/6/conj/VerbForm=Inf"
    )
    assert decide(words, "falls Wien zahle", ("threaten", 0.5), ("promise", 0.4)) == act


@pytest.mark.parametrize(
    ("verb", "who", "denied", "act"),
    [
        ("kündigen", "Rehn", "", "threaten"),
        ("schließen", "Rehn", "nicht", "threaten"),
        ("schließen", "Schnee", "nicht", "announce"),
        ("schließen", "Rehn", "", "announce"),
        ("zahlen", "Rehn", "nicht", "announce"),
    ],
)
def test_what_hangs_on_others_who_do_not_do_their_part_is_a_threat(verb: str, who: str, denied: str, act: str) -> None:
    word = denied or "heute"
    words = WILL.format(who="man", what="Werke", verb=verb) + (
        f"falls/falls/SCONJ/9/mark {who}/{who}/NOUN/9/nsubj {word}/{word}/PART/9/advmod zahle/zahlen/VERB/4/advcl/VerbForm=Fin|Mood=Sub "
        "+,/,/PUNCT/10/punct kündigte/kündigen/VERB/0/root/VerbForm=Fin sie/sie/PRON/10/nsubj an/an/ADP/10/compound:prt"
    )
    words = words.replace("VERB/0/root/VerbForm=Inf", "VERB/11/ccomp/VerbForm=Inf").replace("/10/", "/11/")
    document = make_document(words)
    if who == "Rehn":
        name = Name(span_of(document.text, who), "PER", 1.0)
        document = replace(document, names=(name,))
    said = SpeechFrame((span_of(document.text, document.text.split(", kündigte")[0]),), "indirect")
    said = replace(said, cue=(span_of(document.text, "kündigte", 1), span_of(document.text, " an")))
    condition = (span_of(document.text, f"falls {who} {word} zahle"),)
    assert decide_act(said, document, speech_words(), condition) == act


@pytest.mark.parametrize(("verb", "act"), [("aufstellen", "promise"), ("abreißen", "threaten")])
def test_what_helps_in_need_is_promised(verb: str, act: str) -> None:
    words = (
        WILL.format(who="Man", what="Zelte", verb=verb)
        + "wenn/wenn/SCONJ/8/mark Wasser/Wasser/NOUN/8/nsubj fehle/fehlen/VERB/4/advcl/VerbForm=Fin|Mood=Sub|Tense=Pres"
    )
    assert decide(words, "wenn Wasser fehle", ("threaten", 0.9), ("promise", 0.1)) == act


@pytest.mark.parametrize(("modal", "act"), [("werde/werden", "threaten"), ("müsse/müssen", "demand")])
def test_what_somebody_will_do_on_a_condition_is_no_demand(modal: str, act: str) -> None:
    words = WILL.format(who="Wien", what="Häfen", verb="schließen") + IF.format(link="sollte", verb=8, host=4)
    assert decide(words.replace("werde/werden", modal), "sollte Wien zahle", ("demand", 0.9)) == act


@pytest.mark.parametrize(
    ("what", "verb", "chances", "act"),
    [
        ("Amt", "niederlegen", (("announce", 0.9),), "threaten"),
        ("Vorsitz", "abgeben", (("announce", 0.9),), "threaten"),
        ("Paket", "abgeben", (("announce", 0.9),), "announce"),
        ("Zölle", "aufheben", (("threaten", 0.9),), "promise"),
        ("Zölle", "erhöhen", (("threaten", 0.9),), "threaten"),
    ],
)
def test_who_would_give_up_his_office_threatens_and_who_would_lift_a_measure_promises(
    what: str, verb: str, chances: tuple[tuple[str, float], ...], act: str
) -> None:
    words = WILL.format(who="man", what=what, verb=verb) + IF.format(link="wenn", verb=8, host=4)
    assert decide(words, "wenn Wien zahle", *chances) == act


@pytest.mark.parametrize(("modal", "act"), [("können/können", "promise"), ("sollen/sollen", "demand")])
def test_who_would_talk_on_a_condition_offers_it_and_demands_it_not(modal: str, act: str) -> None:
    words = WILL.format(who="wir", what="morgen", verb="reden") + IF.format(link="wenn", verb=8, host=4)
    words = words.replace("werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub", f"{modal}/AUX/4/aux/VerbForm=Fin|Mood=Ind")
    assert decide(words, "wenn Wien zahle", ("demand", 0.9)) == act

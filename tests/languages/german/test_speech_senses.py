"""Verbs of saying are told from the same verbs in another sense."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_senses import is_accordance, is_counterfactual, is_mistaken, is_shown, is_supposed
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Name, SpeechFrame
from tests.builders import make_document, span_of

LOOMING = "Dem/der/DET/2/det Hafen/Hafen/NOUN/3/obl:arg droht/drohen/VERB/0/root/VerbForm=Fin die/der/DET/5/det Pleite/Pleite/NOUN/3/nsubj"
THREATENED = "Kern/Kern/PROPN/2/nsubj droht/drohen/VERB/0/root/VerbForm=Fin mit/mit/ADP/5/case der/der/DET/5/det Klage/Klage/NOUN/2/obl"
PLAYED = "Kern/Kern/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/VerbForm=Fin 40/40/NUM/4/nummod Länderspiele/Länderspiel/NOUN/2/obj"
DENIED = "Kern/Kern/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/VerbForm=Fin die/der/DET/4/det Absprachen/Absprache/NOUN/2/obj"
TURNED_UP = (
    "Drei/drei/NUM/2/nummod Zeugen/Zeuge/NOUN/3/nsubj meldeten/melden/VERB/0/root/VerbForm=Fin sich/sich/PRON/3/obj "
    "am/am/ADP/6/case Abend/Abend/NOUN/3/obl"
)
TOLL = "Das/der/DET/2/det Beben/Beben/NOUN/3/nsubj forderte/fordern/VERB/0/root/VerbForm=Fin zwölf/zwölf/NUM/5/nummod Todesopfer/Todesopfer/NOUN/3/obj"

OPEN = (
    "Ob/ob/SCONJ/4/mark Kern/Kern/PROPN/4/nsubj Geld/Geld/NOUN/4/obj zusagt/zusagen/VERB/7/csubj/VerbForm=Fin "
    "+,/,/PUNCT/4/punct ist/sein/AUX/7/cop/VerbForm=Fin offen/offen/ADJ/0/root"
)
TRIES = (
    "Kern/Kern/PROPN/2/nsubj bemüht/bemühen/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj +,/,/PUNCT/7/punct "
    "Streit/Streit/NOUN/7/obj zu/zu/PART/7/mark schlichten/schlichten/VERB/2/xcomp/VerbForm=Inf"
)


@pytest.mark.parametrize(
    ("words", "cue", "content", "mistaken"),
    [
        (OPEN, "zusagt", "Geld", True),
        (TRIES, "bemüht", "Streit zu schlichten", True),
        (LOOMING, "droht", "die Pleite", True),
        (THREATENED, "droht", "mit der Klage", False),
        (PLAYED, "bestritt", "40 Länderspiele", True),
        (DENIED, "bestritt", "die Absprachen", False),
        (TURNED_UP, "meldeten", "am Abend", True),
        (TOLL, "forderte", "zwölf Todesopfer", True),
    ],
)
def test_a_verb_of_saying_may_mean_something_else(words: str, cue: str, content: str, mistaken: bool) -> None:
    document = make_document(words)
    said = SpeechFrame((span_of(document.text, content),), "reported", cue=(span_of(document.text, cue),))
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("speaker", "mistaken"), [("", True), ("Kern", False)])
def test_a_paper_that_repeats_itself_names_nobody(speaker: str, mistaken: bool) -> None:
    document = make_document(
        "Wie/wie/ADV/2/advmod berichtet/berichten/VERB/4/advcl/VerbForm=Part +,/,/PUNCT/2/punct zieht/ziehen/VERB/0/root/VerbForm=Fin "
        "Kern/Kern/PROPN/4/nsubj um/um/ADP/4/compound:prt"
    )
    named = (span_of(document.text, speaker),) if speaker else ()
    cue, content = (span_of(document.text, "berichtet"),), (span_of(document.text, "zieht Kern um"),)
    said = SpeechFrame(content, "indirect", cue=cue, speaker=named)
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("noun", "shown"), [("Brand/Brand", True), ("Studie/Studie", False)])
def test_what_happens_shows_something_without_a_word(noun: str, shown: bool) -> None:
    document = make_document(
        f"Der/der/DET/2/det {noun}/NOUN/3/nsubj zeigt/zeigen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct "
        "dass/dass/SCONJ/6/mark es/es/PRON/7/nsubj brennt/brennen/VERB/3/ccomp/VerbForm=Fin"
    )
    speaker = (span_of(document.text, noun.split("/")[0]),)
    assert is_shown(document, 2, speaker, speech_words()) == shown


@pytest.mark.parametrize(
    ("helper", "unsaid"),
    [
        ("hätte/haben/AUX/3/aux/Mood=Sub|Tense=Past|VerbForm=Fin", True),
        ("hatte/haben/AUX/3/aux/Mood=Ind|Tense=Past|VerbForm=Fin", False),
    ],
)
def test_what_somebody_ought_to_have_said_was_not_said(helper: str, unsaid: bool) -> None:
    document = make_document(
        f"Rehn/Rehn/PROPN/3/nsubj {helper} warnen/warnen/VERB/0/root/VerbForm=Inf müssen/müssen/AUX/3/aux/VerbForm=Inf"
    )
    assert is_counterfactual(document, 2) == unsaid


MISSED = "Die/der/DET/2/det Liste/Liste/NOUN/3/nsubj verfehlt/verfehlen/VERB/0/root/VerbForm=Fin ihr/ihr/DET/5/det:poss Ziel/Ziel/NOUN/3/obj"
SECURED = "Moor/Moor/PROPN/2/nsubj sicherte/sichern/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj den/der/DET/5/det Auftrag/Auftrag/NOUN/2/obj"


@pytest.mark.parametrize(
    ("words", "cue", "content", "mistaken"),
    [
        (MISSED, "verfehlt", "ihr Ziel", True),
        (SECURED, "sicherte", "den Auftrag", True),
        (
            "Moor/Moor/PROPN/4/nsubj mit/mit/ADP/3/case Verlusten/Verlust/NOUN/4/obl rechnen/rechnen/VERB/0/root/VerbForm=Inf "
            "muss/müssen/AUX/4/aux/VerbForm=Fin",
            "rechnen",
            "mit Verlusten",
            True,
        ),
        (
            "Beides/beide/PRON/2/nsubj verstieß/verstoßen/VERB/0/root/VerbForm=Fin gegen/gegen/ADP/4/case Regeln/Regel/NOUN/2/obl",
            "verstieß",
            "gegen Regeln",
            True,
        ),
        (
            "Moor/Moor/PROPN/2/nsubj sah/sehen/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj gezwungen/zwingen/VERB/2/xcomp "
            "zu/zu/PART/6/mark gehen/gehen/VERB/4/xcomp/VerbForm=Inf",
            "sah",
            "zu gehen",
            True,
        ),
        (
            "Viele/viel/PRON/4/nsubj:pass von/von/ADP/3/case Armut/Armut/NOUN/4/obl bedroht/bedrohen/VERB/0/root/VerbForm=Part",
            "bedroht",
            "von Armut",
            True,
        ),
        (
            "Moor/Moor/PROPN/2/nsubj nahm/nehmen/VERB/0/root/VerbForm=Fin das/das/PRON/2/obj zur/zu/ADP/5/case Kenntnis/Kenntnis/NOUN/2/obl",
            "nahm",
            "das",
            True,
        ),
        (
            "Moor/Moor/PROPN/2/nsubj stellt/stellen/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj auf/auf/ADP/5/case Streiks/Streik/NOUN/2/obl "
            "ein/ein/ADP/2/compound:prt",
            "stellt",
            "auf Streiks",
            True,
        ),
        (
            "Moor/Moor/PROPN/2/nsubj rüstet/rüsten/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj für/für/ADP/5/case Streiks/Streik/NOUN/2/obl",
            "rüstet",
            "für Streiks",
            True,
        ),
        (
            "Moor/Moor/PROPN/2/nsubj zeigte/zeigen/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj bemüht/bemüht/ADJ/2/xcomp zu/zu/PART/6/mark "
            "helfen/helfen/VERB/2/xcomp/VerbForm=Inf",
            "zeigte",
            "zu helfen",
            True,
        ),
        (
            "Moor/Moor/PROPN/2/nsubj warb/werben/VERB/0/root/VerbForm=Fin für/für/ADP/5/case ihren/ihr/DET/5/det:poss Tarif/Tarif/NOUN/2/obl",
            "warb",
            "für ihren Tarif",
            True,
        ),
        (
            "Moor/Moor/PROPN/2/nsubj warb/werben/VERB/0/root/VerbForm=Fin für/für/ADP/5/case ihren/ihr/DET/5/det:poss Plan/Plan/NOUN/2/obl",
            "warb",
            "für ihren Plan",
            False,
        ),
        (
            "Moor/Moor/PROPN/2/nsubj rechnet/rechnen/VERB/0/root/VerbForm=Fin mit/mit/ADP/4/case Verlusten/Verlust/NOUN/2/obl",
            "rechnet",
            "mit Verlusten",
            False,
        ),
    ],
)
def test_what_somebody_does_or_meets_with_is_not_said(words: str, cue: str, content: str, mistaken: bool) -> None:
    document = make_document(words)
    said = SpeechFrame((span_of(document.text, content),), "reported", cue=(span_of(document.text, cue),))
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("judge", "mistaken"), [("Landgericht", True), ("Opposition", False)])
def test_a_verdict_is_not_said(judge: str, mistaken: bool) -> None:
    document = make_document(
        f"Das/der/DET/2/det {judge}/{judge}/NOUN/3/nsubj verurteilte/verurteilen/VERB/0/root/VerbForm=Fin die/der/DET/5/det Tat/Tat/NOUN/3/obj"
    )
    said = SpeechFrame(
        (span_of(document.text, "die Tat"),),
        "reported",
        cue=(span_of(document.text, "verurteilte"),),
        speaker=(span_of(document.text, f"Das {judge}"),),
    )
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("manner", "mistaken"), [("zurückhaltender/zurückhaltend", True), ("besorgt/besorgt", False)])
def test_how_somebody_speaks_is_not_said(manner: str, mistaken: bool) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj äußerte/äußern/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj {manner}/ADJ/2/advmod"
    )
    cue = (span_of(document.text, "äußerte"), span_of(document.text, "sich"))
    said = SpeechFrame((span_of(document.text, "äußerte sich"),), "reported", cue=cue)
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("mark", "supposed"), [("wenn", True), ("weil", False)])
def test_what_a_condition_tells_is_said_by_nobody_yet(mark: str, supposed: bool) -> None:
    document = make_document(
        f"{mark}/{mark}/SCONJ/3/mark Kern/Kern/PROPN/3/nsubj zugibt/zugeben/VERB/0/root/VerbForm=Fin +,/,/PUNCT/7/punct "
        "dass/dass/SCONJ/7/mark er/er/PRON/7/nsubj log/lügen/VERB/3/ccomp/VerbForm=Fin"
    )
    assert is_supposed(document, 2, speech_words()) == supposed


@pytest.mark.parametrize(("speaker", "mistaken"), [("", True), ("Kern", False)])
def test_what_comes_out_by_itself_is_not_said(speaker: str, mistaken: bool) -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/obl zeigte/zeigen/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/expl:pv +,/,/PUNCT/7/punct dass/dass/SCONJ/7/mark "
        "Geld/Geld/NOUN/7/nsubj fehlte/fehlen/VERB/2/ccomp/VerbForm=Fin"
    )
    speakers = (span_of(document.text, speaker),) if speaker else ()
    said = SpeechFrame(
        (span_of(document.text, "dass Geld fehlte"),),
        "indirect",
        cue=(span_of(document.text, "zeigte"),),
        speaker=speakers,
    )
    assert is_mistaken(document, said, speech_words()) == mistaken


WEIGHED = (
    "Für/für/ADP/2/case Dämme/Damm/NOUN/3/obl spricht/sprechen/VERB/0/root/VerbForm=Fin {}+,/,/PUNCT/{}/punct "
    "dass/dass/SCONJ/{}/mark Regen/Regen/NOUN/{}/nsubj droht/drohen/VERB/3/ccomp/VerbForm=Fin"
)
STEPS = (
    "Tritt/treten/VERB/7/advcl/VerbForm=Fin Kern/Kern/PROPN/1/nsubj an/an/ADP/1/compound:prt +,/,/PUNCT/1/punct "
    "könnte/können/AUX/7/aux/VerbForm=Fin Moor/Moor/PROPN/7/nsubj verlieren/verlieren/VERB/0/root/VerbForm=Inf"
)


@pytest.mark.parametrize(
    ("words", "cue", "content", "mistaken"),
    [
        (WEIGHED.format("", *[7] * 3), "spricht", "dass Regen droht", True),
        (WEIGHED.format("Kern/Kern/PROPN/3/nsubj ", *[8] * 3), "spricht", "dass Regen droht", False),
        (STEPS, "Tritt", "könnte Moor verlieren", True),
    ],
)
def test_reasons_and_conditions_say_nothing(words: str, cue: str, content: str, mistaken: bool) -> None:
    document = make_document(words)
    said = SpeechFrame((span_of(document.text, content),), "indirect", cue=(span_of(document.text, cue),))
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("preposition", "mistaken"), [("", True), ("nach/nach/ADP/{}/case ", False)])
def test_whoever_calls_somebody_by_a_plain_object_wants_no_thing(preposition: str, mistaken: bool) -> None:
    noun = 4 if preposition else 3
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj rief/rufen/VERB/0/root/VerbForm=Fin {preposition.format(noun)}"
        f"Helfer/Helfer/NOUN/2/{'obl' if preposition else 'obj'}"
    )
    said = SpeechFrame((span_of(document.text, "Helfer"),), "reported", cue=(span_of(document.text, "rief"),))
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("verb", "mistaken"), [("begründete/begründen", True), ("erneuerte/erneuern", False)])
def test_the_ground_for_a_demand_is_not_demanded(verb: str, mistaken: bool) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin seine/sein/DET/4/det:poss Bitte/Bitte/NOUN/2/obj "
        "mit/mit/ADP/6/case Not/Not/NOUN/2/obl"
    )
    said = SpeechFrame((span_of(document.text, "mit Not"),), "reported", cue=(span_of(document.text, "Bitte"),))
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("noun", "followed"), [("Schutznormen", True), ("Vorgaben", True), ("Polizisten", False)])
def test_what_follows_a_norm_is_said_by_nobody(noun: str, followed: bool) -> None:
    lemma = noun.removesuffix("en") if noun.endswith("normen") else noun.removesuffix("n")
    document = make_document(
        f"Alle/alle/PRON/4/nsubj arbeiten/arbeiten/VERB/0/root gemäß/gemäß/ADP/4/case {noun}/{lemma}/NOUN/2/obl"
    )
    assert is_accordance(document, 2, 3) is followed


@pytest.mark.parametrize(
    ("helper", "seen", "speaker", "mistaken"),
    [
        ("wird/werden", "deutlich/deutlich", "", True),
        ("wird/werden", "deutlich/deutlich", "Im Brief", False),
        ("wird/werden", "gemeldet/melden", "", False),
        ("bleibt/bleiben", "deutlich/deutlich", "", False),
    ],
)
def test_what_becomes_clear_is_said_by_nobody(helper: str, seen: str, speaker: str, mistaken: bool) -> None:
    document = make_document(
        f"Im/in/ADP/2/case Brief/Brief/NOUN/4/obl {helper}/VERB/4/cop/VerbForm=Fin {seen}/ADJ/0/root +,/,/PUNCT/8/punct "
        "dass/dass/SCONJ/8/mark Geld/Geld/NOUN/8/nsubj fehlt/fehlen/VERB/4/ccomp/VerbForm=Fin"
    )
    cue = tuple(span_of(document.text, word.partition("/")[0]) for word in (helper, seen))
    told = (span_of(document.text, speaker),) if speaker else ()
    said = SpeechFrame((span_of(document.text, "dass Geld fehlt"),), "indirect", cue=cue, speaker=told)
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("label", "mistaken"), [("PER", True), ("OTH", False)])
def test_who_is_expected_somewhere_is_not_said(label: str, mistaken: bool) -> None:
    document = make_document(
        "Moor/Moor/PROPN/5/nsubj:pass wird/werden/AUX/5/aux:pass/VerbForm=Fin in/in/ADP/4/case Bonn/Bonn/PROPN/5/obl "
        "erwartet/erwarten/VERB/0/root/VerbForm=Part"
    )
    moor = span_of(document.text, "Moor")
    document = replace(document, names=(Name(moor, label),))
    said = SpeechFrame((moor,), "reported", cue=(span_of(document.text, "erwartet"),))
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(
    ("preposition", "noun", "mistaken"),
    [("Nach/nach", "Rede", True), ("Nach/nach", "Ansicht", False), ("Laut/laut", "Rede", False)],
)
@pytest.mark.parametrize("cued", [True, False])
def test_what_follows_a_speech_is_no_part_of_it(preposition: str, noun: str, mistaken: bool, cued: bool) -> None:
    document = make_document(
        f"{preposition}/ADP/3/case der/der/DET/3/det {noun}/{noun}/NOUN/6/obl der/der/DET/5/det Chefin/Chefin/NOUN/3/nmod "
        "sang/singen/VERB/0/root/VerbForm=Fin der/der/DET/8/det Chor/Chor/NOUN/6/nsubj +././PUNCT/6/punct"
    )
    cue = (span_of(document.text, document.text[: document.text.index(noun) + len(noun)]),) if cued else ()
    said = SpeechFrame((span_of(document.text, "sang der Chor"),), "indirect", cue=cue)
    assert is_mistaken(document, said, speech_words()) == mistaken


@pytest.mark.parametrize(("verb", "mistaken"), [("zeigte/zeigen", True), ("meldete/melden", False)])
def test_what_only_came_out_is_said_by_nobody(verb: str, mistaken: bool) -> None:
    document = make_document(
        f"Wie/wie/ADV/3/advmod sich/sich/PRON/3/obj {verb}/VERB/5/advcl/VerbForm=Fin +,/,/PUNCT/3/punct "
        "fehlte/fehlen/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/5/nsubj"
    )
    said = SpeechFrame((span_of(document.text, "fehlte Geld"),), "indirect")
    assert is_mistaken(document, said, speech_words()) == mistaken

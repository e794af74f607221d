"""Why somebody wants something is said as well, and nothing depends on it."""

import pytest

from lagebild.languages.german.speech import find_speech
from lagebild.languages.german.speech_details import add_details
from lagebild.languages.german.speech_reasons import part_reasons, tell_charges
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

FLED = (
    "Kern/Kern/PROPN/2/nsubj rief/rufen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin dazu/dazu/ADV/2/advmod "
    "auf/auf/ADP/2/compound:prt +,/,/PUNCT/9/punct das/der/DET/7/det Tal/Tal/NOUN/9/obj zu/zu/PART/9/mark "
    "verlassen/verlassen/VERB/2/xcomp/VerbForm=Inf +,/,/PUNCT/19/punct da/da/SCONJ/19/mark die/der/DET/13/det "
    "Feuerwehr/Feuerwehr/NOUN/19/nsubj im/in/ADP/15/case Falle/Falle/NOUN/19/obl eines/ein/DET/17/det "
    "Dammbruchs/Dammbruch/NOUN/15/nmod nicht/nicht/PART/19/advmod helfen/helfen/VERB/9/advcl/VerbForm=Inf "
    "könne/können/AUX/19/aux/Mood=Sub|Tense=Pres|VerbForm=Fin +././PUNCT/2/punct"
)
CLOSED = (
    "Aydin/Aydin/PROPN/2/nsubj sagte/sagen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin +,/,/PUNCT/7/punct "
    "die/der/DET/5/det Klinik/Klinik/NOUN/7/obj werde/werden/AUX/7/aux/Mood=Sub|Tense=Pres|VerbForm=Fin "
    "schließen/schließen/VERB/2/ccomp/VerbForm=Inf +,/,/PUNCT/12/punct da/da/SCONJ/12/mark das/der/DET/11/det "
    "Geld/Geld/NOUN/12/nsubj fehle/fehlen/VERB/7/advcl/Mood=Sub|Tense=Pres|VerbForm=Fin +././PUNCT/2/punct"
)


REASON = "da die Feuerwehr im Falle eines Dammbruchs nicht helfen könne"


def frame(document: Document, contents: tuple[str, ...], cue: str, speaker: str, condition: str = "") -> SpeechFrame:
    return SpeechFrame(
        tuple(span_of(document.text, words) for words in contents),
        "indirect",
        cue=(span_of(document.text, cue),),
        speaker=(span_of(document.text, speaker),),
        condition=(span_of(document.text, condition),) if condition else (),
    )


def parted(document: Document, said: SpeechFrame) -> list[tuple[str, str]]:
    frames = part_reasons(document, [said], speech_words())
    return [(" … ".join(s.of(document.text) for s in f.content), f.rule) for f in frames]


def test_a_reason_in_the_konjunktiv_behind_a_demand_is_a_statement() -> None:
    document = make_document(FLED)
    said = frame(document, ("das Tal zu verlassen",), "rief", "Kern")
    assert parted(document, said) == [("das Tal zu verlassen", ""), (REASON, "reason")]


def test_a_reason_marked_as_condition_is_none() -> None:
    document = make_document(FLED)
    said = frame(document, ("das Tal zu verlassen",), "rief", "Kern", condition=REASON)
    first, _ = part_reasons(document, [said], speech_words())
    assert first.condition == ()


def test_a_reason_apart_in_a_content_is_a_statement_of_its_own() -> None:
    document = make_document(CLOSED)
    said = frame(document, ("die Klinik werde schließen", "da das Geld fehle"), "sagte", "Aydin")
    assert parted(document, said) == [("die Klinik werde schließen", ""), ("da das Geld fehle", "reason")]


def test_a_reason_inside_of_a_told_clause_belongs_to_it() -> None:
    document = make_document(CLOSED)
    said = frame(document, ("die Klinik werde schließen, da das Geld fehle",), "sagte", "Aydin")
    assert parted(document, said) == [("die Klinik werde schließen, da das Geld fehle", "")]


def test_what_a_reason_depends_on_is_its_condition_and_it_demands_nothing() -> None:
    document = make_document(FLED)
    said = frame(document, ("das Tal zu verlassen",), "rief", "Kern", condition=REASON)
    spoken = make_document(FLED, speech=[said])
    frames = find_speech(spoken)
    told = [(f.act, [s.of(spoken.text) for s in f.condition]) for f in frames]
    assert told == [("demand", []), ("assert", ["im Falle eines Dammbruchs"])]


def test_what_follows_else_is_a_threat_beside_what_is_demanded() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj verlangt/verlangen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct zu/zu/PART/5/mark "
        "gehen/gehen/VERB/2/xcomp +,/,/PUNCT/8/punct andernfalls/andernfalls/ADV/8/advmod "
        "drohten/drohen/VERB/5/conj/VerbForm=Fin|Mood=Sub Strafen/Strafe/NOUN/8/nsubj"
    )
    content = (span_of(document.text, "zu gehen, andernfalls drohten Strafen"),)
    frame = SpeechFrame(content, "indirect", cue=(span_of(document.text, "verlangt"),), acts=(("demand", 1.0),))
    first, second = part_reasons(document, [frame], speech_words())
    assert [s.of(document.text) for s in first.content] == ["zu gehen"]
    assert [s.of(document.text) for s in second.content] == ["andernfalls drohten Strafen"]
    assert [add_details(f, document).act for f in (first, second)] == ["demand", "threaten"]
    assert [bool(add_details(f, document).condition) for f in (first, second)] == [False, True]


EXCEPT = (
    "Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct er/er/PRON/5/nsubj "
    "gehe/gehen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub nicht/nicht/PART/5/advmod +,/,/PUNCT/9/punct es/es/PRON/9/expl "
    "sei/sein/AUX/5/parataxis/VerbForm=Fin|Mood=Sub denn/denn/ADV/9/advmod +,/,/PUNCT/13/punct alle/aller/PRON/13/nsubj "
    "gingen/gehen/VERB/9/ccomp/VerbForm=Fin|Mood=Sub +././PUNCT/2/punct"
)


def test_the_one_exception_to_what_is_said_is_its_condition_and_no_statement() -> None:
    document = make_document(EXCEPT)
    cue = (span_of(document.text, "sagte"),)
    said = SpeechFrame((span_of(document.text, "er gehe nicht"),), "indirect", cue=cue)
    exception = SpeechFrame((span_of(document.text, "es sei denn, alle gingen"),), "indirect", cue=cue)
    (kept,) = part_reasons(document, [said, exception], speech_words())
    assert kept.content == said.content
    assert [s.of(document.text) for s in add_details(kept, document).condition] == ["es sei denn, alle gingen"]


def test_an_exception_with_nothing_before_it_is_said() -> None:
    document = make_document(EXCEPT)
    exception = SpeechFrame((span_of(document.text, "es sei denn, alle gingen"),), "indirect")
    assert [f.content for f in part_reasons(document, [exception], speech_words())] == [exception.content]


def test_what_follows_else_begins_with_the_word_for_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj will/wollen/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/2/obj +,/,/PUNCT/8/punct "
        "andernfalls/andernfalls/ADV/8/advmod werde/werden/AUX/8/aux/VerbForm=Fin er/er/PRON/8/nsubj klagen/klagen/VERB/2/conj/VerbForm=Inf"
    )
    said = frame(document, ("werde er klagen",), "will", "Kern")
    assert parted(document, said) == [("andernfalls werde er klagen", "")]


def test_a_threat_told_by_its_verb_does_not_begin_with_what_follows_else() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj droht/drohen/VERB/0/root/VerbForm=Fin andernfalls/andernfalls/ADV/2/advmod "
        "mit/mit/ADP/5/case Klage/Klage/NOUN/2/obl"
    )
    assert parted(document, frame(document, ("mit Klage",), "droht", "Kern")) == [("mit Klage", "")]


SUED = (
    "Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Mood=Ind Moor/Moor/PROPN/2/obj +,/,/PUNCT/6/punct weil/weil/SCONJ/6/mark "
    "er/er/PRON/7/nsubj {reason}/VERB/2/advcl/VerbForm=Fin|Mood={mood} +././PUNCT/2/punct"
)


@pytest.mark.parametrize(
    ("verb", "mood", "told"),
    [
        ("verklagte/verklagen", "Sub", [("weil er lüge", "Kern")]),
        ("verklagte/verklagen", "Ind", []),
        ("besuchte/besuchen", "Sub", []),
    ],
)
def test_for_what_somebody_charges_others_is_what_he_says(verb: str, mood: str, told: list[tuple[str, str]]) -> None:
    document = make_document(SUED.format(verb=verb, reason="lüge/lügen", mood=mood))
    found = list(tell_charges(document, [], speech_words()))
    assert [(f.content[0].of(document.text), f.speaker[0].of(document.text)) for f in found] == told
    known = [SpeechFrame((f.content[0],), "indirect") for f in found]
    assert list(tell_charges(document, known, speech_words())) == []

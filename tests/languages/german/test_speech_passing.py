"""Who only passes on what others said."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_passing import pass_on
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of


def frame(document: Document, content: str, speaker: str, cue: str, form: str = "indirect") -> SpeechFrame:
    return SpeechFrame(
        content=(span_of(document.text, content),),
        form=form,
        speaker=(span_of(document.text, speaker),),
        cue=tuple(span_of(document.text, word) for word in cue.split()),
    )


def told(document: Document, *frames: SpeechFrame) -> list[tuple[str, list[str], list[str], str]]:
    text = document.text
    return [
        (f.content[0].of(text), [s.of(text) for s in f.speaker], [s.of(text) for s in f.via], f.form)
        for f in pass_on(document, frames, speech_words())
    ]


NESTED = make_document(
    "Rehn/Rehn/PROPN/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin ,/,/PUNCT/6/punct Moor/Moor/PROPN/6/nsubj "
    "habe/haben/AUX/6/aux/VerbForm=Fin erklärt/erklären/VERB/2/ccomp ,/,/PUNCT/10/punct dass/dass/SCONJ/10/mark "
    "es/es/PRON/10/nsubj brenne/brennen/VERB/6/ccomp/VerbForm=Fin|Mood=Sub ./././2/punct"
)
WARNING = make_document(
    "Moor/Moor/PROPN/5/nsubj habe/haben/AUX/5/aux/VerbForm=Fin|Mood=Sub vor/vor/ADP/4/case Feuer/Feuer/NOUN/5/obl "
    "gewarnt/warnen/VERB/7/ccomp ,/,/PUNCT/5/punct sagt/sagen/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/7/nsubj ./././7/punct"
)


def test_subject_of_a_verb_inside_anothers_words_speaks_and_the_other_passes_on() -> None:
    outer = frame(NESTED, "Moor habe erklärt", "Rehn", "sagt")
    inner = frame(NESTED, "dass es brenne", "Rehn", "sagt")
    assert told(NESTED, outer, inner) == [("dass es brenne", ["Moor"], ["Rehn"], "indirect")]


def test_words_beside_the_nested_saying_stay_a_statement_of_the_outer_speaker() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin ,/,/PUNCT/6/punct Moor/Moor/PROPN/6/nsubj "
        "habe/haben/AUX/6/aux/VerbForm=Fin erklärt/erklären/VERB/2/ccomp und/und/CCONJ/8/cc gelogen/lügen/VERB/6/conj "
        ",/,/PUNCT/12/punct dass/dass/SCONJ/12/mark es/es/PRON/12/nsubj brenne/brennen/VERB/6/ccomp ./././2/punct"
    )
    outer = frame(document, "Moor habe erklärt und gelogen", "Rehn", "sagt")
    inner = frame(document, "dass es brenne", "Moor", "erklärt")
    assert told(document, outer, inner)[0] == ("Moor habe erklärt und gelogen", ["Rehn"], [], "indirect")


def test_act_told_by_somebody_else_is_its_subjects() -> None:
    content = "Moor habe vor Feuer gewarnt"
    assert told(WARNING, frame(WARNING, content, "Rehn", "sagt")) == [(content, ["Moor"], ["Rehn"], "reported")]


def test_act_told_by_somebody_else_is_one_statement_also_where_its_object_is_marked() -> None:
    content = "Moor habe vor Feuer gewarnt"
    marked = frame(WARNING, "vor Feuer", "Moor", "gewarnt", form="reported")
    assert told(WARNING, frame(WARNING, content, "Rehn", "sagt"), marked) == [(content, ["Moor"], ["Rehn"], "reported")]


def test_who_refuses_a_demand_does_not_pass_it_on() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj lehnt/ablehnen/VERB/0/root Moors/Moor/PROPN/4/nmod Forderung/Forderung/NOUN/2/obj "
        "nach/nach/ADP/6/case Geld/Geld/NOUN/4/nmod ab/ab/ADP/2/compound:prt ./././2/punct"
    )
    outer = frame(document, "Moors Forderung nach Geld", "Rehn", "lehnt", "reported")
    inner = frame(document, "nach Geld", "Moors", "Forderung", "reported")
    assert told(document, outer, inner)[1] == ("nach Geld", ["Moors"], [], "reported")


@pytest.mark.parametrize(
    ("helper", "verb", "speaker"),
    [("habe/haben", "befohlen/befehlen", "Moor"), ("sei/sein", "gefordert/fordern", "Rehn")],
)
def test_who_is_said_to_order_something_orders_it(helper: str, verb: str, speaker: str) -> None:
    document = make_document(
        f"Rehn/Rehn/PROPN/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct Moor/Moor/PROPN/6/nsubj "
        f"{helper}/AUX/6/aux/VerbForm=Fin|Mood=Sub {verb}/VERB/2/ccomp/VerbForm=Part +,/,/PUNCT/9/punct "
        "zu/zu/PART/9/mark gehen/gehen/VERB/6/xcomp/VerbForm=Inf"
    )
    told_verb = verb.split("/")[0]
    outer = frame(document, document.text[len("Rehn sagt, ") :], "Rehn", "sagt")
    inner = frame(document, "zu gehen", "Rehn", told_verb)
    assert told(document, outer, inner)[-1][1] == [speaker]


def test_what_somebody_will_say_is_not_said_by_him() -> None:
    document = make_document(
        "Moor/Moor/PROPN/5/nsubj werde/werden/AUX/5/aux/VerbForm=Fin|Mood=Sub vor/vor/ADP/4/case Feuer/Feuer/NOUN/5/obl:arg "
        "warnen/warnen/VERB/7/ccomp/VerbForm=Inf +,/,/PUNCT/5/punct sagt/sagen/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/7/nsubj"
    )
    content = "Moor werde vor Feuer warnen"
    assert told(document, frame(document, content, "Rehn", "sagt")) == [(content, ["Rehn"], [], "indirect")]


THREATENED = (
    "Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin +,/,/PUNCT/8/punct dass/dass/SCONJ/8/mark Moor/Moor/PROPN/8/nsubj "
    "mit/mit/ADP/7/case Klage/Klage/NOUN/8/obl gedroht/drohen/VERB/2/ccomp/VerbForm=Part habe/haben/AUX/8/aux/VerbForm=Fin|Mood=Sub"
)


@pytest.mark.parametrize(
    ("verb", "act", "kept"),
    [
        ("bestritt/bestreiten", "deny", [("dass Moor mit Klage gedroht habe", ["Rehn"], [], "indirect")]),
        ("sagte/sagen", "assert", [("dass Moor mit Klage gedroht habe", ["Moor"], ["Rehn"], "reported")]),
    ],
)
def test_an_act_that_somebody_denies_was_performed_by_nobody(
    verb: str, act: str, kept: list[tuple[str, list[str], list[str], str]]
) -> None:
    document = make_document(THREATENED.format(verb=verb))
    outer = frame(document, "dass Moor mit Klage gedroht habe", "Rehn", verb.partition("/")[0])
    inner = frame(document, "mit Klage", "Moor", "gedroht", form="reported")
    assert told(document, replace(outer, act=act), inner) == kept


def test_a_rumour_that_somebody_denies_is_still_told_by_nobody_else() -> None:
    document = make_document(
        "Gerüchte/Gerücht/NOUN/5/obj +,/,/PUNCT/4/punct wonach/wonach/ADV/4/advmod fehle/fehlen/VERB/1/acl/VerbForm=Fin|Mood=Sub "
        "bestritt/bestreiten/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/5/nsubj"
    )
    outer = replace(frame(document, "Gerüchte, wonach fehle", "Rehn", "bestritt"), act="deny")
    inner = replace(frame(document, "wonach fehle", "Rehn", "Gerüchte"), speaker=())
    assert [content for content, *_ in told(document, outer, inner)] == ["Gerüchte, wonach fehle", "wonach fehle"]


@pytest.mark.parametrize(("what", "speaker"), [("dies/dies/PRON", "Moor"), ("Fehler/Fehler/NOUN", "Rehn")])
def test_who_confirms_what_was_said_before_says_it_through_whoever_tells_so(what: str, speaker: str) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/4/nsubj habe/haben/AUX/4/aux/VerbForm=Fin|Mood=Sub {what}/4/obj bestätigt/bestätigen/VERB/6/ccomp "
        "+,/,/PUNCT/4/punct sagt/sagen/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/6/nsubj +././PUNCT/6/punct"
    )
    content = document.text.partition(",")[0]
    assert told(document, frame(document, content, "Rehn", "sagt"))[0][1] == [speaker]


@pytest.mark.parametrize(
    ("count", "verb", "speaker"),
    [
        ("1800/1800", "protestiert/protestieren", "Rehn"),
        ("viele/viel", "protestiert/protestieren", "Menschen"),
        ("1800/1800", "gewarnt/warnen", "Menschen"),
    ],
)
def test_whoever_counts_a_crowd_vouches_for_its_number(count: str, verb: str, speaker: str) -> None:
    relation = "nummod" if count[0].isdigit() else "det"
    case = "gegen/gegen" if verb.startswith("p") else "vor/vor"
    document = make_document(
        f"{count}/NUM/2/{relation} Menschen/Mensch/NOUN/6/nsubj haben/haben/AUX/6/aux/VerbForm=Fin {case}/ADP/5/case Zöllen/Zoll/NOUN/6/obl "
        f"{verb}/VERB/8/ccomp/VerbForm=Part +,/,/PUNCT/6/punct sagte/sagen/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/8/nsubj"
    )
    content = document.text[: document.text.index(",")]
    (said,) = told(document, frame(document, content, "Rehn", "sagte"))
    assert said[1][0].endswith(speaker)


SOURCED = (
    "Moor/Moor/PROPN/2/nsubj warnte/warnen/VERB/0/root/VerbForm=Fin laut/laut/ADP/4/case Rehn/Rehn/PROPN/2/obl "
    "vor/vor/ADP/6/case Feuer/Feuer/NOUN/2/obl:arg"
)


@pytest.mark.parametrize("marked", [True, False])
def test_behind_a_source_the_act_is_told_by_its_object_beside_what_the_source_says(marked: bool) -> None:
    document = make_document(SOURCED)
    text = document.text
    outer = SpeechFrame(
        (span_of(text, "Moor warnte"), span_of(text, "vor Feuer")),
        "indirect",
        speaker=(span_of(text, "Rehn"),),
        cue=(span_of(text, "laut"),),
    )
    inner = frame(document, "vor Feuer", "Moor", "warnte", form="reported")
    assert told(document, outer, *([inner] if marked else [])) == [
        ("Moor warnte", ["Rehn"], [], "indirect"),
        ("vor Feuer", ["Moor"], ["Rehn"], "reported"),
    ]


@pytest.mark.parametrize(
    ("number", "speaker", "content"), [("Sing", "Moor", "das Ding"), ("Plur", "Rehn", "Moor schloss")]
)
def test_who_rules_out_a_thing_speaks_and_who_shuts_out_people_does_not(
    number: str, speaker: str, content: str
) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj schloss/schließen/VERB/0/root/VerbForm=Fin laut/laut/ADP/4/case Rehn/Rehn/PROPN/2/obl "
        f"das/der/DET/6/det Ding/Ding/NOUN/2/obj/Number={number} aus/aus/ADP/2/compound:prt"
    )
    text = document.text
    outer = SpeechFrame(
        (span_of(text, "Moor schloss"), span_of(text, "das Ding aus")),
        "indirect",
        speaker=(span_of(text, "Rehn"),),
        cue=(span_of(text, "laut"),),
    )
    assert told(document, outer)[-1][:2] == (content, [speaker])

"""What a saying does may go on in the next clause, without a cue."""

import pytest

from lagebild.languages.german.speech_carried import carry_on
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

WARNED = (
    "Kern/Kern/PROPN/2/nsubj warnte/warnen/VERB/0/root/VerbForm=Fin vor/vor/ADP/4/case Zöllen/Zoll/NOUN/2/obl +,/,/PUNCT/8/punct "
    "sie/sie/PRON/8/nsubj seien/sein/AUX/8/cop/VerbForm=Fin|Mood=Sub|Tense=Pres Fehler/Fehler/NOUN/2/parataxis und/und/CCONJ/11/cc "
    "könnten/können/AUX/11/aux/VerbForm=Fin|Mood=Sub|Tense=Past schaden/schaden/VERB/8/conj/VerbForm=Inf +././PUNCT/2/punct"
)
THREATENED = (
    "Man/man/PRON/3/nsubj werde/werden/AUX/3/aux/VerbForm=Fin|Mood=Sub|Tense=Pres klagen/klagen/VERB/0/root/VerbForm=Inf +././PUNCT/3/punct",
    "Zudem/zudem/ADV/5/advmod würde/werden/AUX/5/aux:pass/VerbForm=Fin|Mood=Sub|Tense=Past {then} der/der/DET/4/det Vertrag/Vertrag/NOUN/5/nsubj:pass "
    "gekündigt/kündigen/VERB/0/root +././PUNCT/5/punct",
)


def frame(document: Document, content: str, form: str, act: str = "assert", **roles: str) -> SpeechFrame:
    given = {role: (span_of(document.text, words),) for role, words in roles.items()}
    return SpeechFrame((span_of(document.text, content),), form, act=act, **given)  # type: ignore[arg-type]


def test_why_somebody_warns_is_part_of_the_warning() -> None:
    document = make_document(WARNED)
    warned = frame(document, "vor Zöllen", "reported", "warn", cue="warnte", speaker="Kern")
    why = frame(document, "sie seien Fehler und könnten schaden", "free_indirect", "accuse", speaker="Kern")
    assert [f.act for f in carry_on(document, [warned, why], speech_words())] == ["warn", "warn"]


def test_what_else_would_follow_is_part_of_the_threat() -> None:
    for then, act in (("dann/dann/ADV/5/advmod", "threaten"), ("auch/auch/ADV/5/advmod", "assert")):
        document = make_document(THREATENED[0], THREATENED[1].format(then=then))
        first = frame(document, "Man werde klagen", "free_indirect", "threaten")
        content = document.text[document.sentences[1].span.start : -1]
        second = frame(document, content, "free_indirect", "assert")
        assert [f.act for f in carry_on(document, [first, second], speech_words())] == ["threaten", act]


@pytest.mark.parametrize(("condition", "act"), [("Man", "threaten"), ("", "announce")])
def test_what_is_planned_for_the_case_of_a_condition_is_part_of_the_threat(condition: str, act: str) -> None:
    document = make_document(
        THREATENED[0],
        "Man/man/PRON/4/nsubj werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Pres dann/dann/ADV/4/advmod "
        "gehen/gehen/VERB/0/root/VerbForm=Inf +././PUNCT/4/punct",
    )
    roles = {"condition": condition} if condition else {}
    first = frame(document, "Man werde klagen", "free_indirect", "threaten", **roles)
    second = frame(document, "Man werde dann gehen", "free_indirect", "announce")
    assert [f.act for f in carry_on(document, [first, second], speech_words())] == ["threaten", act]


@pytest.mark.parametrize(("noun", "tied"), [("Voraussetzung", True), ("Hoffnung", False)])
def test_the_next_sentence_may_name_the_condition_of_a_promise(noun: str, tied: bool) -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj versprach/versprechen/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/2/obj +././PUNCT/2/punct",
        f"{noun}/{noun}/NOUN/0/root sei/sein/AUX/1/cop/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct dass/dass/SCONJ/6/mark "
        "alle/alle/PRON/6/nsubj kämen/kommen/VERB/1/csubj/VerbForm=Fin|Mood=Sub +././PUNCT/1/punct",
    )
    promise = frame(document, "Geld", "reported", "promise", speaker="Kern")
    named = frame(document, f"{noun} sei, dass alle kämen", "free_indirect", "demand", speaker="Kern")
    told = carry_on(document, [promise, named], speech_words())
    assert [s.of(document.text) for s in told[0].condition] == (["dass alle kämen"] if tied else [])


@pytest.mark.parametrize(
    ("before", "speaker", "verb", "act"),
    [
        ("promise", "", "fließen/fließen", "promise"),
        ("announce", "", "fließen/fließen", "announce"),
        ("accuse", "", "fließen/fließen", "demand"),
        ("promise", "Moor", "fließen/fließen", "demand"),
    ],
)
def test_what_shall_be_by_a_promise_is_asked_of_nobody(before: str, speaker: str, verb: str, act: str) -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj versprach/versprechen/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/2/obj +././PUNCT/2/punct",
        "Es/es/PRON/4/nsubj solle/sollen/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Pres bald/bald/ADV/4/advmod "
        f"{verb}/VERB/0/root/VerbForm=Inf +,/,/PUNCT/4/punct Moor/Moor/PROPN/4/vocative",
    )
    first = frame(document, "Geld", "reported", before, speaker="Kern", cue="versprach")
    named = {"speaker": speaker} if speaker else {}
    going_on = frame(document, "Es solle bald fließen", "free_indirect", "demand", **named)
    assert carry_on(document, [first, going_on], speech_words())[1].act == act


DEMANDED = (
    "Kern/Kern/PROPN/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/2/obj von/von/ADP/5/case Moor/Moor/PROPN/2/obl "
    "+././PUNCT/2/punct"
)
ELSE = (
    "{word}/{word}/ADV/4/advmod werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Pres er/er/PRON/4/nsubj "
    "klagen/klagen/VERB/0/root/VerbForm={form} +././PUNCT/4/punct"
)


@pytest.mark.parametrize(
    ("word", "before", "form", "act"),
    [
        ("Andernfalls", "demand", "Inf", "threaten"),
        ("Sonst", "demand", "Inf", "threaten"),
        ("Danach", "demand", "Inf", "announce"),
        ("Sonst", "announce", "Inf", "announce"),
        ("Sonst", "demand", "Part", "announce"),
    ],
)
def test_what_whoever_demands_will_do_else_threatens_the_same_one(word: str, before: str, form: str, act: str) -> None:
    document = make_document(DEMANDED, ELSE.format(word=word, form=form))
    first = frame(document, "Geld", "reported", before, speaker="Kern", addressee="Moor")
    second = frame(document, f"{word} werde er klagen", "free_indirect", "announce", speaker="Kern")
    told = carry_on(document, [first, second], speech_words())[1]
    assert (told.act, bool(told.addressee)) == (act, act == "threaten")


@pytest.mark.parametrize(
    ("verb", "subject", "act"),
    [
        ("geschickt/schicken", "Sie/sie/PRON", "assert"),
        ("gesehen/sehen", "Sie/sie/PRON", "demand"),
        ("geschickt/schicken", "Moor/Moor/PROPN", "demand"),
    ],
)
def test_what_those_who_are_sent_shall_do_is_demanded_of_nobody(verb: str, subject: str, act: str) -> None:
    document = make_document(
        f"Man/man/PRON/4/nsubj habe/haben/AUX/4/aux/VerbForm=Fin|Mood=Sub Helfer/Helfer/NOUN/4/obj {verb}/VERB/0/root +././PUNCT/4/punct",
        f"{subject}/3/nsubj sollten/sollen/AUX/3/aux/VerbForm=Fin pumpen/pumpen/VERB/0/root/VerbForm=Inf +././PUNCT/3/punct",
    )
    sent = frame(document, document.text[: document.sentences[0].span.end - 1], "free_indirect")
    task = frame(document, document.text[document.sentences[1].span.start : -1], "free_indirect", "demand")
    assert carry_on(document, [sent, task], speech_words())[1].act == act

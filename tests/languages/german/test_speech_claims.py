"""Whoever "will" have done something claims it of himself."""

import pytest

from lagebild.languages.german.speech_claims import tell_claims
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

CLAIM = (
    "Kern/Kern/PROPN/5/nsubj will/wollen/AUX/5/aux/VerbForm=Fin|Mood=Ind|Tense=Pres {case} Mai/Mai/PROPN/5/obl "
    "gezahlt/zahlen/VERB/0/root/VerbForm=Part {helper}/{helper}/AUX/5/{relation}/VerbForm=Inf +././PUNCT/5/punct"
)


@pytest.mark.parametrize(
    ("case", "helper", "relation", "claimed"),
    [
        ("im/in/ADP/4/case", "haben", "aux", True),
        ("bis/bis/ADP/4/case", "haben", "aux", False),
        ("im/in/ADP/4/case", "werden", "aux:pass", False),
    ],
)
def test_who_wants_to_have_done_something_says_that_he_did(
    case: str, helper: str, relation: str, claimed: bool
) -> None:
    document = make_document(CLAIM.format(case=case, helper=helper, relation=relation))
    frames = tell_claims(document, [], speech_words())
    said = [(f.content[0].of(document.text), f.speaker[0].of(document.text)) for f in frames]
    assert said == ([("im Mai gezahlt haben", "Kern")] if claimed else [])


@pytest.mark.parametrize(("marked", "claimed"), [("deny", "deny"), ("announce", "assert")])
def test_a_claim_takes_the_place_of_what_is_marked_in_its_clause(marked: str, claimed: str) -> None:
    document = make_document(CLAIM.format(case="im/in/ADP/4/case", helper="haben", relation="aux"))
    frame = SpeechFrame((span_of(document.text, "Mai gezahlt haben"),), "free_indirect", act=marked, score=0.6)
    (claim,) = tell_claims(document, [frame], speech_words())
    assert (claim.content[0].of(document.text), claim.act) == ("im Mai gezahlt haben", claimed)


def test_what_somebody_else_says_stays_his() -> None:
    document = make_document(CLAIM.format(case="im/in/ADP/4/case", helper="haben", relation="aux"))
    cue = (span_of(document.text, "Mai"),)
    said = SpeechFrame((span_of(document.text, document.text),), "indirect", cue=cue, speaker=cue)
    assert tell_claims(document, [said], speech_words()) == [said]


@pytest.mark.parametrize("relation", ["conj", "advcl", "ccomp"])
def test_a_claim_behind_what_another_one_says_is_told_apart(relation: str) -> None:
    document = make_document(
        "20/20/NUM/2/nsubj jubelten/jubeln/VERB/0/root/VerbForm=Fin laut/laut/ADP/4/case Moor/Moor/PROPN/2/obl "
        f"+,/,/PUNCT/9/punct Kern/Kern/PROPN/9/nsubj will/wollen/AUX/9/aux/VerbForm=Fin|Mood=Ind|Tense=Pres 5/5/NUM/9/obj "
        f"gezählt/zählen/VERB/2/{relation}/VerbForm=Part haben/haben/AUX/9/aux/VerbForm=Inf +././PUNCT/2/punct"
    )
    content = (span_of(document.text, "20 jubelten"), span_of(document.text, "Kern will 5 gezählt haben"))
    cue, speaker = (span_of(document.text, "laut"),), (span_of(document.text, "Moor"),)
    told = tell_claims(document, [SpeechFrame(content, "indirect", cue=cue, speaker=speaker)], speech_words())
    found = [([c.of(document.text) for c in f.content], f.speaker[0].of(document.text)) for f in told]
    assert found == [(["20 jubelten"], "Moor"), (["5 gezählt haben"], "Kern")]


@pytest.mark.parametrize(("verb", "claimed"), [("sagte/sagen", False), ("protestierte/protestieren", True)])
def test_a_main_clause_behind_a_verb_of_saying_is_what_is_said(verb: str, claimed: bool) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct Kern/Kern/PROPN/6/nsubj "
        "will/wollen/AUX/6/aux/VerbForm=Fin|Mood=Ind|Tense=Pres gezahlt/zahlen/VERB/2/ccomp/VerbForm=Part "
        "haben/haben/AUX/6/aux/VerbForm=Inf +././PUNCT/2/punct"
    )
    assert bool(tell_claims(document, [], speech_words())) is claimed


def test_another_main_clause_behind_a_claim_is_none_of_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/3/nsubj will/wollen/AUX/3/aux/VerbForm=Fin|Mood=Ind|Tense=Pres gezahlt/zahlen/VERB/0/root/VerbForm=Part "
        "haben/haben/AUX/3/aux/VerbForm=Inf +,/,/PUNCT/7/punct Moor/Moor/PROPN/7/nsubj schweigt/schweigen/VERB/3/conj/VerbForm=Fin|Mood=Ind "
        "+././PUNCT/3/punct"
    )
    marked = SpeechFrame((span_of(document.text, "Kern will gezahlt haben, Moor schweigt"),), "free_indirect")
    (claim,) = tell_claims(document, [marked], speech_words())
    assert claim.content[0].of(document.text) == "gezahlt haben"


def test_what_somebody_wants_not_to_have_been_is_a_claim() -> None:
    document = make_document(
        "Kern/Kern/PROPN/4/nsubj will/wollen/AUX/4/aux/VerbForm=Fin|Mood=Ind|Tense=Pres es/es/PRON/4/obj "
        "gewesen/sein/VERB/0/root/VerbForm=Part sein/sein/AUX/4/cop/VerbForm=Inf +././PUNCT/4/punct"
    )
    assert len(tell_claims(document, [], speech_words())) == 1

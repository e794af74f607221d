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
    assert said == ([(document.text.rstrip("."), "Kern")] if claimed else [])


@pytest.mark.parametrize(("marked", "claimed"), [("deny", "deny"), ("announce", "assert")])
def test_a_claim_takes_the_place_of_what_is_marked_in_its_clause(marked: str, claimed: str) -> None:
    document = make_document(CLAIM.format(case="im/in/ADP/4/case", helper="haben", relation="aux"))
    frame = SpeechFrame((span_of(document.text, "Mai gezahlt haben"),), "free_indirect", act=marked, score=0.6)
    (claim,) = tell_claims(document, [frame], speech_words())
    assert (claim.content[0].of(document.text), claim.act) == (document.text.rstrip("."), claimed)


def test_what_somebody_else_says_stays_his() -> None:
    document = make_document(CLAIM.format(case="im/in/ADP/4/case", helper="haben", relation="aux"))
    cue = (span_of(document.text, "Mai"),)
    said = SpeechFrame((span_of(document.text, document.text),), "indirect", cue=cue, speaker=cue)
    assert tell_claims(document, [said], speech_words()) == [said]

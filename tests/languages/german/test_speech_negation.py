"""A negation denies what is said, unless it is one side of a contrast."""

import pytest

from lagebild.languages.german.speech_negation import forbids, is_denial, is_negated
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

TRUST = (
    "Große/großer/ADJ/2/dep Schritte/Schritt/NOUN/10/nsubj "
    "könnten/können/AUX/10/aux/Mood=Sub|Tense=Past|VerbForm=Fin mit/mit/ADP/5/case Vertrauen/Vertrauen/NOUN/10/obl "
    "und/und/CCONJ/10/cc nicht/nicht/PART/10/advmod mit/mit/ADP/9/case Angst/Angst/NOUN/10/obl "
    "gelingen/gelingen/VERB/0/root/VerbForm=Inf +././PUNCT/10/punct"
)
VALLEY = (
    "Der/der/DET/2/det Plan/Plan/NOUN/3/nsubj hilft/helfen/VERB/0/root/Mood=Ind|Tense=Pres|VerbForm=Fin "
    "nicht/nicht/PART/5/advmod nur/nur/ADV/7/advmod dem/der/DET/7/det Tal/Tal/NOUN/3/obl +././PUNCT/3/punct"
)
ASKED = (
    "Kern/Kern/PROPN/2/nsubj bat/bitten/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin +,/,/PUNCT/9/punct "
    "nicht/nicht/PART/9/advmod in/in/ADP/7/case die/der/DET/7/det Stadt/Stadt/NOUN/9/obl zu/zu/PART/9/mark "
    "fahren/fahren/VERB/2/xcomp/VerbForm=Inf +././PUNCT/2/punct"
)
INSTEAD = (
    "Nicht/nicht/PART/8/advmod das/der/DET/3/det Werk/Werk/NOUN/8/nsubj +,/,/PUNCT/7/punct sondern/sondern/CCONJ/7/cc "
    "die/der/DET/7/det Stadt/Stadt/NOUN/3/conj zahlt/zahlen/VERB/0/root/VerbForm=Fin"
)
TWICE = (
    "Rehn/Rehn/PROPN/2/nsubj kommt/kommen/VERB/0/root/VerbForm=Fin nicht/nicht/PART/2/advmod und/und/CCONJ/5/cc "
    "zahlt/zahlen/VERB/2/conj/VerbForm=Fin nicht/nicht/PART/7/advmod Holz/Holz/NOUN/5/obj +,/,/PUNCT/10/punct "
    "sondern/sondern/CCONJ/10/cc Öl/Öl/NOUN/7/conj"
)


@pytest.mark.parametrize(
    ("words", "head", "negated"),
    [
        (TRUST, "gelingen", False),
        (VALLEY, "hilft", False),
        (
            VALLEY.replace("nicht/nicht/PART/5/", "nicht/nicht/PART/3/").replace(
                " nur/nur/ADV/7/advmod", " mehr/mehr/ADV/3/advmod"
            ),
            "hilft",
            True,
        ),
        (ASKED, "fahren", True),
        (TRUST.replace("und/und/CCONJ/10/cc ", "wohl/wohl/ADV/10/advmod "), "gelingen", True),
        (INSTEAD, "zahlt", False),
        (INSTEAD.replace("sondern/sondern/", "aber/aber/"), "zahlt", True),
        (TWICE, "kommt", True),
    ],
)
def test_one_side_of_a_contrast_negates_nothing(words: str, head: str, negated: bool) -> None:
    document = make_document(words)
    heads = [i for i, token in enumerate(document.tokens) if token.text == head]
    assert is_negated(document, heads, speech_words()) is negated


@pytest.mark.parametrize(
    ("word", "denial"), [("nicht/nicht/PART", True), ("niemand/niemand/PRON", True), ("jemand/jemand/PRON", False)]
)
def test_a_word_for_nobody_says_no_too(word: str, *, denial: bool) -> None:
    document = make_document(f"kommt/kommen/VERB/0/root {word}/1/dep")
    assert is_denial(document, 1, speech_words()) is denial


@pytest.mark.parametrize(("content", "found"), [("den Fang", True), ("den Fang untersagt", False)])
def test_a_draft_that_says_itself_what_is_forbidden_forbids_no_forbidding(content: str, found: bool) -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/4/nsubj den/der/DET/3/det Fang/Fang/NOUN/4/obj untersagt/untersagen/VERB/0/root/VerbForm=Fin"
    )
    cue = (span_of(document.text, "untersagt"),)
    assert forbids(SpeechFrame((span_of(document.text, content),), "reported", cue=cue), document) is found

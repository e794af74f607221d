"""What somebody reaches, finds or does is nothing that he says."""

import pytest

from lagebild.languages.german.speech_unsaid import leave_unsaid
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

REACHES = (
    "Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin {case}/ADP/5/case {count} Prozent/Prozent/NOUN/2/obl "
    "+././PUNCT/2/punct"
)
FINDS = "Forscher/Forscher/NOUN/2/nsubj finden/finden/VERB/0/root/VerbForm=Fin Plastik/Plastik/NOUN/2/obj {more}"
DOES = (
    "Wer/wer/PRON/3/nsubj so/so/ADV/3/advmod redet/reden/VERB/5/advcl/VerbForm=Fin +,/,/PUNCT/3/punct "
    "{verb}/VERB/0/root/VerbForm=Fin Ämter/Amt/NOUN/5/obj"
)


def said(words: str, content: str, cue: str, form: str = "reported") -> bool:
    document = make_document(words)
    frame = SpeechFrame((span_of(document.text, content),), form, cue=(span_of(document.text, cue),))
    return bool(leave_unsaid(document, [frame], speech_words()))


@pytest.mark.parametrize(
    ("verb", "case", "count", "kept"),
    [
        ("kommt/kommen", "auf/auf", "40/40/NUM/5/nummod", False),
        ("hofft/hoffen", "auf/auf", "40/40/NUM/5/nummod", True),
        ("kommt/kommen", "auf/auf", "viele/viel/ADJ/5/amod", True),
    ],
)
def test_what_is_reached_in_numbers_is_not_said(verb: str, case: str, count: str, kept: bool) -> None:
    words = REACHES.format(verb=verb, case=case, count=count)
    content = f"auf {count.split('/')[0]} Prozent"
    assert said(words, content, verb.split("/")[0]) == kept


def test_what_is_come_upon_is_not_said_and_what_is_judged_is() -> None:
    assert not said(FINDS.format(more=""), "Plastik", "finden")
    assert said(FINDS.format(more="gut/gut/ADJ/2/xcomp"), "Plastik gut", "finden")


def test_a_clause_of_what_another_verb_tells_is_said_by_nobody_where_nothing_is_quoted() -> None:
    assert not said(DOES.format(verb="schwächt/schwächen"), "Wer so redet", "schwächt", "direct")
    assert said(DOES.format(verb="kritisiert/kritisieren"), "Wer so redet", "kritisiert", "direct")


@pytest.mark.parametrize(("verb", "kept"), [("gezwungen/zwingen", 0), ("gebeten/bitten", 1)])
def test_who_is_made_to_do_something_is_told_nothing(verb: str, kept: int) -> None:
    document = make_document(
        f"Sie/sie/PRON/3/nsubj:pass wurde/werden/AUX/3/aux:pass {verb}/VERB/0/root +,/,/PUNCT/5/punct "
        "umzusteigen/umsteigen/VERB/3/xcomp/VerbForm=Inf"
    )
    told = [SpeechFrame((span_of(document.text, "umzusteigen"),), "indirect")]
    assert len(leave_unsaid(document, told, speech_words())) == kept

"""What nearly came, was tried in vain, is refused or was only suspected."""

import pytest

from lagebild.languages.german.events_averted import find_averted
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

NOW = "VerbForm=Fin|Tense=Pres|Mood=Ind"
PAST = "VerbForm=Fin|Tense=Past|Mood=Ind"


def averted(text: str, word: str) -> str | None:
    document = make_document(text)
    return find_averted(document, next(i for i, t in enumerate(document.tokens) if t.text == word), event_words())


@pytest.mark.parametrize(("adverb", "status"), [("beinahe/beinahe", "hypothetical"), ("danach/danach", None)])
def test_what_nearly_came_did_not(adverb: str, status: str | None) -> None:
    text = (
        f"Es/es/PRON/6/expl wäre/sein/AUX/6/aux/VerbForm=Fin|Mood=Sub|Tense=Past {adverb}/ADV/6/advmod "
        "zum/zu/ADP/5/case Unfall/Unfall/NOUN/6/obl gekommen/kommen/VERB/0/root/VerbForm=Part"
    )
    assert averted(text, "Unfall") == status


@pytest.mark.parametrize(("verb", "status"), [("scheiterte/scheitern", "cancelled"), ("gelang/gelingen", None)])
def test_what_somebody_tried_in_vain_was_not_done(verb: str, status: str | None) -> None:
    text = (
        "Der/der/DET/2/det Versuch/Versuch/NOUN/8/nsubj +,/,/PUNCT/6/punct Kern/Kern/PROPN/6/obj zu/zu/PART/6/mark "
        f"stürzen/stürzen/VERB/2/acl/VerbForm=Inf +,/,/PUNCT/6/punct {verb}/VERB/0/root/{PAST}"
    )
    assert averted(text, "stürzen") == status


@pytest.mark.parametrize(
    ("clause", "status"),
    [
        (f"lehnt/ablehnen/VERB/0/root/{NOW} es/es/PRON/2/obj", "denied"),
        (f"denkt/denken/VERB/0/root/{NOW} daran/daran/ADV/2/advmod", None),
        (f"versucht/versuchen/VERB/0/root/{NOW} es/es/PRON/2/obj", None),
    ],
)
def test_what_somebody_refuses_to_do_is_denied(clause: str, status: str | None) -> None:
    text = f"Kern/Kern/PROPN/2/nsubj {clause} +,/,/PUNCT/5/punct anzugreifen/angreifen/VERB/2/xcomp/VerbForm=Inf"
    assert averted(text, "anzugreifen") == status


def test_of_what_somebody_does_not_think_is_denied() -> None:
    text = (
        f"Kern/Kern/PROPN/2/nsubj denkt/denken/VERB/0/root/{NOW} nicht/nicht/PART/2/advmod daran/daran/ADV/2/advmod "
        "+,/,/PUNCT/6/punct anzugreifen/angreifen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert averted(text, "anzugreifen") == "denied"


@pytest.mark.parametrize(
    ("verb", "negation", "status"),
    [
        ("bestätigte/bestätigen", "nicht/nicht/PART", "denied"),
        ("bestätigte/bestätigen", "gestern/gestern/ADV", None),
        ("zerstreute/zerstreuen", "gestern/gestern/ADV", "denied"),
    ],
)
def test_a_suspicion_that_comes_to_nothing_denies_the_deed(verb: str, negation: str, status: str | None) -> None:
    text = (
        f"Der/der/DET/2/det Verdacht/Verdacht/NOUN/5/nsubj des/der/DET/4/det Mordes/Mord/NOUN/2/nmod {verb}/VERB/0/root/{PAST} "
        f"sich/sich/PRON/5/obj {negation}/5/advmod"
    )
    assert averted(text, "Mordes") == status


@pytest.mark.parametrize(("article", "status"), [("keine/kein", "denied"), ("die/der", None)])
def test_of_what_nobody_can_speak_is_denied(article: str, status: str | None) -> None:
    text = (
        f"Von/von/ADP/3/case einem/ein/DET/3/det Angriff/Angriff/NOUN/6/nmod kann/können/AUX/6/aux/{NOW} {article}/DET/6/det "
        "Rede/Rede/NOUN/0/root sein/sein/AUX/6/cop/VerbForm=Inf"
    )
    assert averted(text, "Angriff") == status


@pytest.mark.parametrize(("verb", "status"), [("vereitelte/vereiteln", "cancelled"), ("wagte/wagen", None)])
def test_an_attempt_that_somebody_foiled_came_to_nothing(verb: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/{PAST} den/der/DET/4/det Versuch/Versuch/NOUN/2/obj "
        "+,/,/PUNCT/8/punct Kern/Kern/PROPN/8/obj zu/zu/PART/8/mark stürzen/stürzen/VERB/4/acl/VerbForm=Inf"
    )
    assert averted(text, "stürzen") == status


@pytest.mark.parametrize(("adjective", "status"), [("vereitelten/vereitelt", "cancelled"), ("schweren/schwer", None)])
def test_what_its_adjective_calls_foiled_was_not_done(adjective: str, status: str | None) -> None:
    text = f"Die/der/DET/3/det {adjective}/ADJ/3/amod Anschläge/Anschlag/NOUN/0/root"
    assert averted(text, "Anschläge") == status

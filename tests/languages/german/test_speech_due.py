"""Who expects something of others that they owe demands it; who foresees it does not."""

import pytest

from lagebild.languages.german.speech_due import binds_others, claims_object, is_awaited, is_due, may_owe
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

EXPECTS = (
    "{who}/{who}/NOUN/2/nsubj erwartet/erwarten/VERB/0/root/VerbForm=Fin|Mood=Ind von/von/ADP/5/case der/der/DET/5/det {of}/{of}/NOUN/2/obl "
    "{case}/{case}/ADP/7/case Mai/Mai/NOUN/2/obl {size}/{size}/{tag}/9/{relation} {what}/{what}/NOUN/2/obj"
)


def is_demanded(*, who="Landrätin", of="Reederei", case="bis", what="Boot", counted=False):
    size = (
        {"size": "zehn", "tag": "NUM", "relation": "nummod"}
        if counted
        else {"size": "ein", "tag": "DET", "relation": "det"}
    )
    return is_due(make_document(EXPECTS.format(who=who, of=of, case=case, what=what, **size)), 1)


@pytest.mark.parametrize(
    "told", [{}, {"of": "Bahn"}, {"case": "im", "what": "Bericht"}, {"case": "im", "what": "Sanierungskonzept"}]
)
def test_what_somebody_is_to_give_by_a_day_or_owes_is_demanded(told) -> None:
    assert is_demanded(**told)


@pytest.mark.parametrize(
    "told", [{"of": "Reform"}, {"case": "im"}, {"who": "Analystin"}, {"counted": True, "what": "Boote"}]
)
def test_what_is_only_foreseen_is_not_demanded(told) -> None:
    assert not is_demanded(**told)


@pytest.mark.parametrize(
    ("who", "modal", "article", "demanded"),
    [
        ("Gewerkschaft", "wollen", "einen", True),
        ("Gewerkschaft", "wollen", "den", False),
        ("Gewerkschaft", "können", "einen", False),
        ("Marke", "wollen", "einen", False),
    ],
)
def test_what_somebody_wants_carried_through_is_demanded(who: str, modal: str, article: str, demanded: bool) -> None:
    document = make_document(
        f"{who}/{who}/NOUN/5/nsubj will/{modal}/AUX/5/aux/VerbForm=Fin|Mood=Ind {article}/{article}/DET/4/det Tarif/Tarif/NOUN/5/obj "
        "durchsetzen/durchsetzen/VERB/0/root/VerbForm=Inf"
    )
    assert is_due(document, 4) is demanded


@pytest.mark.parametrize(("pronoun", "owes"), [("sie", True), ("es", False), ("man", False)])
def test_a_thing_owes_nothing(pronoun: str, owes: bool) -> None:
    document = make_document(f"{pronoun}/{pronoun}/PRON/2/nsubj/PronType=Prs zahlt/zahlen/VERB/0/root")
    assert may_owe(document, 0) is owes


DECIDED = (
    "Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin +,/,/PUNCT/8/punct {case}/{case}/ADP/5/case "
    "Mai/Mai/NOUN/8/obl {modal}/AUX/8/aux/VerbForm=Fin|Mood=Sub {who}/{who}/NOUN/8/nsubj zahlen/zahlen/VERB/2/ccomp/VerbForm=Inf"
)


@pytest.mark.parametrize(
    ("change", "bound"),
    [
        ({}, True),
        ({"verb": "entschied/entscheiden", "who": "Stadt"}, True),
        ({"verb": "sagte/sagen"}, False),
        ({"case": "im"}, False),
        ({"who": "Brücke"}, False),
        ({"modal": "könne/können"}, False),
    ],
)
def test_what_others_have_to_do_by_a_day_that_somebody_decides_on_is_demanded(change, bound) -> None:
    told = {"verb": "beschloss/beschließen", "case": "bis", "modal": "müsse/müssen", "who": "Verein"} | change
    document = make_document(DECIDED.format(**told))
    content = span_of(document.text, document.text.partition(", ")[2])
    cue = span_of(document.text, told["verb"].partition("/")[0])
    assert binds_others(document, SpeechFrame((content,), "indirect", cue=(cue,)), speech_words()) is bound


@pytest.mark.parametrize(
    ("subject", "verb", "awaited"),
    [
        ("Kern/Kern/PROPN", "handelt/handeln/VERB", True),
        ("Umsatz/Umsatz/NOUN", "steigt/steigen/VERB", False),
    ],
)
def test_what_others_are_to_do_is_awaited(subject: str, verb: str, awaited: bool) -> None:
    document = make_document(
        "Wir/wir/PRON/2/nsubj erwarten/erwarten/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct dass/dass/SCONJ/6/mark "
        f"{subject}/6/nsubj {verb}/2/ccomp/VerbForm=Fin"
    )
    assert is_awaited(document, 1) is awaited


@pytest.mark.parametrize(
    ("rows", "claims"),
    [
        ("wolle/wollen/VERB/0/root/VerbForm=Fin ein/ein/DET/4/det Abkommen/Abkommen/NOUN/2/obj", True),
        ("wolle/wollen/VERB/0/root/VerbForm=Fin das/der/DET/4/det Abkommen/Abkommen/NOUN/2/obj", False),
        ("suche/suchen/VERB/0/root/VerbForm=Fin ein/ein/DET/4/det Abkommen/Abkommen/NOUN/2/obj", False),
    ],
)
def test_who_wants_what_is_not_there_yet_claims_it(rows: str, claims: bool) -> None:
    assert claims_object(make_document(f"Rom/Rom/PROPN/2/nsubj {rows}"), 1) is claims

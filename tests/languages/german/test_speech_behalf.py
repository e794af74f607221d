"""In a passive those speak on whose side something is said, or the text in which it stands."""

import pytest

from lagebild.languages.german.speech_behalf import leave_outsiders, name_by_noun
from lagebild.languages.german.speech_words import speech_words
from tests.builders import make_document
from tests.languages.german.speaking import frame, speakers

CLAUSE = (
    "+,/,/PUNCT/{0}/punct dass/dass/SCONJ/{0}/mark Geld/Geld/NOUN/{0}/nsubj fehlt/fehlen/VERB/{1}/ccomp/VerbForm=Fin "
    "+././PUNCT/{1}/punct"
)
SIDE = (
    "Seitens/Seitens/NOUN/5/obl der/der/DET/3/det Stadt/Stadt/NOUN/1/nmod wurde/werden/AUX/5/aux:pass/VerbForm=Fin "
    "mitgeteilt/mitteilen/VERB/0/root "
) + CLAUSE.format(9, 5)
SIDES = (
    "Von/von/ADP/2/case Seiten/Seite/NOUN/6/obl der/der/DET/4/det Stadt/Stadt/NOUN/2/nmod "
    "wurde/werden/AUX/6/aux:pass/VerbForm=Fin mitgeteilt/mitteilen/VERB/0/root "
) + CLAUSE.format(10, 6)
STUDY = (
    "In/in/ADP/3/case einer/ein/DET/3/det Studie/Studie/NOUN/8/obl im/in/ADP/5/case Fachblatt/Fachblatt/NOUN/3/nmod "
    "Rodung/Rodung/PROPN/5/appos wurde/werden/AUX/8/aux:pass/VerbForm=Fin behauptet/behaupten/VERB/0/root "
) + CLAUSE.format(12, 8)


@pytest.mark.parametrize(
    ("sentence", "cue", "marked", "said"),
    [
        (SIDE, "mitgeteilt", None, "der Stadt"),
        (SIDES, "mitgeteilt", None, "der Stadt"),
        (STUDY, "behauptet", None, "einer Studie"),
        (STUDY, "behauptet", "Fachblatt Rodung", "einer Studie"),
        (STUDY, "behauptet", "einer Studie im Fachblatt", "einer Studie"),
    ],
)
def test_a_passive_names_a_side_or_a_text(sentence: str, cue: str, marked: str | None, said: str) -> None:
    document = make_document(sentence)
    roles = {"cue": cue} if marked is None else {"cue": cue, "speaker": marked}
    assert speakers(document, frame(document, "dass Geld fehlt", **roles)) == [[said]]


OFFERED = make_document(
    "Das/der/DET/2/det Angebot/Angebot/NOUN/6/nsubj +,/,/PUNCT/5/punct zu/zu/PART/5/mark helfen/helfen/VERB/2/acl/VerbForm=Inf "
    "steht/stehen/VERB/0/root/VerbForm=Fin"
)
JUDGED = make_document(
    "Moor/Moor/PROPN/2/nsubj zögerte/zögern/VERB/0/root/VerbForm=Fin +:/:/PUNCT/9/punct Die/der/DET/5/det "
    "Forderung/Forderung/NOUN/9/nsubj nach/nach/ADP/7/case Lohn/Lohn/NOUN/5/nmod ist/sein/AUX/9/cop/VerbForm=Fin "
    "falsch/falsch/ADJ/2/parataxis +,/,/PUNCT/9/punct meint/meinen/VERB/9/parataxis/VerbForm=Fin Kern/Kern/PROPN/11/nsubj"
)


def test_an_infinitive_below_a_noun_of_saying_has_that_noun_for_its_cue() -> None:
    named = name_by_noun(OFFERED, frame(OFFERED, "zu helfen"), speech_words())
    assert [span.of(OFFERED.text) for span in named.cue] == ["Angebot"]


@pytest.mark.parametrize(("marked", "left"), [("Moor", []), ("Kern", ["Kern"])])
def test_a_noun_in_the_words_of_one_is_no_act_of_another_outside_of_them(marked: str, left: list[str]) -> None:
    host = frame(JUDGED, "Die Forderung nach Lohn ist falsch", cue="meint", speaker="Kern")
    told = frame(JUDGED, "nach Lohn", "reported", cue="Forderung", speaker=marked)
    kept = leave_outsiders(JUDGED, told, [host])
    assert [span.of(JUDGED.text) for span in kept.speaker] == left


WRITTEN = (
    "Die/der/DET/2/det Wache/Wache/NOUN/3/nsubj {verb}/VERB/0/root/VerbForm=Fin {text}/NOUN/3/obj {owner}+,/,/PUNCT/{end}/punct "
    "in/in/ADP/{which}/case dem/der/PRON/{end}/obl/PronType=Dem,Rel {agent}gewarnt/warnen/VERB/4/acl/VerbForm=Part "
    "wird/werden/AUX/{end}/aux:pass/VerbForm=Fin +././PUNCT/3/punct"
)
OWNER = "der/der/DET/6/det Täter/Täter/NOUN/4/nmod "


@pytest.mark.parametrize(
    ("verb", "text", "owner", "agent", "said"),
    [
        ("fand/finden", "Schreiben/Schreiben", OWNER, "", "der Täter"),
        ("billigte/billigen", "Schreiben/Schreiben", OWNER, "", "der Täter"),
        ("billigte/billigen", "SPD-Antrag/SPD-Antrag", "", "", "SPD"),
        ("fand/finden", "Schreiben/Schreiben", "", "", "Schreiben"),
        ("verfasste/verfassen", "Schreiben/Schreiben", "", "", "Die Wache"),
        ("fand/finden", "Plan/Plan", "", "", "Die Wache"),
        ("fand/finden", "Schreiben/Schreiben", "", "Moor", "Moor"),
    ],
)
def test_in_a_text_speaks_whose_text_it_is(verb: str, text: str, owner: str, agent: str, said: str) -> None:
    which = 7 + 2 * bool(owner)
    end = which + 1 + 2 * bool(agent)
    agent = agent and f"von/von/ADP/{which + 2}/case Moor/Moor/PROPN/{end}/obl "
    document = make_document(WRITTEN.format(verb=verb, text=text, owner=owner, agent=agent, which=which, end=end))
    told = frame(document, "in dem", "reported", cue="gewarnt", speaker="Die Wache")
    assert speakers(document, told) == [[said]]

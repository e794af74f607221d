"""Who speaks for whom."""

from dataclasses import replace

import pytest

from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of
from tests.extract.test_recall import links_of, name_all

SPOKE = "Das/das/PRON/2/obj sagte/sagen/VERB/0/root ein/ein/DET/4/det {}/{}/NOUN/2/nsubj/Number=Sing +././PUNCT/2/punct"


def body_acts(name: str) -> str:
    return f"Die/die/DET/2/det {name}/{name}/PROPN/3/nsubj/Number=Sing wartet/warten/VERB/0/root +././PUNCT/3/punct"


def test_spokesmen_told_of_behind_two_bodies_are_two_persons() -> None:
    noun = SPOKE.format("Sprecher", "Sprecher")
    first = links_of(name_all(make_document(body_acts("Zelio"), noun), Zelio="ORG"))
    last = links_of(
        name_all(make_document(body_acts("Zelio"), noun, body_acts("Kernau"), noun), Zelio="ORG", Kernau="ORG")
    )
    assert first["Sprecher"] != last["Sprecher"]
    assert "kernau" in last["Sprecher"][0]


def test_noun_that_tells_for_whom_somebody_speaks_is_nobody_of_the_body_named_before() -> None:
    noun = SPOKE.format("Polizeisprecher", "Polizeisprecher")
    found = links_of(name_all(make_document(body_acts("Zelio"), noun), Zelio="ORG"))
    assert "zelio" not in found["Polizeisprecher"][0]


ASIDE = (
    "Rehn/Rehn/PROPN/2/nsubj/Number=Sing|Gender=Masc warte/warten/VERB/4/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/2/punct "
    "sagte/sagen/VERB/0/root/VerbForm=Fin {title}/{title}/NOUN/4/nsubj/Number=Sing|Gender=Masc Moor/Moor/PROPN/5/flat +././PUNCT/4/punct"
)
ON = (
    "Er/er/PRON/2/nsubj/Number=Sing|Gender=Masc|Person=3|PronType=Prs|Case=Nom hoffe/hoffen/VERB/0/root/VerbForm=Fin|Mood=Sub "
    "+././PUNCT/2/punct"
)


@pytest.mark.parametrize(("title", "who"), [("Regierungssprecher", "Rehn"), ("Bürgermeister", "Bürgermeister Moor")])
def test_who_speaks_for_others_goes_on_telling_of_them_and_not_of_himself(title: str, who: str) -> None:
    document = make_document(ASIDE.format(title=title), ON)
    said = [SpeechFrame((span_of(document.text, words),), "indirect") for words in ("Rehn warte", "Er hoffe")]
    found = links_of(name_all(replace(document, speech=tuple(said)), Rehn="PER", Moor="PER"))
    assert found["Er"] == found[who]

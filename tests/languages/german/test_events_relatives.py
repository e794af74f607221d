"""A relative clause tells that something took place, and who did it."""

import pytest

from lagebild.languages.german.events_relatives import happened_by_clause, name_means_user
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

CLAUSE = (
    "Das/das/DET/2/det Manöver/Manöver/NOUN/9/nsubj +,/,/PUNCT/7/punct {case}/{case}/ADP/5/case "
    "dem/der/PRON/7/obl/PronType=Rel Rom/Rom/PROPN/7/nsubj {verb} +,/,/PUNCT/7/punct endet/enden/VERB/0/root/VerbForm=Fin"
)
ANSWERED = "antwortete/antworten/VERB/2/acl/VerbForm=Fin|Mood=Ind|Tense=Past"
ANSWERS = "antwortet/antworten/VERB/2/acl/VerbForm=Fin|Mood=Ind|Tense=Pres"


@pytest.mark.parametrize(
    ("case", "verb", "happened", "doer"),
    [
        ("mit", ANSWERED, True, ["Rom"]),
        ("bei", ANSWERED, True, []),
        ("mit", ANSWERS, False, []),
        ("vor", ANSWERED, False, []),
    ],
)
def test_with_what_somebody_did_something_it_took_place(case: str, verb: str, happened: bool, doer: list[str]) -> None:
    document = make_document(CLAUSE.format(case=case, verb=verb))
    frame = EventFrame((span_of(document.text, "Manöver"),), "MOBILIZE")
    assert happened_by_clause(document, 1) is happened
    assert [s.of(document.text) for s in name_means_user(document, 1, frame).by] == doer

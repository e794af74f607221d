"""In a passive those speak on whose side something is said, or the text in which it stands."""

import pytest

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

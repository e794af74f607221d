"""Who asks for his own dismissal."""

import pytest

from lagebild.languages.german.events_own_dismissal import find_own_dismissal
from tests.builders import make_document

ASKED = (
    "{subject}/2/nsubj/Gender={gender} bat/bitten/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj um/um/ADP/6/case "
    "{own}/DET/6/det:poss {noun}/NOUN/2/obl"
)


@pytest.mark.parametrize(
    ("subject", "gender", "own", "noun", "found"),
    [
        ("Kern/Kern/PROPN", "Masc", "seine/sein", "Entlassung/Entlassung", ["Kern"]),
        ("Richterin/Richterin/NOUN", "Fem", "ihre/ihr", "Versetzung/Versetzung", ["Richterin"]),
        ("Richterin/Richterin/NOUN", "Fem", "seine/sein", "Versetzung/Versetzung", []),
        ("Kern/Kern/PROPN", "Masc", "seinen/sein", "Rücktritt/Rücktritt", []),
        ("Er/er/PRON", "Masc", "seine/sein", "Entlassung/Entlassung", []),
    ],
)
def test_who_asks_for_it_is_dismissed(subject: str, gender: str, own: str, noun: str, found: list[str]) -> None:
    document = make_document(ASKED.format(subject=subject, gender=gender, own=own, noun=noun))
    assert [span.of(document.text) for span in find_own_dismissal(document, 5).get("by", ())] == found

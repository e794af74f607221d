"""Through whom somebody says something."""

import pytest

from lagebild.languages.german.events_onlookers import list_mouthpieces
from lagebild.languages.german.mouthpieces import find_mouthpiece
from tests.builders import make_document

SAID = (
    "Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin den/der/DET/4/det {object}/NOUN/2/obj {case}/ADP/7/case "
    "{article}/7/{det} {noun}/NOUN/{head}"
)


@pytest.mark.parametrize(
    ("verb", "object_", "case", "article", "noun", "head", "found"),
    [
        ("dementierte/dementieren", "Verkauf/Verkauf", "über/über", "einen/ein/DET", "Sprecher/Sprecher", "2/obl", 6),
        ("dementierte/dementieren", "Verkauf/Verkauf", "durch/durch", "einen/ein/DET", "Anwalt/Anwalt", "4/nmod", 6),
        ("dementierte/dementieren", "Verkauf/Verkauf", "über/über", "seinen/sein/DET", "Minister/Minister", "2/obl", 6),
        (
            "dementierte/dementieren",
            "Verkauf/Verkauf",
            "über/über",
            "einen/ein/DET",
            "Minister/Minister",
            "2/obl",
            None,
        ),
        (
            "dementierte/dementieren",
            "Bericht/Bericht",
            "über/über",
            "einen/ein/DET",
            "Sprecher/Sprecher",
            "4/nmod",
            None,
        ),
        ("schrieb/schreiben", "Verkauf/Verkauf", "über/über", "einen/ein/DET", "Sprecher/Sprecher", "2/obl", None),
        ("dementierte/dementieren", "Verkauf/Verkauf", "an/an", "einen/ein/DET", "Sprecher/Sprecher", "2/obl", None),
    ],
)
def test_whoever_passes_on_a_saying_is_told_by_noun_and_verb(
    verb: str, object_: str, case: str, article: str, noun: str, head: str, found: int | None
) -> None:
    det = "det:poss" if article.startswith("sein") else "det"
    words = SAID.format(verb=verb, object=object_, case=case, article=article, det=det, noun=noun, head=head)
    document = make_document(words)
    assert find_mouthpiece(document, 1) == found
    assert list_mouthpieces(document, 1) == (() if found is None else (4, 5, 6))

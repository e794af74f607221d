"""Firms and bases that bear the names of persons."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Name
from tests.builders import make_document, span_of


def kind_behind(owner: str, noun: str, first: str = "") -> str:
    """The kind of the name behind the noun, which hangs on the owner."""
    given = f"{first}/{first}/PROPN/4/appos Moorlin/Moorlin/PROPN/5/flat" if first else "Moorlin/Moorlin/PROPN/4/appos"
    verb = 7 if first else 6
    document = make_document(
        f"Die/die/DET/2/det {owner}/{owner}/NOUN/{verb}/nsubj des/der/DET/4/det {noun}/{noun}/NOUN/2/nmod {given} "
        f"sank/sinken/VERB/0/root +././PUNCT/{verb}/punct"
    )
    name = f"{first} Moorlin".strip()
    document = replace(document, names=(Name(span_of(document.text, name), "PER"),))
    found = [f for f in find_mentions(document) if f.form == "name" and f.head is not None]
    return next(f.kind for f in found if f.head is not None and f.head.of(document.text) == name)


@pytest.mark.parametrize(
    ("owner", "noun", "first", "kind"),
    [
        ("Produktion", "Möbelherstellers", "", "organisation"),
        ("Aktie", "Unternehmens", "", "organisation"),
        ("Sprecherin", "Unternehmens", "", "person"),
        ("Karte", "Stützpunkts", "Hugo", "place"),
        ("Leiterin", "Stützpunkts", "Hugo", "person"),
    ],
)
def test_noun_before_a_name_tells_a_firm_or_base_save_behind_who_belongs_to_it(
    owner: str, noun: str, first: str, kind: str
) -> None:
    assert kind_behind(owner, noun, first) == kind


def test_a_paper_of_the_name_of_a_region_leaves_the_region_a_place() -> None:
    region = (
        "Bären/Bär/NOUN/2/nsubj leben/leben/VERB/0/root in/in/ADP/4/case Moorlin/Moorlin/PROPN/2/obl +././PUNCT/2/punct"
    )
    document = make_document(
        "Das/das/PRON/2/obj schrieb/schreiben/VERB/0/root die/der/DET/4/det Lokalzeitung/Lokalzeitung/NOUN/2/nsubj "
        "Moorlin/Moorlin/PROPN/4/appos +././PUNCT/2/punct",
        region,
        region,
    )
    places = [span for span in (token.span for token in document.tokens) if span.of(document.text) == "Moorlin"]
    labels = ("ORG", "LOC", "LOC")
    document = replace(document, names=tuple(Name(s, label) for s, label in zip(places, labels, strict=True)))
    kinds = [f.kind for f in find_mentions(document) if f.form == "name"]
    assert kinds == ["place"] * len(places)

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


def kinds_of(*sentences: str, **labels: str) -> list[tuple[str, str]]:
    """Base and kind of each name, where the model labels each of these words wherever it stands."""
    document = make_document(*sentences)
    names = [Name(token.span, labels[token.text]) for token in document.tokens if token.text in labels]
    frames = find_mentions(replace(document, names=tuple(names)))
    return [(f.base, f.kind) for f in frames if f.form == "name" and not f.part_only]


@pytest.mark.parametrize(
    ("noun", "kind"),
    [("Spedition", "organisation"), ("Weingut", "organisation"), ("Affäre", "person"), ("Regierung", "person")],
)
def test_a_firm_that_bears_a_politicians_surname_is_told_by_the_noun_before_it(noun: str, kind: str) -> None:
    sentence = f"Die/die/DET/2/det {noun}/{noun}/NOUN/4/nsubj Merz/Merz/PROPN/2/appos endet/enden/VERB/0/root +././PUNCT/4/punct"
    assert kinds_of(sentence, Merz="PER") == [("Merz", kind)]


@pytest.mark.parametrize(("noun", "kind"), [("Chemiekonzern", "organisation"), ("Stadt", "place")])
def test_a_firm_may_be_called_like_a_town(noun: str, kind: str) -> None:
    sentence = f"Der/der/DET/2/det {noun}/{noun}/NOUN/4/nsubj Moorlin/Moorlin/PROPN/2/appos spart/sparen/VERB/0/root +././PUNCT/4/punct"
    assert kinds_of(sentence, Moorlin="LOC") == [("Moorlin", kind)]


def test_who_speaks_for_a_firm_is_no_politician_of_its_name() -> None:
    sentence = (
        "Sprecher/Sprecher/NOUN/5/nsubj der/der/DET/3/det Spedition/Spedition/NOUN/1/nmod Merz/Merz/PROPN/3/appos "
        "schwieg/schweigen/VERB/0/root +././PUNCT/5/punct"
    )
    assert ("Merz", "organisation") in kinds_of(sentence, Merz="PER")


def test_a_firm_keeps_the_bare_surname_until_the_text_tells_of_who_is_called_so() -> None:
    firm = "Die/die/DET/2/det Druckerei/Druckerei/NOUN/4/nsubj Moorlin/Moorlin/PROPN/2/appos sank/sinken/VERB/0/root +././PUNCT/4/punct"
    person = "Karl/Karl/PROPN/3/nsubj Moorlin/Moorlin/PROPN/1/flat kam/kommen/VERB/0/root +././PUNCT/3/punct"
    bare = "Moorlin/Moorlin/PROPN/2/nsubj klagte/klagen/VERB/0/root +././PUNCT/2/punct"
    document = make_document(firm, bare, person, bare)
    spans = [token.span for token in document.tokens if token.text == "Moorlin"]
    spans[2] = span_of(document.text, "Karl Moorlin")
    frames = find_mentions(replace(document, names=tuple(Name(span, "PER") for span in spans)))
    kinds = [f.kind for f in frames if f.form == "name"]
    assert kinds == ["organisation", "organisation", "person", "person"]


@pytest.mark.parametrize(
    ("title", "name", "kind"),
    [
        ("Präsident", "Conti", "person"),
        ("Bürgermeister", "Adlerbau", "person"),
        ("Präsident", "Siemens", "organisation"),
        ("Zulieferer", "Conti", "organisation"),
        ("Sprecher", "SPD", "organisation"),
    ],
)
def test_who_is_titled_is_no_firm_of_that_name(title: str, name: str, kind: str) -> None:
    titled = f"{title}/{title}/NOUN/3/nsubj {name}/{name}/PROPN/1/appos sprach/sprechen/VERB/0/root +././PUNCT/3/punct"
    bare = f"{name}/{name}/PROPN/2/nsubj schwieg/schweigen/VERB/0/root +././PUNCT/2/punct"
    assert kinds_of(titled, bare, **{name: "ORG"}) == [(name, kind), (name, kind)]

"""Whom possessive pronouns mean, in own sentences with their analysis (`owners.txt`)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lagebild.extract.linking import Linker
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mentions import find_mentions
from lagebild.model.article import Article, DateRange
from lagebild.model.text import Document, Name
from tests.builders import make_document, span_of
from tests.extract.test_recall import links_of, name_all

DAY = date(2022, 2, 12)


def read_cases() -> Iterator[tuple[str, tuple[str, ...], Document]]:
    """The phrase, its owners, and the sentences of each block."""
    for block in Path(__file__).with_name("owners.txt").read_text(encoding="utf-8").strip().split("\n\n"):
        wanted, named, *sentences = block.split("\n")
        phrase, _, owners = wanted.removeprefix("# ").partition(" = ")
        document = make_document(*sentences)
        pairs = [pair.rpartition(":") for pair in named.removeprefix("names").split(";") if pair.strip()]
        names = tuple(Name(span_of(document.text, name.strip()), label) for name, _, label in pairs)
        yield phrase, tuple(owners.replace("nobody", "").split()), replace(document, names=names)


@pytest.mark.parametrize(("phrase", "owners", "document"), [pytest.param(*c, id=c[2].text) for c in read_cases()])
def test_possessive_pronoun_means_its_owner(phrase: str, owners: tuple[str, ...], document: Document) -> None:
    article = Article("a1", document.text, published=DateRange(DAY, DAY))
    linker = Linker(document, article, find_mentions(document), open_knowledge())
    (frame,) = [found.frame for found in linker.link_all() if found.frame.span.of(document.text) == phrase]
    assert linker.owners_of(frame) == owners


LENK = (
    "Hugo/Hugo/PROPN/3/nsubj Lenk/Lenk/PROPN/1/flat hofft/hoffen/VERB/0/root/VerbForm=Fin|Number=Sing ././PUNCT/3/punct"
)


@pytest.mark.parametrize(
    ("sentence", "owner"),
    [
        ("Peru/Peru/PROPN/2/nsubj sichert/sichern/VERB/0/root seine/sein/DET/4/det:poss "
         "Unterstützung/Unterstützung/NOUN/2/obj zu/zu/ADP/2/compound:prt", "PE"),
        ("Peru/Peru/PROPN/2/nsubj lehnt/lehnen/VERB/0/root seine/sein/DET/4/det:poss "
         "Forderung/Forderung/NOUN/2/obj ab/ab/ADP/2/compound:prt", "person:hugo-lenk"),
        ("Peru/Peru/PROPN/6/nsubj ist/sein/AUX/6/cop seiner/sein/DET/4/det:poss Ansicht/Ansicht/NOUN/6/nmod "
         "nach/nach/ADP/4/case schwach/schwach/ADJ/0/root", "person:hugo-lenk"),
        ("Der/der/DET/2/det Regen/Regen/NOUN/3/nsubj/Gender=Masc|Number=Sing stützt/stützen/VERB/0/root seine/sein/DET/5/det:poss "
         "Forderung/Forderung/NOUN/3/obj", ""),
    ],
)  # fmt: skip
def test_words_are_those_of_who_acts_unless_he_answers_others(sentence: str, owner: str) -> None:
    found = links_of(name_all(make_document(LENK, sentence), Hugo_Lenk="PER", Peru="LOC"))
    assert found["seiner" if "seiner" in sentence else "seine"] == ((owner,) if owner else ())


def test_words_in_an_infinitive_are_those_of_whom_the_verb_above_addresses() -> None:
    document = make_document(
        "Anna/Anna/PROPN/3/nsubj Moor/Moor/PROPN/1/flat erlaubt/erlauben/VERB/0/root den/der/DET/5/det "
        "Fahrern/Fahrer/NOUN/3/obl:arg/Number=Plur +,/,/PUNCT/10/punct ihre/ihr/DET/8/det:poss Forderung/Forderung/NOUN/10/obj "
        "zu/zu/PART/10/mark ändern/ändern/VERB/3/xcomp/VerbForm=Inf"
    )
    assert links_of(name_all(document, Anna_Moor="PER"))["ihre"] == ("group:fahrer",)

"""Bare nouns for bodies that the text has named in full or that the tables know."""

import pytest

from tests.builders import make_document
from tests.extract.test_recall import links_of, name_all

STRIKE = (
    "Wir/wir/PRON/2/nsubj meiden/meiden/VERB/0/root die/der/DET/5/det Kernauer/Kernauer/ADJ/5/amod Post/Post/NOUN/2/obj"
)


def post_of(*sentences: str) -> tuple[str, ...] | None:
    return links_of(name_all(make_document(STRIKE, *sentences), Kernauer_Post="ORG")).get("Post")


def test_noun_that_ends_the_name_of_a_body_means_it_where_it_speaks() -> None:
    post = "Die/der/DET/2/det Post/Post/NOUN/3/nsubj lehnt/ablehnen/VERB/0/root ab/ab/ADP/3/compound:prt"
    assert post_of(post) == ("org:kernauer-post",)


def test_noun_that_does_what_it_may_do_as_a_thing_means_the_body_that_speaks_elsewhere() -> None:
    spoken = "Die/der/DET/2/det Post/Post/NOUN/3/nsubj warnt/warnen/VERB/0/root"
    closed = "Die/der/DET/2/det Post/Post/NOUN/3/nsubj sperrt/sperren/VERB/0/root Tore/Tor/NOUN/3/obj"
    assert post_of(spoken, closed) == post_of(closed, spoken) == ("org:kernauer-post",)
    assert post_of(closed) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Er/er/PRON/2/nsubj wartet/warten/VERB/0/root auf/auf/ADP/5/case die/der/DET/5/det Post/Post/NOUN/2/obl",
        "Post/Post/NOUN/2/nsubj sagt/sagen/VERB/0/root viel/viel/ADV/2/advmod",
        "Die/der/DET/3/det neue/neu/ADJ/3/amod Post/Post/NOUN/4/nsubj sagt/sagen/VERB/0/root viel/viel/ADV/4/advmod",
    ],
)
def test_same_noun_without_article_or_with_more_is_no_mention(sentence: str) -> None:
    assert post_of(sentence) is None


def bahn_of(*sentences: str) -> tuple[str, ...] | None:
    return links_of(make_document(*sentences)).get("Bahn")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Die/der/DET/2/det Bahn/Bahn/NOUN/3/nsubj warnt/warnen/VERB/0/root", True),
        ("Die/der/DET/2/det Bahn/Bahn/NOUN/3/nsubj kommt/kommen/VERB/0/root", False),
        ("Die/der/DET/2/det Bahn/Bahn/NOUN/3/nsubj streicht/streichen/VERB/0/root Züge/Zug/NOUN/3/obj", True),
        (
            "Die/der/DET/2/det Zeit/Zeit/NOUN/3/nsubj warnt/warnen/VERB/0/root vor/vor/ADP/5/case Bahn/Bahn/NOUN/3/obl",
            False,
        ),
        (
            "Nach/nach/ADP/2/case Angaben/Angabe/NOUN/5/obl der/der/DET/4/det Bahn/Bahn/NOUN/2/nmod fuhr/fahren/VERB/0/root er/er/PRON/5/nsubj",
            True,
        ),
        (
            "Ein/ein/DET/2/det Wagen/Wagen/NOUN/5/nsubj der/der/DET/4/det Bahn/Bahn/NOUN/2/nmod fuhr/fahren/VERB/0/root",
            False,
        ),
        ("Laut/laut/ADP/2/case Bahn/Bahn/NOUN/3/obl fuhr/fahren/VERB/0/root er/er/PRON/3/nsubj", True),
    ],
)
def test_common_noun_by_which_the_tables_know_a_body_means_it_where_it_speaks(sentence: str, *, found: bool) -> None:
    assert bahn_of(sentence) == (("org:deutsche-bahn",) if found else None)


@pytest.mark.parametrize(("verb", "found"), [("erhöht/erhöhen", True), ("kommt/kommen", False)])
def test_a_noun_for_a_house_of_the_place_is_a_body_where_it_does_what_no_thing_does(verb: str, found: bool) -> None:
    document = make_document(f"Die/der/DET/2/det Uni/Uni/NOUN/3/nsubj {verb}/VERB/0/root Preise/Preis/NOUN/3/obj")
    assert links_of(document).get("Uni") == (("org:uni",) if found else None)

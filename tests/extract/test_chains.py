"""Whom pronouns can mean."""

from datetime import date

from lagebild.extract.joints import find_joints
from lagebild.extract.linking import Linker
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mentions import find_mentions
from lagebild.model.article import Article, DateRange
from lagebild.model.text import Document, Name
from tests.builders import make_document, span_of

DAY = date(2021, 12, 31)
JOINED = (
    "Sanna/Sanna/PROPN/5/nsubj Rehn/Rehn/PROPN/1/flat und/und/CCONJ/4/cc Odo/Odo/PROPN/1/conj "
    "kamen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur ./././5/punct"
)


def link(document: Document, **labels: str) -> dict[str, tuple[str, ...]]:
    """Ids by the words of the mention; of words that recur the last."""
    names = tuple(Name(span_of(document.text, name.replace("_", " ")), label) for name, label in labels.items())
    document = Document(document.text, "de", document.tokens, document.sentences, names)
    article = Article("a1", document.text, published=DateRange(DAY, DAY))
    linker = Linker(document, article, find_mentions(document), open_knowledge())
    return {found.frame.span.of(document.text): found.entities for found in linker.link_all()}


def test_plural_pronoun_means_both_who_are_joined() -> None:
    document = make_document(
        JOINED,
        "Sie/sie/PRON/2/nsubj/Number=Plur lachten/lachen/VERB/0/root/VerbForm=Fin|Number=Plur ./././2/punct",
    )
    assert link(document, Sanna_Rehn="PER", Odo="PER")["Sie"] == ("person:sanna-rehn", "person:odo")


def test_joined_names_form_one_group() -> None:
    document = make_document(JOINED)
    marks = tuple(Name(span_of(document.text, name), "PER") for name in ("Sanna Rehn", "Odo"))
    named = Document(document.text, "de", document.tokens, document.sentences, marks)
    assert len(set(find_joints(named, find_mentions(named)).values())) == 1


def test_object_sie_is_not_read_by_the_number_of_the_verb() -> None:
    document = make_document(
        "Viele/viel/DET/2/det Demonstranten/Demonstrant/NOUN/3/nsubj/Number=Plur "
        "kamen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur ./././3/punct",
        "Man/man/PRON/2/nsubj lobte/loben/VERB/0/root/VerbForm=Fin|Number=Sing sie/sie/PRON/2/obj ./././2/punct",
    )
    assert link(document)["sie"] == ("group:demonstranten",)


def test_of_two_subjects_the_one_of_the_main_clause_goes_on() -> None:
    document = make_document(
        "Odo/Odo/PROPN/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin|Number=Sing ,/,/PUNCT/5/punct Karl/Karl/PROPN/5/nsubj "
        "irre/irren/VERB/2/ccomp/VerbForm=Fin|Number=Sing ./././2/punct",
        "Er/er/PRON/2/nsubj geht/gehen/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct",
    )
    assert link(document, Odo="PER", Karl="PER")["Er"] == ("person:odo",)


def test_feminine_pronoun_takes_up_a_body_whose_article_tells_its_gender() -> None:
    document = make_document(
        "Die/der/DET/2/det Zentralstelle/Zentralstelle/PROPN/3/nsubj plant/planen/VERB/0/root/VerbForm=Fin|Number=Sing ./././3/punct",
        "Sie/sie/PRON/2/nsubj baut/bauen/VERB/0/root/VerbForm=Fin|Number=Sing ./././2/punct",
    )
    assert link(document, Zentralstelle="ORG")["Sie"] == ("org:zentralstelle",)


def test_word_for_the_reader_is_nobody() -> None:
    document = make_document(
        "Kunden/Kunde/NOUN/2/nsubj/Number=Plur kommen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur ./././2/punct",
        "Sie/sie/PRON/2/nsubj haben/haben/VERB/0/root/VerbForm=Fin|Number=Plur Ihre/ihr/DET/4/det Liste/Liste/NOUN/2/obj ./././2/punct",
    )
    assert "Sie" not in link(document)

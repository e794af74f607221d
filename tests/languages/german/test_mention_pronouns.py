from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Document
from tests.builders import make_document


def pronouns_of(document: Document) -> dict[str, list[str]]:
    """The pronouns of the text with the words that each cannot mean."""
    found = [f for f in find_mentions(document) if f.form == "pronoun"]
    return {f.span.of(document.text): [span.of(document.text) for span in f.unlike] for f in found}


def test_finite_clause_has_a_subject_of_its_own() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj behauptet/behaupten/VERB/0/root/VerbForm=Fin +,/,/PUNCT/7/punct ihm/er/PRON/7/obl:arg "
        "sei/sein/AUX/7/aux/Mood=Sub|VerbForm=Fin Geld/Geld/NOUN/7/obj geboten/bieten/VERB/2/ccomp/VerbForm=Part"
    )
    assert "Moor" not in pronouns_of(document)["ihm"]


def test_infinitive_borrows_its_subject() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj kam/kommen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct um/um/SCONJ/6/mark "
        "ihn/er/PRON/6/obj sehen/sehen/VERB/2/advcl/VerbForm=Inf"
    )
    assert "Moor" in pronouns_of(document)["ihn"]


def test_who_tells_it_may_be_whom_it_happened_to() -> None:
    document = make_document(
        "Laut/laut/ADP/2/case Moor/Moor/PROPN/5/obl hat/haben/AUX/5/aux/VerbForm=Fin ihm/er/PRON/5/obl:arg "
        "gedroht/drohen/VERB/0/root/VerbForm=Part Lenk/Lenk/PROPN/5/nsubj"
    )
    assert pronouns_of(document)["ihm"] == ["Lenk"]


def test_pronoun_behind_one_for_anybody_means_nobody() -> None:
    document = make_document(
        "Wenn/wenn/SCONJ/3/mark jemand/jemand/PRON/3/nsubj lügt/lügen/VERB/6/advcl +,/,/PUNCT/3/punct "
        "ihn/er/PRON/6/obj straft/strafen/VERB/0/root Moor/Moor/PROPN/6/nsubj"
    )
    assert pronouns_of(document) == {}


def test_relative_pronoun_behind_nobody_means_nobody() -> None:
    document = make_document(
        "Niemand/niemand/PRON/6/nsubj +,/,/PUNCT/5/punct der/der/PRON/5/nsubj/PronType=Rel laut/laut/ADV/5/advmod "
        "lügt/lügen/VERB/1/acl kam/kommen/VERB/0/root"
    )
    assert pronouns_of(document) == {}

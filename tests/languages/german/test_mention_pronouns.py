from dataclasses import replace

import pytest

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Document, Name
from tests.builders import make_document, span_of


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


def test_pronoun_of_several_in_the_dative_is_read() -> None:
    document = make_document(
        "Einer/einer/PRON/4/nsubj von/von/ADP/3/case ihnen/sie/PRON/1/nmod schwieg/schweigen/VERB/0/root"
    )
    assert list(pronouns_of(document)) == ["ihnen"]


def test_capital_inside_a_sentence_addresses_the_reader() -> None:
    document = make_document(
        "Wir/wir/PRON/2/nsubj helfen/helfen/VERB/0/root Ihnen/Sie/PRON/2/obl:arg gern/gern/ADV/2/advmod"
    )
    assert pronouns_of(document) == {}


def test_article_of_the_others_is_no_relative_pronoun() -> None:
    document = make_document(
        "Zwei/zwei/NUM/2/nsubj blieben/bleiben/VERB/0/root +,/,/PUNCT/5/punct die/der/PRON/5/nsubj/PronType=Dem,Rel "
        "übrigen/übrig/ADJ/6/nsubj gingen/gehen/VERB/2/acl/VerbForm=Fin|Number=Plur nach/nach/ADP/8/case Rom/Rom/PROPN/6/obl"
    )
    assert pronouns_of(document) == {}


def test_article_of_an_apposition_is_no_relative_pronoun() -> None:
    document = make_document(
        "Die/der/DET/2/det Gäste/Gast/NOUN/7/nsubj +,/,/PUNCT/5/punct die/der/PRON/5/det/PronType=Dem,Rel "
        "Norweger/Norweger/NOUN/2/appos +,/,/PUNCT/5/punct blieben/bleiben/VERB/0/root"
    )
    assert pronouns_of(document) == {}


def test_whoever_is_accused_does_what_the_infinitive_tells() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj wirft/werfen/VERB/0/root Rehn/Rehn/PROPN/2/obl:arg vor/vor/ADP/2/compound:prt "
        "+,/,/PUNCT/7/punct ihn/er/PRON/7/obj geschlagen/schlagen/VERB/2/xcomp/VerbForm=Part zu/zu/PART/7/mark "
        "haben/haben/AUX/7/aux/VerbForm=Inf"
    )
    assert pronouns_of(document)["ihn"] == ["Rehn"]


def test_whoever_promises_does_what_the_infinitive_tells() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj verspricht/versprechen/VERB/0/root Rehn/Rehn/PROPN/2/obl:arg "
        "+,/,/PUNCT/7/punct ihn/er/PRON/7/obj zu/zu/PART/7/mark schonen/schonen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert pronouns_of(document)["ihn"] == ["Moor"]


def test_one_of_them_who_says_so_is_none_of_those_of_whom_he_speaks() -> None:
    document = make_document(
        "Wir/wir/PRON/2/nsubj/Person=1 suchen/suchen/VERB/5/ccomp Freunde/Freund/NOUN/2/obj +,/,/PUNCT/2/punct "
        "sagte/sagen/VERB/0/root einer/einer/PRON/5/nsubj von/von/ADP/8/case ihnen/sie/PRON/6/nmod"
    )
    assert pronouns_of(document)["ihnen"] == ["Freunde"]


def number_of(document: Document, pronoun: str) -> str | None:
    return next(f.number for f in find_mentions(document) if f.span.of(document.text) == pronoun)


def test_auxiliary_tells_the_number_where_a_participle_looks_finite() -> None:
    document = make_document(
        "Damit/damit/ADV/5/advmod haben/haben/AUX/5/aux/VerbForm=Fin|Number=Plur sie/sie/PRON/5/nsubj "
        "Pläne/Plan/NOUN/5/obj durchkreuzt/durchkreuzen/VERB/0/root/VerbForm=Fin|Number=Sing"
    )
    assert number_of(document, "sie") == "Plur"


@pytest.mark.parametrize(("verb", "lemma"), [("kann", "können"), ("gewann", "gewinnen"), ("erschien", "erscheinen")])
def test_verb_form_of_one_that_ends_in_n_tells_one(verb: str, lemma: str) -> None:
    document = make_document(
        f"Dort/dort/ADV/2/advmod {verb}/{lemma}/VERB/0/root/VerbForm=Fin|Number=Sing sie/sie/PRON/2/nsubj +././PUNCT/2/punct"
    )
    assert number_of(document, "sie") == "Sing"


def test_verb_tells_no_number_of_a_pronoun_that_is_joined_with_others() -> None:
    document = make_document(
        "Sie/sie/PRON/5/nsubj und/und/CCONJ/4/cc ihre/ihr/DET/4/det:poss Helfer/Helfer/NOUN/1/conj/Number=Plur "
        "kamen/kommen/VERB/0/root/VerbForm=Fin|Number=Plur"
    )
    assert number_of(document, "Sie") is None


def test_whoever_does_it_is_nobody_told_of() -> None:
    free = make_document(
        "Wer/wer/PRON/2/nsubj lügt/lügen/VERB/4/csubj/VerbForm=Fin +,/,/PUNCT/2/punct schadet/schaden/VERB/0/root/VerbForm=Fin "
        "dem/der/DET/6/det Dorf/Dorf/NOUN/4/obj +,/,/PUNCT/10/punct in/in/ADP/9/case dem/der/PRON/11/obl er/er/PRON/11/nsubj "
        "lebt/leben/VERB/6/acl/VerbForm=Fin"
    )
    assert "er" not in pronouns_of(free)
    said = make_document(
        "Wer/wer/PRON/2/nsubj lügt/lügen/VERB/4/csubj/VerbForm=Fin +,/,/PUNCT/2/punct schadet/schaden/VERB/6/ccomp/VerbForm=Fin "
        "+,/,/PUNCT/4/punct sagte/sagen/VERB/0/root/VerbForm=Fin er/er/PRON/6/nsubj"
    )
    assert "er" in pronouns_of(said)
    assert "er" in pronouns_of(make_document("Karl/Karl/PROPN/2/nsubj lügt/lügen/VERB/0/root bis/bis/SCONJ/5/mark "
                                             "er/er/PRON/5/nsubj geht/gehen/VERB/2/advcl"))  # fmt: skip


def test_infinitive_with_zu_has_no_subject() -> None:
    document = make_document(
        "Den/der/DET/2/det Plan/Plan/NOUN/8/obj +,/,/PUNCT/6/punct Moor/Moor/PROPN/6/nsubj bald/bald/ADV/6/advmod "
        "einzusetzen/einsetzen/VERB/2/acl/VerbForm=Inf +,/,/PUNCT/6/punct lobe/loben/VERB/0/root/VerbForm=Fin er/er/PRON/8/nsubj"
    )
    document = replace(document, names=(Name(span_of(document.text, "Moor"), "PER"),))
    assert [f.subject for f in find_mentions(document) if f.form == "name"] == [False]


@pytest.mark.parametrize(
    ("her", "read"),
    [
        ("ihr/ihr/PRON/2/obl:arg", ["Kern"]),
        ("ihr/ihr/PRON/2/nsubj", None),
        ("ihr/ihr/DET/4/det:poss Haus/Haus/NOUN/2/obj", None),
    ],
)
def test_a_woman_in_the_dative_is_read_and_those_addressed_are_not(her: str, read: list[str] | None) -> None:
    document = make_document(f"Kern/Kern/PROPN/2/nsubj half/helfen/VERB/0/root/VerbForm=Fin {her}")
    assert pronouns_of(document).get("ihr") == read
    assert all((f.gender, f.number) == ("f", "Sing") for f in find_mentions(document) if f.form == "pronoun")

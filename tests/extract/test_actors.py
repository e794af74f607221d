"""Whom the words of a span stand for."""

from collections.abc import Sequence

from lagebild.extract.actors import ActorIndex
from lagebild.model.facts import Entity, Mention
from lagebild.model.text import Document
from tests.builders import make_document, span_of

JOINED = make_document(
    "Tolder/Tolder/PROPN/4/nsubj und/und/CCONJ/3/cc Rehn/Rehn/PROPN/1/conj sprachen/sprechen/VERB/0/root"
)
WITH_PARTY = make_document(
    "Rehn/Rehn/PROPN/5/nsubj (/(/PUNCT/3/punct +SPÖ/SPÖ/PROPN/1/appos +)/)/PUNCT/3/punct klagte/klagen/VERB/0/root"
)
TWO_WITH_PARTIES = make_document(
    "Rehn/Rehn/PROPN/9/nsubj (/(/PUNCT/3/punct +SPÖ/SPÖ/PROPN/1/appos +)/)/PUNCT/3/punct und/und/CCONJ/6/cc "
    "Moor/Moor/PROPN/1/conj (/(/PUNCT/8/punct +ÖVP/ÖVP/PROPN/6/appos kamen/kommen/VERB/0/root"
)
WITH_CLAUSE = make_document(
    "Rehn/Rehn/PROPN/6/nsubj +,/,/PUNCT/5/punct der/der/PRON/5/nsubj/PronType=Dem,Rel Moor/Moor/PROPN/5/obj "
    "vertritt/vertreten/VERB/1/acl klagte/klagen/VERB/0/root"
)
ENGAGED = make_document(
    "Kritiker/Kritiker/NOUN/7/nsubj und/und/CCONJ/6/cc von/von/ADP/4/case Banken/Bank/NOUN/5/obl "
    "engagierte/engagiert/ADJ/6/amod Juristen/Jurist/NOUN/1/conj klagten/klagen/VERB/0/root"
)
FLED = make_document(
    "Tolders/Tolder/PROPN/5/nmod/Case=Gen nach/nach/ADP/3/case Kanada/Kanada/PROPN/4/obl "
    "geflohene/geflohen/ADJ/5/amod Frau/Frau/NOUN/7/nsubj Rehn/Rehn/PROPN/5/appos klagte/klagen/VERB/0/root"
)
ORDERED = make_document(
    "eine/ein/DET/5/det von/von/ADP/3/case Moor/Moor/PROPN/4/obl bestellte/bestellt/ADJ/5/amod "
    "Untersuchung/Untersuchung/NOUN/6/nsubj besagt/besagen/VERB/0/root"
)
HIMSELF = make_document(
    "Rehn/Rehn/PROPN/6/nsubj +,/,/PUNCT/4/punct selbst/selbst/ADV/4/advmod Richter/Richter/NOUN/1/appos "
    "+,/,/PUNCT/4/punct klagte/klagen/VERB/0/root"
)
ABOUT_HIM = make_document(
    "Kreise/Kreis/NOUN/4/nsubj um/um/ADP/3/case Rehn/Rehn/PROPN/1/nmod klagten/klagen/VERB/0/root"
)

OWNED = make_document(
    "Moors/Moor/PROPN/2/dep Schwester/Schwester/NOUN/3/nsubj klagte/klagen/VERB/0/root "
    "Tolders/Tolders/PROPN/6/nmod ’/’/PUNCT/4/punct Ärztin/Ärztin/NOUN/7/nsubj schwieg/schweigen/VERB/3/conj"
)


def resolve(document: Document, words: str, places: Sequence[str]) -> tuple[str, ...]:
    """Who is meant, when the mentions are of "kind name" and those in lower case describe."""
    entities = []
    for place in places:
        kind, _, name = place.partition(" ")
        form = "description" if kind.startswith("a-") else "name"
        mention = Mention(span_of(document.text, name), form)
        entities.append(Entity(name, name, kind.removeprefix("a-"), mentions=(mention,)))
    return ActorIndex(document, entities).resolve(span_of(document.text, words))


def test_coordinated_span_stands_for_all_its_names() -> None:
    assert resolve(JOINED, "Tolder und Rehn", ["person Tolder", "person Rehn"]) == ("Tolder", "Rehn")


def test_party_in_brackets_is_no_second_actor() -> None:
    assert resolve(WITH_PARTY, "Rehn (SPÖ)", ["person Rehn", "organisation SPÖ"]) == ("Rehn",)


def test_names_are_joined_over_the_brackets_between_them() -> None:
    places = ["person Rehn", "organisation SPÖ", "person Moor", "organisation ÖVP"]
    assert resolve(TWO_WITH_PARTIES, "Rehn (SPÖ) und Moor (ÖVP", places) == ("Rehn", "Moor")


def test_name_in_a_relative_clause_is_no_second_actor() -> None:
    assert resolve(WITH_CLAUSE, "Rehn, der Moor vertritt", ["person Rehn", "person Moor"]) == ("Rehn",)


def test_agent_of_an_attribute_is_not_joined_with_its_noun() -> None:
    places = ["a-group Kritiker", "a-group Banken", "a-group Juristen"]
    assert resolve(ENGAGED, "Kritiker und von Banken engagierte Juristen", places) == ("Kritiker", "Juristen")


def test_owner_before_a_long_attribute_is_not_the_head() -> None:
    places = ["person Tolders", "country Kanada", "person Frau Rehn"]
    assert resolve(FLED, "Tolders nach Kanada geflohene Frau Rehn", places) == ("Frau Rehn",)


def test_agent_of_an_attribute_does_not_stand_for_a_thing() -> None:
    assert resolve(ORDERED, "eine von Moor bestellte Untersuchung", ["person Moor"]) == ()


def test_apposition_with_an_adverb_is_the_same_person() -> None:
    assert resolve(HIMSELF, "Rehn, selbst Richter", ["person Rehn", "a-person Richter"]) == ("Rehn",)


def test_of_a_description_and_the_name_in_apposition_the_name_tells_who() -> None:
    document = make_document(
        "Sein/sein/DET/2/det Vertreter/Vertreter/NOUN/5/nsubj +,/,/PUNCT/4/punct Rehn/Rehn/PROPN/2/appos "
        "klagte/klagen/VERB/0/root"
    )
    assert resolve(document, "Sein Vertreter, Rehn", ["a-person Sein Vertreter", "person Rehn"]) == ("Rehn",)


def test_name_behind_a_preposition_belongs_to_the_noun() -> None:
    assert resolve(ABOUT_HIM, "Kreise um Rehn", ["a-group Kreise", "person Rehn"]) == ("Kreise",)


def test_name_right_behind_a_party_is_who_acts() -> None:
    document = make_document(
        "der/der/DET/2/det Grüne/Grüne/PROPN/4/nsubj Rehn/Rehn/PROPN/2/appos klagte/klagen/VERB/0/root"
    )
    assert resolve(document, "der Grüne Rehn", ["organisation Grüne", "person Rehn"]) == ("Rehn",)


def test_owner_of_halves_of_a_compound_is_not_joined_with_the_head() -> None:
    document = make_document(
        "Sarvoniens/Sarvonien/PROPN/4/nmod Staats-/Staats-/NOUN/4/compound und/und/CCONJ/4/cc "
        "Parteichef/Parteichef/NOUN/6/nsubj Rehn/Rehn/PROPN/4/appos klagte/klagen/VERB/0/root"
    )
    places = ["country Sarvoniens", "person Parteichef Rehn"]
    assert resolve(document, "Sarvoniens Staats- und Parteichef Rehn", places) == ("Parteichef Rehn",)


def test_name_right_before_a_noun_says_whose_he_is() -> None:
    assert resolve(OWNED, "Moors Schwester", ["person Moors", "a-person Schwester"]) == ("Schwester",)
    assert resolve(OWNED, "Tolders ’ Ärztin", ["person Tolders", "a-person Ärztin"]) == ("Ärztin",)


def test_part_of_a_body_that_is_joined_with_others_takes_part() -> None:
    text = (
        "Rebellen/Rebell/NOUN/5/nsubj und/und/CCONJ/3/cc {}/NOUN/1/conj der/der/DET/5/det Nationalgarde/Nationalgarde/NOUN/3/nmod "
        "kämpfen/kämpfen/VERB/0/root"
    )
    places = ("a-person Rebellen", "organisation Nationalgarde")
    joined = make_document(text.format("Einheiten/Einheit"))
    assert resolve(joined, "Rebellen und Einheiten der Nationalgarde", places) == ("Rebellen", "Nationalgarde")
    other = make_document(text.format("Einheiten/Einheit").replace("und/und/CCONJ/3/cc", "beim/bei/ADP/3/case"))
    assert resolve(other, "Rebellen beim Einheiten der Nationalgarde", places) == ("Rebellen",)


def test_the_tree_joins_two_behind_a_word_that_is_tagged_as_an_adverb() -> None:
    rows = (
        "Weder/weder/ADP/2/case Tolder/Tolder/PROPN/5/nsubj noch/noch/ADV/4/advmod "
        "Rehn/Rehn/PROPN/{}/{} sprachen/sprechen/VERB/0/root"
    )
    named = ("person Tolder", "person Rehn")
    assert resolve(make_document(rows.format(2, "conj")), "Tolder noch Rehn", named) == ("Tolder", "Rehn")
    assert resolve(make_document(rows.format(2, "nmod")), "Tolder noch Rehn", named) == ("Tolder",)


def test_one_of_several_is_not_the_several() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/6/nsubj +,/,/PUNCT/3/punct eine/ein/DET/1/appos der/der/DET/5/det Richterinnen/Richterin/NOUN/3/nmod "
        "klagte/klagen/VERB/0/root"
    )
    spans = (span_of(document.text, "Rehn"), span_of(document.text, "Richterinnen"))
    entities = [
        Entity(name, name, "person", mentions=(Mention(span, "name"),)) for name, span in zip("ab", spans, strict=True)
    ]
    assert ActorIndex(document, entities).resolve(span_of(document.text, "Rehn, eine der Richterinnen")) == ("a",)

"""Whom spans stand for."""

from lagebild.extract.registry import Registry
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.facts import Entity, Mention
from tests.builders import make_document, span_of


def test_a_place_behind_the_noun_is_where_and_not_who() -> None:
    document = make_document(
        "Der/der/DET/2/det Rat/Rat/NOUN/5/nsubj in/in/ADP/4/case Bruchtal/Bruchtal/PROPN/2/nmod tagte/tagen/VERB/0/root"
    )
    place = Entity(
        "place:bruchtal", "Bruchtal", "place", mentions=(Mention(span_of(document.text, "Bruchtal"), "name"),)
    )
    registry = Registry(document, (place,), open_knowledge())
    assert registry.resolve([span_of(document.text, "Bruchtal")]) == ("place:bruchtal",)
    assert registry.resolve([span_of(document.text, "Bruchtal")], located_by={"place"}) == ("place:bruchtal",)
    assert registry.resolve([span_of(document.text, "Der Rat in Bruchtal")], located_by={"place"}) == (
        "other:der-rat-in-bruchtal",
    )


def test_a_noun_by_which_a_body_is_called_is_no_thing() -> None:
    document = make_document(
        "Die/der/DET/2/det Post/Post/NOUN/3/nsubj hebt/heben/VERB/0/root das/der/DET/5/det Porto/Porto/NOUN/3/obj"
    )
    post = Entity("org:post", "Post", "organisation", mentions=(Mention(span_of(document.text, "Post"), "name"),))
    things = (span_of(document.text, "Die Post"), span_of(document.text, "das Porto"))
    assert Registry(document, (post,), open_knowledge()).leave_bodies(things) == things[1:]


def test_words_that_only_measure_are_nobody() -> None:
    document = make_document("Prozent/Prozent/NOUN/2/nsubj fehlen/fehlen/VERB/0/root")
    registry = Registry(document, (), open_knowledge(), lambda document, span: ("other", ""))
    assert registry.resolve([span_of(document.text, "Prozent")]) == ()


def test_words_that_no_mention_covers_have_the_kind_and_name_that_the_language_tells() -> None:
    document = make_document("Der/der/DET/2/det Wasserrat/Wasserrat/NOUN/3/nsubj mahnt/mahnen/VERB/0/root")
    registry = Registry(document, (), open_knowledge(), lambda document, span: ("organisation", "Wasserrat"))
    assert registry.resolve([span_of(document.text, "Der Wasserrat")]) == ("org:wasserrat",)
    assert registry.entities[0].kind == "organisation"


def test_the_agency_in_a_compound_is_known() -> None:
    document = make_document("Auf/auf/ADP/2/case APA-Anfrage/Anfrage/NOUN/3/obl hieß/heißen/VERB/0/root")
    registry = Registry(document, (), open_knowledge())
    assert registry.resolve([span_of(document.text, "APA")]) == ("agency:apa",)


def test_a_name_behind_a_noun_for_others_is_only_whose_they_are() -> None:
    document = make_document(
        "Das/der/DET/2/det Büro/Büro/NOUN/4/nsubj Rehns/Rehn/PROPN/2/nmod/Case=Gen schweigt/schweigen/VERB/0/root"
    )
    rehn = Entity("person:rehn", "Rehn", "person", mentions=(Mention(span_of(document.text, "Rehns"), "name"),))
    said = [span_of(document.text, "Das Büro Rehns")]
    body = Registry(document, (rehn,), open_knowledge(), lambda document, span: ("organisation", "Büro Rehns"))
    assert body.resolve_voices(said) == ("org:buero-rehns",)
    paper = Registry(document, (rehn,), open_knowledge(), lambda document, span: ("other", "Büro Rehns"))
    assert paper.resolve_voices(said) == ("person:rehn",)


def test_a_name_inside_a_phrase_that_only_a_fact_names_is_whom_it_names() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj verwarf/verwerfen/VERB/0/root Warnungen/Warnung/NOUN/2/obj vor/vor/ADP/5/case "
        "Krieg/Krieg/NOUN/3/nmod in/in/ADP/8/case dem/der/DET/8/det Bruchtal/Bruchtal/PROPN/5/nmod"
    )
    name, whole = (span_of(document.text, words) for words in ("Bruchtal", "Warnungen vor Krieg in dem Bruchtal"))
    place = Entity("place:bruchtal", "Bruchtal", "place", mentions=(Mention(name, "name", "name"),))
    registry = Registry(document, (place,), open_knowledge())
    assert registry.resolve([whole], located_by={"place"}) == ("other:warnungen-vor-krieg-in-dem-bruchtal",)
    assert registry.resolve([span_of(document.text, "dem Bruchtal")]) == ("place:bruchtal",)


def test_who_speaks_for_a_state_does_nothing_himself() -> None:
    registry = Registry(make_document("Ning/Ning/PROPN/0/root"), (), open_knowledge())
    assert registry.name_principals(("person:mao-ning", "person:xi-jinping")) == ("CN.gov", "person:xi-jinping")
    assert registry.find("CN.gov") is not None

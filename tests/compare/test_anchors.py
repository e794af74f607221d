"""Words that a judgement is anchored to are found again after a rebuild."""

from dataclasses import replace

import pytest

from lagebild.compare.anchors import AnchorIndex, anchor_article, anchor_fact, anchor_words, locate_words
from lagebild.model.spans import Span
from tests.compare.handmade import Draft

TEXT = "Ein Zug entgleiste am Montag. Der Minister trat zurück. Ein Zug fuhr weiter."


def draft(name="a1", text=TEXT):
    return Draft(name, text).event("entgleiste", "ACCIDENT").event("trat", "APPOINT").entity("person:m", "Minister")


def test_a_fact_is_found_again_under_another_number():
    old = draft().done()
    anchor = anchor_fact(old.article, old.events[1])
    new = replace(old, events=(replace(old.events[1], id="e7"),))
    (found,) = AnchorIndex([new]).find(anchor)
    assert found.key == ("a1", "e7")


def test_a_fact_with_slightly_other_words_is_the_same_fact():
    old = Draft("a1", TEXT).says("Der Minister trat zurück", "person:m").done()
    anchor = anchor_fact(old.article, old.statements[0])
    new = Draft("a1", TEXT).says("Minister trat zurück", "person:m").done()
    assert [f.key for f in AnchorIndex([new]).find(anchor)] == [("a1", "s1")]


def test_a_fact_on_other_words_is_not_found():
    old = draft().done()
    anchor = anchor_fact(old.article, old.events[0])
    assert AnchorIndex([replace(old, events=old.events[1:])]).find(anchor) == []


def test_of_two_facts_on_the_same_words_the_one_of_the_same_type_is_meant():
    old = draft().done()
    anchor = anchor_fact(old.article, old.events[0])
    other = replace(old.events[0], id="e0", type="OTHER")
    (found,) = AnchorIndex([replace(old, events=(other, *old.events))]).find(anchor)
    assert found.key == ("a1", "e1")


def test_the_same_text_under_another_name_is_found():
    anchor = anchor_fact(draft().done().article, draft().done().events[0])
    assert [f.key for f in AnchorIndex([draft("a9").done()]).find(anchor)] == [("a9", "e1")]


def test_a_report_read_anew_with_another_text_is_found_by_its_source():
    old = draft().done()
    old = replace(old, article=replace(old.article, url="https://example.org/1"))
    anchor = anchor_fact(old.article, old.events[1])
    new = draft("a2", "Anzeige\n\n" + TEXT).done()
    new = replace(new, article=replace(new.article, url="https://example.org/1"))
    assert [f.key for f in AnchorIndex([new]).find(anchor)] == [("a2", "e2")]


def test_an_article_that_is_not_there_is_not_found():
    anchor = anchor_article(draft().done().article)
    assert AnchorIndex([Draft("a2", "Ein anderer Text.").done()]).find(anchor) == []


def test_a_mention_is_found_with_its_entity():
    analysis = draft().done()
    anchor = anchor_words(analysis.article, analysis.entities[0].mentions[0].span, "mention", "person")
    (found,) = AnchorIndex([analysis]).find(anchor)
    assert found.key == ("a1", "person:m")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (TEXT, 4),
        ("Kasten. " + TEXT, 12),
        ("Nur ein Zug kam an.", 8),
        ("Ein Zug kam. Noch ein Zug kam.", None),
        ("Kein Wort davon.", None),
    ],
)
def test_a_quotation_is_found_in_its_surroundings_or_at_its_only_place(text, start):
    anchor = anchor_words(draft().done().article, Span(4, 7))
    assert locate_words(text, anchor) == (None if start is None else Span(start, start + 3))

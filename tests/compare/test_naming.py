"""Titles of records."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.naming import name_happening, title_record
from lagebild.model.spans import Span
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def title(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    return title_record(corpus, list_happenings(corpus, Story("y1", "", tuple(d.id for d in drafts))))


def test_things_and_the_trigger_itself_take_no_part():
    draft = Draft("a1", "Ada Berg fordert den Abzug der Panzer.")
    draft.entity("person:a", "Ada Berg").entity("group:abzug", "Abzug", "group").entity(
        "other:panzer", "Panzer", "other"
    )
    draft.event("Abzug", "RETREAT", by=("person:a",), against=("group:abzug", "other:panzer"))
    assert title(draft) == "Abzug: Ada Berg"


def test_a_thing_names_a_happening_in_which_nobody_takes_part():
    draft = Draft("a1", "Ein Zug ist entgleist.").entity("other:zug", "Ein Zug", "other")
    assert title(draft.event("entgleist", "ACCIDENT", by=("other:zug",))) == "entgleist: Ein Zug"


def test_an_event_of_another_type_than_most_gives_no_title():
    talks = [Draft(f"a{i}", "Das Treffen begann.").event("Treffen", "CONSULT") for i in (1, 2)]
    other = Draft("a3", "Ada Berg kam.").entity("person:a", "Ada Berg").event("kam", "OTHER", by=("person:a",))
    assert title(*talks, other) == "Treffen"


def test_a_noun_names_an_event_without_the_verb_beside_it():
    text = "Ada Berg reichte Klage ein."
    (event,) = Draft("a1", text).event("Klage", "COURT").done().events
    verb, noun, particle = (
        Span(text.index(word), text.index(word) + len(word)) for word in ("reichte", "Klage", "ein")
    )
    assert name_happening(text, replace(event, trigger=(noun, verb))) == "Klage"
    assert name_happening(text, replace(event, trigger=(verb, particle))) == "reichte ein"


def test_a_record_is_called_by_the_form_of_its_word_that_most_reports_write():
    drafts = [
        Draft(f"a{i}", f"Wegen {words} ist Ada Berg besorgt.").entity("person:a", "Ada Berg")
        for i, words in enumerate(("des Streiks", "eines Streiks", "Streik", "Streik"))
    ]
    drafts[0].event("Streiks", "PROTEST", by=("person:a",))
    drafts[1].event("Streiks", "PROTEST")
    drafts[2].event("Streik", "PROTEST")
    drafts[3].event("Streik", "PROTEST")
    assert title(*drafts) == "Streik: Ada Berg"

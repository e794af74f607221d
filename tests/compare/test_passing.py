"""Words that name a happening in passing join the record of which other reports tell."""

from dataclasses import replace

import pytest

from lagebild.compare.alignment import align_events, score_pair
from lagebild.compare.corpus import Corpus
from lagebild.compare.passing import take_up_passing
from lagebild.compare.picture import compare_articles
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def take_up(*drafts):
    corpus = Corpus([draft.done() for draft in drafts], terms)
    groups = take_up_passing(corpus, align_events(corpus, Story("y1", "", tuple(draft.id for draft in drafts))))
    return corpus, groups


def tell_closure():
    draft = Draft("a1", "Die Mühle Kelm in Altstadt erlebt eine Schließung.", day="2024-03-09")
    return draft.entity("place:altstadt", "Altstadt", "place").event("Schließung", "BUSINESS")


@pytest.mark.parametrize(
    ("text", "word", "kind", "status", "joined"),
    [
        ("Nach der Schließung fehlt das Geld.", "Schließung", "BUSINESS", "occurred", True),
        ("Die Mühlenschließung kostet Stellen.", "Mühlenschließung", "BUSINESS", "occurred", True),
        ("Nach der Feier fehlt das Geld.", "Feier", "BUSINESS", "occurred", False),
        ("Sie fürchten eine Schließung wie die.", "Schließung", "BUSINESS", "hypothetical", False),
        ("Später schließung er sich ihr an.", "schließung", "BUSINESS", "occurred", False),
        ("In Altstadt schließung sie alles.", "schließung", "BUSINESS", "occurred", True),
    ],
)
def test_words_for_it_join_where_the_word_is_a_noun_or_more_speaks_for_it(text, word, kind, status, joined):
    later = Draft("a2", text).entity("place:altstadt", "Altstadt", "place").names(word, kind, status)
    corpus, groups = take_up(tell_closure(), later)
    assert [[h.article for h in group] for group in groups] == [["a1", "a2"] if joined else ["a1"]]
    assert [e.id for e in corpus.by_id["a2"].events] == (["p1"] if joined else [])


def test_a_talk_that_a_bare_noun_names_may_be_any():
    told = Draft("a1", "Ada sprach im Gespräch mit Bo.", day="2024-03-09").event("Gespräch", "CONSULT")
    _, groups = take_up(told, Draft("a2", "Nach dem Gespräch gab es Suppe.").names("Gespräch", "CONSULT"))
    assert [len(group) for group in groups] == [1]


@pytest.mark.parametrize(
    ("parties", "channel", "joined"),
    [
        (("person:ada", "person:bo"), None, False),
        (("person:ada",), None, True),
        (("person:ada", "person:bo"), "in_person", True),
    ],
)
def test_a_talk_named_in_passing_is_rather_that_of_its_own_report(parties, channel, joined):
    text = "Ada sprach im Telefonat mit Bo."
    told, later = Draft("a1", text, day="2024-03-09"), Draft("a2", f"Ada traf Bo. {text}", day="2024-06-09")
    for draft in (told, later):
        draft.entity("person:ada", "Ada").entity("person:bo", "Bo")
    both = ("person:ada", "person:bo")
    told.event("Telefonat", "CONSULT", parties=both, channel="phone", day="2024-03-09")
    later.event("traf", "CONSULT", parties=parties, channel=channel, day="2024-06-09").names("Telefonat", "CONSULT")
    later.passing = [replace(event, parties=both, channel="phone") for event in later.passing]
    corpus, _ = take_up(told, later)
    assert ("p1" in [e.id for e in corpus.by_id["a2"].events]) is joined


def test_goals_and_wins_are_many():
    told = Draft("a1", "Die Grube Nordfeld in Altstadt feiert einen Sieg.", day="2024-03-09").event("Sieg", "SPORT")
    _, groups = take_up(told, Draft("a2", "Nach dem Sieg gab es Suppe.").names("Sieg", "SPORT"))
    assert [len(group) for group in groups] == [1]


def test_a_report_joins_by_its_surest_words():
    twice = Draft("a2", "Die Schließung hilft keinem. Die Schließung der Mühle Kelm in Altstadt kam im März.")
    twice.entity("place:altstadt", "Altstadt", "place")
    _, groups = take_up(tell_closure(), twice.names("Schließung", "BUSINESS").names("Schließung", "BUSINESS", nth=2))
    assert [[h.event.id for h in group] for group in groups] == [["e1", "p2"]]


def test_a_report_that_tells_the_happening_names_it_no_more():
    tells = Draft("a2", "Die Schließung der Mühle Kelm in Altstadt kam. Nach der Schließung schweigen sie.")
    tells.event("Schließung", "BUSINESS").names("Schließung", "BUSINESS", nth=2)
    _, groups = take_up(tell_closure(), tells)
    assert [[h.event.id for h in group] for group in groups] == [["e1", "e1"]]


def test_of_a_happening_in_very_many_reports_those_told_nearest_are_compared(monkeypatch):
    rated = []

    def rate(corpus, passing, other):
        rated.append(other.article)
        return score_pair(corpus, passing, other)

    monkeypatch.setattr("lagebild.compare.passing.score_pair", rate)
    monkeypatch.setattr("lagebild.compare.passing.MOST_RATED", 2)
    told = [replace(tell_closure(), id=f"a{n}", day=f"2024-03-{n:02d}") for n in range(1, 6)]
    later = Draft("a6", "Nach der Schließung der Mühle Kelm in Altstadt fehlt das Geld.", day="2024-03-06")
    _, groups = take_up(*told, later.names("Schließung", "BUSINESS"))
    assert sorted(rated) == ["a4", "a5"]
    assert [h.article for h in groups[0]] == [*(f"a{n}" for n in range(1, 7))]


def test_one_report_alone_takes_up_nothing():
    assert take_up(Draft("a1", "Die Schließung kam.").names("Schließung", "BUSINESS"))[1] == []


def test_words_that_fit_two_records_alike_join_neither():
    one, two = (
        Draft(f"a{n}", f"In {town} gab es am {day}. März eine Schließung.", day=f"2024-03-{day}").event(
            "Schließung", "BUSINESS", day=f"2024-03-{day}", when=f"am {day}. März", place=town
        )
        for n, town, day in ((1, "Altstadt", "02"), (2, "Neustadt", "08"))
    )
    later = Draft("a3", "Nach der Schließung fehlt Geld.").names("Schließung", "BUSINESS")
    _, groups = take_up(one, two, later)
    assert [[h.article for h in group] for group in groups] == [["a1"], ["a2"]]


def test_the_record_of_the_picture_holds_what_joined():
    later = Draft("a2", "Nach der Schließung der Mühle Kelm in Altstadt fehlt das Geld.").names(
        "Schließung", "BUSINESS"
    )
    picture = compare_articles([tell_closure().done(), later.done()], terms=terms)
    assert [record.events for record in picture.records] == [(("a1", "e1"), ("a2", "p1"))]


@pytest.mark.parametrize(("word", "joined"), [("Mühlenschließung", True), ("Umbau", False)])
def test_long_and_rare_noun_stands_for_one_thing_done_or_denied(word, joined):
    told = Draft("a1", f"Die Mühle Kelm in Altstadt erlebt bald {word} und Streit.", day="2024-03-09")
    told.entity("place:altstadt", "Altstadt", "place").event(word, "BUSINESS")
    denied = Draft("a2", f"Eine {word} sei kein Thema in Altstadt.").entity("place:altstadt", "Altstadt", "place")
    _, groups = take_up(told, denied.names(word, "BUSINESS", "denied"))
    assert [[h.article for h in group] for group in groups] == [["a1", "a2"] if joined else ["a1"]]

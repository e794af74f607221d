"""By when demands, promises and threats of the ledger are due."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.deadlines import list_deadlines
from lagebild.compare.ledger import keep_ledger
from lagebild.compare.timeline import AT_LATEST
from lagebild.model.facts import ENDS, TimeExpression
from lagebild.model.stories import AgendaEntry, Evidence, Story
from tests.compare.handmade import Draft, list_utterances, terms


def deadlines(draft, *agenda, records=(("a1", "e1"),), again=()):
    corpus = Corpus([d.done() for d in (draft, *again)], terms)
    story = Story("y1", "", tuple(d.id for d in (draft, *again)))
    ledger = keep_ledger(corpus, story, list_utterances(corpus, story))
    found = list_deadlines(corpus, ledger, agenda, dict.fromkeys(records, "r7"))
    assert {entry.record for entry in found} <= ({"r7"} if records else {entry.id for entry in ledger})
    return [(e.when, e.what, e.parties, e.status) for e in found]


def ultimatum(act="threaten", article="a1", value="2024-03-20"):
    text = "Zahle bis 20 März niemand, schließe man das Tor, droht Ada Roth."
    draft = Draft(article, text).entity("person:a", "Ada Roth")
    draft.time("20 März", value)
    condition = (draft.at("Zahle bis 20 März niemand"),)
    draft.says("schließe man das Tor", "person:a", act, condition=condition)
    return draft.event("schließe", "COERCE", status="threatened", statement="s1")


def test_a_threat_is_due_on_the_day_of_its_condition():
    assert deadlines(ultimatum()) == [("2024-03-20", "schließe man das Tor", ("person:a",), "threatened")]


@pytest.mark.parametrize(
    ("value", "again", "days"),
    [
        ("2024-03-20", "2024-03-20T12:00", ["2024-03-20T12:00"]),
        ("2024-03-20T12:00", "2024-03-20TMI", ["2024-03-20T12:00"]),
        ("2024-03-20TEV", "2024-03-20", ["2024-03-20TEV"]),
        ("2024-03-20TEV", "2024-03-20T12:00", ["2024-03-20T12:00", "2024-03-20TEV"]),
        ("2024-03-20", "2024-03-21T12:00", ["2024-03-20", "2024-03-21T12:00"]),
    ],
)
def test_a_deadline_told_again_less_exactly_is_one(value, again, days):
    found = deadlines(ultimatum(value=value), again=[ultimatum(article="a2", value=again)])
    assert sorted(when for when, *_ in found) == days


def test_what_no_record_tells_of_is_due_as_well():
    assert [when for when, *_ in deadlines(ultimatum(), records=())] == ["2024-03-20"]


def test_the_condition_of_a_promise_demands_something():
    assert [status for *_, status in deadlines(ultimatum("promise"))] == ["demanded"]


def test_a_deadline_that_a_happening_of_its_sentence_has_is_not_told_twice():
    draft = ultimatum()
    proof = Evidence("a1", draft.at("20 März"))
    known = AgendaEntry("r1", "y1", "2024-03-20", "Tor", (), None, "threatened", ("a1",), evidence=(proof,))
    assert deadlines(draft, known) == []


def demand(*days):
    text = "Ada Roth fordert, bis 20 März alle Pläne vom 25 März zu nennen."
    draft = Draft("a1", text).entity("person:a", "Ada Roth")
    for words, value in days:
        draft.time(words, value)
    draft.says("bis 20 März alle Pläne vom 25 März zu nennen", "person:a", "demand")
    return draft.event("nennen", "PUBLISH", status="demanded", statement="s1")


def test_a_demand_is_due_on_the_one_day_to_come_that_it_names():
    (entry,) = deadlines(demand(("20 März", "2024-03-20")))
    assert (entry[0], entry[-1]) == ("2024-03-20", "demanded")
    assert deadlines(demand(("20 März", "2024-03-20"), ("25 März", "2024-03-25"))) == []
    assert deadlines(demand(("20 März", "2024-02-20"))) == []
    assert deadlines(demand(("20 März", "2024"))) == []


def test_what_is_due_on_a_day_at_the_latest_is_due_on_it():
    draft = demand()
    draft.times.append(
        TimeExpression("t1", draft.at("20 März"), "DATE", "2024-03-20", AT_LATEST, None, None, "2024-03-20")
    )
    assert [(when, status) for when, *_, status in deadlines(draft)] == [("2024-03-20", "demanded")]


def term(anchor="published", length="P2D"):
    text = "Ada Roth fordert am 10 März, den Platz binnen zwei Tagen zu räumen."
    draft = Draft("a1", text, day="2024-03-11").entity("person:a", "Ada Roth")
    draft.time("10 März", "2024-03-10")
    draft.time("binnen zwei Tagen", length, type="DURATION", anchor=anchor)
    content = "den Platz binnen zwei Tagen zu räumen"
    return draft.says(content, "person:a", "demand").event("räumen", "RETREAT", status="demanded", statement="s1")


def test_a_term_ends_so_long_after_the_day_on_which_it_is_set():
    assert [when for when, *_ in deadlines(term())] == ["2024-03-12"]
    assert deadlines(term(anchor=None)) == []
    assert deadlines(term(length="P2Y")) == []


def test_a_day_until_which_something_lasts_is_no_deadline():
    draft = demand(("20 März", "2024-03-20"))
    event = draft.events[0]
    draft.events[0] = replace(event, arguments=(*event.arguments, (ENDS, draft.at("20 März"))))
    assert deadlines(draft) == []


@pytest.mark.parametrize("status", ["denied", "cancelled"])
def test_what_shall_not_be_has_no_deadline(status):
    draft = demand(("20 März", "2024-03-20"))
    draft.events[0] = replace(draft.events[0], status=status)
    assert deadlines(draft) == []

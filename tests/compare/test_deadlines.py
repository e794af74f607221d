"""By when demands, promises and threats of the ledger are due."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.deadlines import list_deadlines
from lagebild.compare.ledger import keep_ledger
from lagebild.compare.timeline import AT_LATEST
from lagebild.model.facts import TimeExpression
from lagebild.model.stories import AgendaEntry, Evidence, Story
from tests.compare.handmade import Draft, list_utterances, terms


def deadlines(draft, *agenda, records=(("a1", "e1"),)):
    corpus = Corpus([draft.done()], terms)
    story = Story("y1", "", (draft.id,))
    ledger = keep_ledger(corpus, story, list_utterances(corpus, story))
    found = list_deadlines(corpus, ledger, agenda, dict.fromkeys(records, "r7"))
    assert {entry.record for entry in found} <= {"r7"}
    return [(e.when, e.what, e.parties, e.status) for e in found]


def ultimatum(act="threaten"):
    text = "Zahle bis 20 März niemand, schließe man das Tor, droht Ada Roth."
    draft = Draft("a1", text).entity("person:a", "Ada Roth")
    draft.time("20 März", "2024-03-20")
    condition = (draft.at("Zahle bis 20 März niemand"),)
    draft.says("schließe man das Tor", "person:a", act, condition=condition)
    return draft.event("schließe", "COERCE", status="threatened", statement="s1")


def test_a_threat_is_due_on_the_day_of_its_condition():
    assert deadlines(ultimatum()) == [("2024-03-20", "schließe man das Tor", ("person:a",), "threatened")]


def test_what_no_record_tells_of_is_no_plan():
    assert deadlines(ultimatum(), records=()) == []


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

"""Demands, threats and promises."""

from lagebild.compare.claims import align_statements
from lagebild.compare.corpus import Corpus
from lagebild.compare.ledger import keep_ledger
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

DEMAND = "die Schleusen am Stausee öffnen"
STORY = Story("y1", "", ("a1", "a2"))
FILLER = "Am Abend regnete es. Die Halle war voll. Viele Gäste kamen mit dem Bus. Ein Chor sang. Danach gab es Suppe."


def ledger(first, second):
    corpus = Corpus([first.done(), second.done()], terms)
    return keep_ledger(corpus, STORY, align_statements(corpus, STORY))


def demand():
    return Draft("a1", f"Dranien verlangt, {DEMAND}. {FILLER}").says(DEMAND, "org:dranien", "demand")


def test_demand_that_the_other_side_refuses_is_rejected():
    refusal = "Schleusen am Stausee öffnen werde man nicht"
    answer = Draft("a2", f"Velmarien sagte: {refusal}.", day="2024-03-11").says(refusal, "org:velmarien", "reject")
    entry = next(e for e in ledger(demand(), answer) if e.act == "demand")
    assert entry.status == "rejected"
    assert entry.answers == (("a2", "s1"),)


def test_demand_told_on_two_days_is_repeated():
    again = Draft("a2", f"Dranien will weiter: {DEMAND}.", day="2024-03-11").says(DEMAND, "org:dranien", "demand")
    entries = ledger(demand(), again)
    assert [(e.act, e.status, len(e.entries)) for e in entries] == [("demand", "repeated", 2)]


def test_threat_keeps_its_condition():
    text = "Sie drohte zu klagen, falls die Schleusen geschlossen bleiben."
    draft = Draft("a2", text)
    draft.says("zu klagen", "person:o", "threaten", condition=(draft.at("falls die Schleusen geschlossen bleiben"),))
    entry = next(e for e in ledger(demand(), draft) if e.act == "threaten")
    assert (entry.condition, entry.status) == ("falls die Schleusen geschlossen bleiben", "open")


def test_plain_assertion_is_no_entry():
    said = "der See sei voll"
    assert [e.act for e in ledger(demand(), Draft("a2", f"Er sagte, {said}.").says(said, "person:o"))] == ["demand"]

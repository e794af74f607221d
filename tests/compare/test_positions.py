"""Who stands where on which issue."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.ledger import keep_ledger
from lagebild.compare.positions import list_positions
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, list_utterances, terms

DEMAND = "die Schleusen am Stausee öffnen"
FILLER = "Am Abend regnete es. Die Halle war voll. Viele Gäste kamen mit dem Bus. Ein Chor sang. Danach gab es Suppe."


def positions(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    claims = list_utterances(corpus, story)
    return list_positions(corpus, story, keep_ledger(corpus, story, claims), claims)


def demand():
    return Draft("a1", f"Dranien verlangt, {DEMAND}. {FILLER}").says(DEMAND, "org:dranien", "demand")


def reply(words, speaker, act):
    return Draft("a2", f"Am Montag hieß es: {words}.", day="2024-03-11").says(words, speaker, act)


def test_demand_and_refusal_are_two_stands_on_one_issue():
    found = positions(demand(), reply("die Schleusen am Stausee öffnen werde man nicht", "org:velmarien", "reject"))
    assert [(p.actor, p.stance, p.article) for p in found] == [
        ("org:dranien", "for", "a1"),
        ("org:velmarien", "against", "a2"),
    ]
    assert len({p.issue for p in found}) == 1
    assert {p.matter for p in found} == {DEMAND}
    assert found[1].published.latest.isoformat() == "2024-03-11"


def test_one_actor_at_two_times_is_a_course_over_time():
    again = Draft("a2", f"Dranien will weiter: {DEMAND}.", day="2024-03-11").says(DEMAND, "org:dranien", "demand")
    assert [(p.article, p.stance) for p in positions(demand(), again)] == [("a1", "for"), ("a2", "for")]


def test_agreement_is_a_stand_for_it():
    found = positions(demand(), reply("die Schleusen am Stausee zu öffnen", "org:velmarien", "agree"))
    assert [p.stance for p in found] == ["for", "for"]


def test_what_nobody_else_speaks_of_is_no_issue():
    assert positions(demand(), Draft("a2", FILLER)) == []

"""What a denial is about without its words."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.denials import find_denials
from lagebild.compare.said import list_said
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

PROMISE = "die Fähre bis zum Herbst zu erhalten"
TOLD = f"Moor habe den Inseln versprochen, {PROMISE}"
DISOWNED = "Von einer Zusage zu Fahrplan und Fähre könne keine Rede sein"
RUMOUR = "auch das Lager am Hafen sei geräumt worden"
RETOLD = "auch das Lager am Hafen sei in der Nacht geräumt worden"
ALIKE = [[1.0, 0.0]] * 2
"""Vectors of sentences that mean the same."""


def denials(*drafts):
    corpus = Corpus([d.done(ALIKE) for d in drafts], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    return find_denials(corpus, story, [[s] for s in list_said(corpus, story)])


def promise():
    draft = Draft("a1", f"Kern klagte, {TOLD}. Dann regnete es.").entity("person:moor", "Moor")
    return draft.says(TOLD, "person:kern").says(PROMISE, "person:moor", "promise")


def disown(said=DISOWNED, speaker="person:adler", before="Adler sprach von Moor."):
    draft = Draft("a2", f"{before} {said}.", day="2024-03-12").entity("person:moor", "Moor")
    return draft.says(said, speaker, "deny", named="promise")


def sides(found):
    return [s.value for d in found for s in d.sides]


def test_act_that_is_told_never_to_have_been_performed_is_what_another_report_tells_of_the_one_named():
    found = denials(promise(), disown())
    assert [(d.kind, d.verdict) for d in found] == [("attribution", "conflicting")]
    assert sides(found) == [f"person:kern: {TOLD}", f"person:adler: {DISOWNED}"]


def test_act_of_somebody_who_is_not_named_nearby_is_not_meant():
    assert denials(promise(), disown(before="Adler sprach vom Wetter.")) == []


def test_denial_that_tells_no_matter_is_of_what_its_own_report_told_unless_the_same_one_did_it():
    bare = "Eine solche habe es nie gegeben"
    assert denials(promise(), disown(bare)) == []
    assert len(denials(promise(), disown(bare, speaker="person:moor"))) == 1


def test_what_somebody_said_in_his_own_voice_is_not_in_question():
    draft = Draft("a1", f"Moor sagte: {PROMISE}.").entity("person:moor", "Moor")
    assert denials(draft.says(PROMISE, "person:moor", "promise", form="direct"), disown()) == []


def rebuff():
    told = f"Meldungen, {RUMOUR}"
    draft = Draft("a2", f"{told}, wies die Firma zurück.").says(told, "org:firma", "deny", form="reported")
    return draft.says(RUMOUR, "")


def test_what_a_denial_tells_only_to_call_it_untrue_is_what_another_report_says():
    found = denials(Draft("a1", f"Der Sender meldete, {RETOLD}.").says(RETOLD, "org:sender"), rebuff())
    assert [d.verdict for d in found] == ["conflicting"]
    assert {a for s in found[0].sides for a in s.articles} == {"a1", "a2"}


def test_who_denies_it_does_not_contradict_himself():
    assert denials(Draft("a1", f"Die Firma meldete, {RETOLD}.").says(RETOLD, "org:firma"), rebuff()) == []

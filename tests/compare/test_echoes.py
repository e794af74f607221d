"""What other reports tell of a matter that one report has two sides dispute."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.disputes import find_disputes
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, list_utterances, terms

CHARGE = "Kern habe Nachsicht für die Blockade gezeigt"
REPLY = "Kern habe der Blockade nie Nachsicht entgegengebracht"
ELSEWHERE = "bei Kern stoße man auf Nachsicht für die Blockade"
FILLER = " ".join(f"Am {n}. Tag regnete es in {n} Orten." for n in range(30))
"""Sentences beside which the words of the dispute are rare."""


def disputes(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    return find_disputes(corpus, story, list_utterances(corpus, story))


def dispute():
    draft = Draft("a1", f"Rehn sagte, {CHARGE}. Kern bestritt das. Er sagte, {REPLY}.").entity("person:kern", "Kern")
    return draft.says(CHARGE, "person:rehn").says("das", "person:kern", "deny").says(REPLY, "person:kern")


def elsewhere(content=ELSEWHERE, act="assert", **extra):
    draft = Draft("a2", f"Am Mittag hieß es im Rathaus, {content}. {FILLER}").entity("person:kern", "Kern")
    return draft.says(content, "org:rathaus", act, **extra)


def verdicts(*drafts):
    return [d.verdict for d in disputes(*drafts)]


def test_what_one_report_has_disputed_contradicts_what_another_one_tells_in_its_own_words():
    (found,) = disputes(dispute(), elsewhere())
    assert found.verdict == "conflicting"
    assert f"org:rathaus: {ELSEWHERE}" in [s.value for s in found.sides]


def test_who_demands_it_or_says_what_would_be_takes_no_side():
    assert verdicts(dispute(), elsewhere(act="demand")) == ["single_source"]
    draft = elsewhere()
    draft = elsewhere(condition=(draft.at("Am Mittag"),))
    assert verdicts(dispute(), draft) == ["single_source"]


def test_what_is_told_of_somebody_else_is_another_matter():
    other = "bei Moor stoße man auf Nachsicht für die Blockade"
    assert verdicts(dispute(), elsewhere(other)) == ["single_source"]


def test_a_name_and_a_verb_in_common_are_not_enough():
    assert verdicts(dispute(), elsewhere("auch Kern habe den Haushalt gezeigt")) == ["single_source"]

"""On whose initiative a talk took place."""

from dataclasses import replace

from lagebild.compare.agreement import compare_record
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.initiators import judge_initiators, tell_initiator
from lagebild.compare.told import APART
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def talk(article, owner, entity, parent, kind="organisation"):
    draft = Draft(article, f"Auf Wunsch von {owner} trafen sich alle.")
    draft.entity(entity, owner, kind, parent=parent).event("trafen", "CONSULT")
    if parent:
        draft.entity(parent, "Norland", "country")
    draft.events[0] = replace(draft.events[0], arguments=(("initiator", draft.at(owner)),))
    return draft


def told(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    return corpus, list_happenings(corpus, Story("y1", "", tuple(d.id for d in drafts)))


def test_a_government_asks_for_its_state():
    corpus, group = told(talk("a1", "Hofamt", "NO.gov", "NO"))
    assert tell_initiator(corpus.by_id["a1"], group[0]).value == "Norland"


def test_a_body_and_its_state_are_one_initiator():
    corpus, group = told(talk("a1", "Hofamt", "NO.gov", "NO"), talk("a2", "Norland", "NO", None, "country"))
    assert compare_record(corpus, "y1", "r1", group) == []


def test_two_initiators_of_one_talk_contradict_each_other():
    corpus, group = told(talk("a1", "Hofamt", "NO.gov", "NO"), talk("a2", "Sund", "SU", None, "country"))
    first, second = (tell_initiator(corpus.by_id[h.article], h) for h in group)
    assert judge_initiators(corpus, first, second).verdict == "conflicting"
    assert [d.about for d in compare_record(corpus, "y1", "r1", group)] == ["initiator"]


def test_a_talk_without_a_word_of_who_asked_for_it_tells_nothing():
    corpus, group = told(Draft("a1", "Alle trafen sich.").event("trafen", "CONSULT"))
    assert tell_initiator(corpus.by_id["a1"], group[0]) is None


def test_words_for_nobody_known_are_no_other_initiator_where_they_are_like_the_known_one():
    unknown = talk("a1", "Norlands Seite", "other:seite", None, "other")
    unknown.entities.clear()
    for owner, entity, rival in (("Hofamt", "NO.gov", False), ("Sund", "SU", True)):
        corpus, group = told(unknown, talk("a2", owner, entity, "NO" if entity == "NO.gov" else None))
        first, second = (tell_initiator(corpus.by_id[h.article], h) for h in group)
        assert (judge_initiators(corpus, first, second) is not None) is rival


def test_a_place_for_which_nobody_acts_may_be_the_seat_of_the_other_initiator():
    seat, state = talk("a1", "Auheim", "place:auheim", None, "place"), talk("a2", "Sund", "place:sund", None, "place")
    corpus, group = told(seat, state)
    first, second = (tell_initiator(corpus.by_id[h.article], h) for h in group)
    assert judge_initiators(corpus, first, second) is APART
    for draft, body, owner in ((seat, "Rat", "place:auheim"), (state, "Amt", "place:sund")):
        draft.text += f" {body} schwieg."
        draft.entity(f"org:{body}", body, "organisation", parent=owner)
    corpus, group = told(seat, state)
    assert judge_initiators(corpus, first, second).verdict == "conflicting"

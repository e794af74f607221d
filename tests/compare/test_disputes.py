"""What a report sets against what it had somebody else say just before."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.disputes import find_disputes
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, list_utterances, terms

CHARGE = "die Pumpe sei nie gewartet worden"
REPLY = "jede Wartung stehe im Protokoll"


def disputes(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    return find_disputes(corpus, story, list_utterances(corpus, story))


def dispute(*, act="deny", speaker="org:werk", said="das", charge_act="assert"):
    draft = Draft("a1", f"Rehn klagte, {CHARGE}. Das Werk bestritt {said}. Die Sprecherin sagte, {REPLY}.")
    return draft.says(CHARGE, "person:rehn", charge_act).says(said, speaker, act).says(REPLY, speaker)


def test_a_bare_denial_is_against_what_was_said_before_and_shows_what_is_said_instead():
    (found,) = disputes(dispute())
    assert (found.kind, found.verdict) == ("attribution", "single_source")
    assert [s.value for s in found.sides] == [f"person:rehn: {CHARGE}", "org:werk: das", f"org:werk: {REPLY}"]


def test_a_report_that_passes_on_one_side_makes_it_a_contradiction_between_reports():
    other = Draft("a2", f"Rehn klagte, {CHARGE}.").says(CHARGE, "person:rehn")
    (found,) = disputes(dispute(), other)
    assert found.verdict == "conflicting"
    assert {a for side in found.sides for a in side.articles} == {"a1", "a2"}


def test_nobody_disputes_what_he_said_himself_or_was_asked_to_do():
    assert disputes(dispute(speaker="person:rehn")) == []
    assert disputes(dispute(act="reject", charge_act="demand")) == []


def test_a_denial_right_after_an_accusation_needs_no_word_of_it():
    said = "eine Schlamperei"
    assert disputes(dispute(said=said)) == []
    assert len(disputes(dispute(said=said, charge_act="accuse"))) == 1


def test_a_word_of_contrast_sets_two_sides_against_each_other():
    draft = Draft("a1", f"Rehn sagte, {CHARGE}. Kern dagegen sagte, {REPLY}.").says(CHARGE, "person:rehn")
    plain, contrasted = draft.done(), draft.at("dagegen")
    assert not plain.statements[0].contrast
    draft.says(REPLY, "person:kern", contrast=(contrasted,))
    assert len(disputes(draft)) == 1


def test_what_stands_between_the_contradiction_and_the_statement_is_not_meant():
    text = f"Rehn sagte, {CHARGE}. Dem widersprach Kern. Moor sagte, der Rat tage. Kern sagte, {REPLY}."
    draft = Draft("a1", text).says(CHARGE, "person:rehn").says("der Rat tage", "person:moor")
    draft.says(REPLY, "person:kern", contrast=(draft.at("widersprach"),))
    assert disputes(draft) == []


def test_who_turns_down_a_demand_and_says_how_it_was_disputes_what_was_said_with_it():
    text = f"Rehn sagte, {CHARGE}. Das Tor müsse auf. Das Werk wies das zurück. Die Sprecherin sagte, {REPLY}."
    draft = Draft("a1", text).says(CHARGE, "person:rehn").says("Das Tor müsse auf", "person:rehn", "demand")
    draft.says("das", "org:werk", "reject")
    assert disputes(draft) == []
    (found,) = disputes(draft.says(REPLY, "org:werk"))
    assert [s.value for s in found.sides] == [f"person:rehn: {CHARGE}", "org:werk: das", f"org:werk: {REPLY}"]


def test_the_mere_name_of_a_matter_is_nothing_that_could_be_disputed():
    draft = Draft("a1", "Das Werk sprach über die Wartung. Rehn dagegen sagte, die Pumpe sei alt.")
    draft.says("über die Wartung", "org:werk", form="reported")
    draft.says("die Pumpe sei alt", "person:rehn", contrast=(draft.at("dagegen"),))
    assert disputes(draft) == []


def test_who_will_not_say_anything_of_it_disputes_nothing():
    draft = Draft("a1", f"Rehn klagte, {CHARGE}. Das Werk wollte das nicht kommentieren.")
    assert disputes(draft.says(CHARGE, "person:rehn").says("das", "org:werk", "reject")) == []


def test_that_alone_is_shown_with_the_words_that_deny_it():
    draft = Draft("a1", f"Rehn klagte, {CHARGE}. Das Werk wies das am Abend zurück.").says(CHARGE, "person:rehn")
    cue = (draft.at("wies"), draft.at("zurück"))
    (found,) = disputes(draft.says("das", "org:werk", "deny", cue=cue))
    assert found.sides[-1].value == "org:werk: wies das … zurück"


@pytest.mark.parametrize(("planned", "found"), [(True, 0), (False, 1)])
def test_a_bare_refusal_is_of_what_the_report_has_others_plan_just_before(planned, found):
    text = f"Rehn sagte, {CHARGE}. Der Rat will Geld leihen. Kern lehnt das ab."
    draft = Draft("a1", text).says(CHARGE, "person:rehn").says("das", "person:kern", "reject")
    draft.says("ab", "person:kern")
    draft.event("leihen", "BUSINESS", status="scheduled" if planned else "occurred", by=("org:rat",))
    assert len(disputes(draft)) == found


def test_what_somebody_only_has_another_one_say_in_his_own_words_is_not_what_he_denies():
    outer, inner, denial = "Rehn habe das Haus gelobt", "das Haus gelobt", "dergleichen habe er nie versprochen"
    draft = Draft("a1", f"Kern sagte, {outer}. Kern sagte, {denial}.").says(outer, "person:kern")
    draft.says(inner, "person:rehn", "praise")
    assert disputes(draft.says(denial, "person:kern", "deny", contrast=(draft.at("dergleichen"),))) == []

"""Leaving out and rewriting facts keeps what hangs on them in step."""

from dataclasses import replace

from lagebild.compare.anchors import AnchorIndex, anchor_fact, anchor_words
from lagebild.compare.edits import Actors
from lagebild.compare.rewrites import Edit, leave_out, rewrite
from lagebild.model.facts import EventTime
from tests.compare.handmade import Draft

TEXT = "Rehn sagte, am Montag habe es gebrannt. Rehn ging. Oster blieb."


def make_analysis():
    draft = Draft("a1", TEXT).entity("person:rehn", "Rehn").entity("person:oster", "Oster")
    draft.event("gebrannt", "DISASTER", day="2024-03-04", when="am Montag", statement="s1", by=("person:rehn",))
    first, second = draft.entities[0].mentions
    draft.says("am Montag habe es gebrannt", "person:rehn", speaker_spans=(first.span,))
    return draft.done(), first, second


def find(analysis, anchor):
    (found,) = AnchorIndex([analysis]).find(anchor)
    return found


def test_an_event_in_a_statement_that_is_none_is_told_by_the_article():
    analysis, _, _ = make_analysis()
    left = leave_out(analysis, find(analysis, anchor_fact(analysis.article, analysis.statements[0])))
    assert left.statements == ()
    assert left.events[0].statement is None


def test_what_is_named_in_passing_can_be_left_out_and_rewritten():
    analysis = Draft("a1", TEXT).names("ging", "RETREAT").done()
    found = find(analysis, anchor_fact(analysis.article, analysis.passing[0]))
    assert leave_out(analysis, found).passing == ()
    edited = rewrite(analysis, found, Edit("status", "denied", "judged by Ada", Actors({})))
    assert [(e.status, e.rule) for e in edited.passing] == [("denied", "judged by Ada")]
    dated = rewrite(analysis, found, Edit("time", "2024-03-04", "judged by Ada", Actors({})))
    assert dated.passing[0].time.source == dated.times[0].id


def test_an_event_dated_by_a_time_that_is_none_has_no_date():
    analysis, _, _ = make_analysis()
    left = leave_out(analysis, find(analysis, anchor_fact(analysis.article, analysis.times[0])))
    assert left.times == ()
    assert left.events[0].time == EventTime()


def test_an_edited_time_dates_its_events_anew():
    analysis, _, _ = make_analysis()
    found = find(analysis, anchor_fact(analysis.article, analysis.times[0]))
    edited = rewrite(analysis, found, Edit("value", "2024-03-11", "judged by Ada", Actors({})))
    assert edited.times[0].rule == "judged by Ada"
    assert edited.events[0].time == EventTime("2024-03-11", "2024-03-11", "2024-03-11", "t1")


def test_a_new_speaker_is_listed_among_the_entities():
    analysis, _, _ = make_analysis()
    found = find(analysis, anchor_fact(analysis.article, analysis.statements[0]))
    edited = rewrite(analysis, found, Edit("speakers", "Bo Terek", "judged by Ada", Actors({})))
    assert edited.statements[0].speakers == ("other:bo-terek",)
    assert [e.name for e in edited.entities] == ["Rehn", "Oster", "Bo Terek"]


def test_a_mention_that_means_somebody_else_takes_its_facts_along():
    analysis, first, second = make_analysis()
    anchor = anchor_words(analysis.article, first.span, "mention", "person")
    actors = Actors({e.id: e for e in analysis.entities})
    edited = rewrite(analysis, find(analysis, anchor), Edit("id", "person:oster", "judged by Ada", actors))
    assert edited.statements[0].speakers == ("person:oster",)
    assert edited.events[0].by == ("person:rehn",)
    by_id = {e.id: e for e in edited.entities}
    assert first in by_id["person:oster"].mentions
    assert by_id["person:rehn"].mentions == (second,)


def test_an_entity_without_mentions_is_gone_everywhere():
    analysis, first, second = make_analysis()
    for mention in (first, second):
        anchor = anchor_words(analysis.article, mention.span, "mention", "person")
        analysis = leave_out(analysis, find(analysis, anchor))
    assert [e.id for e in analysis.entities] == ["person:oster"]
    assert (analysis.statements[0].speakers, analysis.events[0].by) == ((), ())


def test_an_entity_gets_another_name():
    analysis, first, _ = make_analysis()
    anchor = anchor_words(analysis.article, first.span, "mention", "person")
    edited = rewrite(analysis, find(analysis, anchor), Edit("name", "Sanna Rehn", "judged by Ada", Actors({})))
    assert edited.entities[0] == replace(analysis.entities[0], name="Sanna Rehn", rule="judged by Ada")


def test_an_edited_time_of_an_event_is_among_the_times_once():
    analysis, _, _ = make_analysis()
    for day in ("2024-03-11", "2024-03-12"):
        found = find(analysis, anchor_fact(analysis.article, analysis.events[0]))
        analysis = rewrite(analysis, found, Edit("time", day, "judged by Ada", Actors({})))
    old, made = analysis.times
    assert (old.value, made.value, made.rule) == ("2024-03-04", "2024-03-12", "judged by Ada")
    assert analysis.excerpt(made.span) == "gebrannt"
    assert analysis.events[0].time.source == made.id

"""Judgements replayed on analyses."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from lagebild.compare.anchors import anchor_article, anchor_fact
from lagebild.compare.corrections import NOT_READ, ONE_SIDE, correct_analyses
from lagebild.model.judgements import Judgement
from tests.compare.handmade import Draft

START = datetime(2024, 3, 1, tzinfo=UTC)


def report(name="a1", text="Am Montag brannte die Halle."):
    return Draft(name, text).event("brannte", "DISASTER").done()


def said(verdict, analysis, *, minutes=0, other=None, **extra):
    anchors = (anchor_fact(analysis.article, analysis.events[0]),)
    others = (anchor_fact(other.article, other.events[0]),) if other is not None else ()
    made = START + timedelta(minutes=minutes)
    return Judgement(f"j{minutes}", verdict, "event", anchors, "Ada", made, others, **extra)


def test_without_judgements_nothing_changes():
    analyses = (report(), report("a2"))
    corrected = correct_analyses(analyses, [])
    assert corrected.analyses == analyses
    assert not list(corrected.ties)


def test_a_wrong_fact_is_left_out_and_marked():
    judgement = said("wrong", report())
    corrected = correct_analyses([report()], [judgement])
    assert corrected.analyses[0].events == ()
    assert corrected.marks == {("a1", "e1"): (judgement,)}


def test_what_was_taken_back_is_not_replayed():
    judgement = replace(said("wrong", report()), undone=START)
    assert correct_analyses([report()], [judgement]).analyses == (report(),)


def test_of_right_and_wrong_the_newest_counts():
    wrong, right = said("wrong", report()), said("right", report(), minutes=1)
    assert correct_analyses([report()], [right, wrong]).analyses == (report(),)
    again = said("wrong", report(), minutes=2)
    assert correct_analyses([report()], [wrong, right, again]).analyses[0].events == ()


def test_an_edited_value_names_the_author_as_its_source():
    corrected = correct_analyses([report()], [said("edited", report(), field="status", value="denied")])
    (event,) = corrected.analyses[0].events
    assert (event.status, event.rule) == ("denied", "judged by Ada")


def test_the_newest_of_two_edits_counts():
    first = said("edited", report(), field="place", value="Genf")
    second = said("edited", report(), minutes=1, field="place", value="Bern")
    assert correct_analyses([report()], [second, first]).analyses[0].events[0].place == "Bern"


def test_a_judgement_whose_words_are_gone_is_reported():
    judgement = said("wrong", report("a1", "Am Dienstag brannte das Haus."))
    corrected = correct_analyses([report("a2")], [judgement])
    assert corrected.unread == ((judgement, NOT_READ),)
    assert corrected.analyses == (report("a2"),)


def test_a_tie_with_one_side_gone_is_reported():
    judgement = said("same", report(), other=report("a2", "Am Dienstag brannte das Haus."))
    assert correct_analyses([report()], [judgement]).unread == ((judgement, ONE_SIDE),)


def test_an_edit_with_an_impossible_value_is_reported_with_the_reason():
    judgement = said("edited", report(), field="status", value="maybe")
    ((_, reason),) = correct_analyses([report()], [judgement]).unread
    assert "maybe" in reason


def test_sameness_becomes_a_tie_between_facts():
    other = report("a2", "Ein Brand: die Halle brannte.")
    corrected = correct_analyses([report(), other], [said("same", report(), other=other)])
    assert [(t.left, t.right, t.same) for t in corrected.ties] == [(("a1", "e1"), ("a2", "e1"), True)]


def test_a_judgement_on_one_report_holds_for_its_exact_copy():
    corrected = correct_analyses([report(), report("a2")], [said("wrong", report())])
    assert [a.events for a in corrected.analyses] == [(), ()]


def test_the_title_of_a_story_is_kept_for_the_picture():
    anchors = (anchor_article(report().article),)
    judgement = Judgement("j1", "edited", "story", anchors, "Ada", START, field="title", value="Der Brand")
    ((heard, found),) = correct_analyses([report()], [judgement]).later
    assert (heard, [f.article for f in found]) == (judgement, ["a1"])

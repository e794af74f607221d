"""The status of one happening from report to report."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.statuses import drop_demanded_plans, judge_status, list_history, settle_statuses, tell_status
from lagebild.model.stories import Story, Verdict
from tests.compare.handmade import Draft, terms


def history(*statuses):
    drafts = [
        Draft(f"a{n}", "Das Telefonat war kurz.", day=f"2024-03-1{n}").event("Telefonat", "CONSULT", status=status)
        for n, status in enumerate(statuses)
    ]
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    return [change.status for change in list_history(corpus, list_happenings(corpus, story))]


def test_a_plan_that_came_about_stays_so_though_later_reports_recall_it():
    assert history("scheduled", "occurred", "scheduled", "occurred") == ["scheduled", "occurred"]


def test_what_came_about_is_no_hearsay_again():
    assert history("alleged", "occurred", "alleged", "denied") == ["alleged", "occurred", "denied"]


def verdict(draft):
    """What is said of a denied sale and of one that a later report tells."""
    later = Draft("a2", "Der Verkauf ist besiegelt.", day="2024-03-12").event("Verkauf", "BUSINESS")
    corpus = Corpus([draft.done(), later.done()], terms)
    happenings = list_happenings(corpus, Story("y1", "", ("a1", "a2")))
    first, second = (replace(tell_status(corpus.by_id[h.article], h), event=h.event.id) for h in happenings)
    return judge_status(corpus, first, second)


def test_what_a_side_denies_and_a_later_report_tells_contradict_each_other():
    denial = Draft("a1", "Rehn bestritt den Verkauf.").says("den Verkauf", "person:rehn", "deny")
    assert verdict(denial.event("Verkauf", "BUSINESS", status="denied", statement="s1")).verdict == "conflicting"


def test_the_proof_of_a_question_is_its_answer():
    draft = Draft("a1", "Kommt der Verkauf? Es ist nichts beschlossen.").event(
        "Verkauf", "BUSINESS", status="hypothetical"
    )
    corpus = Corpus([draft.done()], terms)
    (happening,) = list_happenings(corpus, Story("y1", "", ("a1",)))
    proof = [span.of(draft.text) for span in tell_status(corpus.by_id["a1"], happening).spans]
    assert "Es ist nichts beschlossen." in proof


def test_what_people_protest_against_is_not_denied():
    protest = Draft("a1", "Viele protestierten gegen den Verkauf.").says("gegen den Verkauf", "group:viele", "oppose")
    assert verdict(protest.event("Verkauf", "BUSINESS", status="denied", statement="s1")) is None


def test_reports_contradict_each_other_on_one_day_only_where_both_days_are_known():
    cancelled = Draft("a1", "Der Verkauf fällt aus.", day="2024-03-12")
    assert verdict(cancelled.event("Verkauf", "BUSINESS", status="cancelled")).verdict == "conflicting"
    undated = Draft("a1", "Der Verkauf fällt aus.", day=None)
    assert verdict(undated.event("Verkauf", "BUSINESS", status="cancelled")) is None


def told(*statuses, says=None, condition=""):
    """One report a day that tells of a transfer, the first one in somebody's words."""
    drafts = []
    for n, status in enumerate(statuses):
        draft = Draft(f"a{n}", "Man werde die Pläne übergeben, falls es so sei.", day=f"2024-03-1{n}")
        if says and not n:
            spans = (draft.at(condition),) if condition else ()
            draft.says("Man werde die Pläne übergeben", "person:rehn", says, condition=spans)
        drafts.append(draft.event("übergeben", "AID", status=status, statement="s1" if says and not n else None))
    corpus = Corpus([d.done() for d in drafts], terms)
    happenings = list_happenings(corpus, Story("y1", "", tuple(d.id for d in drafts)))
    return corpus, [replace(tell_status(corpus.by_id[h.article], h), event=h.event.id) for h in happenings]


@pytest.mark.parametrize(
    ("says", "condition", "changed"),
    [
        ("promise", "", False),
        ("announce", "", False),
        ("promise", "falls es so sei", True),
        ("hope", "", True),
        (None, "", True),
    ],
)
def test_what_somebody_firmly_promises_is_planned_from_the_start(says, condition, changed):
    corpus, (first, second) = told("hypothetical", "scheduled", says=says, condition=condition)
    assert isinstance(judge_status(corpus, first, second), Verdict) == changed
    corpus, (first, second) = told("hypothetical", "demanded", says=says, condition=condition)
    assert judge_status(corpus, first, second) is None


@pytest.mark.parametrize(
    ("statuses", "kept"),
    [
        (("scheduled", "demanded", "scheduled"), ["scheduled", "scheduled"]),
        (("demanded", "scheduled"), ["demanded", "scheduled"]),
        (("hypothetical", "demanded"), ["hypothetical", "demanded"]),
    ],
)
def test_who_demands_what_is_planned_changes_nothing(statuses, kept):
    assert [t.status for t in drop_demanded_plans(*told(*statuses))] == kept


def settled(*reports):
    """Statuses of one resignation, one report a day from the 10th, each with the statuses that it tells."""
    drafts = []
    for n, statuses in enumerate(reports):
        draft = Draft(f"a{n}", "Den Rückzug lehnt Rehn ab. Der Wechsel kam heute.", day=f"2024-03-1{n}")
        for status in statuses:
            word, when = ("Rückzug", None) if status == "denied" else ("Wechsel", "heute")
            draft.event(word, "APPOINT", status=status, when=when, day=when and f"2024-03-1{n}")
        drafts.append(draft.event("lehnt", "REJECT"))
    corpus = Corpus([d.done() for d in drafts], terms)
    happenings = list_happenings(corpus, Story("y1", "", tuple(d.id for d in drafts)))
    told = (
        replace(tell_status(corpus.by_id[h.article], h), event=h.event.id)
        for h in happenings
        if h.event.type == "APPOINT"
    )
    return corpus, settle_statuses(corpus, list(told))


def test_who_first_refuses_to_go_and_goes_later_is_brought_up_to_date():
    corpus, (denial, deed) = settled(["denied"], ["occurred"])
    assert judge_status(corpus, denial, deed).verdict == "corrected_later"


def test_what_is_denied_after_it_came_about_is_a_contradiction():
    corpus, (deed, denial) = settled(["occurred"], ["denied"])
    assert judge_status(corpus, deed, denial).verdict == "conflicting"


@pytest.mark.parametrize(
    ("reports", "kept"),
    [
        ([["denied"], ["denied", "occurred"]], ["denied", "occurred"]),
        ([["denied", "occurred"], ["denied"]], ["denied", "occurred", "denied"]),
        ([["scheduled"], ["scheduled", "postponed"]], ["scheduled", "postponed"]),
        ([["scheduled"], ["cancelled", "scheduled"]], ["scheduled", "cancelled"]),
    ],
)
def test_a_report_holds_what_became_of_it_and_not_what_it_recalls(reports, kept):
    assert [t.status for t in settled(*reports)[1]] == kept


def test_the_day_for_which_it_is_set_instead_proves_that_a_plan_is_moved():
    _, (plan, moved) = settled(["scheduled"], ["scheduled", "cancelled"])
    assert set(plan.spans) <= set(moved.spans)


def test_what_was_off_years_ago_is_not_the_plan_of_today():
    draft = Draft("a1", "Die Wahl ist am Sonntag. Der Wahlgang 2019 fiel aus.", day="2024-03-10")
    draft.event("Wahl", "ELECT", status="scheduled", when="am Sonntag", day="2024-03-17")
    draft.event("Wahlgang", "ELECT", status="cancelled", when="2019", day="2019-05-05")
    corpus = Corpus([draft.done()], terms)
    told = [tell_status(corpus.by_id[h.article], h) for h in list_happenings(corpus, Story("y1", "", ("a1",)))]
    assert [t.status for t in settle_statuses(corpus, told)] == ["scheduled", "cancelled"]

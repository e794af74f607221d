"""The status of one happening from report to report."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.statuses import list_history
from lagebild.model.stories import Story
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

"""Reports that name causes which exclude each other."""

from dataclasses import replace

from lagebild.compare.causes import compare_causes
from lagebild.compare.corpus import Corpus
from lagebild.compare.said import list_said
from lagebild.model.facts import Analysis, Stance
from lagebild.model.stories import Difference, Story
from tests.compare.handmade import Draft, terms


def report(
    identity: str, cause: str, side: str = "told", *, type: str = "ACCIDENT", by: str = "", day: str = "2024-03-10"
) -> Analysis:
    draft = Draft(identity, f"Am Sonntag brannte das Lager. Ursache sei {cause}, hieß es.", day)
    draft.event("brannte", type)
    if by:
        draft.says(f"Ursache sei {cause}", by)
    return replace(draft.done(), stances=(Stance(draft.at(cause), "cause", side),))


def differences(*reports: Analysis) -> list[Difference]:
    corpus = Corpus(reports, terms)
    story = Story("y1", "", tuple(a.article.id for a in reports))
    return compare_causes(corpus, story, list_said(corpus, story))


def test_two_causes_of_one_accident_exclude_each_other() -> None:
    (found,) = differences(report("a1", "ein Blitz"), report("a2", "eine Zigarette"))
    assert (found.kind, found.verdict, found.about) == ("attribution", "conflicting", "ein Blitz, eine Zigarette")


def test_reports_that_name_one_cause_agree() -> None:
    assert differences(report("a1", "ein Blitz"), report("a2", "ein schwerer Blitz")) == []


def test_a_cause_is_contradicted_by_a_report_that_it_was_none() -> None:
    assert len(differences(report("a1", "ein Blitz"), report("a2", "Blitz", "denied"))) == 1
    assert differences(report("a1", "ein Blitz"), report("a2", "Brandstiftung", "denied")) == []


def test_who_names_another_cause_later_corrects_himself() -> None:
    first, later = report("a1", "ein Blitz", by="org:werk"), report("a2", "ein Funke", by="org:werk", day="2024-03-12")
    assert [d.verdict for d in differences(first, later)] == ["corrected_later"]


def test_reasons_of_what_people_decide_are_not_compared() -> None:
    assert differences(report("a1", "ein Streit", type="APPOINT"), report("a2", "Krankheit", type="APPOINT")) == []

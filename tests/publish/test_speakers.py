"""Statements grouped by who says them."""

from dataclasses import replace

from lagebild.model.facts import Entity, Statement
from lagebild.publish.messages import load_messages
from lagebild.publish.speakers import view_speakers

from .handmade import SECOND, at, make_case


def test_an_utterance_is_told_under_everybody_whom_a_report_names_for_it() -> None:
    case = make_case()
    second, first = case.analyses
    said = Statement("s9", (at(SECOND, "Es gibt sieben Tote"),), "reported", "assert", ("org:line",))
    line = Entity("org:line", "Linie", "organisation")
    second = replace(second, entities=(*second.entities, line), statements=(said,))
    (claim,) = case.picture.claims
    claim = replace(claim, statements=(("a1", "s1"), ("a2", "s9")), articles=("a1", "a2"))
    case = replace(case, analyses=(second, first), picture=replace(case.picture, claims=(claim,)))
    views = view_speakers(case, load_messages("en"), ["a1", "a2"])
    assert sorted(view.name for view in views) == ["Linie", "Sanna Rehn"]
    assert [len(view.utterances) for view in views] == [1, 1]
    assert all(len(view.utterances[0].tellings) == 2 for view in views)
    (only,) = view_speakers(case, load_messages("en"), ["a1", "a2"], only="org:line")
    assert len(only.utterances[0].tellings) == 2
    assert only.utterances[0].reports == 2


def test_a_report_that_tells_an_utterance_twice_is_one_report() -> None:
    case = make_case()
    second, first = case.analyses
    (passed,) = first.statements
    first = replace(first, statements=(passed, replace(passed, id="s2", speakers=("org:line",))))
    (claim,) = case.picture.claims
    claim = replace(claim, statements=(("a1", "s1"), ("a1", "s2")))
    case = replace(case, analyses=(second, first), picture=replace(case.picture, claims=(claim,)))
    for view in view_speakers(case, load_messages("en"), ["a1"]):
        assert (len(view.utterances[0].tellings), view.utterances[0].reports) == (2, 1)

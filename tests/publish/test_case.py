"""What a case shows of the analyses that it holds."""

from dataclasses import replace

from tests.publish.handmade import make_case


def test_what_a_report_names_in_passing_is_shown_where_a_record_holds_it():
    case = make_case()
    first = case.by_article["a1"]
    named, other = (replace(first.events[0], id=name, score=0.05) for name in ("p1", "p2"))
    analyses = tuple(replace(a, passing=(named, other)) if a.article.id == "a1" else a for a in case.analyses)
    record = replace(case.picture.records[0], events=(*case.picture.records[0].events, ("a1", "p1")))
    shown = replace(case, analyses=analyses).with_picture(records=(record,))
    assert [e.id for e in shown.by_article["a1"].events] == [*(e.id for e in first.events), "p1"]
    assert ("a1", "p1") in shown.facts
    assert ("a1", "p2") not in shown.facts
